/** What to say of times that can't be read, or that a wrong unit moves to another age: which option of the spec would read them. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { TimePlan } from '../../ir/plan.ts';
import { LATEST, likelyUnit, unitSize, unitWord } from '../../ir/time-words.ts';
import { timeParserOf } from '../../runtime/strptime.ts';
import { parseNumber } from '../../runtime/number.ts';
import { timeReader } from '../../runtime/time.ts';
import type { RawValue } from '../../runtime/types.ts';
import { type Column, eachType } from './column.ts';
import { parseJsonValue } from './json-value.ts';
import { showValue } from '../encode/bad-rows.ts';

/** Times before it are hardly served ads. */
const LONG_AGO = Date.UTC(1980, 0, 1);

const DATES = [
  '%d/%m/%Y',
  '%m/%d/%Y',
  '%d.%m.%Y',
  '%Y/%m/%d',
  '%Y.%m.%d',
  '%d-%m-%Y',
  '%m-%d-%Y',
  '%Y%m%d',
  '%d %b %Y',
  '%b %d, %Y',
  '%d %B %Y',
  '%B %d, %Y',
  '%d/%b/%Y',
  '%a %b %d %Y',
  '%a, %d %b %Y',
  '%d-%b-%Y',
  '%d-%b-%y',
  '%d %b %y',
  '%Y-%m-%d',
  '%y%m%d',
  '%d/%m/%y',
  '%m/%d/%y',
];
const CLOCKS = [
  '',
  ' %H:%M',
  ' %H:%M:%S',
  ' %H:%M:%S.%f',
  ' %I:%M %p',
  ' %I:%M:%S %p',
  ' %H:%M:%S %z',
  'T%H:%M:%S',
  ':%H:%M:%S %z',
  ':%H:%M:%S',
  '%H%M%S',
  ' %H%M%S',
  '%H',
];
/** Of C's ctime and of social networks: the year comes last. */
const OTHERS = ['%a %b %d %H:%M:%S %Y', '%a %b %d %H:%M:%S %z %Y'];

/** A missing or unreadable time in a report, with the option that would read it. */
export function describeTime(time: TimePlan, raw: RawValue): string {
  if (raw === null || raw === undefined || raw === '') return `'${time.column}' is missing`;
  const fix = timeFix(time, [raw]);
  return `'${time.column}' is ${showValue(raw)}, which is no time${fix === null ? '' : ` (${fix})`}`;
}

/** SQL of a time column's values as text, for messages; see {@link rawTime}. */
export function timeTextSql(column: Column, expression: string): string {
  return eachType(column, expression, (value) => `CAST(${value} AS VARCHAR)`);
}

/** The value that {@link timeTextSql} gave. */
export function rawTime(column: Column, text: string | null): RawValue {
  const scalar = column.kind?.scalar;
  if (text === null || scalar === undefined || scalar === 'text') return text;
  return scalar === 'json' ? (parseJsonValue(text) as RawValue) : Number(text);
}

/** Values of a time column that are no time. */
export interface UnreadTimes {
  /** Rows without a time, missing ones included. */
  readonly rows: number;
  readonly sample: readonly { readonly file: string; readonly row: number; readonly value: RawValue }[];
}

/** `a.csv, row 1: "soon"; …: write …`, of values that are no time. */
export function describeUnread(
  time: TimePlan,
  { sample }: UnreadTimes,
): { readonly shown: string; readonly hint: string | null } {
  return {
    shown: sample.map(({ file, row, value }) => `${file}, row ${row}: ${showValue(value)}`).join('; '),
    hint:
      sample.length === 0
        ? null
        : (timeFix(
            time,
            sample.map(({ value }) => value),
          ) ?? `how are they written? Say so: \`time ${time.column} { format "%d/%m/%Y %H:%M:%S" }\``),
  };
}

/** The option of `time` that would read all of these values, in words; null: none is known. */
export function timeFix(time: TimePlan, values: readonly RawValue[]): string | null {
  const write = (option: string) => `write \`time ${time.column} { ${option} }\``;
  if (values.length === 0) return null;
  const numbers = values.map((value) =>
    typeof value === 'string'
      ? parseNumber(value)
      : typeof value === 'bigint'
        ? Number(value)
        : typeof value === 'number'
          ? value
          : Number.NaN,
  );
  if (numbers.every((x) => x === x)) {
    const unit = likelyUnit(numbers);
    // 20240131 is a date, and as seconds it would be 1970.
    if (unit !== undefined) {
      if (unit === time.unit) return null;
      const said = time.unit === null ? '' : `, not in ${unitWord(time.unit)}`;
      return `it looks like ${unitWord(unit)} since 1970${said}: ${write(`unit ${unit}`)}`;
    }
  }
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length < values.length || texts.length === 0) return null;
  const iso = timeReader({ unit: null, format: null, zone: time.zone });
  if ((time.unit !== null || time.format !== null) && texts.every((text) => iso(text) === iso(text))) {
    return `it is ISO 8601, which is read without \`${time.unit === null ? 'format' : 'unit'}\``;
  }
  const formats = timeFormats(texts).filter((format) => format !== time.format);
  const [first] = formats;
  if (first !== undefined) {
    // 03/04/2024: the file alone doesn't say which is the month.
    const swapped = ambiguousFormat(formats);
    return `${write(`format "${first}"`)}${swapped === null ? '' : `, or "${swapped}" if the month comes first`}`;
  }
  const named = texts.every(
    (text) =>
      iso(text.replace(/ ?([A-Z]{2,5}|\[?[A-Z][a-z]+\/[A-Za-z_/]+\]?)$/, '')) ===
      iso(text.replace(/ ?([A-Z]{2,5}|\[?[A-Z][a-z]+\/[A-Za-z_/]+\]?)$/, '')),
  );
  if (named)
    return `names of zones in values are not read: write offsets such as +01:00 in the data, or leave the names out and write \`time ${time.column} { zone "Europe/Berlin" }\``;
  return null;
}

/** The formats of {@link timeParserOf} that read all of these strings, the likeliest first. */
export function timeFormats(texts: readonly string[]): string[] {
  const formats = [...DATES.flatMap((date) => CLOCKS.map((clock) => date + clock)), ...OTHERS];
  return formats.filter((format) => reads(format, texts));
}

/** The format among `formats` that differs from the first by the order of day and month only; null: the values tell. */
export function ambiguousFormat(formats: readonly string[]): string | null {
  const [first] = formats;
  return formats.find((format) => format !== first && sorted(format) === sorted(first!)) ?? null;
}

function reads(format: string, texts: readonly string[]): boolean {
  const parser = timeParserOf(format);
  return typeof parser === 'function' && texts.every((text) => parser(text) !== null);
}

/** Two formats of the same parts in another order have the same. */
function sorted(format: string): string {
  return [...format].sort().join('');
}

const NUMBERS: readonly (string | undefined)[] = ['int', 'bigint', 'hugeint', 'float', 'double'];

/**
 * Warns where the last time is before 1980 or after 2100: of a unit that is not the data's, or of years that are wrong.
 * @param scalar of the column; undefined: it holds times. Of JSON, whose values may be numbers or texts, the unit counts where another one fits
 */
export function timeWarnings(time: TimePlan | null, last: number | null, scalar: string | undefined): Diagnostic[] {
  if (time === null || last === null || (last >= LONG_AGO && last < LATEST)) return [];
  const better = likelyUnit([last / unitSize(time.unit)]);
  const shown = { column: time.column, time: new Date(last).toISOString() };
  if (time.unit === null && !NUMBERS.includes(scalar) && !(scalar === 'json' && better !== undefined))
    return [diagnostic('ADS8018', null, { ...shown, reason: 'are its years right?' })];
  const hint =
    better === undefined
      ? 'say the unit of the numbers: `time COLUMN { unit s }`'
      : `if they are ${unitWord(better)}, write \`time ${time.column} { unit ${better} }\``;
  return [diagnostic('ADS8018', null, { ...shown, reason: `numbers are read in ${unitWord(time.unit)}` }, { hint })];
}
