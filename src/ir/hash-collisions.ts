/** How many keys of a hashed vocabulary share a bucket: what its number of buckets costs. */

/**
 * The expected share of `keys` distinct keys that share their bucket with another one: 1 − (1 − 1/B)^(n−1), each key in one of B buckets with
 * the same probability.
 */
export function sharedBuckets(keys: number, buckets: number): number {
  return keys < 2 ? 0 : -Math.expm1((keys - 1) * Math.log1p(-1 / buckets));
}

/** `hashed into 50000 buckets: of 2000 values seen some 3.9 % share theirs with another`. @param keys null: not counted */
export function hashWords(buckets: number, keys: number | null): string {
  const into = `hashed into ${buckets} buckets`;
  if (keys === null) return into;
  const percent = 100 * sharedBuckets(keys, buckets);
  const shown = percent < 0.1 ? (percent === 0 ? 'none' : 'fewer than .1 %') : `some ${percent.toFixed(1)} %`;
  return `${into}: of ${keys} values seen ${shown} share theirs with another`;
}
