import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EncodedChunk } from '../../../src/data/encoded-chunk.ts';
import { lowerBaseline } from '../../../src/lower/baselines/index.ts';
import { LR_DEFAULTS } from '../../../src/ir/plan.ts';
import type { Engine } from '../../../src/train/engines/engine.ts';
import { createEngine } from '../../../src/train/engines/index.ts';
import { solveOffset } from '../../../src/math/solve-offset.ts';
import { Random } from '../../../src/math/random.ts';
import type { TrainingData } from '../../../src/train/batches/training-data.ts';
import { between, solveIntercepts } from '../../../src/train/loop/intercepts.ts';
import { initWeights } from '../../../src/train/weights.ts';
import { predict } from '../../../src/train/predict-logits.ts';
import { trainStages } from '../../../src/train/loop/stages.ts';
import { head, model, number, signal, span, train, vocab } from '../../helpers/checked.ts';
import { temporaryFolder } from '../../helpers/emitted.ts';
import { dataOf, inChunks } from '../planted.ts';

const reference = JSON.parse(readFileSync(join(import.meta.dirname, 'logistic.json'), 'utf8')) as {
  by: string;
  x: number[];
  c: number[];
  y: number[];
  p: number[];
};

describe('the logistic regression baseline', () => {
  it(`comes to the optimum of ${reference.by}`, async () => {
    const { plan } = lowerBaseline(
      model({
        vocabs: [vocab('signal.c', 'range', 4, 2)],
        signals: [number('x', { default: 0 }), signal('c', { vocab: 'signal.c' })],
        train: { ...train, batch: 100 },
        baselines: [{ ...LR_DEFAULTS, learningRate: 0.5, l2: 0, epochs: 150, span }],
      }),
      null,
      'lr',
    );
    const rows = reference.y.length;
    const chunk: EncodedChunk = {
      rows,
      signals: {
        x: { kind: 'vec', width: 1, values: Float32Array.from(reference.x) },
        c: { kind: 'id', ids: Int32Array.from(reference.c, (c) => c + 2) },
      },
      labels: Float32Array.from(reference.y),
      tower: new Int32Array(rows),
      source: new Int32Array(rows),
      weight: new Float32Array(rows).fill(1),
      time: new Float64Array(rows).fill(NaN),
      rowKey: BigUint64Array.from({ length: rows }, (_, i) => BigInt(i)),
    };
    const engine = (await createEngine('onnx', plan!)) as Engine;
    const result = await trainStages({
      plan: plan!,
      engine,
      data: dataOf(1, { train: chunk }),
      outDir: temporaryFolder(),
      seed: 1,
    });
    if (Array.isArray(result)) throw new Error(result.map((d) => d.message).join('\n'));
    let [worst, sum, at] = [0, 0, 0];
    for await (const { logits } of predict(plan!, result.weights, engine, inChunks(chunk, 1, [150]))) {
      for (const logit of logits) {
        const p = 1 / (1 + Math.exp(-logit));
        worst = Math.max(worst, Math.abs(p - reference.p[at++]!));
        sum += p;
      }
    }
    await engine.dispose();
    expect(worst).toBeLessThan(0.01);
    // The intercept is solved for.
    expect(sum / reference.y.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
  });
});

describe('the intercept', () => {
  const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

  it('of equal logits moves them to the log-odds of the labels, by weight, without those unobserved', () => {
    const labels = Float32Array.of(1, 0, 0, NaN, 1);
    const weights = Float32Array.of(1, 1, 3, 100, 2);
    // 3 of 7.
    expect(solveOffset([new Float32Array(5).fill(2)], [labels], [weights])).toBeCloseTo(Math.log(3 / 4) - 2, 5);
  });

  it('makes predictions add up to labels, also from far away', () => {
    const logits = Float32Array.from({ length: 1000 }, (_, i) => 40 + 6 * Math.sin(i));
    const labels = Float32Array.from({ length: 1000 }, (_, i) => (i % 10 === 0 ? 1 : 0));
    const offset = solveOffset(
      [logits.slice(0, 300), logits.slice(300)],
      [labels.slice(0, 300), labels.slice(300)],
      [new Float32Array(300).fill(1), new Float32Array(700).fill(1)],
    );
    expect(logits.reduce((sum, z) => sum + sigmoid(z + offset), 0)).toBeCloseTo(100, 2);
  });

  it('stays where there is only one class', () => {
    expect(solveOffset([new Float32Array(3)], [new Float32Array(3)], [new Float32Array(3).fill(1)])).toBe(0);
    expect(solveOffset([new Float32Array(3)], [new Float32Array(3).fill(NaN)], [new Float32Array(3).fill(1)])).toBe(0);
  });
});

describe('the intercept of more rows than are predicted', () => {
  it('makes the predictions of all rows add up to their labels, whichever rows are predicted', async () => {
    const { plan } = lowerBaseline(
      model({ signals: [number('x', { default: 0 })], train, baselines: [{ ...LR_DEFAULTS, span }] }),
      null,
      'lr',
    );
    const random = new Random(5, 'intercept');
    const [chunks, rows] = [10, 50_000];
    // The chunks that are predicted first have few positives; what they say of x is what all do.
    const parts = Array.from({ length: chunks }, (_, c): EncodedChunk => {
      const x = Float32Array.from({ length: rows }, () => random.float() * 4 - 2);
      return {
        rows,
        signals: { x: { kind: 'vec', width: 1, values: x } },
        labels: x.map((value) => (random.float() < (c < 5 ? 0.02 : 0.2) * (value > 0 ? 1.5 : 0.5) ? 1 : 0)),
        tower: new Int32Array(rows),
        source: new Int32Array(rows),
        weight: new Float32Array(rows).fill(1),
        time: new Float64Array(rows).fill(NaN),
        rowKey: new BigUint64Array(rows),
      };
    });
    const data: TrainingData = {
      counts: { train: chunks * rows, validate: 0, holdout: 0 },
      lastTime: null,
      labels: [
        {
          observed: chunks * rows,
          positives: parts.reduce((sum, { labels }) => sum + labels.filter((y) => y === 1).length, 0),
        },
      ],
      key: 'synthetic',
      async *chunks() {
        yield* parts;
      },
    };
    const all = { seed: 1, shuffle: false };
    const engine = (await createEngine('onnx', plan!)) as Engine;
    const solved = await solveIntercepts(plan!, initWeights(plan!, 3), engine, data, 1);
    let [sum, positives] = [0, 0];
    for await (const { logits } of predict(plan!, solved!.weights, engine, data.chunks('train', all)))
      for (const logit of logits) sum += 1 / (1 + Math.exp(-logit));
    for (const { labels } of parts) for (const label of labels) positives += label;
    await engine.dispose();
    expect(sum / positives).toBeGreaterThan(0.99);
    expect(sum / positives).toBeLessThan(1.01);
  });

  it('is no less exact for a head that few rows have a label of', async () => {
    const { plan } = lowerBaseline(
      model({
        signals: [number('x', { default: 0 })],
        heads: [head('click'), head('buy')],
        train,
        baselines: [{ ...LR_DEFAULTS, span }],
      }),
      null,
      'lr',
    );
    const random = new Random(6, 'intercept');
    const [count, rows] = [10, 50_000];
    const parts = Array.from({ length: count }, (): EncodedChunk => {
      const x = Float32Array.from({ length: rows }, () => random.float() * 4 - 2);
      return {
        rows,
        signals: { x: { kind: 'vec', width: 1, values: x } },
        labels: Float32Array.from({ length: 2 * rows }, (_, i) =>
          i % 2 === 1 && random.float() > 0.005 ? NaN : random.float() < 0.1 ? 1 : 0,
        ),
        tower: new Int32Array(rows),
        source: new Int32Array(rows),
        weight: new Float32Array(rows).fill(1),
        time: new Float64Array(rows).fill(NaN),
        rowKey: new BigUint64Array(rows),
      };
    });
    const data: TrainingData = {
      counts: { train: count * rows, validate: 0, holdout: 0 },
      labels: null,
      lastTime: null,
      key: 'synthetic',
      async *chunks(_, { shuffle }) {
        yield* await Promise.resolve(shuffle ? parts.toReversed() : parts);
      },
    };
    const engine = (await createEngine('onnx', plan!)) as Engine;
    const weights = initWeights(plan!, 3);
    for (const values of weights.params.values()) values.fill(1);
    const solved = await solveIntercepts(plan!, weights, engine, data, 1);
    const [sums, positives] = [
      [0, 0],
      [0, 0],
    ];
    const inOrder = data.chunks('train', { seed: 1, shuffle: false });
    for await (const { logits, chunk } of predict(plan!, solved!.weights, engine, inOrder))
      chunk.labels.forEach((label, i) => {
        if (label !== label) return;
        sums[i % 2]! += 1 / (1 + Math.exp(-logits[i]!));
        positives[i % 2]! += label;
      });
    await engine.dispose();
    // 200,000 labels of the one, all 2,500 of the other.
    expect(Math.abs(sums[0]! / positives[0]! - 1)).toBeLessThan(0.01);
    expect(Math.abs(sums[1]! / positives[1]! - 1)).toBeLessThan(0.0001);
  });
});

describe('an intercept between training and validation part', () => {
  const rows = (count: number, positives: number) => ({
    logits: [new Float32Array(count)],
    labels: [Float32Array.from({ length: count }, (_, i) => (i < positives ? 1 : 0))],
    weights: [new Float32Array(count).fill(1)],
  });

  it("stays the training part's where the validation part is within its error", () => {
    // A quarter of 16 rows: the offset is log(1/3) = −1.10, its variance Σ(p − y)² / (Σ p(1 − p))² = 3 / 3² = ⅓, its error .577.
    expect(between(-1.5, rows(16, 4))).toBe(-1.5);
    expect(between(-2.25, rows(16, 4))).toBe(-2.25);
  });

  it('goes as far to the other as the difference is more than twice its error', () => {
    // 1,600 rows: the variance is 1/300. From −0.9 the difference is −0.1986, squared 0.03944: 66.2 % of the way.
    const held = Math.log(1 / 3);
    const gap = held + 0.9;
    expect(between(-0.9, rows(1600, 400))).toBeCloseTo(-0.9 + (1 - 4 / 300 / gap ** 2) * gap, 5);
    expect(between(-0.9, rows(1600, 400))).toBeCloseTo(-1.0315, 3);
  });

  it("is the training part's where the validation part has one class, or none", () => {
    expect(between(-3, rows(50, 0))).toBe(-3);
    expect(between(-3, rows(50, 50))).toBe(-3);
    expect(between(-3, rows(0, 0))).toBe(-3);
  });
});
