/**
 * How long a model trains where its spec does not say: batch, epochs and validation part by the number of training rows.
 * docs/decisions/steps.md has the measurements.
 */
import type { SplitPlan, TrainPlan } from './plan.ts';

/** Rows a step, at least and at most, and how many steps an epoch has between these bounds. */
const BATCH_RANGE = [128, 4096] as const;
const STEPS_AN_EPOCH = 100;
const MOST_EPOCHS = 40;
/** Rows that training reads in all epochs together: more data than this is read once. */
const ONE_PASS_ROWS = 10e6;
/** Of the rows that the holdout leaves. */
export const VALIDATION_FRACTION = 0.1;

/** `train` as a spec has it: null is what the number of rows decides. */
export interface StatedTrain extends Omit<TrainPlan, 'batch' | 'epochs' | 'reasons'> {
  readonly batch: number | null;
  readonly epochs: number | null;
  /** Whether the spec states `validate`; a part that it does not state is cut only if there are epochs to choose from. */
  readonly validateStated: boolean;
  /** Of a model and its variants together: the parts of the data are one cut, or they would be compared on rows that one of them has seen. */
  readonly validateFor: ValidationNeeds;
}

/** What a validation part that the spec does not state is kept for, however many rows there are. */
export interface ValidationNeeds {
  /** Trees are stated: they are weighed on it. */
  readonly trees: boolean;
  /** Several epochs are stated: it says which is the best. */
  readonly epochs: boolean;
}

/** @param rows of each part, as the lock counts them; null: not known, so that training is one pass in large batches */
export function trainPlanOf(
  stated: StatedTrain,
  rows: { readonly train: number; readonly validate: number } | null,
): TrainPlan {
  const { validateStated, validateFor, refit, ...rest } = stated;
  const reasons: Partial<Record<'batch' | 'epochs' | 'validate', string>> = {};
  const counted = rows === null ? null : `${rows.train.toLocaleString('en')} training rows`;
  if (stated.batch === null)
    reasons.batch = counted === null ? 'no lock says how many rows there are' : `of ${counted}`;
  const batch = stated.batch ?? (rows === null ? BATCH_RANGE[1] : defaultBatch(rows.train));

  const possible = stated.validate !== null && (validateStated || (rows !== null && rows.validate > 0));
  const open = possible && rows !== null ? defaultEpochs(rows.train) : 1;
  const epochs = stated.epochs ?? open;
  // What this model needs alone has no say: a variant that states one epoch, or no trees, must not train on what the model validates on.
  const validate =
    validateStated || validateFor.trees || (possible && (validateFor.epochs || open > 1)) ? stated.validate : null;
  if (stated.epochs === null) {
    reasons.epochs =
      counted === null
        ? 'no lock says how many rows there are'
        : validate === null && stated.validate === null
          ? 'nothing is validated'
          : !possible
            ? 'no row is left to validate on'
            : `of ${counted}`;
  }
  if (!validateStated && validate !== null) reasons.validate = 'the spec states no other';
  return {
    ...rest,
    batch,
    epochs,
    validate,
    ...(refit === true && validate !== null ? { refit } : {}),
    ...(Object.keys(reasons).length === 0 ? {} : { reasons }),
  };
}

/** The largest power of 2 that gives an epoch of 100 steps or more, within bounds. */
export function defaultBatch(rows: number): number {
  const [least, most] = BATCH_RANGE;
  return Math.min(most, Math.max(least, 2 ** Math.floor(Math.log2(rows / STEPS_AN_EPOCH))));
}

function defaultEpochs(rows: number): number {
  return Math.min(MOST_EPOCHS, Math.max(1, Math.floor(ONE_PASS_ROWS / Math.max(1, rows))));
}

/** The part that chooses the best epoch where a spec states none; null: there is one epoch. */
export function defaultValidation(
  epochs: number | null,
  holdout: SplitPlan | null,
  hasTime: boolean,
): SplitPlan | null {
  if (epochs === 1) return null;
  // Rows that belong together in the holdout do so in validation.
  if (holdout?.kind === 'hash') return { ...holdout, fraction: VALIDATION_FRACTION };
  return { kind: hasTime ? 'newest' : 'random', fraction: VALIDATION_FRACTION };
}
