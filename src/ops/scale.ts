import { type NodeBase, type Operation, WRONG_WEIGHTS, WRONG_WIDTH } from './operation.ts';

/** x ∘ weight: each element by a number of its own. */
export interface ScaleNode extends NodeBase {
  readonly op: 'scale';
  readonly input: string;
  /** [width] */
  readonly weight: string;
}

export const scale: Operation<ScaleNode> = {
  fields: { input: 'node', weight: 'weight' },
  fault: (node, shapes) =>
    shapes.width(node.input) !== node.width ? WRONG_WIDTH : shapes.isOf(node.weight, node.width) ? null : WRONG_WEIGHTS,
  flops: (node) => node.width,
  kept: (node) => node.width,
  program: (c, node) => c.b.mul(c.node(node.input, node.tower), c.param(node.weight)),
  // No built-in layer scales by element alone: normalization by a mean of 0 and a variance of 1 does, with no ε that float32 can see.
  tfjs: (layers, node, name) =>
    layers.layer(
      name,
      'BatchNormalization',
      { axis: -1, center: false, epsilon: 1e-12 },
      [layers.value(node.input)],
      [
        layers.weight('gamma', node.weight),
        { name: 'moving_mean', shape: [node.width], source: { fill: 0 } },
        { name: 'moving_variance', shape: [node.width], source: { fill: 1 } },
      ],
    ),
  feed: null,
};
