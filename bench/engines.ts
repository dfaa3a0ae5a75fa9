/**
 * Examples a second of the dense training step (no tables, no optimizer) on each engine, and of stock tfjs on wasm with its own
 * gradients, in one run. `matMul limit`: the time the step's matrix products alone would take at the rate that the same engine
 * reaches on one large product. Usage: tsx bench/engines.ts [--batch 2048] [--seconds 3]
 */
import { parseArgs } from 'node:util';
import { lowerProgram } from '../src/plan-to-program/programs.ts';
import { elementCount } from '../src/program/shapes.ts';
import type { Engine, EngineName } from '../src/train/engines/engine.ts';
import { createEngine } from '../src/train/engines/index.ts';
import { randomFeeds, randomParams } from '../test/program/plans.ts';
import { benchmarkPlan } from './engines/model.ts';
import { K, M, N, PRODUCT_FLOPS, gemmFlops, onnxProduct } from './engines/rate.ts';
import { matMulOnce, stockStep, tf } from './engines/stock.ts';
import { median, table } from './table.ts';

const { values: options } = parseArgs({
  options: { batch: { type: 'string', default: '2048' }, seconds: { type: 'string', default: '3' } },
});
const batch = Number(options.batch);
const budget = Number(options.seconds) * 1000;

const plan = benchmarkPlan();
const { step } = lowerProgram(plan);
const towerRows = [Math.floor(batch * 0.6), batch - Math.floor(batch * 0.6)];
const params = randomParams(plan);
const feeds = randomFeeds(plan, towerRows);
const flops = gemmFlops(step, towerRows);
const parameters = plan.params
  .filter((param) => param.trainable)
  .reduce((sum, param) => sum + elementCount(param.shape), 0);

interface Timing {
  readonly median: number;
  readonly best: number;
}

/** ms a call, after a warm-up: the median, and the best, which other work on the machine disturbs least. */
async function time(call: () => unknown): Promise<Timing> {
  for (let i = 0; i < 3; i++) await call();
  const times: number[] = [];
  for (const end = performance.now() + budget; performance.now() < end || times.length < 3;) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  return { median: median(times), best: Math.min(...times) };
}

const rateOf = ({ best }: Timing): number => PRODUCT_FLOPS / best / 1e6;

async function onnxRate(threads: number): Promise<number> {
  const product = await onnxProduct(threads);
  const timing = await time(product.once);
  await product.release();
  return rateOf(timing);
}

const rows: (string | number)[][] = [];
function report(name: string, timing: Timing, rate: number): void {
  const limit = flops / rate / 1e6;
  const perSecond = (ms: number): number => Math.round((batch / ms) * 1000);
  rows.push([
    name,
    timing.median.toFixed(1),
    perSecond(timing.median),
    timing.best.toFixed(1),
    perSecond(timing.best),
    rate.toFixed(0),
    limit.toFixed(1),
    `${((100 * limit) / timing.best).toFixed(0)} %`,
  ]);
}

async function engine(name: EngineName, threads = 1): Promise<Engine> {
  const created = await createEngine(name, plan, { threads });
  if (!('step' in created)) throw new Error(created.message);
  return created;
}

for (const threads of [1, 2]) {
  const onnx = await engine('onnx', threads);
  report(
    `onnx, ${threads} thread${threads === 1 ? '' : 's'}`,
    await time(() => onnx.step(params, feeds)),
    await onnxRate(threads),
  );
  await onnx.dispose();
}
const wasm = await engine('wasm');
const ours = await time(() => wasm.step(params, feeds));
const rate = rateOf(await time(matMulOnce(M, K, N)));
report('wasm', ours, rate);
const stock = stockStep(plan, params, feeds);
const difference = Math.abs(stock() - (await wasm.step(params, feeds)).loss);
if (!(difference < 1e-4)) throw new Error(`stock tfjs computes another loss: off by ${difference}`);
report(`stock tfjs ${tf.version_core}, wasm`, await time(stock), rate);

console.log(
  `dense step: ${parameters} parameters, batch ${batch} (${towerRows.join(' + ')} rows by tower), ${(flops / 1e9).toFixed(2)} GFLOP in matrix products, ${step.ops.length} operations\n`,
);
console.log(
  table(
    [
      'engine',
      'median ms',
      'examples/s',
      'best ms',
      'examples/s',
      'matMul GFLOP/s',
      'limit ms',
      'best: share of limit',
    ],
    rows,
  ),
);
