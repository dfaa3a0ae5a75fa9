/** `calibration.json`: how the model is to be calibrated, resolved for anyone who fits or serves a calibrator. */
import { artifacts } from '../ir/artifact-version.ts';
import { prettyJson } from '../ir/canonical.ts';
import { hourZone } from '../ir/hour-zone.ts';
import { BEFORE_BOUNDARIES, boundariesOf } from '../ir/number-bins.ts';
import type { CalibrationPlan, Plan, SamplingPlan, SignalPlan } from '../ir/plan.ts';
import { noOptions, type Target } from './target.ts';
import { signalNamed, vocabOf } from '../ir/members.ts';

export const CALIBRATION_VERSION = artifacts.calibration.version;

/** JSON Schema: grammar/schemas/calibration.schema.json. */
export interface CalibrationConfig {
  readonly version: typeof CALIBRATION_VERSION;
  /** Of the plan that this belongs to. */
  readonly fingerprint: string;
  readonly model: string;
  readonly variant: string | null;
  readonly method: CalibrationPlan['method'];
  readonly heads: readonly string[];
  /** The values of the source column; null without one. */
  readonly sources: readonly string[] | null;
  readonly per: CalibrationPlan['per'];
  readonly signals: readonly CalibrationSignal[];
  readonly everySeconds: number;
  readonly windowSeconds: number;
  readonly halfLifeSeconds: number | null;
  /** Fit the last level on rows where this column has this value (`traffic own`); null: on all. */
  readonly traffic: { readonly column: string; readonly value: string } | null;
  /** The logits that are calibrated have it corrected already: logit → sampling correction → calibration. */
  readonly sampling: SamplingPlan | null;
}

export interface CalibrationSignal {
  readonly name: string;
  readonly kind: 'id' | 'ids' | 'vec' | 'bins';
  readonly vocab: string | null;
  /**
   * Ids of the vocabulary with the reserved ones, the width of a vector, or of a number in bins one for missing and one for each boundary: its
   * features are the weights of the interpolation.
   */
  readonly size: number;
  /** Where ids are hours of the day, their zone: the features are an indicator of missing, one of out of range, and the hour's sine and cosine. null: one feature per id or element. */
  readonly hours: string | null;
}

/** What `served_by` says of rows that this model chose: `MODEL/VARIANT`, with `base` for the model itself. */
export function servedByValue(plan: Pick<Plan, 'model' | 'variant' | 'baseline'>): string {
  return `${plan.model}/${plan.baseline ?? plan.variant ?? 'base'}`;
}

/** null for a model without `calibration`. */
export function calibrationConfig(plan: Plan): CalibrationConfig | null {
  const { calibration, data } = plan;
  if (calibration === null) return null;
  const servedBy = data?.servedBy ?? null;
  return {
    version: CALIBRATION_VERSION,
    fingerprint: plan.fingerprint,
    model: plan.model,
    variant: plan.variant,
    method: calibration.method,
    heads: plan.heads.map((head) => head.name),
    sources: data?.source?.values ?? null,
    per: calibration.per,
    signals: calibration.signals.map((name) => calibrationSignal(plan, signalNamed(plan, name))),
    everySeconds: calibration.everySeconds,
    windowSeconds: calibration.windowSeconds,
    halfLifeSeconds: calibration.halfLifeSeconds,
    traffic:
      calibration.traffic === 'own' && servedBy !== null ? { column: servedBy, value: servedByValue(plan) } : null,
    sampling: plan.sampling,
  };
}

function calibrationSignal(plan: Plan, signal: SignalPlan): CalibrationSignal {
  const { name, encoding } = signal;
  const boundaries = boundariesOf(encoding);
  if (boundaries !== null)
    return { name, kind: 'bins', vocab: null, size: BEFORE_BOUNDARIES + boundaries, hours: null };
  if (encoding.kind === 'vec') return { name, kind: 'vec', vocab: null, size: encoding.width, hours: null };
  return {
    name,
    kind: encoding.kind,
    vocab: encoding.vocab,
    size: vocabOf(plan, encoding.vocab).size,
    hours: hourZone(signal),
  };
}

/** Writes nothing for a model without calibration. */
export const calibrationTarget: Target = {
  name: 'calibration',
  optionsSchema: noOptions,
  emit(plan) {
    const config = calibrationConfig(plan);
    return {
      files: config === null ? new Map() : new Map([['calibration.json', prettyJson(config)]]),
      diagnostics: [],
    };
  },
};
