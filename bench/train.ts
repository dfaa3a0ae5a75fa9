/**
 * Examples a second of whole training steps, and of their stages: filling the batch, gathering embedding rows, the dense step on
 * the engine, scattering gradients into the tables (row-wise Adagrad), Adam on the dense parameters. The model is that of
 * bench/engines.ts, about 159,000 dense parameters, with 20 tables of 100k × 16 and uniformly random ids, the worst case for
 * caches. Usage: tsx bench/train.ts [--batch 2048] [--rows 100000] [--seconds 5] [--engine onnx] [--threads 1]
 */
import { parseArgs } from 'node:util';
import type { EncodedChunk } from '../src/data/batch.ts';
import type { Plan } from '../src/plan/schema.ts';
import type { EncodedSignal } from '../src/runtime/types.ts';
import { Batcher } from '../src/train/batches/batches.ts';
import { featureLayout } from '../src/train/batches/layout.ts';
import { EmbeddingGather } from '../src/train/embeddings/gather.ts';
import { EmbeddingUpdates } from '../src/train/embeddings/tables.ts';
import type { EngineName } from '../src/train/engine.ts';
import { createEngine } from '../src/train/engines/index.ts';
import { DenseOptimizer } from '../src/train/optimizer/dense.ts';
import { Stepper } from '../src/train/stepper.ts';
import { initWeights } from '../src/train/weights.ts';
import { uniform } from '../test/program/plans.ts';
import { benchmarkPlan } from './engines/model.ts';
import { median, table } from './table.ts';

const { values: options } = parseArgs({
  options: {
    batch: { type: 'string', default: '2048' }, rows: { type: 'string', default: '100000' }, seconds: { type: 'string', default: '5' },
    engine: { type: 'string', default: 'onnx' }, threads: { type: 'string', default: '1' },
  },
});
const batchRows = Number(options.batch);
const tableRows = Number(options.rows);

const base = benchmarkPlan();
const plan: Plan = {
  ...base,
  tables: base.tables.map((t) => ({ ...t, rows: tableRows })),
  params: base.params.map((p) => (/\/(gamma|variance)$/.test(p.name) ? { ...p, init: { kind: 'ones' } } : p)),
  train: { ...base.train, batch: batchRows },
};

const random = uniform(1);
const BATCHES = 16;
const rows = BATCHES * batchRows;
const chunk: EncodedChunk = {
  rows,
  signals: Object.fromEntries(plan.signals.map((s): [string, EncodedSignal] => [s.name, { kind: 'id', ids: Int32Array.from({ length: rows }, () => Math.floor(random() * tableRows)) }])),
  tower: Int32Array.from({ length: rows }, () => (random() < 0.6 ? 0 : 1)),
  source: new Int32Array(rows),
  labels: Float32Array.from({ length: rows * plan.heads.length }, () => (random() < 0.1 ? 1 : 0)),
  weight: new Float32Array(rows).fill(1),
  time: new Float64Array(rows),
  rowKey: BigUint64Array.from({ length: rows }, (_, i) => BigInt(i)),
};
async function* endless(): AsyncGenerator<EncodedChunk> {
  for (;;) yield chunk;
}

const created = await createEngine(options.engine as EngineName, plan, { threads: Number(options.threads) });
if (!('step' in created)) throw new Error(created.message);
const engine = created;
const layout = featureLayout(plan);
const weights = initWeights(plan, 1);
const batches = new Batcher(plan, layout, { batch: batchRows, sampling: () => () => 1 }).batches(endless());
const gather = new EmbeddingGather(layout, batchRows);
const updates = new EmbeddingUpdates(plan, layout);
const adam = new DenseOptimizer(plan);
const stages = { 'fill batch': [], gather: [], 'dense step': [], 'scatter, Adagrad': [], Adam: [] } as Record<string, number[]>;

async function timed<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  stages[stage]?.push(performance.now() - start);
  return result;
}

/** One stage after the other, for the table. */
async function measured(step: number): Promise<void> {
  const { value: batch } = await timed('fill batch', () => batches.next());
  if (batch === undefined) return;
  const features = await timed('gather', () => gather.features(batch, weights.tables));
  const { towerRows, labels, lossWeights } = batch;
  const result = await timed('dense step', () => engine.step(weights.params, { rows: batch.rows, towerRows, features, labels, lossWeights, dropoutMasks: new Map() }));
  await timed('scatter, Adagrad', () => updates.apply(weights.tables, batch, result.featureGrads, step));
  await timed('Adam', () => adam.apply(weights.params, result.paramGrads, towerRows));
}

const budget = Number(options.seconds) * 1000;
let step = 0;
for (let i = 0; i < 5; i++) await measured(++step);
for (const times of Object.values(stages)) times.length = 0;
for (const end = performance.now() + budget; performance.now() < end; ) await measured(++step);

// As the training loop does it: the next batch is filled while the engine is at work.
const stepper = new Stepper(plan, layout, weights, engine, 1);
const whole: number[] = [];
let pending = batches.next();
for (const end = performance.now() + budget; performance.now() < end; ) {
  const start = performance.now();
  const { value: batch } = await pending;
  if (batch === undefined) break;
  const computing = stepper.compute(batch, ++step);
  pending = batches.next();
  stepper.apply(batch, await computing, step);
  whole.push(performance.now() - start);
}
await pending;
await engine.dispose();

const parameters = plan.params.filter((p) => p.trainable).reduce((sum, p) => sum + p.shape.reduce((a, b) => a * b, 1), 0);
console.log(`${engine.description}; ${parameters} dense parameters, ${plan.tables.length} tables of ${tableRows} × ${plan.tables[0]?.width}, batch ${batchRows}\n`);
const line = (name: string, times: readonly number[]): [string, string, number] => [name, median(times).toFixed(2), Math.round((1000 * batchRows) / median(times))];
console.log(table(['stage', 'ms', 'examples/s'], [...Object.entries(stages).map(([name, times]) => line(name, times)), line('whole step', whole)]));
