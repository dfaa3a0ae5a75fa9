/** `evaluate --calibrated`: probabilities as served, by calibrators that have not seen the rows that they are for. */
import { walkForward } from '../calibrate/walk-forward.ts';
import { CalibratorScorer } from '../calibrate/apply-calibrator.ts';
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { logitOf } from '../evaluate/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type GatherOptions, gatherRows, noCalibration } from './gather-calibration-rows.ts';
import { currentCalibrator, type OpenRun } from './open-run.ts';
import type { Call } from './call.ts';
import { Refusal, usage } from './refusal.ts';

/** How the holdout was calibrated step by step. */
export interface CalibrationWalk {
  readonly steps: number;
  /** Time of a step. */
  readonly everySeconds: number;
  /** By code, a warning and in how many steps it was given. */
  readonly warnings: readonly { readonly diagnostic: Diagnostic; readonly steps: number }[];
}

export interface CalibratedRows {
  /** null where the run's current calibrator serves. */
  readonly walk: CalibrationWalk | null;
  /** Calibrated logits [rows × H] of the next rows evaluated, in file order. */
  next(chunk: EncodedChunk, logits: Float32Array): Float64Array;
}

/**
 * With a time column every step of the holdout is calibrated on what came before it. Without one there is no before: then the run's current
 * calibrator serves, on files (`--data`) that the caller knows it was not fitted on.
 */
export async function calibratedRows(
  call: Call,
  run: OpenRun,
  options: GatherOptions & { readonly split?: string },
): Promise<CalibratedRows> {
  const { plan } = run.build;
  if (plan.calibration === null) throw noCalibration(run);
  if (plan.data?.time == null) {
    const message = "option 'calibrated' walks forward in time, and the spec has no time column";
    if (options.data === undefined)
      throw usage(`${message}: say with option 'data' which files the run's calibrator was not fitted on`);
    const calibrator = await currentCalibrator(run);
    if (calibrator === null)
      throw usage(`${message}, and the run has no calibrator yet: fit one with 'adsc calibrate ${run.shown}'`);
    const scorer = new CalibratorScorer(calibrator, plan.data?.source?.values ?? []);
    return { walk: null, next: (chunk, logits) => Float64Array.from(scorer.probabilities(chunk, logits), logitOf) };
  }
  if (options.split !== undefined && options.split !== 'holdout')
    throw usage("option 'calibrated' walks the holdout: leave out option 'split'");
  const { rows, holdout, holdoutFrom } = await gatherRows(call, run, plan.calibration, options);
  if (rows.notFinite > 0) throw new Refusal([diagnostic('ADS8505', null, { rows: rows.notFinite })], 'data');
  const { probabilities, steps, warnings } = walkForward({
    plan,
    calibration: plan.calibration,
    modelFingerprint: run.modelFingerprint,
    rows,
    from: holdoutFrom,
  });
  const heads = plan.heads.length;
  let at = holdout;
  return {
    walk: { steps, everySeconds: plan.calibration.everySeconds, warnings: [...warnings.values()] },
    next(chunk) {
      const logits = new Float64Array(chunk.rows * heads);
      for (let i = 0; i < logits.length; i++) logits[i] = logitOf(probabilities[at * heads + i]!);
      at += chunk.rows;
      return logits;
    },
  };
}
