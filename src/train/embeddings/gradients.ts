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
  /**
   * Row → place among the touched rows, if rows[place] is that row: a sparse set (Briggs & Torczon 1993), which need not be cleared
   * between batches. Dense, because one int beside a row of floats is cheap.
   */
  readonly #slotOf: Int32Array;
  /** Of each id of the use at hand. */
  #slots = new Int32Array(0);
  /** rows[0 … count): the touched rows in the order first met. */
  rows = new Int32Array(0);
  /** [count × width] */
  grads: Float32Array;
  count = 0;

  constructor(layout: TableLayout) {
    this.#layout = layout;
    this.width = layout.width;
    this.#slotOf = new Int32Array(layout.rows);
    this.grads = new Float32Array(0);
  }

  /** Sums the batch's gradients by row; what was here before is forgotten. */
  accumulate(batch: Batch, featureGrads: ReadonlyMap<string, Float32Array>): void {
    this.count = 0;
    for (const use of this.#layout.uses) {
      const name = use.kind === 'entries' ? entriesName(use.node) : use.node;
      const grad = featureGrads.get(name);
      // A feature that no loss depends on has no gradient (a tower of another source only).
      if (grad === undefined) continue;
      const ids = batch.ids.get(use.signal) as BatchIds;
      const before = this.count;
      this.#assignSlots(ids);
      this.grads.fill(0, before * this.width, this.count * this.width);
      if (use.kind === 'pooled') this.#addPooled(ids, grad);
      else this.#addRows(ids.ids.length, grad);
    }
  }

  /** Gives every id that counts its row's place; −1 to those of weight 0. A loop of its own, so that its cache misses overlap. */
  #assignSlots({ ids, weights }: BatchIds): void {
    if (this.#slots.length < ids.length) this.#slots = new Int32Array(ids.length);
    this.#reserve(this.count + ids.length);
    const { rows } = this;
    const slots = this.#slots;
    const slotOf = this.#slotOf;
    let { count } = this;
    for (let i = 0; i < ids.length; i++) {
      if (weights !== null && weights[i] === 0) {
        slots[i] = -1;
        continue;
      }
      const row = ids[i] as number;
      let slot = slotOf[row] as number;
      if (slot >= count || rows[slot] !== row) {
        slot = count++;
        slotOf[row] = slot;
        rows[slot] = row;
      }
      slots[i] = slot;
    }
    this.count = count;
  }

  /** Room for so many touched rows, at most all. */
  #reserve(wanted: number): void {
    const capacity = Math.min(wanted, this.#layout.rows);
    if (capacity <= this.rows.length) return;
    const rows = new Int32Array(Math.min(Math.max(capacity, 2 * this.rows.length), this.#layout.rows));
    rows.set(this.rows.subarray(0, this.count));
    const grads = new Float32Array(rows.length * this.width);
    grads.set(this.grads.subarray(0, this.count * this.width));
    this.rows = rows;
    this.grads = grads;
  }

  #addPooled({ ids, weights, max }: BatchIds, grad: Float32Array): void {
    const { width, grads } = this;
    const slots = this.#slots;
    for (let i = 0, from = 0; i < ids.length; i += max, from += width) {
      for (let j = i; j < i + max; j++) {
        const slot = slots[j] as number;
        if (slot < 0) continue;
        const weight = (weights as Float32Array)[j] as number;
        const to = slot * width;
        for (let k = 0; k < width; k++) grads[to + k] = (grads[to + k] as number) + weight * (grad[from + k] as number);
      }
    }
  }

  #addRows(length: number, grad: Float32Array): void {
    const { width, grads } = this;
    const slots = this.#slots;
    const fours = width & ~3;
    for (let i = 0; i < length; i++) {
      const slot = slots[i] as number;
      if (slot < 0) continue;
      const to = slot * width;
      const from = i * width;
      let k = 0;
      for (; k < fours; k += 4) {
        grads[to + k] = (grads[to + k] as number) + (grad[from + k] as number);
        grads[to + k + 1] = (grads[to + k + 1] as number) + (grad[from + k + 1] as number);
        grads[to + k + 2] = (grads[to + k + 2] as number) + (grad[from + k + 2] as number);
        grads[to + k + 3] = (grads[to + k + 3] as number) + (grad[from + k + 3] as number);
      }
      for (; k < width; k++) grads[to + k] = (grads[to + k] as number) + (grad[from + k] as number);
    }
  }
}
