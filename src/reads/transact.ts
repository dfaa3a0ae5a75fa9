import { attentionLayer, normed, positioned, projected } from './attention.ts';
import type { Read } from './read.ts';

/**
 * TransAct (Xia et al. 2023, "TransAct: Transformer-based Realtime User Action Model for Recommendation at Pinterest", section 3.3): the query
 * is joined to every step before the layers, in which all steps see each other; the read is the newest step and the elementwise maximum
 * of the steps (of the paper's last columns K = 1). The joined [q, s]·W is q·Wq + s·Ws, of which the steps' part needs no query; all that
 * follows is done for each candidate. The paper's mask of a random time window in training is not here.
 */
export const transact: Read = {
  doc: '**transact**(sequence, query) -> DIM { layers 2  heads 1 }: a transformer over the steps joined with the query, a group or a cross; the newest step and the maximum (TransAct, Xia et al. 2023). All of it is computed for each candidate: **din** is far cheaper.',
  asks: true,
  layers: [2],
  counted: true,
  headed: true,
  unitRows: true,
  // Per layer six products of a step and a matrix (three projections, one after the heads, two layers), those of steps with each other, and what
  // is done with each score and number.
  costly: ({ steps, dim, layers, heads }) =>
    layers[0]! * (12 * steps * dim * dim + 4 * steps * steps * dim + 7 * heads * steps * steps + 20 * steps * dim),
  describe: ({ layers, heads }) =>
    `transformer over steps joined with the query: ${layers[0]} layer${layers[0] === 1 ? '' : 's'}, ${heads} head${heads === 1 ? '' : 's'}`,
  lower(graph, { path, steps, mask, length, stepWidth, dim, layers, heads, query }) {
    const newest = graph.add(`${path}/newest`, { op: 'step_shares', mask, share: 'last', width: length, tower: null });
    const own = projected(graph, `${path}/input`, { id: steps, steps: length, width: stepWidth }, dim);
    const width = length * dim;
    const shift = { op: 'step_shift', input: own.id, by: query(dim), steps: length, width, tower: null } as const;
    const joined = { ...own, id: graph.add(`${path}/joined`, shift) };
    let x = positioned(graph, `${path}/position`, joined, { from: stepWidth, mask });
    for (let i = 0; i < layers[0]!; i++)
      x = attentionLayer(graph, `${path}/layer.${i}`, x, { mask, heads, sees: 'all', newest: null });
    const output = normed(graph, `${path}/norm`, x);
    const read = { input: output.id, steps: length, width: dim, tower: null };
    return graph.add(`${path}/output`, {
      op: 'concat',
      inputs: [
        graph.add(`${path}/last`, { op: 'step_sum', weights: newest, ...read }),
        graph.add(`${path}/highest`, { op: 'step_max', mask, ...read }),
      ],
      width: 2 * dim,
      tower: null,
    });
  },
};
