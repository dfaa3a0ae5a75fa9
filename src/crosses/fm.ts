import type { Cross } from './cross.ts';

/** `fm(a, b, …) -> DIM`: bi-interaction (He & Chua 2017). */
export const fm: Cross = {
  title: 'an fm cross',
  doc: '**fm**(a, b, …) -> DIM: bi-interaction of its operands.',
  least: 2,
  repeats: false,
  width: 'given',
  layered: false,
  ranked: false,
  describe: ({ width }) => `bi-interaction at ${width}`,
  lower: (graph, { path, width, projected }) =>
    graph.add(`${path}/bi_interaction`, { op: 'bi_interaction', inputs: projected(), width, tower: null }),
};
