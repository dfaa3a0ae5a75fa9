import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/math/random.ts';
import { divergence, logitOf, logLossOf, metricsOf } from '../../src/evaluate/index.ts';

/** Σ over pairs of a positive and a negative: the definition, in O(n²). */
function aucByPairs(scores: ArrayLike<number>, labels: ArrayLike<number>, weights: ArrayLike<number>): number | null {
  let [won, pairs] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    for (let j = 0; j < scores.length; j++) {
      if (labels[i] !== 1 || labels[j] !== 0) continue;
      const weight = weights[i]! * weights[j]!;
      pairs += weight;
      won += weight * (scores[i]! > scores[j]! ? 1 : scores[i] === scores[j] ? 0.5 : 0);
    }
  }
  return pairs > 0 ? won / pairs : null;
}

describe('AUC', () => {
  it.each([
    ['a perfect order', [-2, -1, 1, 2], [0, 0, 1, 1], [1, 1, 1, 1], 1],
    ['the reverse', [2, 1, -1, -2], [0, 0, 1, 1], [1, 1, 1, 1], 0],
    ['one pair of four in the wrong order', [0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1], [1, 1, 1, 1], 0.75],
    ['everything tied', [1, 1, 1], [0, 1, 0], [1, 1, 1], 0.5],
    ['a tie counts half: (1 + ½) of 2 pairs', [0, 1, 1], [0, 0, 1], [1, 1, 1], 0.75],
    ['−0 ties with +0', [-0, 0], [1, 0], [1, 1], 0.5],
    // Pairs: (.8 over .1) 2·1 won, (.8 over .9) 2·3 lost: 2 of 8.
    ['weights', [0.1, 0.9, 0.8], [0, 0, 1], [1, 3, 2], 0.25],
    [
      'infinite logits are scores like others',
      [Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY],
      [0, 0, 1],
      [1, 1, 1],
      1,
    ],
  ])('%s', (_, logits, labels, weights, expected) => {
    expect(metricsOf({ logits, labels, weights }).auc).toBeCloseTo(expected, 12);
  });

  it('equals the sum over all pairs, whatever the ties, weights and missing labels', () => {
    const row = fc.record({
      logit: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.float({ noNaN: true, min: -50, max: 50 })),
      label: fc.constantFrom(0, 1, Number.NaN),
      weight: fc.constantFrom(0, 0.5, 1, 2),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 400 }), (rows) => {
        const logits = Float32Array.from(rows, (r) => r.logit);
        const labels = rows.map((r) => r.label);
        const weights = rows.map((r) => r.weight);
        const expected = aucByPairs(logits, labels, weights);
        const actual = metricsOf({ logits, labels, weights }).auc;
        if (expected === null) expect(actual).toBeNull();
        else expect(actual).toBeCloseTo(expected, 9);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it('is the same for 32-bit scores sorted by radix as for 64-bit ones sorted by comparison', () => {
    const logits = Float32Array.from({ length: 5000 }, (_, i) => Math.fround(Math.sin(i * 12.9898) * 40));
    const labels = Array.from(logits, (z, i) => ((i * 7919) % 97 < 30 + z ? 1 : 0));
    expect(metricsOf({ logits, labels }).auc).toBe(metricsOf({ logits: Float64Array.from(logits), labels }).auc);
  });
});

describe('log-loss', () => {
  it.each([
    ['even odds cost ln 2', [0, 0], [0, 1], [1, 1], Math.LN2],
    // −ln .8, −ln(1 − .4), −ln .25
    [
      'worked by hand',
      [Math.log(4), Math.log(2 / 3), Math.log(1 / 3)],
      [1, 0, 1],
      [1, 1, 1],
      (0.2231435513 + 0.5108256238 + 1.3862943611) / 3,
    ],
    ['weights', [Math.log(4), Math.log(2 / 3)], [1, 0], [3, 1], (3 * 0.2231435513 + 0.5108256238) / 4],
    ['a confident mistake costs its logit', [-800], [1], [1], 800],
    ['a confident truth costs nothing', [800], [1], [1], 0],
    ['certainty that is wrong costs everything', [Number.POSITIVE_INFINITY], [0], [1], Number.POSITIVE_INFINITY],
  ])('%s', (_, logits, labels, weights, expected) => {
    expect(metricsOf({ logits, labels, weights }).logLoss).toBeCloseTo(expected, 9);
  });

  it('keeps its precision where probabilities have lost theirs', () => {
    expect(logLossOf(-40, false)).toBeCloseTo(Math.exp(-40), 25);
    expect(logLossOf(40, true)).toBeGreaterThan(0);
  });
});

it('AUC and log-loss agree with scikit-learn', () => {
  const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'scikit-learn.json'), 'utf8')) as {
    cases: {
      logits: number[];
      labels: number[];
      weights: number[];
      auc: number;
      weightedAuc: number;
      logLoss: number;
      weightedLogLoss: number;
    }[];
  };
  for (const { logits, labels, weights, ...expected } of cases) {
    const [plain, weighted] = [metricsOf({ logits, labels }), metricsOf({ logits, labels, weights })];
    expect(plain.auc).toBeCloseTo(expected.auc, 12);
    expect(weighted.auc).toBeCloseTo(expected.weightedAuc, 12);
    expect(plain.logLoss).toBeCloseTo(expected.logLoss, 12);
    expect(weighted.logLoss).toBeCloseTo(expected.weightedLogLoss, 12);
  }
});

describe('normalized entropy', () => {
  it('is 1 for the average rate', () => {
    const logits = [1, 2, 3, 4].map(() => Math.log(0.25 / 0.75));
    expect(metricsOf({ logits, labels: [0, 0, 0, 1] }).normalizedEntropy).toBeCloseTo(1, 12);
  });

  it('divides by the entropy of the rate: ln 2 / H(¼) = .6931 / .5623', () => {
    expect(metricsOf({ logits: [0, 0, 0, 0], labels: [0, 0, 0, 1] }).normalizedEntropy).toBeCloseTo(
      0.69314718 / 0.56233514,
      7,
    );
  });
});

describe('calibration', () => {
  it('is predicted over actual: (.8 + .4 + .3) / 1', () => {
    const logits = [logitOf(0.8), logitOf(0.4), logitOf(0.3)];
    expect(metricsOf({ logits, labels: [1, 0, 0] }).calibration).toBeCloseTo(1.5, 12);
  });

  it('is weighted: (2·.8 + .4) / 2', () => {
    expect(
      metricsOf({ logits: [logitOf(0.8), logitOf(0.4)], labels: [1, 0], weights: [2, 1] }).calibration,
    ).toBeCloseTo(1, 12);
  });
});

describe('the interval of a bin', () => {
  const bin = (positives: number, rows: number, weight = 1) =>
    metricsOf({
      logits: new Array(rows).fill(0),
      labels: Array.from({ length: rows }, (_, i) => (i < positives ? 1 : 0)),
      weights: new Array(rows).fill(weight),
    }).reliability[0]!;

  // Newcombe 1998, Statistics in Medicine 17, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("is Wilson's for %i of %i", (positives, rows, low, high) => {
    const { interval } = bin(positives, rows);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  it('is the same whatever all rows weigh', () => {
    expect(bin(15, 148, 7).interval[1]).toBeCloseTo(bin(15, 148).interval[1], 12);
    expect(bin(0, 20, 7).interval[1]).toBeCloseTo(bin(0, 20).interval[1], 12);
  });

  it('holds the true rate of a sampled log in about 95 of 100 cases', () => {
    const random = new Random(3, 'wilson');
    const [rate, keep, draws] = [0.04, 0.1, 200];
    let inside = 0;
    for (let d = 0; d < draws; d++) {
      const labels: number[] = [];
      for (let i = 0; i < 3000; i++) {
        const positive = random.chance(rate);
        if (positive || random.chance(keep)) labels.push(positive ? 1 : 0);
      }
      const [low, high] = metricsOf({
        logits: labels.map(() => 0),
        labels,
        weights: labels.map((y) => (y > 0 ? 1 : 1 / keep)),
      }).reliability[0]!.interval;
      if (low <= rate && rate <= high) inside++;
    }
    expect(inside / draws).toBeGreaterThan(0.91);
    expect(inside / draws).toBeLessThan(0.99);
  });
});

describe('ECE', () => {
  it('of equal width: |⅓ − .1|·3/5 + |½ − .9|·2/5', () => {
    const logits = [0.1, 0.1, 0.1, 0.9, 0.9].map(logitOf);
    expect(metricsOf({ logits, labels: [1, 0, 0, 1, 0] }).eceWidth).toBeCloseTo((0.7 + 0.8) / 5, 12);
  });

  it('of equal weight: a bin for each of 15 rows is |y − p| on average', () => {
    const predictions = Array.from({ length: 15 }, (_, i) => (i + 1) / 20);
    const labels = predictions.map((_, i) => (i % 3 === 0 ? 1 : 0));
    const expected = predictions.reduce((sum, p, i) => sum + Math.abs(labels[i]! - p), 0) / 15;
    expect(metricsOf({ logits: predictions.map(logitOf), labels }).ece).toBeCloseTo(expected, 12);
  });

  it('never parts tied predictions, so a constant has one bin', () => {
    const m = metricsOf({
      logits: new Array(100).fill(logitOf(0.3)),
      labels: Array.from({ length: 100 }, (_, i) => (i < 40 ? 1 : 0)),
    });
    expect(m.reliability).toHaveLength(1);
    expect(m.ece).toBeCloseTo(0.1, 12);
  });

  it('is small for honest probabilities and sees a shift', () => {
    const p = Array.from({ length: 40_000 }, (_, i) => 0.001 + 0.1 * ((i * 0.6180339887) % 1));
    const labels = p.map((value, i) => ((i * 0.7548776662) % 1 < value ? 1 : 0));
    const honest = metricsOf({ logits: p.map(logitOf), labels }).ece!;
    const shifted = metricsOf({ logits: p.map((value) => logitOf(value) + 0.7), labels }).ece!;
    expect(honest).toBeLessThan(0.003);
    expect(shifted).toBeGreaterThan(0.03);
  });
});

describe('what cannot be measured', () => {
  it('one class: no AUC, and the reason', () => {
    const m = metricsOf({ logits: [0, 1], labels: [0, 0] });
    expect(m).toMatchObject({
      auc: null,
      normalizedEntropy: null,
      calibration: null,
      reason: 'no positives',
      positives: 0,
      observed: 2,
    });
    expect(m.logLoss).toBeCloseTo((Math.LN2 + Math.log(1 + Math.E)) / 2, 12);
    expect(metricsOf({ logits: [0, 1], labels: [1, 1] })).toMatchObject({ auc: null, reason: 'no negatives' });
  });

  it('nothing labelled', () => {
    expect(metricsOf({ logits: [0, 1], labels: [Number.NaN, Number.NaN] })).toMatchObject({
      rows: 2,
      observed: 0,
      auc: null,
      logLoss: null,
      reason: 'no row has a label',
    });
    expect(metricsOf({ logits: [], labels: [] })).toMatchObject({ rows: 0, logLoss: null });
    expect(metricsOf({ logits: [0], labels: [1], weights: [0] })).toMatchObject({ rows: 1, observed: 0 });
  });

  it('predictions that are not numbers are said, not skipped', () => {
    expect(metricsOf({ logits: [0, Number.NaN, 1], labels: [0, 1, 1] })).toMatchObject({
      auc: null,
      logLoss: null,
      reason: 'predictions that are not numbers: 1',
    });
    expect(metricsOf({ logits: [0, Number.NaN, 1], labels: [0, Number.NaN, 1] }).auc).toBe(1);
  });

  it('unobserved labels do not count', () => {
    const m = metricsOf({ logits: [0, 5, 1], labels: [0, Number.NaN, 1] });
    expect(m).toMatchObject({ rows: 3, observed: 2, positives: 1, auc: 1 });
  });
});

it('a divergence is what the truth costs more than itself', () => {
  // Σ over labels of p·ln(p/q): .2 ln(.2/.5) + .8 ln(.8/.5)
  expect(divergence(0.2, 0)).toBeCloseTo(0.2 * Math.log(0.4) + 0.8 * Math.log(1.6), 12);
  expect(divergence(0.2, logitOf(0.2))).toBeCloseTo(0, 12);
});
