/** Where the batches of a training come from. */
import type { Plan } from '../../ir/plan.ts';
import type { LabelledBatch } from './batch.ts';
import { Batcher } from './batcher.ts';
import { featureLayout } from './layout.ts';
import type { TrainingData } from './training-data.ts';

export interface BatchSource {
  /** The batches of one epoch, from a data position on. A batch is valid until the next but one is asked for. */
  epoch(start: EpochStart): AsyncGenerator<LabelledBatch>;
  close(): Promise<void>;
}

export interface EpochStart {
  /** Of the shuffle. */
  readonly seed: number;
  /** Rows of the stream to leave out: the data position of a checkpoint. */
  readonly skipRows: number;
  /** Counts from 1 over all epochs. */
  readonly firstStep: number;
}

/** What batches are made of. */
export interface BatchesOf {
  readonly plan: Plan;
  readonly data: TrainingData;
  /** Of negative sampling and dropout. */
  readonly seed: number;
  /** How many are still to come, at most. */
  readonly epochs: number;
}

/** Made in this thread, between the steps. */
export function batchesHere({ plan, data, seed }: BatchesOf): BatchSource {
  const batcher = new Batcher(plan, featureLayout(plan), { seed });
  return {
    epoch: ({ seed: shuffle, ...start }) =>
      batcher.batches(data.chunks('train', { seed: shuffle, shuffle: true }), start),
    close: () => Promise.resolve(),
  };
}
