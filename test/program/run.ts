/** Runs graphs on the float64 interpreter, and differentiates them numerically. */
import { interpret } from '../../src/program/interpret.ts';
import { removeDead } from '../../src/program/optimize/dead.ts';
import type { Graph, GraphInput, InputKind, OutputKind } from '../../src/program/graph.ts';
import type { DenseFeeds, TrainFeeds } from '../../src/train/engines/engine.ts';

export type Inputs = Map<string, Float64Array>;
export type Outputs = Map<OutputKind, Map<string, Float64Array>>;

export const keyOf = (input: Pick<GraphInput, 'kind' | 'name'>): string => `${input.kind}:${input.name}`;

/** A graph's inputs from params and feeds, widened to float64. */
export function inputsOf(
  graph: Graph,
  params: ReadonlyMap<string, Float32Array>,
  feeds: DenseFeeds | TrainFeeds,
): Inputs {
  const train = feeds as TrainFeeds;
  const rowsIn = (tower: number | null): number => (tower === null ? feeds.rows : feeds.towerRows[tower]!);
  const find: Record<InputKind, (input: GraphInput) => ArrayLike<number> | undefined> = {
    feature: ({ name }) => feeds.features.get(name),
    param: ({ name }) => params.get(name),
    labels: () => train.labels,
    loss_weights: () => train.lossWeights,
    dropout_mask: ({ name }) => train.dropoutMasks.get(name),
    row_scale: ({ tower }) => [rowsIn(tower) < 2 ? 0 : 1 / rowsIn(tower)],
    running_share: ({ tower }) => [rowsIn(tower) < 2 ? 1 : 0],
  };
  return new Map(
    graph.inputs.map((input) => {
      const data = find[input.kind](input);
      if (data === undefined) throw new Error(`no ${keyOf(input)}`);
      return [keyOf(input), Float64Array.from(data)];
    }),
  );
}

export function run(graph: Graph, towerRows: readonly number[], inputs: Inputs): Outputs {
  return interpret(graph, towerRows, (kind, name) => inputs.get(keyOf({ kind, name }))!);
}

/**
 * d loss / d input by central differences, Richardson-extrapolated from steps h and h/2: the error is of order h⁴.
 * @param elements the indices to do; default all.
 */
export function numericGradient(
  graph: Graph,
  towerRows: readonly number[],
  inputs: Inputs,
  key: string,
  elements?: readonly number[],
  h = 1e-3,
): Float64Array {
  const data = inputs.get(key)!;
  const forward = removeDead({ ...graph, outputs: graph.outputs.filter((output) => output.kind === 'loss') });
  const lossAt = (i: number, offset: number): number => {
    const before = data[i]!;
    data[i] = before + offset;
    const loss = run(forward, towerRows, inputs).get('loss')!.get('loss')![0]!;
    data[i] = before;
    return loss;
  };
  const slope = (i: number, step: number): number => (lossAt(i, step) - lossAt(i, -step)) / (2 * step);
  return Float64Array.from(elements ?? data.keys(), (i) => (4 * slope(i, h / 2) - slope(i, h)) / 3);
}

/** Largest |a − b| / max(scale, |a|, |b|): relative for large values, absolute (in units of `scale`) for small ones. */
export function largestError(a: ArrayLike<number>, b: ArrayLike<number>, scale = 1): number {
  if (a.length !== b.length) return Infinity;
  let worst = 0;
  for (let i = 0; i < a.length; i++) {
    const error = Math.abs(a[i]! - b[i]!) / Math.max(scale, Math.abs(a[i]!), Math.abs(b[i]!));
    worst = error > worst || Number.isNaN(error) ? (Number.isNaN(error) ? Infinity : error) : worst;
  }
  return worst;
}
