/**
 * Sparse optimizers: they move only the rows that a batch touched, which lie in the table's memory with their gradients. With l2 = λ the
 * gradient of a touched row w is g + λ·w, that is a penalty ½λ‖w‖² on it.
 */
import type { FtrlPlan, OptimizerPlan } from '../../ir/plan.ts';
import type { TableMemory } from '../embeddings/memory.ts';
import { adamStep } from './adam.ts';
import { RowFtrl } from './ftrl.ts';

/** Added to Adagrad's root. As in PyTorch; larger ones hold back rows whose gradients are small because the batch is large. */
export const ADAGRAD_EPSILON = 1e-10;

export interface RowOptimizer {
  /** What a checkpoint saves, by name, with its shape. */
  readonly state: readonly { readonly name: string; readonly shape: readonly number[]; readonly data: Float32Array }[];
  /**
   * Moves the first `count` of the memory's touched rows, whose gradients it may overwrite. `step` counts from 1, over all batches.
   * `rate` multiplies the learning rate, but not FTRL's. `examples`: the weight of the batch's examples, over which gradients are means.
   */
  apply(count: number, step: number, rate: number, examples?: number): void;
}

/** @param l2 of the model; FTRL has its own. */
export function rowOptimizer(plan: OptimizerPlan | FtrlPlan, l2: number, memory: TableMemory): RowOptimizer {
  switch (plan.kind) {
    case 'adagrad':
      return new RowWiseAdagrad(plan.learningRate, l2, memory);
    case 'adam':
      return new LazyAdam(plan.learningRate, l2, memory);
    case 'sgd':
      return new RowSgd(plan.learningRate, l2, memory);
    case 'ftrl':
      return new RowFtrl(plan, memory);
  }
}

/**
 * Row-wise Adagrad: one accumulator a row. a ← a + mean_k(g_k²); w ← w − η·g / (√a + ε).
 * Source: FBGEMM's and TorchRec's `EXACT_ROWWISE_ADAGRAD`, DLRM's `RWSAdagrad`; for Adagrad itself Duchi et al. 2011.
 */
class RowWiseAdagrad implements RowOptimizer {
  readonly state;
  readonly #accumulator: Float32Array;
  readonly #rate: number;
  readonly #l2: number;
  readonly #memory: TableMemory;

  constructor(rate: number, l2: number, memory: TableMemory) {
    this.#rate = rate;
    this.#l2 = l2;
    this.#memory = memory;
    this.#accumulator = memory.claimState();
    this.state = [{ name: 'accumulator', shape: [this.#accumulator.length], data: this.#accumulator }];
  }

  apply(count: number, _step: number, rate: number): void {
    const { kernels, table, width, touchedRows, grads } = this.#memory;
    kernels.adagradRows(
      table.byteOffset,
      this.#accumulator.byteOffset,
      width,
      touchedRows.byteOffset,
      count,
      grads.byteOffset,
      this.#rate * rate,
      ADAGRAD_EPSILON,
      this.#l2,
    );
  }
}

/**
 * Lazy Adam: moments move only for touched rows; the bias correction uses the count of all steps.
 * Lazy as in TensorFlow Addons' `LazyAdam` and PyTorch's `SparseAdam`.
 */
class LazyAdam implements RowOptimizer {
  readonly state;
  readonly #m: Float32Array;
  readonly #v: Float32Array;
  readonly #rate: number;
  readonly #l2: number;
  readonly #memory: TableMemory;

  constructor(rate: number, l2: number, memory: TableMemory) {
    this.#rate = rate;
    this.#l2 = l2;
    this.#memory = memory;
    const moments = memory.claimState();
    const size = moments.length / 2;
    this.#m = moments.subarray(0, size);
    this.#v = moments.subarray(size);
    const shape = [size / memory.width, memory.width];
    this.state = [
      { name: 'm', shape, data: this.#m },
      { name: 'v', shape, data: this.#v },
    ];
  }

  apply(count: number, step: number, rate: number): void {
    const { kernels, table, width, touchedRows, grads } = this.#memory;
    kernels.adamRows(
      table.byteOffset,
      this.#m.byteOffset,
      this.#v.byteOffset,
      width,
      touchedRows.byteOffset,
      count,
      grads.byteOffset,
      ...adamStep(this.#rate * rate, step),
      this.#l2,
    );
  }
}

/** w ← w − η·g. */
class RowSgd implements RowOptimizer {
  readonly state = [];
  readonly #rate: number;
  readonly #l2: number;
  readonly #memory: TableMemory;

  constructor(rate: number, l2: number, memory: TableMemory) {
    this.#rate = rate;
    this.#l2 = l2;
    this.#memory = memory;
  }

  apply(count: number, _step: number, rate: number): void {
    const { kernels, table, width, touchedRows, grads } = this.#memory;
    kernels.sgdRows(
      table.byteOffset,
      width,
      touchedRows.byteOffset,
      count,
      grads.byteOffset,
      this.#rate * rate,
      this.#l2,
    );
  }
}
