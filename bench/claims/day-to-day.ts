/**
 * Claim `Day to day`: in a market that drifts, the network with hourly Platt scaling is far better calibrated from day to day than
 * wide & deep and boosted trees with logistic regression, each system choosing its own impressions.
 *
 *     npx tsx bench/claims/day-to-day.ts [--drift 0] [--selection random]
 *
 * Worlds are simulated one by one and kept in results/cells/ (shared/worlds.ts), so the claim may run in pieces: `--first 11 --worlds 1`,
 * `--first 12 --worlds 1` …, and `--worlds 5` judges them together. `--minutes 8` begins no further world after so long.
 *
 * Controls: without drift there is nothing that a daily training could miss; with `--selection random` no system selects what it is judged
 * on, so there is no winner's curse. Without either the advantage must vanish.
 *
 * What systems do: shared/days.ts. E* = |ln(Σq/Σp)| of click per day and source on what the system served, the median of those.
 */
import { parseArgs } from 'node:util';
import type { DriftOptions } from '../../src/simulate/index.ts';
import { table } from '../table.ts';
import { type Cell, MODELS, type Setting, type System } from './shared/days.ts';
import { barChart, printVerdicts, type Verdict, writeResult } from './shared/output.ts';
import { calibrationError, interval, type Interval, showInterval } from './shared/statistics.ts';
import { medianError as errorOf, worldsOf } from './shared/worlds.ts';

const { values: given } = parseArgs({
  options: {
    worlds: { type: 'string', default: '5' },
    first: { type: 'string', default: '11' },
    impressions: { type: 'string', default: '20000' },
    'click-rate': { type: 'string', default: '0.15' },
    warmup: { type: 'string', default: '7' },
    days: { type: 'string', default: '14' },
    'train-days': { type: 'string', default: '4' },
    epochs: { type: 'string', default: '2' },
    drift: { type: 'string', default: '1' },
    selection: { type: 'string', default: 'value' },
    minutes: { type: 'string' },
    again: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
if (given.help === true) {
  console.log(
    'options: --worlds 5 --first SEED --impressions PER_DAY --click-rate 0.15 --warmup 7 --days 14 --train-days 4 --epochs 2 --drift SIZE, or SIZES of levels,global,unseen,inventory; --selection value|random; --minutes N: begin no further world after so long; --again: simulate also what is in results/cells',
  );
  process.exit(0);
}
if (given.selection !== 'value' && given.selection !== 'random')
  throw new Error(`--selection is value or random, not ${given.selection}`);
const impressionsPerDay = Number(given.impressions);
const clickRate = Number(given['click-rate']);
const [warmup, measured, trainDays, epochs] = [
  Number(given.warmup),
  Number(given.days),
  Number(given['train-days']),
  Number(given.epochs),
];
const sizes = given.drift.split(',').map(Number);
const drift: DriftOptions = {
  levels: sizes[0]!,
  global: sizes[1] ?? sizes[0]!,
  unseen: sizes[2] ?? sizes[0]!,
  inventory: sizes[3] ?? sizes[0]!,
};
const drifting = sizes.some((size) => size > 0);
const setting: Setting = {
  impressionsPerDay,
  clickRate,
  drift,
  selection: given.selection,
  warmup,
  measured,
  trainDays,
  epochs,
  halfLife: null,
};

const systems: readonly System[] = [
  { name: 'network', model: 'network', every: null },
  { name: 'network + Platt daily', model: 'network', every: 24 },
  { name: 'network + Platt hourly', model: 'network', every: 1 },
  { name: 'wide_deep', model: 'wide_deep', every: null },
  { name: 'wide_deep + Platt hourly', model: 'wide_deep', every: 1 },
  { name: 'gbdt_lr', model: 'gbdt_lr', every: null },
  { name: 'gbdt_lr + Platt hourly', model: 'gbdt_lr', every: 1 },
];
const ours = 'network + Platt hourly';
const baselines = Object.keys(MODELS).filter((model) => model !== 'network');

const started = performance.now();
const wanted = Array.from({ length: Number(given.worlds) }, (_, i) => Number(given.first) + i);
const until = given.minutes === undefined ? Infinity : Date.now() + Number(given.minutes) * 60_000;
const {
  cells,
  worlds: allWorlds,
  commits,
} = await worldsOf({ claim: 'day-to-day', setting, systems, worlds: wanted, again: given.again, until });
if (allWorlds.length < wanted.length) {
  console.log(`${allWorlds.length} of ${wanted.length} worlds are done; run the same command again for the others`);
  process.exit(0);
}
const medianError = (world: number, system: string, of?: (cell: Cell) => number, source?: 0 | 1) =>
  errorOf(cells, world, system, of, source);
const star = (c: Cell) => calibrationError(c.predicted, c.expected);

/** 1 − median E* of one system over another's, one figure a world. */
function reduction(a: string, b: string): Interval {
  return interval(allWorlds.map((world) => 1 - medianError(world, a) / medianError(world, b)));
}
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

console.log(
  `\n${allWorlds.length} worlds (seeds ${allWorlds.join(', ')}) of ${warmup} + ${measured} days, ${impressionsPerDay} impressions a day at a click rate of ${clickRate}, trained on ${trainDays} days in ${epochs} epochs, drift ${given.drift}, selection by ${given.selection === 'random' ? 'chance' : 'value'}; ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
if (commits.length > 1) console.log(`simulated by several commits: ${commits.join(', ')}`);
if (impressionsPerDay < 200_000) console.log(`smaller than the protocol's 200,000 impressions a day`);
console.log('Median over days and sources, mean over worlds:\n');
const shown = (system: string, of: (c: Cell) => number, source?: 0 | 1) =>
  mean(allWorlds.map((w) => medianError(w, system, of, source))).toFixed(3);
console.log(
  table(
    [
      'system',
      'E*',
      'standard',
      'shopping',
      'E',
      'E of the truth',
      'Σq/Σp',
      'reduction of E* by network + Platt hourly',
    ],
    systems.map(({ name }) => [
      name,
      shown(name, star),
      shown(name, star, 0),
      shown(name, star, 1),
      shown(name, (c) => calibrationError(c.predicted, c.clicks)),
      shown(name, (c) => calibrationError(c.expected, c.clicks)),
      mean(cells.filter((c) => c.system === name).map((c) => c.predicted / c.expected)).toFixed(3),
      name === ours ? '' : `${showInterval(reduction(ours, name), 0, 100)} %`,
    ]),
  ),
);
console.log();

/** How far E* of one system is above another's, one number per world. */
const gap = (a: string, b: string) => interval(allWorlds.map((world) => medianError(world, b) - medianError(world, a)));
const show = (a: string, b: string) =>
  `reduction ${showInterval(reduction(a, b), 0, 100)} %, E* lower by ${showInterval(gap(a, b), 3)}`;
const byChance = setting.selection === 'random';
/** What is tried on each baseline: the claim, or what a control leaves of it. */
const judged = (b: string): Verdict => {
  const r = reduction(ours, b);
  const figures = show(ours, b);
  if (drifting && !byChance)
    return {
      what: `hourly Platt lowers E* by at least half against ${b}, interval above 0`,
      pass: r.mean >= 0.5 && r.low > 0,
      figures: `${figures}; the article's 80 % is ${r.mean >= 0.8 ? '' : 'not '}reached`,
    };
  if (drifting)
    return { what: `control: drift alone, without selection, leaves an advantage over ${b}`, pass: r.low > 0, figures };
  return {
    what: `control: without drift${byChance ? ' and selection' : ''} the advantage over ${b} vanishes`,
    pass: !(r.low > 0),
    figures,
  };
};
const verdicts: Verdict[] = [
  ...baselines.map(judged),
  ...baselines.map((b) => ({
    what: `the network itself earns credit against ${b} + Platt hourly`,
    pass: reduction(ours, `${b} + Platt hourly`).low > 0,
    figures: show(ours, `${b} + Platt hourly`),
  })),
  ...Object.keys(MODELS).map((model) => ({
    what: `calibration itself earns credit: ${model} + Platt hourly against ${model}`,
    pass: reduction(`${model} + Platt hourly`, model).low > 0,
    figures: show(`${model} + Platt hourly`, model),
  })),
];
// What earns the credit is a finding, not a condition of the claim.
const passed = printVerdicts(verdicts.slice(0, baselines.length));
for (const { what, pass, figures } of verdicts.slice(baselines.length))
  console.log(`${pass ? 'yes ' : 'no  '}  ${what}: ${figures}`);
const name = [
  'day-to-day',
  byChance ? 'random-selection' : '',
  !drifting ? 'no-drift' : given.drift === '1' ? '' : `drift-${given.drift.replaceAll(',', '-')}`,
  impressionsPerDay === 20_000 ? '' : `${impressionsPerDay}-a-day`,
]
  .filter((part) => part !== '')
  .join('-');
writeResult(
  name,
  {
    command: `npx tsx bench/claims/day-to-day.ts ${process.argv.slice(2).join(' ')}`.trim(),
    worlds: allWorlds,
    commits,
    ...setting,
    verdicts,
    passed,
  },
  barChart('Calibration error from day to day', 'median E* of click, mean over worlds', [
    {
      name: `${drifting ? `drift ${given.drift}` : 'no drift'}${byChance ? ', random selection' : ''}`,
      bars: systems.map(({ name: label }) => {
        const { mean: value, low, high } = interval(allWorlds.map((w) => medianError(w, label)));
        return { label, value, low, high };
      }),
    },
  ]),
);
process.exitCode = passed ? 0 : 1;
