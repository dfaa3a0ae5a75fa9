import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/** Elementwise product; every input has this node's width. */
export interface ProductNode extends NodeBase {
  readonly op: 'product';
  readonly inputs: readonly string[];
}

export const product: Operation<ProductNode> = {
  fields: { inputs: 'nodes' },
  fault: (node, shapes) => (node.inputs.every((id) => shapes.width(id) === node.width) ? null : WRONG_WIDTH),
  flops: (node) => (node.inputs.length - 1) * node.width,
  kept: (node) => node.width,
  program: (c, node) => node.inputs.map((id) => c.node(id, node.tower)).reduce((a, x) => c.b.mul(a, x)),
  tfjs: (layers, node, name) =>
    layers.layer(
      name,
      'Multiply',
      {},
      node.inputs.map((id) => layers.value(id)),
    ),
  feed: null,
  formula: (operands) => operands.join(' ∘ '),
};
