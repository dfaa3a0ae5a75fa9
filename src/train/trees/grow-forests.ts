/** The trees of a plan, grown on its training part: before the regression over their leaves, or after the network next to which they stand. */
import type { EncodedChunk } from '../../data/encoded-chunk.ts';
import { addsTrees, leafForests } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import { takeRows } from '../batches/take-rows.ts';
import type { TrainingData } from '../batches/training-data.ts';
import { type BiasOf, binRows, findBins, growOn, GROWERS, RowPicker } from './binned-rows.ts';
import { boost } from './boost.ts';
import { featuresOf, idReads } from './features.ts';
import { growWithRates, type KnownForest } from './grow-with-rates.ts';
import { type Forest, type Forests, LeafEncoder } from './leaf-ids.ts';

export interface TreeProgress {
  /** Trees grown so far, over all heads, and how many there may be. */
  readonly grown: number;
  readonly total: number;
}

/** Called after each tree of a forest; false: growing stops. */
export type Watch = (grown: number) => Promise<boolean>;

/**
 * Grows the forests of a plan: a function of plan, data, seed and bias. null when the signal was aborted, or when no row is there to grow on
 * (which training then says).
 */
export async function growForests(
  plan: Plan,
  data: TrainingData,
  seed: number,
  options: {
    readonly signal?: AbortSignal;
    readonly onTree?: (progress: TreeProgress) => void;
    /** Of the network next to which they stand; null: it has none. */
    readonly biasOf?: BiasOf | null;
    /** Of a refit: what the forests are, by their names. */
    readonly known?: ReadonlyMap<string, KnownForest> | undefined;
  } = {},
): Promise<Forests | null> {
  const forestPlans = plan.forests ?? [];
  const stated = featuresOf(plan).filter(({ kind }) => kind !== 'rate');
  const features = await findBins(plan, data, seed, stated);
  const { biasOf = null } = options;
  const rows = await binRows(plan, data, seed, features, addsTrees(plan) ? idReads(plan) : [], biasOf);
  const total = forestPlans.reduce((sum, { trees, pairs }) => sum + (pairs === true ? 2 : 1) * trees, 0);
  let before = 0;
  const watch = async (grown: number): Promise<boolean> => {
    options.onTree?.({ grown: before + grown, total });
    // A turn for signals: growing itself never waits. Browsers have no setImmediate.
    await new Promise<void>((resolve) => void (globalThis.setImmediate ?? setTimeout)(resolve));
    return options.signal?.aborted !== true;
  };
  if (addsTrees(plan))
    return growWithRates(plan, data, seed, features, rows, biasOf, watch, (trees) => (before += trees), options.known);
  const forests: Forest[] = [];
  for (const forest of forestPlans) {
    if (options.signal?.aborted === true) return null;
    const head = plan.heads.findIndex(({ name }) => name === forest.head);
    const boosted = await boost(features, rows.columns, rows.labels[head]!, rows.weights, forest, watch);
    if (boosted === null) return null;
    forests.push({ name: forest.name, base: boosted.base, trees: boosted.trees });
    before += forest.trees;
  }
  return { features, forests };
}

/** Data for training over the leaves, which are among the signals of its chunks: without the rows that trees were grown on. */
export function withLeaves(plan: Plan, data: TrainingData, forests: Forests, seed: number): TrainingData {
  const leaves = new LeafEncoder(forests, leafForests(plan));
  const growers = growOn(plan) < 1 ? new RowPicker(plan, seed, GROWERS, growOn(plan)) : null;
  return {
    counts: data.counts,
    lastTime: data.lastTime,
    labels: growers === null ? data.labels : null,
    // Trees are a function of plan, data and seed.
    key: data.key,
    async *chunks(split, options) {
      for await (const chunk of data.chunks(split, options)) {
        const own = split === 'train' && growers !== null ? takeRows(chunk, growers.others(chunk)) : chunk;
        if (own.rows > 0) yield addLeaves(own, leaves);
      }
    },
  };
}

export function addLeaves(chunk: EncodedChunk, leaves: LeafEncoder): EncodedChunk {
  return { ...chunk, signals: { ...chunk.signals, ...leaves.encode(chunk) } };
}
