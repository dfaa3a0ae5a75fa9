/** What a training does with the validation part once it has its weights: the logits that are kept, and whose rate the intercepts have. */
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/ir/plan.ts';
import type { Engine } from '../../../src/train/engines/engine.ts';
import { createEngine } from '../../../src/train/engines/index.ts';
import { solveIntercepts } from '../../../src/train/loop/intercepts.ts';
import { trainStages } from '../../../src/train/loop/stages.ts';
import { predict } from '../../../src/train/predict-logits.ts';
import { validationLogits } from '../../../src/train/validation-logits.ts';
import { initWeights } from '../../../src/train/weights.ts';
import { temporaryFolder as folder } from '../../helpers/emitted.ts';
import { composedPlan } from '../../program/plans.ts';
import { dataOf, plantedRows, wholePlan } from '../planted.ts';

const train: Partial<Plan['train']> = { batch: 64, epochs: 6, optimizer: { kind: 'adam', learningRate: 0.03 } };
const sampled = (correct: 'weight' | 'batch'): Plan => ({
  ...wholePlan(train),
  sampling: { base: null, keep: 0.5, log: 'unsampled', correct },
});
const plans: Readonly<Record<string, Plan>> = {
  'two towers and heads, the intercepts between both parts': wholePlan(train),
  'a validation part of the newest rows, whose intercepts are those of the training part': wholePlan({
    ...train,
    validate: { kind: 'last', seconds: 3600 },
  }),
  'a head after another': composedPlan(wholePlan(train), ['joint']),
  'a head that learns within its parent': composedPlan(wholePlan(train), ['within_parent']),
  'sampled negatives that are weighted': sampled('weight'),
  'sampled negatives whose logits are corrected': sampled('batch'),
};

describe('logits of the validation part, kept with the weights', () => {
  it.each(Object.entries(plans))('%s: what the weights predict', async (_, plan) => {
    const heads = plan.heads.length;
    // So different that intercepts have to follow.
    const [own, other] = [plantedRows(plan, 1500, 1), plantedRows(plan, 700, 2)];
    for (let i = 0; i < other.labels.length; i += 5) other.labels[i] = 1;
    const data = dataOf(heads, { train: own, validate: other }, 300);
    const engine = (await createEngine('onnx', plan)) as Engine;
    const result = await trainStages({ plan, data, engine, seed: 1, outDir: folder() });
    if (Array.isArray(result)) throw new Error(result[0]!.message);
    // Not the last epoch, so that weights had to be gone back to.
    expect(result.bestEpoch).toBeLessThan(result.curve.length);
    const predicted: number[] = [];
    for await (const { logits } of predict(
      plan,
      result.weights,
      engine,
      data.chunks('validate', { seed: 1, shuffle: false }),
    ))
      predicted.push(...logits);
    await engine.dispose();
    const kept = validationLogits(result.weights, data);
    expect(kept).toHaveLength(predicted.length);
    expect(Math.max(...predicted.map((logit, i) => Math.abs(logit - kept![i]!)))).toBeLessThan(1e-4);
    expect(validationLogits(result.weights, { key: 'other rows' })).toBeNull();
  });
});

it.each([
  { kind: 'last', seconds: 3600 },
  { kind: 'newest', fraction: 0.3 },
] as const)('no intercept follows the newest rows: %j', async (validate) => {
  const plan = wholePlan({ ...train, validate });
  const [own, other] = [plantedRows(plan, 1500, 1), plantedRows(plan, 700, 2)];
  other.labels.fill(1);
  const data = dataOf(2, { train: own, validate: other }, 300);
  const engine = (await createEngine('onnx', plan)) as Engine;
  const { weights } = (await solveIntercepts(plan, initWeights(plan, 3), engine, data, 1))!;
  const sums = [0, 0];
  for await (const { logits } of predict(plan, weights, engine, data.chunks('train', { seed: 1, shuffle: false })))
    logits.forEach((logit, i) => (sums[i % 2]! += 1 / (1 + Math.exp(-logit))));
  await engine.dispose();
  // The likelihood equation of an intercept: the predictions add up to the labels.
  const events = [0, 1].map((h) => own.labels.reduce((sum, label, i) => sum + (i % 2 === h ? label : 0), 0));
  sums.forEach((sum, h) => expect(sum / events[h]!).toBeCloseTo(1, 4));
});
