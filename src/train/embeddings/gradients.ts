/**
 * The backward half of embedding tables: gradients of features to one gradient per touched row. All uses of a table, by whatever
 * signals, are summed into the same rows, in a fixed order, so the result does not depend on timing.
 */
import type { Batch, BatchIds } from '../batches/batch.ts';
import type { TableLayout, TableUse } from '../batches/layout.ts';
import { entriesName } from './gather.ts';
import type { TableMemory } from './memory.ts';

/** Sums a batch's gradients by row: the first `count` of the memory's `touchedRows` and `grads`. */
export class RowGradients {
  readonly #layout: TableLayout;
  readonly #memory: TableMemory;
  count = 0;

  constructor(layout: TableLayout, memory: TableMemory) {
    this.#layout = layout;
    this.#memory = memory;
  }

  /** What was here before is forgotten. */
  accumulate(batch: Batch, featureGrads: ReadonlyMap<string, Float32Array>): void {
    this.count = 0;
    for (const use of this.#layout.uses) {
      const grad = featureGrads.get(use.kind === 'entries' ? entriesName(use.node) : use.node);
      // A feature that no loss depends on has no gradient (a tower of another source only).
      if (grad !== undefined) this.#add(use, batch.ids.get(use.signal) as BatchIds, grad);
    }
  }

  #add({ kind, max }: TableUse, { ids, weights }: BatchIds, grad: Float32Array): void {
    const { kernels, width, chunk, slotOf, touchedRows, grads, ...scratch } = this.#memory;
    // Before a kernel writes past its end.
    if (Math.min(this.count + ids.length, slotOf.length) > touchedRows.length)
      throw new Error(`a batch of ${ids.length} ids is larger than the plan's`);
    const step = Math.floor(chunk / max) * max;
    for (let from = 0; from < ids.length; from += step) {
      const to = Math.min(ids.length, from + step);
      const rows = (to - from) / max;
      scratch.ids.set(ids.subarray(from, to));
      if (weights !== null) scratch.weights.set(weights.subarray(from, to));
      this.count = kernels.assign(
        scratch.ids.byteOffset,
        weights === null ? 0 : scratch.weights.byteOffset,
        to - from,
        slotOf.byteOffset,
        touchedRows.byteOffset,
        scratch.slots.byteOffset,
        grads.byteOffset,
        width,
        this.count,
      );
      const [first, length] = kind === 'pooled' ? [from / max, rows] : [from, to - from];
      scratch.features.set(grad.subarray(first * width, (first + length) * width));
      if (kind === 'pooled')
        kernels.addPooled(
          scratch.slots.byteOffset,
          scratch.weights.byteOffset,
          rows,
          max,
          scratch.features.byteOffset,
          grads.byteOffset,
          width,
        );
      else kernels.addRows(scratch.slots.byteOffset, to - from, scratch.features.byteOffset, grads.byteOffset, width);
    }
  }
}
