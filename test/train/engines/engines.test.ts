import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { lowerProgram } from '../../../src/plan-to-program/programs.ts';
import { availableEngines, createEngine } from '../../../src/train/engines/index.ts';
import type { Engine, EngineName, TrainFeeds } from '../../../src/train/engines/engine.ts';
import type { Plan } from '../../../src/ir/plan.ts';
import { expertsPlan } from '../../program/experts-plan.ts';
import {
  composedPlan,
  correctedPlan,
  delayedPlan,
  ensemblePlan,
  fullPlan,
  PlanSketch,
  randomFeeds,
  randomParams,
  readsPlan,
  tinyPlan,
} from '../../program/plans.ts';
import { inputsOf, largestError, run } from '../../program/run.ts';

/** Not everywhere: libtensorflow (docs/tfjs-node.md), a GPU. */
const optional = (await availableEngines()).filter(({ name }) => ['tfjs-node', 'webgpu', 'cuda'].includes(name));
for (const { name, ok, reason } of optional) if (!ok) console.warn(`engine ${name}: skipped, ${reason}`);
const names: readonly EngineName[] = [
  'onnx',
  'wasm',
  'cpu',
  ...optional.filter(({ ok }) => ok).map(({ name }) => name),
];
const open: Engine[] = [];
async function engineFor(name: EngineName, plan: Plan, threads?: number): Promise<Engine> {
  const engine = await createEngine(name, plan, { threads });
  if (!('step' in engine)) throw new Error(engine.message);
  open.push(engine);
  return engine;
}
afterAll(() => Promise.all(open.map((engine) => engine.dispose())));

const batches: readonly (readonly [string, Plan, readonly number[]])[] = [
  ['every node kind but reads, three towers', fullPlan(3, false), [6, 5, 4]],
  ['an empty tower', fullPlan(3, false), [6, 0, 4]],
  ['only the last tower', fullPlan(3, false), [0, 0, 3]],
  ['a tower of one row', fullPlan(3, false), [1, 2, 1]],
  ['one row', fullPlan(2, false), [0, 1]],
  ['no row', fullPlan(2, false), [0, 0]],
  ['one tower', fullPlan(1, false), [7]],
  ['reads of a sequence', readsPlan(2), [4, 3]],
  ['reads of a sequence, an empty tower', readsPlan(3), [5, 0, 1]],
  ['two layers', tinyPlan(), [5]],
  ['corrections of sampling', correctedPlan(2), [4, 3]],
  ['an ensemble', ensemblePlan(2), [4, 3]],
  ['heads after each other', composedPlan(fullPlan(2, false), ['joint', 'within_parent']), [4, 3]],
  ['a head with a delay', delayedPlan(2), [3, 4]],
  ['experts', expertsPlan({ shared: 1, source: 2, head: 1, levels: 3, gate: 'head' }), [3, 4]],
  ['experts, an empty tower', expertsPlan({ shared: 2, source: 1, head: 0, levels: 2, gate: 'source' }), [0, 4]],
];

describe.each(names)('engine %s agrees with float64', (name) => {
  it.each(batches)('%s', async (_, plan, towerRows) => {
    const params = randomParams(plan);
    const feeds = randomFeeds(plan, towerRows);
    const { step, forward } = lowerProgram(plan);
    const expected = run(step, towerRows, inputsOf(step, params, feeds));
    const engine = await engineFor(name, plan);
    const found = await engine.step(params, feeds);
    const close = (
      data: Float32Array,
      kind: 'head_loss' | 'param_grad' | 'feature_grad' | 'batch_stat',
      key: string,
    ): void => {
      // An entry's size says nothing where it is a sum that cancels: errors are measured against the whole tensor's largest.
      const exact = expected.get(kind)!.get(key)!;
      const scale = Math.max(1e-2, ...exact.map(Math.abs));
      expect(largestError(data, exact, scale), `${kind} ${key}`).toBeLessThan(2e-5);
    };
    expect(found.loss).toBeCloseTo(expected.get('loss')!.get('loss')![0]!, 5);
    close(found.headLoss, 'head_loss', 'head_loss');
    expect([...found.paramGrads.keys()]).toEqual([...expected.get('param_grad')!.keys()]);
    for (const [key, data] of found.paramGrads) close(data, 'param_grad', key);
    expect([...found.featureGrads.keys()]).toEqual([...(expected.get('feature_grad')?.keys() ?? [])]);
    for (const [key, data] of found.featureGrads) close(data, 'feature_grad', key);
    for (const [key, data] of found.batchStats) close(data, 'batch_stat', key);

    const logits = await engine.forward(params, feeds);
    expect(
      largestError(
        logits,
        run(forward, towerRows, inputsOf(forward, params, feeds))
          .get('logits')!
          .get('logits')!,
      ),
    ).toBeLessThan(2e-5);
  });

  it('leaves out batch statistics of a tower with fewer than two rows', async () => {
    const plan = fullPlan(3);
    const engine = await engineFor(name, plan);
    const statsOf = async (towerRows: number[]): Promise<string[]> => [
      ...(await engine.step(randomParams(plan), randomFeeds(plan, towerRows))).batchStats.keys(),
    ];
    expect(await statsOf([2, 0, 3])).toEqual([
      'bottom/norm/mean',
      'bottom/norm/variance',
      'tower.0/norm/mean',
      'tower.0/norm/variance',
    ]);
    expect(await statsOf([1, 1, 3])).toEqual(['bottom/norm/mean', 'bottom/norm/variance']);
    expect(await statsOf([0, 1, 0])).toEqual([]);
  });

  it('runs batches of any size one after another, and sees params changed in place', async () => {
    const plan = fullPlan(2);
    const engine = await engineFor(name, plan);
    const params = randomParams(plan);
    for (const [round, towerRows] of [
      [3, 4],
      [30, 1],
      [0, 2],
      [3, 4],
    ].entries()) {
      const feeds = randomFeeds(plan, towerRows, round);
      const { step } = lowerProgram(plan);
      const expected = run(step, towerRows, inputsOf(step, params, feeds));
      const found = await engine.step(params, feeds);
      expect(found.loss).toBeCloseTo(expected.get('loss')!.get('loss')![0]!, 5);
      for (const [key, gradient] of found.paramGrads)
        params.get(key)!.forEach((w, i, data) => (data[i] = w - 0.1 * gradient[i]!));
    }
  });

  it('gives each of several forward calls at once its own logits', async () => {
    const plan = fullPlan(2);
    const engine = await engineFor(name, plan);
    const params = randomParams(plan);
    const feeds = [0, 1, 2, 3].map((seed) => randomFeeds(plan, [seed, 5], seed));
    const apart: Float32Array[] = [];
    for (const batch of feeds) apart.push((await engine.forward(params, batch)).slice());
    expect(await Promise.all(feeds.map((batch) => engine.forward(params, batch)))).toEqual(apart);
  });

  it('takes weights and features in shared memory', async () => {
    const plan = tinyPlan();
    const engine = await engineFor(name, plan);
    const share = (data: Float32Array): Float32Array => {
      const shared = new Float32Array(new SharedArrayBuffer(data.byteLength));
      shared.set(data);
      return shared;
    };
    const params = randomParams(plan);
    const feeds = randomFeeds(plan, [5]);
    const sharedParams = new Map([...params].map(([key, data]) => [key, share(data)]));
    const sharedFeeds = { ...feeds, features: new Map([...feeds.features].map(([key, data]) => [key, share(data)])) };
    expect((await engine.step(sharedParams, sharedFeeds)).loss).toBe((await engine.step(params, feeds)).loss);
    sharedParams.get('tower.all/head.a/logit/bias')![0]! += 1;
    expect((await engine.step(sharedParams, sharedFeeds)).loss).not.toBe((await engine.step(params, feeds)).loss);
  });

  it('says which feed does not fit', async () => {
    const plan = tinyPlan();
    const engine = await engineFor(name, plan);
    const feeds = randomFeeds(plan, [5]);
    const without: TrainFeeds = { ...feeds, features: new Map() };
    await expect(engine.step(randomParams(plan), without)).rejects.toThrow("no feature 'signal.x/input'");
    await expect(engine.step(randomParams(plan), { ...feeds, labels: new Float32Array(4) })).rejects.toThrow(
      "labels 'labels' has 4 elements, not [5 × 1]",
    );
    await expect(engine.step(randomParams(plan), { ...feeds, towerRows: [4] })).rejects.toThrow(
      'rows per tower [4] do not fit',
    );
  });
});

describe('all engines', () => {
  it('reach the same weights after ten steps of gradient descent', async () => {
    const plan = fullPlan(2);
    const weights = await Promise.all(
      names.map(async (name) => {
        const engine = await engineFor(name, plan);
        const params = randomParams(plan);
        for (let round = 0; round < 10; round++) {
          const { paramGrads } = await engine.step(params, randomFeeds(plan, [20, 12], round));
          for (const [key, gradient] of paramGrads)
            params.get(key)!.forEach((w, i, data) => (data[i] = w - 0.1 * gradient[i]!));
        }
        return params;
      }),
    );
    const start = randomParams(plan);
    for (const [key, reference] of weights[0]!) {
      for (const other of weights.slice(1)) expect(largestError(other.get(key)!, reference), key).toBeLessThan(1e-4);
    }
    expect(
      largestError(weights[0]!.get('group.user/dense/kernel')!, start.get('group.user/dense/kernel')!),
    ).toBeGreaterThan(1e-2);
  });

  it('onnx gives the same bytes again, and with two threads close ones', async () => {
    const s = new PlanSketch(2, 1);
    const wide = s.dense('bottom', s.input('x', 300), 256, 'relu');
    const made = s.plan([[0, 1].map((t) => s.dense(`tower.${t}/logit`, wide, 1, 'none', t))]);
    // So much a step that two threads take part.
    const plan = { ...made, train: { ...made.train, batch: 512 } };
    const feeds = randomFeeds(plan, [300, 212]);
    const params = randomParams(plan);
    const [one, again, two] = await Promise.all([
      engineFor('onnx', plan, 1),
      engineFor('onnx', plan, 1),
      engineFor('onnx', plan, 2),
    ]);
    const gradients = async (engine: Engine): Promise<Float32Array> =>
      (await engine.step(params, feeds)).paramGrads.get('bottom/kernel')!.slice();
    const first = await gradients(one);
    expect(await gradients(again)).toEqual(first);
    expect(largestError(await gradients(two), first, 1e-3)).toBeLessThan(1e-4);
  });

  it.skipIf(process.platform !== 'linux')('onnx starts threads where a step has work for them', async () => {
    const s = new PlanSketch(1, 1);
    const hidden = s.dense('tower.0/layer.0', s.input('x', 100), 100, 'relu', 0);
    const made = s.plan([[s.dense('tower.0/logit', hidden, 1, 'none', 0)]]);
    const running = () => readdirSync('/proc/self/task').length;
    const started = async (batch: number): Promise<number> => {
      const plan = { ...made, train: { ...made.train, batch } };
      // The threads of Node itself start with the first work.
      await (await engineFor('onnx', plan, 1)).step(randomParams(plan), randomFeeds(plan, [batch]));
      const engine = await engineFor('onnx', plan, 9);
      const before = running();
      await engine.step(randomParams(plan), randomFeeds(plan, [batch]));
      return running() - before;
    };
    // 100 · 100 weights, once forward and once for their gradient: 20,000 multiplications a row.
    expect(await started(4096)).toBeLessThan(4);
    expect(await started(32768)).toBeGreaterThan(4);
  });

  it('tfjs engines leave no tensor behind', async () => {
    const { createRequire } = await import('node:module');
    const tf = createRequire(import.meta.url)('@tensorflow/tfjs-core') as typeof import('@tensorflow/tfjs-core');
    const plan = fullPlan(2);
    const engine = await engineFor('wasm', plan);
    const step = () => engine.step(randomParams(plan), randomFeeds(plan, [3, 2]));
    await step();
    const before = tf.memory().numTensors;
    await step();
    await engine.forward(randomParams(plan), randomFeeds(plan, [3, 2]));
    expect(tf.memory().numTensors).toBe(before);
  });

  it('are listed with their version, or the reason why they do not start', async () => {
    const statuses = await availableEngines();
    expect(statuses.map((status) => status.name)).toEqual(['onnx', 'tfjs-node', 'wasm', 'cpu', 'webgpu', 'cuda']);
    for (const status of statuses) expect(status.ok ? status.version : status.reason).toMatch(/\w/);
    expect(statuses.filter((status) => status.ok).map((status) => status.name)).toEqual(
      expect.arrayContaining(['onnx', 'wasm', 'cpu']),
    );
  });

  it('auto takes onnx', async () => {
    expect(await createEngine('auto', tinyPlan())).toMatchObject({ name: 'onnx' });
  });

  it('an engine that does not start is a diagnostic that says why', async ({ skip }) => {
    const missing = (await availableEngines()).find((status) => !status.ok);
    if (missing === undefined) return skip('every engine starts here');
    expect(await createEngine(missing.name, tinyPlan())).toMatchObject({
      code: 'ADS8901',
      severity: 'error',
      message: expect.stringContaining(missing.reason!),
    });
  });
});
