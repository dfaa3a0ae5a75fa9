/** What DuckDB's vectors hold and their types keep private: typed arrays, where `getItem` makes a value at a time. */
import type { DuckDBVector } from '@duckdb/node-api';

interface Internals {
  readonly validity: { readonly data: BigUint64Array | null };
  readonly items: ArrayLike<unknown>;
  readonly dataView: DataView;
  readonly entryData: BigUint64Array;
}

// Private members of the package's classes, tested with the version that package.json pins.
const internals = (vector: DuckDBVector): Internals => vector as unknown as Internals;

/** The validity mask of a vector, a bit a row; null when every row is valid. */
export function validity(vector: DuckDBVector): Uint8Array | null {
  const mask = internals(vector).validity.data;
  return mask === null ? null : new Uint8Array(mask.buffer, mask.byteOffset, mask.byteLength);
}

/** The typed array of a vector of numbers: T is what its SQL type is stored as. Not ours once the chunk is gone. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what the caller has asked the vector's type for
export function itemsOf<T extends ArrayLike<unknown>>(vector: DuckDBVector): T {
  return internals(vector).items as T;
}

/** Of a vector of truths: 0 or 1 a row, NULL any of them. Not ours once the chunk is gone. */
export function truthsOf(vector: DuckDBVector, rows: number): Uint8Array {
  const { buffer, byteOffset } = internals(vector).dataView;
  return new Uint8Array(buffer, byteOffset, rows);
}

/** Of a vector with 16 bytes a row: lengths and bytes of VARCHAR, or numbers of 128 bits. */
export function wideData(vector: DuckDBVector): DataView {
  return internals(vector).dataView;
}

/** Of a vector of lists, four words a row: where its elements begin among those of all rows, and how many they are; 64 bits each, of which the low ones come first. */
export function listEntries(vector: DuckDBVector): Int32Array {
  const { buffer, byteOffset, length } = internals(vector).entryData;
  return new Int32Array(buffer, byteOffset, 2 * length);
}
