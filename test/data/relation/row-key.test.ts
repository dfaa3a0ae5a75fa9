import fc from 'fast-check';
import { createXXHash64 } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { fileSeed, unitOfRow, unitOfText, writeRowKey } from '../../../src/data/relation/row-key.ts';
import { hashLong } from '../../../src/runtime/xxhash64.ts';
import { count } from '../../helpers/full.ts';

const uint64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });

/** hash-wasm's XXH64, an independent implementation. */
async function reference(value: bigint, seed: bigint): Promise<bigint> {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value, true);
  const hasher = await createXXHash64(Number(seed & 0xffffffffn), Number(seed >> 32n));
  return BigInt(`0x${hasher.init().update(bytes).digest('hex')}`);
}

describe('row keys', () => {
  it('are XXH64 of 8 bytes, as hash-wasm computes it', async () => {
    await fc.assert(
      fc.asyncProperty(uint64, uint64, async (value, seed) => {
        const half = (x: bigint) => Number(x & 0xffffffffn);
        const [high, low] = hashLong(half(value >> 32n), half(value), half(seed >> 32n), half(seed));
        expect((BigInt(high! >>> 0) << 32n) | BigInt(low! >>> 0)).toBe(await reference(value, seed));
      }),
      { seed: 7, numRuns: count(60, 300) },
    );
  });

  it('are XXH64 of the row number, seeded by the path, also past 2^32 rows', async () => {
    for (const row of [0, 1, 2 ** 31, 2 ** 32 + 5, 2 ** 40]) {
      const keys = new BigUint64Array(2);
      const seed = fileSeed('data/a.csv');
      writeRowKey(new Uint32Array(keys.buffer), 1, seed, row);
      const seed64 = (BigInt(seed[1] >>> 0) << 32n) | BigInt(seed[0] >>> 0);
      expect(keys[1]).toBe(await reference(BigInt(row), seed64));
    }
  });

  it('give uniform numbers, independent between salts', () => {
    const seed = fileSeed('data/a.csv');
    const n = 20000;
    let first = 0;
    let both = 0;
    for (let row = 0; row < n; row++) {
      const a = unitOfRow(seed, row, 1);
      const b = unitOfRow(seed, row, 2);
      expect(a >= 0 && a < 1).toBe(true);
      if (a < 0.1) first++;
      if (a < 0.1 && b < 0.5) both++;
    }
    // Five standard deviations of a binomial count.
    expect(Math.abs(first / n - 0.1)).toBeLessThan(5 * Math.sqrt((0.1 * 0.9) / n));
    expect(Math.abs(both / n - 0.05)).toBeLessThan(5 * Math.sqrt((0.05 * 0.95) / n));
    expect(unitOfText('user 7', 1)).toBe(unitOfText('user 7', 1));
    expect(unitOfText('user 7', 1)).not.toBe(unitOfText('user 7', 2));
  });
});
