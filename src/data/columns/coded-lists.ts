/** Lists whose elements are numbers of distinct values. */
import type { RawScalar, RawValue } from '../../runtime/types.ts';
import type { DistinctValues } from './distinct-values.ts';

/** Row i has the elements `distinct.values[codes[k]]` from k = starts[i] on, lengths[i] of them. */
export interface CodedLists {
  readonly starts: Int32Array;
  /** −1: there is no list. */
  readonly lengths: Int32Array;
  readonly codes: Int32Array;
  readonly distinct: DistinctValues;
}

/** The list of a row as a value. */
export function listAt({ starts, lengths, codes, distinct }: CodedLists, row: number): RawValue {
  if (lengths[row]! < 0) return null;
  const from = starts[row]!;
  return Array.from(codes.subarray(from, from + lengths[row]!), (code) => distinct.values[code] as RawScalar);
}
