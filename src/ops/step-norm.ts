import { layerNormed } from './norm.ts';
import { type NodeBase, type Operation, WRONG_WEIGHTS, WRONG_WIDTH } from './operation.ts';
import { stepRows, withSteps } from './step-shape.ts';

/** Layer norm (Ba et al. 2016) over the numbers of each step, biased variance. Weights are [width of a step]. */
export interface StepNormNode extends NodeBase {
  readonly op: 'step_norm';
  /** [steps, width] */
  readonly input: string;
  readonly gamma: string;
  readonly beta: string;
  readonly epsilon: number;
  readonly steps: number;
}

export const stepNorm: Operation<StepNormNode> = {
  fields: { input: 'node', gamma: 'weight', beta: 'weight', epsilon: 'number', steps: 'count' },
  fault({ input, gamma, beta, epsilon, steps, width }, shapes) {
    if (shapes.width(input) !== width) return WRONG_WIDTH;
    if (!(epsilon > 0)) return 'divides by nothing';
    return shapes.isOf(gamma, width / steps) && shapes.isOf(beta, width / steps) ? null : WRONG_WEIGHTS;
  },
  // As layer_norm.
  flops: (node) => 7 * node.width,
  kept: (node) => node.width,
  program: (c, node) =>
    withSteps(c, layerNormed(c, stepRows(c, c.node(node.input, node.tower), node.steps), node), node.steps),
  tfjs: (layers, node, name) =>
    layers.layer(
      name,
      'LayerNormalization',
      { axis: [-1], epsilon: node.epsilon },
      [layers.value(node.input)],
      [layers.weight('gamma', node.gamma), layers.weight('beta', node.beta)],
    ),
  feed: null,
};
