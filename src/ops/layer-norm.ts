import type { Value } from '../program/graph.ts';
import { inverseRoot, normFault } from './norm.ts';
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
    const { b } = c;
    const x = c.node(node.input, node.tower);
    const [gamma, beta] = [c.param(node.gamma), c.param(node.beta)];
    const perElement = b.constant(1 / node.width);
    const rowMean = (value: Value): Value => b.mul(b.reduce('sum', value, [1], true), perElement);
    const centred = b.sub(x, rowMean(x));
    const deviation = inverseRoot(c, rowMean(b.unary('square', centred)), node.epsilon);
    const normal = b.mul(centred, deviation);
    return b.composite([x, gamma, beta], b.add(b.mul(normal, gamma), beta), (dy) => {
      const g = b.mul(dy, gamma);
      const inner = b.sub(g, b.add(rowMean(g), b.mul(normal, rowMean(b.mul(g, normal)))));
      return [b.mul(inner, deviation), b.reduce('sum', b.mul(dy, normal), [0]), b.reduce('sum', dy, [0])];
    });
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
