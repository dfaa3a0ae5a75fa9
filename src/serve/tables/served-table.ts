/** A joined table in memory: its rows by key, encoded for one model. Never changed once made. */
import { keyOf } from '../../runtime/key.ts';
import type { RawValue } from '../../runtime/types.ts';
import type { LookupTable } from '../../data/tables/lookup-table.ts';
import { present } from '../../text/present.ts';
import type { TableUse } from './table-use.ts';

/** How often keys were looked up, since the start. */
export interface LookupCounts {
  found: number;
  /** Of keys that no row has (at the request's time). */
  unknown: number;
  /** Without a key. */
  missing: number;
}

/** Rows of one key, the oldest first. */
interface History {
  readonly since: number[];
  readonly rows: number[];
}

export class ServedTable {
  readonly use: TableUse;
  readonly table: LookupTable;
  readonly counts: LookupCounts;
  readonly #rows: ReadonlyMap<string, number> | null;
  readonly #histories: ReadonlyMap<string, History> | null;

  constructor(use: TableUse, table: LookupTable, counts: LookupCounts) {
    this.use = use;
    this.table = table;
    this.counts = counts;
    const count = table.rows - 1;
    const keyAt = (row: number) => textOf(table.keys.map((column) => column[row]!));
    if (table.since === null) {
      const rows = new Map<string, number>();
      for (let row = 0; row < count; row++) {
        const key = keyAt(row);
        if (key !== null) rows.set(key, row + 1);
      }
      [this.#rows, this.#histories] = [rows, null];
    } else {
      const histories = new Map<string, History>();
      const { since } = table;
      for (const row of Array.from({ length: count }, (_, i) => i).sort((a, b) => since[a]! - since[b]!)) {
        const key = present(keyAt(row), 'key');
        let history = histories.get(key);
        if (history === undefined) histories.set(key, (history = { since: [], rows: [] }));
        history.since.push(since[row]!);
        history.rows.push(row + 1);
      }
      [this.#rows, this.#histories] = [null, histories];
    }
  }

  /**
   * The row of a key; 0: there is none, which is counted.
   * @param keys in the order of the join's `on` @param time epoch ms; NaN: not known, and no row of a history is found
   */
  find(keys: readonly RawValue[], time: number): number {
    const key = textOf(keys.map(keyOf));
    if (key === null) {
      this.counts.missing++;
      return 0;
    }
    const row = this.#rows === null ? newest(this.#histories!.get(key), time) : (this.#rows.get(key) ?? 0);
    this.counts[row === 0 ? 'unknown' : 'found']++;
    return row;
  }

  /** The raw value of a column that was kept. */
  raw(column: string, row: number): RawValue {
    return row === 0 ? null : (this.table.raw.get(column)?.[row - 1] ?? null);
  }
}

/** One text of a key of several columns; null where one is missing, which equals nothing. */
function textOf(keys: readonly (string | null)[]): string | null {
  if (keys.length === 1) return keys[0]!;
  return keys.includes(null) ? null : JSON.stringify(keys);
}

/** The last row that is not after the time. */
function newest(history: History | undefined, time: number): number {
  if (history === undefined) return 0;
  let [from, to] = [0, history.since.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (history.since[middle]! <= time) from = middle + 1;
    else to = middle;
  }
  return from === 0 ? 0 : history.rows[from - 1]!;
}
