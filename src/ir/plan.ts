/**
 * The plan (IR): everything resolved, plain JSON, the only thing that emitters, training and serving read.
 * Its JSON Schema is grammar/schemas/plan.schema.json. Conventions:
 * durations are seconds, times epoch milliseconds UTC, sizes bytes; lists are in the documented order so that the
 * same spec and lock give the same bytes; ids are human-readable paths (`group.user/dense`), also the weights' names.
 */

import { artifacts } from './artifact-version.ts';
import type { GraphNode } from '../ops/index.ts';
import type { BaselinePlan } from './plan/baselines.ts';
import type { CostPlan } from './plan/cost.ts';
import type { DataPlan, InputPlan } from './plan/data.ts';
import type { EarlierName } from './plan/earlier-names.ts';
import type { HeadPlan, OutputPlan, ParamPlan, TowerPlan } from './plan/network.ts';
import type { ForestPlan, SignalPlan, TablePlan, VocabPlan } from './plan/signals.ts';
import type { CalibrationPlan, SamplingPlan, TrainPlan } from './plan/training.ts';

export type { Activation } from '../activations/index.ts';
export type { GraphNode };
export type { Pool } from '../ops/pool.ts';
export type { Normalize, Squash } from '../runtime/scaling.ts';
export * from './plan/baselines.ts';
export type * from './plan/cost.ts';
export type * from './plan/data.ts';
export * from './plan/earlier-names.ts';
export type * from './plan/network.ts';
export * from './plan/signals.ts';
export type * from './plan/training.ts';

export const PLAN_VERSION = artifacts.plan.version;

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
  /** Boosted trees, one forest a head: of the baseline gbdt_lr, whose graph reads their leaves, or next to a network. All are of one kind. */
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
  /** What was called otherwise before, by kind and name; absent where nothing was. */
  readonly was?: readonly EarlierName[];
  /** SHA-256 (hex) of the canonical JSON of everything above, less `cost` and `was`. */
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
