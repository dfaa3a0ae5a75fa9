/**
 * Claim `Towers`: with sources that conflict, a tower each beats one tower for all; with sources that are alike it does not.
 * Log-loss against the true probability of a click on slates drawn at random, paired over seeds. `--help` shows the sizes.
 *
 *     npx tsx bench/claims/towers.ts
 *     npx tsx bench/claims/towers.ts --gates       # instead: a bottom for all next to MMoE and PLE, at equal parameters; nothing has to win
 */
import { parseArgs } from 'node:util';
import { table } from '../table.ts';
import { Arena } from './shared/arena.ts';
import { type Fitted, sigmoid, type Trainee } from './shared/fit.ts';
import { parametersOf } from './shared/model.ts';
import { barChart, printVerdicts, writeResult } from './shared/output.ts';
import { interval, showInterval } from './shared/statistics.ts';

const { values: given } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    first: { type: 'string', default: '11' },
    train: { type: 'string', default: '80000' },
    test: { type: 'string', default: '40000' },
    epochs: { type: 'string', default: '6' },
    conflicts: { type: 'string', default: '0,0.5,1' },
    gates: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
if (given.help === true) {
  console.log('options: --seeds 5 --first SEED --train ROWS --test ROWS --epochs MOST --conflicts 0,0.5,1 --gates');
  process.exit(0);
}
const seeds = Number(given.seeds);
const [trainRows, testRows, epochs] = [Number(given.train), Number(given.test), Number(given.epochs)];
const conflicts = given.conflicts.split(',').map(Number);
const ARMS = {
  towers: ['multi', 'single', 'single_large', 'separate'],
  gates: ['multi', 'mmoe', 'ple'],
} as const;
const sources = ['standard', 'shopping'] as const;
type Arm = (typeof ARMS)['towers' | 'gates'][number];
const arms: readonly Arm[] = ARMS[given.gates ? 'gates' : 'towers'];
/** Log-loss above that of the true probabilities, by source and over both, in thousandths of a nat. */
type Losses = Record<(typeof sources)[number] | 'both', number>;

const started = performance.now();
const results: { conflict: number; seed: number; losses: Record<Arm | 'rate', Losses> }[] = [];
const sizes: Record<string, number> = {};
for (const conflict of conflicts) {
  for (let seed = Number(given.first); seed < Number(given.first) + seeds; seed++) {
    results.push({ conflict, seed, losses: await trial(conflict, seed) });
    console.error(
      `conflict ${conflict}, seed ${seed}: ${arms.map((arm) => `${arm} ${results.at(-1)!.losses[arm].both.toFixed(2)}`).join(', ')} (${((performance.now() - started) / 1000).toFixed(0)} s)`,
    );
  }
}

async function trial(conflict: number, seed: number): Promise<Record<Arm | 'rate', Losses>> {
  const perDay = Math.ceil((1.02 * (trainRows + testRows)) / 2);
  // Random slates get about half the clicks of chosen ones: some 6 % at this rate.
  const arena = new Arena({ seed, conflict, nights: false, impressionsPerDay: perDay, clickRate: 0.12, days: 2 });
  try {
    for (let day = 0; day < 2; day++) await arena.day(day, []);
    const { log } = arena;
    // Every request falls on one side; a tenth of the training part decides when to stop.
    const side = (row: number) => (log.shown[row]!.request * 0.6180339887) % 1;
    const share = trainRows / (trainRows + testRows);
    const all = Array.from({ length: log.rows }, (_, row) => row);
    const part = (from: number, to: number, source?: number) =>
      Int32Array.from(
        all.filter(
          (row) => side(row) >= from && side(row) < to && (source === undefined || log.source(row) === source),
        ),
      );
    const fit = (trainee: Trainee, source?: number) =>
      trainee.fit(log, {
        seed,
        epochs,
        train: part(0, 0.9 * share, source),
        validate: part(0.9 * share, share, source),
      });
    const losses = { rate: ratesOnly(arena, [part(share, 1, 0), part(share, 1, 1)]) } as Record<Arm | 'rate', Losses>;
    for (const arm of arms) {
      const trainee = await arena.trainee(arm === 'multi' ? {} : { variant: arm });
      sizes[arm] = parametersOf(trainee.plan) * (arm === 'separate' ? 2 : 1);
      const fitted =
        arm === 'separate' ? [await fit(trainee, 0), await fit(trainee, 1)] : Array<Fitted>(2).fill(await fit(trainee));
      losses[arm] = await judge(arena, trainee, fitted, [part(share, 1, 0), part(share, 1, 1)]);
    }
    return losses;
  } finally {
    await arena.dispose();
  }
}

/** What knowing nothing but each source's rate loses: what there is to learn. */
function ratesOnly(arena: Arena, rows: readonly Int32Array[]): Losses {
  const sums = rows.map((at) => {
    const p = [...at].map((row) => arena.log.shown[row]!.truth.click);
    const q = p.reduce((a, b) => a + b, 0) / p.length;
    return p.reduce((sum, x) => sum + 1000 * (x * Math.log(x / q) + (1 - x) * Math.log((1 - x) / (1 - q))), 0);
  });
  const [n, m] = [rows[0]!.length, rows[1]!.length];
  return { standard: sums[0]! / n, shopping: sums[1]! / m, both: (sums[0]! + sums[1]!) / (n + m) };
}

async function judge(
  arena: Arena,
  trainee: Trainee,
  fitted: readonly Fitted[],
  rows: readonly Int32Array[],
): Promise<Losses> {
  const click = trainee.plan.heads.findIndex((h) => h.name === 'click');
  const heads = trainee.plan.heads.length;
  const sums: number[] = [];
  for (const [source, at] of rows.entries()) {
    const logits = await fitted[source]!.logits(arena.log.chunk(trainee.plan, trainee.encoder, at));
    let sum = 0;
    for (let i = 0; i < at.length; i++) {
      const p = arena.log.shown[at[i]!]!.truth.click;
      const q = Math.min(1 - 1e-9, Math.max(1e-9, sigmoid(logits[i * heads + click]!)));
      sum += p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q));
    }
    sums.push(1000 * sum);
  }
  const [standard, shopping] = sums as [number, number];
  const [n, m] = [rows[0]!.length, rows[1]!.length];
  return { standard: standard / n, shopping: shopping / m, both: (standard + shopping) / (n + m) };
}

/** How much more another arm loses than multi, paired by seed. */
function advantage(conflict: number, arm: Arm, slice: keyof Losses) {
  return interval(
    results.filter((r) => r.conflict === conflict).map(({ losses }) => losses[arm][slice] - losses.multi[slice]),
  );
}

console.log(
  `\n${seeds} seeds from ${given.first}, ${trainRows} rows to train on, ${testRows} to judge, up to ${epochs} epochs, ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
console.log(
  `parameters: ${Object.entries(sizes)
    .map(([arm, n]) => `${arm} ${n}`)
    .join(', ')}`,
);
console.log("Log-loss of click above the true probabilities', in nats / 1000:\n");
const slices = ['both', ...sources] as const;
const mean = (conflict: number, arm: Arm | 'rate', slice: keyof Losses) =>
  interval(results.filter((r) => r.conflict === conflict).map((r) => r.losses[arm][slice])).mean;
console.log(
  table(
    ['conflict, rows', 'rate only', ...arms, ...arms.slice(1).map((arm) => `${arm} − multi`)],
    conflicts.flatMap((c) =>
      slices.map((slice) => [
        `${c} ${slice}`,
        mean(c, 'rate', slice).toFixed(1),
        ...arms.map((arm) => mean(c, arm, slice).toFixed(2)),
        ...arms.slice(1).map((arm) => showInterval(advantage(c, arm, slice), 2)),
      ]),
    ),
  ),
);
console.log();
const rivals = ['single', 'single_large'] as const;
const verdicts = (given.gates ? [] : conflicts).flatMap((conflict) =>
  conflict === 1
    ? rivals.map((arm) => ({
        what: `conflict 1: multi beats ${arm}`,
        pass: advantage(1, arm, 'both').low > 0,
        figures: `${arm} − multi ${showInterval(advantage(1, arm, 'both'), 2)}`,
      }))
    : conflict === 0
      ? rivals.map((arm) => ({
          what: `conflict 0: multi does not beat ${arm}`,
          pass: !(advantage(0, arm, 'both').low > 0),
          figures: `${arm} − multi ${showInterval(advantage(0, arm, 'both'), 2)}`,
        }))
      : [],
);
const passed = printVerdicts(verdicts);
writeResult(
  given.gates ? 'gates' : 'towers',
  {
    command: `npx tsx bench/claims/towers.ts ${process.argv.slice(2).join(' ')}`.trim(),
    seeds,
    trainRows,
    testRows,
    epochs,
    parameters: sizes,
    results,
    verdicts,
    passed,
  },
  barChart(
    'Log-loss that another arm has more than multi-tower',
    'nats / 1000, 95 % interval over seeds',
    conflicts.map((c) => ({
      name: `conflict ${c}`,
      bars: arms.slice(1).map((arm) => {
        const { mean: value, low, high } = advantage(c, arm, 'both');
        return { label: arm, value, low, high };
      }),
    })),
  ),
);
process.exitCode = passed ? 0 : 1;
