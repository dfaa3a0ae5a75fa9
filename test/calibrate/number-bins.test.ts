/** Numbers in bins as a calibrator sees them: a coefficient at each boundary, linear between two, flat outside, and one of its own for missing. */
import { describe, expect, it } from 'vitest';
import { CalibratorScorer } from '../../src/calibrate/apply-calibrator.ts';
import { type Calibrator, type CALIBRATOR_VERSION, sealCalibrator } from '../../src/calibrate/calibrator.ts';
import { CalibrationRows } from '../../src/calibrate/calibration-rows.ts';
import {
  type CalibratorLayout,
  calibratorLayout,
  chainsOf,
  featureName,
  rowFeatures,
} from '../../src/calibrate/features.ts';
import { largestCoefficients } from '../../src/calibrate/largest-coefficients.ts';
import { fitCalibrator } from '../../src/calibrate/fit-calibrator.ts';
import { readCalibrator } from '../../src/calibrate/read-calibrator.ts';
import { calibrationConfig } from '../../src/emit/calibration-config.ts';
import { ContinuousEncoder } from '../../src/formats/continuous/encode.ts';
import type { CalibrationPlan, Plan, VecEncoding } from '../../src/ir/plan.ts';
import { Random } from '../../src/math/random.ts';
import { emptyCounts } from '../../src/runtime/counts.ts';
import { Memory } from '../../src/runtime/memory.ts';
import type { EncodedColumns } from '../../src/runtime/types.ts';
import { smallPlan, vec } from '../helpers/plans.ts';

const BOUNDARIES = [-5, 0, 0.5, 10, 1000];

const inBins = (boundaries: readonly number[], fallback: number | null = null): VecEncoding => ({
  ...vec({ normalize: { kind: 'bins', boundaries }, default: fallback }),
  width: 1,
  missingFlag: false,
});

function planOf(encoding: VecEncoding): Plan & { readonly calibration: CalibrationPlan } {
  const { plan } = smallPlan(
    [
      { name: 'country', format: 'onehot', encoding: { kind: 'id', vocab: 'signal.country', default: null } },
      { name: 'price', format: 'continuous', encoding },
    ],
    [{ id: 'signal.country', kind: 'file', of: ['US', 'DE'] }],
  );
  const head = { name: 'click', doc: null, label: { column: 'clicked', op: null, value: null }, lossWeight: 1 };
  return {
    ...plan,
    heads: [{ ...head, sources: null, withinSeconds: null }],
    calibration: {
      method: 'platt',
      signals: ['country', 'price'],
      per: ['head'],
      everySeconds: 3600,
      windowSeconds: 3600,
      halfLifeSeconds: null,
      traffic: 'all',
    },
  };
}

type Price = number | null;

function encoded(plan: Plan, prices: readonly Price[]): EncodedColumns {
  const { encoding } = plan.signals.find(({ name }) => name === 'price')!;
  if (encoding.kind !== 'vec') throw new Error(encoding.kind);
  const encoder = new ContinuousEncoder({ ...encoding, dense: false });
  const rows = prices.length;
  return {
    rows,
    signals: {
      country: { kind: 'id', ids: new Int32Array(rows).fill(2) },
      price: encoder.encode(prices, rows, null, emptyCounts(), new Memory(rows, rows * encoder.cells)),
    },
  };
}

/** The formula, worked by hand from the number itself: no place, no rows of a table. `at` has missing first, then each boundary. */
function contribution(x: Price, boundaries: readonly number[], [missing, ...at]: readonly number[]): number {
  if (x === null) return missing!;
  if (x <= boundaries[0]!) return at[0]!;
  for (let i = 1; i < boundaries.length; i++) {
    const [from, to] = [boundaries[i - 1]!, boundaries[i]!];
    if (x <= to) return at[i - 1]! + ((at[i]! - at[i - 1]!) * (x - from)) / (to - from);
  }
  return at.at(-1)!;
}

const PRICES: readonly Price[] = [null, -1e9, -5.0001, -5, -1, 0, 0.25, 0.5, 0.75, 9.5, 10, 505, 999.9, 1000, 1e12];

function rowsOf(plan: Plan, layout: CalibratorLayout, prices: readonly Price[]) {
  const columns = encoded(plan, prices);
  return prices.map((_, row) => {
    const values = Array.from({ length: layout.features }, () => 0);
    rowFeatures(layout, columns, row, (feature, value) => {
      expect(values[feature], 'a feature is given once').toBe(0);
      values[feature] = value;
    });
    return values;
  });
}

describe('features of a number in bins', () => {
  const plan = planOf(inBins(BOUNDARIES));
  const layout = calibratorLayout(plan, plan.calibration);

  it('are an indicator of missing, and the weights of the boundaries around', () => {
    const price = {
      signal: 'price',
      kind: 'bins',
      offset: 4,
      count: 6,
      vocab: null,
      zone: null,
      boundaries: BOUNDARIES,
    };
    expect(layout.blocks[1]).toEqual(price);
    expect(layout.features).toBe(10);
    expect(chainsOf(layout)).toEqual([{ first: 5, count: 5, correlation: Math.exp(-4 / 5) }]);
    const weights = rowsOf(plan, layout, PRICES).map((values) => values.slice(4));
    PRICES.forEach((x, row) => {
      for (let j = 0; j < 6; j++) {
        const only = Array.from({ length: 6 }, (_, k) => (k === j ? 1 : 0));
        expect(weights[row]![j], `${x}, feature ${j}`).toBeCloseTo(contribution(x, BOUNDARIES, only), 6);
      }
    });
    expect(weights[0]).toEqual([1, 0, 0, 0, 0, 0]);
    expect(weights[1]).toEqual([0, 1, 0, 0, 0, 0]);
    expect(weights[5]).toEqual([0, 0, 1, 0, 0, 0]);
    expect(weights[6]).toEqual([0, 0, 0.5, 0.5, 0, 0]);
    expect(weights.at(-1)).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it('with a default a missing number is the default', () => {
    const other = planOf(inBins(BOUNDARIES, 0.25));
    const found = rowsOf(other, calibratorLayout(other, other.calibration), [null, 0.25]);
    expect(found[0]).toEqual(found[1]);
    expect(found[0]!.slice(4)).toEqual([0, 0, 0.5, 0.5, 0, 0]);
  });

  it('one boundary', () => {
    const other = planOf(inBins([3]));
    const found = rowsOf(other, calibratorLayout(other, other.calibration), [null, 2, 3, 4]);
    expect(found.map((values) => values.slice(4))).toEqual([[1, 0], [0, 1], [0, 1], [0, 1]]); // prettier-ignore
  });

  it('have names, and a kind in calibration.json', () => {
    const names = Array.from({ length: 6 }, (_, i) => featureName(plan, layout, 4 + i, {}));
    expect(names).toEqual([
      'price missing',
      'price at -5',
      'price at 0',
      'price at 0.5',
      'price at 10',
      'price at 1000',
    ]);
    const log = planOf({ ...inBins([1.23456]), squash: 'log' });
    expect(featureName(log, calibratorLayout(log, log.calibration), 5, {})).toBe('price at log 1.235');
    expect(calibrationConfig(plan)!.signals[1]).toEqual({
      name: 'price',
      kind: 'bins',
      vocab: null,
      size: 6,
      hours: null,
    });
  });

  it('of a level’s largest coefficients the boundaries that say nearly the same are left out', () => {
    const gamma = [0, 0, 0.3, -0.2, 0.15, 0.7, 0.8, 0.75, -0.4, -0.1];
    const listed = largestCoefficients(layout, gamma, 0.1, 9);
    expect(listed.map(({ feature }) => featureName(plan, layout, feature, { 'signal.country': ['US', 'DE'] }))).toEqual(
      ['price at 0', 'price at 10', 'country=US', 'country=DE', 'price missing'],
    );
    expect(listed.map((one) => one.gamma)).toEqual([0.8, -0.4, 0.3, -0.2, 0.15]);
    expect(largestCoefficients(layout, gamma, 0.35, 9)).toHaveLength(2);
    expect(largestCoefficients(layout, gamma, 0.1, 1)).toHaveLength(1);
  });

  it('a scaled number has its value and its flag, as ever', () => {
    const other = planOf(vec({ normalize: { kind: 'zscore', mean: 10, std: 5 } }));
    const found = rowsOf(other, calibratorLayout(other, other.calibration), [20, null]);
    expect(found.map((values) => values.slice(4))).toEqual([
      [2, 0],
      [0, 1],
    ]);
  });
});

interface Row {
  readonly price: Price;
  readonly z: number;
  readonly y: number;
}

function chunkOf(plan: Plan, rows: readonly Row[]) {
  return {
    ...encoded(
      plan,
      rows.map(({ price }) => price),
    ),
    tower: new Int32Array(rows.length),
    source: new Int32Array(rows.length),
    labels: Float32Array.from(rows, ({ y }) => y),
    weight: new Float32Array(rows.length).fill(1),
    time: new Float64Array(rows.length),
    rowKey: new BigUint64Array(rows.length),
  };
}

function fit(plan: Plan & { readonly calibration: CalibrationPlan }, rows: readonly Row[], layout: CalibratorLayout) {
  const gathered = new CalibrationRows(1, layout);
  gathered.add(
    chunkOf(plan, rows),
    Float64Array.from(rows, ({ z }) => z),
  );
  return fitCalibrator({ plan, calibration: plan.calibration, modelFingerprint: 'model', rows: gathered });
}

function probabilities(calibrator: Calibrator, plan: Plan, rows: readonly Row[]): Float64Array {
  return new CalibratorScorer(calibrator, []).probabilities(
    chunkOf(plan, rows),
    Float64Array.from(rows, ({ z }) => z),
  );
}

const sigma = (z: number) => 1 / (1 + Math.exp(-z));

describe('a calibrator over a number in bins', () => {
  // Twenty boundaries; the model is too low in the middle, too high at both ends, and too low where the price is missing.
  const boundaries = Array.from({ length: 20 }, (_, i) => 5 * i);
  const plan = planOf(inBins(boundaries));
  const layout = calibratorLayout(plan, plan.calibration);
  const off = (price: Price) => (price === null ? 0.8 : 0.9 * Math.sin((Math.PI * price) / 95) - 0.5);
  const drawn = (n: number, seed: number): Row[] => {
    const random = new Random(seed, 'prices');
    return Array.from({ length: n }, () => {
      const price = random.chance(0.1) ? null : 95 * random.float();
      const z = -2 + random.normal();
      return { price, z, y: random.chance(sigma(z + off(price))) ? 1 : 0 };
    });
  };
  const fresh = drawn(60_000, 2);
  const ratios = (calibrator: Calibrator) => {
    const p = probabilities(calibrator, plan, fresh);
    const bucketOf = ({ price }: Row) => (price === null ? 5 : Math.floor(price / 19));
    return Array.from({ length: 6 }, (_, bucket) => {
      let [predicted, actual] = [0, 0];
      fresh.forEach((row, i) => {
        if (bucketOf(row) !== bucket) return;
        predicted += p[i]!;
        actual += row.y;
      });
      return predicted / actual;
    });
  };

  it('puts right what is off by price, up and down, and by missing: predicted over actual in each bucket within 5 %', () => {
    const { calibrator } = fit(plan, drawn(60_000, 1), layout);
    for (const ratio of ratios(calibrator)) expect(Math.abs(ratio - 1)).toBeLessThan(0.05);
    // The place itself, with 0 for missing, as calibrators of version 2 had it: a line through what is no line.
    const price = { ...layout.blocks[1]!, kind: 'vec' as const, count: 1, boundaries: null };
    const line = fit(plan, drawn(60_000, 1), { blocks: [layout.blocks[0]!, price], features: 5 });
    expect(Math.max(...ratios(line.calibrator).map((ratio) => Math.abs(ratio - 1)))).toBeGreaterThan(0.2);
  });

  it('gives the formula’s probabilities: missing, below, at and between boundaries, above', () => {
    const { calibrator } = fit(plan, drawn(5000, 3), layout);
    const level = calibrator.heads[0]!.all;
    if (level.kind !== 'platt') throw new Error(level.kind);
    const rows = [null, -1, 0, 5, 7.5, 94, 95, 96].map((price, i) => ({ price, z: i / 4 - 2, y: 0 }));
    const found = probabilities(calibrator, plan, rows);
    rows.forEach(({ price, z }, i) => {
      const logit =
        z +
        level.alpha +
        level.beta * (z - level.center) +
        level.gamma[2]! +
        contribution(price, boundaries, level.gamma.slice(4));
      expect(found[i], `${price}`).toBeCloseTo(sigma(logit), 7);
    });
  });

  it('few rows: close to the model, and a boundary without rows follows its neighbours', () => {
    const near = drawn(20_000, 4).filter(({ price }) => price === null || price < 40 || price > 60);
    const { calibrator } = fit(plan, near, layout);
    const level = calibrator.heads[0]!.all;
    if (level.kind !== 'platt') throw new Error(level.kind);
    // 50 is boundary 10 (of which 40 and 60 are the last with rows): its coefficient lies between theirs.
    const [below, at, above] = [8, 10, 12].map((i) => level.gamma[5 + i]!);
    expect(at).toBeGreaterThan(0.5 * Math.min(below!, above!));
    expect(at).toBeLessThan(Math.max(below!, above!));
    const few = fit(plan, drawn(20, 5), layout).calibrator.heads[0]!.all;
    expect(few.kind === 'platt' && Math.max(...few.gamma.map(Math.abs))).toBeLessThan(0.3);
  });

  it('is refused for other boundaries, and one of version 2 says why and what to do', async () => {
    const { calibrator } = fit(plan, drawn(500, 6), layout);
    expect(await readCalibrator(JSON.stringify(calibrator), plan, 'model')).toEqual(calibrator);
    const moved = planOf(inBins(boundaries.map((x) => x + 1)));
    expect(await readCalibrator(JSON.stringify(calibrator), moved, 'model')).toBe(
      'its signals are not those of the model',
    );
    const { hash: _hash, ...body } = calibrator;
    const old = sealCalibrator({ ...body, version: 2 as unknown as typeof CALIBRATOR_VERSION });
    expect(await readCalibrator(JSON.stringify(old), plan, 'model')).toBe(
      "it is of version 2, and this adsc reads version 3: fit it again with 'adsc calibrate' (version 2 took the place of a number among its boundaries for its value)",
    );
  });
});
