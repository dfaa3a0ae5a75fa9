import type { GraphNode, ParamPlan, Plan } from '../../ir/plan.ts';
import type { Builder } from '../builder.ts';
import type { RowAxis, Value } from '../ir.ts';

export type NodeOp = GraphNode['op'];
export type NodeOf<O extends NodeOp> = Extract<GraphNode, { readonly op: O }>;

/** What lowering a node needs: the graph under construction, params and other nodes' values. */
export interface NodeContext {
  readonly b: Builder;
  readonly plan: Plan;
  /** True in the training step: batch statistics, dropout. */
  readonly training: boolean;
  /** A plan param as an input of the graph. */
  param(name: string): Value;
  paramPlan(name: string): ParamPlan;
  /** A node's value, restricted to `tower`'s rows where that is asked of a value over all rows. */
  node(id: string, tower: number | null): Value;
  /** The row axis of a tower: with one tower its rows are all rows. */
  rows(tower: number | null): RowAxis;
  /** A feature over all rows (`dims` after the row axis), restricted to `tower`'s rows where asked. */
  feature(name: string, dims: readonly number[], tower: number | null): Value;
}

export type LowerNode<O extends NodeOp> = (context: NodeContext, node: NodeOf<O>) => Value;
