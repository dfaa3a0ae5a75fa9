/** Turns a stream of encoded chunks into batches of a fixed size, the last one of an epoch smaller. */
import type { EncodedChunk } from '../../data/batch.ts';
import type { Plan } from '../../plan/schema.ts';
import type { LabelledBatch } from './batch.ts';
import { BatchBuffers, RowPicks } from './fill.ts';
import type { FeatureLayout } from './layout.ts';
import type { SamplingWeights } from './sampling.ts';

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
  readonly #plan: Plan;
  readonly #options: Omit<BatchOptions, 'skipRows'>;
  readonly #slots: readonly Slot[];
  /** train.sources as indices; null = all. */
  readonly #sources: ReadonlySet<number> | null;
  #turn = 0;

  constructor(plan: Plan, layout: FeatureLayout, options: Omit<BatchOptions, 'skipRows'>) {
    this.#plan = plan;
    this.#options = options;
    this.#slots = [new Slot(plan, layout, options.batch), new Slot(plan, layout, options.batch)];
    const only = plan.train.sources;
    this.#sources = only === null ? null : new Set(only.map((name) => plan.data?.source?.values.indexOf(name) ?? -1));
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
        if (this.#sources !== null && !this.#sources.has(chunk.source[row] as number)) continue;
        const weight = samplingWeight(row);
        if (weight === 0) continue;
        slot.picks.add(chunk, row, weight * (chunk.weight[row] as number));
        if (slot.picks.count === this.#options.batch) {
          yield slot.finish(this.#plan, streamRows);
          slot = this.#nextSlot();
        }
      }
    }
    if (slot.picks.count > 0) yield slot.finish(this.#plan, streamRows);
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
  readonly #labels: Float32Array;
  readonly #lossWeights: Float32Array;

  constructor(plan: Plan, layout: FeatureLayout, batch: number) {
    this.picks = new RowPicks(batch);
    this.#buffers = new BatchBuffers(layout, batch);
    this.#labels = new Float32Array(batch * plan.heads.length);
    this.#lossWeights = new Float32Array(batch * plan.heads.length);
  }

  finish(plan: Plan, streamRows: number): LabelledBatch {
    const { picks } = this;
    const batch = this.#buffers.fill(picks);
    const heads = plan.heads.length;
    const labels = this.#labels.subarray(0, batch.rows * heads);
    const lossWeights = this.#lossWeights.subarray(0, batch.rows * heads);
    const headWeightSums = new Float64Array(heads);
    let weightSum = 0;
    for (let i = 0; i < picks.count; i++) weightSum += picks.weight[i] as number;
    // A batch of weightless rows has no loss.
    const scale = weightSum > 0 ? 1 / weightSum : 0;
    for (const { chunk, from, to } of picks.segments) {
      for (let i = from; i < to; i++) {
        const source = (picks.row[i] as number) * heads;
        const target = (batch.position[i] as number) * heads;
        const weight = picks.weight[i] as number;
        for (let h = 0; h < heads; h++) {
          const label = chunk.labels[source + h] as number;
          const observed = label === label;
          labels[target + h] = observed ? label : 0;
          lossWeights[target + h] = observed ? (plan.heads[h]?.lossWeight ?? 1) * weight * scale : 0;
          if (observed) headWeightSums[h] = (headWeightSums[h] as number) + weight;
        }
      }
    }
    return { ...batch, labels, lossWeights, weightSum, headWeightSums, streamRows };
  }
}
