/**
 * Claim `Sampling`: with the base's negatives kept at 5 %, `correct weight` leaves every head within 2 % on rows that were not sampled, before
 * any calibration. Beside it `base`, `batch`, one shared rate for all heads, and a model of as many rows that were not sampled.
 * Heads that depend on each other, with known probabilities: predicted is compared with expected events. `--help` shows the sizes.
 *
 *     npx tsx bench/claims/sampling.ts
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EncodedChunk } from '../../src/data/encoded-chunk.ts';
import { DecileCollector, type DecileReport } from '../../src/evaluate/index.ts';
import type { Plan, SamplingPlan } from '../../src/ir/plan.ts';
import { trainingSampling } from '../../src/train/batches/negative-sampling.ts';
import { createEngine } from '../../src/train/engines/index.ts';
import { Predictor } from '../../src/train/predict-logits.ts';
import { batchOffset } from '../../src/train/correct-batch/sampling-counts.ts';
import { foldOffsets } from '../../src/train/correct-batch/fold-offsets.ts';
import { train, type TrainResult } from '../../src/train/loop/train.ts';
import type { Weights } from '../../src/train/weights.ts';
import { dependentPlan, type DependentRows, dependentRows, HEADS } from '../../test/helpers/dependent.ts';
import { takeRows } from '../../test/train/planted.ts';
import { table } from '../table.ts';
import { barChart, printVerdicts, writeResult } from './shared/output.ts';

const { values: given } = parseArgs({
  options: {
    seeds: { type: 'string', default: '3' },
    rows: { type: 'string', default: '6000000' },
    test: { type: 'string', default: '500000' },
    keep: { type: 'string', default: '0.05' },
    help: { type: 'boolean' },
  },
});
if (given.help === true) {
  console.log('options: --seeds 3 --rows ROWS (of the log) --test ROWS --keep 0.05');
  process.exit(0);
}
const [seeds, rows, testRows, keep] = [Number(given.seeds), Number(given.rows), Number(given.test), Number(given.keep)];
const sources = 2;
const world = { sources, click: -4.5, scroll: -4, strength: 1.5 };
const CHUNK = 50_000;
const arms = ['not sampled', 'weight', 'base', 'batch', 'shared rate'] as const;
type Arm = (typeof arms)[number];

interface Judged {
  readonly deciles: DecileReport;
  /** Mean log-loss above that of the true probabilities, nats / 1000, by head. */
  readonly excess: readonly number[];
}
interface Trial {
  readonly seed: number;
  readonly arms: Readonly<Record<Arm, Judged>>;
  readonly effectivePositives: readonly number[];
  readonly examples: number;
}

const planOf = (correct: SamplingPlan['correct'] | null): Plan =>
  dependentPlan(correct === null ? null : { base: 'click', keep, correct }, {}, { sources });
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
const folder = mkdtempSync(join(tmpdir(), 'adsc-claim-sampling-'));
const trials: Trial[] = [];
const ideal = idealRatios(dependentRows(200_000, 9, world));
try {
  for (let seed = 1; seed <= seeds; seed++) trials.push(await trial(seed));
} finally {
  rmSync(folder, { recursive: true });
}

async function trial(seed: number): Promise<Trial> {
  // A row that sampling leaves out is never needed, and which ones it keeps depends on the seed and the row alone.
  const sampling = trainingSampling(planOf('weight'), seed);
  const kept: EncodedChunk[] = [];
  const whole: EncodedChunk[] = [];
  let [keptRows, wholeRows] = [0, 0];
  for (let from = 0; from < rows; from += CHUNK) {
    const chunk = dependentRows(CHUNK, 1_000_003 * seed + from / CHUNK, { ...world, from });
    const weight = sampling(chunk);
    const chosen = Int32Array.from({ length: CHUNK }, (_, row) => row).filter((row) => weight(row) > 0);
    kept.push(takeRows(chunk, HEADS.length, chosen));
    keptRows += chosen.length;
    if (wholeRows < keptRows) {
      whole.push(
        takeRows(
          chunk,
          HEADS.length,
          Int32Array.from({ length: CHUNK }, (_, row) => row),
        ),
      );
      wholeRows += CHUNK;
    }
  }
  const test = dependentRows(testRows, 1_000_003 * seed - 1, world);
  console.error(
    `seed ${seed}: ${keptRows.toLocaleString('en')} of ${rows.toLocaleString('en')} rows kept (${seconds()} s)`,
  );
  const results = {} as Record<Arm, Judged>;
  let effectivePositives: readonly number[] = [];
  for (const correct of [null, 'weight', 'base', 'batch'] as const) {
    const plan = planOf(correct);
    const result = await settled(plan, correct === null ? whole : kept, seed);
    const arm = correct ?? 'not sampled';
    results[arm] = await judge(plan, result.weights, test);
    if (correct === 'weight') effectivePositives = result.sampling!.effectivePositives;
    if (correct === 'batch') {
      const { offsets } = result.sampling!;
      results['shared rate'] = await judge(
        plan,
        foldOffsets(
          plan,
          result.weights,
          offsets!.map((heads) => heads.map((offset) => Math.log(keep) - offset)),
        ),
        test,
      );
    }
    console.error(
      `seed ${seed}: ${arm} ${results[arm].deciles.heads.map(({ head, all }) => `${head} ${all!.toFixed(3)}`).join(', ')} (${seconds()} s)`,
    );
  }
  return { seed, arms: results, effectivePositives, examples: keptRows };
}

/** Trained until little of the optimizer's noise is left, which has nothing to do with sampling: the second time with large batches. */
async function settled(plan: Plan, chunks: readonly EncodedChunk[], seed: number): Promise<TrainResult> {
  const engine = await createEngine('onnx', plan, { threads: 2 });
  if ('code' in engine) throw new Error(engine.message);
  const data = {
    counts: { train: chunks.reduce((sum, chunk) => sum + chunk.rows, 0), validate: 0, holdout: 0 },
    labels: null,
    lastTime: null,
    key: 'rows in memory',
    async *chunks() {
      yield* chunks;
    },
  };
  const stage = async (
    name: string,
    batch: number,
    epochs: number,
    learningRate: number,
    initial?: Weights,
  ): Promise<TrainResult> => {
    const staged: Plan = {
      ...plan,
      train: { ...plan.train, batch, epochs, optimizer: { kind: 'adam', learningRate } },
    };
    const result = await train({
      plan: staged,
      data,
      engine,
      seed,
      outDir: mkdtempSync(join(folder, name)),
      ...(initial === undefined ? {} : { initial }),
    });
    if (Array.isArray(result)) throw new Error(result[0]!.message);
    return result;
  };
  try {
    const first = await stage('first', 4096, 5, 0.005);
    const offsets = first.sampling?.offsets ?? null;
    const trained = foldOffsets(plan, first.weights, offsets?.map((heads) => heads.map((offset) => -offset)) ?? null);
    return await stage('second', 65_536, 8, 0.001, trained);
  } finally {
    await engine.dispose();
  }
}

async function judge(plan: Plan, weights: Weights, test: DependentRows): Promise<Judged> {
  const engine = await createEngine('onnx', plan, { threads: 2 });
  if ('code' in engine) throw new Error(engine.message);
  try {
    const logits = await new Predictor(plan, weights, engine).logits(test);
    const collector = new DecileCollector(HEADS, 0);
    collector.add(test.rows, logits, test.truth, test.weight);
    const excess = HEADS.map(() => 0);
    logits.forEach((z, i) => {
      const p = test.truth[i]!;
      const loss = Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - p * z;
      excess[i % HEADS.length]! += (1000 / test.rows) * (loss + p * Math.log(p) + (1 - p) * Math.log1p(-p));
    });
    return { deciles: collector.report(), excess };
  } finally {
    await engine.dispose();
  }
}

/** What `batch` and a shared rate give a model that knows the probabilities of the downsampled log exactly. */
function idealRatios({
  rows: n,
  truth,
  given: parts,
  source,
}: DependentRows): Record<'batch' | 'shared rate', number[]> {
  const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
  const H = HEADS.length;
  const of = (row: number, h: number) => {
    const [q0, m0, m1] = [truth[H * row]!, parts[2 * (H * row + h)]!, parts[2 * (H * row + h) + 1]!];
    return {
      counts: [q0 * (1 - m1), keep * (1 - q0) * (1 - m0), q0 * m1, keep * (1 - q0) * m0] as const,
      kept: q0 + keep * (1 - q0),
      q: q0 * m1 + (1 - q0) * m0,
    };
  };
  const out = { batch: [] as number[], 'shared rate': [] as number[] };
  for (let h = 0; h < H; h++) {
    const counts = Array.from({ length: sources }, (): [number, number, number, number] => [0, 0, 0, 0]);
    for (let row = 0; row < n; row++) of(row, h).counts.forEach((part, i) => (counts[source[row]!]![i]! += part));
    let [expected, batch, shared] = [0, 0, 0];
    for (let row = 0; row < n; row++) {
      const {
        counts: [, , c, d],
        kept,
        q,
      } = of(row, h);
      const z = Math.log((c + d) / (kept - c - d));
      expected += q;
      batch += sigmoid(z + batchOffset(counts[source[row]!]!, keep));
      shared += sigmoid(z + Math.log(keep));
    }
    out.batch.push(batch / expected);
    out['shared rate'].push(shared / expected);
  }
  return out;
}

const ratio = (t: Trial, arm: Arm, h: number) => t.arms[arm].deciles.heads[h]!.all!;
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const worst = (arm: Arm) => Math.max(...trials.flatMap((t) => HEADS.map((_, h) => Math.abs(ratio(t, arm, h) - 1))));
const percent = (x: number) => `${(100 * x).toFixed(1)} %`;

console.log(
  `\n${seeds} seeds, logs of ${rows.toLocaleString('en')} rows, base negatives kept at ${percent(keep)}: ${Math.round(mean(trials.map((t) => t.examples))).toLocaleString('en')} rows trained on, ${testRows.toLocaleString('en')} judged, ${seconds()} s`,
);
console.log(
  `effective positives: ${HEADS.map((head, h) => `${head} ${Math.round(mean(trials.map((t) => t.effectivePositives[h]!))).toLocaleString('en')}`).join(', ')}\n`,
);
console.log('Predicted over expected events on rows that were not sampled, before calibration:\n');
console.log(
  table(
    ['', ...HEADS.flatMap((head) => [head, 'by seed']), 'worst', 'excess loss'],
    [
      ...arms.map((arm) => [
        arm,
        ...HEADS.flatMap((_, h) => [
          mean(trials.map((t) => ratio(t, arm, h))).toFixed(3),
          trials.map((t) => ratio(t, arm, h).toFixed(3)).join(' '),
        ]),
        percent(worst(arm)),
        mean(trials.map((t) => mean(t.arms[arm].excess))).toFixed(2),
      ]),
      ...(['batch', 'shared rate'] as const).map((arm) => [
        `${arm}, of an ideal model`,
        ...HEADS.flatMap((_, h) => [ideal[arm][h]!.toFixed(3), '']),
        percent(Math.max(...ideal[arm].map((r) => Math.abs(r - 1)))),
        '',
      ]),
    ],
  ),
);
console.log('\nexcess loss: mean over heads of the log-loss above that of the true probabilities, nats / 1000');
console.log("\nBy decile of the base's predicted probability, mean over seeds:\n");
const decile = (arm: Arm, h: number, d: number) => mean(trials.map((t) => t.arms[arm].deciles.heads[h]!.deciles[d]!));
console.log(
  table(
    ['', ...Array.from({ length: 10 }, (_, d) => String(d + 1))],
    arms.flatMap((arm) =>
      HEADS.map((head, h) => [
        `${arm}, ${head}`,
        ...Array.from({ length: 10 }, (_, d) => decile(arm, h, d).toFixed(2)),
      ]),
    ),
  ),
);
console.log();
const figures = (arm: Arm) =>
  HEADS.map((head, h) => `${head} ${trials.map((t) => ratio(t, arm, h).toFixed(3)).join(', ')}`).join('; ');
const verdicts = [
  { what: 'weight is within 2 % for every head', pass: worst('weight') <= 0.02, figures: figures('weight') },
];
const passed = printVerdicts(verdicts);
for (const arm of ['base', 'batch', 'shared rate'] as const)
  console.log(`shown ${arm}: at most ${percent(worst(arm))} off (${figures(arm)})`);
writeResult(
  'sampling',
  {
    command: `npx tsx bench/claims/sampling.ts ${process.argv.slice(2).join(' ')}`.trim(),
    seeds,
    rows,
    testRows,
    keep,
    world,
    ideal,
    trials,
    verdicts,
    passed,
  },
  barChart(
    'How far predicted is from expected, before calibration',
    '%, mean over seeds',
    HEADS.map((head, h) => ({
      name: head,
      bars: arms.map((arm) => ({ label: arm, value: 100 * (mean(trials.map((t) => ratio(t, arm, h))) - 1) })),
    })),
  ),
);
process.exitCode = passed ? 0 : 1;
