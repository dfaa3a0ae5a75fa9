import type { Builder } from '../builder.ts';
import type { Value } from '../ir.ts';
import type { LowerNode } from './context.ts';

export const lowerProduct: LowerNode<'product'> = (c, node) =>
  node.inputs.map((id) => c.node(id, node.tower)).reduce((a, x) => c.b.mul(a, x));

/** DCN-v2 (Wang et al. 2021, eq. 1): x0 ∘ (x·kernel + bias) + x. */
export const lowerCross: LowerNode<'cross'> = (c, node) => {
  const x = c.node(node.input, node.tower);
  const projected = c.b.gemm(x, c.param(node.kernel), { bias: c.param(node.bias) });
  return c.b.add(c.b.mul(c.node(node.x0, node.tower), projected), x);
};

/** Bi-interaction (He & Chua 2017, eq. 4): ½((Σv)² − Σv²); its gradient by v_i is Σv − v_i. */
export const lowerBiInteraction: LowerNode<'bi_interaction'> = (c, node) =>
  biInteraction(
    c.b,
    node.inputs.map((id) => c.node(id, node.tower)),
  );

function biInteraction(b: Builder, vectors: readonly Value[]): Value {
  const total = b.addN(vectors);
  const squares = b.addN(vectors.map((v) => b.unary('square', v)));
  const y = b.mul(b.sub(b.unary('square', total), squares), b.constant(0.5));
  return b.composite(vectors, y, (dy) => vectors.map((v) => b.mul(dy, b.sub(total, v))));
}
