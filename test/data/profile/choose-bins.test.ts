import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseTransform } from '../../../src/data/profile/choose-transform.ts';
import { Sorted } from '../../../src/math/quantiles.ts';
import { Scaling } from '../../../src/runtime/scaling.ts';

const open = { squash: null, normalize: null, clip: null };

function boundariesOf(values: readonly number[], bins: { count: number; exact: boolean }, weights?: readonly number[]) {
  const sorted = Sorted.of(Float64Array.from(values), weights === undefined ? null : Float64Array.from(weights));
  const range = [Math.min(...values), Math.max(...values)] as const;
  const { normalize, reason } = chooseTransform(sorted, range, { ...open, bins });
  if (normalize.kind !== 'bins') throw new Error(normalize.kind);
  return { boundaries: normalize.boundaries, reason };
}

describe('boundaries of a number', () => {
  it('see what is not in the spike: nine rows in ten are 0, and the tenth is spread', () => {
    const values = [...Array.from({ length: 9000 }, () => 0), ...Array.from({ length: 1000 }, (_, i) => i + 1)];
    const { boundaries, reason } = boundariesOf(values, { count: 10, exact: false });
    // Fifths of all values: 0, and the end. Fifths of the 1000 others: 1 + k·999/5. The end is the 99.9th percentile.
    const expected = [0, 1, 200.8, 400.6, 600.4, 800.2, 990.001];
    expect(boundaries).toHaveLength(expected.length);
    expected.forEach((x, i) => expect(boundaries[i]).toBeCloseTo(x, 9));
    expect(reason).toContain('0: 90 %');
  });

  it('are values that two rows in a thousand have, where that is asked', () => {
    const values = Array.from({ length: 10_000 }, (_, i) => (i < 20 ? 7688 : i < 38 ? 5000 : i));
    const stated = { count: 4, exact: true };
    expect(boundariesOf(values, stated).boundaries).toContain(7688);
    expect(boundariesOf(values, stated).boundaries).not.toContain(5000);
    expect(boundariesOf(values, { ...stated, exact: false }).boundaries).not.toContain(7688);
  });

  it('count a row as often as its weight says', () => {
    const copies = [...Array.from({ length: 60 }, () => 1), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const once = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const bins = { count: 8, exact: true };
    expect(boundariesOf(once, bins, [60, ...once.slice(1).map(() => 1)])).toEqual(boundariesOf(copies, bins));
  });

  it('of one value are one', () => {
    expect(boundariesOf([3, 3, 3], { count: 48, exact: true }).boundaries).toEqual([3]);
  });
});

it('a place is 1 and the sum of what fraction of each bin lies below (Gorishniy et al. 2022, equation 1)', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
      fc.double({ min: -2e6, max: 2e6, noNaN: true }),
      (some, x) => {
        const boundaries = [...new Set(some.map((b) => b + 0))].sort((a, b) => a - b);
        const scaling = new Scaling({ squash: 'none', clip: null, normalize: { kind: 'bins', boundaries } }, 1);
        const expected = boundaries.slice(1).reduce((sum, upper, i) => {
          const lower = boundaries[i]!;
          return sum + Math.min(1, Math.max(0, (x - lower) / (upper - lower)));
        }, 1);
        expect(scaling.scale(x)).toBeCloseTo(expected, 9);
      },
    ),
  );
});
