import type { Cross } from './cross.ts';

/** `a * b -> DIM`: a latent cross (Beutel et al. 2018). */
export const product: Cross = {
  title: 'a product',
  doc: 'a * b -> DIM: each operand projected to DIM units, then multiplied elementwise.',
  least: 2,
  repeats: true,
  width: 'given',
  layered: false,
  ranked: false,
  describe: ({ width }) => `each operand projected to ${width}, then multiplied elementwise`,
  lower: (graph, { path, width, projected }) =>
    graph.add(`${path}/product`, { op: 'product', inputs: projected(), width, tower: null }),
};
