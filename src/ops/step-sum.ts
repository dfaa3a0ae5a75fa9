import { perStep } from './step-shape.ts';
import type { NodeBase, Operation } from './operation.ts';

/** Σ weight · step. */
export interface StepSumNode extends NodeBase {
  readonly op: 'step_sum';
  /** [steps, width] */
  readonly input: string;
  /** [steps] */
  readonly weights: string;
  readonly steps: number;
}

export const stepSum: Operation<StepSumNode> = {
  fields: { input: 'node', weights: 'node', steps: 'count' },
  fault: ({ input, weights, steps, width }, shapes) =>
    shapes.width(input) === steps * width && shapes.width(weights) === steps ? null : 'has steps of another size',
  flops: (node) => 2 * node.steps * node.width,
  kept: (node) => (node.steps + 1) * node.width,
  program(c, node) {
    const weights = perStep(c, c.node(node.weights, node.tower), node.steps);
    return c.b.reduce('sum', c.b.mul(c.node(node.input, node.tower), weights), [1]);
  },
  tfjs(layers, node, name) {
    const flat = { target_shape: [node.steps] };
    const weights = layers.layer(`${name}/weights`, 'Reshape', flat, [layers.value(node.weights)]);
    return layers.layer(name, 'Dot', { axes: 1, normalize: false }, [weights, layers.value(node.input)]);
  },
  feed: null,
};
