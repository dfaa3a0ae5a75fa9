/** Windows of rows for calibrators, by hand: one head or two, two sources, one signal; and probabilities as served. */
import type { Calibrator } from '../../src/calibrate/calibrator.ts';
import { CalibratorScorer } from '../../src/calibrate/apply-calibrator.ts';
import { calibratorLayout } from '../../src/calibrate/features.ts';
import { fitCalibrator } from '../../src/calibrate/fit-calibrator.ts';
import { CalibrationRows } from '../../src/calibrate/calibration-rows.ts';
import type { EncodedChunk } from '../../src/data/encoded-chunk.ts';
import type { CalibrationPlan, Plan } from '../../src/ir/plan.ts';
import { Random } from '../../src/math/random.ts';
import { smallPlan } from '../helpers/plans.ts';

export const SOURCES = ['standard', 'shopping'] as const;
export type Method = CalibrationPlan['method'];
export const METHODS: readonly Method[] = ['platt', 'isotonic', 'temperature'];

const small = smallPlan(
  [{ name: 'country', format: 'onehot', encoding: { kind: 'id', vocab: 'signal.country', default: null } }],
  [{ id: 'signal.country', kind: 'file', of: ['US', 'DE'] }],
  SOURCES,
);
const base: CalibrationPlan = {
  method: 'platt',
  signals: ['country'],
  per: ['head', 'source'],
  everySeconds: 3600,
  windowSeconds: 3600,
  halfLifeSeconds: null,
  traffic: 'all',
};
const headOf = (name: string): Plan['heads'][number] => ({
  name,
  doc: null,
  label: { column: name, op: null, value: null },
  lossWeight: 1,
  sources: null,
  withinSeconds: null,
});

export function planOf(
  calibration: Partial<CalibrationPlan> = {},
  heads: readonly string[] = ['click'],
): Plan & { readonly calibration: CalibrationPlan } {
  return { ...small.plan, heads: heads.map(headOf), calibration: { ...base, ...calibration } };
}

export interface Row {
  /** One logit and label per head. */
  readonly z: number | readonly number[];
  readonly y: number | readonly number[];
  readonly source?: number;
  readonly country?: number;
  readonly weight?: number;
  readonly time?: number;
  readonly own?: number;
}

const list = (value: number | readonly number[]) => (typeof value === 'number' ? [value] : value);

export function chunkOf(rows: readonly Row[]): EncodedChunk {
  return {
    rows: rows.length,
    signals: { country: { kind: 'id', ids: Int32Array.from(rows, (r) => r.country ?? 2) } },
    tower: new Int32Array(rows.length),
    source: Int32Array.from(rows, (r) => r.source ?? 0),
    labels: Float32Array.from(rows.flatMap((r) => list(r.y))),
    weight: Float32Array.from(rows, (r) => r.weight ?? 1),
    time: Float64Array.from(rows, (r) => r.time ?? 0),
    rowKey: new BigUint64Array(rows.length),
  };
}

export function gather(plan: Plan & { readonly calibration: CalibrationPlan }, rows: readonly Row[]): CalibrationRows {
  const gathered = new CalibrationRows(plan.heads.length, calibratorLayout(plan, plan.calibration));
  gathered.add(
    chunkOf(rows),
    Float64Array.from(rows.flatMap((r) => list(r.z))),
    Uint8Array.from(rows, (r) => r.own ?? 0),
  );
  return gathered;
}

export function fit(
  rows: readonly Row[],
  calibration: Partial<CalibrationPlan> = {},
  previous: Calibrator | null = null,
  model = 'model',
  heads: readonly string[] = ['click'],
) {
  const plan = planOf(calibration, heads);
  return {
    plan,
    ...fitCalibrator({
      plan,
      calibration: plan.calibration,
      modelFingerprint: model,
      rows: gather(plan, rows),
      previous,
    }),
  };
}

/** The served probability of one logit (of head 0). */
export function served(calibrator: Calibrator, z: number, source = 0, country = 2): number {
  const heads = calibrator.heads.length;
  return new CalibratorScorer(calibrator, SOURCES).probabilities(
    chunkOf([{ z, y: 0, source, country }]),
    new Float64Array(heads).fill(z),
  )[0]!;
}

export const sigma = (z: number) => 1 / (1 + Math.exp(-z));

/** n rows around logit `at` whose events come at the rate σ(truth(z)). Deterministic. */
export function rowsAt(n: number, at: number, truth: (z: number) => number, more: Partial<Row> = {}, seed = 1): Row[] {
  const random = new Random(seed, 'rows', at);
  return Array.from({ length: n }, () => {
    const z = at + random.normal();
    return { z, y: random.chance(sigma(truth(z))) ? 1 : 0, ...more };
  });
}
