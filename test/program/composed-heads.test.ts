import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/ir/plan.ts';
import { conditionalLogit, jointLogit } from '../../src/math/joint-logit.ts';
import { lowerProgram } from '../../src/plan-to-program/programs.ts';
import { composedPlan, PlanSketch, randomFeeds } from './plans.ts';
import { inputsOf, run } from './run.ts';

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Heads click, order after click, return after order. */
function chain(losses: readonly ('joint' | 'within_parent')[] = []): Plan {
  const s = new PlanSketch(1, 3);
  const x = s.input('x', 3);
  return composedPlan(s.plan([0, 1, 2].map((h) => [s.dense(`tower.0/head.${h}/logit`, x, 1, 'none', 0)])), losses);
}

/** Zero weights, so that every row has these logits of its own heads. */
function paramsOf(plan: Plan, own: readonly number[]): Map<string, Float32Array> {
  const params = new Map(
    plan.params.map(({ name, shape }) => [name, new Float32Array(shape.reduce((a, b) => a * b, 1))]),
  );
  own.forEach((z, h) => params.get(`tower.0/head.${h}/logit/bias`)!.fill(z));
  return params;
}

function logitsOf(own: readonly number[]): number[] {
  const plan = chain();
  const { forward } = lowerProgram(plan);
  return [
    ...run(forward, [1], inputsOf(forward, paramsOf(plan, own), randomFeeds(plan, [1])))
      .get('logits')!
      .get('logits')!,
  ];
}

describe('heads after each other, by hand', () => {
  it('a click of 1/2, an order of 1/4 of those, a return of 1/5 of these: 1/2, 1/8, 1/40', () => {
    const [click, order, back] = logitsOf([0, -Math.log(3), -Math.log(4)]).map(sigmoid);
    expect(click).toBeCloseTo(1 / 2, 7);
    expect(order).toBeCloseTo(1 / 8, 7);
    expect(back).toBeCloseTo(1 / 40, 7);
  });

  it('is finite for any logits, and never above the parent', () => {
    for (const a of [-80, -5, 0, 40, 80])
      for (const m of [-80, -5, 0, 40, 80]) {
        const [click, order] = logitsOf([a, m, 0]);
        expect(Number.isFinite(order)).toBe(true);
        expect(order!).toBeLessThanOrEqual(click! + 1e-9);
      }
  });

  it('the loss is of the joint probability; within the parent, of the conditional one', () => {
    for (const [loss, p] of [
      ['joint', 1 / 8],
      ['within_parent', 1 / 4],
    ] as const) {
      const plan = chain([loss]);
      const { step } = lowerProgram(plan);
      const feeds = {
        ...randomFeeds(plan, [1]),
        labels: Float32Array.of(1, 1, 0),
        lossWeights: Float32Array.of(0, 1, 0),
      };
      const found = run(step, [1], inputsOf(step, paramsOf(plan, [0, -Math.log(3), 0]), feeds));
      expect(found.get('loss')!.get('loss')![0]).toBeCloseTo(-Math.log(p), 7);
    }
  });
});

describe('joint logits', () => {
  const logit = fc.double({ min: -20, max: 20, noNaN: true });

  it('σ(L) = σ(a)·σ(m) to 9e-15', () => {
    fc.assert(
      fc.property(logit, logit, (a, m) => {
        expect(Math.abs(sigmoid(jointLogit(a, m)) - sigmoid(a) * sigmoid(m))).toBeLessThan(9e-15);
      }),
    );
  });

  it('give the conditional logit back, as far as their difference holds it', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), fc.double({ min: -8, max: 8, noNaN: true }), (a, m) => {
        expect(conditionalLogit(jointLogit(a, m), a)).toBeCloseTo(m, 5);
      }),
    );
  });
});
