import type { Builder } from '../builder.ts';
import { LEAKY_RELU_SLOPE, type UnaryFn, type Value } from '../graph.ts';
import type { GradientRule } from './rule.ts';

type UnaryGradient = (b: Builder, dy: Value, x: Value, y: Value) => Value | null;

const oneMinus = (b: Builder, x: Value): Value => b.sub(b.constant(1), x);

/** By the result y where that is enough, so that x needn't be kept. */
const gradients: { readonly [F in UnaryFn]: UnaryGradient } = {
  neg: (b, dy) => b.unary('neg', dy),
  exp: (b, dy, _x, y) => b.mul(dy, y),
  sqrt: (b, dy, _x, y) => b.mul(b.constant(0.5), b.binary('div', dy, y)),
  reciprocal: (b, dy, _x, y) => b.unary('neg', b.mul(dy, b.unary('square', y))),
  square: (b, dy, x) => b.mul(b.mul(b.constant(2), x), dy),
  relu: (b, dy, _x, y) => b.mul(dy, b.unary('step', y)),
  leaky_relu: (b, dy, x) =>
    b.mul(dy, b.add(b.mul(b.unary('step', x), b.constant(1 - LEAKY_RELU_SLOPE)), b.constant(LEAKY_RELU_SLOPE))),
  tanh: (b, dy, _x, y) => b.mul(dy, oneMinus(b, b.unary('square', y))),
  sigmoid: (b, dy, _x, y) => b.mul(dy, b.mul(y, oneMinus(b, y))),
  softplus: (b, dy, x) => b.mul(dy, b.unary('sigmoid', x)),
  erf: (b, dy, x) =>
    b.mul(dy, b.mul(b.constant(2 / Math.sqrt(Math.PI)), b.unary('exp', b.unary('neg', b.unary('square', x))))),
  step: () => null,
};

export const unaryRule: GradientRule<'unary'> = (b, op, [dy]) => [
  gradients[op.fn](b, dy!, op.inputs[0]!, op.outputs[0]!),
];
