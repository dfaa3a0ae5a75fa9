/**
 * An epoch from the cache against its steps alone: how much of the time goes into what is around the step (reading blocks, shuffling, filling batches). The
 * flagship with its own dense part, and with a large one; each epoch is that of `adsc train`, by the library's own parts. Reads a spec with data and a build: that of bench/features.ts,
 * which has to have run (`--sets flagship`).
 * Usage: tsx bench/epoch.ts [--work FOLDER] [--rows 1000000] [--steps 200] [--threads N]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../src/api/compile.ts';
import { loadBuild } from '../src/bundle/load-build.ts';
import { openDataset } from '../src/data/dataset.ts';
import { threadFile } from '../src/files/thread-file.ts';
import { BatchesAhead } from '../src/train/batches/ahead/batches-ahead.ts';
import { featureLayout } from '../src/train/batches/layout.ts';
import { createEngine } from '../src/train/engines/index.ts';
import { Stepper } from '../src/train/loop/stepper.ts';
import { initWeights } from '../src/train/weights.ts';
import { table } from './table.ts';

const { values: options } = parseArgs({
  options: {
    work: { type: 'string', default: join(tmpdir(), 'adsc-features') },
    rows: { type: 'string', default: '1000000' },
    steps: { type: 'string', default: '200' },
    threads: { type: 'string', default: String(Math.min(4, availableParallelism())) },
  },
});
const root = join(options.work, options.rows, 'flagship');
if (!existsSync(join(root, 'model.lock.json'))) {
  console.error(`no profiled flagship in ${root}: run bench/features.ts --sets flagship first`);
  process.exit(1);
}

/** The flagship's own bottom, and one that takes most of a step's time. */
const bottoms = { small: null, large: 'bottom { layers 1024, 512  norm batch  dropout 10% }' };

async function measure(name: keyof typeof bottoms): Promise<string[]> {
  const bottom = bottoms[name];
  const text = readFileSync(join(root, 'model.ads'), 'utf8');
  const spec = join(root, `epoch-${name}.ads`);
  writeFileSync(spec, bottom === null ? text : text.replace(/^bottom \{.*\}$/m, bottom).replace(/^budget .*$/m, ''));
  writeFileSync(join(root, `epoch-${name}.lock.json`), readFileSync(join(root, 'model.lock.json')));
  const out = join(root, `epoch-${name}`);
  mkdirSync(out, { recursive: true });
  const compiled = await compile(spec, { cwd: root, out });
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message).join('\n'));
  const build = await loadBuild(out);
  if (Array.isArray(build)) throw new Error(build.map(({ message }) => message).join('\n'));
  const { plan, encoderSource } = build;
  const data = await openDataset({ plan, encoder: build.createEncoder(), encoderSource, root });
  const engine = await createEngine('onnx', plan, { threads: Number(options.threads) });
  if (!('step' in engine)) throw new Error(engine.message);
  const layout = featureLayout(plan);
  const stepper = new Stepper(plan, layout, initWeights(plan, 1), engine);
  if (data.kept === null) throw new Error('the rows were not kept in a cache');
  const file = threadFile('train/batches/ahead/thread');
  if (file === null) throw new Error('there is no code of the thread');
  const source = new BatchesAhead({ plan, data, seed: 1, epochs: 1 }, data.kept, file);
  const batches = source.epoch({ seed: 1, skipRows: 0, firstStep: 1 });
  let [step, examples, inSteps] = [0, 0, 0];
  const warm = 20;
  let started = performance.now();
  let before = process.cpuUsage();
  for (;;) {
    const { value: batch, done } = await batches.next();
    if (done === true || step === Number(options.steps) + warm) break;
    const from = performance.now();
    step++;
    const result = await stepper.compute(batch);
    stepper.apply(batch, result, 1);
    inSteps += performance.now() - from;
    examples += batch.rows;
    // Without what is loaded and compiled in the first ones.
    if (step === warm) [examples, inSteps, started, before] = [0, 0, performance.now(), process.cpuUsage()];
  }
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  await batches.return(undefined);
  await source.close();
  await engine.dispose();
  await data.close();
  return [
    name,
    ((1000 * examples) / inSteps).toFixed(0),
    ((1000 * examples) / wall).toFixed(0),
    (inSteps / wall).toFixed(2),
    ((user + system) / 1000 / wall).toFixed(2),
  ];
}

const lines: string[][] = [];
for (const name of Object.keys(bottoms) as (keyof typeof bottoms)[]) lines.push(await measure(name));
console.log(
  table(['dense part', 'steps alone, examples/s', 'epoch, examples/s', 'epoch / steps', 'processor s / s'], lines),
);
