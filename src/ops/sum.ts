import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/** Elementwise sum; every input has this node's width. */
export interface SumNode extends NodeBase {
  readonly op: 'sum';
  readonly inputs: readonly string[];
}

export const sum: Operation<SumNode> = {
  fields: { inputs: 'nodes' },
  fault: (node, shapes) => (node.inputs.every((id) => shapes.width(id) === node.width) ? null : WRONG_WIDTH),
  flops: (node) => (node.inputs.length - 1) * node.width,
  kept: (node) => node.width,
  program: (c, node) => c.b.addN(node.inputs.map((id) => c.node(id, node.tower))),
  tfjs: (layers, node, name) =>
    layers.layer(
      name,
      'Add',
      {},
      node.inputs.map((id) => layers.value(id)),
    ),
  feed: null,
  formula: (operands) => operands.join(' + '),
};
