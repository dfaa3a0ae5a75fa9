import type { ActivationDefinition } from './activation.ts';

export const sigmoid: ActivationDefinition = {
  formula: '1 / (1 + exp(-x))',
  init: 'glorot',
  tfjs: 'sigmoid',
  program: (b, x) => b.unary('sigmoid', x),
};
