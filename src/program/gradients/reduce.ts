import type { Builder } from '../builder.ts';
import type { Value } from '../graph.ts';
import type { GradientRule } from './rule.ts';

/** dy with the reduced axes put back as 1, so that it broadcasts to x. */
function kept(b: Builder, value: Value, x: Value, axes: readonly number[]): Value {
  return b.reshape(
    value,
    b.shape(x).map((axis, i) => (axes.includes(i) ? 1 : axis)),
  );
}

/** sum: dy everywhere. max: shared equally among those that reach it (as in TensorFlow). */
export const reduceRule: GradientRule<'reduce'> = (b, op, [dy]) => {
  const x = op.inputs[0]!;
  const spread = kept(b, dy!, x, op.axes);
  if (op.fn === 'sum') return [b.broadcast(spread, x)];
  const reaches = b.binary('equal', x, kept(b, op.outputs[0]!, x, op.axes));
  return [b.mul(reaches, b.binary('div', spread, b.reduce('sum', reaches, op.axes, true)))];
};

export const addNRule: GradientRule<'add_n'> = (_b, op, [dy]) => op.inputs.map(() => dy!);

export const broadcastRule: GradientRule<'broadcast'> = (b, op, [dy]) => [b.sumTo(dy!, b.shape(op.inputs[0]!)), null];
