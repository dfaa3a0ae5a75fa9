/** The calibration layer as a step after the model, for `measure`: permuting a signal that it reads moves its part too. */
import type { Calibrator } from '../calibrate/calibrator.ts';
import { CalibratorScorer } from '../calibrate/apply-calibrator.ts';
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import { logitOf } from '../math/logistic.ts';
import type { Plan } from '../ir/plan.ts';
import type { MeasureOptions } from './measure.ts';

/** An isotonic step may say 0 or 1 outright; one such mistake would make every mean infinite. */
const SUREST = 1e-7;

export function afterCalibration(
  plan: Plan,
  calibrator: Calibrator,
): Required<Pick<MeasureOptions, 'after' | 'afterReads'>> {
  const scorer = new CalibratorScorer(calibrator, plan.data?.source?.values ?? []);
  return {
    afterReads: calibrator.layout.blocks.map((block) => block.signal),
    after: (chunk: EncodedChunk, logits: Float32Array | Float64Array) =>
      scorer.probabilities(chunk, logits).map((p) => logitOf(Math.min(1 - SUREST, Math.max(SUREST, p)))),
  };
}
