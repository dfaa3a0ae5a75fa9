/**
 * FTRL-Proximal (McMahan et al. 2013, "Ad click prediction", Algorithm 1), per coordinate. With g the gradient of a sum over examples:
 *   σ = (√(n + g²) − √n) / α;  z ← z + g − σ·w;  n ← n + g²
 *   w = 0 where |z| ≤ λ1, otherwise −(z − sign(z)·λ1) / ((β + √n)/α + λ2)
 * The weights are kept next to z and n, as the others' are; penalties are against `base`, where a weight starts. The loop is `ftrl` of
 * kernels.as.ts.
 */
import type { FtrlPlan } from '../../ir/plan.ts';
import type { TableMemory } from '../embeddings/memory.ts';
import type { Kernels } from '../kernels/index.ts';
import type { RowOptimizer } from './rows.ts';

/** Of all weights of a dense parameter; arrays of the kernels' memory. `grad` is a mean over the batch; `examples`, the weight of its examples, makes it a sum. */
export function ftrlDense(
  kernels: Kernels,
  w: Float32Array,
  grad: Float32Array,
  z: Float32Array,
  n: Float32Array,
  plan: FtrlPlan,
  base: number,
  examples: number,
): void {
  kernels.ftrl(
    w.byteOffset,
    grad.byteOffset,
    z.byteOffset,
    n.byteOffset,
    z.length,
    examples,
    plan.learningRate,
    plan.beta,
    plan.l1,
    plan.l2,
    base,
  );
}

/** Of the rows of a table that a batch touched; tables start at 0. */
export class RowFtrl implements RowOptimizer {
  readonly state;
  readonly #plan: FtrlPlan;
  readonly #memory: TableMemory;
  readonly #z: Float32Array;
  readonly #n: Float32Array;

  constructor(plan: FtrlPlan, memory: TableMemory) {
    this.#plan = plan;
    this.#memory = memory;
    const sums = memory.claimState();
    this.#z = sums.subarray(0, sums.length / 2);
    this.#n = sums.subarray(sums.length / 2);
    const shape = [this.#z.length / memory.width, memory.width];
    this.state = [
      { name: 'z', shape, data: this.#z },
      { name: 'n', shape, data: this.#n },
    ];
  }

  apply(count: number, _step: number, _rate: number, examples = 1): void {
    const { kernels, table, width, touchedRows, grads } = this.#memory;
    const { learningRate, beta, l1, l2 } = this.#plan;
    kernels.ftrlRows(
      table.byteOffset,
      this.#z.byteOffset,
      this.#n.byteOffset,
      width,
      touchedRows.byteOffset,
      count,
      grads.byteOffset,
      examples,
      learningRate,
      beta,
      l1,
      l2,
    );
  }
}
