/** Which rows of the tables the examples of a shard found: numbers for its chunks, counts, and the first examples with a bad value. */
import type { Split } from '../encoded-chunk.ts';
import { SHOWN_VALUES } from '../encode/bad-values.ts';
import { placeOf } from '../encode/find-bad-values.ts';
import type { PendingChunk } from '../encode/pending-chunk.ts';
import type { Field } from '../relation/examples.ts';
import { rowNumberSql } from '../relation/row-number.ts';
import type { RawBatch } from '../relation/raw-batch.ts';
import { countFound, type FoundTally } from './found-tally.ts';
import type { TableSignals } from './plan-of-table.ts';

/** What reading examples needs to know of an encoded table; plain data. */
export interface TableOfExamples extends TableSignals {
  /** Of the join, among those of the examples. */
  readonly index: number;
  /** Of the encoded table. */
  readonly rows: number;
  /** Rows with a bad value, by signal; only signals that have some. */
  readonly bad: readonly (readonly [signal: string, rows: Int32Array])[];
}

/** An example with a bad value of a table's signal. */
export interface BadFound {
  /** Index among the files. */
  readonly file: number;
  /** From 0. */
  readonly row: number;
  /** Of the encoded table. */
  readonly found: number;
}

/** By signal, the first ones; plain data. */
export type BadFoundBySignal = readonly (readonly [signal: string, examples: readonly BadFound[]])[];

const kind = { scalar: 'int', list: false } as const;

export class FoundRows {
  readonly #columns: readonly number[];
  readonly #bad: readonly { readonly table: number; readonly signal: string; readonly is: Uint8Array }[];
  readonly #firsts = new Map<string, BadFound[]>();
  readonly #tallies: readonly FoundTally[] | null;

  /** @param add takes a field and gives its index. @param tallies by table; null: nothing is counted */
  constructor(
    tables: readonly TableOfExamples[],
    add: (field: Field) => number,
    tallies: readonly FoundTally[] | null,
  ) {
    this.#columns = tables.map(({ index }) => add({ sql: rowNumberSql(index), kind }));
    this.#tallies = tallies;
    this.#bad = tables.flatMap(({ rows, bad }, table) =>
      bad.map(([signal, those]) => {
        const is = new Uint8Array(rows);
        for (const row of those) is[row] = 1;
        return { table, signal, is };
      }),
    );
  }

  /** Of rows of a batch, to a chunk from row `at` on. */
  copy(batch: RawBatch, picks: Int32Array, to: readonly Int32Array[], at: number): void {
    this.#columns.forEach((column, table) => {
      const numbers = batch.columns[column]!;
      const out = to[table]!;
      for (let k = 0; k < picks.length; k++) {
        const number = numbers[picks[k]!] as number | null;
        out[at + k] = number === null ? 0 : number + 1;
      }
    });
  }

  /** To be called for a chunk that is full. */
  look(split: Split, { found, rows, importance, origins }: PendingChunk): void {
    this.#tallies?.forEach((tally, table) => countFound(tally, split, found[table]!.subarray(0, rows), importance));
    for (const { table, signal, is } of this.#bad) {
      const firsts = this.#firsts.get(signal) ?? [];
      this.#firsts.set(signal, firsts);
      const numbers = found[table]!;
      for (let i = 0; i < rows && firsts.length < SHOWN_VALUES; i++)
        if (is[numbers[i]!] === 1) firsts.push({ ...placeOf(origins, i), found: numbers[i]! });
    }
  }

  get firsts(): BadFoundBySignal {
    return [...this.#firsts].filter(([, examples]) => examples.length > 0);
  }
}
