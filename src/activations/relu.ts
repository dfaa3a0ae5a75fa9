import type { ActivationDefinition } from './activation.ts';

export const relu: ActivationDefinition = {
  formula: 'max(0, x)',
  init: 'he',
  tfjs: 'relu',
  program: (b, x) => b.unary('relu', x),
};
