import { whole } from '../../helpers/pieces.ts';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EncodedChunk } from '../../../src/data/encoded-chunk.ts';
import type { Plan, SamplingPlan } from '../../../src/ir/plan.ts';
import { Batcher } from '../../../src/train/batches/batcher.ts';
import { featureLayout } from '../../../src/train/batches/layout.ts';
import type { Engine } from '../../../src/train/engines/engine.ts';
import { emitOnnxWeights } from '../../../src/emit/onnx/index.ts';
import { emitTfjsWeights } from '../../../src/emit/tfjs/index.ts';
import { createEngine } from '../../../src/train/engines/index.ts';
import { predict, Predictor } from '../../../src/train/predict-logits.ts';
import {
  batchOffset,
  batchOffsets,
  countBatch,
  effectivePositives,
  newSamplingState,
} from '../../../src/train/correct-batch/sampling-counts.ts';
import { foldOffsets, offsetParams } from '../../../src/train/correct-batch/fold-offsets.ts';
import { type TrainOptions, type TrainResult, train } from '../../../src/train/loop/train.ts';
import { initWeights, weightMap } from '../../../src/train/weights.ts';
import { loadGraph, predictGraph } from '../../helpers/stock-tfjs.ts';
import { dependentPlan, type DependentRows, dependentRows, FEATURES, HEADS } from '../../helpers/dependent.ts';
import { dataOf, inChunks } from '../planted.ts';

const open: Engine[] = [];
const folders: string[] = [];
async function engineFor(plan: Plan): Promise<Engine> {
  const engine = await createEngine('onnx', plan);
  if (!('step' in engine)) throw new Error(engine.message);
  open.push(engine);
  return engine;
}
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'adsc-sampling-'));
  folders.push(path);
  return path;
}
afterAll(async () => {
  for (const engine of open) await engine.dispose();
  for (const path of folders) rmSync(path, { recursive: true });
});
async function trained(
  options: Omit<TrainOptions, 'engine' | 'seed' | 'outDir'> & Partial<TrainOptions>,
): Promise<TrainResult> {
  const result = await train({
    seed: 1,
    outDir: folder(),
    engine: options.engine ?? (await engineFor(options.plan)),
    ...options,
  });
  if (Array.isArray(result)) throw new Error(result[0]?.message);
  return result;
}
const bytes = (result: TrainResult): Buffer[] =>
  [...result.weights.params.values()].map((data) => Buffer.from(data.buffer, data.byteOffset, data.byteLength));

/** Predicted over expected (the true probabilities), by head. */
async function calibration(plan: Plan, result: TrainResult, rows: DependentRows): Promise<number[]> {
  const [predicted, expected] = [HEADS.map(() => 0), HEADS.map(() => 0)];
  for await (const { logits } of predict(
    plan,
    result.weights,
    await engineFor(plan),
    inChunks(rows, HEADS.length, [20_000]),
  ))
    logits.forEach((z, i) => (predicted[i % HEADS.length]! += 1 / (1 + Math.exp(-z))));
  rows.truth.forEach((p, i) => (expected[i % HEADS.length]! += p));
  return predicted.map((sum, h) => sum / expected[h]!);
}

/**
 * Predicted over observed on the whole log that the downsampled one was drawn from, by head: what the sampling is to leave alone. (Against the true
 * probabilities, the log's own draw of labels would be in the ratio: about 1 % for the rarest head.)
 */
async function calibrationOnLog(plan: Plan, result: TrainResult, log: readonly DependentRows[]): Promise<number[]> {
  const predicted = HEADS.map(() => 0);
  const engine = await engineFor(plan);
  for (const rows of log)
    for await (const { logits } of predict(plan, result.weights, engine, inChunks(rows, HEADS.length, [20_000])))
      logits.forEach((z, i) => (predicted[i % HEADS.length]! += 1 / (1 + Math.exp(-z))));
  const observed = HEADS.map((_, h) =>
    log.reduce((sum, { labels }) => sum + labels.reduce((part, y, i) => part + (i % HEADS.length === h ? y : 0), 0), 0),
  );
  return predicted.map((sum, h) => sum / observed[h]!);
}

const sampling = (correct: SamplingPlan['correct'], keep = 0.2, base: string | null = 'click') => ({
  base,
  keep,
  correct,
});

describe('calibration on the whole log of what was trained on a downsampled one', () => {
  let chunks: DependentRows[];
  let fresh: DependentRows;
  beforeAll(() => {
    chunks = Array.from({ length: 20 }, (_, i) => dependentRows(20_000, 100 + i, { from: 20_000 * i, scroll: -2.5 }));
    fresh = dependentRows(100_000, 2, { scroll: -2.5 });
  });

  it.each(['weight', 'base'] as const)('%s: within 2 % for every head', async (correct) => {
    const plan = dependentPlan(sampling(correct));
    for (const [h, ratio] of (await calibrationOnLog(plan, await settled(plan, chunks), chunks)).entries())
      expect(Math.abs(ratio - 1), `${HEADS[h]} ${ratio}`).toBeLessThan(0.02);
  });

  it('weight with a base that is any head, whose positives are all kept', async () => {
    const plan = dependentPlan(sampling('weight', 0.2, null));
    const result = await settled(plan, chunks);
    for (const [h, ratio] of (await calibrationOnLog(plan, result, chunks)).entries())
      expect(Math.abs(ratio - 1), `${HEADS[h]} ${ratio}`).toBeLessThan(0.02);
    const positives = HEADS.map((_, h) =>
      chunks.reduce((sum, { labels }) => sum + labels.reduce((part, y, i) => part + (i % 3 === h ? y : 0), 0), 0),
    );
    expect(result.sampling!.effectivePositives).toEqual(positives);
  });

  it('batch: exact for the base; for others as far off as its assumption is', async () => {
    const plan = dependentPlan(sampling('batch'));
    const found = await calibrationOnLog(plan, await settled(plan, chunks), chunks);
    const exact = HEADS.map((_, h) => batchOnTruth(fresh, h, 0.2));
    expect(exact.map((ratio) => ratio.toFixed(2))).toEqual(['1.00', '0.94', '1.05']);
    for (const [h, ratio] of found.entries())
      expect(Math.abs(ratio - exact[h]!), `${HEADS[h]} ${ratio} for ${exact[h]}`).toBeLessThan(0.02);
  });

  it('batch: exact for a head whose kept rates are the same for all features', async () => {
    const plan = dependentPlan(sampling('batch'));
    const constant = chunks.map((_, i) => dependentRows(20_000, 200 + i, { from: 20_000 * i, world: 'constant' }));
    const result = await settled(plan, constant);
    const test = dependentRows(100_000, 3, { world: 'constant' });
    const ratios = await calibration(plan, result, test);
    for (const ratio of [ratios[0]!, ratios[2]!]) expect(Math.abs(ratio - 1), `${ratio}`).toBeLessThan(0.02);
    // By hand: of clicks all are kept, so r0 = w and r1 = 1; of scrolls .4 + .6·w are, of other rows .05 + .95·w.
    const [click, , scroll] = result.sampling!.offsets![0]!;
    expect(click).toBeCloseTo(Math.log(0.2), 6);
    expect(Math.abs(scroll! - Math.log(0.05 + 0.95 * 0.2) + Math.log(0.4 + 0.6 * 0.2))).toBeLessThan(0.02);
  });
});

/** Trained until little of the optimizer's noise is left: the second time with large batches. */
async function settled(plan: Plan, chunks: readonly EncodedChunk[]): Promise<TrainResult> {
  const data = {
    counts: { train: chunks.reduce((sum, { rows }) => sum + rows, 0), validate: 0, holdout: 0 },
    labels: null,
    lastTime: null,
    key: 'rows in memory',
    async *chunks() {
      yield* chunks;
    },
  };
  const engine = await engineFor(plan);
  const stage = (batch: number, epochs: number, learningRate: number): Plan => ({
    ...plan,
    train: { ...plan.train, batch, epochs, optimizer: { kind: 'adam', learningRate } },
  });
  const first = await trained({ plan: stage(4096, 6, 0.01), data, engine });
  const { offsets } = first.sampling!;
  const initial = foldOffsets(
    plan,
    first.weights,
    offsets === null ? null : offsets.map((heads) => heads.map((offset) => -offset)),
  );
  return trained({ plan: stage(32_768, 8, 0.002), data, engine, initial });
}

/** What `batch` would give a model that knows the probabilities on the downsampled log: predicted over expected. */
function batchOnTruth({ rows, truth, given }: DependentRows, head: number, keep: number): number {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  const sampled: number[] = [];
  let expected = 0;
  for (let row = 0; row < rows; row++) {
    const q0 = truth[3 * row]!;
    const [m0, m1] = [given[6 * row + 2 * head]!, given[6 * row + 2 * head + 1]!];
    const parts = [q0 * (1 - m1), keep * (1 - q0) * (1 - m0), q0 * m1, keep * (1 - q0) * m0];
    parts.forEach((part, i) => (counts[i]! += part));
    sampled.push((parts[2]! + parts[3]!) / (q0 + keep * (1 - q0)));
    expected += q0 * m1 + (1 - q0) * m0;
  }
  const offset = batchOffset(counts, keep);
  return sampled.reduce((sum, p) => sum + 1 / (1 + Math.exp(-Math.log(p / (1 - p)) - offset)), 0) / expected;
}

describe('the batch correction', () => {
  it('is ln r0 − ln r1, by hand', () => {
    // w = .05, negatives: 30 on base positives and 20 of 400 on base negatives; positives: 50 and 2 of 40.
    expect(batchOffset([30, 20, 50, 2], 0.05)).toBeCloseTo(Math.log(50 / 430) - Math.log(52 / 90), 12);
    expect(batchOffset([0, 20, 50, 0], 0.05)).toBeCloseTo(Math.log(0.05), 12);
    expect(batchOffset([0, 0, 0, 0], 0.05)).toBe(0);
  });

  it('counts rows by tower, head, label and base', async () => {
    const plan = { ...dependentPlan(sampling('batch', 0.5), {}, { sources: 2 }) };
    const rows = dependentRows(6, 1, { sources: 2 });
    rows.labels.set([1, 1, 0, /**/ 1, 0, 1, /**/ 0, 0, 1, /**/ 0, 0, 0, /**/ NaN, 0, 1, /**/ 1, NaN, 0]);
    rows.tower.set([0, 0, 0, 0, 0, 1]);
    rows.weight.set([1, 1, 1, 1, 3, 1]);
    // `log sampled`: all rows stay; the data layer has given base negatives weight 2.
    rows.weight[2] = rows.weight[3] = 2;
    for (const correct of ['batch', 'weight'] as const) {
      const p: Plan = { ...plan, sampling: { ...plan.sampling!, correct, log: 'sampled' } };
      const batches = new Batcher({ ...p, train: { ...p.train, batch: 10 } }, featureLayout(p), { seed: 1 }).batches(
        inChunks(rows, 3, [6]),
      );
      const { value: batch } = await batches.next();
      // a, b, c, d of click, good, scroll; a row whose base is unobserved was kept whatever it is.
      expect([...batch!.samplingCounts!]).toEqual([
        0, 2, 2, 0, /**/ 4, 2, 1, 0, /**/ 1, 1, 4, 1, /**/ 0, 0, 1, 0, /**/ 0, 0, 0, 0, /**/ 1, 0, 0, 0,
      ]);
      expect(batch!.weightSum).toBe(correct === 'batch' ? 8 : 10);
    }
  });

  it('smooths counts, not ratios', () => {
    const plan = dependentPlan(sampling('batch', 0.1));
    const state = newSamplingState(plan)!;
    // Batches without a positive on a base negative, and some with several: the mean of their ratios would be biased.
    for (let i = 0; i < 3000; i++)
      countBatch(
        state,
        Float64Array.from({ length: 12 }, (_, k) => [5, 40, 3, i % 10 === 0 ? 10 : 0][k % 4]!),
        i < 10,
      );
    expect(batchOffsets(plan, state)![0]![0]).toBeCloseTo(Math.log(45 / 405) - Math.log(4 / 13), 2);
    expect(state.seen.slice(0, 4)).toEqual([50, 400, 30, 10]);
  });

  it('folds into a bias of each logit that nothing else reads', () => {
    const plan = dependentPlan(sampling('batch'), {}, { sources: 2 });
    expect(offsetParams(plan)).toEqual([0, 1].map((t) => HEADS.map((head) => [`tower.${t}/head.${head}/logit/bias`])));
    const weights = initWeights(plan, 1);
    const folded = foldOffsets(plan, weights, [
      [1, 2, 3],
      [-1, -2, -3],
    ]);
    expect([...folded.params.get('tower.1/head.good/logit/bias')!]).toEqual([-4]);
    expect([...weights.params.get('tower.1/head.good/logit/bias')!]).toEqual([-2]);
    expect(folded.params.get('bottom/layer.0/kernel')).toBe(weights.params.get('bottom/layer.0/kernel'));
  });
});

describe('effective positives', () => {
  it('by hand: (c + d/w)²/(c + d/w²)', () => {
    expect(effectivePositives(100, 0, 0.05)).toBe(100);
    // 100 + 5·20 = 200 in all; 200²/(100 + 5·400).
    expect(effectivePositives(100, 5, 0.05)).toBeCloseTo(40_000 / 2100, 10);
    expect(effectivePositives(0, 5, 0.05)).toBeCloseTo(5, 10);
    expect(effectivePositives(0, 0, 0.05)).toBe(0);
  });
});

describe('correct base trains', () => {
  const columnsOf = async (labels: readonly number[]) => {
    const plan = dependentPlan(sampling('base', 1));
    const rows: EncodedChunk = dependentRows(1, 1);
    rows.labels.set(labels);
    const { value: batch } = await new Batcher({ ...plan, train: { ...plan.train, batch: 1 } }, featureLayout(plan), {
      seed: 1,
    })
      .batches(inChunks(rows, 3, [1]))
      .next();
    return [...batch!.labels].map((label, c) => (batch!.lossWeights[c]! > 0 ? label : null));
  };

  it.each([
    // labels of click, good, scroll → click, good, scroll given a click, scroll given none
    [
      [1, 0, 1],
      [1, 0, 1, null],
    ],
    [
      [0, 0, 1],
      [0, 0, null, 1],
    ],
    [
      [1, NaN, NaN],
      [1, null, null, null],
    ],
    [
      [NaN, 0, 1],
      [null, null, null, null],
    ],
  ])('labels %j as %j', async (labels, columns) => {
    expect(await columnsOf(labels)).toEqual(columns);
  });
});

describe('the exported graphs predict what the model does', () => {
  it.each(['weight', 'base', 'batch'] as const)('%s', async (correct) => {
    const plan = dependentPlan(sampling(correct, 0.05), { epochs: 1 }, { sources: 2 });
    const { weights } = await trained({ plan, data: dataOf(3, { train: dependentRows(20_000, 1, { sources: 2 }) }) });
    const rows = dependentRows(200, 2, { sources: 2 });
    const logits = await new Predictor(plan, weights, await engineFor(plan)).logits(rows);
    const probabilities = logits.map((z) => 1 / (1 + Math.exp(-z)));
    const near = (found: ArrayLike<number>, expected: ArrayLike<number>) => {
      expect(found.length).toBe(expected.length);
      for (let i = 0; i < found.length; i++) expect(Math.abs(found[i]! - expected[i]!)).toBeLessThan(1e-5);
    };
    const tfjs = whole(emitTfjsWeights(plan, weightMap(weights)));
    near(predictGraph(tfjs, await loadGraph(tfjs), rows, rows.tower), probabilities);

    const session = await ort.InferenceSession.create(
      whole(emitOnnxWeights(plan, weightMap(weights))).get('graph/model.onnx') as Uint8Array,
    );
    const x = new ort.Tensor('float32', (rows.signals['x'] as { values: Float32Array }).values, [200, FEATURES]);
    const found = await session.run({
      x,
      'tower/index': new ort.Tensor('int64', BigInt64Array.from(rows.tower, BigInt), [200]),
    });
    near(found['output/logits']!.data as Float32Array, logits);
    HEADS.forEach((head, h) =>
      near(
        found[head]!.data as Float32Array,
        probabilities.filter((_, i) => i % 3 === h),
      ),
    );
    await session.release();
  });
});

describe('resuming gives the same bytes, with correct', () => {
  it.each(['batch', 'base', 'weight'] as const)('%s', async (correct) => {
    const plan = dependentPlan(
      sampling(correct),
      { batch: 64, epochs: 3, patience: 10, validate: { kind: 'random', fraction: 0.1 } },
      { sources: 2 },
    );
    const data = dataOf(
      3,
      { train: dependentRows(3000, 1, { sources: 2 }), validate: dependentRows(500, 2, { sources: 2 }) },
      500,
    );
    const whole = await trained({ plan, data });
    for (const stop of [3, 17, 30]) {
      const outDir = folder();
      const aborter = new AbortController();
      const engine = await engineFor(plan);
      let steps = 0;
      const interrupting: Engine = {
        name: engine.name,
        description: '',
        dispose: () => engine.dispose(),
        forward: (p, f) => engine.forward(p, f),
        step: (p, f) => {
          if (++steps === stop) aborter.abort();
          return engine.step(p, f);
        },
      };
      expect((await trained({ plan, data, engine: interrupting, outDir, signal: aborter.signal })).status).toBe(
        'interrupted',
      );
      const second = await trained({ plan, data, outDir, resume: true });
      expect(second).toMatchObject({
        status: 'done',
        sampling: whole.sampling,
        curve: whole.curve,
        bestEpoch: whole.bestEpoch,
      });
      expect(bytes(second)).toEqual(bytes(whole));
    }
    expect(whole.sampling!.offsets !== null).toBe(correct === 'batch');
  });

  it('the validation loss is that of the corrected logits', async () => {
    const plan = dependentPlan(sampling('batch', 0.1), {
      batch: 256,
      epochs: 1,
      validate: { kind: 'random', fraction: 0.1 },
    });
    const validate = dependentRows(5000, 2);
    const outDir = folder();
    const result = await trained({ plan, outDir, data: dataOf(3, { train: dependentRows(20_000, 1), validate }) });
    let loss = 0;
    for await (const { logits } of predict(
      plan,
      result.weights,
      await engineFor(plan),
      inChunks(validate, 3, [5000]),
    )) {
      logits.forEach((z, i) => (loss += Math.log1p(Math.exp(z)) - validate.labels[i]! * z));
    }
    expect(result.curve[0]!.validate!.loss).toBeCloseTo(loss / validate.rows, 5);
    expect(
      JSON.parse(
        readFileSync(join(outDir, 'log.jsonl'), 'utf8')
          .split('\n')
          .find((line) => line.includes('"epoch"') && line.includes('validate'))!,
      ),
    ).toMatchObject({ validate: { loss: result.curve[0]!.validate!.loss } });
  });
});
