/**
 * `profile.json` of a bundle: what training's data looked like to the encoder, by signal, so that a server can tell when its requests
 * look otherwise. Training and serving count with the same code and divide with `fractionsOf`.
 */
import { artifacts } from '../ir/artifact-version.ts';
import { prettyJson } from '../ir/canonical.ts';
import type { Plan, SignalPlan } from '../ir/plan.ts';
import type { SignalCounts } from '../runtime/types.ts';
import { emptyRecord } from '../text/record.ts';

export const PROFILE_FILE = 'profile.json';
export const PROFILE_VERSION = artifacts.trainingProfile.version;

export interface TrainingProfile {
  readonly version: typeof PROFILE_VERSION;
  /** Of the plan. */
  readonly fingerprint: string;
  readonly signals: Readonly<Record<string, TrainingFractions>>;
}

export interface TrainingFractions {
  /** Of rows. */
  readonly rows: SignalFractions;
  /** Of requests, of a signal of the request's side; null: another signal, or the data don't say which rows were one request. */
  readonly requests: SignalFractions | null;
}

/** null: it can't be, or there was nothing to count. */
export interface SignalFractions {
  /** Rows without a value that can be read, over rows; of a list signal, rows without a list. */
  readonly missing: number | null;
  /** Values with the out-of-vocabulary id, over values; of a list signal, over the elements that were kept. */
  readonly outOfVocabulary: number | null;
  /** Rows with a number outside `clip`, over rows; of a vector, one such element is enough. */
  readonly clipped: number | null;
}

export function fractionsOf(plan: Plan, { encoding, cross }: SignalPlan, counts: SignalCounts): SignalFractions {
  const of = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  const hasWords =
    encoding.kind !== 'vec' &&
    cross === undefined &&
    plan.vocabs.some((vocab) => vocab.id === encoding.vocab && vocab.kind !== 'hash');
  return {
    // What is bad in a list is mostly its elements.
    missing: of(counts.missing + (encoding.kind === 'ids' ? 0 : counts.bad), counts.rows),
    outOfVocabulary: hasWords ? of(counts.outOfVocabulary, counts.values) : null,
    clipped: encoding.kind === 'vec' && encoding.clip !== null ? of(counts.clipped, counts.rows) : null,
  };
}

/** Counts of the training part's rows and, of signals of the request's side, of its requests. */
export interface TrainingCounts {
  readonly rows: Readonly<Record<string, SignalCounts>>;
  readonly requests: Readonly<Record<string, SignalCounts>> | null;
}

export function trainingProfile(plan: Plan, { rows, requests }: TrainingCounts): string {
  const signals = emptyRecord<TrainingFractions>();
  const own = (counts: TrainingCounts['requests'], name: string) =>
    counts !== null && Object.hasOwn(counts, name) && counts[name]!.rows > 0 ? counts[name]! : null;
  for (const signal of plan.signals) {
    const counts = own(rows, signal.name);
    const ofRequests = own(requests, signal.name);
    if (counts !== null)
      signals[signal.name] = {
        rows: fractionsOf(plan, signal, counts),
        requests: ofRequests === null ? null : fractionsOf(plan, signal, ofRequests),
      };
  }
  return prettyJson({ version: PROFILE_VERSION, fingerprint: plan.fingerprint, signals } satisfies TrainingProfile);
}
