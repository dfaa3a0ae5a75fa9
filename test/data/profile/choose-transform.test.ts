import { describe, expect, it } from 'vitest';
import { chooseTransform } from '../../../src/data/profile/choose-transform.ts';
import type { StatedTransform } from '../../../src/data/profile/stated-transform.ts';
import { chooseDense } from '../../../src/data/profile/choose-dense.ts';
import { Vectors } from '../../../src/data/profile/vectors.ts';
import { moments, Sorted } from '../../../src/math/quantiles.ts';
import { Random } from '../../../src/math/random.ts';

const quantileOf = (values: Float64Array, p: number): number => Sorted.of(Float64Array.from(values)).quantile(p);

const open: StatedTransform = { squash: null, normalize: null, clip: null, bins: null };

function sample(n: number, draw: (random: Random) => number): Float64Array {
  const random = new Random(17, 'choose');
  return Float64Array.from({ length: n }, () => draw(random)).sort();
}

function choose(sorted: Float64Array, stated: Partial<StatedTransform> = {}) {
  return chooseTransform(Sorted.of(Float64Array.from(sorted)), [sorted[0]!, sorted.at(-1)!], { ...open, ...stated });
}

/** What the network sees of raw values. */
function encode(sorted: Float64Array, t: ReturnType<typeof choose>): Float64Array {
  const n = t.normalize;
  return sorted.map((x) => {
    const c = t.clip === null ? x : Math.min(t.clip[1], Math.max(t.clip[0], x));
    const y =
      t.squash === 'log'
        ? Math.sign(c) * Math.log1p(Math.abs(c))
        : t.squash === 'asinh'
          ? Math.asinh(c)
          : t.squash === 'tanh'
            ? Math.tanh(c)
            : c;
    if (n.kind === 'minmax')
      return n.max === n.min ? 0 : (y - (n.min as number)) / ((n.max as number) - (n.min as number));
    if (n.kind === 'zscore') return (y - (n.mean as number)) / (n.std as number);
    return y;
  });
}

const normal = (r: Random) => r.normal();
const distributions: [string, (r: Random) => number, string, string][] = [
  ['normal', normal, 'none', 'zscore'],
  ['normal, far from zero', (r) => 1000 + 5 * r.normal(), 'none', 'zscore'],
  ['uniform', (r) => r.float(), 'none', 'minmax'],
  ['a dice', (r) => 1 + r.int(6), 'none', 'minmax'],
  ['a coin', (r) => r.int(2), 'none', 'minmax'],
  ['lognormal', (r) => Math.exp(3 + r.normal()), 'log', 'zscore'],
  ['exponential', (r) => -100 * Math.log(1 - r.float()), 'log', 'zscore'],
  ['Pareto', (r) => 10 * (1 - r.float()) ** -1, 'log', 'zscore'],
  ['negative lognormal', (r) => -Math.exp(3 + r.normal()), 'log', 'zscore'],
  ['Cauchy', (r) => 20 * Math.tan(Math.PI * (r.float() - 0.5)), 'asinh', 'zscore'],
  ['counts, mostly zero', (r) => (r.chance(0.8) ? 0 : Math.floor(-50 * Math.log(1 - r.float()))), 'log', 'zscore'],
  ['small shares with a tail', (r) => 0.001 * Math.exp(r.normal()), 'none', 'minmax'],
  [
    'normal, with absurd values in one row of fifty',
    (r) => (r.chance(0.02) ? 9999 : 40 + 10 * r.normal()),
    'none',
    'zscore',
  ],
  [
    'lognormal, with absurd values in one row of fifty',
    (r) => Math.exp(r.chance(0.02) ? 25 : 3 + r.normal()),
    'log',
    'zscore',
  ],
  ['mildly skewed', (r) => Math.exp(0.3 * r.normal()), 'none', 'minmax'],
];

describe('choosing a transform', () => {
  it.each(distributions)('%s', (_name, draw, squash, normalize) => {
    const values = sample(50_000, draw);
    const chosen = choose(values);
    expect([chosen.squash, chosen.normalize.kind], chosen.reason).toEqual([squash, normalize]);
    // Whatever was drawn, the network sees numbers of order one and tells values apart.
    const seen = encode(values, chosen);
    expect(Math.max(...seen.map(Math.abs).subarray(0, 50_000))).toBeLessThan(12);
    expect(moments(seen).std).toBeGreaterThan(0.05);
    expect(chosen.reason.length).toBeGreaterThan(20);
  });

  it('gives figures as reasons', () => {
    expect(choose(sample(50_000, (r) => Math.exp(3 + r.normal()))).reason).toMatch(
      /^heavy right tail \(the 99th percentile lies 9\.\d+ times as far from the median as the quartile; normal: 3.45\): log, clip \d.* \.\. .* \(p0.1 \.\. p99.9\), zscore$/,
    );
    expect(choose(Float64Array.of(4, 4, 4)).reason).toBe('one value only (4): clip 4 .. 4 (the ends), minmax');
  });

  it('what the spec states wins, and constants are in squashed units after clipping', () => {
    const values = sample(20_000, (r) => Math.exp(r.normal()));
    expect(
      choose(values, { clip: { kind: 'values', low: 0.5, high: 2 }, squash: 'log', normalize: 'minmax' }),
    ).toMatchObject({
      squash: 'log',
      clip: [0.5, 2],
      normalize: { kind: 'minmax', min: Math.log(1.5), max: Math.log(3) },
    });
    const percentiles = choose(values, {
      clip: { kind: 'percentiles', low: 1, high: 99 },
      squash: 'none',
      normalize: 'zscore',
    });
    expect(percentiles.clip).toEqual([quantileOf(values, 0.01), quantileOf(values, 0.99)]);
    const inside = values.map((x) => Math.min(percentiles.clip![1], Math.max(percentiles.clip![0], x)));
    const mean = inside.reduce((a, b) => a + b) / inside.length;
    expect((percentiles.normalize as { mean: number }).mean).toBeCloseTo(mean, 10);
    expect((percentiles.normalize as { std: number }).std).toBeCloseTo(
      Math.sqrt(inside.reduce((a, b) => a + (b - mean) ** 2, 0) / inside.length),
      10,
    );
    expect(choose(values, { normalize: 'none' })).toMatchObject({
      squash: 'none',
      clip: null,
      normalize: { kind: 'none' },
    });
    expect(choose(values, { squash: 'tanh' })).toMatchObject({
      squash: 'tanh',
      clip: null,
      normalize: { kind: 'none' },
    });
    const ranks = choose(values, { normalize: 'quantile' });
    expect(ranks).toMatchObject({ squash: 'none', clip: null });
    const { boundaries } = ranks.normalize as unknown as { boundaries: number[] };
    expect([boundaries.length, boundaries[0], boundaries[50], boundaries[100]]).toEqual([
      101,
      values[0],
      quantileOf(values, 0.5),
      values.at(-1),
    ]);
  });

  it('has an answer for no values and for absurd ones', () => {
    expect(chooseTransform(Sorted.of(new Float64Array(0)), [0, 0], open)).toEqual({
      squash: 'none',
      clip: null,
      normalize: { kind: 'none' },
      reason: 'no value to judge by',
    });
    for (const values of [[0], [1e308, -1e308], [5e-324, 0, 1], [-0, 0], [1, 1, 1, 1e300]]) {
      const chosen = choose(Float64Array.from(values).sort());
      for (const y of encode(Float64Array.from(values), chosen)) expect(Number.isFinite(y)).toBe(true);
      for (const constant of [
        ...(chosen.clip ?? []),
        ...Object.values(chosen.normalize).filter((v) => typeof v === 'number'),
      ])
        expect(Number.isFinite(constant)).toBe(true);
    }
  });

  it('clips further in where absurd values are more than the percentile allows for, and says so', () => {
    const ages = choose(sample(50_000, (r) => (r.chance(0.02) ? 9999 : 40 + 10 * r.normal())));
    expect(ages.reason).toMatch(/^near-normal .* outliers up to 9999\): clip .* \(p0.1 \.\. p95\), zscore$/);
    expect(ages.clip![1]).toBeLessThan(70);
  });

  it('keeps what varies when nearly all values are one value', () => {
    const values = sample(10_000, (r) => (r.chance(0.9995) ? 0 : 3));
    expect(choose(values).clip).toEqual([0, 3]);
  });
});

describe('dense vectors', () => {
  const choose = (values: Float64Array<ArrayBuffer>, length: number) => chooseDense(new Vectors(values, length), open);
  const vectors = (n: number, length: number, draw: (r: Random, j: number) => number) => {
    const random = new Random(3, 'dense');
    return Float64Array.from({ length: n * length }, (_, i) => draw(random, i % length));
  };

  it('are left as they are when they are scaled already', () => {
    expect(choose(vectors(2000, 8, normal), 8).normalize.kind).toBe('none');
    const unit = vectors(500, 3, normal);
    for (let i = 0; i < unit.length; i += 3) {
      const norm = Math.hypot(unit[i]!, unit[i + 1]!, unit[i + 2]!);
      for (let j = 0; j < 3; j++) unit[i + j] = unit[i + j]! / norm / 1;
    }
    expect(choose(unit, 3)).toMatchObject({
      normalize: { kind: 'none' },
      reason: 'unit vectors: as they are',
    });
  });

  it('otherwise get a mean and a deviation an element', () => {
    const chosen = choose(
      vectors(5000, 2, (r, j) => (j === 0 ? 10 + r.normal() : 0.01 * r.normal())),
      2,
    );
    const { mean, std } = chosen.normalize as unknown as { mean: number[]; std: number[] };
    expect(mean[0]).toBeCloseTo(10, 1);
    expect(mean[1]).toBeCloseTo(0, 2);
    expect(std[0]).toBeCloseTo(1, 1);
    expect(std[1]).toBeCloseTo(0.01, 3);
    expect(chosen.clip![0]).toBeLessThan(0);
  });

  /** Element j is scales[j] times a number that is uniform in −1 … 1. */
  const scaled = (n: number, scales: readonly number[]) =>
    vectors(n, scales.length, (r, j) => scales[j]! * (2 * r.float() - 1));

  it('clips elements of one scale together', () => {
    const { clip, normalize } = choose(scaled(1000, [100, 200, 300]), 3);
    expect(clip![1]).toBeGreaterThan(290);
    expect(normalize.kind).toBe('zscore');
  });

  it('cuts no usual value of an element with another scale', () => {
    // One element in 100 is large: .1 % of all elements together is a tenth of its own.
    const scales = [50_000, ...Array.from({ length: 99 }, () => 1)];
    const { clip, normalize, reason } = choose(scaled(1000, scales), scales.length);
    expect(clip![0]).toBeGreaterThan(-50_000);
    expect(clip![0]).toBeLessThan(-49_000);
    expect(clip![1]).toBeGreaterThan(49_000);
    expect(reason).toMatch(
      /^elements have standard deviations from 0\.5\d* to 2[89]\d{3}: clip -49\S+ \.\. 49\S+, zscore/,
    );
    if (normalize.kind !== 'zscore') throw new Error(normalize.kind);
    expect((normalize.std as number[])[0]).toBeCloseTo(50_000 / Math.sqrt(3), -3);
  });

  it('scales vectors that are standard on the whole but not by element', () => {
    const mixed = scaled(3000, [0.01, 2.4, 2.4]);
    expect(choose(mixed, 3).normalize.kind).toBe('zscore');
    expect(choose(scaled(3000, [1.7, 1.8, 1.9]), 3).normalize.kind).toBe('none');
  });
});

it('quantiles and moments agree with R', () => {
  // quantile(c(1, 2, 4, 8, 16), c(.1, .5, .9)), type 7; e1071-free: mean, population sd, and moments by hand.
  const x = Float64Array.of(1, 2, 4, 8, 16);
  expect([0.1, 0.5, 0.9].map((p) => quantileOf(x, p))).toEqual([1.4, 4, 12.8]);
  const m = moments(x);
  expect(m.mean).toBeCloseTo(6.2, 12);
  expect(m.std).toBeCloseTo(Math.sqrt(29.76), 12);
  // Σ(x−6.2)³/5 = 155.136, Σ(x−6.2)⁴/5 = 2119.8… over 29.76^1.5 and 29.76².
  const third = [1, 2, 4, 8, 16].reduce((s, v) => s + (v - 6.2) ** 3, 0) / 5;
  const fourth = [1, 2, 4, 8, 16].reduce((s, v) => s + (v - 6.2) ** 4, 0) / 5;
  expect(m.skewness).toBeCloseTo(third / 29.76 ** 1.5, 10);
  expect(m.kurtosis).toBeCloseTo(fourth / 29.76 ** 2 - 3, 10);
});
