import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/** Σ gate[i] · input i: experts by the shares of a gate (MMoE, Ma et al. 2018, eq. 5). Every input has this node's width. */
export interface MixNode extends NodeBase {
  readonly op: 'mix';
  readonly inputs: readonly string[];
  /** As wide as there are inputs. */
  readonly gate: string;
}

export const mix: Operation<MixNode> = {
  fields: { inputs: 'nodes', gate: 'node' },
  fault: (node, shapes) =>
    shapes.width(node.gate) === node.inputs.length && node.inputs.every((id) => shapes.width(id) === node.width)
      ? null
      : WRONG_WIDTH,
  flops: (node) => (2 * node.inputs.length - 1) * node.width,
  kept: (node) => node.width,
  program(c, node) {
    const shares = c.b.split(
      c.node(node.gate, node.tower),
      node.inputs.map(() => 1),
    );
    return c.b.addN(node.inputs.map((id, i) => c.b.mul(c.node(id, node.tower), shares[i]!)));
  },
  tfjs: (layers, node, name) =>
    layers.mixed(
      name,
      layers.value(node.gate),
      node.inputs.map((id) => layers.value(id)),
      node.width,
    ),
  feed: null,
};
