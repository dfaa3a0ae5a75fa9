/** What a way to read a sequence is: everything about it, in one file of this folder. */
import type { Activation } from '../activations/index.ts';
import type { Init } from '../ir/plan.ts';
import type { GraphNode } from '../ops/index.ts';

export interface Read {
  /** For hovers and completion, in Markdown. */
  readonly doc: string;
  /** Whether it takes a group or a cross after the sequence: what the steps are compared with. */
  readonly asks: boolean;
  /** What the option `layers` says where it is not stated; null: the read has no layers. */
  readonly layers: readonly number[] | null;
  /** Whether `layers` says how many layers there are, all as wide as the read; otherwise the width of each. */
  readonly counted: boolean;
  /** Whether it has the option `heads`: of attention. */
  readonly headed: boolean;
  /** Whether rows of its members' tables begin with a length of about 1 (`lowerTables`): of attention between steps. */
  readonly unitRows: boolean;
  /** Of one that does far more for each candidate than other reads: about how many FLOPs; null: it does not. */
  readonly costly:
    | ((read: {
        readonly steps: number;
        readonly dim: number;
        readonly layers: readonly number[];
        readonly heads: number;
      }) => number)
    | null;
  /** What a model's description says, in words. */
  describe(read: { readonly layers: readonly number[]; readonly heads: number }): string;
  /** Adds its nodes to the graph; gives the last one, one row of numbers for each example. */
  lower(graph: ReadGraph, read: LoweredRead): string;
}

export interface LoweredRead {
  /** Its nodes and weights are called `PATH/…`. */
  readonly path: string;
  /** The node with the steps, oldest first: [length, step width] a row, zeros where there is no step. */
  readonly steps: string;
  /** The node with 1 for each step that is there, else 0: [length] a row. */
  readonly mask: string;
  /** Most steps. */
  readonly length: number;
  /** Numbers of a step. */
  readonly stepWidth: number;
  /** Numbers that the read is wide. */
  readonly dim: number;
  /** What the steps are compared with, through a layer of this width; of a read that asks. */
  query(width: number): string;
  readonly layers: readonly number[];
  readonly heads: number;
}

/** The graph under construction: `src/lower/graph-builder.ts`. A name that is there already is a bug. */
export interface ReadGraph {
  /** Adds a node over all rows. */
  add(id: string, node: DistributiveOmit<GraphNode, 'id'>): string;
  /** Adds a weight; gives its name. */
  param(name: string, shape: readonly number[], init: Init, tower: number | null): string;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** activation(x·kernel + bias) of each step. */
export function stepLayer(
  graph: ReadGraph,
  id: string,
  input: { readonly id: string; readonly width: number; readonly steps: number },
  width: number,
  {
    activation,
    init,
    bias = true,
    biasInit = { kind: 'zeros' },
  }: { readonly activation: Activation; readonly init: Init; readonly bias?: boolean; readonly biasInit?: Init },
): string {
  return graph.add(id, {
    op: 'step_dense',
    input: input.id,
    kernel: graph.param(`${id}/kernel`, [input.width, width], init, null),
    bias: bias ? graph.param(`${id}/bias`, [width], biasInit, null) : null,
    activation,
    steps: input.steps,
    width: input.steps * width,
    tower: null,
  });
}
