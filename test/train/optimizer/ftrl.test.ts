import { describe, expect, it } from 'vitest';
import type { FtrlPlan } from '../../../src/ir/plan.ts';
import { TableMemory } from '../../../src/train/embeddings/memory.ts';
import { KernelMemory } from '../../../src/train/kernels/index.ts';
import { ftrlDense, RowFtrl } from '../../../src/train/optimizer/ftrl.ts';
import { uniform } from '../../program/plans.ts';

/** McMahan et al. 2013, Algorithm 1, as printed: the weight is computed from z and n whenever it is needed. */
function algorithm1(
  gradientOf: (w: number, t: number) => number,
  steps: number,
  { learningRate: alpha, beta, l1, l2 }: FtrlPlan,
): number {
  let [z, n] = [0, 0];
  const weight = (): number =>
    Math.abs(z) <= l1 ? 0 : -(1 / ((beta + Math.sqrt(n)) / alpha + l2)) * (z - Math.sign(z) * l1);
  for (let t = 0; t < steps; t++) {
    const w = weight();
    const g = gradientOf(w, t);
    const sigma = (1 / alpha) * (Math.sqrt(n + g * g) - Math.sqrt(n));
    z += g - sigma * w;
    n += g * g;
  }
  return weight();
}

const plans: readonly FtrlPlan[] = [
  { kind: 'ftrl', learningRate: 0.1, beta: 1, l1: 0, l2: 0 },
  { kind: 'ftrl', learningRate: 0.5, beta: 1, l1: 0.7, l2: 0.3 },
  { kind: 'ftrl', learningRate: 0.02, beta: 0.1, l1: 0, l2: 10 },
];

/** Some weights that start at `base`, and a step that moves them by a gradient. */
function denseWeights(plan: FtrlPlan, base: readonly number[], examples: number) {
  const memory = new KernelMemory(4096);
  const [w, g, z, n] = [0, 1, 2, 3].map(() => memory.floats(base.length)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  w.set(base);
  const step = (...grad: number[]): void => {
    g.set(grad);
    ftrlDense(memory.kernels, w, g, z, n, plan, base[0]!, examples);
  };
  return { w, step };
}

describe('FTRL-Proximal', () => {
  it.each(plans)('follows Algorithm 1: %o', (plan) => {
    const random = uniform(7);
    const labels = Array.from({ length: 300 }, () => (random() < 0.3 ? 1 : 0));
    const gradientOf = (w: number, t: number): number => 1 / (1 + Math.exp(-w)) - labels[t]!;
    const expected = algorithm1(gradientOf, labels.length, plan);
    // The gradient comes as a mean over four examples.
    const { w, step } = denseWeights(plan, [0], 4);
    labels.forEach((_, t) => step(gradientOf(w[0]!, t) / 4));
    expect(w[0]).toBeCloseTo(expected, 4);
    expect(Math.abs(expected)).toBeGreaterThan(0.05);
  });

  it('moves the touched rows of a table as it moves dense weights', () => {
    const plan = plans[1]!;
    const memory = new TableMemory({ rows: 5, width: 1, state: 10, touched: 2, max: 1 });
    const rows = new RowFtrl(plan, memory);
    const { w, step } = denseWeights(plan, [0, 0], 8);
    for (let t = 0; t < 20; t++) {
      const grads = [Math.sin(t) - 0.3, Math.cos(t) + 0.2] as const;
      memory.touchedRows.set([3, 1]);
      memory.grads.set(grads);
      rows.apply(2, t + 1, 1, 8);
      step(...grads);
    }
    expect([...memory.table]).toEqual([0, w[1], 0, w[0], 0]);
    expect(rows.state.map((s) => s.name)).toEqual(['z', 'n']);
  });

  it('keeps weights exactly at zero whose gradients never add up to λ1', () => {
    const plan: FtrlPlan = { kind: 'ftrl', learningRate: 0.1, beta: 1, l1: 3, l2: 0 };
    const { w, step } = denseWeights(plan, [0, 0], 1);
    for (let t = 0; t < 40; t++) step(t % 2 === 0 ? 1 : -1, 0.5);
    expect(w[0]).toBe(0);
    expect(w[1]).toBeLessThan(0);
  });

  it('draws weights to where they started', () => {
    const far: FtrlPlan = { kind: 'ftrl', learningRate: 0.1, beta: 1, l1: 0, l2: 1e6 };
    const { w, step } = denseWeights(far, [-2], 1);
    for (let t = 0; t < 10; t++) step(1);
    expect(w[0]).toBeCloseTo(-2, 4);
  });
});
