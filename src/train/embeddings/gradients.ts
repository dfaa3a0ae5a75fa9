/**
 * The backward half of embedding tables: gradients of features to one gradient per touched row. All uses of a table, by whatever
 * signals, are summed into the same rows, in a fixed order, so the result does not depend on timing.
 */
import type { Batch, BatchIds } from '../batches/batch.ts';
import type { TableLayout } from '../batches/layout.ts';
import { entriesName } from './gather.ts';

/** The touched rows of one table and their gradients. Buffers grow to what a batch needs and stay. */
export class RowGradients {
  readonly width: number;
  readonly #layout: TableLayout;
  /** Row → place among the touched rows, −1 when not touched: dense, because one int beside a row of floats is cheap. */
  readonly #slotOf: Int32Array;
  /** rows[0 … count): the touched rows in the order first met. */
  rows = new Int32Array(256);
  /** [count × width] */
  grads: Float32Array;
  count = 0;

  constructor(layout: TableLayout) {
    this.#layout = layout;
    this.width = layout.width;
    this.#slotOf = new Int32Array(layout.rows).fill(-1);
    this.grads = new Float32Array(256 * layout.width);
  }

  /** Sums the batch's gradients by row; what was here before is forgotten. */
  accumulate(batch: Batch, featureGrads: ReadonlyMap<string, Float32Array>): void {
    this.#reset();
    for (const use of this.#layout.uses) {
      const name = use.kind === 'entries' ? entriesName(use.node) : use.node;
      const grad = featureGrads.get(name);
      // A feature that no loss depends on has no gradient (a tower of another source only).
      if (grad === undefined) continue;
      const ids = batch.ids.get(use.signal) as BatchIds;
      if (use.kind === 'lookup') this.#addLookup(ids.ids, grad);
      else if (use.kind === 'pooled') this.#addPooled(ids, grad);
      else this.#addEntries(ids, grad);
    }
  }

  #reset(): void {
    const { rows } = this;
    for (let s = 0; s < this.count; s++) this.#slotOf[rows[s] as number] = -1;
    this.count = 0;
  }

  /** The place of a row, made and zeroed when it is met first. */
  #slot(row: number): number {
    const known = this.#slotOf[row] as number;
    if (known >= 0) return known;
    if (this.count === this.rows.length) this.#grow();
    const slot = this.count++;
    this.#slotOf[row] = slot;
    this.rows[slot] = row;
    this.grads.fill(0, slot * this.width, (slot + 1) * this.width);
    return slot;
  }

  #grow(): void {
    const rows = new Int32Array(Math.min(2 * this.rows.length, Math.max(this.#layout.rows, 1)));
    rows.set(this.rows);
    const grads = new Float32Array(rows.length * this.width);
    grads.set(this.grads);
    this.rows = rows;
    this.grads = grads;
  }

  #addLookup(ids: Int32Array, grad: Float32Array): void {
    const { width } = this;
    for (let i = 0, from = 0; i < ids.length; i++, from += width) {
      const to = this.#slot(ids[i] as number) * width;
      const { grads } = this;
      for (let k = 0; k < width; k++) grads[to + k] = (grads[to + k] as number) + (grad[from + k] as number);
    }
  }

  #addPooled({ ids, weights, max }: BatchIds, grad: Float32Array): void {
    const { width } = this;
    for (let i = 0, from = 0; i < ids.length; i += max, from += width) {
      for (let j = i; j < i + max; j++) {
        const weight = (weights as Float32Array)[j] as number;
        if (weight === 0) continue;
        const to = this.#slot(ids[j] as number) * width;
        const { grads } = this;
        for (let k = 0; k < width; k++) grads[to + k] = (grads[to + k] as number) + weight * (grad[from + k] as number);
      }
    }
  }

  #addEntries({ ids, weights }: BatchIds, grad: Float32Array): void {
    const { width } = this;
    for (let i = 0, from = 0; i < ids.length; i++, from += width) {
      if ((weights as Float32Array)[i] === 0) continue;
      const to = this.#slot(ids[i] as number) * width;
      const { grads } = this;
      for (let k = 0; k < width; k++) grads[to + k] = (grads[to + k] as number) + (grad[from + k] as number);
    }
  }
}
