/** How what comes in differs from training: per signal the fractions of missing, out-of-vocabulary and clipped values, lately. */
import { type SignalFractions, fractionsOf, type TrainingProfile } from '../emit/training-profile.ts';
import { isOfRequest } from '../ir/request-signals.ts';
import type { Plan, SignalPlan } from '../ir/plan.ts';
import { addCounts, emptyCounts } from '../runtime/counts.ts';
import type { SignalCounts } from '../runtime/types.ts';
import type { ServedCounts } from './encode-request.ts';
import { recordOf } from '../text/record.ts';

/** Shares are of the last ten to eleven of these. */
const STEP_MS = 60_000;
const WINDOW_STEPS = 10;
/** Fewer rows, or values, say little: a fraction of 1 % is then known to ±.6 %. */
const ENOUGH = 1000;
/** Once it was off, readiness comes back when the largest difference is this part of the limit: not on and off with every request. */
const BACK_AT = 0.8;

export interface SignalDrift {
  readonly signal: string;
  /** What its fractions are of: requests where training counted requests, else rows (a request with N candidates is N rows). */
  readonly unit: 'request' | 'row';
  /** How many of those. */
  readonly rows: number;
  readonly bad: number;
  /** null: no rows, or it can't be. */
  readonly missing: number | null;
  readonly outOfVocabulary: number | null;
  readonly clipped: number | null;
  /** null: the bundle has no profile of it, or it is served a constant. */
  readonly training: SignalFractions | null;
  /** The largest difference of a fraction from training's; null without a profile, or of fewer than 1,000 rows. */
  readonly difference: number | null;
}

type Counts = Readonly<Record<string, SignalCounts>>;

export class Drift {
  readonly #plan: Plan;
  readonly #counts: ServedCounts;
  readonly #profile: TrainingProfile | null;
  readonly #now: () => number;
  readonly #ofRequest: (signal: SignalPlan) => boolean;
  /** Counts at the beginning of each step that has begun; the first is where the window begins. */
  #steps: { readonly step: number; readonly counts: ServedCounts }[] = [];
  #off = false;

  /** @param now milliseconds of a clock that nobody sets. */
  constructor(
    plan: Plan,
    counts: ServedCounts,
    profile: TrainingProfile | null,
    now: () => number = () => performance.now(),
  ) {
    this.#plan = plan;
    this.#counts = counts;
    this.#profile = profile;
    this.#now = now;
    this.#ofRequest = isOfRequest(plan);
    this.tick();
  }

  /** Moves the window on. To be called before something is counted; reading the fractions moves it too. */
  tick(): void {
    const step = Math.floor(this.#now() / STEP_MS);
    const last = this.#steps.at(-1);
    if (last !== undefined && last.step >= step) return;
    // What was counted since the last step began was counted then.
    this.#steps.push({
      step,
      counts: {
        rows: copied(this.#counts.rows),
        requests: copied(this.#counts.requests),
        single: copied(this.#counts.single),
      },
    });
    this.#steps = this.#steps.filter((one) => one.step >= step - WINDOW_STEPS);
  }

  signals(): SignalDrift[] {
    this.tick();
    return this.#plan.signals.map((signal) => {
      const { name } = signal;
      const training =
        this.#profile !== null && signal.serve === null && Object.hasOwn(this.#profile.signals, name)
          ? this.#profile.signals[name]!
          : null;
      const byRequest = this.#ofRequest(signal) && training !== null && training.requests !== null;
      const requests = byRequest ? this.#lately('requests', name) : emptyCounts();
      const rows = this.#lately(byRequest ? 'single' : 'rows', name);
      const all = emptyCounts();
      addCounts(all, requests, 1);
      addCounts(all, rows, 1);
      const fractions = fractionsOf(this.#plan, signal, all);
      const expected =
        training === null ? null : byRequest ? mixed(training.requests, requests, training.rows, rows) : training.rows;
      return {
        signal: name,
        unit: byRequest ? 'request' : 'row',
        rows: all.rows,
        bad: all.bad,
        ...fractions,
        training: expected,
        difference: expected === null ? null : largestDifference(fractions, expected, all),
      };
    });
  }

  /** The largest difference of any signal; 0 while too little is known. */
  largest(): number {
    return this.signals().reduce((most, { difference }) => Math.max(most, difference ?? 0), 0);
  }

  /**
   * Whether differences are within a limit. Not any more once one is above it; again once all are below .8 of it, or once the last ten
   * minutes have brought too little to judge by: who isn't ready gets no traffic that could show that things are well.
   */
  isWithin(limit: number): boolean {
    const largest = this.largest();
    this.#off = largest > (this.#off ? BACK_AT * limit : limit);
    return !this.#off;
  }

  #lately(of: keyof ServedCounts, name: string): SignalCounts {
    const counts = emptyCounts();
    addCounts(counts, this.#counts[of][name] ?? emptyCounts(), 1);
    addCounts(counts, this.#steps[0]!.counts[of][name] ?? emptyCounts(), -1);
    return counts;
  }
}

function copied(counts: Counts): Counts {
  return recordOf(Object.entries(counts).map(([name, of]) => [name, { ...of }]));
}

/** What training's fractions come to among as many requests and as many rows of their own. */
function mixed(
  ofRequests: SignalFractions,
  requests: SignalCounts,
  ofRows: SignalFractions,
  rows: SignalCounts,
): SignalFractions {
  const mix = (a: number | null, m: number, b: number | null, n: number) =>
    a === null || b === null || n === 0 ? a : (a * m + b * n) / (m + n);
  return {
    missing: mix(ofRequests.missing, requests.rows, ofRows.missing, rows.rows),
    outOfVocabulary: mix(ofRequests.outOfVocabulary, requests.values, ofRows.outOfVocabulary, rows.values),
    clipped: mix(ofRequests.clipped, requests.rows, ofRows.clipped, rows.rows),
  };
}

function largestDifference(
  fractions: SignalFractions,
  training: SignalFractions,
  { rows, values }: SignalCounts,
): number | null {
  if (rows < ENOUGH) return null;
  const apart = (a: number | null, b: number | null) => (a === null || b === null ? 0 : Math.abs(a - b));
  const words = values < ENOUGH ? 0 : apart(fractions.outOfVocabulary, training.outOfVocabulary);
  return Math.max(apart(fractions.missing, training.missing), words, apart(fractions.clipped, training.clipped));
}
