/**
 * How lists lie on disk: what their weights are (a word) and how many elements they have in all (a word), the number of elements of each
 * row, the ids, and the weights where these do not follow. Little endian, each array starting at a multiple of 8 bytes.
 */
import type { ListRows, ListWeights } from '../tables/list-rows.ts';
import { align } from './chunk-layout.ts';

const HEAD_BYTES = 8;
/** By the number that stands for it. */
const WEIGHTS = ['one', 'mean', 'own'] as const;

type Counts = Uint8Array | Uint16Array | Int32Array;

function bytesOfCount(max: number): 1 | 2 | 4 {
  return max < 1 << 8 ? 1 : max < 1 << 16 ? 2 : 4;
}

function countsIn(buffer: ArrayBufferLike, at: number, rows: number, max: number): Counts {
  const bytes = bytesOfCount(max);
  if (bytes === 1) return new Uint8Array(buffer, at, rows);
  return bytes === 2 ? new Uint16Array(buffer, at, rows) : new Int32Array(buffer, at, rows);
}

/** Bytes of so many lists with so many elements in all. */
function lengthOf(rows: number, max: number, elements: number, own: boolean): number {
  return HEAD_BYTES + align(rows * bytesOfCount(max)) + (own ? 2 : 1) * align(4 * elements);
}

/** Bytes of so many lists, at most. */
export function mostListBytes(rows: number, max: number): number {
  return lengthOf(rows, max, rows * max, true);
}

export function listBytes({ starts, max, ids, weights }: ListRows): number {
  return lengthOf(starts.length - 1, max, ids.length, typeof weights !== 'string');
}

/** Writes lists into a buffer, from a multiple of 8 bytes on. @returns where what comes next begins */
export function writeLists({ starts, max, ids, weights }: ListRows, buffer: ArrayBufferLike, from: number): number {
  const rows = starts.length - 1;
  const own = typeof weights === 'string' ? null : weights;
  new Int32Array(buffer, from, 2).set([own === null ? WEIGHTS.indexOf(weights as 'one' | 'mean') : 2, ids.length]);
  let at = from + HEAD_BYTES;
  // What was there before is not part of the lists.
  new Uint8Array(buffer, at, align(rows * bytesOfCount(max))).fill(0);
  const counts = countsIn(buffer, at, rows, max);
  for (let row = 0; row < rows; row++) counts[row] = starts[row + 1]! - starts[row]!;
  at += align(rows * bytesOfCount(max));
  for (const array of own === null ? [ids] : [ids, own]) {
    const bytes = new Uint8Array(buffer, at, align(4 * ids.length));
    bytes.fill(0, bytes.length & ~7, bytes.length);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    bytes.fill(0, array.byteLength);
    at += bytes.length;
  }
  return at;
}

/** Lists of a buffer; ids and weights are views of it. @returns null where they are not what was written; else them and where what comes next begins */
export function readLists(
  buffer: ArrayBufferLike,
  from: number,
  rows: number,
  max: number,
): { readonly lists: ListRows; readonly end: number } | null {
  if (buffer.byteLength < from + lengthOf(rows, max, 0, false)) return null;
  const head = new Int32Array(buffer, from, 2);
  const weights = WEIGHTS[head[0]!];
  const elements = head[1]!;
  if (weights === undefined || elements < 0 || elements > rows * max) return null;
  const end = from + lengthOf(rows, max, elements, weights === 'own');
  if (buffer.byteLength < end) return null;
  let at = from + HEAD_BYTES;
  const counts = countsIn(buffer, at, rows, max);
  at += align(rows * bytesOfCount(max));
  const starts = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = starts[row]! + counts[row]!;
  if (starts[rows] !== elements) return null;
  const ids = new Int32Array(buffer, at, elements);
  at += align(4 * elements);
  const own: ListWeights = weights === 'own' ? new Float32Array(buffer, at, elements) : weights;
  return { lists: { kind: 'lists', max, starts, ids, weights: own }, end };
}
