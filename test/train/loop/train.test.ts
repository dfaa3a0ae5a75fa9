import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/index.ts';
import type { Plan } from '../../../src/ir/plan.ts';
import type { Engine } from '../../../src/train/engines/engine.ts';
import { createEngine } from '../../../src/train/engines/index.ts';
import { logLossOf } from '../../../src/math/logistic.ts';
import { predict } from '../../../src/train/predict-logits.ts';
import { type TrainOptions, type TrainResult, train } from '../../../src/train/loop/train.ts';
import { type Weights, initWeights } from '../../../src/train/weights.ts';
import { VERSION } from '../../../src/version.ts';
import { temporaryFolder as folder } from '../../helpers/emitted.ts';
import { type PlantedRows, dataOf, inChunks, linearPlan, plantedRows, wholePlan } from '../planted.ts';

const engines = new Map<string, Engine>();
async function engineFor(plan: Plan): Promise<Engine> {
  const key = JSON.stringify(plan.nodes);
  const known = engines.get(key);
  if (known !== undefined) return known;
  const engine = await createEngine('onnx', plan);
  if (!('step' in engine)) throw new Error(engine.message);
  engines.set(key, engine);
  return engine;
}
afterAll(async () => {
  for (const engine of engines.values()) await engine.dispose();
});

async function run(
  options: Omit<TrainOptions, 'engine' | 'seed'> & Partial<Pick<TrainOptions, 'engine' | 'seed'>>,
): Promise<TrainResult | Diagnostic[]> {
  return train({ seed: 1, engine: options.engine ?? (await engineFor(options.plan)), ...options });
}
async function trained(options: Omit<TrainOptions, 'engine' | 'seed'> & { seed?: number }): Promise<TrainResult> {
  const result = await run(options);
  if (Array.isArray(result)) throw new Error(result[0]?.message);
  return result;
}

const bytes = (w: Weights): Record<string, string> =>
  Object.fromEntries(
    [...w.params, ...w.tables].map(([name, data]) => [
      name,
      Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64'),
    ]),
  );

async function meanLogLoss(plan: Plan, weights: Weights, rows: PlantedRows): Promise<{ model: number; truth: number }> {
  const heads = plan.heads.length;
  let model = 0;
  let at = 0;
  for await (const { logits, chunk } of predict(plan, weights, await engineFor(plan), inChunks(rows, heads, [777]))) {
    logits.forEach((z, i) => (model += logLossOf(z, chunk.labels[i]! > 0)));
    at += logits.length;
  }
  expect(at).toBe(rows.rows * heads);
  const truth = rows.labels.reduce((sum, y, i) => sum - Math.log(y === 1 ? rows.truth[i]! : 1 - rows.truth[i]!), 0);
  return { model: model / at, truth: truth / at };
}

describe('training', () => {
  it('recovers a planted logistic model: its log-loss on fresh rows is that of the true probabilities', async () => {
    const plan = linearPlan({
      batch: 128,
      epochs: 8,
      optimizer: { kind: 'adam', learningRate: 0.01 },
      embeddings: { kind: 'adagrad', learningRate: 0.1 },
    });
    const { weights } = await trained({
      plan,
      data: dataOf(1, { train: plantedRows(plan, 20_000, 1), validate: plantedRows(plan, 2000, 2) }),
      outDir: folder(),
    });
    const { model, truth } = await meanLogLoss(plan, weights, plantedRows(plan, 20_000, 3));
    // 35 fitted parameters cost about 35/(2·20000) = .0009 in expected log-loss.
    expect(model - truth).toBeLessThan(0.003);
    expect(model - truth).toBeGreaterThan(-0.001);
    const kernel = weights.params.get('logit/kernel')!;
    expect(kernel[0]).toBeCloseTo(1, 0.8);
    expect(kernel[1]).toBeCloseTo(-0.5, 0.8);
  });

  it.each(['adam', 'adagrad', 'sgd'] as const)(
    'learns with the %s optimizers, two towers, two heads, lists, norm and dropout',
    async (kind) => {
      const rate = { adam: 0.005, adagrad: 0.05, sgd: 0.3 }[kind];
      const plan = wholePlan({
        batch: 128,
        epochs: 3,
        optimizer: { kind, learningRate: rate },
        embeddings: { kind, learningRate: { adam: 0.005, adagrad: 0.05, sgd: 5 }[kind] },
      });
      const { weights } = await trained({
        plan,
        data: dataOf(2, { train: plantedRows(plan, 12_000, 1) }),
        outDir: folder(),
      });
      const fresh = plantedRows(plan, 8000, 3);
      const { model, truth } = await meanLogLoss(plan, weights, fresh);
      const start = await meanLogLoss(plan, initWeights(plan, 1), fresh);
      expect(model - truth).toBeLessThan(kind === 'sgd' ? 0.06 : 0.03);
      expect(start.model - truth).toBeGreaterThan(0.1);
    },
  );

  it('stays unbiased under negative sampling', async () => {
    const plan: Plan = {
      ...linearPlan({ batch: 128, epochs: 6, optimizer: { kind: 'adam', learningRate: 0.002 } }),
      sampling: { base: null, keep: 0.2, log: 'unsampled', correct: 'weight' },
    };
    const { weights, examples } = await trained({
      plan,
      data: dataOf(1, { train: plantedRows(plan, 30_000, 1) }),
      outDir: folder(),
    });
    expect(examples).toBeLessThan(6 * 30_000 * 0.6);
    const fresh = plantedRows(plan, 20_000, 3);
    let predicted = 0;
    for await (const { logits } of predict(plan, weights, await engineFor(plan), inChunks(fresh, 1, [5000])))
      for (const z of logits) predicted += 1 / (1 + Math.exp(-z));
    // About 9,000 positives and 4,200 kept negatives: a standard error of .02. Without the weights it would be above 2.
    expect(Math.abs(predicted / fresh.truth.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(0.05);
  });

  it('gives the same bytes for the same seed, others for another', async () => {
    const plan = wholePlan({ batch: 64 });
    const data = dataOf(2, { train: plantedRows(plan, 1500, 1) });
    const of = async (seed: number) => bytes((await trained({ plan, data, outDir: folder(), seed })).weights);
    const first = await of(1);
    expect(await of(1)).toEqual(first);
    expect(await of(2)).not.toEqual(first);
  });

  it('does not move the tower of a source without rows', async () => {
    const plan = wholePlan({ batch: 64, sources: ['source0'] });
    const { weights } = await trained({
      plan,
      data: dataOf(2, { train: plantedRows(plan, 1000, 1) }),
      outDir: folder(),
    });
    const fresh = initWeights(plan, 1);
    for (const p of plan.params.filter((p) => p.tower === 1))
      expect(weights.params.get(p.name), p.name).toEqual(fresh.params.get(p.name));
    expect(weights.params.get('tower.a/layer.0/kernel')).not.toEqual(fresh.params.get('tower.a/layer.0/kernel'));
  });

  it('stops early and gives back the weights of the best epoch', async () => {
    // Labels without any signal: every epoch after the first overfits more.
    const plan = wholePlan({
      batch: 32,
      epochs: 30,
      patience: 2,
      optimizer: { kind: 'adam', learningRate: 0.02 },
      embeddings: { kind: 'adam', learningRate: 0.02 },
    });
    const [rows, validate] = [plantedRows(plan, 300, 1), plantedRows(plan, 300, 2)];
    for (const part of [rows, validate])
      part.labels.forEach((_, i) => (part.labels[i] = (i * 2654435761) % 7 < 3 ? 1 : 0));
    const outDir = folder();
    const result = await trained({ plan, data: dataOf(2, { train: rows, validate }), outDir });
    expect(result.status).toBe('stopped early');
    const losses = result.curve.map((p) => p.validate!.loss);
    const best = losses.indexOf(Math.min(...losses)) + 1;
    expect(result.bestEpoch).toBe(best);
    expect(result.curve.length).toBe(best + 2);
    const upToBest = await trained({
      plan,
      data: dataOf(2, { train: rows, validate }),
      outDir: folder(),
      epochs: best,
    });
    expect(bytes(result.weights)).toEqual(bytes(upToBest.weights));
    const epochs = readFileSync(join(outDir, 'log.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; validate?: { loss: number } })
      .filter((e) => e.kind === 'epoch');
    expect(epochs.map((e) => e.validate?.loss)).toEqual(losses);
  });

  it('goes back to the best weights after an epoch without a better loss, and takes smaller steps', async () => {
    const plan = wholePlan({
      batch: 32,
      epochs: 14,
      patience: 20,
      optimizer: { kind: 'sgd', learningRate: 0.5 },
      embeddings: { kind: 'sgd', learningRate: 0.5 },
    });
    const [rows, validate] = [plantedRows(plan, 300, 1), plantedRows(plan, 300, 2)];
    for (const part of [rows, validate])
      part.labels.forEach((_, i) => (part.labels[i] = (i * 2654435761) % 7 < 3 ? 1 : 0));
    const result = await trained({ plan, data: dataOf(2, { train: rows, validate }), outDir: folder() });
    const losses = result.curve.map((p) => p.validate!.loss);
    const worse: number[] = [];
    losses.reduce((best, loss) => {
      if (loss >= best) worse.push(loss - best);
      return Math.min(best, loss);
    });
    // Always from the same weights, with ever smaller steps: only what batch norm sees of the batches moves as before.
    expect(worse.length).toBeGreaterThan(4);
    for (const lost of worse.slice(1)) expect(lost).toBeLessThan(0.5 * worse[0]!);
  });

  it('reports progress from start to end', async () => {
    const plan = wholePlan({ batch: 64 });
    const seen: { phase: string; rows: number }[] = [];
    await trained({
      plan,
      data: dataOf(2, { train: plantedRows(plan, 1500, 1), validate: plantedRows(plan, 100, 2) }),
      outDir: folder(),
      onProgress: (p) => seen.push(p),
    });
    expect(seen[0]).toMatchObject({ phase: 'train', epoch: 1, epochs: 1, totalRows: 1500 });
    expect(seen.at(-1)?.phase).toBe('validate');
  });
});

describe('engines', () => {
  it('train to the same weights: onnx, wasm and cpu, dropout, norm, lists and tables included', async () => {
    // SGD, because Adam's first steps follow the sign of a gradient, which rounding decides where it is nearly zero.
    const plan = wholePlan({ batch: 64, l2: 1e-3, optimizer: { kind: 'sgd', learningRate: 0.3 } });
    const data = dataOf(2, { train: plantedRows(plan, 640, 1) });
    const of = async (name: 'onnx' | 'wasm' | 'cpu'): Promise<Weights> => {
      const engine = await createEngine(name, plan);
      if (!('step' in engine)) throw new Error(engine.message);
      const result = await train({ plan, data, engine, outDir: folder(), seed: 1 });
      await engine.dispose();
      if (Array.isArray(result)) throw new Error(result[0]?.message);
      return result.weights;
    };
    const [onnx, wasm, cpu] = [await of('onnx'), await of('wasm'), await of('cpu')];
    const all = (w: Weights) => [...w.params, ...w.tables];
    for (const other of [wasm, cpu]) {
      for (const [i, [name, data]] of all(other).entries()) {
        const expected = all(onnx)[i]![1];
        data.forEach((x, k) =>
          expect(Math.abs(x - expected[k]!), `${name}[${k}]`).toBeLessThan(2e-5 * Math.max(1, Math.abs(x))),
        );
      }
    }
  });
});

describe('what goes wrong in training', () => {
  const plan = wholePlan({ batch: 64 });
  const rows = plantedRows(plan, 500, 1);
  const data = dataOf(2, { train: rows });

  it('a diverging loss stops with the step and what to try', async () => {
    const wild = plantedRows(plan, 500, 1);
    (wild.signals['x'] as { values: Float32Array }).values[900] = Infinity;
    const result = await run({ plan, data: dataOf(2, { train: wild }), outDir: folder() });
    expect(result).toMatchObject([{ code: 'ADS8101', hint: 'lower the learning rate: `optimizer adam(0.0001)`' }]);
    expect((result as Diagnostic[])[0]?.message).toMatch(/^the loss is not a number at step \d of epoch 1/);
  });

  it('nothing to train on', async () => {
    expect(await run({ plan, data: dataOf(2, {}), outDir: folder() })).toMatchObject([
      { code: 'ADS8102', message: 'the training part holds no row to train on' },
    ]);
    const other = wholePlan({ batch: 64, sources: ['nowhere'] });
    expect(await run({ plan: other, data, outDir: folder() })).toMatchObject([{ code: 'ADS8102' }]);
  });

  it('a run that is there is not overwritten', async () => {
    const outDir = folder();
    await trained({ plan, data, outDir });
    expect(await run({ plan, data, outDir })).toMatchObject([{ code: 'ADS8107' }]);
  });

  it('a folder that cannot be written', async () => {
    const outDir = folder();
    writeFileSync(join(outDir, 'file'), '');
    const result = await run({ plan, data, outDir: join(outDir, 'file', 'run') });
    expect(result).toMatchObject([
      { code: 'ADS8105', message: expect.stringContaining('a part of the path is not a folder') as string },
    ]);
  });

  it('a checkpoint of another seed, plan or data', async () => {
    const outDir = folder();
    await trained({ plan, data, outDir });
    expect(await run({ plan, data, outDir, resume: true, seed: 2 })).toMatchObject([{ code: 'ADS8103' }]);
    expect(await run({ plan: { ...plan, fingerprint: 'other' }, data, outDir, resume: true })).toMatchObject([
      { code: 'ADS8103' },
    ]);
    expect(
      await run({ plan, data: dataOf(2, { train: plantedRows(plan, 501, 1) }), outDir, resume: true }),
    ).toMatchObject([{ code: 'ADS8103' }]);
    const refused = async (options: Partial<TrainOptions>) =>
      ((await run({ plan, data, outDir, resume: true, ...options })) as Diagnostic[])[0]?.message;
    // Each says what differs.
    const rows = plantedRows(plan, 500, 1);
    const flipped = { ...rows, labels: rows.labels.map((y) => 1 - y) };
    expect(await refused({ data: dataOf(2, { train: flipped }) })).toContain(
      'the data has changed: there are as many rows, and not the same ones',
    );
    expect(await refused({ data: dataOf(2, { train: plantedRows(plan, 501, 1) }) })).toContain(
      'it had 500 rows to train on, 0 to validate and 0 held out, and has 501 rows',
    );
    expect(await refused({ seed: 2 })).toContain('it was made with seed 1, not 2');
    const wasm = await createEngine('wasm', plan);
    if (!('step' in wasm)) throw new Error(wasm.message);
    expect(await refused({ engine: wasm })).toContain("it was made on the engine 'onnx', not 'wasm'");
    await wasm.dispose();
    expect(await refused({ initial: initWeights(plan, 5) })).toContain('it started from other weights');
    const state = join(
      outDir,
      'checkpoint',
      readdirSync(join(outDir, 'checkpoint')).find((name) => name.startsWith('step-'))!,
      'state.json',
    );
    writeFileSync(state, readFileSync(state, 'utf8').replace(`"adsc": "${VERSION}"`, '"adsc": "0.0.9"'));
    expect(await refused({ seed: 2 })).toContain(
      `it was made with seed 1, not 2; it was made by adsc 0.0.9, not ${VERSION}`,
    );
  });
});

describe('resuming', () => {
  const plan = wholePlan({ batch: 32, epochs: 3, embeddings: { kind: 'adam', learningRate: 0.01 }, patience: 10 });
  const data = dataOf(2, { train: plantedRows(plan, 700, 1), validate: plantedRows(plan, 200, 2) }, 150);
  let whole: TrainResult;
  beforeAll(async () => {
    whole = await trained({ plan, data, outDir: folder() });
  });

  it.each([1, 5, 21, 22, 23, 40, 65])('after an interruption at step %i: the same bytes', async (step) => {
    const outDir = folder();
    const aborter = new AbortController();
    const engine = await engineFor(plan);
    let steps = 0;
    // The signal comes while a step is in the engine, as Ctrl-C does.
    const interrupting: Engine = {
      ...engine,
      name: engine.name,
      description: '',
      dispose: () => engine.dispose(),
      forward: (p, f) => engine.forward(p, f),
      step: (p, f) => {
        if (++steps === step) aborter.abort();
        return engine.step(p, f);
      },
    };
    const first = await train({ plan, data, engine: interrupting, outDir, seed: 1, signal: aborter.signal });
    expect(first).toMatchObject({ status: 'interrupted', steps: step });
    const second = await trained({ plan, data, outDir, resume: true });
    expect(second).toMatchObject({
      status: 'done',
      steps: 66,
      examples: whole.examples,
      curve: whole.curve,
      bestEpoch: whole.bestEpoch,
    });
    expect(bytes(second.weights)).toEqual(bytes(whole.weights));
  });

  it('of a finished run gives its result again; with more epochs it goes on', async () => {
    const outDir = folder();
    await trained({ plan, data, outDir, epochs: 2 });
    expect(bytes((await trained({ plan, data, outDir, resume: true })).weights)).toEqual(bytes(whole.weights));
    const again = await trained({ plan, data, outDir, resume: true });
    expect(bytes(again.weights)).toEqual(bytes(whole.weights));
    expect(readdirSync(join(outDir, 'checkpoint')).filter((name) => name.startsWith('step-'))).toEqual(['step-66-3']);
  });

  it('goes on for more epochs from the best weights, where the last epoch had no better loss', async () => {
    const noisy = wholePlan({ batch: 32, epochs: 9, patience: 20, optimizer: { kind: 'sgd', learningRate: 0.5 } });
    const [rows, validate] = [plantedRows(noisy, 300, 1), plantedRows(noisy, 300, 2)];
    for (const part of [rows, validate])
      part.labels.forEach((_, i) => (part.labels[i] = (i * 2654435761) % 7 < 3 ? 1 : 0));
    const data = dataOf(2, { train: rows, validate });
    const straight = await trained({ plan: noisy, data, outDir: folder() });
    const losses = straight.curve.map((p) => p.validate!.loss);
    const stop = losses.findIndex((loss, i) => i > 0 && loss >= Math.min(...losses.slice(0, i))) + 1;
    expect(stop).toBeGreaterThan(0);
    expect(stop).toBeLessThan(9);
    const outDir = folder();
    await trained({ plan: noisy, data, outDir, epochs: stop });
    const further = await trained({ plan: noisy, data, outDir, resume: true });
    expect(further.curve).toEqual(straight.curve);
    expect(bytes(further.weights)).toEqual(bytes(straight.weights));
  });

  it('with nothing saved yet starts from the beginning', async () => {
    expect(bytes((await trained({ plan, data, outDir: folder(), resume: true })).weights)).toEqual(
      bytes(whole.weights),
    );
  });
});
