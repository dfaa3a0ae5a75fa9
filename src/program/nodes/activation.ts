import type { Activation } from '../../ir/plan.ts';
import type { Builder } from '../builder.ts';
import type { Value } from '../ir.ts';

/** An activation; gelu is the exact one, x·Φ(x) (Hendrycks & Gimpel 2016), swish x·σ(x), leaky_relu has slope 0.2. */
export function lowerActivation(b: Builder, x: Value, activation: Activation): Value {
  switch (activation) {
    case 'none':
      return x;
    case 'gelu':
      return gelu(b, x);
    case 'swish':
      return swish(b, x);
    default:
      return b.unary(activation, x);
  }
}

/** d/dx x·Φ(x) = Φ(x) + x·φ(x). */
function gelu(b: Builder, x: Value): Value {
  const scaled = b.mul(x, b.constant(Math.SQRT1_2));
  const cdf = b.mul(b.add(b.unary('erf', scaled), b.constant(1)), b.constant(0.5));
  return b.composite([x], b.mul(x, cdf), (dy) => {
    const density = b.mul(b.unary('exp', b.unary('neg', b.unary('square', scaled))), b.constant(1 / Math.sqrt(2 * Math.PI)));
    return [b.mul(dy, b.add(cdf, b.mul(x, density)))];
  });
}

/** d/dx x·σ(x) = σ + y·(1 − σ). */
function swish(b: Builder, x: Value): Value {
  const sigmoid = b.unary('sigmoid', x);
  const y = b.mul(x, sigmoid);
  return b.composite([x], y, (dy) => [b.mul(dy, b.add(sigmoid, b.mul(y, b.sub(b.constant(1), sigmoid))))]);
}
