import type { ActivationDefinition } from './activation.ts';

/** The exact one: x/2·(1 + erf(x/√2)) (Hendrycks & Gimpel 2016). */
export const gelu: ActivationDefinition = {
  formula: 'x·Φ(x)',
  init: 'he',
  tfjs: 'gelu',
  // d/dx x·Φ(x) = Φ(x) + x·φ(x).
  program(b, x) {
    const scaled = b.mul(x, b.constant(Math.SQRT1_2));
    const cdf = b.mul(b.add(b.unary('erf', scaled), b.constant(1)), b.constant(0.5));
    return b.composite([x], b.mul(x, cdf), (dy) => {
      const density = b.mul(
        b.unary('exp', b.unary('neg', b.unary('square', scaled))),
        b.constant(1 / Math.sqrt(2 * Math.PI)),
      );
      return [b.mul(dy, b.add(cdf, b.mul(x, density)))];
    });
  },
};
