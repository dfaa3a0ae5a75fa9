/** The old model's network, as those ask that carry its weights over. */
import type { GraphNode, Plan } from '../ir/plan.ts';
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

  /** By unit of a node, the sum of squares of the weights that read it. */
  influence(base: string): Float64Array {
    const sums = new Float64Array(entryOf(this.nodes, base).width);
    for (const node of this.plan.nodes) {
      if (node.op !== 'dense' && node.op !== 'cross') continue;
      const kernel = this.param(node.kernel);
      let row = 0;
      for (const leaf of this.leaves(node.input)) {
        for (let unit = 0; unit < leaf.width; unit++, row++)
          if (leaf.base === base)
            for (let k = 0; k < node.width; k++) sums[unit]! += kernel[row * node.width + k]! ** 2;
      }
    }
    return sums;
  }
}
