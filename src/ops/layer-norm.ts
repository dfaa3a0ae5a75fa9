import { layerNormed, normFault } from './norm.ts';
import type { NodeBase, Operation } from './operation.ts';

/** Layer norm (Ba et al. 2016) over the row's elements, biased variance. Weights are [width]. */
export interface LayerNormNode extends NodeBase {
  readonly op: 'layer_norm';
  readonly input: string;
  readonly gamma: string;
  readonly beta: string;
  readonly epsilon: number;
}

export const layerNorm: Operation<LayerNormNode> = {
  fields: { input: 'node', gamma: 'weight', beta: 'weight', epsilon: 'number' },
  fault: (node, shapes) => normFault(node, [node.gamma, node.beta], shapes),
  // Mean, difference, square, variance, quotient, scale, shift.
  flops: (node) => 7 * node.width,
  kept: (node) => node.width,
  program(c, node) {
    return layerNormed(c, c.node(node.input, node.tower), node);
  },
  tfjs: (layers, node, name) =>
    layers.layer(
      name,
      'LayerNormalization',
      { axis: [-1], epsilon: node.epsilon },
      [layers.value(node.input)],
      [layers.weight('gamma', node.gamma), layers.weight('beta', node.beta)],
    ),
  feed: null,
  caption: () => 'layer norm',
};
