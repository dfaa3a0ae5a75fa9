/** The memory of one batch in the making. */
import type { Plan } from '../../ir/plan.ts';
import type { LabelledBatch } from './batch.ts';
import { BatchBuffers, RowPicks } from './batch-buffers.ts';
import { DropoutMasks } from './dropout.ts';
import { LabelBuffers } from './labels-and-loss-weights.ts';
import type { FeatureLayout } from './layout.ts';
import type { Memory } from './memory.ts';

export class Slot {
  readonly picks: RowPicks;
  readonly #buffers: BatchBuffers;
  readonly #labels: LabelBuffers;
  readonly #dropout: DropoutMasks;

  /** @param seed of the dropout masks */
  constructor(plan: Plan, layout: FeatureLayout, seed: number, memory: Memory) {
    const { batch } = plan.train;
    this.picks = new RowPicks(batch);
    this.#buffers = new BatchBuffers(layout, batch, memory);
    this.#labels = new LabelBuffers(plan, batch, memory);
    this.#dropout = new DropoutMasks(plan, seed, memory);
  }

  /** The batch of the rows picked. It overwrites the one before. */
  finish(step: number, streamRows: number): LabelledBatch {
    const batch = this.#buffers.fill(this.picks);
    const labels = this.#labels.fill(this.picks, batch.position);
    const dropoutMasks = this.#dropout.draw(step, batch.rows, batch.towerRows);
    return { ...batch, ...labels, dropoutMasks, streamRows };
  }
}
