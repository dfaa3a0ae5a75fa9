import { type NodeBase, type Operation, WRONG_WIDTH } from './operation.ts';
import { forEachStep } from './step-shape.ts';

/** A row's values added to each of its steps. */
export interface StepShiftNode extends NodeBase {
  readonly op: 'step_shift';
  /** [steps, width] */
  readonly input: string;
  /** [width] */
  readonly by: string;
  readonly steps: number;
}

export const stepShift: Operation<StepShiftNode> = {
  fields: { input: 'node', by: 'node', steps: 'count' },
  fault: ({ input, by, steps, width }, shapes) =>
    shapes.width(input) === width && shapes.width(by) * steps === width ? null : WRONG_WIDTH,
  flops: (node) => node.width,
  kept: (node) => node.width,
  program: (c, node) => c.b.add(c.node(node.input, node.tower), forEachStep(c, c.node(node.by, node.tower))),
  tfjs(layers, node, name) {
    const repeated = layers.layer(`${name}/repeated`, 'RepeatVector', { n: node.steps }, [layers.value(node.by)]);
    return layers.layer(name, 'Add', {}, [layers.value(node.input), repeated]);
  },
  feed: null,
};
