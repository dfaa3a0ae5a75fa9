import { attentionLayer, normed, positioned, projected } from './attention.ts';
import type { Read } from './read.ts';

/**
 * Self-attentive sequential recommendation (SASRec; Kang & McAuley 2018, "Self-Attentive Sequential Recommendation"): a step sees itself and
 * those before it, and the read is the newest step after the last layer. Steps are projected to the width of the read; places are learned
 * and counted from the end. Heads have a projection after them, as in Vaswani et al. 2017; SASRec has none. Of the last layer only the newest
 * step is computed.
 */
export const transformer: Read = {
  doc: '**transformer**(sequence) -> DIM { layers 2  heads 1 }: the newest step after layers in which each step sees those before it, with learned positions (SASRec, Kang & McAuley 2018). It needs no query: a history of the request is read once for all candidates.',
  asks: false,
  layers: [2],
  counted: true,
  costly: null,
  headed: true,
  unitRows: true,
  describe: ({ layers, heads }) =>
    `newest step of a transformer: ${layers[0]} layer${layers[0] === 1 ? '' : 's'}, ${heads} head${heads === 1 ? '' : 's'}`,
  lower(graph, { path, steps, mask, length, stepWidth, dim, layers, heads }) {
    const newest = graph.add(`${path}/newest`, { op: 'step_shares', mask, share: 'last', width: length, tower: null });
    const input = projected(graph, `${path}/input`, { id: steps, steps: length, width: stepWidth }, dim);
    let x = positioned(graph, `${path}/position`, input, { from: stepWidth, mask });
    const count = layers[0]!;
    for (let i = 0; i < count; i++) {
      const last = i === count - 1;
      x = attentionLayer(graph, `${path}/layer.${i}`, x, {
        mask,
        heads,
        sees: 'earlier',
        newest: last ? newest : null,
      });
    }
    // What has no steps is 0 here, whatever norms and biases say.
    const any = graph.add(`${path}/any`, { op: 'step_any', mask, width: 1, tower: null });
    const output = normed(graph, `${path}/norm`, x);
    return graph.add(`${path}/output`, {
      op: 'step_sum',
      input: output.id,
      weights: any,
      steps: 1,
      width: dim,
      tower: null,
    });
  },
};
