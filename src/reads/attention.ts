/** Layers in which the steps of a sequence see each other. */
import type { ReadGraph } from './read.ts';
import { stepLayer } from './read.ts';

/** Values with steps: [steps, width] a row. */
export interface Steps {
  readonly id: string;
  readonly steps: number;
  readonly width: number;
}

/** Keras' LayerNormalization. */
const NORM_EPSILON = 1e-3;
/**
 * Weights by the place, counted from the end, added to each step. They begin as large as a projected row of length 1 (`unitRows`): Glorot's limit of
 * the projection from `from` numbers. Vaswani et al. 2017 add rows and places of one size, too (sections 3.4 and 3.5). Much smaller ones give
 * all steps nearly equal shares of the attention, from which no order can be learned.
 */
export function positioned(
  graph: ReadGraph,
  id: string,
  x: Steps,
  { from, mask }: { from: number; mask: string },
): Steps {
  const scale = Math.sqrt(6 / (from + x.width));
  const positions = graph.param(`${id}/rows`, [x.steps, x.width], { kind: 'uniform', scale }, null);
  return { ...x, id: graph.add(id, { op: 'step_position', input: x.id, mask, positions, ...sizeOf(x) }) };
}

/**
 * A layer of a transformer: x + attention(norm(x)), and of that y + layers(norm(y)): layer norm before each part, as in SASRec (Kang & McAuley
 * 2018, section 3.2), whose two point-wise layers are as wide as a step.
 * @param options.newest the node [steps] with 1 for the newest step: the result is that of this step alone; null: of all
 */
export function attentionLayer(
  graph: ReadGraph,
  path: string,
  x: Steps,
  {
    mask,
    heads,
    sees,
    newest,
  }: {
    readonly mask: string;
    readonly heads: number;
    readonly sees: 'all' | 'earlier';
    readonly newest: string | null;
  },
): Steps {
  const seen = normed(graph, `${path}/norm`, x);
  const asking = newest === null ? seen : taken(graph, `${path}/newest`, seen, newest);
  const before = newest === null ? x : taken(graph, `${path}/input`, x, newest);
  const each = x.width / heads;
  const project = (id: string, from: Steps) =>
    stepLayer(graph, id, from, each, { activation: 'none', init: { kind: 'glorot' }, bias: false });
  const found = Array.from({ length: heads }, (_, head) => {
    // No `head.`, which stands for one of the model's.
    const id = `${path}/attention.${head}`;
    return graph.add(id, {
      op: 'step_attention',
      input: project(`${id}/query`, asking),
      keys: project(`${id}/keys`, seen),
      values: project(`${id}/values`, seen),
      mask,
      // The newest step sees all of them either way.
      sees: newest === null ? sees : 'all',
      scale: 1 / Math.sqrt(each),
      queries: asking.steps,
      steps: x.steps,
      width: asking.steps * each,
      tower: null,
    });
  });
  const joined =
    found.length === 1
      ? found[0]!
      : graph.add(`${path}/heads`, { op: 'step_concat', inputs: found, ...sizeOf(asking) });
  const attended = layered(graph, `${path}/attended`, { ...asking, id: joined }, 'none');
  const y = added(graph, `${path}/attention`, before, attended);
  const hidden = layered(graph, `${path}/hidden`, normed(graph, `${path}/hidden_norm`, y), 'relu');
  return added(graph, path, y, layered(graph, `${path}/output`, hidden, 'none'));
}

/** Layer norm of each step. */
export function normed(graph: ReadGraph, id: string, x: Steps): Steps {
  const gamma = graph.param(`${id}/gamma`, [x.width], { kind: 'ones' }, null);
  const beta = graph.param(`${id}/beta`, [x.width], { kind: 'zeros' }, null);
  const norm = { op: 'step_norm', input: x.id, gamma, beta, epsilon: NORM_EPSILON } as const;
  return { ...x, id: graph.add(id, { ...norm, ...sizeOf(x) }) };
}

/** Each step in another width. */
export function projected(graph: ReadGraph, id: string, x: Steps, width: number): Steps {
  return { ...x, width, id: stepLayer(graph, id, x, width, { activation: 'none', init: { kind: 'glorot' } }) };
}

function layered(graph: ReadGraph, id: string, x: Steps, activation: 'none' | 'relu'): Steps {
  const init = { kind: activation === 'relu' ? 'he' : 'glorot' } as const;
  return { ...x, id: stepLayer(graph, id, x, x.width, { activation, init }) };
}

function added(graph: ReadGraph, id: string, x: Steps, y: Steps): Steps {
  return { ...x, id: graph.add(id, { op: 'step_add', inputs: [x.id, y.id], ...sizeOf(x) }) };
}

/** The steps by their weights, as a sequence of one step. */
function taken(graph: ReadGraph, id: string, x: Steps, weights: string): Steps {
  const one = { op: 'step_take', input: x.id, weights, steps: x.steps, width: x.width, tower: null } as const;
  return { id: graph.add(id, one), steps: 1, width: x.width };
}

const sizeOf = ({ steps, width }: Steps) => ({ steps, width: steps * width, tower: null });
