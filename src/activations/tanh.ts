import type { ActivationDefinition } from './activation.ts';

export const tanh: ActivationDefinition = {
  formula: 'tanh x',
  init: 'glorot',
  tfjs: 'tanh',
  program: (b, x) => b.unary('tanh', x),
};
