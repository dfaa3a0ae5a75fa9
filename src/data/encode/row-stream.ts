/** All rows in one stream, cut where shards end: tables are joined once, and DuckDB reads on while a shard ends. */
import { rowRange } from '../columns/column.ts';
import type { RawBatch } from '../relation/raw-batch.ts';

export class RowStream {
  readonly #batches: AsyncGenerator<RawBatch>;
  /** What the shard before has left of a batch. */
  #rest: RawBatch | null = null;

  constructor(batches: AsyncGenerator<RawBatch>) {
    this.#batches = batches;
  }

  /** The next rows: so many, or all that are left (Infinity). */
  async *take(rows: number): AsyncGenerator<RawBatch> {
    for (let left = rows; left > 0;) {
      const next = this.#rest ?? (await this.#next());
      this.#rest = null;
      if (next === null) return;
      const cut = next.rows > left;
      if (cut) this.#rest = partOf(next, left, next.rows);
      yield cut ? partOf(next, 0, left) : next;
      left -= next.rows;
    }
  }

  async close(): Promise<void> {
    await this.#batches.return(undefined);
  }

  async #next(): Promise<RawBatch | null> {
    const { done, value } = await this.#batches.next();
    return done === true ? null : value;
  }
}

/** Rows from … to − 1 of a batch; its memory. */
function partOf(batch: RawBatch, from: number, to: number): RawBatch {
  return {
    rows: to - from,
    file: batch.file.subarray(from, to),
    row: batch.row.subarray(from, to),
    readable: batch.readable.subarray(from, to),
    time: batch.time.subarray(from, to),
    part: batch.part.subarray(from, to),
    key: batch.key === null ? null : batch.key.subarray(2 * from, 2 * to),
    columns: batch.columns.map((column) => column.slice(from, to)),
    typed: batch.typed.map((column) => rowRange(column, from, to)),
  };
}
