/** Which column is the time of an example, and how it is written. */
import { ambiguousFormat, timeFormats } from '../data/files/time-problems.ts';
import { EARLIEST, LATEST, TIME_UNITS } from '../ir/time-words.ts';
import { timeParserOf } from '../runtime/strptime.ts';
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
  const unit = TIME_UNITS.find(([, size]) => column.min! * size >= EARLIEST && column.max! * size < LATEST);
  if (unit !== undefined && column.distinct > 2)
    return {
      ...base,
      options: `{ unit ${unit[0]} }`,
      why: `by its name and size ${unit[2]} since 1970`,
      first: column.min! * unit[1],
      last: column.max! * unit[1],
    };
  return column.integers === 1 ? byFormat(base, values, true) : null;
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
  const [format] = formats;
  if (format === undefined) return null;
  const parser = timeParserOf(format);
  if (typeof parser !== 'function') return null;
  const reader = timeReader({ unit: null, format, zone: 'UTC' });
  const found = span((text) => reader(text));
  if (found === null) return null;
  const other = ambiguousFormat(formats);
  return {
    ...base,
    options: `{ format ${JSON.stringify(format)} zone "UTC" }`,
    why: `its values are written as ${format}`,
    unsure:
      other === null
        ? null
        : `whether the day or the month comes first in ${JSON.stringify(base.column.name)}: no value tells; ${JSON.stringify(other)} is the other reading`,
    ...found,
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

/** The newest part of a log: a day where there are several, else a fifth of its time, in whole hours where that is possible. */
export function holdoutDuration({ first, last }: TimeColumn): string | null {
  const hours = (last - first) / 3_600_000;
  if (hours >= 24 * 40) return `${Math.max(1, Math.round(hours / 24 / 10))}d`;
  if (hours >= 72) return '1d';
  return hours >= 5 ? `${Math.max(1, Math.round(hours / 5))}h` : null;
}
