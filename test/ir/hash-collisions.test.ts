import { describe, expect, it } from 'vitest';
import { hashWords, sharedBuckets } from '../../src/ir/hash-collisions.ts';
import { xxh64 } from '../../src/runtime/index.ts';

describe('keys that share a bucket', () => {
  it('is what hashing gives', () => {
    for (const [keys, buckets] of [
      [100_000, 2_500_000],
      [50_000, 50_000],
    ] as const) {
      const counts = new Map<bigint, number>();
      for (let key = 0; key < keys; key++) {
        const bucket = xxh64(`key ${key}`) % BigInt(buckets);
        counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
      }
      const shared = [...counts.values()].reduce((sum, n) => sum + (n > 1 ? n : 0), 0) / keys;
      expect(sharedBuckets(keys, buckets)).toBeCloseTo(shared, 2);
    }
  });

  it('is none for one key, all for two in one bucket, a half in two', () => {
    expect(sharedBuckets(1, 10)).toBe(0);
    expect(sharedBuckets(2, 1)).toBe(1);
    expect(sharedBuckets(2, 2)).toBeCloseTo(0.5, 12);
  });

  it('is said in words', () => {
    expect(hashWords(50_000, null)).toBe('hashed into 50000 buckets');
    expect(hashWords(50_000, 2000)).toBe(
      'hashed into 50000 buckets: of 2000 values seen some 3.9 % share theirs with another',
    );
    expect(hashWords(1e9, 2)).toMatch(/fewer than \.1 %/);
    expect(hashWords(100, 1)).toMatch(/none share/);
  });
});
