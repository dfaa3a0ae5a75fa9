/**
 * Claim "converges fast": after the market has moved, how many new examples does it take to be calibrated again? Platt scaling with its few
 * signals over a network trained days ago, against logistic regression over all signals trained on the new examples alone.
 *
 *     npx tsx bench/claims/converges.ts
 *
 * Per seed: an earlier system's log of two days trains the network; the market drifts for three more; then each system learns from the
 * newest n impressions before the last day and is judged on that day: E* = |ln(Σq/Σp)| per source × country × device with at least 100
 * rows, their mean weighted by rows. Also how long a fit of the calibration layer takes.
 */
import { parseArgs } from 'node:util';
import { noisyOracle } from '../../src/simulate/index.ts';
import { median, table } from '../table.ts';
import { Arena } from './shared/arena.ts';
import { calibrationOf, calibrationRows, fit, probabilities, see, type Seen } from './shared/calibrate.ts';
import type { Fitted, Trainee } from './shared/fit.ts';
import { barChart, printVerdicts, writeResult } from './shared/output.ts';
import { calibrationError, interval, showInterval } from './shared/statistics.ts';

const { values: given } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    first: { type: 'string', default: '31' },
    impressions: { type: 'string', default: '20000' },
    help: { type: 'boolean' },
  },
});
if (given.help === true) {
  console.log('options: --seeds 5 --first SEED --impressions PER_DAY');
  process.exit(0);
}
const seeds = Array.from({ length: Number(given.seeds) }, (_, i) => Number(given.first) + i);
const impressionsPerDay = Number(given.impressions);
const sizes = [500, 1000, 2000, 4000, 8000, 16_000, 32_000];
/** Where the claim is judged. */
const JUDGED = 2000;
const [TRAIN_DAYS, DRIFT_DAYS] = [2, 3];
const LEAST_ROWS = 100;
const arms = ['Platt', 'lr'] as const;
type Arm = (typeof arms)[number];

interface Trial {
  readonly seed: number;
  /** Of the network as it was trained. */
  readonly before: number;
  readonly errors: Readonly<Record<Arm, readonly number[]>>;
  /** Seconds of one fit on 100,000 rows, the median of three. */
  readonly fitSeconds: number;
}

const trials: Trial[] = [];
for (const seed of seeds) {
  const t = await trial(seed);
  trials.push(t);
  console.error(
    `seed ${seed}: before ${t.before.toFixed(3)}; ${arms.map((arm) => `${arm} ${t.errors[arm].map((e) => e.toFixed(3)).join(' ')}`).join('; ')}`,
  );
}

async function trial(seed: number): Promise<Trial> {
  const arena = new Arena({
    seed,
    impressionsPerDay,
    clickRate: 0.15,
    days: TRAIN_DAYS + DRIFT_DAYS + 1,
    drift: { levels: 1, global: 1, unseen: 1, inventory: 1 },
  });
  try {
    const { log, market } = arena;
    const legacy = [noisyOracle(market, 'legacy/ranker', 1, 1)];
    for (let hour = 0; hour < 24; hour++) await arena.hour(0, hour, legacy);
    const network = await arena.trainee({ variant: 'click_only' });
    const lr = await arena.trainee({ variant: 'click_only', baseline: 'lr' });
    arena.night(0);
    for (let day = 1; day < TRAIN_DAYS; day++) await arena.day(day, legacy);
    const fitted = await network.fit(log, { seed, epochs: 2, train: places(0, log.rows) });
    for (let day = TRAIN_DAYS; day < TRAIN_DAYS + DRIFT_DAYS; day++) await arena.day(day, legacy);
    const end = log.rows;
    await arena.day(TRAIN_DAYS + DRIFT_DAYS, legacy);
    const judged = places(end, log.rows);

    const asNetwork = await see(log, network, fitted, judged);
    const calibration = calibrationOf(network.plan, { traffic: 'all', halfLifeSeconds: null });
    const errors = { Platt: [] as number[], lr: [] as number[] };
    for (const n of sizes) {
      const newest = places(end - n, end);
      const calibrator = fit(
        network.plan,
        calibration,
        calibrationRows(network.plan, calibration, await see(log, network, fitted, newest), () => false),
      );
      errors.Platt.push(error(arena, asNetwork, probabilities(network.plan, asNetwork, calibrator)));
      const alone = await lr.fit(log, { seed, epochs: 5, train: newest });
      const seen = await see(log, lr, alone, judged);
      errors.lr.push(error(arena, seen, probabilities(lr.plan, seen, null)));
    }
    return {
      seed,
      before: error(arena, asNetwork, probabilities(network.plan, asNetwork, null)),
      errors,
      fitSeconds: await secondsOfFit(arena, network, fitted, end),
    };
  } finally {
    await arena.dispose();
  }
}

function places(from: number, to: number): Int32Array {
  return Int32Array.from({ length: to - from }, (_, i) => from + i);
}

/** Mean over cells, weighted by their rows, of |ln(Σq/Σp)|. */
function error({ log }: Arena, { at }: Seen, q: Float64Array): number {
  const cells = new Map<string, [rows: number, predicted: number, expected: number]>();
  at.forEach((row, i) => {
    const { context, truth } = log.shown[row]!;
    const key = `${log.source(row)} ${context.country} ${context.device}`;
    const cell = cells.get(key) ?? [0, 0, 0];
    cells.set(key, [cell[0] + 1, cell[1] + q[i]!, cell[2] + truth.click]);
  });
  const large = [...cells.values()].filter(([rows]) => rows >= LEAST_ROWS);
  return (
    large.reduce((sum, [rows, predicted, expected]) => sum + rows * calibrationError(predicted, expected), 0) /
    large.reduce((sum, [rows]) => sum + rows, 0)
  );
}

/** Of fitting alone: logits are there anyway, from serving. */
async function secondsOfFit({ log }: Arena, network: Trainee, fitted: Fitted, end: number): Promise<number> {
  const calibration = calibrationOf(network.plan, { traffic: 'all', halfLifeSeconds: null });
  const n = Math.min(100_000, end);
  const rows = calibrationRows(
    network.plan,
    calibration,
    await see(log, network, fitted, places(end - n, end)),
    () => false,
  );
  const times = [0, 1, 2].map(() => {
    const started = performance.now();
    fit(network.plan, calibration, rows);
    return performance.now() - started;
  });
  return ((median(times) / 1000) * 100_000) / n;
}

const over = (values: readonly number[]) => interval(values);
console.log(
  `\n${seeds.length} seeds from ${given.first}, ${impressionsPerDay} impressions a day; E* by source, country and device on the last day; before: ${showInterval(over(trials.map((t) => t.before)), 3)}\n`,
);
console.log(
  table(
    ['new examples', ...arms, 'lr − Platt'],
    sizes.map((n, i) => [
      n,
      ...arms.map((arm) => showInterval(over(trials.map((t) => t.errors[arm][i]!)), 3)),
      showInterval(over(trials.map((t) => t.errors.lr[i]! - t.errors.Platt[i]!)), 3),
    ]),
  ),
);
console.log(`\na fit on 100,000 examples: ${median(trials.map((t) => t.fitSeconds)).toFixed(2)} s`);
const at = sizes.indexOf(JUDGED);
const gain = over(trials.map((t) => t.errors.lr[at]! - t.errors.Platt[at]!));
const verdicts = [
  {
    what: `on ${JUDGED} new examples Platt is calibrated better than lr`,
    pass: gain.low > 0,
    figures: `lr − Platt ${showInterval(gain, 3)}`,
  },
];
console.log();
const passed = printVerdicts(verdicts);
writeResult(
  'converges',
  {
    command: `npx tsx bench/claims/converges.ts ${process.argv.slice(2).join(' ')}`.trim(),
    seeds: seeds.length,
    first: seeds[0],
    impressionsPerDay,
    sizes,
    trials,
    verdicts,
    passed,
  },
  barChart(
    'Calibration error after learning from new examples',
    'E* by source, country and device, mean and 95 % interval over seeds',
    arms.map((arm) => ({
      name: arm,
      bars: sizes.map((n, i) => {
        const { mean: value, low, high } = over(trials.map((t) => t.errors[arm][i]!));
        return { label: n.toLocaleString('en'), value, low, high };
      }),
    })),
  ),
);
process.exitCode = passed ? 0 : 1;
