/**
 * Examples a second of whole training steps, and of their stages: filling the batch, gathering embedding rows, the dense step on
 * the engine, scattering gradients into the tables (row-wise Adagrad), Adam on the dense parameters; next to them, in the same rounds,
 * the same model's step in stock tfjs (its own gradients, wasm; no tables and no optimizer, which would only slow it) and the time
 * that the step's matrix products take at the engine's own rate. The model is that of bench/engines.ts, about 159,000 dense
 * parameters, with 20 tables × 16 and uniformly random ids, the worst case for caches. Every round takes some steps of each in turn, so
 * that other load on the machine falls on all. Tables of several sizes one after the other: `--rows 10000,1000000,10000000`.
 * Usage: tsx bench/train.ts [--batch 2048] [--rows 100000] [--rounds 12] [--engine onnx] [--threads N: as `adsc train`, the cores, at most 4] [--no-stock]
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { lowerStep } from '../src/plan-to-program/programs.ts';
import { EmbeddingGather } from '../src/train/embeddings/gather.ts';
import { EmbeddingUpdates } from '../src/train/embeddings/tables.ts';
import type { EngineName } from '../src/train/engines/engine.ts';
import { createEngine } from '../src/train/engines/index.ts';
import { DenseOptimizer } from '../src/train/optimizer/dense.ts';
import { randomFeeds, randomParams } from '../test/program/plans.ts';
import { PRODUCT_FLOPS, gemmFlops, onnxProduct } from './engines/rate.ts';
import { stockStep, tf } from './engines/stock.ts';
import { trainingOf } from './engines/training.ts';
import { median, table } from './table.ts';

const { values: options } = parseArgs({
  options: {
    batch: { type: 'string', default: '2048' },
    rows: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '12' },
    engine: { type: 'string', default: 'onnx' },
    threads: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    stock: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const batchRows = Number(options.batch);
const rounds = Number(options.rounds);
const threads = Number(options.threads);
/** Steps a round: enough that one slow moment of the machine doesn't make a median. */
const STEPS = 10;

async function measure(tableRows: number): Promise<void> {
  const {
    base,
    plan,
    engine,
    layout,
    weights,
    batches,
    step: trained,
  } = await trainingOf({ tableRows, batch: batchRows, engine: options.engine as EngineName, threads });
  const gather = new EmbeddingGather(layout, batchRows);
  const updates = new EmbeddingUpdates(plan, layout, weights.tables);
  const adam = new DenseOptimizer(plan);
  const stages = { 'fill batch': [], gather: [], 'dense step': [], 'scatter, Adagrad': [], Adam: [] } as Record<
    string,
    number[]
  >;

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
    const result = await timed(stages['dense step']!, () =>
      engine.step(weights.params, {
        rows: batch.rows,
        towerRows,
        features,
        labels,
        lossWeights,
        dropoutMasks: new Map(),
      }),
    );
    await timed(stages['scatter, Adagrad']!, () => updates.apply(batch, result.featureGrads, step));
    await timed(stages['Adam']!, () => adam.apply(weights.params, result.paramGrads, towerRows));
  }

  const whole: number[] = [];
  const towerRows = [Math.floor(batchRows * 0.6), batchRows - Math.floor(batchRows * 0.6)];
  const product = options.engine === 'onnx' ? await onnxProduct(threads) : null;
  const products: number[] = [];
  if (options.stock) await createEngine('wasm', base);
  const stock = options.stock ? stockStep(base, randomParams(base), randomFeeds(base, towerRows)) : null;
  const stocks: number[] = [];

  let step = 0;
  const round = async (): Promise<void> => {
    for (let i = 0; i < STEPS; i++) await staged(++step);
    for (let i = 0; i < STEPS; i++) await timed(whole, trained);
    if (product !== null) for (let i = 0; i < STEPS; i++) await timed(products, product.once);
    if (stock !== null) await timed(stocks, stock);
  };
  await round();
  for (const times of [...Object.values(stages), whole, products, stocks]) times.length = 0;
  for (let i = 0; i < rounds; i++) await round();
  await product?.release();
  await engine.dispose();

  const parameters = plan.params
    .filter((p) => p.trainable)
    .reduce((sum, p) => sum + p.shape.reduce((a, b) => a * b, 1), 0);
  console.log(
    `${engine.description}; ${parameters} dense parameters, ${plan.tables.length} tables of ${tableRows} × ${plan.tables[0]?.width}, batch ${batchRows}\n`,
  );
  const line = (name: string, times: readonly number[]): [string, string, number] => [
    name,
    median(times).toFixed(2),
    Math.round((1000 * batchRows) / median(times)),
  ];
  const lines = [...Object.entries(stages).map(([name, times]) => line(name, times)), line('whole step', whole)];
  if (stock !== null) lines.push(line(`stock tfjs ${tf.version_core}, wasm: dense step`, stocks));
  console.log(table(['stage', 'ms', 'examples/s'], lines));
  if (stock !== null)
    console.log(`whole step against stock tfjs: ${(median(stocks) / median(whole)).toFixed(1)} times as fast`);
  if (product !== null) {
    const rate = PRODUCT_FLOPS / median(products) / 1e6;
    const limit = gemmFlops(lowerStep(plan), towerRows) / rate / 1e6;
    console.log(
      `matMul limit: ${limit.toFixed(1)} ms at ${rate.toFixed(0)} GFLOP/s, ${(limit / median(stages['dense step']!)).toFixed(2)} of the dense step, ${(limit / median(whole)).toFixed(2)} of the whole`,
    );
  }
  console.log('');
}

for (const rows of options.rows.split(',')) await measure(Number(rows));
