/** The form of a fitted calibrator: plain JSON that names the model it fits. JSON Schema: grammar/schemas/calibrator.schema.json. */
import { artifacts } from '../ir/artifact-version.ts';
import type { CalibrationPlan, SamplingPlan } from '../ir/plan.ts';
import { canonicalJson } from '../ir/canonical.ts';
import { sha256 } from '../ir/sha256.ts';
import type { CalibratorLayout } from './features.ts';
import type { Levels } from './level.ts';

/**
 * 1 had one centre z̄ per head, also around levels that were kept from windows with another. 2 took the place of a number in bins among its
 * boundaries for its value, 0 where it is missing.
 */
export const CALIBRATOR_VERSION = artifacts.calibrator.version;

export interface Calibrator {
  readonly version: typeof CALIBRATOR_VERSION;
  readonly method: CalibrationPlan['method'];
  /** The model fingerprint that it was fitted on; with any other it is refused. */
  readonly model: string;
  /** The window of this fit, times in epoch ms (null without a time column), count, and whose traffic. A level has its own. */
  readonly window: {
    readonly from: number | null;
    readonly to: number | null;
    readonly rows: number;
    readonly traffic: 'all' | 'own';
    readonly ownRows: number | null;
  };
  /** What was corrected in the logits before: logit → sampling correction → calibration. */
  readonly sampling: SamplingPlan | null;
  readonly layout: CalibratorLayout;
  /** In the plan's order of heads. */
  readonly heads: readonly HeadCalibrator[];
  /** SHA-256 of the canonical JSON of everything above. */
  readonly hash: string;
}

export interface HeadCalibrator extends Levels {
  readonly head: string;
  /** With `traffic own`, the levels of all traffic, which are the priors of those of own traffic; null: `all` and `sources` are of all traffic. */
  readonly allTraffic: Levels | null;
}

/** Adds the hash. */
export function sealCalibrator(body: Omit<Calibrator, 'hash'>): Calibrator {
  return { ...body, hash: sha256(canonicalJson(body)) };
}
