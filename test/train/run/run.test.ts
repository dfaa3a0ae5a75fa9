/** A run from build to bundle, read back as evaluation and serving would. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type LoadedBuild, loadBuild } from '../../../src/bundle/load-build.ts';
import type { Diagnostic } from '../../../src/diagnostics/index.ts';
import { manifestText } from '../../../src/emit/manifest.ts';
import { onnxTarget } from '../../../src/emit/onnx/index.ts';
import { planTarget, vocabTarget } from '../../../src/emit/plan-files.ts';
import { tfjsTarget } from '../../../src/emit/tfjs/index.ts';
import { transformsTarget, type Golden } from '../../../src/emit/transforms/index.ts';
import { fingerprintOf } from '../../../src/ir/plan-fingerprint.ts';
import type { Plan } from '../../../src/ir/plan.ts';
import { sha256 } from '../../../src/ir/sha256.ts';
import type { Engine } from '../../../src/train/engines/engine.ts';
import { createEngine } from '../../../src/train/engines/index.ts';
import { predict } from '../../../src/train/predict-logits.ts';
import { newRunFolder, readRunRecord } from '../../../src/train/run/folder.ts';
import { type GoldenLogits, goldenLogitsError } from '../../../src/train/run/golden-logits.ts';
import { loadWeights } from '../../../src/train/run/load-weights.ts';
import { type RunOutcome, trainRun } from '../../../src/train/run/run.ts';
import { contextOf, temporaryFolder, writeFiles } from '../../helpers/emitted.ts';
import { type SmallPlan, id, smallPlan, vec } from '../../helpers/plans.ts';
import { loadGraph, predictGraph } from '../../helpers/stock-tfjs.ts';
import { PlanSketch } from '../../program/plans.ts';
import { dataOf, inChunks, plantedRows } from '../planted.ts';

const entries = Array.from({ length: 28 }, (_, i) => `c${i}`);
const small: SmallPlan = (() => {
  const s = smallPlan(
    [
      { name: 'x', format: 'dense', encoding: vec({ length: 2, width: 3 }) },
      { name: 'country', format: 'onehot', encoding: id('signal.country') },
    ],
    [{ id: 'signal.country', kind: 'file', of: entries }],
    ['a', 'b'],
  );
  const sketch = new PlanSketch(2, 1);
  const group = sketch.dense(
    'group.g/dense',
    sketch.concat('group.g/concat', [sketch.input('x', 3), sketch.lookup('country', 4)]),
    8,
    'relu',
  );
  const logits = [0, 1].map((t) =>
    sketch.dense(`tower.${t}/logit`, sketch.batchNorm(`tower.${t}/norm`, group, t), 1, 'none', t),
  );
  const { nodes, params, heads, outputs, train } = sketch.plan([logits]);
  const plan: Plan = {
    ...s.plan,
    nodes,
    heads,
    outputs,
    params: params.map(({ name, shape, tower, trainable }) => ({
      name,
      shape,
      tower,
      trainable,
      init: { kind: /variance|gamma/.test(name) ? 'ones' : name.includes('kernel') ? 'glorot' : 'zeros' },
    })),
    tables: [
      {
        id: 'signal.country',
        vocab: 'signal.country',
        rows: 30,
        width: 4,
        signals: ['country'],
        init: { kind: 'uniform', scale: 0.05 },
      },
    ],
    vocabs: s.plan.vocabs.map((v) => ({ ...v, sha256: sha256(s.vocabTexts.get(v.id)!) })),
    train: { ...train, epochs: 2 },
  };
  return { ...s, plan: { ...plan, fingerprint: fingerprintOf(plan) } };
})();
const { plan } = small;

async function built(): Promise<LoadedBuild> {
  const files = new Map<string, string | Uint8Array>();
  for (const target of [planTarget, vocabTarget, transformsTarget, tfjsTarget, onnxTarget])
    for (const [path, content] of (await target.emit(plan, contextOf(small))).files) files.set(path, content);
  const dir = temporaryFolder();
  writeFiles(dir, new Map([...files, ['manifest.json', manifestText(plan, files)]]));
  return loaded(dir);
}
async function loaded(dir: string): Promise<LoadedBuild> {
  const build = await loadBuild(dir);
  if (Array.isArray(build)) throw new Error(build.map((d) => d.message).join('\n'));
  return build;
}
function ok<T>(value: T | Diagnostic[]): T {
  if (Array.isArray(value)) throw new Error(value.map((d) => d.message).join('\n'));
  return value;
}

describe('a run', () => {
  const rows = plantedRows(plan, 900, 1);
  const data = dataOf(1, { train: rows, validate: plantedRows(plan, 200, 2) });
  const runs = temporaryFolder();
  let build: LoadedBuild;
  let engine: Engine;
  let outcome: RunOutcome;
  beforeAll(async () => {
    build = await built();
    engine = ok((await createEngine('onnx', plan)) as Engine);
    outcome = ok(await trainRun({ build, data, engine, seed: 1, run: ok(await newRunFolder(runs)) }));
  });

  it('leaves record, log, checkpoint and bundle, and nothing else', async () => {
    expect(outcome.record).toMatchObject({
      id: '1',
      status: 'done',
      engine: 'onnx',
      seed: 1,
      epochs: 2,
      steps: 30,
      examples: 1800,
      rows: { train: 900, validate: 200 },
    });
    expect(await readRunRecord(join(runs, '1'))).toEqual(outcome.record);
    expect(readdirSync(join(runs, '1')).sort()).toEqual(['bundle', 'checkpoint', 'log.jsonl', 'run.json']);
    expect(readdirSync(join(runs, '1/bundle')).sort()).toEqual([
      'features',
      'golden-logits.json',
      'golden.json',
      'graph',
      'manifest.json',
      'plan.json',
      'vocab',
      'weights.safetensors',
    ]);
  });

  it('gives a bundle that loads as a build, with the weights that were trained', async () => {
    const bundle = await loaded(outcome.bundle!);
    const { weights, modelFingerprint } = ok(await loadWeights(bundle));
    expect(weights).toEqual(outcome.result.weights);
    expect(modelFingerprint).toBe(outcome.record.modelFingerprint);
    // By its definition, with nothing of ours but the file.
    expect(modelFingerprint).toBe(
      sha256(
        `adsc model\n${plan.fingerprint}\n${sha256(readFileSync(join(outcome.bundle!, 'weights.safetensors')))}\n`,
      ),
    );
  });

  it('stock tfjs predicts from the bundle what adsc predicts', async () => {
    const files = new Map<string, string | Uint8Array>();
    for (const name of readdirSync(join(outcome.bundle!, 'graph')))
      files.set(
        `graph/${name}`,
        name.endsWith('.json')
          ? readFileSync(join(outcome.bundle!, 'graph', name), 'utf8')
          : new Uint8Array(readFileSync(join(outcome.bundle!, 'graph', name))),
      );
    const probabilities = predictGraph(files, await loadGraph(files), rows, rows.tower);
    let at = 0;
    for await (const { logits } of predict(plan, outcome.result.weights, engine, inChunks(rows, 1, [400])))
      for (const z of logits) expect(probabilities[at++]).toBeCloseTo(1 / (1 + Math.exp(-z)), 5);
    expect(at).toBe(900);
  });

  it('golden logits are reproduced, also by another engine, and not by other weights', async () => {
    const bundle = await loaded(outcome.bundle!);
    const { weights } = ok(await loadWeights(bundle));
    const read = (name: string): unknown => JSON.parse(readFileSync(join(outcome.bundle!, name), 'utf8'));
    const [golden, expected] = [read('golden.json') as Golden, read('golden-logits.json') as GoldenLogits];
    expect(expected.cases.length).toBe(golden.cases.length);
    expect(await goldenLogitsError(plan, weights, engine, bundle.encoder, golden, expected)).toBeLessThan(1e-6);
    const cpu = ok((await createEngine('cpu', plan)) as Engine);
    expect(await goldenLogitsError(plan, weights, cpu, bundle.encoder, golden, expected)).toBeLessThan(1e-4);
    await cpu.dispose();
    weights.params.get('tower.1/logit/bias')![0]! += 0.5;
    expect(await goldenLogitsError(plan, weights, engine, bundle.encoder, golden, expected)).toBeGreaterThan(0.01);
  });

  it('an interrupted run has no bundle; resumed, it has the same one byte by byte', async () => {
    const run = ok(await newRunFolder(runs, 'monday'));
    const aborter = new AbortController();
    const first = ok(
      await trainRun({ build, data, engine, seed: 1, run, signal: aborter.signal, onProgress: () => aborter.abort() }),
    );
    expect(first).toMatchObject({ bundle: null, record: { status: 'interrupted' } });
    expect(existsSync(join(run.dir, 'bundle'))).toBe(false);
    const second = ok(await trainRun({ build, data, engine, seed: 1, run, resume: true }));
    expect(second.record).toMatchObject({
      status: 'done',
      started: first.record.started,
      modelFingerprint: outcome.record.modelFingerprint,
    });
    for (const name of readdirSync(second.bundle!, { recursive: true, encoding: 'utf8' })) {
      if (!/\.\w+$/.test(name)) continue;
      expect(readFileSync(join(second.bundle!, name)).equals(readFileSync(join(outcome.bundle!, name))), name).toBe(
        true,
      );
    }
  });

  it('a failed run says so in its record', async () => {
    const run = ok(await newRunFolder(runs));
    expect(await trainRun({ build, data: dataOf(1, {}), engine, seed: 1, run })).toMatchObject([{ code: 'ADS8102' }]);
    expect(await readRunRecord(run.dir)).toMatchObject({ status: 'failed', modelFingerprint: null });
  });

  it('refuses weights of another model, cut off, or none at all', async () => {
    expect(await loadWeights(build)).toMatchObject([
      { code: 'ADS8104', message: expect.stringContaining('train it first') as string },
    ]);
    const bundle = await loaded(outcome.bundle!);
    expect(
      await loadWeights({
        ...bundle,
        manifest: { ...bundle.manifest, modelFingerprint: 'f'.repeat(64) },
      }),
    ).toMatchObject([{ code: 'ADS8104' }]);
    const path = join(outcome.bundle!, 'weights.safetensors');
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, -4));
    expect(await loadWeights(bundle)).toMatchObject([
      { code: 'ADS8104', message: expect.stringContaining('describes') as string },
    ]);
    writeFileSync(path, bytes);
  });
});

describe('names of runs', () => {
  it('are numbers unless given, and never the same twice', async () => {
    const runs = join(temporaryFolder(), 'runs');
    const made = await Promise.all([1, 2, 3].map(() => newRunFolder(runs)));
    expect(made.map((run) => ok(run).id).sort()).toEqual(['1', '2', '3']);
    ok(await newRunFolder(runs, '9'));
    expect(ok(await newRunFolder(runs)).id).toBe('10');
    expect(await newRunFolder(runs, '9')).toMatchObject([{ code: 'ADS8107' }]);
  });

  it.each(['..', '../x', 'a/b', '', '.hidden', 'a b', 'x'.repeat(101), 'nul\0', 'a\\b', 'end.'])(
    '%j is refused',
    async (name) => {
      expect(await newRunFolder(temporaryFolder(), name)).toMatchObject([{ code: 'ADS8108' }]);
    },
  );
});
