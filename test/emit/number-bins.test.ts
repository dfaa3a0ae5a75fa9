/** Numbers in bins: every executor finds the same two rows and the same fraction, held to the formula of test/helpers/reference.ts. */
import { whole } from '../helpers/pieces.ts';
import * as ort from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { emitForwardOnnx } from '../../src/emit/onnx/index.ts';
import { emitTfjsWeights, tfjsTarget } from '../../src/emit/tfjs/index.ts';
import { lower } from '../../src/lower/index.ts';
import { lowerBaseline } from '../../src/lower/baselines/index.ts';
import type { Lock } from '../../src/ir/lock.ts';
import type { Plan } from '../../src/ir/plan.ts';
import type { EncodedColumns } from '../../src/runtime/types.ts';
import { featureLayout } from '../../src/train/batches/layout.ts';
import { BatchBuffers, type RoutedChunk, RowPicks } from '../../src/train/batches/batch-buffers.ts';
import { cross, group, model, number } from '../helpers/checked.ts';
import { headsLock } from '../helpers/lock.ts';
import { randomWeights } from '../helpers/random-model.ts';
import { referenceForward } from '../helpers/reference.ts';
import { loadGraph, predictGraph, tf } from '../helpers/stock-tfjs.ts';

const bins = (boundaries: readonly number[]): Lock['signals'][string] => ({
  count: 100,
  missing: 0,
  bad: 0,
  distinct: null,
  numeric: null,
  list: null,
  top: [],
  transform: { squash: 'none', clip: null, normalize: { kind: 'bins', boundaries }, reason: 'by hand' },
});
const checked = model({
  signals: [
    number('price', { bins: { width: 3, count: 4, exact: true }, normalize: null, clip: null }),
    number('size', { bins: { width: 2, count: 1, exact: true }, normalize: null, clip: null }),
    number('scaled'),
  ],
  groups: [group('g', ['price', 'size'], 4), group('h', ['scaled'], 4)],
  crosses: [cross('pair', 'fm', ['group.g', 'group.h'], 4)],
});
const lock: Lock = {
  ...headsLock({}),
  signals: { price: bins([-1e9, 0, 0.5, 7688, 99_999]), size: bins([3]) },
};
const plans: readonly (readonly [string, Plan])[] = [
  ['the model', lower(checked, lock).plan!],
  ['lr', lowerBaseline(checked, lock, 'lr').plan!],
];

/** Missing, each boundary, and between two. */
const places = [0, 1, 2, 3, 4, 5, 1.25, 2.5, 3.9990234375, 4.0009765625];
const rows = places.length;
const encoded: EncodedColumns = {
  rows,
  signals: {
    price: { kind: 'vec', width: 1, values: Float32Array.from(places) },
    size: { kind: 'vec', width: 1, values: Float32Array.from(places, (_, i) => i % 2) },
    scaled: {
      kind: 'vec',
      width: 2,
      values: Float32Array.from({ length: 2 * rows }, (_, i) => (i % 2 === 0 ? i / 20 : 0)),
    },
  },
};
const tower = Array.from({ length: rows }, () => 0);

describe.each(plans)('%s', (_, plan) => {
  const weights = randomWeights(plan, 5);
  const expected = referenceForward(plan, weights, encoded, tower).probabilities;
  const near = (found: ArrayLike<number>) => {
    expect(found.length).toBe(expected.length);
    expected.forEach((p, i) => expect(Math.abs(found[i]! - p), `row ${i}`).toBeLessThan(1e-6));
  };

  it('as tfjs', async () => {
    const files = whole(emitTfjsWeights(plan, weights));
    near(predictGraph(files, await loadGraph(files), encoded, tower));
  });

  it('as ONNX', async () => {
    const session = await ort.InferenceSession.create(emitForwardOnnx(plan, weights));
    const feeds = Object.fromEntries(
      session.inputNames.map((name) => {
        const signal = encoded.signals[name]!;
        if (signal.kind !== 'vec') throw new Error(name);
        return [name, new ort.Tensor('float32', signal.values, [rows, signal.width])];
      }),
    );
    near((await session.run(feeds))['click']!.data as Float32Array);
    await session.release();
  });

  it('in a batch: ids and weights of the rows around each place', () => {
    const picks = new RowPicks<RoutedChunk>(rows);
    for (let row = 0; row < rows; row++)
      picks.add({ rows, signals: encoded.signals, tower: Int32Array.from(tower) }, row, 1);
    const buffers = new BatchBuffers(featureLayout(plan), rows);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- these are buffers, not an array
    const batch = buffers.fill(picks);
    const { ids, weights: w } = batch.ids.get('price')!;
    places.forEach((place, row) => {
      const of = (k: number) => ids[2 * row + k]! * w![2 * row + k]!;
      expect(w![2 * row]! + w![2 * row + 1]!).toBe(1);
      expect(Math.abs(of(0) + of(1) - place)).toBeLessThan(1e-6);
      expect(Math.abs(ids[2 * row]! - place)).toBeLessThan(1);
    });
  });
});

it('a tfjs graph without weights has the places right: only what is trained is drawn', async () => {
  const plan = plans[0]![1];
  const { files } = await tfjsTarget.emit(plan, {
    lock,
    vocabTexts: new Map(),
    statedVocabs: new Set(),
    runtimeText: '',
  });
  const graph = await loadGraph(files);
  const layer = graph.layers.find(({ name }) => /price.*interpolate\/weights$/.test(name))!;
  const inner = (await import('node:module'))
    .createRequire(import.meta.url)('@tensorflow/tfjs-layers')
    .model({
      inputs: graph.inputs,
      outputs: layer.output,
    });
  const feed = graph.inputs.map((input: { name: string; shape: (number | null)[] }) => {
    const signal = encoded.signals[Object.keys(encoded.signals).find((name) => input.name.includes(name))!]!;
    return tf.tensor2d(signal.kind === 'vec' ? signal.values : [], [rows, input.shape[1]!]);
  });
  const weights = (inner.predict(feed) as { arraySync(): number[][] }).arraySync();
  places.forEach((place, row) =>
    weights[row]!.forEach((weight, j) => expect(weight).toBeCloseTo(Math.max(0, 1 - Math.abs(place - j)), 5)),
  );
});
