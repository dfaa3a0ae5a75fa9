import type { Cross } from './cross.ts';

/** `dcn(a, b, …)`: layers of DCN-v2 (Wang et al. 2021). */
export const dcn: Cross = {
  title: 'a dcn cross',
  doc: '**dcn**(a, b, …): concatenates its operands and crosses them at full width (DCN-v2).',
  least: 1,
  repeats: false,
  width: 'operands',
  layered: true,
  describe: ({ layers }) => `${layers} DCN-v2 layers at full width`,
  lower(graph, { path, operands, width, layers }) {
    const x0 = graph.concat(`${path}/concat`, operands);
    let last = x0;
    for (let i = 0; i < layers; i++) {
      const id = `${path}/layer.${i}`;
      const kernel = graph.param(`${id}/kernel`, [width, width], { kind: 'glorot' }, null);
      const bias = graph.param(`${id}/bias`, [width], { kind: 'zeros' }, null);
      last = graph.add(id, { op: 'cross', x0, input: last, kernel, bias, width, tower: null });
    }
    return last;
  },
};
