import type { ActivationDefinition } from './activation.ts';

export const swish: ActivationDefinition = {
  formula: 'x·sigmoid(x)',
  init: 'he',
  tfjs: 'swish',
  // d/dx x·σ(x) = σ + y·(1 − σ).
  program(b, x) {
    const sigmoid = b.unary('sigmoid', x);
    const y = b.mul(x, sigmoid);
    return b.composite([x], y, (dy) => [b.mul(dy, b.add(sigmoid, b.mul(y, b.sub(b.constant(1), sigmoid))))]);
  },
};
