import type { Builder } from '../builder.ts';
import type { BinaryFn, Value } from '../graph.ts';
import type { GradientRule } from './rule.ts';

type Side = (b: Builder, dy: Value, x: Value, y: Value, out: Value) => Value | null;

/** Gradients of the left and the right operand, before summing over stretched axes. */
const gradients: { readonly [F in BinaryFn]: readonly [Side, Side] } = {
  add: [(_b, dy) => dy, (_b, dy) => dy],
  sub: [(_b, dy) => dy, (b, dy) => b.unary('neg', dy)],
  mul: [(b, dy, _x, y) => b.mul(dy, y), (b, dy, x) => b.mul(dy, x)],
  div: [
    (b, dy, _x, y) => b.binary('div', dy, y),
    (b, dy, _x, y, out) => b.unary('neg', b.binary('div', b.mul(dy, out), y)),
  ],
  // Where both are equal the right one gets it.
  max: [
    (b, dy, x, y) => b.mul(dy, b.unary('step', b.sub(x, y))),
    (b, dy, x, y) => b.mul(dy, b.sub(b.constant(1), b.unary('step', b.sub(x, y)))),
  ],
  equal: [() => null, () => null],
};

export const binaryRule: GradientRule<'binary'> = (b, op, [dy], needs) => {
  const [x, y] = op.inputs as [number, number];
  return gradients[op.fn].map((side, i) => {
    if (!needs(i)) return null;
    const gradient = side(b, dy!, x, y, op.outputs[0]!);
    return gradient === null ? null : b.sumTo(gradient, b.shape(op.inputs[i]!));
  });
};
