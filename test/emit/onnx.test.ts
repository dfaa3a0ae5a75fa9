import { whole } from '../helpers/pieces.ts';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import {
  emitForwardOnnx,
  emitOnnxWeights,
  emitStepOnnx,
  onnxTarget,
  type TensorData,
} from '../../src/emit/onnx/index.ts';
import { Message } from '../../src/emit/onnx/protobuf.ts';
import { emitTfjsWeights, tfjsPlaces } from '../../src/emit/tfjs/index.ts';
import type { Plan } from '../../src/ir/plan.ts';
import type { EncodedColumns } from '../../src/runtime/types.ts';
import { uncovered } from '../helpers/covered.ts';
import { referenceForward } from '../helpers/reference.ts';
import { encodedBatch } from '../program/encoded.ts';
import {
  composedPlan,
  correctedPlan,
  ensemblePlan,
  fullPlan,
  PlanSketch,
  randomParams,
  readsPlan,
  tinyPlan,
} from '../program/plans.ts';
import { largestError } from '../program/run.ts';

const ROWS = 9;

/** Feeds of the exported graph from encoded columns; names of these plans' signals need no escape. */
function feedsOf(plan: Plan, { rows, signals }: EncodedColumns, tower: readonly number[]): Record<string, ort.Tensor> {
  const feeds: Record<string, ort.Tensor> = {};
  for (const [name, signal] of Object.entries(signals)) {
    if (signal.kind === 'vec') feeds[name] = new ort.Tensor('float32', signal.values, [rows, signal.width]);
    else feeds[name] = new ort.Tensor('int32', signal.ids, [rows, signal.ids.length / rows]);
    if (signal.kind === 'ids') feeds[`${name}/weights`] = new ort.Tensor('float32', signal.weights, [rows, signal.max]);
  }
  if (plan.towers.length > 1) feeds['tower/index'] = new ort.Tensor('int64', BigInt64Array.from(tower, BigInt), [rows]);
  return feeds;
}

function batchOf(plan: Plan): { encoded: EncodedColumns; weights: TensorData; tower: number[] } {
  const { encoded, tables } = encodedBatch(plan, ROWS);
  // In no order; tower 1 of three has no rows.
  const tower = Array.from({ length: ROWS }, (_, row) => (plan.towers.length === 1 ? 0 : [2, 0, 0, 2][row % 4]!));
  return { encoded, weights: new Map([...randomParams(plan), ...tables]), tower };
}

function expectReference(
  plan: Plan,
  batch: ReturnType<typeof batchOf>,
  found: ort.InferenceSession.OnnxValueMapType,
): void {
  const expected = referenceForward(plan, batch.weights, batch.encoded, batch.tower);
  expect(largestError(found['output/logits']!.data as Float32Array, expected.logits)).toBeLessThan(1e-5);
  plan.heads.forEach(({ name }, h) => {
    expect(found[name]!.dims).toEqual([ROWS, 1]);
    expect(
      largestError(
        found[name]!.data as Float32Array,
        expected.probabilities.filter((_, i) => i % plan.heads.length === h),
      ),
    ).toBeLessThan(1e-6);
  });
}

describe('graph/model.onnx in onnxruntime predicts what the plan says, rows in any order', () => {
  const cases: readonly (readonly [string, Plan])[] = [
    ['three towers, every node kind', fullPlan(3)],
    ['one tower', fullPlan(1)],
    ['reads of a sequence', readsPlan(3)],
    ['two layers', tinyPlan()],
    ['corrections of sampling, two towers', correctedPlan(3)],
    ['and one', correctedPlan(1)],
    ['an ensemble', ensemblePlan(3)],
    ['heads after each other', composedPlan(fullPlan(3), ['joint', 'within_parent'])],
  ];

  it('with every operation', () => expect(uncovered(cases.map(([, plan]) => plan))).toEqual([]));

  it.each(cases)('%s', async (_, plan) => {
    const batch = batchOf(plan);
    const session = await ort.InferenceSession.create(emitForwardOnnx(plan, batch.weights));
    expectReference(plan, batch, await session.run(feedsOf(plan, batch.encoded, batch.tower)));
    await session.release();
  });

  it('with weights fed, as a build without training leaves them', async () => {
    const plan = fullPlan(3);
    const batch = batchOf(plan);
    const { files } = await onnxTarget.emit(plan, {} as never);
    const session = await ort.InferenceSession.create(files.get('graph/model.onnx') as Uint8Array);
    const feeds = feedsOf(plan, batch.encoded, batch.tower);
    for (const { name, shape } of plan.params)
      feeds[`param/${name}`] = new ort.Tensor('float32', batch.weights.get(name)!, shape);
    for (const { id, rows, width } of plan.tables)
      feeds[`table/${id}`] = new ort.Tensor('float32', batch.weights.get(id)!, [rows, width]);
    expectReference(plan, batch, await session.run(feeds));
    await session.release();
  });

  it('with weights in a file next to it, where one protocol buffer cannot hold them', async () => {
    const plan = fullPlan(3);
    const batch = batchOf(plan);
    const folder = mkdtempSync(join(tmpdir(), 'adsc-onnx-'));
    for (const [path, content] of whole(emitOnnxWeights(plan, batch.weights, { largestModel: 1000 }))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const session = await ort.InferenceSession.create(join(folder, 'graph/model.onnx'));
    expectReference(plan, batch, await session.run(feedsOf(plan, batch.encoded, batch.tower)));
    await session.release();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['two layers', tinyPlan()],
    ['corrections of sampling', correctedPlan(3)],
    ['an ensemble', ensemblePlan(3)],
  ])('with weights of the tfjs export next to it, which both graphs read: %s', async (_, plan) => {
    const batch = batchOf(plan);
    const folder = mkdtempSync(join(tmpdir(), 'adsc-onnx-'));
    const shared = tfjsPlaces(plan);
    const tfjs = whole(emitTfjsWeights(plan, batch.weights));
    const onnx = whole(emitOnnxWeights(plan, batch.weights, { shared, largestCopy: 4 }));
    for (const [path, content] of [...tfjs, ...onnx]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    // No weight is in the graph, and none has a file of its own.
    const graph = Buffer.from(onnx.get('graph/model.onnx') as Uint8Array);
    for (const values of batch.weights.values())
      if (values.length > 8) expect(graph.includes(Buffer.from(values.buffer, values.byteOffset, 16))).toBe(false);
    expect([...onnx.keys()]).toEqual(['graph/model.onnx']);
    const session = await ort.InferenceSession.create(join(folder, 'graph/model.onnx'));
    expectReference(plan, batch, await session.run(feedsOf(plan, batch.encoded, batch.tower)));
    await session.release();
    rmSync(folder, { recursive: true });
  });

  it('with all weights inside where they are few, whatever lies next to it', () => {
    const plan = correctedPlan(3);
    const { weights } = batchOf(plan);
    const [shared, alone] = [{ shared: tfjsPlaces(plan) }, {}].map((options) =>
      whole(emitOnnxWeights(plan, weights, options)),
    );
    expect(shared).toEqual(alone);
  });

  it('gives NaN, never a silent number, to a row of no tower', async () => {
    const plan = fullPlan(3);
    const batch = batchOf(plan);
    const session = await ort.InferenceSession.create(emitForwardOnnx(plan, batch.weights));
    const tower = batch.tower.with(3, -1).with(5, 7);
    const logits = (await session.run(feedsOf(plan, batch.encoded, tower)))['output/logits']!.data as Float32Array;
    expect([...logits].map(Number.isNaN)).toEqual(tower.flatMap((t) => [t < 0 || t > 2, t < 0 || t > 2]));
    await session.release();
  });
});

describe('the file', () => {
  it('is the same for the same plan and weights', () => {
    const plan = fullPlan(2);
    const { weights } = batchOf(plan);
    expect(emitForwardOnnx(plan, weights)).toEqual(emitForwardOnnx(plan, weights));
  });

  it('holds no weights in a build', () => {
    const plan = fullPlan(2);
    const { weights } = batchOf(plan);
    const bytes = [...weights.values()].reduce((sum, values) => sum + values.byteLength, 0);
    expect(emitForwardOnnx(plan, weights).byteLength - emitForwardOnnx(plan).byteLength).toBeGreaterThan(bytes * 0.5);
  });

  it('takes any name', async () => {
    const s = new PlanSketch(2, 1);
    const odd = 'a "b"\n*/ / é🙂 %';
    const layer = s.dense(`group.${odd}/dense`, s.concat('c', [s.lookup(odd, 3), s.input('__proto__', 2)]), 2, 'relu');
    const plan = s.plan([[0, 1].map((t) => s.dense(`tower.${odd}${t}/logit`, layer, 1, 'none', t))]);
    const { encoded, weights, tower } = batchOf(plan);
    const session = await ort.InferenceSession.create(emitForwardOnnx(plan, weights));
    expect(session.inputNames).toHaveLength(3);
    const feeds = Object.fromEntries(
      session.inputNames.map((name) => [
        name,
        name === 'tower/index'
          ? feedsOf(
              plan,
              { rows: ROWS, signals: {} },
              tower.map((t) => t / 2),
            )[name]!
          : Object.values(
              feedsOf(
                plan,
                { rows: ROWS, signals: { x: encoded.signals[name.includes('proto') ? '__proto__' : odd]! } },
                tower,
              ),
            )[0]!,
      ]),
    );
    const found = await session.run(feeds);
    expect([...(found['output/logits']!.data as Float32Array)].every(Number.isFinite)).toBe(true);
    await session.release();
  });

  it('says which weight is missing or of another size', () => {
    const plan = tinyPlan();
    const weights = new Map(randomParams(plan));
    weights.set('tower.all/layer.0/bias', new Float32Array(3));
    expect(() => emitForwardOnnx(plan, weights)).toThrow(
      'weight tower.all/layer.0/bias has 3 values and the plan says 4',
    );
    weights.delete('tower.all/layer.0/bias');
    expect(() => emitForwardOnnx(plan, weights)).toThrow(
      'weight tower.all/layer.0/bias has no values and the plan says 4',
    );
  });

  it('of a training step loads, with a gradient for every weight', async () => {
    const plan = fullPlan(2);
    const session = await ort.InferenceSession.create(emitStepOnnx(plan));
    const gradients = session.outputNames
      .filter((name) => name.startsWith('param_grad:'))
      .map((name) => name.slice('param_grad:'.length));
    expect(gradients.sort()).toEqual(
      plan.params
        .filter((param) => param.trainable)
        .map((param) => param.name)
        .sort(),
    );
    await session.release();
  });
});

describe('protocol buffers, by the examples of their specification', () => {
  // https://protobuf.dev/programming-guides/encoding
  it.each([
    ['a varint', new Message().integer(1, 150), '089601'],
    ['a text', new Message().text(2, 'testing'), '120774657374696e67'],
    ['a message', new Message().message(3, new Message().integer(1, 150)), '1a03089601'],
    ['a negative number takes ten bytes', new Message().integer(1, -1), '08ffffffffffffffffff01'],
    ['repeated numbers', new Message().integers(5, [1, 2, 3]), '280128022803'],
    ['packed numbers', new Message().packedIntegers(6, [3, 270, 86942]), '3206038e029ea705'],
    ['packed floats', new Message().packedFloats(4, Float32Array.of(1, -2)), '22080000803f000000c0'],
    ['a float', new Message().float(4, 1), '250000803f'],
    ['a field above 15', new Message().integer(20, 2), 'a00102'],
  ])('%s', (_, message, hex) => {
    expect(Buffer.from(message.finish()).toString('hex')).toBe(hex);
  });
});
