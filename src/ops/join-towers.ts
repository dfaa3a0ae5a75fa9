import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/** The rows of all towers together, each row as its own tower has it: one input a tower, in their order. */
export interface JoinTowersNode extends NodeBase {
  readonly op: 'join_towers';
  readonly inputs: readonly string[];
}

export const joinTowers: Operation<JoinTowersNode> = {
  fields: { inputs: 'nodes' },
  fault: (node, shapes) => (node.inputs.every((id) => shapes.width(id) === node.width) ? null : WRONG_WIDTH),
  flops: () => 0,
  kept: (node) => node.width,
  program: (c, node) => c.b.concatRows(node.inputs.map((id, tower) => c.node(id, tower))),
  tfjs(layers, node, name) {
    const values = node.inputs.map((id) => layers.value(id));
    // With one tower its rows are all rows.
    return layers.tower === null ? values[0]! : layers.mixed(name, layers.tower, values, node.width);
  },
  feed: null,
  joins: true,
};
