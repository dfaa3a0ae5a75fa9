/** What each activation computes, in operations of the program; their gradients follow from the operations. */
import { type Activation, SELU_ALPHA, SELU_SCALE } from '../ir/activations.ts';
import type { Builder } from './builder.ts';
import type { Value } from './ir.ts';

export const lowerActivation: Readonly<Record<Activation, (b: Builder, x: Value) => Value>> = {
  none: (_, x) => x,
  relu: (b, x) => b.unary('relu', x),
  tanh: (b, x) => b.unary('tanh', x),
  sigmoid: (b, x) => b.unary('sigmoid', x),
  leaky_relu: (b, x) => b.unary('leaky_relu', x),
  gelu,
  swish,
  selu,
  mish: (b, x) => b.mul(x, b.unary('tanh', b.unary('softplus', x))),
};

/** d/dx x·Φ(x) = Φ(x) + x·φ(x). */
function gelu(b: Builder, x: Value): Value {
  const scaled = b.mul(x, b.constant(Math.SQRT1_2));
  const cdf = b.mul(b.add(b.unary('erf', scaled), b.constant(1)), b.constant(0.5));
  return b.composite([x], b.mul(x, cdf), (dy) => {
    const density = b.mul(
      b.unary('exp', b.unary('neg', b.unary('square', scaled))),
      b.constant(1 / Math.sqrt(2 * Math.PI)),
    );
    return [b.mul(dy, b.add(cdf, b.mul(x, density)))];
  });
}

/** d/dx x·σ(x) = σ + y·(1 − σ). */
function swish(b: Builder, x: Value): Value {
  const sigmoid = b.unary('sigmoid', x);
  const y = b.mul(x, sigmoid);
  return b.composite([x], y, (dy) => [b.mul(dy, b.add(sigmoid, b.mul(y, b.sub(b.constant(1), sigmoid))))]);
}

/** λ·(relu(x) + α·(exp(min(x, 0)) − 1)): no exponential of a large number. */
function selu(b: Builder, x: Value): Value {
  const negative = b.unary('neg', b.unary('relu', b.unary('neg', x)));
  const curve = b.mul(b.sub(b.unary('exp', negative), b.constant(1)), b.constant(SELU_ALPHA));
  return b.mul(b.add(b.unary('relu', x), curve), b.constant(SELU_SCALE));
}
