import type { DuckDBVector } from '@duckdb/node-api';

/** The validity mask of a vector, a bit a row; null when every row is valid. */
export function validity(vector: DuckDBVector): Uint8Array | null {
  const mask = (vector as unknown as { readonly validity: { readonly data: BigUint64Array | null } }).validity.data;
  return mask === null ? null : new Uint8Array(mask.buffer, mask.byteOffset, mask.byteLength);
}
