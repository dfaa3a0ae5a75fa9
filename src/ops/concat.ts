import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/** Its inputs side by side. */
export interface ConcatNode extends NodeBase {
  readonly op: 'concat';
  readonly inputs: readonly string[];
}

export const concat: Operation<ConcatNode> = {
  fields: { inputs: 'nodes' },
  fault: (node, shapes) =>
    node.inputs.reduce((sum, id) => sum + shapes.width(id), 0) === node.width ? null : WRONG_WIDTH,
  flops: () => 0,
  kept: (node) => node.width,
  program: (c, node) => c.b.concat(node.inputs.map((id) => c.node(id, node.tower))),
  tfjs: (layers, node, name) =>
    layers.layer(
      name,
      'Concatenate',
      { axis: -1 },
      node.inputs.map((id) => layers.value(id)),
    ),
  feed: null,
};
