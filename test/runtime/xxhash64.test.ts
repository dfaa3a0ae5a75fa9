import fc from 'fast-check';
import { createXXHash64 } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { hashBucket, xxh64 } from '../../src/runtime/index.ts';
import { count } from '../helpers/full.ts';

const encoder = new TextEncoder();

describe('XXH64 with seed 42', () => {
  it("gives Spark's documented value", () => {
    // pyspark.sql.functions.xxhash64: createDataFrame([('ABC', 'DEF')]).select(xxhash64('c1')) → 4105715581806190027
    expect(xxh64('ABC')).toBe(4105715581806190027n);
  });

  it('equals hash-wasm at every length to 300 bytes and in any Unicode, lone surrogates included', async () => {
    const hasher = await createXXHash64(42, 0);
    const reference = (text: string) => BigInt(`0x${hasher.init().update(encoder.encode(text)).digest('hex')}`);
    for (let n = 0; n <= 300; n++) {
      const text = Array.from({ length: n }, (_, i) => String.fromCharCode(32 + ((i * 31 + n * 7) % 95))).join('');
      expect(xxh64(text), `${n} bytes`).toBe(reference(text));
    }
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
      fc.string({ unit: 'grapheme', minLength: 200, maxLength: 1500 }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(xxh64(text)).toBe(reference(text));
      }),
      { seed: 64, numRuns: count(100, 500) },
    );
  });

  it('takes the unsigned remainder, plus 1', () => {
    const buckets = fc.oneof(
      fc.integer({ min: 1, max: 2 ** 31 - 2 }),
      fc.integer({ min: 0, max: 30 }).map((k) => 2 ** k),
    );
    fc.assert(
      fc.property(fc.string(), buckets, (text, b) => {
        expect(BigInt(hashBucket(text, b))).toBe((xxh64(text) % BigInt(b)) + 1n);
      }),
      { seed: 65, numRuns: count(400, 2000) },
    );
  });
});
