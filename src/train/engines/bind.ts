/** What every engine does alike: finding a graph input's data in the feeds and checking its length. */
import type { Graph, GraphInput, Program } from '../../program/graph.ts';
import { axisSize, concreteShape, elementCount } from '../../program/shapes.ts';
import type { DenseFeeds, TrainFeeds } from './engine.ts';

export type Params = ReadonlyMap<string, Float32Array>;

/** A feed that doesn't fit the program: a bug in the caller, never in a user's data. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
}

/** The data of a graph input and its dimensions in this batch. */
export function feedOf(
  graph: Graph,
  input: GraphInput,
  params: Params,
  feeds: DenseFeeds | TrainFeeds,
): { data: Float32Array; dims: number[] } {
  const dims = concreteShape(graph.shapes[input.value]!, feeds.towerRows);
  const data = dataOf(input, params, feeds);
  if (data === undefined) throw new FeedError(`no ${input.kind} '${input.name}'`);
  if (data.length !== elementCount(dims))
    throw new FeedError(`${input.kind} '${input.name}' has ${data.length} elements, not [${dims.join(' × ')}]`);
  return { data, dims };
}

function dataOf(input: GraphInput, params: Params, feeds: DenseFeeds | TrainFeeds): Float32Array | undefined {
  switch (input.kind) {
    case 'param':
      return params.get(input.name);
    case 'feature':
      return feeds.features.get(input.name);
    case 'row_scale': {
      const rows = axisSize({ tower: input.tower, times: 1 }, feeds.towerRows);
      return Float32Array.of(rows < 2 ? 0 : 1 / rows);
    }
    case 'running_share':
      return Float32Array.of(axisSize({ tower: input.tower, times: 1 }, feeds.towerRows) < 2 ? 1 : 0);
    default:
      if (!('labels' in feeds)) return undefined;
      return input.kind === 'labels'
        ? feeds.labels
        : input.kind === 'loss_weights'
          ? feeds.lossWeights
          : feeds.dropoutMasks.get(input.name);
  }
}

export function checkRows(program: Program, feeds: DenseFeeds): void {
  const sum = feeds.towerRows.reduce((total, n) => total + n, 0);
  if (
    feeds.towerRows.length !== program.towers ||
    sum !== feeds.rows ||
    feeds.towerRows.some((n) => !Number.isInteger(n) || n < 0)
  ) {
    throw new FeedError(
      `rows per tower [${feeds.towerRows.join(', ')}] do not fit ${program.towers} towers and ${feeds.rows} rows`,
    );
  }
}
