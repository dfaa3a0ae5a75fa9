/** How far a call has got. */

/** `done` of `total`, in units that the task has. Tasks of one call come one after the other; a task may be left out (data from the cache) or come again. */
export type Progress =
  /** Profiling: signals. */
  | { readonly task: 'profile'; readonly done: number; readonly total: number }
  /** Reading and encoding data: rows. `joined`: tables whose rows are too many to be encoded once each, and are joined to each row. */
  | { readonly task: 'encode'; readonly joined: readonly string[]; readonly done: number; readonly total: number }
  /** Training is about to begin. `about`: a line each on what it will do: batch, epochs, validation; tables that start from vectors. */
  | {
      readonly task: 'begin';
      readonly model: string;
      readonly about: readonly string[];
      readonly done: number;
      readonly total: number;
    }
  | TrainingProgress
  | EpochProgress
  /** Growing the trees of `gbdt_lr`, or those next to a network: trees. */
  | { readonly task: 'trees'; readonly model: string; readonly done: number; readonly total: number }
  /** Tuning: trials of all rounds. `trial` is what the one at hand changes, `part` the part of the training rows that it is trained on. `doing`: `training`, `epoch 2 of 40`, `tree 100 of 1500`; empty while its data are prepared, or its result is known. */
  | {
      readonly task: 'tune';
      readonly trial: string;
      readonly part: number;
      readonly doing: string;
      readonly done: number;
      readonly total: number;
    }
  /** Permuting signals and groups: permutations. `unit` is what is being permuted. */
  | { readonly task: 'permute'; readonly unit: string; readonly done: number; readonly total: number }
  /** Scoring files: rows. */
  | { readonly task: 'predict'; readonly done: number; readonly total: number }
  /** Making a synthetic log: rows. */
  | { readonly task: 'simulate'; readonly done: number; readonly total: number }
  /** Formatting specs: files. `changed`: the file was not, or with `check` is not, in the one layout. `skipped`: it is Ada. */
  | {
      readonly task: 'format';
      readonly file: string;
      readonly changed: boolean;
      readonly skipped: boolean;
      readonly done: number;
      readonly total: number;
    };

/** Training: rows of the epoch. From the first of these on, aborting the signal saves a checkpoint. */
export interface TrainingProgress {
  readonly task: 'train';
  /** Name of the model, with its variant or baseline; with `confirm` what it is trained without. */
  readonly model: string;
  /** From 1. */
  readonly epoch: number;
  readonly epochs: number;
  readonly done: number;
  readonly total: number;
  /** Mean of the epoch so far; null before the first batch. */
  readonly loss: number | null;
  /** 0 where it is not known yet. */
  readonly examplesPerSecond: number;
}

/** An epoch of {@link TrainingProgress} has ended, `done` of `total`; of a run that is resumed, those before come again. */
export interface EpochProgress {
  readonly task: 'epoch';
  readonly model: string;
  readonly done: number;
  readonly total: number;
  /** Mean over the epoch, while the weights moved: see `curve` of a run. */
  readonly loss: number | null;
  /** Mean over the validation part; null without one. */
  readonly validation: number | null;
  /** Heads that the validation part has no label of. */
  readonly unlabelled: readonly string[];
  /** Whether `validation` is the lowest so far. */
  readonly best: boolean;
}
