import type { ActivationDefinition } from './activation.ts';

/** Klambauer et al. 2017: with these, activations keep mean 0 and variance 1. */
const SCALE = 1.0507009873554805;
const ALPHA = 1.6732632423543772;

export const selu: ActivationDefinition = {
  formula: `${SCALE.toFixed(4)}·(x, or ${ALPHA.toFixed(4)}·(exp(x) - 1) where negative)`,
  init: 'glorot',
  tfjs: 'selu',
  // scale·(relu(x) + α·(exp(min(x, 0)) − 1)): no exponential of a large number.
  program(b, x) {
    const negative = b.unary('neg', b.unary('relu', b.unary('neg', x)));
    const curve = b.mul(b.sub(b.unary('exp', negative), b.constant(1)), b.constant(ALPHA));
    return b.mul(b.add(b.unary('relu', x), curve), b.constant(SCALE));
  },
};
