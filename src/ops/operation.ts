/**
 * What an operation of the network is: everything about one kind of node, in one file of this folder. Whatever walks over a plan (cost, checks,
 * training, pictures, exports) asks the operation of each node, so a new kind changes none of the walks.
 */
import type { Builder } from '../program/builder.ts';
import type { RowAxis, Value } from '../program/graph.ts';
import type { TfjsLayers, TfjsTensor } from './tfjs.ts';

/** What all nodes have. */
export interface NodeBase {
  readonly op: string;
  /** Stable path: `signal.country/lookup`, `group.user/dense`, `tower.shopping/head.click/layer.0`. */
  readonly id: string;
  /** Elements per row. */
  readonly width: number;
  /** Index in `Plan.towers`: this node sees only that tower's rows. null: all rows. */
  readonly tower: number | null;
}

/**
 * What a member of a node means:
 * - `node`, `nodes`: ids of earlier nodes that it reads;
 * - `signal`, `table`: of the plan, by name and id;
 * - `kernel`: a weight that `train { l2 … }` shrinks; `weight`: one that it leaves alone; `weight?`: one that may be null;
 * - `statistic`: a running average, kept with the weights and never trained;
 * - `count` (1 or more), `fraction` (0 to 1), `number`; a list of names: one of these.
 */
export type Field<T> = [T] extends [readonly string[]]
  ? 'nodes'
  : [T] extends [number]
    ? 'count' | 'fraction' | 'number'
    : null extends T
      ? 'weight?'
      : string extends T
        ? 'node' | 'signal' | 'table' | 'kernel' | 'weight' | 'statistic'
        : readonly T[];
export type AnyField =
  | 'node'
  | 'nodes'
  | 'signal'
  | 'table'
  | 'kernel'
  | 'weight'
  | 'weight?'
  | 'statistic'
  | 'count'
  | 'fraction'
  | 'number'
  | readonly string[];

export interface Operation<N extends NodeBase> {
  /** Every member of the node but those of `NodeBase`, in the order of the schema. */
  readonly fields: { readonly [K in Exclude<keyof N, keyof NodeBase>]: Field<N[K]> };
  /** What does not fit of a node that was read from a file, as the rest of a sentence; null: it fits. Every name is known. */
  fault(node: N, shapes: Shapes): string | null;
  /** Forward, per example; a multiply-add is two. */
  flops(node: N, widthOf: (id: string) => number): number;
  /** Values kept per example for the backward pass. */
  kept(node: N): number;
  /** Its value in operations of the program: the gradient, the ONNX graph and every engine follow from them. */
  program(context: ProgramContext, node: N): Value;
  /** Its value in built-in layers of tfjs; the last layer is called `name`, others `name/…`. */
  tfjs(layers: TfjsLayers, node: N, name: string): TfjsTensor;
  /** Of a node that reads a signal: how it is fed. */
  readonly feed: N extends { readonly signal: string } ? (node: N) => Feed : null;
  /** A cross that ends in this node, by its operands: `user ∘ ad`; otherwise `OP(user, ad)`. */
  formula?(operands: readonly string[]): string;
  /** Set where it is over all rows and reads a node of each tower, in the order of the towers. */
  readonly joins?: true;
  /** Set where a cross is a stack of such nodes: their number is shown. */
  readonly stacked?: true;
  /** What a picture says of it among a stack's layers; otherwise nothing. */
  caption?(node: N): string | null;
  /** Of one with running statistics: r ← momentum·r + (1 − momentum)·batch. */
  momentum?(node: N): number;
  /** Of one with a mask of its own in each step, by its id: the fraction of elements that are dropped. */
  dropped?(node: N): number;
}

/** How what a signal holds comes in: the features of the program (see `DenseFeeds.features`), and how they are made. */
export type Feed =
  /** The encoded numbers [width]. */
  | { readonly kind: 'values'; readonly feature: string }
  /** A row of the table [width]. */
  | { readonly kind: 'lookup'; readonly feature: string; readonly table: string }
  /** Σ weight · row of the table over a list [width]. */
  | { readonly kind: 'pooled'; readonly feature: string; readonly table: string; readonly max: number }
  /** Of a number in bins the rows of the table on both sides of its place, interpolated [width]. */
  | { readonly kind: 'interpolated'; readonly feature: string; readonly table: string }
  /** The rows of the table [max, width], and [max] of 1 where an entry has a weight, else 0. */
  | {
      readonly kind: 'entries';
      readonly feature: string;
      readonly mask: string;
      readonly table: string;
      readonly max: number;
    };

/** The sizes around a node that was read from a file. */
export interface Shapes {
  width(node: string): number;
  /** A weight has this shape; one that is null has every shape. */
  isOf(weight: string | null, ...shape: readonly number[]): boolean;
  signal(name: string): SignalShape;
  table(id: string): { readonly vocab: string | null; readonly rows: number; readonly width: number };
}
export type SignalShape =
  /** `boundaries` of a number in bins, else null. */
  | { readonly kind: 'vec'; readonly width: number; readonly boundaries: number | null }
  | { readonly kind: 'id'; readonly vocab: string }
  | { readonly kind: 'ids'; readonly vocab: string; readonly max: number };

/** Faults that several operations have. */
export const WRONG_WEIGHTS = 'has weights of another shape';
export const WRONG_WIDTH = 'is not as wide as what it reads';

/** What makes a node's value: the program under construction, weights and other nodes' values. */
export interface ProgramContext {
  readonly b: Builder;
  /** True in the training step: batch statistics, dropout. */
  readonly training: boolean;
  /** A weight of the plan as an input of the program. */
  param(name: string): Value;
  /** A node's value, restricted to `tower`'s rows where that is asked of a value over all rows. */
  node(id: string, tower: number | null): Value;
  /** The row axis of a tower: with one tower its rows are all rows. */
  rows(tower: number | null): RowAxis;
  /** A feature over all rows (`dims` after the row axis), restricted to `tower`'s rows where asked. */
  feature(name: string, dims: readonly number[], tower: number | null): Value;
}
