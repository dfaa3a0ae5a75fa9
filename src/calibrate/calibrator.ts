/** A fitted calibrator: plain JSON that names the model it fits, and how it turns logits into probabilities. */
import type { CalibrationPlan, Plan } from '../plan/schema.ts';
import { canonicalJson } from '../plan/canonical.ts';
import { sha256 } from '../plan/sha256.ts';
import type { EncodedChunk } from '../data/batch.ts';
import { type FeatureLayout, featureLayout, rowFeatures } from './features.ts';
import { applyIsotonic, type IsotonicFit } from './isotonic.ts';
import { sigmoid } from './map-logistic.ts';
import type { PlattParameters } from './platt.ts';

export const CALIBRATOR_VERSION = 1;

export interface Calibrator {
  readonly version: typeof CALIBRATOR_VERSION;
  readonly method: CalibrationPlan['method'];
  /** The model fingerprint that it was fitted on; it is refused beside any other. */
  readonly model: string;
  /** The rows it was fitted on: times in epoch ms (null without a time column), count, and whose traffic. */
  readonly window: { readonly from: number | null; readonly to: number | null; readonly rows: number; readonly traffic: 'all' | 'own'; readonly ownRows: number | null };
  readonly layout: FeatureLayout;
  /** In the plan's order of heads. */
  readonly heads: readonly HeadCalibrator[];
  /** SHA-256 of the canonical JSON of everything above. */
  readonly hash: string;
}

export interface HeadCalibrator {
  readonly head: string;
  /** z̄: the weighted mean logit of the window. */
  readonly center: number;
  /** For sources without one of their own, and unknown ones. */
  readonly all: LevelCalibrator;
  readonly sources: Readonly<Record<string, LevelCalibrator>>;
}

export type LevelCalibrator =
  | ({ readonly kind: 'platt'; /** Kept from an earlier calibrator: see fit.ts. */ readonly kept: boolean } & PlattParameters)
  | { readonly kind: 'isotonic'; readonly fit: IsotonicFit; readonly kept: boolean; readonly weight: number; readonly events: number }
  | { readonly kind: 'temperature'; /** logit q = z / temperature */ readonly temperature: number; readonly kept: boolean; readonly weight: number; readonly events: number };

/** Adds the hash. */
export function sealCalibrator(body: Omit<Calibrator, 'hash'>): Calibrator {
  return { ...body, hash: sha256(canonicalJson(body)) };
}

/** Why a calibrator read from a file can't be used with this model; null if it can. */
export function calibratorFault(calibrator: Calibrator, plan: Plan, modelFingerprint: string): string | null {
  if (calibrator?.version !== CALIBRATOR_VERSION) return `its version is ${JSON.stringify(calibrator?.version)} and this adsc reads ${CALIBRATOR_VERSION}`;
  const { hash, ...body } = calibrator;
  if (sha256(canonicalJson(body)) !== hash) return 'its hash does not fit its content';
  if (calibrator.model !== modelFingerprint) return `it was fitted for the model ${calibrator.model.slice(0, 12)}, and this is ${modelFingerprint.slice(0, 12)}`;
  if (calibrator.heads.map((h) => h.head).join('\n') !== plan.heads.map((h) => h.name).join('\n')) return 'its heads are not those of the model';
  if (plan.calibration === null || canonicalJson(featureLayout(plan, plan.calibration)) !== canonicalJson(calibrator.layout)) return 'its signals are not those of the model';
  return null;
}

/** Applies a calibrator to chunks: logits in, probabilities out. */
export class CalibratorScorer {
  readonly #calibrator: Calibrator;
  /** [source + 1][head]; index 0 is for unknown sources. */
  readonly #levels: (readonly { readonly level: LevelCalibrator; readonly center: number }[])[];

  constructor(calibrator: Calibrator, sources: readonly string[]) {
    this.#calibrator = calibrator;
    const of = (source: string | null) => calibrator.heads.map((h) => ({ level: (source === null ? undefined : h.sources[source]) ?? h.all, center: h.center }));
    this.#levels = [of(null), ...sources.map(of)];
  }

  /** Calibrated probabilities [rows × H] of logits [rows × H] (after the sampling correction). */
  probabilities(chunk: Pick<EncodedChunk, 'rows' | 'signals' | 'source'>, logits: Float32Array | Float64Array): Float64Array {
    const heads = this.#calibrator.heads.length;
    const out = new Float64Array(chunk.rows * heads);
    const index: number[] = [];
    const value: number[] = [];
    for (let row = 0; row < chunk.rows; row++) {
      index.length = 0;
      value.length = 0;
      if (this.#calibrator.method === 'platt') {
        rowFeatures(this.#calibrator.layout, chunk, row, (f, v) => {
          index.push(f);
          value.push(v);
        });
      }
      const levels = this.#levels[chunk.source[row]! + 1] ?? this.#levels[0]!;
      for (let h = 0; h < heads; h++) out[row * heads + h] = calibrated(levels[h]!.level, levels[h]!.center, logits[row * heads + h]!, index, value);
    }
    return out;
  }
}

/** The probability of one logit; `index` and `value` are the row's features that aren't 0. */
export function calibrated(level: LevelCalibrator, center: number, z: number, index: readonly number[], value: readonly number[]): number {
  if (level.kind === 'isotonic') return level.fit.logits.length === 0 ? sigmoid(z) : applyIsotonic(level.fit, z);
  if (level.kind === 'temperature') return sigmoid(z / level.temperature);
  let logit = z + level.alpha + level.beta * (z - center);
  for (let i = 0; i < index.length; i++) logit += level.gamma[index[i]!]! * value[i]!;
  return sigmoid(logit);
}
