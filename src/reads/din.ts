import { lastOf } from '../text/present.ts';
import { type Read, stepLayer } from './read.ts';

/**
 * Deep interest network (Zhou et al. 2018, "Deep Interest Network for Click-Through Rate Prediction", section 4.3): the steps, each times
 * a weight that a small network gives it for the query: a(q, s) = network of [q, s, q − s, q∘s], without softmax, as in the paper. The
 * first layer's [q, s, q − s, q∘s]·W is q·(Wq + Wd) + s·(Ws − Wd) + (q∘s)·Wp: three kernels, of which the one of the steps needs no query.
 * A weight starts at 1/length, so that a fresh read is near a mean.
 */
export const din: Read = {
  doc: '**din**(sequence, query) -> DIM { layers 64, 32 }: the steps, each with a weight that a small network gives it for the query, a group or a cross (deep interest network, Zhou et al. 2018).',
  asks: true,
  layers: [64, 32],
  counted: false,
  costly: null,
  headed: false,
  unitRows: false,
  describe: ({ layers }) => `attention by the query, through layers of ${layers.join(', ')}`,
  lower(graph, { path, steps, length, stepWidth, query, layers }) {
    const q = query(stepWidth);
    const hidden = layers[0]!;
    const id = `${path}/layer.0`;
    const kernel = (of: string) => graph.param(`${id}/${of}`, [stepWidth, hidden], { kind: 'he' }, null);
    let last = graph.add(id, {
      op: 'step_query',
      input: steps,
      query: q,
      step_kernel: kernel('steps'),
      query_kernel: kernel('query'),
      product_kernel: kernel('product'),
      bias: graph.param(`${id}/bias`, [hidden], { kind: 'zeros' }, null),
      activation: 'relu',
      steps: length,
      width: length * hidden,
      tower: null,
    });
    layers.slice(1).forEach((width, i) => {
      const input = { id: last, width: layers[i]!, steps: length };
      last = stepLayer(graph, `${path}/layer.${i + 1}`, input, width, { activation: 'relu', init: { kind: 'he' } });
    });
    const weights = stepLayer(graph, `${path}/weights`, { id: last, width: lastOf(layers), steps: length }, 1, {
      activation: 'none',
      init: { kind: 'glorot' },
      biasInit: { kind: 'constant', value: 1 / length },
    });
    return graph.add(`${path}/pool`, {
      op: 'step_sum',
      input: steps,
      weights,
      steps: length,
      width: stepWidth,
      tower: null,
    });
  },
};
