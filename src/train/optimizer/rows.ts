/**
 * Sparse optimizers: they move only the rows that a batch touched. With l2 = λ the gradient of a touched row w is g + λ·w, that is a
 * penalty ½λ‖w‖² on it.
 */
import type { FtrlPlan, OptimizerPlan } from '../../plan/schema.ts';
import { BLOCK, touchRows } from '../prefetch.ts';
import { RowFtrl } from './ftrl.ts';

/** Adam's β₁, β₂ and ε (Kingma & Ba 2015, Algorithm 1). */
export const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } as const;
/** Added to Adagrad's root. As in PyTorch; larger ones hold back rows whose gradients are small because the batch is large. */
export const ADAGRAD_EPSILON = 1e-10;

export interface TouchedRows {
  /** rows[0 … count) are different rows. */
  readonly rows: Int32Array;
  readonly count: number;
  /** [count × width] */
  readonly grads: Float32Array;
  readonly width: number;
}

export interface RowOptimizer {
  /** What a checkpoint saves, by name, with its shape. */
  readonly state: readonly { readonly name: string; readonly shape: readonly number[]; readonly data: Float32Array }[];
  /** `step` counts from 1, over all batches. `examples`: the weight of the batch's examples, over which `grads` are means. */
  apply(table: Float32Array, touched: TouchedRows, step: number, examples?: number): void;
}

/** @param l2 of the model; FTRL has its own. */
export function rowOptimizer(plan: OptimizerPlan | FtrlPlan, l2: number, rows: number, width: number): RowOptimizer {
  switch (plan.kind) {
    case 'adagrad':
      return new RowWiseAdagrad(plan.learningRate, l2, rows);
    case 'adam':
      return new LazyAdam(plan.learningRate, l2, rows, width);
    case 'sgd':
      return new RowSgd(plan.learningRate, l2);
    case 'ftrl':
      return new RowFtrl(plan, rows, width);
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

  constructor(rate: number, l2: number, rows: number) {
    this.#rate = rate;
    this.#l2 = l2;
    this.#accumulator = new Float32Array(rows);
    this.state = [{ name: 'accumulator', shape: [rows], data: this.#accumulator }];
  }

  apply(table: Float32Array, touched: TouchedRows): void {
    for (let from = 0; from < touched.count; from += BLOCK) {
      const to = Math.min(touched.count, from + BLOCK);
      touchRows(this.#accumulator, 1, touched.rows, from, to);
      touchRows(table, touched.width, touched.rows, from, to);
      this.#block(table, touched, from, to);
    }
  }

  #block(table: Float32Array, { rows, grads, width }: TouchedRows, first: number, end: number): void {
    const accumulator = this.#accumulator;
    const l2 = this.#l2;
    for (let s = first, from = first * width; s < end; s++, from += width) {
      const row = rows[s] as number;
      const to = row * width;
      if (l2 !== 0) addPenalty(grads, from, table, to, width, l2);
      const squares = sumOfSquares(grads, from, width);
      // A zero gradient must not divide 0 by ε's neighbourhood, nor count as a step.
      if (squares === 0) continue;
      accumulator[row] = (accumulator[row] as number) + squares / width;
      const rate = this.#rate / (Math.sqrt(accumulator[row] as number) + ADAGRAD_EPSILON);
      moveRow(table, to, grads, from, width, rate);
    }
  }
}

/**
 * Lazy Adam: moments move only for touched rows; the bias correction uses the count of all steps.
 * m ← β₁m + (1−β₁)g; v ← β₂v + (1−β₂)g²; w ← w − η·√(1−β₂ᵗ)/(1−β₁ᵗ) · m / (√v + ε̂), with ε̂ = ε·√(1−β₂ᵗ), which is
 * Algorithm 1 of Kingma & Ba 2015. Lazy as in TensorFlow Addons' `LazyAdam` and PyTorch's `SparseAdam`.
 */
class LazyAdam implements RowOptimizer {
  readonly state;
  readonly #m: Float32Array;
  readonly #v: Float32Array;
  readonly #rate: number;
  readonly #l2: number;

  constructor(rate: number, l2: number, rows: number, width: number) {
    this.#rate = rate;
    this.#l2 = l2;
    this.#m = new Float32Array(rows * width);
    this.#v = new Float32Array(rows * width);
    this.state = [
      { name: 'm', shape: [rows, width], data: this.#m },
      { name: 'v', shape: [rows, width], data: this.#v },
    ];
  }

  apply(table: Float32Array, touched: TouchedRows, step: number): void {
    for (let from = 0; from < touched.count; from += BLOCK) {
      const to = Math.min(touched.count, from + BLOCK);
      for (const array of [this.#m, this.#v, table]) touchRows(array, touched.width, touched.rows, from, to);
      this.#block(table, touched, from, to, step);
    }
  }

  #block(table: Float32Array, { rows, grads, width }: TouchedRows, first: number, end: number, step: number): void {
    const m = this.#m;
    const v = this.#v;
    const l2 = this.#l2;
    const root = Math.sqrt(1 - ADAM.beta2 ** step);
    const rate = (this.#rate * root) / (1 - ADAM.beta1 ** step);
    const epsilon = ADAM.epsilon * root;
    for (let s = first, from = first * width; s < end; s++, from += width) {
      const to = (rows[s] as number) * width;
      if (l2 !== 0) addPenalty(grads, from, table, to, width, l2);
      for (let k = 0; k < width; k++) {
        const g = grads[from + k] as number;
        const at = to + k;
        const mk = ADAM.beta1 * (m[at] as number) + (1 - ADAM.beta1) * g;
        const vk = ADAM.beta2 * (v[at] as number) + (1 - ADAM.beta2) * g * g;
        m[at] = mk;
        v[at] = vk;
        table[at] = (table[at] as number) - (rate * mk) / (Math.sqrt(vk) + epsilon);
      }
    }
  }
}

/** w ← w − η·g. */
class RowSgd implements RowOptimizer {
  readonly state = [];
  readonly #rate: number;
  readonly #l2: number;

  constructor(rate: number, l2: number) {
    this.#rate = rate;
    this.#l2 = l2;
  }

  apply(table: Float32Array, { rows, count, grads, width }: TouchedRows): void {
    for (let s = 0, from = 0; s < count; s++, from += width) {
      const to = (rows[s] as number) * width;
      if (this.#l2 !== 0) addPenalty(grads, from, table, to, width, this.#l2);
      moveRow(table, to, grads, from, width, this.#rate);
    }
  }
}

function addPenalty(grads: Float32Array, from: number, table: Float32Array, to: number, width: number, l2: number): void {
  for (let k = 0; k < width; k++) grads[from + k] = (grads[from + k] as number) + l2 * (table[to + k] as number);
}

/** In four sums, so that one addition need not wait for the last. */
function sumOfSquares(values: Float32Array, from: number, width: number): number {
  const fours = from + (width & ~3);
  const end = from + width;
  let s0 = 0, s1 = 0, s2 = 0, s3 = 0;
  let k = from;
  for (; k < fours; k += 4) {
    const a = values[k] as number, b = values[k + 1] as number, c = values[k + 2] as number, d = values[k + 3] as number;
    s0 += a * a;
    s1 += b * b;
    s2 += c * c;
    s3 += d * d;
  }
  for (; k < end; k++) s0 += (values[k] as number) * (values[k] as number);
  return s0 + s1 + s2 + s3;
}

/** table[to …] −= rate · grads[from …] */
function moveRow(table: Float32Array, to: number, grads: Float32Array, from: number, width: number, rate: number): void {
  const fours = width & ~3;
  let k = 0;
  for (; k < fours; k += 4) {
    table[to + k] = (table[to + k] as number) - rate * (grads[from + k] as number);
    table[to + k + 1] = (table[to + k + 1] as number) - rate * (grads[from + k + 1] as number);
    table[to + k + 2] = (table[to + k + 2] as number) - rate * (grads[from + k + 2] as number);
    table[to + k + 3] = (table[to + k + 3] as number) - rate * (grads[from + k + 3] as number);
  }
  for (; k < width; k++) table[to + k] = (table[to + k] as number) - rate * (grads[from + k] as number);
}
