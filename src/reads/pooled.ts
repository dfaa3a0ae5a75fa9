import type { LoweredRead, Read, ReadGraph } from './read.ts';

/** Σ weight · step. */
function weighted(graph: ReadGraph, { path, steps, length, stepWidth }: LoweredRead, weights: string): string {
  return graph.add(`${path}/pool`, {
    op: 'step_sum',
    input: steps,
    weights,
    steps: length,
    width: stepWidth,
    tower: null,
  });
}

const pooled = (doc: string, describe: string, lower: Read['lower']): Read => ({
  doc,
  asks: false,
  layers: null,
  counted: false,
  costly: null,
  headed: false,
  unitRows: false,
  describe: () => describe,
  lower,
});

const share = (graph: ReadGraph, { path, mask, length }: LoweredRead, share: 'mean' | 'last'): string =>
  graph.add(`${path}/shares`, { op: 'step_shares', mask, share, width: length, tower: null });

export const mean = pooled('**mean**(sequence) -> DIM: the mean of the steps.', 'mean of the steps', (graph, read) =>
  weighted(graph, read, share(graph, read, 'mean')),
);

export const sum = pooled('**sum**(sequence) -> DIM: the sum of the steps.', 'sum of the steps', (graph, read) =>
  weighted(graph, read, read.mask),
);

export const last = pooled('**last**(sequence) -> DIM: the newest step.', 'the newest step', (graph, read) =>
  weighted(graph, read, share(graph, read, 'last')),
);

export const max = pooled(
  '**max**(sequence) -> DIM: the largest number of the steps, element by element.',
  'elementwise maximum of the steps',
  (graph, { path, steps, mask, length, stepWidth }) =>
    graph.add(`${path}/pool`, { op: 'step_max', input: steps, mask, steps: length, width: stepWidth, tower: null }),
);
