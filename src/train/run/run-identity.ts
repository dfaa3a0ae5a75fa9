/** What decides the result of training. A checkpoint carries it, and a run is resumed only where all of it is the same. */
import { VERSION } from '../../version.ts';
import type { TrainOptions } from '../loop/train.ts';

export interface RunIdentity {
  /** Of the plan: spec, lock and vocabularies. */
  readonly fingerprint: string;
  readonly seed: number;
  readonly engine: string;
  /** Of adsc: its kernels, and the order of its sums, are its own. */
  readonly adsc: string;
  readonly rows: { readonly train: number; readonly validate: number; readonly holdout: number };
  /** `TrainingData.key`: plan and content of the files. */
  readonly data: string;
  /** SHA-256 of the weights that training starts from: of a warm start, or with pretrained vectors. null: fresh weights. */
  readonly initial: string | null;
}

/** Threads are not in it: results don't depend on their number. Nor are epochs: a run may go on for more of them, as one that was started with more. */
export function identityOf(
  {
    plan,
    data,
    engine,
    seed,
  }: Pick<TrainOptions, 'plan' | 'data' | 'seed'> & { readonly engine: { readonly name: string } },
  initial: string | null = null,
): RunIdentity {
  const { train, validate, holdout } = data.counts;
  return {
    fingerprint: plan.fingerprint,
    seed,
    engine: engine.name,
    adsc: VERSION,
    rows: { train, validate, holdout },
    data: data.key,
    initial,
  };
}

/** What differs, in words; null: nothing. */
export function difference(before: RunIdentity, now: RunIdentity): string | null {
  const rows = ({ rows: { train, validate, holdout } }: RunIdentity) =>
    `${train} rows to train on, ${validate} to validate and ${holdout} held out`;
  const found = [
    before.fingerprint !== now.fingerprint ? 'it is of another model (the spec or the lock has changed)' : null,
    before.seed !== now.seed ? `it was made with seed ${before.seed}, not ${now.seed}` : null,
    before.engine !== now.engine ? `it was made on the engine '${before.engine}', not '${now.engine}'` : null,
    before.adsc !== now.adsc ? `it was made by adsc ${before.adsc}, not ${now.adsc}` : null,
    rows(before) !== rows(now)
      ? `the data has changed: it had ${rows(before)}, and has ${rows(now)}`
      : before.data !== now.data
        ? 'the data has changed: there are as many rows, and not the same ones'
        : null,
    before.initial !== now.initial ? 'it started from other weights (vectors of `init`, or a warm start)' : null,
  ].filter((why) => why !== null);
  return found.length === 0 ? null : found.join('; ');
}

/** Whether this is an identity, read from a file. */
export function isIdentity(value: unknown): value is RunIdentity {
  const { fingerprint, seed, engine, adsc, rows, data, initial } = (value ?? {}) as Partial<RunIdentity>;
  const text = [fingerprint, engine, adsc, data].every((of) => typeof of === 'string');
  const numbers = [seed, rows?.train, rows?.validate, rows?.holdout].every((of) => typeof of === 'number');
  return text && numbers && (initial === null || typeof initial === 'string');
}
