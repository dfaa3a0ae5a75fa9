/**
 * The optimizer of the dense parameters, and the running averages of batch norm. A tower's parameters take no step in a batch
 * without its rows: moments and step count (the t of Adam's bias correction) stay too.
 */
import type { FtrlPlan, ParamPlan, Plan } from '../../ir/plan.ts';
import { kernelsOf } from '../../ops/index.ts';
import type { NamedTensor } from '../weights.ts';
import { KernelMemory, bytesOf } from '../kernels/index.ts';
import { adamStep } from './adam.ts';
import { ftrlDense } from './ftrl.ts';
import { ADAGRAD_EPSILON } from './rows.ts';

interface DenseParam {
  readonly plan: ParamPlan;
  /** λ of ½λ‖w‖², 0 for what is no kernel: biases, norms and attention queries are not decayed. */
  readonly l2: number;
  /** Adam's first moment, FTRL's z; in the optimizer's memory. */
  readonly m: Float32Array | null;
  /** Adam's second moment, Adagrad's and FTRL's sum of squares; in the optimizer's memory. */
  readonly v: Float32Array | null;
  readonly ftrl: FtrlPlan | null;
}

export class DenseOptimizer {
  readonly #plan: Plan;
  readonly #params: readonly DenseParam[];
  readonly #memory: KernelMemory;
  /** A parameter and its gradient, on their way through a kernel. */
  readonly #weights: Float32Array;
  readonly #grads: Float32Array;
  /** Steps taken by the shared parameters, then by each tower's: a part of the checkpoint. */
  readonly steps: number[];

  constructor(plan: Plan) {
    this.#plan = plan;
    const kernels = new Set(plan.nodes.flatMap(kernelsOf));
    const sized = plan.params
      .filter((p) => p.trainable)
      .map((p) => {
        const { kind } = p.optimizer ?? plan.train.optimizer;
        const size = p.shape.reduce((a, b) => a * b, 1);
        return { p, size, first: kind === 'adam' || kind === 'ftrl', second: kind !== 'sgd' };
      });
    const largest = Math.max(0, ...sized.map(({ size }) => size));
    const memory = new KernelMemory(
      bytesOf(largest, largest, ...sized.flatMap(({ size, first, second }) => [first ? size : 0, second ? size : 0])),
    );
    this.#memory = memory;
    this.#weights = memory.floats(largest);
    this.#grads = memory.floats(largest);
    this.#params = sized.map(({ p, size, first, second }) => ({
      plan: p,
      l2: kernels.has(p.name) ? plan.train.l2 : 0,
      m: first ? memory.floats(size) : null,
      v: second ? memory.floats(size) : null,
      ftrl: p.optimizer ?? null,
    }));
    this.steps = Array.from({ length: 1 + plan.towers.length }, () => 0);
  }

  /** Moments (Adam `m`, `v`), accumulators (Adagrad `v`) or z and n (FTRL `m`, `v`), for checkpoints. */
  get state(): NamedTensor[] {
    return this.#params.flatMap(({ plan, m, v }) => [
      ...(m === null ? [] : [{ name: `${plan.name}#m`, shape: plan.shape, data: m }]),
      ...(v === null ? [] : [{ name: `${plan.name}#v`, shape: plan.shape, data: v }]),
    ]);
  }

  /**
   * One step with the gradients of a batch. `grads` is left as it is. `rate` multiplies the learning rate, but not FTRL's. `examples` is the
   * weight of the batch's examples.
   */
  apply(
    params: ReadonlyMap<string, Float32Array>,
    grads: ReadonlyMap<string, Float32Array>,
    towerRows: readonly number[],
    rate = 1,
    examples = towerRows.reduce((a, b) => a + b, 0),
  ): void {
    this.steps[0] = (this.steps[0] as number) + 1;
    towerRows.forEach((rows, t) => {
      if (rows > 0) this.steps[t + 1] = (this.steps[t + 1] as number) + 1;
    });
    for (const param of this.#params) {
      const { name, tower } = param.plan;
      if (tower !== null && !((towerRows[tower] as number) > 0)) continue;
      const grad = grads.get(name);
      // No gradient: nothing that the loss depends on in this batch reads it.
      if (grad !== undefined) this.#move(param, params.get(name) as Float32Array, grad, rate, examples);
    }
  }

  #move(
    { plan, l2, m, v, ftrl }: DenseParam,
    weights: Float32Array,
    grad: Float32Array,
    rate: number,
    examples: number,
  ): void {
    this.#weights.set(weights);
    this.#grads.set(grad);
    const { kernels } = this.#memory;
    const [w, g, n] = [this.#weights.byteOffset, this.#grads.byteOffset, weights.length];
    const [first, second] = [m?.byteOffset ?? 0, v?.byteOffset ?? 0];
    const { kind, learningRate: stated } = this.#plan.train.optimizer;
    const learningRate = stated * rate;
    if (ftrl !== null)
      ftrlDense(
        kernels,
        this.#weights,
        this.#grads,
        m as Float32Array,
        v as Float32Array,
        ftrl,
        startOf(plan),
        examples,
      );
    else if (kind === 'adam')
      kernels.adam(
        w,
        g,
        first,
        second,
        n,
        ...adamStep(learningRate, this.steps[plan.tower === null ? 0 : plan.tower + 1] as number),
        l2,
      );
    else if (kind === 'adagrad') kernels.adagrad(w, g, second, n, learningRate, ADAGRAD_EPSILON, l2);
    else kernels.sgd(w, g, n, learningRate, l2);
    weights.set(this.#weights.subarray(0, n));
  }
}

/** Where all weights of a parameter start: what FTRL's penalties draw them to. Drawn ones have no such value. */
function startOf({ init, name }: ParamPlan): number {
  if (init.kind === 'constant') return init.value;
  if (init.kind === 'zeros' || init.kind === 'ones') return init.kind === 'ones' ? 1 : 0;
  throw new Error(`FTRL cannot train ${name}, whose weights start at random`);
}
