import type { ActivationDefinition } from './activation.ts';

/** Misra 2019. */
export const mish: ActivationDefinition = {
  formula: 'x·tanh(ln(1 + exp(x)))',
  init: 'he',
  tfjs: 'mish',
  program: (b, x) => b.mul(x, b.unary('tanh', b.unary('softplus', x))),
};
