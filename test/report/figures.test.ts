/** What charts and tables are made from, against formulas by hand. */
import { describe, expect, it } from 'vitest';
import { logitOf, sigmoid } from '../../src/evaluate/index.ts';
import { Random } from '../../src/math/random.ts';
import { chanceReach } from '../../src/report/charts/over-time.ts';
import { logTicks, ratioDomain, ratioTicks } from '../../src/report/charts/scales.ts';
import { HISTOGRAM_BINS, histogramOf } from '../../src/report/score-histogram.ts';
import { CURVE_POINTS, readLearningLog } from '../../src/report/learning-log.ts';
import { chanceError } from '../../src/report/sections/over-time.ts';

describe('ticks', () => {
  it('of a logarithmic axis are 1, 2 and 5 to a decade, or fewer where they would crowd', () => {
    expect(logTicks(0.004, 0.3)).toEqual([0.005, 0.01, 0.02, 0.05, 0.1, 0.2]);
    expect(logTicks(0.0002, 0.5)).toEqual([0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3]);
    expect(logTicks(1e-6, 0.9)).toEqual([1e-6, 1e-5, 1e-4, 0.001, 0.01, 0.1]);
  });

  it('of ratios are around 1 and inside the axis', () => {
    for (const reach of [0, 0.05, 0.2, 0.7, 3]) {
      const domain = ratioDomain(reach);
      const ticks = ratioTicks(domain);
      expect(domain[0] * domain[1]).toBeCloseTo(1, 12);
      expect(ticks).toContain(1);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.every((tick) => tick >= domain[0] && tick <= domain[1])).toBe(true);
    }
  });
});

describe('a histogram', () => {
  it('has the weight of every labelled row in the bin of its prediction', () => {
    const random = new Random(2, 'histogram');
    const rows = 5000;
    const logits = Float32Array.from({ length: rows }, () => -2 + random.normal());
    const labels = Float32Array.from(logits, (z, i) => (i % 50 === 0 ? Number.NaN : random.chance(sigmoid(z)) ? 1 : 0));
    const weights = Float32Array.from({ length: rows }, (_, i) => (i % 7 === 0 ? 0 : 1 + (i % 3)));
    const { bins } = histogramOf('click', { logits, labels, weights });
    expect(bins).toHaveLength(HISTOGRAM_BINS);
    const weigh = (keep: (i: number) => boolean) => weights.reduce((sum, w, i) => sum + (keep(i) ? w : 0), 0);
    expect(bins.reduce((sum, b) => sum + b.positives, 0)).toBeCloseTo(
      weigh((i) => labels[i] === 1),
      6,
    );
    expect(bins.reduce((sum, b) => sum + b.negatives, 0)).toBeCloseTo(
      weigh((i) => labels[i] === 0),
      6,
    );
    const { from, to, positives } = bins[20]!;
    expect(positives).toBeCloseTo(
      weigh((i) => labels[i] === 1 && logits[i]! >= logitOf(from) && logits[i]! < logitOf(to)),
      6,
    );
  });

  it('of one prediction, or of none, is still one', () => {
    const same = histogramOf('click', {
      logits: new Float32Array(9).fill(-1),
      labels: new Float32Array(9),
      weights: new Float32Array(9).fill(1),
    });
    expect(same.bins.reduce((sum, b) => sum + b.negatives, 0)).toBe(9);
    expect(
      histogramOf('click', {
        logits: new Float32Array(2),
        labels: new Float32Array(2).fill(Number.NaN),
        weights: new Float32Array(2).fill(1),
      }).bins,
    ).toEqual([]);
    expect(
      histogramOf('click', {
        logits: Float32Array.of(Number.NaN),
        labels: Float32Array.of(1),
        weights: Float32Array.of(1),
      }).bins,
    ).toEqual([]);
  });
});

describe('the learning log', () => {
  it('passes over lines that are broken or of no use', () => {
    const log = readLearningLog(
      '{"kind":"step","examples":10,"loss":0.5,"examplesPerSecond":100}\nnot json\n[]\n{"kind":"step","examples":"x","loss":1}\n{"kind":"epoch","epoch":1,"examples":10,"train":{"loss":0.4,"heads":{"a":0.4,"b":null}},"validate":null}\n{"kind":"step","exa',
    );
    expect(log).toEqual({
      steps: [{ examples: 10, loss: 0.5 }],
      epochs: [{ epoch: 1, examples: 10, train: { loss: 0.4, heads: { a: 0.4, b: null } }, validate: null }],
      examplesPerSecond: 100,
    });
  });

  it('is reduced to means', () => {
    const lines = Array.from({ length: CURVE_POINTS * 3 }, (_, i) =>
      JSON.stringify({ kind: 'step', examples: i + 1, loss: i % 3 }),
    );
    const { steps } = readLearningLog(lines.join('\n'));
    expect(steps).toHaveLength(CURVE_POINTS);
    expect(steps[1]).toEqual({ examples: 6, loss: 1 });
  });
});

describe('the error that chance alone makes', () => {
  it.each([0.05, 0.6])('is what right predictions show, simulated at a rate of %d', (rate) => {
    const random = new Random(4, 'chance');
    const rows = 1000;
    let [errors, weight, inside] = [0, 0, 0];
    const buckets = Array.from({ length: 600 }, () => {
      let positives = 0;
      for (let i = 0; i < rows; i++) if (random.chance(rate)) positives++;
      const error = Math.abs(Math.log((rate * rows) / positives));
      errors += positives * error;
      weight += positives;
      if (error <= chanceReach(positives, rate)) inside++;
      return {
        start: 0,
        label: '',
        rows,
        positives,
        expected: rate * rows,
        observed: positives,
        calibration: 1,
        error: 0,
      };
    });
    expect(chanceError({ buckets }, rate)! / (errors / weight)).toBeGreaterThan(0.93);
    expect(chanceError({ buckets }, rate)! / (errors / weight)).toBeLessThan(1.07);
    expect(inside / buckets.length).toBeGreaterThan(0.93);
    expect(inside / buckets.length).toBeLessThan(0.97);
  });

  it('is not known without events', () => {
    expect(chanceError({ buckets: [] }, 0)).toBeNull();
  });
});
