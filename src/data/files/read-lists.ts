/** DuckDB's list vectors to lists of numbers of distinct values: no JavaScript value per element. */
import { DuckDBListVector, type DuckDBVector } from '@duckdb/node-api';
import type { RawScalar, RawValue } from '../../runtime/types.ts';
import { isCoded, plainValues } from '../columns/column.ts';
import type { CodedLists } from '../columns/coded-lists.ts';
import { canBeCoded, type ColumnKind } from './column-type.ts';
import { CodedReader } from './read-coded.ts';
import { listEntries, validity } from './vector-internals.ts';

/** Whether the elements of a column's lists can be told apart. */
export function hasCodedElements({ scalar, list }: ColumnKind): boolean {
  return list && canBeCoded({ scalar, list: false });
}

/** Reads one column, vector by vector. Where elements hardly repeat, it gives lists as they are. */
export class ListReader {
  readonly #elements: CodedReader;
  #codes = new Int32Array(0);

  /** @param columns that are read like this at the same time */
  constructor({ scalar }: ColumnKind, columns: number) {
    this.#elements = new CodedReader({ kind: { scalar, list: false }, known: null }, columns);
  }

  /** Codes are valid until the next vector is read. */
  read(vector: DuckDBVector, rows: number): CodedLists | RawValue[] {
    if (!(vector instanceof DuckDBListVector))
      throw new Error(`expected a list vector, got ${vector.constructor.name}`);
    const { childVector } = vector;
    const { itemCount } = childVector;
    if (itemCount > this.#codes.length) this.#codes = new Int32Array(Math.max(itemCount, 2 * this.#codes.length));
    const elements = this.#elements.read(childVector, null, itemCount, this.#codes);
    const { starts, lengths } = placesOf(vector, rows);
    if (isCoded(elements)) return { starts, lengths, ...elements };
    const plain = plainValues(elements);
    return Array.from(lengths, (length, row) =>
      length < 0 ? null : (plain.slice(starts[row], starts[row]! + length) as RawScalar[]),
    );
  }
}

/** Where the elements of each row are; −1 elements: the row has no list. */
function placesOf(vector: DuckDBListVector, rows: number): Pick<CodedLists, 'starts' | 'lengths'> {
  const entries = listEntries(vector);
  const mask = validity(vector);
  const starts = new Int32Array(rows);
  const lengths = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    if (mask !== null && (mask[row >> 3]! & (1 << (row & 7))) === 0) {
      lengths[row] = -1;
      continue;
    }
    starts[row] = entries[4 * row]!;
    lengths[row] = entries[4 * row + 2]!;
  }
  return { starts, lengths };
}
