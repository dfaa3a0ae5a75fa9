/** Joined tables of the user: which of their rows each example finds. */
import { diagnostic } from '../../diagnostics/index.ts';
import { DataError } from '../../data/error.ts';
import { showValue } from '../../data/encode/bad-rows.ts';
import { timeFix } from '../../data/files/time-problems.ts';
import type { DataPlan, JoinPlan, TimePlan } from '../../ir/plan.ts';
import { keyOf } from '../../runtime/key.ts';
import { timeReader } from '../../runtime/time.ts';
import type { RawValue } from '../../runtime/types.ts';
import type { Span } from '../../text/source.ts';
import { columnOf, type OwnTable } from './own-table.ts';

/** What rows of the log are joined by. */
export interface Examples {
  readonly rows: number;
  /** Epoch ms; NaN where there is none. */
  readonly time: Float64Array;
  /** Values of a column by its input name: `pin_id`, or `pins.seller` of an earlier join. */
  readonly values: (name: string) => readonly RawValue[];
}

/** By example the row that it found; −1: none. @throws DataError for keys that come twice, and for times of a history that can't be read */
export function findRows(join: JoinPlan, table: OwnTable, examples: Examples, data: DataPlan, span: Span): Int32Array {
  const keys = join.on.map(({ right }) => columnOf(table, right, span).values);
  const found = new Int32Array(examples.rows).fill(-1);
  const lefts = join.on.map(({ left }) => examples.values(left));
  const rowsByKey = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const key = table.readable[row] === 0 ? null : keyAt(keys, row);
    if (key === null) continue;
    const same = rowsByKey.get(key);
    if (same === undefined) rowsByKey.set(key, [row]);
    else same.push(row);
  }
  if (join.asOf === null) {
    refuseDuplicates(join, keys, rowsByKey);
    for (let i = 0; i < examples.rows; i++) {
      const key = keyAt(lefts, i);
      found[i] = key === null ? -1 : (rowsByKey.get(key)?.[0] ?? -1);
    }
    return found;
  }
  const reading = join.asOfTime ?? { column: join.asOf, unit: null, format: null, zone: data.time?.zone ?? 'UTC' };
  const since = timesOf(join, table, reading, span);
  for (const rows of rowsByKey.values()) {
    const known = rows.filter((row) => !Number.isNaN(since[row]!));
    // Of one time the last row counts: a stable sort keeps it behind the others.
    rows.splice(0, Infinity, ...known.sort((a, b) => since[a]! - since[b]!));
  }
  for (let i = 0; i < examples.rows; i++) {
    const key = keyAt(lefts, i);
    const rows = key === null ? undefined : rowsByKey.get(key);
    if (rows !== undefined) found[i] = newest(rows, since, examples.time[i]!);
  }
  return found;
}

/** The last of the rows that is not after a time; −1: none. */
function newest(rows: readonly number[], since: Float64Array, time: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (since[rows[middle]!]! <= time) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : rows[low - 1]!;
}

/** The keys of a row as one text; null where one is missing. */
function keyAt(columns: readonly (readonly RawValue[])[], row: number): string | null {
  const keys = columns.map((values) => keyOf(values[row]));
  return keys.includes(null) ? null : keys.length === 1 ? keys[0]! : JSON.stringify(keys);
}

function timesOf(join: JoinPlan, table: OwnTable, reading: TimePlan, span: Span): Float64Array {
  const read = timeReader(reading);
  const { values } = columnOf(table, reading.column, span);
  const times = Float64Array.from(values, (value) => (value === null ? NaN : read(value)));
  const unread = values.flatMap((value, row) => (value !== null && Number.isNaN(times[row]!) ? [row] : []));
  if (unread.length > 0) {
    const first = unread.slice(0, 3);
    const shown = first
      .map((row) => `${table.files[table.file[row]!]!.path}, row ${table.row[row]! + 1}: ${showValue(values[row])}`)
      .join('; ');
    const fix = timeFix(
      reading,
      first.map((row) => values[row]!),
    );
    throw new DataError(
      diagnostic(
        'ADS8037',
        span,
        { rows: unread.length, table: `'${join.name}'`, column: reading.column, shown },
        { hint: fix?.replaceAll('`time ', '`as_of ') ?? null },
      ),
    );
  }
  return times;
}

function refuseDuplicates(
  join: JoinPlan,
  keys: readonly (readonly RawValue[])[],
  rowsByKey: ReadonlyMap<string, readonly number[]>,
): void {
  const twice = [...rowsByKey.values()].filter((rows) => rows.length > 1).sort((a, b) => b.length - a.length);
  const [most] = twice;
  if (most === undefined) return;
  const example = join.on.map(({ right }, i) => `${right} = ${String(keys[i]![most[0]!])}`).join(', ');
  throw new DataError(
    diagnostic(
      'ADS8007',
      null,
      { table: `table '${join.name}' ("${join.glob}")`, keys: twice.length, example, count: most.length },
      { hint: 'remove the duplicates, join on more columns, or say `as_of` with the time of each row' },
    ),
  );
}
