/** Losses of `delay exponential` and `delay weight`, by the formulas of their papers in probabilities. */
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/ir/plan.ts';
import { lowerProgram } from '../../src/plan-to-program/programs.ts';
import { delayedPlan, PlanSketch, randomFeeds } from './plans.ts';
import { inputsOf, run } from './run.ts';

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Loss and gradients by name at one row, all weights zero but these biases. Columns: the logits, then rates. */
function lossOf(
  plan: Plan,
  biases: Readonly<Record<string, number>>,
  labels: readonly number[],
  weights: readonly number[],
) {
  const params = new Map(
    plan.params.map(({ name, shape }) => [name, new Float32Array(shape.reduce((a, b) => a * b, 1))]),
  );
  for (const [name, value] of Object.entries(biases)) params.get(`tower.0/${name}/bias`)!.fill(value);
  const { step } = lowerProgram(plan);
  const feeds = {
    ...randomFeeds(plan, [1]),
    labels: Float32Array.from(labels),
    lossWeights: Float32Array.from(weights),
  };
  const found = run(step, [1], inputsOf(step, params, feeds));
  return {
    loss: found.get('loss')!.get('loss')![0]!,
    gradient: (name: string) => found.get('param_grad')!.get(`tower.0/${name}/bias`)![0]!,
  };
}

describe('delay exponential', () => {
  const plan = delayedPlan();
  const [a, m, u] = [0.4, -0.3, Math.log(0.5)];
  const biases = { 'head.0/logit': a, 'head.1/logit': m, 'head.1/delay': u };
  const p = sigmoid(a) * sigmoid(m);

  it('a positive after d costs −ln p − ln λ + λd, with the joint p', () => {
    const { loss } = lossOf(plan, biases, [0, 1, 3], [0, 1, 0]);
    expect(loss).toBeCloseTo(-Math.log(p) - Math.log(0.5) + 0.5 * 3, 6);
  });

  it('a negative of age e costs −ln(1 − p + p·e^−λe)', () => {
    const { loss } = lossOf(plan, biases, [0, 0, 3], [0, 1, 0]);
    expect(loss).toBeCloseTo(-Math.log(1 - p + p * Math.exp(-0.5 * 3)), 6);
  });

  it('a negative whose event can come no more costs −ln(1 − p), and teaches nothing of the delay', () => {
    const { loss, gradient } = lossOf(plan, biases, [0, 0, 1e9], [0, 1, 0]);
    expect(loss).toBeCloseTo(-Math.log(1 - p), 6);
    expect(gradient('head.1/delay')).toBe(0);
  });

  it('is finite at any output', () => {
    for (const rate of [-100, -15, 0, 15, 100])
      for (const label of [0, 1])
        for (const delay of [0, 1, 100, 1e9]) {
          if (label === 1 && delay > 100) continue;
          const { loss, gradient } = lossOf(plan, { ...biases, 'head.1/delay': rate }, [0, label, delay], [0, 1, 0]);
          expect(Number.isFinite(loss)).toBe(true);
          for (const name of Object.keys(biases)) expect(Number.isFinite(gradient(name))).toBe(true);
        }
  });
});

describe('delay weight', () => {
  it('weighs positives by 1 + p and negatives by (1 − p)(1 + p), without a gradient through the weight', () => {
    const s = new PlanSketch(1, 1);
    const sketch = s.plan([[s.dense('tower.0/head.0/logit', s.input('x', 3), 1, 'none', 0)]]);
    const plan: Plan = { ...sketch, heads: [{ ...sketch.heads[0]!, delay: { kind: 'weight' } }] };
    for (const z of [-2, 0, 1.5]) {
      const p = sigmoid(z);
      const positive = lossOf(plan, { 'head.0/logit': z }, [1], [1]);
      expect(positive.loss).toBeCloseTo(-(1 + p) * Math.log(p), 6);
      expect(positive.gradient('head.0/logit')).toBeCloseTo((1 + p) * (p - 1), 6);
      const negative = lossOf(plan, { 'head.0/logit': z }, [0], [1]);
      expect(negative.loss).toBeCloseTo(-(1 - p) * (1 + p) * Math.log(1 - p), 6);
      expect(negative.gradient('head.0/logit')).toBeCloseTo((1 - p) * (1 + p) * p, 6);
    }
  });
});
