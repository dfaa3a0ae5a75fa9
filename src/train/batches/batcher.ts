/** Turns a stream of encoded chunks into batches of a fixed size, the last one of an epoch smaller. */
import type { EncodedChunk } from '../../data/encoded-chunk.ts';
import type { Plan } from '../../ir/plan.ts';
import type { LabelledBatch } from './batch.ts';
import type { FeatureLayout } from './layout.ts';
import { apart } from './memory.ts';
import { type SamplingWeights, trainingSampling } from './negative-sampling.ts';
import { Slot } from './slot.ts';
import { trainedRows } from '../trained-rows.ts';

export interface BatcherOptions {
  /** Of negative sampling and dropout. */
  readonly seed: number;
  /** Default: that of the plan. */
  readonly sampling?: SamplingWeights;
  /**
   * A slot without a batch that is in use; null: no more batches are wanted. Default: two in turns, so that a batch is valid until the next but one is asked for, and
   * one can be filled while the other is in the engine.
   */
  readonly slots?: () => Promise<Slot | null>;
}

/** The first row of an epoch's stream and its first step. */
export interface StreamStart {
  /** Rows of the stream to leave out: the data position of a checkpoint. */
  readonly skipRows?: number;
  /** Counts from 1: dropout masks are a function of it. */
  readonly firstStep?: number;
}

/** Makes batches of a plan, epoch after epoch. */
export class Batcher {
  readonly #sampling: SamplingWeights;
  readonly #batch: number;
  readonly #slots: () => Promise<Slot | null>;
  readonly #trains: (chunk: EncodedChunk, row: number) => boolean;

  constructor(plan: Plan, layout: FeatureLayout, { seed, sampling, slots }: BatcherOptions) {
    this.#sampling = sampling ?? trainingSampling(plan, seed);
    this.#batch = plan.train.batch;
    this.#slots = slots ?? inTurns(plan, layout, seed);
    this.#trains = trainedRows(plan);
  }

  async *batches(
    chunks: AsyncIterable<EncodedChunk>,
    { skipRows = 0, firstStep = 1 }: StreamStart = {},
  ): AsyncGenerator<LabelledBatch> {
    let slot = await this.#next();
    let step = firstStep;
    let streamRows = 0;
    for await (const chunk of chunks) {
      if (streamRows + chunk.rows <= skipRows) {
        streamRows += chunk.rows;
        continue;
      }
      const samplingWeight = this.#sampling(chunk);
      let row = Math.max(0, skipRows - streamRows);
      streamRows += row;
      for (; row < chunk.rows; row++) {
        if (slot === null) return;
        streamRows++;
        if (!this.#trains(chunk, row)) continue;
        const weight = samplingWeight(row);
        if (weight === 0) continue;
        slot.picks.add(chunk, row, weight * (chunk.weight[row] as number));
        if (slot.picks.count === this.#batch) {
          yield slot.finish(step++, streamRows);
          slot = await this.#next();
        }
      }
    }
    if (slot !== null && slot.picks.count > 0) yield slot.finish(step, streamRows);
  }

  async #next(): Promise<Slot | null> {
    const slot = await this.#slots();
    slot?.picks.clear();
    return slot;
  }
}

function inTurns(plan: Plan, layout: FeatureLayout, seed: number): () => Promise<Slot> {
  const slots = [0, 1].map(() => new Slot(plan, layout, seed, apart));
  let turn = 0;
  return () => Promise.resolve(slots[turn++ % 2]!);
}
