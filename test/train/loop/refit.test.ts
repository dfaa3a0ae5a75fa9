/** Training once more on all rows, held to a fit that never had a validation part. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluationSplit } from '../../../src/ir/refit.ts';
import type { Plan } from '../../../src/ir/plan.ts';
import type { Engine } from '../../../src/train/engines/engine.ts';
import { createEngine } from '../../../src/train/engines/index.ts';
import { ratesToBest } from '../../../src/train/loop/early-stopping.ts';
import { trainStages } from '../../../src/train/loop/stages.ts';
import type { CurvePoint } from '../../../src/train/loop/state.ts';
import type { TrainOptions, TrainResult } from '../../../src/train/loop/train.ts';
import { temporaryFolder as folder } from '../../helpers/emitted.ts';
import { dataOf, linearPlan, plantedRows } from '../planted.ts';

const train: Partial<Plan['train']> = {
  batch: 64,
  epochs: 3,
  optimizer: { kind: 'adam', learningRate: 0.01 },
  embeddings: { kind: 'adagrad', learningRate: 0.1 },
};
const plan = linearPlan({ ...train, validate: { kind: 'newest', fraction: 0.1 }, refit: true });
const [first, second] = [plantedRows(plan, 900, 1), plantedRows(plan, 300, 2)];
const parts = dataOf(1, { train: first, validate: second });
const all = dataOf(1, { train: plantedRows(plan, 1200, 3) });
const refitData = () => Promise.resolve({ ...all, close: () => Promise.resolve() });

let engine: Engine;
beforeAll(async () => {
  const created = await createEngine('onnx', plan);
  if (!('step' in created)) throw new Error(created.message);
  engine = created;
});
afterAll(() => engine.dispose());

async function fit(options: Partial<TrainOptions>): Promise<TrainResult> {
  const result = await trainStages({ plan, data: parts, engine, seed: 1, outDir: folder(), ...options });
  if (Array.isArray(result)) throw new Error(result[0]!.message);
  return result;
}

const curve = (...losses: number[]): CurvePoint[] =>
  losses.map((loss, i) => ({
    epoch: i + 1,
    step: 0,
    examples: 0,
    train: { loss: null, heads: {} },
    validate: { loss, heads: {} },
  }));

describe('the epochs of a refit', () => {
  it('are those that led to the best weights, each at its rate', () => {
    // Epochs 3, 5 and 6 were gone back from: a network learns at .3 after the first of them.
    const losses = curve(1, 0.9, 0.95, 0.8, 0.85, 0.81);
    expect(ratesToBest(plan, losses)).toEqual([1, 1, 0.3]);
    expect(ratesToBest({ ...plan, baseline: 'lr' }, losses)).toEqual([1, 1, 1, 1]);
  });
});

describe('a refit', () => {
  it('gives the weights of training on all rows from the start, for as many epochs', async () => {
    const result = await fit({ refitData });
    expect(result.bestEpoch).toBe(3);
    expect(result.refit).toEqual({ epochs: 3, rows: 1200 });
    const plain = linearPlan({ ...train, validate: null });
    const alone = await fit({ plan: plain, data: all });
    expect([...result.weights.params]).toEqual([...alone.weights.params]);
    expect([...result.weights.tables]).toEqual([...alone.weights.tables]);
    // Not those of the training part alone.
    const without = await fit({});
    expect(without.refit).toBeUndefined();
    expect([...without.weights.params]).not.toEqual([...alone.weights.params]);
  });

  it('that is interrupted goes on to the same weights', async () => {
    const whole = await fit({ refitData });
    const outDir = folder();
    const stop = new AbortController();
    const stopped = await fit({
      refitData,
      outDir,
      signal: stop.signal,
      checkpointEvery: 1,
      onProgress: ({ totalRows, epoch, phase }) => {
        if (phase === 'train' && totalRows === 1200 && epoch === 2) stop.abort();
        if (phase === 'validate' && totalRows === 0 && epoch === 2) stop.abort();
      },
    });
    expect(stopped.status).toBe('interrupted');
    const resumed = await fit({ refitData, outDir, resume: true });
    expect([...resumed.weights.params]).toEqual([...whole.weights.params]);
    expect([...resumed.weights.tables]).toEqual([...whole.weights.tables]);
  });

  it('leaves no validation part that a figure could be of', () => {
    expect(evaluationSplit(plan, false)).toBe('train');
    expect(evaluationSplit(linearPlan({ refit: true, validate: null }), false)).toBe('train');
    expect(evaluationSplit(linearPlan(), false)).toBe('validate');
  });
});
