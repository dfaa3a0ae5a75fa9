import type { Cross } from './cross.ts';

/** Where the scales of norms begin: docs/decisions/masks.md. */
const SCALE = { kind: 'constant', value: 0.1 } as const;

/**
 * `masknet(a, b, …) -> DIM`: blocks of MaskNet in series (Wang et al. 2021, arXiv 2102.07619). With v the operands side by side, block i has the
 * instance-guided mask mᵢ = relu(v·Aᵢ + aᵢ)·Bᵢ + bᵢ as wide as what it masks, and gives hᵢ₊₁ = relu(LN((mᵢ ∘ hᵢ)·Wᵢ)) of DIM units;
 * h₀ is v with layer norm on each operand by itself. The hidden layer of a mask is as wide as the mask: a reduction ratio of 1. Measured in
 * bench/claims/README.md: no different from no cross, with 30,000 simulated rows and with 8,000 of Criteo.
 */
export const masknet: Cross = {
  title: 'a masknet cross',
  doc: '**masknet**(a, b, …) -> DIM: blocks in series, each a layer on what a mask learned from all operands lets through (MaskNet).',
  least: 1,
  repeats: false,
  width: 'given',
  layered: true,
  ranked: false,
  ends: 'activation',
  describe: ({ width, layers }) => `${layers} MaskNet blocks in series at ${width}, masked by all operands`,
  lower(graph, { path, operands, width, layers }) {
    const all = graph.concat(`${path}/concat`, operands);
    const normed = operands.map((operand, i) => graph.layerNorm(`${path}/norm.${i}`, operand, SCALE));
    let last = graph.concat(`${path}/normed`, normed);
    for (let i = 0; i < layers; i++) {
      const id = `${path}/layer.${i}`;
      const masked = graph.widthOf(last);
      const hidden = graph.dense(`${id}/mask/hidden`, all, masked, { activation: 'relu' });
      const mask = graph.dense(`${id}/mask`, hidden, masked, {});
      const product = graph.add(`${id}/product`, { op: 'product', inputs: [mask, last], width: masked, tower: null });
      // Layer norm has a shift of its own.
      const layer = graph.dense(id, product, width, { bias: false });
      const norm = graph.layerNorm(`${id}/norm`, layer, SCALE);
      last = graph.add(`${id}/activation`, { op: 'activation', input: norm, activation: 'relu', width, tower: null });
    }
    return last;
  },
};
