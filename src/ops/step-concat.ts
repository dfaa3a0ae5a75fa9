import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';

/** The numbers of its inputs side by side in each step. */
export interface StepConcatNode extends NodeBase {
  readonly op: 'step_concat';
  /** [steps, …] each. */
  readonly inputs: readonly string[];
  readonly steps: number;
}

export const stepConcat: Operation<StepConcatNode> = {
  fields: { inputs: 'nodes', steps: 'count' },
  fault(node, shapes) {
    const widths = node.inputs.map((id) => shapes.width(id));
    const whole = widths.every((width) => width % node.steps === 0);
    return whole && widths.reduce((sum, width) => sum + width, 0) === node.width ? null : WRONG_WIDTH;
  },
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
