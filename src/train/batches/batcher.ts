/** Turns a stream of encoded chunks into batches of a fixed size, the last one of an epoch smaller. */
import type { EncodedChunk } from '../../data/encoded-chunk.ts';
import type { Plan } from '../../ir/plan.ts';
import type { LabelledBatch } from './batch.ts';
import { BatchBuffers, RowPicks } from './batch-buffers.ts';
import { LabelBuffers } from './labels-and-loss-weights.ts';
import type { FeatureLayout } from './layout.ts';
import type { SamplingWeights } from './negative-sampling.ts';
import { trainedRows } from '../trained-rows.ts';

export interface BatchOptions {
  readonly batch: number;
  readonly sampling: SamplingWeights;
  /** Rows of the stream to leave out at the start: the data position of a checkpoint. */
  readonly skipRows?: number;
}

/**
 * Makes batches of a plan, epoch after epoch, in two sets of buffers: a batch is valid until the next but one is asked for, so
 * that one can be filled while the other is in the engine.
 */
export class Batcher {
  readonly #options: Omit<BatchOptions, 'skipRows'>;
  readonly #slots: readonly Slot[];
  readonly #trains: (chunk: EncodedChunk, row: number) => boolean;
  #turn = 0;

  constructor(plan: Plan, layout: FeatureLayout, options: Omit<BatchOptions, 'skipRows'>) {
    this.#options = options;
    this.#slots = [new Slot(plan, layout, options.batch), new Slot(plan, layout, options.batch)];
    this.#trains = trainedRows(plan);
  }

  async *batches(chunks: AsyncIterable<EncodedChunk>, skipRows = 0): AsyncGenerator<LabelledBatch> {
    let slot = this.#nextSlot();
    let streamRows = 0;
    for await (const chunk of chunks) {
      if (streamRows + chunk.rows <= skipRows) {
        streamRows += chunk.rows;
        continue;
      }
      const samplingWeight = this.#options.sampling(chunk);
      let row = Math.max(0, skipRows - streamRows);
      streamRows += row;
      for (; row < chunk.rows; row++) {
        streamRows++;
        if (!this.#trains(chunk, row)) continue;
        const weight = samplingWeight(row);
        if (weight === 0) continue;
        slot.picks.add(chunk, row, weight * (chunk.weight[row] as number));
        if (slot.picks.count === this.#options.batch) {
          yield slot.finish(streamRows);
          slot = this.#nextSlot();
        }
      }
    }
    if (slot.picks.count > 0) yield slot.finish(streamRows);
  }

  #nextSlot(): Slot {
    const slot = this.#slots[this.#turn++ % 2] as Slot;
    slot.picks.clear();
    return slot;
  }
}

class Slot {
  readonly picks: RowPicks;
  readonly #buffers: BatchBuffers;
  readonly #labels: LabelBuffers;

  constructor(plan: Plan, layout: FeatureLayout, batch: number) {
    this.picks = new RowPicks(batch);
    this.#buffers = new BatchBuffers(layout, batch);
    this.#labels = new LabelBuffers(plan, batch);
  }

  finish(streamRows: number): LabelledBatch {
    const batch = this.#buffers.fill(this.picks);
    return { ...batch, ...this.#labels.fill(this.picks, batch.position), streamRows };
  }
}
