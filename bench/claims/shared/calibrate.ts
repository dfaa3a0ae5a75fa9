/** Logits of logged rows and calibrators on them, of the head click alone: a fit takes each head by itself, so others would only cost time. */
import type { Calibrator } from '../../../src/calibrate/calibrator.ts';
import { CalibratorScorer } from '../../../src/calibrate/apply-calibrator.ts';
import { calibratorLayout } from '../../../src/calibrate/features.ts';
import { fitCalibrator } from '../../../src/calibrate/fit-calibrator.ts';
import { CalibrationRows } from '../../../src/calibrate/calibration-rows.ts';
import type { EncodedChunk } from '../../../src/data/encoded-chunk.ts';
import type { CalibrationPlan, Plan } from '../../../src/ir/plan.ts';
import { type Fitted, sigmoid, type Trainee } from './fit.ts';
import type { MarketLog } from './log.ts';

const AT_A_TIME = 8192;

/** Rows of the log as a model sees them. */
export interface Seen {
  readonly at: Int32Array;
  /** Labels are click's alone. */
  readonly chunks: readonly EncodedChunk[];
  /** Of click, by chunk [rows]. */
  readonly logits: readonly Float32Array[];
}

export const HEAD = 'click';

/** The plan as far as calibrating click goes. */
export function clickPlan(plan: Plan): Plan {
  return { ...plan, heads: plan.heads.filter((head) => head.name === HEAD) };
}

export async function see(
  log: MarketLog,
  { plan, encoder }: Pick<Trainee, 'plan' | 'encoder'>,
  fitted: Fitted,
  at: Int32Array,
): Promise<Seen> {
  const heads = plan.heads.length;
  const click = plan.heads.findIndex((head) => head.name === HEAD);
  const column = (values: Float32Array, rows: number) =>
    Float32Array.from({ length: rows }, (_, i) => values[i * heads + click]!);
  const chunks: EncodedChunk[] = [];
  const logits: Float32Array[] = [];
  for (let from = 0; from < at.length; from += AT_A_TIME) {
    const chunk = log.chunk(plan, encoder, at.subarray(from, from + AT_A_TIME));
    const calibrated = plan.calibration?.signals.map((name) => [name, chunk.signals[name]!] as const) ?? [];
    logits.push(column(await fitted.logits(chunk), chunk.rows));
    // Only what calibration reads is kept.
    chunks.push({ ...chunk, signals: Object.fromEntries(calibrated), labels: column(chunk.labels, chunk.rows) });
  }
  return { at, chunks, logits };
}

/** The calibration of a plan, with changes. */
export function calibrationOf(plan: Plan, changes: Partial<CalibrationPlan> = {}): CalibrationPlan {
  if (plan.calibration === null) throw new Error('market.ads has a calibration');
  return { ...plan.calibration, ...changes };
}

/** Rows for fitCalibrator; `own` says which the system chose itself. */
export function calibrationRows(
  plan: Plan,
  calibration: CalibrationPlan,
  seen: Seen,
  own: (row: number) => boolean,
): CalibrationRows {
  const rows = new CalibrationRows(1, calibratorLayout(plan, calibration));
  let done = 0;
  seen.chunks.forEach((chunk, c) => {
    rows.add(
      chunk,
      seen.logits[c]!,
      Uint8Array.from({ length: chunk.rows }, (_, i) => (own(seen.at[done + i]!) ? 1 : 0)),
    );
    done += chunk.rows;
  });
  return rows;
}

/** `model` names the weights that the logits are of; only a calibrator of the same is kept where a window is refused. */
export function fit(
  plan: Plan,
  calibration: CalibrationPlan,
  rows: CalibrationRows,
  {
    now = null,
    previous = null,
    model = plan.fingerprint,
  }: { readonly now?: number | null; readonly previous?: Calibrator | null; readonly model?: string } = {},
): Calibrator {
  return fitCalibrator({ plan: clickPlan(plan), calibration, modelFingerprint: model, rows, now, previous }).calibrator;
}

/** Probabilities of a click, in the order of `seen.at`; without a calibrator the model's own. */
export function probabilities(plan: Plan, seen: Seen, calibrator: Calibrator | null): Float64Array {
  const scorer = calibrator === null ? null : new CalibratorScorer(calibrator, plan.data?.source?.values ?? []);
  const out = new Float64Array(seen.at.length);
  let done = 0;
  seen.chunks.forEach((chunk, c) => {
    const logits = seen.logits[c]!;
    out.set(scorer?.probabilities(chunk, logits) ?? Float64Array.from(logits, sigmoid), done);
    done += chunk.rows;
  });
  return out;
}
