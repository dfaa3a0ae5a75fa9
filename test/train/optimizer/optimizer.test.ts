import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/ir/plan.ts';
import { TableMemory } from '../../../src/train/embeddings/memory.ts';
import { DenseOptimizer } from '../../../src/train/optimizer/dense.ts';
import { rowOptimizer } from '../../../src/train/optimizer/rows.ts';
import { RunningStatistics } from '../../../src/train/optimizer/running.ts';
import { wholePlan } from '../planted.ts';

const f32 = (...values: number[]): Float32Array => Float32Array.from(values);
function expectNear(actual: ArrayLike<number>, expected: readonly number[], digits = 6): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((x, i) => expect(actual[i], `element ${i}`).toBeCloseTo(x, digits));
}

/** A plan of one kernel [2], a bias [1], and a weight of tower 1. */
function tinyPlan(kind: 'adam' | 'adagrad' | 'sgd', learningRate: number, l2 = 0): Plan {
  const plan = wholePlan({ optimizer: { kind, learningRate }, l2 });
  const param = (name: string, shape: number[], tower: number | null, trainable = true) => ({
    name,
    shape,
    init: { kind: 'zeros' } as const,
    trainable,
    tower,
  });
  return {
    ...plan,
    nodes: [
      {
        id: 'd',
        width: 1,
        tower: null,
        op: 'dense',
        input: 'x',
        kernel: 'd/kernel',
        bias: 'd/bias',
        activation: 'none',
      },
    ],
    params: [
      param('d/kernel', [2], null),
      param('d/bias', [1], null),
      param('t/bias', [1], 1),
      param('d/mean', [1], null, false),
    ],
  };
}
const weights = () =>
  new Map([
    ['d/kernel', f32(1, -2)],
    ['d/bias', f32(0.5)],
    ['t/bias', f32(3)],
    ['d/mean', f32(9)],
  ]);
const grads = (k0: number, k1: number, b: number, t: number) =>
  new Map([
    ['d/kernel', f32(k0, k1)],
    ['d/bias', f32(b)],
    ['t/bias', f32(t)],
  ]);

describe('dense optimizers, by hand', () => {
  it('Adam: the first step is the learning rate, the second follows Algorithm 1', () => {
    const w = weights();
    const adam = new DenseOptimizer(tinyPlan('adam', 0.1));
    adam.apply(w, grads(0.5, -0.25, 0, 1), [1, 1]);
    // m̂ = g, v̂ = g²: w − 0.1·sign(g); a zero gradient moves nothing.
    expectNear(w.get('d/kernel')!, [0.9, -1.9]);
    expectNear(w.get('d/bias')!, [0.5]);
    adam.apply(w, grads(0.1, -0.25, 0, 1), [1, 1]);
    // m = .9·.05 + .1·.1 = .055, m̂ = .055/.19 = .289474; v = .999·.00025 + .001·.01 = .00025975, v̂ = v/.001999 = .1299400;
    // w = .9 − .1·.2894737/√.1299400 = .9 − .0803041.
    expectNear(w.get('d/kernel')!, [0.8196959, -1.8]);
  });

  it('Adagrad divides by the root of the sum of squares', () => {
    const w = weights();
    const adagrad = new DenseOptimizer(tinyPlan('adagrad', 0.1));
    adagrad.apply(w, grads(3, -0.5, 0, 1), [1, 1]);
    adagrad.apply(w, grads(4, -0.5, 0, 1), [1, 1]);
    // 1 − .1·3/3 − .1·4/5; −2 + .1 + .1·.5/√.5
    expectNear(w.get('d/kernel')!, [1 - 0.1 - 0.08, -2 + 0.1 + 0.05 / Math.SQRT1_2 / 1]);
  });

  it('SGD with l2 decays kernels and nothing else', () => {
    const w = weights();
    new DenseOptimizer(tinyPlan('sgd', 0.1, 0.5)).apply(w, grads(1, 1, 1, 1), [1, 1]);
    expectNear(w.get('d/kernel')!, [1 - 0.1 * (1 + 0.5), -2 - 0.1 * (1 - 1)]);
    expectNear(w.get('d/bias')!, [0.4]);
    expectNear(w.get('t/bias')!, [2.9]);
  });

  it('a tower without rows takes no step: weights, moments and step count', () => {
    const plan = tinyPlan('adam', 0.1);
    const [with0, without0] = [new DenseOptimizer(plan), new DenseOptimizer(plan)];
    const [w, v] = [weights(), weights()];
    for (const rows of [2, 0, 0, 5]) {
      with0.apply(w, grads(1, 1, 1, 0.3), [4, rows]);
      // The same without the batches that have none of its rows.
      if (rows > 0) without0.apply(v, grads(1, 1, 1, 0.3), [4, rows]);
    }
    expect(w.get('t/bias')).toEqual(v.get('t/bias'));
    expect(with0.steps).toEqual([4, 4, 2]);
    const moment = (o: DenseOptimizer, name: string) => o.state.find((s) => s.name === name)?.data;
    expect(moment(with0, 't/bias#v')).toEqual(moment(without0, 't/bias#v'));
    expect(w.get('d/bias')).not.toEqual(v.get('d/bias'));
  });

  it('never moves what is not trainable', () => {
    const w = weights();
    new DenseOptimizer(tinyPlan('adam', 0.1)).apply(w, new Map([...grads(1, 1, 1, 1), ['d/mean', f32(1)]]), [1, 1]);
    expectNear(w.get('d/mean')!, [9]);
  });
});

describe('sparse optimizers, by hand', () => {
  /** A table [3 × 2] with its optimizer; `move` takes a step of the rows given. */
  function make(plan: Parameters<typeof rowOptimizer>[0], l2 = 0) {
    const memory = new TableMemory({ rows: 3, width: 2, state: 12, touched: 3, max: 1 });
    memory.table.set([1, 1, 2, 2, 3, 3]);
    const optimizer = rowOptimizer(plan, l2, memory);
    const move = (step: number, rows: number[], ...grads: number[]): void => {
      memory.touchedRows.set(rows);
      memory.grads.set(grads);
      optimizer.apply(rows.length, step, 1);
    };
    return { t: memory.table, state: optimizer.state, move };
  }

  it('row-wise Adagrad: one accumulator of mean squares a row', () => {
    const { t, state, move } = make({ kind: 'adagrad', learningRate: 0.1 });
    move(1, [2, 0], 3, 1, 0, 0);
    // mean(9, 1) = 5; 3 − .1·3/√5, 3 − .1·1/√5
    expectNear(t, [1, 1, 2, 2, 3 - 0.3 / Math.sqrt(5), 3 - 0.1 / Math.sqrt(5)]);
    expectNear(state[0]!.data.subarray(0, 3), [0, 0, 5]);
    move(2, [2], 0, 4);
    expectNear(t.subarray(4), [3 - 0.3 / Math.sqrt(5), 3 - 0.1 / Math.sqrt(5) - 0.4 / Math.sqrt(13)]);
  });

  it('lazy Adam: untouched rows and their moments stay; the bias correction counts all steps', () => {
    const { t, state, move } = make({ kind: 'adam', learningRate: 0.1 });
    move(1, [0], 0.5, -0.5);
    expectNear(t, [0.9, 1.1, 2, 2, 3, 3]);
    move(2, [1], 0.5, -0.5);
    // Row 1's first step at t = 2: m̂ = .05/.19, v̂ = .00025/.001999.
    const step = (0.1 * (0.05 / 0.19)) / Math.sqrt(0.00025 / 0.001999);
    expectNear(t, [0.9, 1.1, 2 - step, 2 + step, 3, 3]);
    expectNear(state.find((s) => s.name === 'm')!.data, [0.05, -0.05, 0.05, -0.05, 0, 0]);
  });

  it('SGD with l2 on the touched rows only', () => {
    const { t, move } = make({ kind: 'sgd', learningRate: 0.1 }, 0.5);
    move(1, [1], 1, 0);
    expectNear(t, [1, 1, 2 - 0.1 * (1 + 1), 2 - 0.1 * 1, 3, 3]);
  });
});

describe('running statistics of batch norm', () => {
  it('are the mean of the first batches, then move by 1 − momentum', () => {
    const plan = wholePlan(); // momentum .9
    const params = new Map([
      ['bottom/norm/mean', f32(0)],
      ['bottom/norm/variance', f32(1)],
    ]);
    const running = new RunningStatistics(plan);
    const see = (mean: number) => running.apply(params, new Map([['bottom/norm/mean', f32(mean)]]));
    see(4);
    expectNear(params.get('bottom/norm/mean')!, [4]);
    see(8);
    expectNear(params.get('bottom/norm/mean')!, [6]);
    for (let i = 3; i <= 10; i++) see(6);
    expectNear(params.get('bottom/norm/mean')!, [6]);
    see(16);
    expectNear(params.get('bottom/norm/mean')!, [7]);
    expectNear(params.get('bottom/norm/variance')!, [1]);
  });
});
