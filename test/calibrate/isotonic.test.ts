import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyIsotonic, boundedIsotonic, fitIsotonic } from '../../src/calibrate/isotonic.ts';
import { count } from '../helpers/full.ts';

const fit = (z: number[], y: number[], w = z.map(() => 1)) =>
  fitIsotonic(Float64Array.from(z), Float64Array.from(y), Float64Array.from(w));

describe('isotonic regression', () => {
  it('pools violators, by hand: 0 1 0 | 1 → 0, ½ ½, 1', () => {
    const f = fit([-2, -1, 0, 1], [0, 1, 0, 1]);
    expect(f).toEqual({ logits: [-2, -1, 0, 1], values: [0, 0.5, 0.5, 1] });
    expect(applyIsotonic(f, -1.5)).toBe(0.25);
    expect(applyIsotonic(f, -9)).toBe(0);
    expect(applyIsotonic(f, 9)).toBe(1);
  });

  it('weights by hand: a weight of 3 on the first of a violating pair gives ¾', () => {
    expect(fit([0, 1], [1, 0], [3, 1])).toEqual({ logits: [0, 1], values: [0.75, 0.75] });
  });

  it('pools ties in the logit', () => {
    expect(fit([1, 1, 2], [0, 1, 1])).toEqual({ logits: [1, 2], values: [0.5, 1] });
  });

  it('claims no certainty once bounded, by hand: steps of 3 rows without and 1 with the event are ½/4 and 1 − ½/2', () => {
    const z = Float64Array.of(-3, -2, -1, 0, 1, 2);
    const f = boundedIsotonic(fit([...z], [0, 0, 0, 1, 0, 1]), z, new Float64Array(6).fill(1));
    expect(f).toEqual({ logits: [-3, -1, 0, 1, 2], values: [0.125, 0.125, 0.5, 0.5, 0.75] });
  });

  it('without rows has no points', () => {
    expect(applyIsotonic(fit([], []), 0)).toBeNaN();
  });

  it('is monotone, keeps the mean, and is the best monotone fit by the min-max formula', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: 4 })),
          { minLength: 1, maxLength: 25 },
        ),
        (rows) => {
          const z = rows.map((r) => r[0]);
          const y = rows.map((r) => r[1]);
          const w = rows.map((r) => r[2]);
          const f = fit(z, y, w);
          const at = [...new Set(z)].sort((a, b) => a - b);
          // Barlow et al.: g(z) = max over a ≤ z of min over b ≥ z of the weighted mean of labels with logit in [a, b].
          const mean = (a: number, b: number) => {
            let sum = 0;
            let total = 0;
            for (let i = 0; i < z.length; i++) {
              if (z[i]! >= a && z[i]! <= b) {
                sum += w[i]! * y[i]!;
                total += w[i]!;
              }
            }
            return sum / total;
          };
          for (const v of at) {
            const expected = Math.max(
              ...at.filter((a) => a <= v).map((a) => Math.min(...at.filter((b) => b >= v).map((b) => mean(a, b)))),
            );
            expect(applyIsotonic(f, v)).toBeCloseTo(expected, 10);
          }
        },
      ),
      { seed: 7, numRuns: count(40, 200) },
    );
  });
});

it('a first step that weighs next to nothing never lifts the steps after it', () => {
  // One row without an event, long ago, then a step at a quarter.
  const [z, y, w] = [
    [-3, 0, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [1e-6, 1, 1, 1, 1],
  ].map((values) => Float64Array.from(values)) as [Float64Array, Float64Array, Float64Array];
  expect(boundedIsotonic(fitIsotonic(z, y, w), z, w)).toEqual({ logits: [-3, 0], values: [0.25, 0.25] });
  const flipped = y.map((value) => 1 - value);
  expect(
    boundedIsotonic(
      fitIsotonic(
        z.map((v) => -v),
        flipped,
        w,
      ),
      z.map((v) => -v),
      w,
    ).values,
  ).toEqual([0.75, 0.75]);
});
