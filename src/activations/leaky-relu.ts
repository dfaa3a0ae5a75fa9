import { LEAKY_RELU_SLOPE } from '../program/graph.ts';
import type { ActivationDefinition } from './activation.ts';

export const leakyRelu: ActivationDefinition = {
  formula: `x, or ${LEAKY_RELU_SLOPE}·x where negative`,
  init: 'he',
  tfjs: { layer: 'LeakyReLU', config: { alpha: LEAKY_RELU_SLOPE } },
  program: (b, x) => b.unary('leaky_relu', x),
};
