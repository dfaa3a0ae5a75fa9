import type { Cross } from './cross.ts';

/**
 * `dcn(a, b, …)`: layers of DCN-v2 (Wang et al. 2021). With x₀ the operands side by side, layer l is xₗ₊₁ = x₀ ∘ (xₗ·W + b) + xₗ (eq. 1); with `rank r`
 * the kernel W [w, w] is U·V with U [w, r] and V [r, w] (the paper's low-rank version). bench/claims/README.md has what ranks lose: with 30,000 rows, nothing that can be told from chance.
 */
export const dcn: Cross = {
  title: 'a dcn cross',
  doc: '**dcn**(a, b, …): concatenates its operands and crosses them at full width (DCN-v2). `rank R` makes each kernel a product of two of rank R: with 30,000 simulated rows a quarter and a sixteenth of the width lost nothing measurable.',
  least: 1,
  repeats: false,
  width: 'operands',
  layered: true,
  ranked: true,
  describe: ({ layers, rank }) =>
    `${layers} DCN-v2 layers at full width${rank === null ? '' : `, kernels of rank ${rank}`}`,
  lower(graph, { path, operands, width, layers, rank }) {
    const x0 = graph.concat(`${path}/concat`, operands);
    let last = x0;
    for (let i = 0; i < layers; i++) {
      const id = `${path}/layer.${i}`;
      const kernel = (name: string, rows: number, columns: number) =>
        graph.param(`${id}/${name}`, [rows, columns], { kind: 'glorot' }, null);
      const kernels =
        rank === null
          ? { op: 'cross' as const, kernel: kernel('kernel', width, width) }
          : { op: 'cross_low_rank' as const, down: kernel('down', width, rank), up: kernel('up', rank, width), rank };
      const bias = graph.param(`${id}/bias`, [width], { kind: 'zeros' }, null);
      last = graph.add(id, { ...kernels, x0, input: last, bias, width, tower: null });
    }
    return last;
  },
};
