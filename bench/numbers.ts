/**
 * What numbers in bins cost: `continuous` as it is by default (a piecewise linear embedding, frequent values boundaries of their own) against
 * `embed none`, one scaled value each, in the same network: 13 zero-inflated, skewed numbers and 6 ids of 1,000 values, a group of 64 units for
 * the numbers and one for the ids. A training step, a row encoded in columns and by itself, and a row scored in process (alone, and 100 at once),
 * in turns within every round. Usage: tsx bench/numbers.ts [--rows 20000] [--batch 512] [--rounds 12] [--threads 1]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadBuild } from '../src/bundle/load-build.ts';
import type { EncodedChunk } from '../src/data/encoded-chunk.ts';
import { load, type Outcome, profile, train } from '../src/index.ts';
import type { RawRow } from '../src/runtime/types.ts';
import { Batcher } from '../src/train/batches/batcher.ts';
import { featureLayout } from '../src/train/batches/layout.ts';
import { createEngine } from '../src/train/engines/index.ts';
import { Stepper } from '../src/train/loop/stepper.ts';
import { loadWeights } from '../src/train/run/load-weights.ts';
import { median, table } from './table.ts';
import { seededRandom } from './transforms/random.ts';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '20000' },
    batch: { type: 'string', default: '512' },
    rounds: { type: 'string', default: '12' },
    threads: { type: 'string', default: '1' },
  },
});
const [rows, batch, rounds, threads] = [options.rows, options.batch, options.rounds, options.threads].map(Number) as [
  number,
  number,
  number,
  number,
];
const NUMBERS = 13;
const IDS = 6;
/** Of each kind of work a round. */
const STEPS = 10;
const SINGLE_ROWS = 1000;

const numbers = Array.from({ length: NUMBERS }, (_, i) => `n${i}`);
const ids = Array.from({ length: IDS }, (_, i) => `c${i}`);
const random = seededRandom(5);
/** Six in ten are 0, two in ten small counts, the others long-tailed. */
const number = (): number => {
  const kind = random();
  if (kind < 0.6) return 0;
  return kind < 0.8 ? Math.floor(random() * 20) : Math.round(Math.exp(2 + 6 * random()) * 100) / 100;
};
const columns: Record<string, (number | string)[]> = {};
for (const name of numbers) columns[name] = Array.from({ length: rows }, number);
for (const name of ids) columns[name] = Array.from({ length: rows }, () => `v${Math.floor(1000 * random() ** 2)}`);
const labels = Float32Array.from({ length: rows }, () => (random() < 0.2 ? 1 : 0));
const objects = Array.from(
  { length: Math.min(rows, SINGLE_ROWS) },
  (_, i) => Object.fromEntries([...numbers, ...ids].map((name) => [name, columns[name]![i]])) as RawRow,
);

const dir = mkdtempSync(join(tmpdir(), 'adsc-numbers-'));
try {
  const header = [...numbers, ...ids, 'clicked'];
  const cells = (i: number) => [...[...numbers, ...ids].map((name) => columns[name]![i]), labels[i]];
  writeFileSync(
    join(dir, 'log.csv'),
    `${[header, ...Array.from({ length: rows }, (_, i) => cells(i))].map((row) => row.join()).join('\n')}\n`,
  );
  const sides = [await sideOf('none', ' { embed none }'), await sideOf('bins', '')] as const;
  const work = ['step', 'columns', 'row', 'one', 'hundred'] as const;
  const times = sides.map(() => Object.fromEntries(work.map((name) => [name, [] as number[]])));
  for (let round = -1; round < rounds; round++)
    for (const name of work)
      for (const [s, side] of sides.entries())
        for (let i = 0; i < STEPS; i++) {
          const started = performance.now();
          await side[name]();
          if (round >= 0) times[s]![name]!.push(performance.now() - started);
        }
  // On a busy machine a median is of work that waited, more or less by chance; the fastest tenth did not.
  const line = (what: string, name: (typeof work)[number], of: number) =>
    [what].concat(
      [fastest, median].flatMap((average) => {
        const [none, bins] = times.map((side) => (1000 * average(side[name]!)) / of) as [number, number];
        return [none.toFixed(1), bins.toFixed(1), (bins / none).toFixed(2)];
      }),
    );
  const boundaries = sides[1].boundaries;
  console.log(
    `${NUMBERS} numbers with ${Math.min(...boundaries)} to ${Math.max(...boundaries)} boundaries, ${IDS} ids, ${rows} rows, batch ${batch}, threads ${threads}, load ${loadavg()[0]!.toFixed(1)}\n`,
  );
  console.log(
    table(
      ['microseconds, best tenth and median', 'embed none', 'bins', 'ratio', 'embed none', 'bins', 'ratio'],
      [
        line('a row of a training step', 'step', batch),
        line('a row encoded, in columns', 'columns', rows),
        line('a row encoded by itself', 'row', objects.length),
        line('a row scored alone', 'one', 1),
        line('a row of 100 scored at once', 'hundred', 100),
      ],
    ),
  );
  for (const side of sides) await side.close();
} finally {
  rmSync(dir, { recursive: true, force: true });
}

/** Profiled and trained for one pass, so that everything measured is of a real model. */
async function sideOf(name: string, option: string) {
  const spec = `${name}.ads`;
  writeFileSync(
    join(dir, spec),
    `model ${name}
data log from "log.csv"
${numbers.map((signal) => `signal ${signal} : continuous${option}`).join('\n')}
${ids.map((signal) => `signal ${signal} : onehot { embed 8 }`).join('\n')}
group amounts { ${numbers.join(', ')} } -> 64
group things { ${ids.join(', ')} } -> 64
bottom { layers 64 }
tower all { layers 32 }
head click on clicked
train { batch ${batch}  epochs 1  holdout random(10%) }
trees { count none }
`,
  );
  valueOf(await profile(spec, { cwd: dir }));
  const { dir: run } = valueOf(await train(spec, { cwd: dir, runs: 'runs', id: name, threads }));
  const build = await loadBuild(join(run, 'bundle'));
  if (Array.isArray(build)) throw new Error(build[0]!.message);
  const loaded = await loadWeights(build);
  if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
  const { plan } = build;
  const engine = await createEngine('onnx', plan, { threads });
  if (!('step' in engine)) throw new Error(engine.message);
  const encoder = build.createEncoder();
  const chunk: EncodedChunk = {
    rows,
    signals: build.createEncoder().encodeColumns(columns, rows).signals,
    tower: new Int32Array(rows),
    source: new Int32Array(rows),
    labels,
    weight: new Float32Array(rows).fill(1),
    time: new Float64Array(rows),
    rowKey: BigUint64Array.from({ length: rows }, (_, i) => BigInt(i)),
  };
  async function* endless(): AsyncGenerator<EncodedChunk> {
    for (;;) yield chunk;
  }
  const layout = featureLayout(plan);
  const batches = new Batcher(plan, layout, { seed: 1, sampling: () => () => 1 }).batches(endless());
  const stepper = new Stepper(plan, layout, loaded.weights, engine);
  const model = valueOf(await load(join(run, 'bundle'), { threads }));
  let taken = 0;
  return {
    boundaries: plan.signals.flatMap(({ encoding }) =>
      encoding.kind === 'vec' && encoding.normalize.kind === 'bins' ? [encoding.normalize.boundaries.length] : [],
    ),
    step: async () => {
      const { value } = await batches.next();
      if (value === undefined) throw new Error('the rows came to an end');
      taken++;
      const result = await stepper.compute(value);
      stepper.apply(value, result, 1);
    },
    columns: () => encoder.encodeColumns(columns, rows),
    row: () => objects.map((row) => encoder.encodeRow(row)),
    one: () => model.predict(objects.slice(taken % 100, (taken % 100) + 1)),
    hundred: () => model.predict(objects.slice(0, 100)),
    close: async () => {
      await model.close();
      await engine.dispose();
    },
  };
}

/** Median of the fastest tenth. */
function fastest(values: readonly number[]): number {
  return median([...values].sort((a, b) => a - b).slice(0, Math.ceil(values.length / 10)));
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.diagnostics[0]!.message);
}
