/**
 * The optimizer of the dense parameters, and the running averages of batch norm. A tower's parameters take no step in a batch
 * without its rows: moments and step count (the t of Adam's bias correction) stay too.
 */
import type { FtrlPlan, ParamPlan, Plan } from '../../plan/schema.ts';
import type { NamedTensor } from '../weights.ts';
import { ftrlDense } from './ftrl.ts';
import { ADAGRAD_EPSILON, ADAM } from './rows.ts';

interface DenseParam {
  readonly plan: ParamPlan;
  /** λ of ½λ‖w‖², 0 for what is no kernel: biases, norms and attention queries are not decayed. */
  readonly l2: number;
  /** Adam's first moment, FTRL's z. */
  readonly m: Float32Array | null;
  /** Adam's second moment, Adagrad's and FTRL's sum of squares. */
  readonly v: Float32Array | null;
  readonly ftrl: FtrlPlan | null;
}

export class DenseOptimizer {
  readonly #plan: Plan;
  readonly #params: readonly DenseParam[];
  /** Steps taken by the shared parameters, then by each tower's: a part of the checkpoint. */
  readonly steps: number[];

  constructor(plan: Plan) {
    this.#plan = plan;
    const kernels = new Set(plan.nodes.flatMap((n) => (n.op === 'dense' || n.op === 'cross' ? [n.kernel] : [])));
    this.#params = plan.params
      .filter((p) => p.trainable)
      .map((p) => {
        const { kind } = p.optimizer ?? plan.train.optimizer;
        const size = p.shape.reduce((a, b) => a * b, 1);
        return {
          plan: p,
          l2: kernels.has(p.name) ? plan.train.l2 : 0,
          m: kind === 'adam' || kind === 'ftrl' ? new Float32Array(size) : null,
          v: kind === 'sgd' ? null : new Float32Array(size),
          ftrl: p.optimizer ?? null,
        };
      });
    this.steps = Array.from({ length: 1 + plan.towers.length }, () => 0);
  }

  /** Moments (Adam `m`, `v`), accumulators (Adagrad `v`) or z and n (FTRL `m`, `v`), for checkpoints. */
  get state(): NamedTensor[] {
    return this.#params.flatMap(({ plan, m, v }) => [
      ...(m === null ? [] : [{ name: `${plan.name}#m`, shape: plan.shape, data: m }]),
      ...(v === null ? [] : [{ name: `${plan.name}#v`, shape: plan.shape, data: v }]),
    ]);
  }

  /** One step with the gradients of a batch. `grads` is left as it is. `examples` is the weight of the batch's examples. */
  apply(params: ReadonlyMap<string, Float32Array>, grads: ReadonlyMap<string, Float32Array>, towerRows: readonly number[], examples = towerRows.reduce((a, b) => a + b, 0)): void {
    this.steps[0] = (this.steps[0] as number) + 1;
    towerRows.forEach((rows, t) => {
      if (rows > 0) this.steps[t + 1] = (this.steps[t + 1] as number) + 1;
    });
    const { kind, learningRate } = this.#plan.train.optimizer;
    for (const { plan, l2, m, v, ftrl } of this.#params) {
      if (plan.tower !== null && !((towerRows[plan.tower] as number) > 0)) continue;
      const grad = grads.get(plan.name);
      // No gradient: nothing that the loss depends on in this batch reads it.
      if (grad === undefined) continue;
      const weights = params.get(plan.name) as Float32Array;
      if (ftrl !== null) ftrlDense(weights, grad, m as Float32Array, v as Float32Array, ftrl, startOf(plan), examples);
      else if (kind === 'adam') {
        const step = this.steps[plan.tower === null ? 0 : plan.tower + 1] as number;
        adam(weights, grad, m as Float32Array, v as Float32Array, learningRate, step, l2);
      } else if (kind === 'adagrad') adagrad(weights, grad, v as Float32Array, learningRate, l2);
      else sgd(weights, grad, learningRate, l2);
    }
  }
}

/** Where all weights of a parameter start: what FTRL's penalties draw them to. Drawn ones have no such value. */
function startOf({ init, name }: ParamPlan): number {
  if (init.kind === 'constant') return init.value;
  if (init.kind === 'zeros' || init.kind === 'ones') return init.kind === 'ones' ? 1 : 0;
  throw new Error(`FTRL cannot train ${name}, whose weights start at random`);
}

/** Moments below this are zero: float32 cannot hold much less, and arithmetic on its subnormal numbers is a hundred times slower. */
const TINY = 1e-35;

/** Kingma & Ba 2015, Algorithm 1, with the bias corrections folded into the rate (their section 2). */
function adam(w: Float32Array, grad: Float32Array, m: Float32Array, v: Float32Array, learningRate: number, step: number, l2: number): void {
  const root = Math.sqrt(1 - ADAM.beta2 ** step);
  const rate = (learningRate * root) / (1 - ADAM.beta1 ** step);
  const epsilon = ADAM.epsilon * root;
  for (let i = 0; i < w.length; i++) {
    const wi = w[i] as number;
    const g = (grad[i] as number) + l2 * wi;
    let mi = ADAM.beta1 * (m[i] as number) + (1 - ADAM.beta1) * g;
    let vi = ADAM.beta2 * (v[i] as number) + (1 - ADAM.beta2) * g * g;
    if (mi < TINY && mi > -TINY) mi = 0;
    if (vi < TINY) vi = 0;
    m[i] = mi;
    v[i] = vi;
    w[i] = wi - (rate * mi) / (Math.sqrt(vi) + epsilon);
  }
}

/** a ← a + g²; w ← w − η·g / (√a + ε), elementwise (Duchi et al. 2011, diagonal form). */
function adagrad(w: Float32Array, grad: Float32Array, accumulator: Float32Array, learningRate: number, l2: number): void {
  for (let i = 0; i < w.length; i++) {
    const g = (grad[i] as number) + l2 * (w[i] as number);
    const a = (accumulator[i] as number) + g * g;
    accumulator[i] = a;
    w[i] = (w[i] as number) - (learningRate * g) / (Math.sqrt(a) + ADAGRAD_EPSILON);
  }
}

/** w ← w − η·g. */
function sgd(w: Float32Array, grad: Float32Array, learningRate: number, l2: number): void {
  for (let i = 0; i < w.length; i++) w[i] = (w[i] as number) - learningRate * ((grad[i] as number) + l2 * (w[i] as number));
}
