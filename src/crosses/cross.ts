/** What a kind of cross is: everything about it, in one file of this folder. */
import type { Activation } from '../activations/index.ts';
import type { Init } from '../ir/plan.ts';
import type { GraphNode, NodeOp } from '../ops/index.ts';

export interface Cross {
  /** As messages call it: `a product`, `an fm cross`. */
  readonly title: string;
  /** For hovers and completion, in Markdown. */
  readonly doc: string;
  /** Fewest operands. */
  readonly least: 1 | 2;
  /** Whether an operand may be there twice; a product of one with itself is its square. */
  readonly repeats: boolean;
  /** `given`: by `-> DIM`, which it needs. `operands`: that of its operands together, and `-> DIM` is refused. */
  readonly width: 'given' | 'operands';
  /** Whether it takes the option `layers`. */
  readonly layered: boolean;
  /** Whether it takes the option `rank`. */
  readonly ranked: boolean;
  /** The operation that it ends in, where that one has no formula of its own: a picture then says `NAME(user, ad)`. */
  readonly ends?: NodeOp;
  /** What a model's description says, in words. */
  describe(cross: { readonly width: string; readonly layers: number; readonly rank: number | null }): string;
  /** Adds its nodes to the graph; gives the last one, as wide as `width` says. */
  lower(graph: CrossGraph, cross: LoweredCross): string;
}

export interface LoweredCross {
  /** Its nodes and weights are called `PATH/…`. */
  readonly path: string;
  /** Nodes, in the order of the spec. */
  readonly operands: readonly string[];
  /** Of the cross. */
  readonly width: number;
  readonly layers: number;
  /** Of the kernels; null: they are whole. */
  readonly rank: number | null;
  /** The operands, each by a linear layer of its own as wide as the cross. */
  projected(): readonly string[];
}

/** The graph under construction: `src/lower/graph-builder.ts`. A name that is there already is a bug. */
export interface CrossGraph {
  widthOf(id: string): number;
  /** Adds a node over all rows. */
  add(id: string, node: DistributiveOmit<GraphNode, 'id'>): string;
  /** Adds a weight; gives its name. */
  param(name: string, shape: readonly number[], init: Init, tower: number | null): string;
  /** activation(x·kernel + bias); `bias: false` leaves the bias out. */
  dense(
    id: string,
    input: string,
    width: number,
    options: { readonly activation?: Activation; readonly bias?: boolean },
  ): string;
  /** Layer norm over a row's elements, with weights of its own; the scale begins as `gamma` says, at 1 by default. */
  layerNorm(id: string, input: string, gamma?: Init): string;
  /** Of one input: that input itself. */
  concat(id: string, inputs: readonly string[]): string;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
