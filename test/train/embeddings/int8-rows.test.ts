/** Rows in 8 bits: the bytes of FBGEMM, and what is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { int8RowBytes } from '../../../src/ir/stored-rows.ts';
import { decodeInt8Rows, encodeInt8Rows } from '../../../src/train/embeddings/int8-rows.ts';

/** Rows and what torch.ops.fbgemm.FloatToFused8BitRowwiseQuantized of fbgemm-gpu-cpu 1.9.0 made of them. */
const FBGEMM: readonly (readonly [readonly number[], readonly number[]])[] = [
  [
    [0.5, -1.25, 3, 0, 2.7182818],
    [105, 0, 255, 75, 238, 137, 136, 136, 60, 0, 0, 160, 191],
  ],
  [
    [1e-9, 2e-9, 0, -3e-9, 1e-10],
    [68, 85, 51, 0, 53, 240, 120, 172, 45, 143, 40, 78, 177],
  ],
  [
    [0.1, 0.1, 0.1, 0.1, 0.1],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 205, 204, 204, 61],
  ],
  [
    [7, 7.5, 8, 8.5, 9],
    [0, 64, 128, 191, 255, 129, 128, 0, 60, 0, 0, 224, 64],
  ],
];

describe('rows in 8 bits', () => {
  it.each(FBGEMM)('%j has the bytes that FBGEMM gives it', (row, bytes) => {
    expect([...encodeInt8Rows(Float32Array.from(row), 5)]).toEqual(bytes);
  });

  it('lose at most half a step of their row, and nothing at its ends', () => {
    const number = fc.float({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(number, { minLength: 20, maxLength: 60 }), (width, all) => {
        const rows = Math.floor(all.length / width);
        const table = Float32Array.from(all.slice(0, rows * width));
        const found = new Float32Array(table.length);
        const bytes = encodeInt8Rows(table, width);
        expect(bytes.length).toBe(rows * int8RowBytes(width));
        decodeInt8Rows(bytes, 0, rows, width, found, 0);
        for (let row = 0; row < rows; row++) {
          const was = table.subarray(row * width, (row + 1) * width);
          const [low, high] = [Math.min(...was), Math.max(...was)];
          // Half a step; rounding of float32 and FBGEMM's 1e-8 next to the range come on top.
          const most = (high - low) / 510 + 1e-8 + 1e-6 * Math.max(Math.abs(low), Math.abs(high));
          was.forEach((x, k) => expect(Math.abs(found[row * width + k]! - x)).toBeLessThanOrEqual(most));
        }
      }),
    );
  });
});
