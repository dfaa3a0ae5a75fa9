/** `profile.json`: what training's data looked like, by signal, so that a server can tell when its requests look otherwise. */
import { prettyJson } from '../plan/canonical.ts';
import type { Lock, SignalProfile } from '../lock/schema.ts';
import type { Plan, SignalPlan } from '../plan/schema.ts';
import { noOptions, type Target } from './target.ts';
import { emptyRecord } from '../text/record.ts';

export const PROFILE_FILE = 'profile.json';
export const PROFILE_VERSION = 1;

export interface TrainingProfile {
  readonly version: typeof PROFILE_VERSION;
  /** Of the plan. */
  readonly fingerprint: string;
  readonly signals: Readonly<Record<string, SignalShares>>;
}

/** Shares of rows or, of ids, of values. null: it can't be. */
export interface SignalShares {
  /** Values that can't be read are missing ones too; of a list, the list. */
  readonly missing: number;
  readonly outOfVocabulary: number | null;
  /** Interpolated between the profile's quantiles. */
  readonly clipped: number | null;
}

/** The probabilities of `NumericProfile.quantiles`, with the ends. */
const AT = [0, 0.001, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.999, 1];

export function trainingProfile(plan: Plan, lock: Lock): TrainingProfile {
  const signals = emptyRecord<SignalShares>();
  for (const signal of plan.signals) {
    const profile = Object.hasOwn(lock.signals, signal.name) ? lock.signals[signal.name] : undefined;
    if (profile !== undefined && profile.count > 0) signals[signal.name] = sharesOf(signal, profile, lock);
  }
  return { version: PROFILE_VERSION, fingerprint: plan.fingerprint, signals };
}

function sharesOf({ encoding }: SignalPlan, profile: SignalProfile, lock: Lock): SignalShares {
  const vocab = encoding.kind === 'vec' ? undefined : Object.hasOwn(lock.vocabs, encoding.vocab) ? lock.vocabs[encoding.vocab] : undefined;
  return {
    // Of a list, bad are elements.
    missing: (profile.missing + (encoding.kind === 'ids' ? 0 : profile.bad)) / profile.count,
    outOfVocabulary: vocab === undefined ? null : 1 - vocab.coverage,
    // Of a vector one element is enough to clip a row, which quantiles of all elements don't tell.
    clipped: encoding.kind !== 'vec' || encoding.length > 1 || encoding.clip === null || profile.numeric === null ? null : clippedShare(encoding.clip, profile),
  };
}

/** Of the values there: below the lower bound or above the upper one. */
function clippedShare([low, high]: readonly [number, number], { numeric, count, missing, bad }: SignalProfile): number {
  const values = [numeric!.min, ...numeric!.quantiles, numeric!.max];
  const below = (x: number, orAt: boolean): number => {
    const above = values.findIndex((value) => (orAt ? value > x : value >= x));
    if (above === 0) return 0;
    if (above < 0) return 1;
    const [from, to] = [values[above - 1]!, values[above]!];
    return AT[above - 1]! + (AT[above]! - AT[above - 1]!) * (to === from ? 0 : Math.max(0, (x - from) / (to - from)));
  };
  return (Math.max(0, below(low, false)) + Math.max(0, 1 - below(high, true))) * (1 - (missing + bad) / count);
}

/** Writes nothing without a lock. */
export const profileTarget: Target = {
  name: 'profile',
  optionsSchema: noOptions,
  emit(plan, { lock }) {
    return { files: lock === null ? new Map() : new Map([[PROFILE_FILE, prettyJson(trainingProfile(plan, lock))]]), diagnostics: [] };
  },
};
