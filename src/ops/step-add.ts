import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/** Elementwise sum of values with steps; every input has this node's width. */
export interface StepAddNode extends NodeBase {
  readonly op: 'step_add';
  /** [steps, width] each. */
  readonly inputs: readonly string[];
  readonly steps: number;
}

export const stepAdd: Operation<StepAddNode> = {
  fields: { inputs: 'nodes', steps: 'count' },
  fault: (node, shapes) =>
    node.width % node.steps === 0 && node.inputs.every((id) => shapes.width(id) === node.width) ? null : WRONG_WIDTH,
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
};
