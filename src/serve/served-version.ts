/** What makes an answer: a model and the calibrator that fits it. Never changed once made; a swap puts another one in its place. */
import { sigmoid } from '../math/logistic.ts';
import type { ServedContracts } from './contracts/served-contracts.ts';
import type { ServedCalibrator } from './newest-calibrator.ts';
import { calibrationColumns, type Prepared } from './encode-request.ts';
import type { ServedModel } from './served-model.ts';
import type { LoadedTable } from './tables/load-tables.ts';

export interface Version {
  readonly model: ServedModel;
  /** What its clients and those of versions before it hold to. */
  readonly contracts: ServedContracts;
  /** Rows that requests name by key; those of the model's `tables`. */
  readonly tables: readonly LoadedTable[];
  /** null: probabilities are the network's own. */
  readonly calibrator: ServedCalibrator | null;
}

/** How answers name a version. */
export interface VersionName {
  readonly model_fingerprint: string;
  /** `000012-74e9ca30432c`; null without a calibrator. */
  readonly calibrator: string | null;
}

export function versionName({ model, calibrator }: Version): VersionName {
  return { model_fingerprint: model.fingerprint, calibrator: calibrator?.name ?? null };
}

/** `MODEL_FINGERPRINT_12+000012-74e9ca30432c`: one short text. */
export function versionText({ model, calibrator }: Version): string {
  return `${model.fingerprint.slice(0, 12)}${calibrator === null ? '' : `+${calibrator.name}`}`;
}

/** Probabilities [candidates × heads] of logits after the sampling correction: logit → sampling correction → calibration. */
export function probabilitiesOf({ calibrator }: Version, prepared: Prepared, logits: Float32Array): Float64Array {
  if (calibrator === null) return Float64Array.from(logits, sigmoid);
  return calibrator.scorer.probabilities(
    { ...calibrationColumns(calibrator.calibrator.layout, prepared), source: prepared.source },
    logits,
  );
}
