/** How what comes in differs from training: per signal the shares of missing, out-of-vocabulary and clipped values, lately. */
import type { SignalShares, TrainingProfile } from '../emit/profile.ts';
import type { Plan } from '../plan/schema.ts';
import type { SignalCounts } from '../runtime/types.ts';
import { recordOf } from '../text/record.ts';

/** Shares are of the last one to two of these. */
const WINDOW_MS = 10 * 60_000;
/** Fewer rows say little: a share of 1 % is then known to ±.6 %. */
const ENOUGH_ROWS = 1000;

export interface SignalDrift {
  readonly signal: string;
  /** Rows that it was encoded for; of the request's side, requests. */
  readonly rows: number;
  readonly bad: number;
  /** null: no rows, or it can't be. */
  readonly missing: number | null;
  readonly outOfVocabulary: number | null;
  readonly clipped: number | null;
  /** null: the bundle has no profile of it. */
  readonly training: SignalShares | null;
  /** The largest difference of a share from training's; null without a profile, or of fewer than 1,000 rows. */
  readonly difference: number | null;
}

type Counts = Readonly<Record<string, SignalCounts>>;

export class Drift {
  readonly #plan: Plan;
  readonly #counts: Counts;
  readonly #profile: TrainingProfile | null;
  /** Counts when the window began, and when its second half did. */
  #before: Counts | null = null;
  #half: Counts | null = null;
  #turned = Date.now();

  constructor(plan: Plan, counts: Counts, profile: TrainingProfile | null) {
    this.#plan = plan;
    this.#counts = counts;
    this.#profile = profile;
  }

  /** Moves the window on when it is time. */
  tick(now = Date.now()): void {
    if (now - this.#turned < WINDOW_MS) return;
    this.#turned = now;
    this.#before = this.#half;
    this.#half = recordOf(Object.entries(this.#counts).map(([name, counts]) => [name, { ...counts }]));
  }

  signals(): SignalDrift[] {
    return this.#plan.signals.map(({ name, encoding, cross }) => {
      const now = this.#counts[name]!;
      const then = this.#before?.[name];
      const since = (key: keyof SignalCounts) => now[key] - (then?.[key] ?? 0);
      const rows = since('rows');
      const of = (part: number, whole: number) => (whole === 0 ? null : part / whole);
      const hasWords = encoding.kind !== 'vec' && cross === undefined && this.#plan.vocabs.some((vocab) => vocab.id === encoding.vocab && vocab.kind !== 'hash');
      const shares = {
        missing: of(since('missing') + (encoding.kind === 'ids' ? 0 : since('bad')), rows),
        outOfVocabulary: hasWords ? of(since('outOfVocabulary'), since('values')) : null,
        clipped: encoding.kind === 'vec' && encoding.clip !== null ? of(since('clipped'), rows) : null,
      };
      const training = this.#profile !== null && Object.hasOwn(this.#profile.signals, name) ? this.#profile.signals[name]! : null;
      return { signal: name, rows, bad: since('bad'), ...shares, training, difference: training === null || rows < ENOUGH_ROWS ? null : largestDifference(shares, training) };
    });
  }

  /** The largest difference of any signal; 0 while too little is known. A constant for serving is none of what comes in. */
  largest(): number {
    const constant = new Set(this.#plan.signals.filter((signal) => signal.serve !== null).map((signal) => signal.name));
    return this.signals().reduce((most, { signal, difference }) => (constant.has(signal) ? most : Math.max(most, difference ?? 0)), 0);
  }
}

function largestDifference(shares: Pick<SignalDrift, 'missing' | 'outOfVocabulary' | 'clipped'>, training: SignalShares): number {
  const apart = (a: number | null, b: number | null) => (a === null || b === null ? 0 : Math.abs(a - b));
  return Math.max(apart(shares.missing, training.missing), apart(shares.outOfVocabulary, training.outOfVocabulary), apart(shares.clipped, training.clipped));
}
