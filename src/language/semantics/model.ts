/**
 * The checked model: names resolved, options typed, defaults filled in, places kept. What only the lock knows
 * (vocabulary sizes, normalization constants) is still open: `null` or symbolic. Lowering (plan/) turns it into a plan.
 */
import type { CrossKind } from '../../crosses/index.ts';
import type { ReadKind } from '../../reads/index.ts';
import type { StatedTrees } from '../../ir/default-trees.ts';
import type { StatedTrain } from '../../ir/default-steps.ts';
import type { Span } from '../../text/source.ts';
import type { CheckedAllow } from './bind/allows.ts';
import type { CheckedChoice } from './choices.ts';
import type { IgnoredChoice } from './ignored-choices.ts';
import type { LockedOption } from './locked-options.ts';
import type {
  VectorsPlan,
  Activation,
  BaselinePlan,
  CalibrationPlan,
  DataPlan,
  EarlierName,
  HeadPlan,
  Literal,
  Pool,
  SamplingPlan,
  Side,
  SignalFormat,
  Squash,
  StepsPlan,
  TimePlan,
  TowerPlan,
} from '../../ir/plan.ts';

/** A value with the place that stated it; `span` null = adsc's default. */
export interface Stated<T> {
  readonly value: T;
  readonly span: Span | null;
}

export interface CheckedProgram {
  readonly base: CheckedModel;
  /** In declared order. */
  readonly variants: ReadonlyMap<string, CheckedModel>;
  /** Every `choose(…)` with the member that the program is bound with. */
  readonly choices: readonly CheckedChoice[];
  /** Options that the spec does not state and the lock has chosen. */
  readonly lockedOptions: readonly LockedOption[];
  /** What the lock has chosen and does not count, as its place is gone or the spec states something else there. */
  readonly ignoredChoices: readonly IgnoredChoice[];
  readonly search: Search;
  readonly run: RunPolicy;
  readonly allows: readonly CheckedAllow[];
}

/** How `adsc run` trains on. */
export interface RunPolicy {
  /** Seconds of a step. */
  readonly every: number;
  /** Seconds before a step that a training from scratch reads. */
  readonly window: number;
  /** Seconds between trainings from scratch; null: each step trains on, as long as it can. */
  readonly retrainEvery: number | null;
  /** What a model must fulfil next to the one that serves. */
  readonly gates: readonly RunGate[];
  /** Steps whose folders are kept. */
  readonly keep: number;
  /** The options that the spec states. */
  readonly stated: ReadonlySet<string>;
}

export interface RunGate {
  readonly measure: 'log_loss' | 'auc' | 'calibration';
  /** By how much it may be worse, as a fraction (of `auc`: of its own units). */
  readonly most: number;
}

/** How `adsc tune` searches. */
export interface Search {
  readonly trials: number;
  readonly by: 'halving' | 'all';
  /** The head whose log-loss decides; null: the mean over the heads. */
  readonly minimize: string | null;
  readonly withinSeconds: number | null;
  /** The options that the spec states. */
  readonly stated: ReadonlySet<string>;
}

export interface CheckedModel {
  readonly name: string;
  readonly variant: string | null;
  readonly doc: string | null;
  readonly span: Span;
  readonly data: DataPlan | null;
  readonly vocabs: readonly CheckedVocab[];
  /** Only those used somewhere (group, bias, calibration, baseline), sorted by name. */
  readonly signals: readonly CheckedSignal[];
  /** Sorted by name. */
  readonly groups: readonly CheckedGroup[];
  /** Topological order, ties by name. */
  readonly crosses: readonly CheckedCross[];
  /** Those that a read uses, sorted by name. */
  readonly sequences: readonly CheckedSequence[];
  /** Topological order, ties by name. */
  readonly reads: readonly CheckedRead[];
  readonly bias: { readonly signals: readonly string[]; readonly span: Span } | null;
  readonly bottom: CheckedBottom;
  /** In the order of the declared sources: the order of the declarations changes nothing. */
  readonly towers: readonly (TowerPlan & CheckedLayers & { readonly span: Span })[];
  /** Sorted by name, for the same reason. */
  readonly heads: readonly (HeadPlan & CheckedLayers & { readonly span: Span })[];
  /** Boosted trees next to the network. */
  readonly trees: StatedTrees;
  readonly sampling: SamplingPlan | null;
  readonly calibration: CalibrationPlan | null;
  readonly train: StatedTrain;
  /** Sorted by kind. */
  readonly baselines: readonly (BaselinePlan & { readonly span: Span })[];
  readonly budget: {
    readonly params: Stated<number> | null;
    readonly flops: Stated<number> | null;
    readonly memory: Stated<number> | null;
  };
  /** Of what is in the model, sorted by kind and name. */
  readonly was: readonly EarlierName[];
}

export interface CheckedLayers {
  readonly layers: readonly number[];
  readonly norm: 'none' | 'batch' | 'layer';
  readonly activation: Activation;
  readonly dropout: number;
}

export interface CheckedBottom extends CheckedLayers {
  /** How many members share the layers; null: there is no ensemble. */
  readonly ensemble: Stated<number> | null;
  /** Absent: one stack of layers. */
  readonly experts?: CheckedExperts;
}

/** `experts shared 4, source 2, head 1`, each a stack of the bottom's layers. */
export interface CheckedExperts {
  readonly shared: number;
  /** Of each source. */
  readonly source: number;
  /** Of each head; 0 without `gate head`. */
  readonly head: number;
  readonly levels: number;
  readonly gate: 'source' | 'head';
  /** Of the option `experts`. */
  readonly span: Span;
}

/** A named vocab, or a signal's own (`id` = `signal.NAME`). */
export interface CheckedVocab {
  readonly id: string;
  readonly kind: 'file' | 'range' | 'hash';
  /** hash: buckets; range: N; values: count; null: known from the lock. */
  readonly entries: number | null;
  readonly top: number | null;
  /** `min_count`, or `admit` of one that grows; null: the profile chooses it (`leastCount`). */
  readonly minCount: number | null;
  /** `grow`: a profile keeps the ids that the lock has. Absent: each profile gives ids by count. */
  readonly grow?: GrowingVocab;
  /** `values […]` of the spec, as keys; null otherwise. */
  readonly values: readonly string[] | null;
  /** `file "…"`, root-relative. */
  readonly file: string | null;
  readonly embed: number;
  /** `init "…" on COLUMN`, of a named one. */
  readonly vectors?: VectorsPlan;
  readonly signals: readonly string[];
  readonly span: Span;
}

export interface GrowingVocab {
  /** `forget`: a key that was not seen for so long is out of vocabulary; null: none ever is. */
  readonly forgetSeconds: number | null;
  /** Of the option `grow`. */
  readonly span: Span;
}

export interface CheckedSignal {
  readonly name: string;
  readonly doc: string | null;
  readonly format: SignalFormat;
  /** InputPlan.name */
  readonly input: string;
  readonly table: string | null;
  readonly column: string;
  readonly side: Side;
  readonly derive: { readonly fn: 'hour' | 'weekday'; readonly zone: string } | null;
  readonly sources: readonly string[] | null;
  readonly serve: Literal | null;
  readonly default: Literal | null;
  /** dense(N): N; otherwise 1. */
  readonly length: number;
  /** null = left to the profile. */
  readonly squash: Stated<Squash> | null;
  readonly normalize: Stated<'minmax' | 'zscore' | 'quantile' | 'l2' | 'none'> | null;
  readonly clip: Stated<
    | { readonly kind: 'values'; readonly low: number; readonly high: number }
    /** In percent: p(1) .. p(99). */
    | { readonly kind: 'percentiles'; readonly low: number; readonly high: number }
  > | null;
  /** Of a number that enters as a piecewise linear embedding; null: as one scaled value. */
  readonly bins: CheckedBins | null;
  /** Vocab id for id and list formats. */
  readonly vocab: string | null;
  readonly max: number;
  readonly keep: 'first' | 'last';
  readonly pool: Pool;
  readonly split: string | null;
  /** Of a weighted list; null: its elements weigh the same. */
  readonly weights: CheckedWeights | null;
  /** Used in the graph (a group or bias), rather than only in calibration or a baseline. */
  readonly inGraph: boolean;
  readonly span: Span;
  /** Where its column is named. */
  readonly columnSpan: Span;
}

export interface CheckedBins {
  /** Width of the embedding. */
  readonly width: number;
  /** Bins wanted; the data may need fewer. */
  readonly count: number;
  /** Whether values with much of the data on them are boundaries of their own. */
  readonly exact: boolean;
}

export type CheckedWeights =
  | ({ readonly kind: 'column' } & CheckedColumn)
  /** Elements are steps of a sequence; `along` (an input, `of` its column) is the list that this one is as long as, of its first member; null: this is the first one. */
  | {
      readonly kind: 'steps';
      readonly sequence: string;
      readonly along: string | null;
      readonly of: CheckedColumn | null;
      readonly at: CheckedColumn | null;
      readonly before?: NonNullable<StepsPlan['before']>;
      readonly age?: true;
    }
  | { readonly kind: 'map' }
  | { readonly kind: 'pairs'; readonly separator: string };

export interface CheckedColumn {
  readonly input: string;
  readonly table: string | null;
  readonly column: string;
  readonly side: Side;
}

export interface CheckedSequence {
  readonly name: string;
  readonly doc: string | null;
  /** Steps are rows of the log; null: elements of lists. */
  readonly log: { readonly by: string; readonly where: string | null } | null;
  /** In the order of the spec; of one table and one side. */
  readonly signals: readonly string[];
  readonly max: number;
  readonly keep: 'first' | 'last';
  /** Steps that are not before the example's time `at` are left out; null: steps have no times. */
  readonly before:
    ({ readonly times: CheckedColumn; readonly at: CheckedColumn } & Pick<TimePlan, 'unit' | 'format' | 'zone'>) | null;
  readonly span: Span;
}

export interface CheckedRead {
  readonly name: string;
  readonly doc: string | null;
  readonly kind: ReadKind;
  readonly sequence: string;
  /** What steps are compared with: a group, a cross or a read. */
  readonly operands: readonly string[];
  readonly dim: number;
  readonly layers: readonly number[];
  /** Of attention; others have 1. */
  readonly heads: number;
  readonly span: Span;
}

export interface CheckedGroup {
  readonly name: string;
  readonly doc: string | null;
  readonly signals: readonly string[];
  readonly dim: number;
  readonly span: Span;
}

export interface CheckedCross {
  readonly name: string;
  readonly doc: string | null;
  readonly kind: CrossKind;
  /** Groups, crosses or reads: `group.user`, `cross.affinity`, `read.mood`. */
  readonly operands: readonly string[];
  /** null: as wide as its operands together. */
  readonly dim: number | null;
  readonly layers: number;
  /** Of the kernels; null: they are whole. */
  readonly rank: number | null;
  readonly span: Span;
}
