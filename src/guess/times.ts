/** Which column is the time of an example, and how it is written. */
import { ambiguousFormat, timeFormats } from '../data/files/time-problems.ts';
import { LATEST, likelyUnit, unitSize, unitWord } from '../ir/time-words.ts';
import { timeReader } from '../runtime/time.ts';
import type { ColumnSummary } from './inspect.ts';
import { isTimeName, wordsOf } from './names.ts';

export interface TimeColumn {
  readonly column: ColumnSummary;
  /** As `time` takes them: `{ unit s }`. */
  readonly options: string;
  readonly why: string;
  /** What the data leaves open; null: nothing. */
  readonly unsure: string | null;
  /** Epoch milliseconds. */
  readonly first: number;
  readonly last: number;
}

/** Different values that are read to find out how a time is written. */
export const TIME_SAMPLE = 2000;
/** Times of something else than the impression. */
const elsewhere = /(^| )(birth|dob|born|expir\w*|signup|joined|registered|updated|modified|release\w*)( |$)/;
const impression = /(^| )(served|shown|impression|event|request|view|timestamp|ts|at)( |$)/;

/** null: it is no time. `values` are some of its strings. */
export function timeColumn(column: ColumnSummary, values: readonly string[]): TimeColumn | null {
  if (column.kind === null || column.list !== null || column.present === 0) return null;
  const base = { column, unsure: null as string | null };
  if (column.time !== null) {
    if (column.first === null || column.last === null) return null;
    return {
      ...base,
      options: '{ zone "UTC" }',
      why: `a column of type ${column.type}`,
      first: column.first,
      last: column.last,
    };
  }
  const isNumber = column.numbers > 0.999;
  if (!isTimeName(column.name)) return isNumber ? null : byFormat(base, values, false);
  if (!isNumber) return byFormat(base, values, true);
  // 2024051018 is an hour of 2024, and would be a second of 2034: what reads as a date throughout is one.
  const written = column.integers === 1 ? byFormat(base, values, true) : null;
  if (written !== null) return written;
  const { min, max } = column;
  if (min === null || max === null) return null;
  const unit = likelyUnit([min, max]);
  if (unit !== undefined && column.distinct > 2)
    return {
      ...base,
      options: `{ unit ${unit} }`,
      why: `by its name and size ${unitWord(unit)} since 1970`,
      first: min * unitSize(unit),
      last: max * unitSize(unit),
    };
  return null;
}

function byFormat(
  base: { readonly column: ColumnSummary; readonly unsure: string | null },
  values: readonly string[],
  named: boolean,
): TimeColumn | null {
  if (values.length === 0) return null;
  const span = (read: (text: string) => number) => {
    const times = values.map(read);
    return times.every((time) => time >= Date.UTC(1970, 0, 1) && time < LATEST)
      ? { first: Math.min(...times), last: Math.max(...times) }
      : null;
  };
  const isDigits = values.every((value) => /^\d+$/.test(value));
  const iso = timeReader({ unit: null, format: null, zone: 'UTC' });
  const asIso = isDigits ? null : span((text) => iso(text));
  if (asIso !== null) return { ...base, options: '{ zone "UTC" }', why: 'reads as ISO 8601', ...asIso };
  if (isDigits && !named) return null;
  const formats = timeFormats(values);
  const [found] = formats.flatMap((format) => {
    const reader = timeReader({ unit: null, format, zone: 'UTC' });
    const between = span((text) => reader(text));
    return between === null ? [] : [{ format, ...between }];
  });
  if (found === undefined) return null;
  const { format, ...between } = found;
  const other = ambiguousFormat([format, ...formats]);
  return {
    ...base,
    options: `{ format ${JSON.stringify(format)} zone "UTC" }`,
    why: `its values are written as ${format}`,
    unsure:
      other === null
        ? null
        : `whether the day or the month comes first in ${JSON.stringify(base.column.name)}: no value tells; ${JSON.stringify(other)} is the other reading`,
    ...between,
  };
}

/** The likeliest time of the impression among several; the first in the file where nothing tells. */
export function impressionTime(times: readonly TimeColumn[]): TimeColumn | null {
  const rank = ({ column }: TimeColumn) => {
    const words = wordsOf(column.name).join(' ');
    return elsewhere.test(words) ? 2 : impression.test(words) ? 0 : 1;
  };
  const [best] = times.toSorted((a, b) => rank(a) - rank(b));
  return best === undefined || rank(best) === 2 ? null : best;
}
