/** What is remembered of values while shards of the same files are read and encoded, one after the other: each value is learnt once. */
import { CodedReader, type DistinctField } from '../files/read-coded.ts';
import { type ColumnReader, type NumbersField, NumberReader } from '../files/read-numbers.ts';
import type { WantedFields } from '../relation/raw-batch.ts';
import type { KnownValues } from './encode-coded.ts';
import type { RowEncoder } from './row-encoder.ts';

export class ValueMemory {
  /** By signal: what became of the values. */
  readonly known = new Map<string, KnownValues>();
  readonly #threads: number;
  #readers: readonly ColumnReader[] | null = null;

  /** @param threads that encode at the same time, each with a memory */
  constructor(threads = 1) {
    this.#threads = threads;
  }

  /** What an encoder wants of each row, with the readers of its columns, which are the same each time. */
  wantedBy({ fields, typed }: Pick<RowEncoder, 'fields' | 'typed'>): WantedFields {
    const readers = this.#readersOf(typed);
    return { fields, typed: typed.map(({ sql, kind }, c) => ({ sql, kind, reader: readers[c]! })) };
  }

  #readersOf(columns: readonly (DistinctField | NumbersField)[]): readonly ColumnReader[] {
    const coded = columns.filter((column) => 'known' in column).length * this.#threads;
    return (this.#readers ??= columns.map((column) =>
      'known' in column ? new CodedReader(column, coded) : new NumberReader(column),
    ));
  }
}
