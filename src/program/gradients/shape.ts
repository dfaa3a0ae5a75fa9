import type { Builder } from '../builder.ts';
import type { Value } from '../graph.ts';
import type { GradientRule } from './rule.ts';

const zerosLike = (b: Builder, value: Value): Value => b.broadcast(b.constant(0), value);

/** One split when all parts are needed; else only the slices that are. */
export const concatRule: GradientRule<'concat'> = (b, op, [dy], needs) => {
  const widths = op.inputs.map((input) => b.width(input));
  if (op.inputs.every((_, i) => needs(i))) return b.split(dy!, widths);
  let begin = 0;
  return widths.map((width, i) => {
    const part = needs(i) ? b.slice(dy!, begin, width) : null;
    begin += width;
    return part;
  });
};

/** The gradient surrounded by zeros. */
export const sliceRule: GradientRule<'slice'> = (b, op, [dy]) => {
  const x = op.inputs[0]!;
  const zeros = (begin: number, size: number): Value[] => (size === 0 ? [] : [zerosLike(b, b.slice(x, begin, size))]);
  const end = op.begin + op.size;
  return [b.concat([...zeros(0, op.begin), dy!, ...zeros(end, b.width(x) - end)])];
};

export const splitRule: GradientRule<'split'> = (b, op, dys) => [
  b.concat(op.outputs.map((output, i) => dys[i] ?? zerosLike(b, output))),
];

export const splitRowsRule: GradientRule<'split_rows'> = (b, op, dys) => [
  b.concatRows(op.outputs.map((output, i) => dys[i] ?? zerosLike(b, output))),
];

export const concatRowsRule: GradientRule<'concat_rows'> = (b, _op, [dy]) => b.splitRows(dy!);

export const reshapeRule: GradientRule<'reshape'> = (b, op, [dy]) => [b.reshape(dy!, b.shape(op.inputs[0]!))];
