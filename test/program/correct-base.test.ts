import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/ir/plan.ts';
import { lowerProgram } from '../../src/plan-to-program/programs.ts';
import { correctedPlan, randomFeeds } from './plans.ts';
import { inputsOf, run } from './run.ts';

/** Corrected logits where every row has these trained ones: of the base, the implying head, m_1, the untouched head, m_0. */
function logitsOf(trained: readonly number[], keep: number): number[] {
  const plan: Plan = correctedPlan(1, keep);
  // All weights are zero but the biases of the logits.
  const params = new Map(
    plan.params.map(({ name, shape }) => [name, new Float32Array(shape.reduce((a, b) => a * b, 1))]),
  );
  ['head.0', 'head.1', 'head.2', 'head.3', 'head.2/base_negative'].forEach((name, i) =>
    params.get(`tower.0/${name}/logit/bias`)!.fill(trained[i]!),
  );
  const { forward } = lowerProgram(plan);
  return [
    ...run(forward, [1], inputsOf(forward, params, randomFeeds(plan, [1])))
      .get('logits')!
      .get('logits')!,
  ];
}

describe('correct base, by hand', () => {
  it('at w = 5 %: p_0 = .5 is q_0 = 1/21', () => {
    // ln .05 = −2.9957; odds 1 : 20. Implies: p = .5 times 11/21·… q = p·(q_0 + w(1−q_0)) = .5·(1/21 + .05·20/21) = 1/21.
    // Mixture with m_1 = .8, m_0 = .1: (1/21)·.8 + (20/21)·.1 = 2.8/21.
    const [base, implies, mixture, none] = logitsOf([0, 0, Math.log(4), 0.7, -Math.log(9)], 0.05);
    expect(base).toBeCloseTo(Math.log(0.05), 6);
    expect(implies).toBeCloseTo(Math.log(1 / 20), 6);
    expect(mixture).toBeCloseTo(Math.log(2.8 / 18.2), 6);
    expect(none).toBeCloseTo(0.7, 6);
  });

  it('a head that is the base again is corrected as the base is', () => {
    for (const z of [-9, -3, 0, 2, 6])
      for (const keep of [0.01, 0.3, 0.99]) {
        const [base, implies] = logitsOf([z, z, 0, 0, 0], keep);
        expect(implies).toBeCloseTo(base!, 6);
      }
  });

  it('a head that the base says nothing about keeps its probability', () => {
    for (const z of [-6, 0, 3]) expect(logitsOf([1, 0, z, 0, z], 0.05)[2]).toBeCloseTo(z, 6);
  });

  it('is finite for any logits, and an implied probability never exceeds the base', () => {
    for (const base of [-80, -5, 0, 40, 80])
      for (const z of [-80, -5, 0, 40, 80]) {
        const [q0, implied, mixture] = logitsOf([base, Math.min(z, base), z, 0, -z], 0.05);
        for (const logit of [q0, implied, mixture]) expect(Number.isFinite(logit)).toBe(true);
        expect(implied!).toBeLessThanOrEqual(q0! + 1e-9);
      }
  });
});
