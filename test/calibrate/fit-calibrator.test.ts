import { describe, expect, it } from 'vitest';
import type { Calibrator } from '../../src/calibrate/calibrator.ts';
import { calibratorFault } from '../../src/calibrate/read-calibrator.ts';
import { CalibratorScorer } from '../../src/calibrate/apply-calibrator.ts';
import { calibratorLayout } from '../../src/calibrate/features.ts';
import { fitCalibrator } from '../../src/calibrate/fit-calibrator.ts';
import { sigmoid } from '../../src/math/logistic.ts';
import { CalibrationRows } from '../../src/calibrate/calibration-rows.ts';
import type { EncodedChunk } from '../../src/data/encoded-chunk.ts';
import type { CalibrationPlan, Plan } from '../../src/ir/plan.ts';
import { Random } from '../../src/math/random.ts';
import { smallPlan } from '../helpers/plans.ts';

const small = smallPlan(
  [{ name: 'country', format: 'onehot', encoding: { kind: 'id', vocab: 'signal.country', default: null } }],
  [{ id: 'signal.country', kind: 'file', of: ['US', 'DE'] }],
  ['standard', 'shopping'],
);
const base: CalibrationPlan = {
  method: 'platt',
  signals: ['country'],
  per: ['head', 'source'],
  everySeconds: 3600,
  windowSeconds: 7 * 86400,
  halfLifeSeconds: null,
  traffic: 'all',
};
const head = {
  name: 'click',
  doc: null,
  label: { column: 'clicked', op: null, value: null },
  lossWeight: 1,
  sources: null,
  withinSeconds: null,
};

function planWith(calibration: Partial<CalibrationPlan> = {}): Plan {
  return { ...small.plan, heads: [head], calibration: { ...base, ...calibration } };
}

interface Row {
  readonly z: number;
  readonly y: number;
  readonly country?: number;
  readonly source?: number;
  readonly own?: number;
  readonly time?: number;
}

function chunkOf(rows: readonly Row[]): EncodedChunk {
  return {
    rows: rows.length,
    signals: { country: { kind: 'id', ids: Int32Array.from(rows, (r) => r.country ?? 2) } },
    tower: new Int32Array(rows.length),
    source: Int32Array.from(rows, (r) => r.source ?? 0),
    labels: Float32Array.from(rows, (r) => r.y),
    weight: new Float32Array(rows.length).fill(1),
    time: Float64Array.from(rows, (r) => r.time ?? 0),
    rowKey: new BigUint64Array(rows.length),
  };
}

function fit(rows: readonly Row[], options: { calibration?: Partial<CalibrationPlan>; previous?: Calibrator } = {}) {
  const plan = planWith(options.calibration);
  const gathered = new CalibrationRows(1, calibratorLayout(plan, plan.calibration!));
  gathered.add(
    chunkOf(rows),
    Float64Array.from(rows, (r) => r.z),
    Uint8Array.from(rows, (r) => r.own ?? 0),
  );
  const result = fitCalibrator({
    plan,
    calibration: plan.calibration!,
    modelFingerprint: 'model',
    rows: gathered,
    previous: options.previous ?? null,
  });
  return { ...result, plan };
}

/** n rows whose true logit is `truth(row)`, where the model says `z`. */
function drawn(
  n: number,
  seed: number,
  make: (random: Random) => Omit<Row, 'y'>,
  truth: (row: Omit<Row, 'y'>) => number,
): Row[] {
  const random = new Random(seed);
  return Array.from({ length: n }, () => {
    const row = make(random);
    return { ...row, y: random.chance(sigmoid(truth(row))) ? 1 : 0 };
  });
}

const ratio = (calibrator: Calibrator, rows: readonly Row[]) => {
  const p = new CalibratorScorer(calibrator, ['standard', 'shopping']).probabilities(
    chunkOf(rows),
    Float64Array.from(rows, (r) => r.z),
  );
  return p.reduce((a, b) => a + b, 0) / rows.reduce((a, r) => a + r.y, 0);
};

describe('fitCalibrator', () => {
  const make = (random: Random) => ({ z: -2 + random.normal(), country: 2 + random.int(2), source: random.int(2) });
  const off = (row: Omit<Row, 'y'>) => row.z + 0.7 + (row.country === 3 ? -0.5 : 0) + (row.source === 1 ? 0.4 : 0);

  it('puts right a level, a country and a source that are off: predicted over actual on fresh rows within 3 %', () => {
    const { calibrator } = fit(drawn(60_000, 1, make, off));
    const fresh = drawn(60_000, 2, make, off);
    for (const [what, rows] of [
      ['all', fresh],
      ['US', fresh.filter((r) => r.country === 2)],
      ['DE', fresh.filter((r) => r.country === 3)],
      ['standard', fresh.filter((r) => r.source === 0)],
      ['shopping', fresh.filter((r) => r.source === 1)],
    ] as const) {
      expect(Math.abs(ratio(calibrator, rows) - 1), what).toBeLessThan(0.03);
    }
  });

  it('is deterministic: the same rows give the same hash', () => {
    const rows = drawn(500, 3, make, off);
    expect(fit(rows).calibrator.hash).toBe(fit(rows).calibrator.hash);
  });

  it('a source with ten rows stays near its head; with ten thousand it goes its own way', () => {
    const many = drawn(
      20_000,
      4,
      (r) => ({ z: -1 + r.normal(), source: 0 }),
      (row) => row.z,
    );
    const opposite = (n: number) =>
      drawn(
        n,
        5,
        (r) => ({ z: -1 + r.normal(), source: 1 }),
        (row) => row.z + 1,
      );
    const alpha = (n: number) => {
      const { calibrator } = fit([...many, ...opposite(n)]);
      const h = calibrator.heads[0]!;
      const [all, shopping] = [h.all, h.sources.shopping!];
      if (all.kind !== 'platt' || shopping.kind !== 'platt') throw new Error('not Platt');
      // The country's coefficient shifts every row of these alike, as α does.
      return shopping.alpha + shopping.gamma[2]! - all.alpha - all.gamma[2]!;
    };
    expect(Math.abs(alpha(10))).toBeLessThan(0.25);
    expect(alpha(10_000)).toBeGreaterThan(0.5);
  });

  it('keeps the last good calibrator where events were expected and none came, and says so by head and source', () => {
    const good = fit(drawn(20_000, 6, make, off)).calibrator;
    const silent = drawn(2000, 7, make, off).map((r) => ({ ...r, y: r.source === 1 ? 0 : r.y }));
    const { calibrator, diagnostics } = fit(silent, { previous: good });
    expect(calibrator.heads[0]!.sources.shopping).toEqual({ ...good.heads[0]!.sources.shopping, kept: true });
    expect(calibrator.heads[0]!.sources.standard).toMatchObject({ kept: false });
    expect(diagnostics.find((d) => d.code === 'ADS8504')?.message).toMatch(
      /^click, source shopping: \d+ events were expected and none came; kept the last calibrator$/,
    );
  });

  it('so too where every row has the event and many were expected to have none', () => {
    const good = fit(drawn(20_000, 6, make, off)).calibrator;
    const loud = drawn(2000, 7, make, off).map((r) => ({ ...r, y: r.source === 1 ? 1 : r.y }));
    const { calibrator, diagnostics } = fit(loud, { previous: good });
    expect(calibrator.heads[0]!.sources.shopping).toEqual({ ...good.heads[0]!.sources.shopping, kept: true });
    expect(diagnostics.find((d) => d.code === 'ADS8504')?.message).toMatch(
      /^click, source shopping: \d+ rows without the event were expected and none came; kept the last calibrator$/,
    );
  });

  it('keeps the last one where predicted over actual exceeds ten', () => {
    const good = fit(drawn(20_000, 8, make, off)).calibrator;
    const { calibrator, diagnostics } = fit(
      drawn(20_000, 9, make, (row) => row.z - 5),
      { previous: good },
    );
    expect(calibrator.heads[0]!.all).toMatchObject({ kept: true });
    expect(diagnostics.some((d) => d.code === 'ADS8504')).toBe(true);
  });

  it('own traffic: fitted to the rows that the model chose, where they are many', () => {
    const rows = [
      ...drawn(
        20_000,
        10,
        (r) => ({ z: -1 + r.normal(), own: 0 }),
        (row) => row.z,
      ),
      ...drawn(
        20_000,
        11,
        (r) => ({ z: -1 + r.normal(), own: 1 }),
        (row) => row.z - 1,
      ),
    ];
    const own = rows.filter((r) => r.own === 1);
    expect(ratio(fit(rows).calibrator, own)).toBeGreaterThan(1.3);
    expect(Math.abs(ratio(fit(rows, { calibration: { traffic: 'own' } }).calibrator, own) - 1)).toBeLessThan(0.05);
  });

  it('a half-life of six hours follows a level that shifted a day ago', () => {
    const hour = 3_600_000;
    const old = drawn(
      20_000,
      12,
      (r) => ({ z: -1 + r.normal(), time: 0 }),
      (row) => row.z,
    );
    const today = drawn(
      20_000,
      13,
      (r) => ({ z: -1 + r.normal(), time: 24 * hour }),
      (row) => row.z - 1,
    );
    expect(
      Math.abs(ratio(fit([...old, ...today], { calibration: { halfLifeSeconds: 6 * 3600 } }).calibrator, today) - 1),
    ).toBeLessThan(0.06);
    expect(ratio(fit([...old, ...today]).calibrator, today)).toBeGreaterThan(1.15);
  });

  it('leaves out NaN logits, counted, and stays finite', () => {
    const rows = drawn(1000, 14, make, off);
    const { calibrator, diagnostics } = fit([...rows, { z: Number.NaN, y: 1 }]);
    expect(diagnostics.find((d) => d.code === 'ADS8505')?.message).toContain('1 rows');
    expect(ratio(calibrator, rows)).toBeGreaterThan(0.5);
  });

  it.each(['isotonic', 'temperature'] as const)('%s lowers the error of logits that are too wide', (method) => {
    const wide = (n: number, seed: number) =>
      drawn(
        n,
        seed,
        (r) => ({ z: 3 * r.normal() }),
        (row) => row.z / 2,
      );
    const { calibrator } = fit(wide(20_000, 15), { calibration: { method } });
    const fresh = wide(20_000, 16).filter((r) => r.z > 2);
    const identity = fresh.reduce((a, r) => a + sigmoid(r.z), 0) / fresh.reduce((a, r) => a + r.y, 0);
    expect(identity).toBeGreaterThan(1.1);
    expect(Math.abs(ratio(calibrator, fresh) - 1)).toBeLessThan(0.03);
  });

  it('is refused for another model, and when its file was changed', () => {
    const { calibrator, plan } = fit(drawn(500, 17, make, off));
    expect(calibratorFault(calibrator, plan, 'model')).toBeNull();
    expect(calibratorFault(JSON.parse(JSON.stringify(calibrator)) as Calibrator, plan, 'model')).toBeNull();
    expect(calibratorFault(calibrator, plan, 'another')).toContain('fitted for the model');
    expect(calibratorFault({ ...calibrator, method: 'isotonic' }, plan, 'model')).toContain('hash');
  });
});
