/**
 * FTRL-Proximal (McMahan et al. 2013, "Ad click prediction", Algorithm 1), per coordinate. With g the gradient of a sum over examples:
 *   σ = (√(n + g²) − √n) / α;  z ← z + g − σ·w;  n ← n + g²
 *   w = 0 where |z| ≤ λ1, otherwise −(z − sign(z)·λ1) / ((β + √n)/α + λ2)
 * The weights are kept beside z and n, as the others' are; penalties are against `base`, where a weight starts.
 */
import type { FtrlPlan } from '../../plan/schema.ts';
import { BLOCK, touchRows } from '../prefetch.ts';
import type { RowOptimizer, TouchedRows } from './rows.ts';

/** One step of w[at]; `g` and the state at `at`. */
function step(w: Float32Array, z: Float32Array, n: Float32Array, at: number, g: number, plan: FtrlPlan, base: number): void {
  const before = n[at] as number;
  const after = before + g * g;
  const sigma = (Math.sqrt(after) - Math.sqrt(before)) / plan.learningRate;
  const zi = (z[at] as number) + g - sigma * ((w[at] as number) - base);
  z[at] = zi;
  n[at] = after;
  const shrunk = zi > plan.l1 ? zi - plan.l1 : zi < -plan.l1 ? zi + plan.l1 : 0;
  w[at] = base - shrunk / ((plan.beta + Math.sqrt(after)) / plan.learningRate + plan.l2);
}

/** Of all weights of a dense parameter. `grad` is a mean over the batch; `examples`, the weight of its examples, makes it a sum. */
export function ftrlDense(w: Float32Array, grad: Float32Array, z: Float32Array, n: Float32Array, plan: FtrlPlan, base: number, examples: number): void {
  for (let i = 0; i < w.length; i++) {
    const g = (grad[i] as number) * examples;
    if (g !== 0) step(w, z, n, i, g, plan, base);
  }
}

/** Of the rows of a table that a batch touched; tables start at 0. */
export class RowFtrl implements RowOptimizer {
  readonly state;
  readonly #plan: FtrlPlan;
  readonly #z: Float32Array;
  readonly #n: Float32Array;

  constructor(plan: FtrlPlan, rows: number, width: number) {
    this.#plan = plan;
    this.#z = new Float32Array(rows * width);
    this.#n = new Float32Array(rows * width);
    this.state = [
      { name: 'z', shape: [rows, width], data: this.#z },
      { name: 'n', shape: [rows, width], data: this.#n },
    ];
  }

  apply(table: Float32Array, touched: TouchedRows, _step: number, examples = 1): void {
    const { rows, grads, width } = touched;
    for (let from = 0; from < touched.count; from += BLOCK) {
      const to = Math.min(touched.count, from + BLOCK);
      for (const array of [this.#z, this.#n, table]) touchRows(array, width, rows, from, to);
      for (let s = from; s < to; s++) {
        const at = (rows[s] as number) * width;
        for (let k = 0; k < width; k++) {
          const g = (grads[s * width + k] as number) * examples;
          if (g !== 0) step(table, this.#z, this.#n, at + k, g, this.#plan, 0);
        }
      }
    }
  }
}
