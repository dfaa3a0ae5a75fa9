/** Training that goes on from weights and optimizer state: as one run that never stopped. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/ir/plan.ts';
import type { Engine } from '../../../src/train/engines/engine.ts';
import { createEngine } from '../../../src/train/engines/index.ts';
import { type TrainOptions, type TrainResult, train } from '../../../src/train/loop/train.ts';
import { forgottenOptimizer } from '../../../src/train/loop/warm-optimizer.ts';
import { Checkpoints } from '../../../src/train/run/checkpoint.ts';
import { readStart, writeStart } from '../../../src/train/run/start.ts';
import { type Weights, weightTensors } from '../../../src/train/weights.ts';
import { temporaryFolder as folder } from '../../helpers/emitted.ts';
import { dataOf, plantedRows, wholePlan } from '../planted.ts';

const whole = wholePlan({ validate: null, batch: 512 });
/** One batch an epoch, and nothing at random in it: an epoch is a step of gradient descent. */
const withoutDropout: Plan = {
  ...whole,
  nodes: whole.nodes.map((node) => (node.op === 'dropout' ? { ...node, rate: 0 } : node)),
};
const rows = plantedRows(withoutDropout, 400, 1);
const data = dataOf(2, { train: rows });

let engine: Engine;
beforeAll(async () => {
  const created = await createEngine('onnx', withoutDropout);
  if (!('step' in created)) throw new Error(created.message);
  engine = created;
});
afterAll(() => engine.dispose());

const of = (kind: 'adam' | 'adagrad' | 'sgd'): Plan => {
  const learningRate = { adam: 0.01, adagrad: 0.05, sgd: 0.2 }[kind];
  return {
    ...withoutDropout,
    train: { ...withoutDropout.train, optimizer: { kind, learningRate }, embeddings: { kind, learningRate } },
  };
};

async function trained(options: Omit<TrainOptions, 'data' | 'engine' | 'seed'>): Promise<TrainResult> {
  const result = await train({ data, engine, seed: 1, ...options });
  if (Array.isArray(result)) throw new Error(result[0]!.message);
  return result;
}

/** Largest difference of two models' numbers. */
function apart(plan: Plan, a: Weights, b: Weights): number {
  const others = new Map(weightTensors(plan, b).map(({ name, data: values }) => [name, values]));
  return Math.max(
    ...weightTensors(plan, a).map(({ name, data: values }) =>
      values.reduce((most, x, i) => Math.max(most, Math.abs(x - others.get(name)![i]!)), 0),
    ),
  );
}

describe.each(['adam', 'adagrad', 'sgd'] as const)('%s', (kind) => {
  const plan = of(kind);

  it('goes on to the weights of a run that never stopped, and not without its state', async () => {
    const straight = await trained({ plan, epochs: 7, outDir: folder() });
    const first = folder();
    const { weights } = await trained({ plan, epochs: 4, outDir: first });
    const optimizer = await new Checkpoints(join(first, 'checkpoint'), plan).optimizer(weights);
    expect(optimizer!.steps).toEqual([4, 4, 4]);
    const second = await trained({ plan, epochs: 3, outDir: folder(), initial: weights, optimizer: optimizer! });
    // Sums over a batch in another order.
    expect(apart(plan, second.weights, straight.weights)).toBeLessThan(2e-5);
    const cold = await trained({ plan, epochs: 3, outDir: folder(), initial: weights });
    // Batch norm's averages are state too, of any optimizer.
    expect(apart(plan, cold.weights, straight.weights)).toBeGreaterThan(1e-3);
  });

  it('is written and read back as it was, and goes to the same bytes', async () => {
    const first = folder();
    const { weights } = await trained({ plan, epochs: 2, outDir: first });
    const optimizer = (await new Checkpoints(join(first, 'checkpoint'), plan).optimizer(weights))!;
    const dir = folder();
    await writeStart(dir, plan, { initial: weights, optimizer });
    const read = await readStart(dir, plan);
    if (read === null || Array.isArray(read)) throw new Error('no start');
    const [a, b] = [
      await trained({ plan, epochs: 2, outDir: folder(), initial: weights, optimizer }),
      await trained({ plan, epochs: 2, outDir: folder(), ...read }),
    ];
    expect(apart(plan, a.weights, b.weights)).toBe(0);
  });
});

it('running statistics of a model whose optimizer is not known are not replaced by those of the first batch', async () => {
  const plan = of('adam');
  const { weights } = await trained({ plan, epochs: 30, outDir: folder() });
  const mean = weights.params.get('bottom/norm/mean')!;
  // A batch norm forgets a tenth of its average in each batch; here a batch is the whole of the data.
  const optimizer = forgottenOptimizer(plan);
  expect(optimizer.seen).toEqual({ 'bottom/norm/mean': 10, 'bottom/norm/variance': 10 });
  const shifted: Weights = {
    ...weights,
    params: new Map([...weights.params, ['bottom/norm/mean', mean.map((x) => x + 1)]]),
  };
  const { weights: after } = await trained({ plan, epochs: 1, outDir: folder(), initial: shifted, optimizer });
  const moved = after.params.get('bottom/norm/mean')!.map((x, i) => x - mean[i]!);
  for (const x of moved) expect(x).toBeGreaterThan(0.85);
});
