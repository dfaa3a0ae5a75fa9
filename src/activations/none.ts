import type { ActivationDefinition } from './activation.ts';

export const none: ActivationDefinition = {
  formula: 'x',
  init: 'glorot',
  tfjs: 'linear',
  program: (_, x) => x,
};
