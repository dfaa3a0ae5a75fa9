/** What a plan says of signals: encodings, id spaces, embedding tables, forests. */
import type { Pool } from '../../ops/pool.ts';
import type { Normalize, Squash } from '../../runtime/scaling.ts';
import type { FileFormat, Side, TimePlan } from './data.ts';
import type { FtrlPlan, Init } from './network.ts';

/**
 * Ids: 0 missing, 1 out of vocabulary, 2… the entries in order. Hashed: 0 missing, 1…B buckets.
 * `range` is the integers 0..entries−1 (ids 2…), `onehot(2)` also takes booleans.
 */
export interface VocabPlan {
  /** `vocab.category` for a named one, `signal.country` for a signal's own. */
  readonly id: string;
  readonly kind: 'file' | 'range' | 'hash';
  /** Number of ids including the reserved ones: rows of an embedding table over it. */
  readonly size: number;
  /** file: entries in the file; range: N; hash: buckets B. */
  readonly entries: number;
  /** How many of the entries have been forgotten: their ids stay, and no value has them. Absent: none. */
  readonly forgotten?: number;
  /** `vocab/category.txt` (one entry per line, `\n`, JSON-escaped if it has control characters or a backslash). */
  readonly file: string | null;
  readonly sha256: string | null;
}

export interface TablePlan {
  /** Same as the vocab's id: one id space, one table; of a number's bins `signal.NAME`. In a baseline's plan one for each head and signal: `head.click/signal.country`. */
  readonly id: string;
  /** null: of one number's bins, a row for "missing" and one for each boundary (`src/ir/number-bins.ts`). */
  readonly vocab: string | null;
  readonly rows: number;
  readonly width: number;
  readonly signals: readonly string[];
  readonly init: Init;
  /** Where rows of keys start from vectors of a file; all other rows start by `init`. */
  readonly vectors?: VectorsPlan;
  /** Instead of `train.embeddings`. */
  readonly optimizer?: FtrlPlan;
}

/** Pretrained vectors. Training alone reads the files; what they hold is in no fingerprint of a plan, but in the identity of a run. */
export interface VectorsPlan {
  /** As `TableSource.glob`. */
  readonly glob: string;
  readonly format: FileFormat;
  /** The column with the vocabulary's keys. */
  readonly key: string;
  /** The column with the vectors; null: the only one that has lists of numbers. */
  readonly column: string | null;
  /** No row of the table is trained, also those of missing and out-of-vocabulary values and of keys without a vector. */
  readonly freeze: boolean;
}

export type SignalFormat = 'continuous' | 'onehot' | 'indexed' | 'hash_onehot' | 'hash_indexed' | 'dense';
/** Something of every format: a table that lacks one does not compile. The tables are in src/formats. */
export type FormatTable<T> = { readonly [F in SignalFormat]: T };
export type Literal = string | number | boolean;

export interface VecEncoding {
  readonly kind: 'vec';
  /** Elements of the raw value: 1 for continuous, N for dense(N). */
  readonly length: number;
  /**
   * length + (missingFlag ? 1 : 0). A missing value is all zeros (continuous with a default: the default's encoding) and flag 1. A number in
   * bins has no flag: its places begin at 1, and 0 is missing.
   */
  readonly width: number;
  readonly missingFlag: boolean;
  readonly squash: Squash;
  /** null: `squash` or `normalize` bound every number, or the plan is of a version that did not bound them. */
  readonly clip: readonly [number, number] | null;
  readonly normalize: Normalize;
  /** Raw value used when missing; then there is no flag, and no place 0. */
  readonly default: number | null;
}
export interface IdEncoding {
  readonly kind: 'id';
  readonly vocab: string;
  /** Key used when missing. */
  readonly default: string | null;
}
export interface StepsPlan {
  readonly kind: 'steps';
  readonly sequence: string;
  readonly along: string | null;
  /**
   * `along` has the times of the steps: those that are not before the example's own time, of this input, are left out, with steps
   * without a time. How both are written is as in `TimePlan`. Absent: all steps stay.
   */
  readonly before?: { readonly input: string } & Pick<TimePlan, 'unit' | 'format' | 'zone'>;
  /** A step is how long before the example it was, as a bucket (`src/ir/step-ages.ts`). */
  readonly age?: true;
}
/** What the elements of a list weigh: a parallel column (an `InputPlan.name`), or the column itself. */
export type WeightsPlan =
  | { readonly kind: 'column'; readonly input: string }
  /**
   * Elements are steps of a sequence and keep their places: a null is id 0, and each step weighs 1. `along` is the input of a list that is as
   * long, of the sequence's first member; null: this is the first one. A missing list has no steps.
   */
  | StepsPlan
  /** Keys to weights: a MAP column, a JSON object. */
  | { readonly kind: 'map' }
  /** Elements are texts of key, separator and weight. */
  | { readonly kind: 'pairs'; readonly separator: string };
/**
 * weights: of a list without weights 1, of a weighted list the element's own; `mean` divides them by their sum over the kept elements.
 * Padding 0; missing: id 0 weight 1; empty: all 0.
 */
export interface IdsEncoding {
  readonly kind: 'ids';
  readonly vocab: string;
  readonly max: number;
  readonly keep: 'first' | 'last';
  readonly pool: Pool;
  /** Text columns are split at this text; null: the value is a list already. */
  readonly split: string | null;
  /** Absent: the list has none, and `pool` may be any; otherwise mean or sum. */
  readonly weights?: WeightsPlan;
}
export type Encoding = VecEncoding | IdEncoding | IdsEncoding;

export interface SignalPlan {
  readonly name: string;
  readonly doc: string | null;
  readonly format: SignalFormat;
  /**
   * Set for a cross (wide & deep's wide part): the id or list signals that it combines; it reads no raw value itself, and `input` is
   * that of the first. Its key is the members' ids in decimal, joined by commas, hashed as any key of its vocabulary; a list is
   * crossed element by element (the last one fastest) with the product of the elements' weights, padding left out.
   */
  readonly cross?: readonly string[];
  /** An `InputPlan.name`. */
  readonly input: string;
  readonly derive: { readonly fn: 'hour' | 'weekday'; readonly zone: string } | null;
  /** Where the value exists; on other sources' rows it is missing by definition and not counted. null = everywhere. */
  readonly sources: readonly string[] | null;
  /** The constant used at serving (positions). */
  readonly serve: Literal | null;
  readonly encoding: Encoding;
  /** Embedding table; null for vec. */
  readonly table: string | null;
  readonly side: Side;
  /** Why this transform, in words (from the spec or the lock). */
  readonly reason: string;
}

/** How trees are grown. */
export interface GrowPlan {
  /** At most. */
  readonly trees: number;
  readonly depth: number;
  /** Most leaves a tree. */
  readonly leaves: number;
  readonly shrinkage: number;
  /** Fewest rows a leaf. */
  readonly minRows: number;
  /** Penalty on the leaves' values. */
  readonly l2: number;
  /** Most rows that trees are grown on, chosen by a seeded hash. */
  readonly maxRows: number;
}

/** `trees { … }` of a spec. */
export interface TreesOptions extends GrowPlan {
  /** Growing ends after so many trees without a better log-loss on the validation part. */
  readonly patience: number;
  /** Parts of the rows and of the features that each tree is grown on, chosen at random. */
  readonly subsample: number;
  readonly colsample: number;
  /** Whether a second forest that sees pairs of ids is tried. */
  readonly pairs: boolean;
  /** Whether the network learns what the sum says, and the trees go. */
  readonly distill: boolean;
}

/** What `trees { … }` is where the spec states nothing; docs/decisions/trees.md has what was measured. */
export const TREES_DEFAULTS: TreesOptions = {
  trees: 1500,
  leaves: 15,
  depth: 12,
  shrinkage: 0.03,
  l2: 3,
  minRows: 20,
  maxRows: 1_000_000,
  patience: 60,
  subsample: 0.8,
  colsample: 0.6,
  pairs: true,
  distill: false,
};

/**
 * Gradient-boosted trees for the logarithmic loss of one head (Friedman 2001; histograms and categorical splits as in Ke et al. 2017).
 * What they are grown to is with the weights; here is how.
 */
export interface ForestPlan extends GrowPlan {
  /** `head.click/trees`. */
  readonly name: string;
  readonly head: string;
  /**
   * Leaves are ids (the baseline gbdt_lr): nodes read the forest by its name as if it were a list signal, and leaf n of tree t is id
   * `2 + t·leaves + n` of this vocabulary. null: the sum of the leaves' values is a logit, added to the network's (`Blend` of the weights).
   */
  readonly vocab: string | null;
  /** As in `TreesOptions`; absent, of gbdt_lr: all trees are grown, each on all rows and features. */
  readonly patience?: number;
  readonly subsample?: number;
  readonly colsample?: number;
  readonly pairs?: boolean;
  readonly distill?: boolean;
  /**
   * Share of the training rows that trees are grown on; the regression over their leaves is trained on the others, so that it sees
   * leaves as they are on new rows. 1: both on all.
   */
  readonly growOn: number;
}
