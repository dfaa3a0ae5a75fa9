/**
 * The plan (IR): everything resolved, plain JSON, the only thing that emitters, training and serving read.
 * Its JSON Schema is grammar/schemas/plan.schema.json. Conventions:
 * durations are seconds, times epoch milliseconds UTC, sizes bytes; lists are in the documented order so that the
 * same spec and lock give the same bytes; ids are human-readable paths (`group.user/dense`), also the weights' names.
 */

import type { Activation } from '../activations/index.ts';
import type { GraphNode } from '../ops/index.ts';
import type { Pool } from '../ops/pool.ts';
import type { Normalize, Squash } from '../runtime/scaling.ts';

export type { Normalize, Squash };

export const PLAN_VERSION = 1;

export interface Plan {
  readonly version: typeof PLAN_VERSION;
  readonly model: string;
  readonly variant: string | null;
  /** Set where this plan is a baseline's, lowered from the same signals and heads. */
  readonly baseline?: BaselinePlan['kind'];
  /** Absent where the spec and its lock state everything. */
  readonly assumed?: AssumedPlan;
  readonly doc: string | null;
  readonly data: DataPlan | null;
  /** Raw columns that the transforms read, sorted by name. */
  readonly inputs: readonly InputPlan[];
  /** Id spaces, sorted by id. */
  readonly vocabs: readonly VocabPlan[];
  /** Embedding tables, sorted by id; signals that name one vocab share one. */
  readonly tables: readonly TablePlan[];
  /** Every signal that the graph, bias, calibration or a baseline uses, sorted by name; a baseline's crosses after them. */
  readonly signals: readonly SignalPlan[];
  /** Boosted trees (the baseline gbdt_lr), one a head: their leaves enter the graph as a list of ids. */
  readonly forests?: readonly ForestPlan[];
  /** The graph in topological order. */
  readonly nodes: readonly GraphNode[];
  /** Dense weights in the order of `nodes`. */
  readonly params: readonly ParamPlan[];
  /** In the order of the source's values; index = routed tower index. `tower all` gives one with `source: null`. */
  readonly towers: readonly TowerPlan[];
  /** Sorted by name (declarations may come in any order); index = head index everywhere (labels, logits). */
  readonly heads: readonly HeadPlan[];
  /** In the order of `heads`: logit = logits[tower of the row] + (bias node, if any), corrected where `correction` says so. */
  readonly outputs: readonly OutputPlan[];
  readonly sampling: SamplingPlan | null;
  readonly calibration: CalibrationPlan | null;
  readonly train: TrainPlan;
  readonly baselines: readonly BaselinePlan[];
  readonly cost: CostPlan;
  /** SHA-256 (hex) of the canonical JSON of everything above, less `cost`. */
  readonly fingerprint: string;
}

/**
 * What no lock states, so that `compile --assume` puts something in its place: shapes are right, sizes of id spaces and constants of
 * transforms are not those of any data. Such a plan is looked at; it is never trained or served.
 */
export interface AssumedPlan {
  /** Ids of vocabularies whose entries are assumed, sorted. */
  readonly vocabs: readonly string[];
  /** Names of signals whose transform is assumed, sorted. */
  readonly signals: readonly string[];
}

// ── data ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type FileFormat = 'csv' | 'tsv' | 'jsonl' | 'parquet';

export interface TableSource {
  readonly name: string;
  /** Relative to the project root, `/`-separated, may hold `*`, `?`, `**`. Never leaves the root. */
  readonly glob: string;
  readonly format: FileFormat;
  readonly header: boolean;
  /** Column names given in the spec (for files without a header). */
  readonly columns: readonly string[] | null;
  readonly delimiter: string | null;
  /** Texts that mean "missing" in text files. */
  readonly missing: readonly string[];
  /** Columns that some files are known to lack. Left out where there are none. */
  readonly optional?: readonly string[];
}

export interface TimePlan {
  readonly column: string;
  /** For numbers. */
  readonly unit: 's' | 'ms' | 'us' | 'ns' | null;
  /** strptime format for texts; null = ISO 8601. */
  readonly format: string | null;
  /** IANA zone of naive times; also the zone of `hour` and `weekday`. */
  readonly zone: string;
}

export interface JoinPlan extends TableSource {
  /** left: an input name of the primary (`pin_id`) or an earlier join (`pins.seller`); right: this table's column. */
  readonly on: readonly { readonly left: string; readonly right: string }[];
  readonly side: Side;
  /** Column of this table: its newest row not after the example's time. */
  readonly asOf: string | null;
  /** How `asOf`'s column is read; null without `asOf`. */
  readonly asOfTime: TimePlan | null;
}

export type Side = 'request' | 'candidate';

export interface DataPlan {
  readonly primary: TableSource;
  readonly joins: readonly JoinPlan[];
  readonly time: TimePlan | null;
  readonly source: { readonly column: string; readonly values: readonly string[] } | null;
  /** Columns of the primary table that identify a row, in the order of the spec, at least one; absent: file and row do. */
  readonly key?: readonly string[];
  readonly servedBy: string | null;
  readonly weight: string | null;
  readonly afterImpression: readonly string[];
  /** The column that says which rows were one ranking request: `request_id`, where `request` lists it. */
  readonly requestId?: string;
}

/** One raw column as an input of the transforms. A request row (JSON) is an object keyed by `name`. */
export interface InputPlan {
  /** `country` for the primary table, `users.age` for others. */
  readonly name: string;
  /** null = primary. */
  readonly table: string | null;
  readonly column: string;
  readonly side: Side;
  readonly kind: 'scalar' | 'list' | 'time';
}

// ── id spaces, tables, signals ──────────────────────────────────────────────────────────────────────────────────────

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
  /** `vocab/category.txt` (one entry per line, `\n`, JSON-escaped if it has control characters or a backslash). */
  readonly file: string | null;
  readonly sha256: string | null;
}

export interface TablePlan {
  /** Same as the vocab's id: one id space, one table. In a baseline's plan one a head and signal: `head.click/signal.country`. */
  readonly id: string;
  readonly vocab: string;
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
  /** length + (missingFlag ? 1 : 0). A missing value is all zeros (continuous with a default: the default's encoding) and flag 1. */
  readonly width: number;
  readonly missingFlag: boolean;
  readonly squash: Squash;
  readonly clip: readonly [number, number] | null;
  readonly normalize: Normalize;
  /** Raw value used when missing; then there is no flag. */
  readonly default: number | null;
}
export interface IdEncoding {
  readonly kind: 'id';
  readonly vocab: string;
  /** Key used when missing. */
  readonly default: string | null;
}
/** Where a weighted list has its weights: a parallel column (an `InputPlan.name`), or the column itself. */
export type WeightsPlan =
  | { readonly kind: 'column'; readonly input: string }
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

/**
 * Gradient-boosted trees for the logarithmic loss of one head (Friedman 2001; histograms and categorical splits as in Ke et al. 2017).
 * What they are grown to is with the weights; here is how. Leaf n of tree t is id `2 + t·leaves + n` of the vocabulary.
 */
export interface ForestPlan {
  /** What nodes read it by, as if it were a list signal: `head.click/trees`. */
  readonly name: string;
  readonly head: string;
  readonly vocab: string;
  readonly trees: number;
  readonly depth: number;
  /** Most leaves a tree. */
  readonly leaves: number;
  readonly shrinkage: number;
  /** Fewest rows a leaf. */
  readonly minRows: number;
  /** Penalty on the leaves' values. */
  readonly l2: number;
  /**
   * Share of the training rows that trees are grown on; the regression over their leaves is trained on the others, so that it sees
   * leaves as they are on new rows. 1: both on all.
   */
  readonly growOn: number;
  /** Most rows that trees are grown on, chosen by a seeded hash. */
  readonly maxRows: number;
}

// ── graph ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** glorot: uniform ±√(6/(in+out)); he: uniform ±√(6/in); all drawn from the seed and the weight's name. */
export type Init =
  | { readonly kind: 'zeros' | 'ones' | 'glorot' | 'he' }
  | { readonly kind: 'uniform'; readonly scale: number }
  | { readonly kind: 'constant'; readonly value: number };

export interface ParamPlan {
  /** `group.user/dense/kernel`. Kernels are [in, out]. */
  readonly name: string;
  readonly shape: readonly number[];
  readonly init: Init;
  /** False for batch norm's running statistics. */
  readonly trainable: boolean;
  /** Index in `towers`, null when shared. A tower's weights take no step in a batch without its rows. */
  readonly tower: number | null;
  /** Instead of `train.optimizer`. */
  readonly optimizer?: FtrlPlan;
}

/** A node of the graph: one of the operations of src/ops. */
export type { Activation, GraphNode, Pool };

export interface TowerPlan {
  readonly name: string;
  /** null: `tower all`. */
  readonly source: string | null;
  /** Also takes rows of sources never declared. */
  readonly fallback: boolean;
}

export interface HeadPlan {
  readonly name: string;
  readonly doc: string | null;
  readonly label: LabelPlan;
  readonly lossWeight: number;
  /** Sources where the label exists; null everywhere. */
  readonly sources: readonly string[] | null;
  /** Rows younger than this at the data's last time without the event are masked. */
  readonly withinSeconds: number | null;
}

/** Without `op`: the column itself as boolean (0/1, true/false). A null column value is a null label. */
export interface LabelPlan {
  /** Input name (`clicked`, `table.column`). */
  readonly column: string;
  readonly op: '==' | '!=' | '<' | '<=' | '>' | '>=' | null;
  readonly value: Literal | null;
}

export interface OutputPlan {
  readonly head: string;
  /** One per tower, in the order of `towers`: node of width 1. */
  readonly logits: readonly string[];
  /** Additive bias logit: node of width 1 over all rows; null without a bias. */
  readonly bias: string | null;
  /** How the head's probability q follows from what is trained, with `sampling { correct base }`; absent: q = σ(logit). */
  readonly correction?: CorrectionPlan;
}

/**
 * Training saw the base's negatives at rate w = `sampling.keep`, unweighted. p = σ(logit) is the probability on those rows, q the one on
 * all rows, q_0 the base's:
 * - `base`: the base itself, q_0 = p/(p + (1−p)/w), that is, logit q_0 = logit p + ln w;
 * - `implies`: every positive of the head is one of the base, q = p·(q_0 + w·(1−q_0));
 * - `mixture`: neither; `OutputPlan.logits` are of m_1 = P(y | base = 1, x) and are trained on the base's positives, the ones here of
 *   m_0 = P(y | base = 0, x) on its negatives; sampling touches neither, and q = q_0·m_1 + (1−q_0)·m_0.
 * A head that is observed on the base's positives only needs none.
 */
export type CorrectionPlan =
  | { readonly kind: 'base' }
  | { readonly kind: 'implies' }
  | { readonly kind: 'mixture'; readonly logits: readonly string[]; readonly bias: string | null };

// ── the rest of the model ───────────────────────────────────────────────────────────────────────────────────────────

export interface SamplingPlan {
  /** null = any: a row is negative if every head is. */
  readonly base: string | null;
  readonly keep: number;
  readonly log: 'unsampled' | 'sampled';
  readonly correct: 'weight' | 'base' | 'batch';
}

export interface CalibrationPlan {
  readonly method: 'platt' | 'isotonic' | 'temperature';
  /** Signal names. */
  readonly signals: readonly string[];
  readonly per: readonly ('head' | 'source')[];
  readonly everySeconds: number;
  readonly windowSeconds: number;
  readonly halfLifeSeconds: number | null;
  readonly traffic: 'all' | 'own';
}

export type SplitPlan =
  | { readonly kind: 'last'; readonly seconds: number }
  | { readonly kind: 'random'; readonly fraction: number }
  /** By a hash of the column, so that all its rows fall on one side. */
  | { readonly kind: 'hash'; readonly fraction: number; readonly column: string }
  | { readonly kind: 'files'; readonly glob: string };

export interface OptimizerPlan {
  readonly kind: 'adam' | 'adagrad' | 'sgd';
  readonly learningRate: number;
}

/**
 * FTRL-Proximal (McMahan et al. 2013, Algorithm 1): α, β, λ1 and λ2, per coordinate. Its gradients are sums over a batch's examples,
 * not means, so that the constants mean what they do in the paper whatever the batch.
 */
export interface FtrlPlan {
  readonly kind: 'ftrl';
  readonly learningRate: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
}

export interface TrainPlan {
  readonly optimizer: OptimizerPlan;
  readonly embeddings: OptimizerPlan;
  readonly batch: number;
  readonly epochs: number;
  readonly seed: number;
  /** L2 penalty on the dense kernels and on touched embedding rows. */
  readonly l2: number;
  /** Stop after so many epochs without a better validation log-loss. */
  readonly patience: number;
  readonly holdout: SplitPlan | null;
  readonly validate: SplitPlan | null;
  readonly sources: readonly string[] | null;
}

/** A logistic regression by FTRL-Proximal: of `lr`, the wide part of `wide_deep`, over the leaves of `gbdt_lr`. */
export interface LinearOptions {
  readonly learningRate: number;
  readonly l1: number;
  readonly l2: number;
  /** null: the model's. */
  readonly epochs: number | null;
}
export type BaselinePlan = LrPlan | WideDeepPlan | GbdtLrPlan;
export interface LrPlan extends LinearOptions {
  readonly kind: 'lr';
}
export interface WideDeepPlan extends LinearOptions {
  readonly kind: 'wide_deep';
  /** Terms of the wide part: the factors of each. One factor is the signal itself, which is there anyway. */
  readonly wide: readonly (readonly string[])[];
  /** Hash buckets of each product. */
  readonly buckets: number;
  /** Of the deep part. */
  readonly layers: readonly number[];
  readonly dropout: number;
}
export interface GbdtLrPlan extends LinearOptions {
  readonly kind: 'gbdt_lr';
  readonly trees: number;
  readonly depth: number;
  /** Most leaves a tree; null: 2 to the depth, at most 256. */
  readonly leaves: number | null;
  readonly shrinkage: number;
  readonly minRows: number;
  readonly growOn: number;
  readonly maxRows: number;
}

/** Most ids that a cross of lists may have a row: the product of their `max`. */
export const MAX_CROSS_LENGTH = 1000;

/**
 * What a baseline is where the spec states nothing; the tables of options show these. Learning rates are from bench/baselines.ts: in a
 * batch all weights of a row move at once, so the more of them, the smaller the steps.
 */
export const LINEAR_DEFAULTS: LinearOptions = { learningRate: 0.1, l1: 0, l2: 1, epochs: null };
export const LR_DEFAULTS: LrPlan = { kind: 'lr', ...LINEAR_DEFAULTS };
export const WIDE_DEEP_DEFAULTS: WideDeepPlan = {
  kind: 'wide_deep',
  ...LINEAR_DEFAULTS,
  learningRate: 0.01,
  wide: [],
  buckets: 100_000,
  layers: [256, 128, 64],
  dropout: 0,
};
export const GBDT_LR_DEFAULTS: GbdtLrPlan = {
  kind: 'gbdt_lr',
  ...LINEAR_DEFAULTS,
  learningRate: 0.02,
  trees: 100,
  depth: 5,
  leaves: null,
  shrinkage: 0.1,
  minRows: 50,
  growOn: 0.3,
  maxRows: 200_000,
};

export interface CostItem {
  /** A table's id or a node's id. */
  readonly name: string;
  readonly kind: 'table' | 'layer';
  readonly params: number;
  /** Weights, float32. */
  readonly bytes: number;
  /** Optimizer state. */
  readonly optimizerBytes: number;
  /** Multiply-adds count as two, forward, per example. */
  readonly flops: number;
  /** Activations kept per example, bytes. */
  readonly activationBytes: number;
}
export interface CostPlan {
  readonly params: number;
  /** Forward, per example: everything shared and the most expensive tower, as an example goes through one. */
  readonly flops: number;
  /** Weights + optimizer state, bytes. */
  readonly memory: number;
  readonly items: readonly CostItem[];
}
