/** Scores in ascending order, with equal scores side by side. */

/**
 * Indices of the scores in ascending order; stable. NaN scores are left out, −0 equals +0.
 * Float32 scores are sorted by radix on their bits in O(n), others by comparison.
 */
export function ascending(scores: Float32Array | Float64Array | readonly number[]): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array(scores.length);
  let count = 0;
  for (let i = 0; i < scores.length; i++) if (!Number.isNaN(scores[i]!)) all[count++] = i;
  const indices = all.subarray(0, count);
  if (scores instanceof Float32Array && count > 256) return radix(scores, indices);
  return indices.sort((a, b) => scores[a]! - scores[b]! || a - b);
}

const BITS = 11;
const BUCKETS = 1 << BITS;

/** Least significant digit first, in three passes of 11 bits. */
function radix(scores: Float32Array, indices: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, scores.length);
  const keys = new Uint32Array(scores.length);
  for (const i of indices) {
    const value = scores[i] === 0 ? 0 : bits[i]!;
    // Floats order as integers once negative ones are inverted and positive ones get the top bit.
    keys[i] = value & 0x80000000 ? ~value : value | 0x80000000;
  }
  let from = indices;
  let to = new Uint32Array(indices.length);
  for (let shift = 0; shift < 32; shift += BITS) {
    const starts = new Uint32Array(BUCKETS + 1);
    for (const i of from) starts[((keys[i]! >>> shift) & (BUCKETS - 1)) + 1]!++;
    for (let b = 0; b < BUCKETS; b++) starts[b + 1]! += starts[b]!;
    for (const i of from) to[starts[(keys[i]! >>> shift) & (BUCKETS - 1)]!++] = i;
    [from, to] = [to, from];
  }
  return from;
}
