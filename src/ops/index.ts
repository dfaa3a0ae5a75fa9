/**
 * The operations of the network. A new one is a file in this folder and a line here; docs/adding/operation.md goes through it. What reads
 * nodes (cost, checks, programs, exports, pictures) asks `operationOf`.
 */
import { activation } from './activation.ts';
import { batchNorm } from './batch-norm.ts';
import { biInteraction } from './bi-interaction.ts';
import { concat } from './concat.ts';
import { cross } from './cross.ts';
import { crossLowRank } from './cross-low-rank.ts';
import { dense } from './dense.ts';
import { dropout } from './dropout.ts';
import { ensemble } from './ensemble.ts';
import { fieldGate } from './field-gate.ts';
import { fieldMeans } from './field-means.ts';
import { input } from './input.ts';
import { interpolate } from './interpolate.ts';
import { joinTowers } from './join-towers.ts';
import { layerNorm } from './layer-norm.ts';
import { lookup } from './lookup.ts';
import { mix } from './mix.ts';
import type { AnyField, Feed, NodeBase, Operation } from './operation.ts';
import { pool } from './pool.ts';
import { product } from './product.ts';
import { scale } from './scale.ts';
import { softmax } from './softmax.ts';
import { stepPosition } from './step-position.ts';
import { stepNorm } from './step-norm.ts';
import { stepAdd } from './step-add.ts';
import { stepShift } from './step-shift.ts';
import { stepTake } from './step-take.ts';
import { stepAny } from './step-any.ts';
import { stepAttention } from './step-attention.ts';
import { stepConcat } from './step-concat.ts';
import { stepDense } from './step-dense.ts';
import { stepMask } from './step-mask.ts';
import { stepMax } from './step-max.ts';
import { stepQuery } from './step-query.ts';
import { stepShares } from './step-shares.ts';
import { stepSum } from './step-sum.ts';
import { steps } from './steps.ts';
import { sum } from './sum.ts';

/** By `op`; the order is that of the plan's schema. */
export const operations = {
  input,
  lookup,
  pool,
  interpolate,
  concat,
  dense,
  sum,
  product,
  cross,
  cross_low_rank: crossLowRank,
  bi_interaction: biInteraction,
  batch_norm: batchNorm,
  layer_norm: layerNorm,
  activation,
  dropout,
  scale,
  ensemble,
  steps,
  step_concat: stepConcat,
  step_mask: stepMask,
  step_shares: stepShares,
  step_sum: stepSum,
  step_max: stepMax,
  step_dense: stepDense,
  step_query: stepQuery,
  step_position: stepPosition,
  step_norm: stepNorm,
  step_add: stepAdd,
  step_shift: stepShift,
  step_take: stepTake,
  step_any: stepAny,
  step_attention: stepAttention,
  softmax,
  mix,
  join_towers: joinTowers,
  field_means: fieldMeans,
  field_gate: fieldGate,
};

type NodeFor<O> = O extends Operation<infer N> ? N : never;
export type GraphNode = { [K in keyof typeof operations]: NodeFor<(typeof operations)[K]> }[keyof typeof operations];
export type NodeOp = GraphNode['op'];
export type NodeOf<O extends NodeOp> = Extract<GraphNode, { readonly op: O }>;

/** An operation is registered under the `op` of its nodes. */
const registry: { readonly [O in NodeOp]: Operation<NodeOf<O>> } = operations;

export function operationOf<N extends GraphNode>(node: N): Operation<N> {
  // The entry of `op` is of nodes with this `op`: a union of functions to the compiler.
  return registry[node.op] as unknown as Operation<N>;
}

export const operationNames = Object.keys(operations) as readonly NodeOp[];

/** What `fieldsOf` gave: it is asked for each node of a graph, again and again. */
const fields = new Map<NodeOp, readonly (readonly [string, AnyField])[]>();

/** The fields of an operation, by name, in the order of the schema. */
export function fieldsOf(op: NodeOp): readonly (readonly [string, AnyField])[] {
  let known = fields.get(op);
  if (known === undefined) {
    known = Object.entries(registry[op].fields) as (readonly [string, AnyField])[];
    fields.set(op, known);
  }
  return known;
}

/** Names in the fields of these kinds, in the order of the fields. */
function namesIn(node: GraphNode, ...kinds: readonly AnyField[]): readonly string[] {
  // Members of an operation that its fields name are names of nodes, weights or signals.
  const members = node as unknown as Readonly<Record<string, string | readonly string[] | null>>;
  const names: string[] = [];
  for (const [name, kind] of fieldsOf(node.op)) {
    if (!kinds.includes(kind)) continue;
    const value = members[name];
    if (typeof value === 'string') names.push(value);
    else if (value !== null && value !== undefined) names.push(...value);
  }
  return names;
}

/** The nodes that a node reads. One that it reads by two fields is there once. */
export function inputsOf(node: GraphNode): readonly string[] {
  const several = namesIn(node, 'nodes');
  const single = namesIn(node, 'node');
  return [...several, ...new Set(single)];
}

/** The weights that a node uses, in a fixed order. */
export function weightsOf(node: GraphNode): readonly string[] {
  return namesIn(node, 'kernel', 'weight', 'weight?', 'statistic');
}

/** Those of them that `train { l2 … }` shrinks. */
export function kernelsOf(node: GraphNode): readonly string[] {
  return namesIn(node, 'kernel');
}

/** Its running statistics. */
export function statisticsOf(node: GraphNode): readonly string[] {
  return namesIn(node, 'statistic');
}

/** The signal that a node reads; null: it reads other nodes. */
export function signalOf(node: GraphNode): string | null {
  return namesIn(node, 'signal')[0] ?? null;
}

/** How what a node reads comes into the program; null: it reads other nodes. */
export function feedOf(node: GraphNode): Feed | null {
  const feed = operationOf(node).feed as ((node: NodeBase) => Feed) | null;
  return feed === null ? null : feed(node);
}
