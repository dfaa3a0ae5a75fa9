/**
 * Examples a second of whole training steps, and of their stages: filling the batch, gathering embedding rows, the dense step on
 * the engine, scattering gradients into the tables (row-wise Adagrad), Adam on the dense parameters; beside them, in the same rounds,
 * the same model's step in stock tfjs (its own gradients, wasm; no tables and no optimizer, which would only slow it) and the time
 * that the step's matrix products take at the engine's own rate. The model is that of bench/engines.ts, about 159,000 dense
 * parameters, with 20 tables × 16 and uniformly random ids, the worst case for caches. Every round takes some steps of each in turn, so
 * that other load on the machine falls on all. Tables of several sizes one after the other: `--rows 10000,1000000,10000000`.
 * Usage: tsx bench/train.ts [--batch 2048] [--rows 100000] [--rounds 12] [--engine onnx] [--threads 1] [--no-stock]
 */
import { parseArgs } from 'node:util';
import type { EncodedChunk } from '../src/data/batch.ts';
import type { Plan } from '../src/plan/schema.ts';
import { lowerStep } from '../src/program/lower.ts';
import type { EncodedSignal } from '../src/runtime/types.ts';
import { Batcher } from '../src/train/batches/batches.ts';
import { featureLayout } from '../src/train/batches/layout.ts';
import { EmbeddingGather } from '../src/train/embeddings/gather.ts';
import { allocateTables } from '../src/train/embeddings/memory.ts';
import { EmbeddingUpdates } from '../src/train/embeddings/tables.ts';
import type { EngineName } from '../src/train/engine.ts';
import { createEngine } from '../src/train/engines/index.ts';
import { DenseOptimizer } from '../src/train/optimizer/dense.ts';
import { Stepper } from '../src/train/stepper.ts';
import { initWeights } from '../src/train/weights.ts';
import { randomFeeds, randomParams, uniform } from '../test/program/plans.ts';
import { benchmarkPlan } from './engines/model.ts';
import { PRODUCT_FLOPS, gemmFlops, onnxProduct } from './engines/rate.ts';
import { stockStep, tf } from './engines/stock.ts';
import { median, table } from './table.ts';

const { values: options } = parseArgs({
  options: {
    batch: { type: 'string', default: '2048' }, rows: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '12' },
    engine: { type: 'string', default: 'onnx' }, threads: { type: 'string', default: '1' }, stock: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const batchRows = Number(options.batch);
const rounds = Number(options.rounds);
const threads = Number(options.threads);
/** Batches that are gone through again and again. */
const BATCHES = 16;
/** Steps a round: enough that one slow moment of the machine doesn't make a median. */
const STEPS = 10;

/** Tables start at 0 but for the rows that the batches read: a table of any size then takes the memory of those rows' pages only. */
function startTables(plan: Plan, chunk: EncodedChunk): Map<string, Float32Array> {
  const tables = allocateTables(plan);
  const random = uniform(2);
  plan.tables.forEach(({ id, width }, t) => {
    const { ids } = chunk.signals[plan.signals[t]!.name] as EncodedSignal & { kind: 'id' };
    for (const row of ids) for (let k = 0; k < width; k++) tables.get(id)![row * width + k] = (random() - 0.5) / 10;
  });
  return tables;
}

async function measure(tableRows: number): Promise<void> {
  const base = benchmarkPlan();
  const plan: Plan = {
    ...base,
    tables: base.tables.map((t) => ({ ...t, rows: tableRows })),
    params: base.params.map((p) => (/\/(gamma|variance)$/.test(p.name) ? { ...p, init: { kind: 'ones' } } : p)),
    train: { ...base.train, batch: batchRows },
  };
  const random = uniform(1);
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

  const created = await createEngine(options.engine as EngineName, plan, { threads });
  if (!('step' in created)) throw new Error(created.message);
  const engine = created;
  const layout = featureLayout(plan);
  const { params } = initWeights({ ...plan, tables: [], nodes: [] }, 1);
  const weights = { params, tables: startTables(plan, chunk) };
  const batches = new Batcher(plan, layout, { batch: batchRows, sampling: () => () => 1 }).batches(endless());
  const gather = new EmbeddingGather(layout, batchRows);
  const updates = new EmbeddingUpdates(plan, layout, weights.tables);
  const adam = new DenseOptimizer(plan);
  const stages = { 'fill batch': [], gather: [], 'dense step': [], 'scatter, Adagrad': [], Adam: [] } as Record<string, number[]>;

  async function timed<T>(times: number[], work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await work();
    times.push(performance.now() - start);
    return result;
  }

  /** One stage after the other, for the table. */
  async function staged(step: number): Promise<void> {
    const { value: batch } = await timed(stages['fill batch']!, () => batches.next());
    if (batch === undefined) return;
    const features = await timed(stages['gather']!, () => gather.features(batch, weights.tables));
    const { towerRows, labels, lossWeights } = batch;
    const result = await timed(stages['dense step']!, () => engine.step(weights.params, { rows: batch.rows, towerRows, features, labels, lossWeights, dropoutMasks: new Map() }));
    await timed(stages['scatter, Adagrad']!, () => updates.apply(batch, result.featureGrads, step));
    await timed(stages['Adam']!, () => adam.apply(weights.params, result.paramGrads, towerRows));
  }

  // As the training loop does it: the next batch is filled while the engine is at work.
  const stepper = new Stepper(plan, layout, weights, engine, 1);
  const whole: number[] = [];
  async function trained(step: number): Promise<void> {
    const { value: batch } = await batches.next();
    if (batch === undefined) return;
    stepper.apply(batch, await stepper.compute(batch, step), step);
  }

  const towerRows = [Math.floor(batchRows * 0.6), batchRows - Math.floor(batchRows * 0.6)];
  const product = options.engine === 'onnx' ? await onnxProduct(threads) : null;
  const products: number[] = [];
  if (options.stock) await createEngine('wasm', base);
  const stock = options.stock ? stockStep(base, randomParams(base), randomFeeds(base, towerRows)) : null;
  const stocks: number[] = [];

  let step = 0;
  const round = async (): Promise<void> => {
    for (let i = 0; i < STEPS; i++) await staged(++step);
    for (let i = 0; i < STEPS; i++) await timed(whole, () => trained(++step));
    if (product !== null) for (let i = 0; i < STEPS; i++) await timed(products, product.once);
    if (stock !== null) await timed(stocks, stock);
  };
  await round();
  for (const times of [...Object.values(stages), whole, products, stocks]) times.length = 0;
  for (let i = 0; i < rounds; i++) await round();
  await product?.release();
  await engine.dispose();

  const parameters = plan.params.filter((p) => p.trainable).reduce((sum, p) => sum + p.shape.reduce((a, b) => a * b, 1), 0);
  console.log(`${engine.description}; ${parameters} dense parameters, ${plan.tables.length} tables of ${tableRows} × ${plan.tables[0]?.width}, batch ${batchRows}\n`);
  const line = (name: string, times: readonly number[]): [string, string, number] => [name, median(times).toFixed(2), Math.round((1000 * batchRows) / median(times))];
  const lines = [...Object.entries(stages).map(([name, times]) => line(name, times)), line('whole step', whole)];
  if (stock !== null) lines.push(line(`stock tfjs ${tf.version_core}, wasm: dense step`, stocks));
  console.log(table(['stage', 'ms', 'examples/s'], lines));
  if (stock !== null) console.log(`whole step against stock tfjs: ${(median(stocks) / median(whole)).toFixed(1)} times as fast`);
  if (product !== null) {
    const rate = PRODUCT_FLOPS / median(products) / 1e6;
    const limit = gemmFlops(lowerStep(plan), towerRows) / rate / 1e6;
    console.log(`matMul limit: ${limit.toFixed(1)} ms at ${rate.toFixed(0)} GFLOP/s, ${(limit / median(stages['dense step']!)).toFixed(2)} of the dense step, ${(limit / median(whole)).toFixed(2)} of the whole`);
  }
  console.log('');
}

for (const rows of options.rows.split(',')) await measure(Number(rows));
