import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/ir/plan.ts';
import { lowerProgram } from '../../src/plan-to-program/programs.ts';
import { shapeText } from '../../src/program/shapes.ts';
import { uncovered } from '../helpers/covered.ts';
import { FULL } from '../helpers/full.ts';
import type { TrainFeeds } from '../../src/train/engines/engine.ts';
import {
  composedPlan,
  delayedPlan,
  ensemblePlan,
  fullPlan,
  PlanSketch,
  randomFeeds,
  randomParams,
  readsPlan,
  tinyPlan,
} from './plans.ts';
import { inputsOf, keyOf, largestError, numericGradient, run } from './run.ts';

function stepOf(plan: Plan, feeds: TrainFeeds, params = randomParams(plan)) {
  const { step } = lowerProgram(plan);
  return run(step, feeds.towerRows, inputsOf(step, params, feeds));
}

function logitsOf(plan: Plan, feeds: TrainFeeds, params = randomParams(plan)): Float64Array {
  const { forward } = lowerProgram(plan);
  return run(forward, feeds.towerRows, inputsOf(forward, params, feeds))
    .get('logits')!
    .get('logits')!;
}

/** Σ w·(−y·ln p − (1−y)·ln(1−p)), p = 1/(1+e^−z). */
function logLoss(logits: Float64Array, feeds: TrainFeeds): number {
  return logits.reduce((sum, z, i) => {
    const p = 1 / (1 + Math.exp(-z));
    return sum - feeds.lossWeights[i]! * (feeds.labels[i]! * Math.log(p) + (1 - feeds.labels[i]!) * Math.log(1 - p));
  }, 0);
}

describe('gradients of whole plans, against numeric differentiation', () => {
  const cases: readonly (readonly [string, Plan, readonly number[]])[] = [
    ['three towers, one empty', fullPlan(3), [4, 0, 3]],
    ['a tower of one row', fullPlan(3), [1, 2, 3]],
    ['all rows in the last tower', fullPlan(3), [0, 0, 4]],
    ['one row in all', fullPlan(2), [1, 0]],
    ['one tower', fullPlan(1), [5]],
    ['reads of a sequence', readsPlan(2), [2, 3]],
    ['an ensemble', ensemblePlan(2), [2, 3]],
    ['one relu layer', tinyPlan(), [6]],
    ['heads after each other', composedPlan(fullPlan(2), ['joint', 'within_parent', 'joint']), [3, 2]],
    ['a head with a delay', delayedPlan(2), [3, 2]],
    ['heads after each other in an ensemble', composedPlan(ensemblePlan(2), ['joint']), [2, 3]],
  ];

  it('of every operation', () => expect(uncovered(cases.map(([, plan]) => plan))).toEqual([]));

  it.each(cases)('%s', (_, plan, towerRows) => {
    const { step } = lowerProgram(plan);
    const inputs = inputsOf(step, randomParams(plan), randomFeeds(plan, towerRows));
    const found = run(step, towerRows, inputs);
    const learned = new Set(plan.params.filter((param) => param.trainable).map((param) => param.name));
    const params = step.inputs.filter(({ kind, name }) => kind === 'param' && learned.has(name));
    const features = step.inputs.filter(({ kind, name }) => kind === 'feature' && !/input$|mask$/.test(name));
    expect(params.map((param) => param.name).sort()).toEqual([...learned].sort());
    expect([...found.get('param_grad')!.keys()].sort()).toEqual([...learned].sort());
    expect([...(found.get('feature_grad')?.keys() ?? [])].sort()).toEqual(
      features.map((feature) => feature.name).sort(),
    );
    for (const input of [...params, ...features]) {
      const gradient = found.get(input.kind === 'param' ? 'param_grad' : 'feature_grad')!.get(input.name)!;
      // Of every parameter; by default a fifth of its elements, each of which takes four runs of the network in float64.
      const elements = [...gradient.keys()].filter((i) => FULL || i % 5 === 0);
      const numeric = numericGradient(step, towerRows, inputs, keyOf(input), elements, 1e-4);
      expect(
        largestError(
          elements.map((i) => gradient[i]!),
          numeric,
        ),
        keyOf(input),
      ).toBeLessThan(1e-8);
    }
  });
});

describe('loss', () => {
  it('is the weighted log-loss of the logits, per head and summed', () => {
    const plan = tinyPlan();
    const feeds = randomFeeds(plan, [8]);
    const expected = logLoss(logitsOf(plan, feeds), feeds);
    const found = stepOf(plan, feeds);
    expect(found.get('loss')!.get('loss')![0]).toBeCloseTo(expected, 12);
    expect(found.get('head_loss')!.get('head_loss')![0]).toBeCloseTo(expected, 12);
  });

  it('stays finite at logits of ±10,000', () => {
    const plan = tinyPlan();
    const feeds = {
      ...randomFeeds(plan, [4]),
      labels: Float32Array.of(0, 1, 0, 1),
      lossWeights: Float32Array.of(1, 1, 1, 1),
    };
    const params = randomParams(plan).set('tower.all/head.a/logit/bias', Float32Array.of(10_000));
    const found = stepOf(plan, feeds, params);
    expect(found.get('loss')!.get('loss')![0]).toBeCloseTo(
      logitsOf(plan, feeds, params)
        .filter((_, i) => i % 2 === 0)
        .reduce((a, b) => a + b, 0),
      6,
    );
  });

  it('does not depend on a masked label', () => {
    const plan = fullPlan();
    const feeds = randomFeeds(plan, [4, 2, 3]);
    const flipped = { ...feeds, labels: feeds.labels.map((y, i) => (feeds.lossWeights[i] === 0 ? 1 - y : y)) };
    expect(flipped.labels).not.toEqual(feeds.labels);
    expect(stepOf(plan, flipped)).toEqual(stepOf(plan, feeds));
  });
});

describe('routing', () => {
  it('gives a tower whose labels are all masked gradients of exactly zero', () => {
    const plan = fullPlan();
    const feeds = randomFeeds(plan, [4, 2, 3]);
    const lossWeights = feeds.lossWeights.map((w, i) => (i >= 4 * 2 && i < 6 * 2 ? 0 : w));
    const gradients = stepOf(plan, { ...feeds, lossWeights }).get('param_grad')!;
    const ofTower1 = plan.params.filter((param) => param.tower === 1);
    expect(ofTower1.length).toBeGreaterThan(3);
    for (const { name } of ofTower1)
      expect(
        [...gradients.get(name)!].every((g) => g === 0),
        name,
      ).toBe(true);
  });

  it("takes a row's logits from its own tower's weights only", () => {
    const plan = fullPlan();
    const feeds = randomFeeds(plan, [4, 2, 3]);
    const params = randomParams(plan);
    const before = logitsOf(plan, feeds, params);
    params.get('tower.1/head.0/logit/bias')![0]! += 1;
    const moved = logitsOf(plan, feeds, params).map((z, i) => z - before[i]!);
    expect([...moved].map((d) => Math.round(d * 1e6) / 1e6)).toEqual(
      Array.from({ length: 9 }, (_, row) => [row >= 4 && row < 6 ? 1 : 0, 0]).flat(),
    );
  });
});

describe('batch norm', () => {
  const normPlan = (): Plan => {
    const s = new PlanSketch(2, 1);
    const norm = s.batchNorm('bottom/norm', s.input('x', 2));
    const perTower = s.batchNorm('tower.1/norm', norm, 1);
    return s.plan([[s.dense('tower.0/logit', norm, 1, 'none', 0), s.dense('tower.1/logit', perTower, 1, 'none', 1)]]);
  };

  it("returns the batch's mean and biased variance", () => {
    const plan = normPlan();
    const feeds = {
      ...randomFeeds(plan, [2, 2]),
      features: new Map([['signal.x/input', Float32Array.of(1, 10, 2, 10, 3, 20, 6, 20)]]),
    };
    const stats = stepOf(plan, feeds).get('batch_stat')!;
    expect([...stats.get('bottom/norm/mean')!]).toEqual([3, 15]);
    expect([...stats.get('bottom/norm/variance')!]).toEqual([3.5, 25]);
  });

  it('normalizes with running statistics where a tower has one row, like inference', () => {
    const s = new PlanSketch(1, 1);
    const plan = s.plan([[s.dense('logit', s.batchNorm('norm', s.input('x', 3), 0), 1, 'none', 0)]]);
    const feeds = randomFeeds(plan, [1]);
    expect(stepOf(plan, feeds).get('loss')!.get('loss')![0]).toBeCloseTo(logLoss(logitsOf(plan, feeds), feeds), 12);
  });
});

describe('the operations of a step', () => {
  it('of a plan of two layers are what one would write by hand', () => {
    const { step } = lowerProgram(tinyPlan());
    const text = step.ops.map((op) => {
      const detail =
        op.kind === 'gemm'
          ? `${op.transA ? ' aᵀ' : ''}${op.transB ? ' bᵀ' : ''}${op.activation === 'relu' ? ' relu' : ''}`
          : 'fn' in op
            ? ` ${op.fn}`
            : '';
      return `${op.kind}${detail} → ${shapeText(step.shapes[op.outputs[0]!]!)}`;
    });
    expect(text).toEqual([
      'gemm relu → [rows, 4]',
      'gemm → [rows, 1]',
      'unary softplus → [rows, 1]',
      'binary mul → [rows, 1]',
      'binary sub → [rows, 1]',
      'binary mul → [rows, 1]',
      'reduce sum → [1]',
      'reduce sum → []',
      'unary sigmoid → [rows, 1]',
      'binary sub → [rows, 1]',
      'binary mul → [rows, 1]',
      'gemm bᵀ → [rows, 4]',
      'gemm aᵀ → [4, 1]',
      'reduce sum → [1]',
      'unary step → [rows, 4]',
      'binary mul → [rows, 4]',
      'gemm aᵀ → [3, 4]',
      'reduce sum → [4]',
    ]);
  });

  it('have no gradient of dense inputs, no dropout at inference and no labels in the forward graph', () => {
    const { forward, step } = lowerProgram(fullPlan());
    expect(step.outputs.filter((output) => output.kind === 'feature_grad' && output.name === 'signal.x/input')).toEqual(
      [],
    );
    expect(new Set(forward.inputs.map((input) => input.kind))).toEqual(new Set(['feature', 'param']));
  });
});
