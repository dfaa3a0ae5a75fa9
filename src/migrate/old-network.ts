/** The old model's network, as those ask that carry its weights over. */
import type { GraphNode, Plan } from '../ir/plan.ts';
import type { NodeOf } from '../ops/index.ts';
import { entryOf } from '../text/present.ts';

/** A stretch of the units that a node reads. */
export interface Leaf {
  /** The node itself. */
  readonly id: string;
  /** What it is called by: of a layer with norm, activation and dropout, the layer. */
  readonly base: string;
  readonly width: number;
}

/** Of one input each, unit by unit: norms, activations, dropout. */
const UNARY: readonly GraphNode['op'][] = ['batch_norm', 'layer_norm', 'activation', 'dropout'];

export class OldNetwork {
  readonly plan: Plan;
  readonly params: ReadonlyMap<string, Float32Array>;
  readonly nodes: ReadonlyMap<string, GraphNode>;

  constructor(plan: Plan, params: ReadonlyMap<string, Float32Array>) {
    this.plan = plan;
    this.params = params;
    this.nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  }

  /** The old node of an id, if it is of this operation. */
  node<O extends GraphNode['op']>(id: string | null, op: O): Extract<GraphNode, { readonly op: O }> | null {
    const node = id === null ? undefined : this.nodes.get(id);
    return node?.op === op ? (node as Extract<GraphNode, { readonly op: O }>) : null;
  }

  param(name: string): Float32Array {
    return entryOf(this.params, name);
  }

  /** The product of the kernels of a cross of low rank. [width, width] */
  crossKernel({ down, up, rank, width }: NodeOf<'cross_low_rank'>): Float32Array {
    const [left, right] = [this.param(down), this.param(up)];
    return Float32Array.from({ length: width * width }, (_, at) => {
      const [row, column] = [Math.floor(at / width), at % width];
      let sum = 0;
      for (let d = 0; d < rank; d++) sum += left[row * rank + d]! * right[d * width + column]!;
      return sum;
    });
  }

  base(id: string): string {
    const node = entryOf(this.nodes, id);
    return UNARY.includes(node.op) && 'input' in node ? this.base(node.input) : id;
  }

  /** What a node reads, through concatenations. */
  leaves(id: string): readonly Leaf[] {
    const node = entryOf(this.nodes, id);
    if (node.op === 'concat') return node.inputs.flatMap((input) => this.leaves(input));
    return [{ id, base: this.base(id), width: node.width }];
  }

  /**
   * By unit of a node, the sum of squares of the weights that read it. Members of an ensemble have units of their own and share the weights of layers, so
   * that a unit stays in all of them or in none: the sums are over all members.
   */
  influence(base: string): Float64Array {
    const sums = new Float64Array(entryOf(this.nodes, base).width);
    const shared = withoutMember(base);
    for (const node of this.plan.nodes) {
      if (node.op !== 'dense' && node.op !== 'cross' && node.op !== 'cross_low_rank') continue;
      const kernel = node.op === 'cross_low_rank' ? this.crossKernel(node) : this.param(node.kernel);
      this.#reads(node.input).forEach(({ base: read, unit, factor }, row) => {
        if (withoutMember(read) !== shared) return;
        for (let k = 0; k < node.width; k++) sums[unit]! += (factor * kernel[row * node.width + k]!) ** 2;
      });
    }
    return sums;
  }

  /** What a node reads, unit by unit, through scales of members too. */
  #reads(id: string): readonly { readonly base: string; readonly unit: number; readonly factor: number }[] {
    return this.leaves(id).flatMap(({ base, width }) => {
      const node = entryOf(this.nodes, base);
      if (node.op !== 'scale') return Array.from({ length: width }, (_, unit) => ({ base, unit, factor: 1 }));
      const weight = this.param(node.weight);
      return this.#reads(node.input).map((read, i) => ({ ...read, factor: read.factor * weight[i]! }));
    });
  }
}

/** The node of the first member, whose layers are called as those of a model without an ensemble. */
export function withoutMember(id: string): string {
  return id.replace(/\/member\.\d+$/, '');
}
