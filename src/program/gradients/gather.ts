import type { GradientRule } from './rule.ts';

/** A row of the table gets the sum over its places: a product with one-hot rows. Places have no gradient. */
export const gatherRule: GradientRule<'gather'> = (b, op, [dy], needs) => {
  if (!needs(0)) return [null, null];
  const [table, places] = op.inputs as [number, number];
  const rows = b.shape(table)[0] as number;
  const axis = b.rows(places)!;
  const [, each = 1] = b.shape(places) as [unknown, number?];
  const flat = { tower: axis.tower, times: axis.times * each };
  const oneHot = b.binary('equal', b.reshape(places, [flat, 1]), b.iota(rows));
  return [b.gemm(oneHot, b.reshape(dy!, [flat, b.width(table)]), { transA: true }), null];
};
