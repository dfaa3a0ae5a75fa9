/**
 * Claim `Day to day`: in a market that drifts, the network with hourly Platt scaling is far better calibrated from day to day than
 * wide & deep and boosted trees with logistic regression, each system choosing its own impressions.
 *
 *     npx tsx bench/claims/day-to-day.ts [--drift 0]
 *
 * Worlds may be simulated by several processes (`--first 11 --worlds 2`, `--first 13 --worlds 3`, each with its results put aside) and judged
 * together: `--cells a.json --cells b.json`.
 *
 * Every system serves its share of the requests, choosing by predicted probability × bid; all learn from the log of them all, every
 * midnight, from scratch, on the last days. A calibrator may only see rows that its model was not trained on: so a calibrated system
 * serves with the model of the midnight before, and its calibrator is fitted on what came after that; the others serve with the
 * newest. E* = |ln(Σq/Σp)| of click per day and source on what the system served, the median of those.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Calibrator } from '../../src/calibrate/calibrator.ts';
import { featureLayout } from '../../src/calibrate/features.ts';
import { CalibrationRows } from '../../src/calibrate/rows.ts';
import { type DriftOptions, noisyOracle, type Ranker } from '../../src/simulate/index.ts';
import { table } from '../table.ts';
import { Arena } from './shared/arena.ts';
import { calibrationOf, fit, probabilities, see } from './shared/calibrate.ts';
import type { Fitted, Trainee } from './shared/fit.ts';
import type { ModelChoice } from './shared/model.ts';
import { barChart, printVerdicts, type Verdict, writeResult } from './shared/output.ts';
import { modelRanker } from './shared/ranker.ts';
import { calibrationError, interval, type Interval, median, showInterval } from './shared/statistics.ts';

const { values: given } = parseArgs({
  options: {
    worlds: { type: 'string', default: '5' }, first: { type: 'string', default: '11' }, impressions: { type: 'string', default: '6000' }, 'click-rate': { type: 'string', default: '0.15' }, warmup: { type: 'string', default: '7' }, days: { type: 'string', default: '14' },
    'train-days': { type: 'string', default: '4' }, epochs: { type: 'string', default: '2' }, drift: { type: 'string', default: '1' }, cells: { type: 'string', multiple: true }, help: { type: 'boolean' },
  },
});
if (given.help === true) {
  console.log('options: --worlds 5 --first SEED --impressions PER_DAY --click-rate 0.15 --warmup 7 --days 14 --train-days 4 --epochs 2 --drift SIZE, or SIZES of levels,global,unseen,inventory; --cells RESULT: judge these instead of simulating');
  process.exit(0);
}
const impressionsPerDay = Number(given.impressions);
const clickRate = Number(given['click-rate']);
const [warmup, measured, trainDays, epochs] = [Number(given.warmup), Number(given.days), Number(given['train-days']), Number(given.epochs)];
const sizes = given.drift.split(',').map(Number);
const drift: DriftOptions = { levels: sizes[0]!, global: sizes[1] ?? sizes[0]!, unseen: sizes[2] ?? sizes[0]!, inventory: sizes[3] ?? sizes[0]! };
const drifting = sizes.some((size) => size > 0);

/** What is trained, and which systems serve with it. */
const variant = 'click_only';
const models: Readonly<Record<string, ModelChoice>> = { network: { variant }, wide_deep: { variant, baseline: 'wide_deep' }, gbdt_lr: { variant, baseline: 'gbdt_lr' } };
const systems: readonly { readonly name: string; readonly model: string; readonly platt: 'daily' | 'hourly' | null }[] = [
  { name: 'network', model: 'network', platt: null },
  { name: 'network + Platt daily', model: 'network', platt: 'daily' },
  { name: 'network + Platt hourly', model: 'network', platt: 'hourly' },
  { name: 'wide_deep', model: 'wide_deep', platt: null },
  { name: 'wide_deep + Platt hourly', model: 'wide_deep', platt: 'hourly' },
  { name: 'gbdt_lr', model: 'gbdt_lr', platt: null },
  { name: 'gbdt_lr + Platt hourly', model: 'gbdt_lr', platt: 'hourly' },
];
const ours = 'network + Platt hourly';
const baselines = Object.keys(models).filter((model) => model !== 'network');
const HOUR_MS = 3_600_000;
/** Before the first measured day's eve calibrators are only kept roughly up to date, to save time. */
const WARMUP_HOURS = 6;

/** Sums over the rows of one day and source that a system served. */
interface Cell {
  readonly world: number;
  readonly day: number;
  readonly source: 0 | 1;
  readonly system: string;
  rows: number;
  predicted: number;
  expected: number;
  clicks: number;
}

interface Model {
  readonly trainee: Trainee;
  /** Of the last midnight, and of the one before with the first row that it was not trained on. */
  newest: { readonly fitted: Fitted; readonly until: number };
  before: { readonly fitted: Fitted; readonly until: number };
}

/** A calibrated system: the rows since its model was trained, and the current fit. */
interface Calibration {
  readonly system: (typeof systems)[number];
  rows: CalibrationRows;
  /** First row of the log that isn't among them yet. */
  next: number;
  calibrator: Calibrator | null;
}

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
const cells: Cell[] = (given.cells ?? []).flatMap(earlier);
const worlds = cells.length > 0 ? new Set(cells.map(({ world }) => world)).size : Number(given.worlds);
const allWorlds = cells.length > 0 ? [...new Set(cells.map(({ world }) => world))].sort((a, b) => a - b) : Array.from({ length: worlds }, (_, i) => Number(given.first) + i);
for (const world of cells.length > 0 ? [] : allWorlds) {
  await simulateWorld(world);
  console.error(`world ${world}: ${systems.map(({ name }) => `${name} ${medianError(world, name).toFixed(3)}`).join(', ')} (${seconds()} s)`);
}

/** Cells of a result that was written before, with the settings of this call. */
function earlier(path: string): Cell[] {
  const result = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> & { cells: Cell[] };
  const settings = { impressionsPerDay, clickRate, warmup, measured, trainDays, epochs, drift };
  for (const [name, value] of Object.entries(settings)) {
    if (JSON.stringify(result[name]) !== JSON.stringify(value)) throw new Error(`${path} has ${name} ${JSON.stringify(result[name])}, and this call ${JSON.stringify(value)}`);
  }
  return result.cells;
}

async function simulateWorld(world: number): Promise<void> {
  const arena = new Arena({ seed: world, drift, impressionsPerDay, clickRate, days: warmup + measured });
  const { log, market } = arena;
  try {
    const trained = new Map<string, Model>();
    const calibrations = new Map<string, Calibration>();
    const legacy = noisyOracle(market, 'legacy/ranker', 1, 1);
    for (let day = 0; day < warmup + measured; day++) {
      // The first two days bring the two models that serving takes.
      const serving = day >= 2;
      if (serving) startOfDay(arena, trained, calibrations);
      const rankers = serving ? systems.map((system) => rankerOf(arena, trained, calibrations, system)) : [legacy];
      for (let hour = 0; hour < 24; hour++) {
        const now = market.options.start + (day * 24 + hour) * HOUR_MS;
        if (serving) await calibrate(arena, trained, calibrations, now, hour, day < warmup - 1 ? WARMUP_HOURS : 1);
        const from = log.rows;
        await arena.hour(day, hour, rankers);
        if (day >= warmup) await account(arena, trained, calibrations, world, day, from);
      }
      const trainees = new Map<string, Trainee>();
      if (day === 0) for (const [name, choice] of Object.entries(models)) trainees.set(name, await arena.trainee(choice));
      arena.night(day);
      const midnight = market.options.start + (day + 1) * 24 * HOUR_MS;
      const rows = log.mature(midnight, log.firstAt(midnight - trainDays * 24 * HOUR_MS));
      for (const name of Object.keys(models)) {
        const trainee = trained.get(name)?.trainee ?? trainees.get(name)!;
        const newest = { fitted: await trainee.fit(log, { seed: world * 1000 + day, train: rows, epochs }), until: rows[rows.length - 1]! + 1 };
        trained.set(name, { trainee, newest, before: trained.get(name)?.newest ?? newest });
      }
    }
  } finally {
    await arena.dispose();
  }
}

/** Calibrated systems move to the model of the midnight before this one: their rows start again where its training ended. */
function startOfDay(arena: Arena, trained: ReadonlyMap<string, Model>, calibrations: Map<string, Calibration>): void {
  for (const system of systems) {
    if (system.platt === null) continue;
    const { trainee, before } = trained.get(system.model)!;
    const rows = new CalibrationRows(1, featureLayout(trainee.plan, calibrationOf(trainee.plan)));
    calibrations.set(system.name, { system, rows, next: before.until, calibrator: calibrations.get(system.name)?.calibrator ?? null });
  }
}

/** Adds what has matured by now, and fits again where it is due. */
async function calibrate(arena: Arena, trained: ReadonlyMap<string, Model>, calibrations: ReadonlyMap<string, Calibration>, now: number, hour: number, every: number): Promise<void> {
  for (const model of Object.keys(models)) {
    const due = [...calibrations.values()].filter(({ system }) => system.model === model && (hour === 0 || (system.platt === 'hourly' && hour % every === 0)));
    if (due.length === 0) continue;
    const { trainee, before } = trained.get(model)!;
    for (const next of new Set(due.map((c) => c.next))) {
      const seen = await see(arena.log, trainee, before.fitted, arena.log.mature(now, next));
      for (const c of due) {
        if (c.next !== next) continue;
        let done = 0;
        seen.chunks.forEach((chunk, i) => {
          c.rows.add(chunk, seen.logits[i]!, Uint8Array.from({ length: chunk.rows }, (_, r) => (arena.log.shown[seen.at[done + r]!]!.policy === c.system.name ? 1 : 0)));
          done += chunk.rows;
        });
      }
      for (const c of due) if (c.next === next) c.next = next + seen.at.length;
    }
    for (const c of due) c.calibrator = fit(trainee.plan, calibrationOf(trainee.plan), c.rows, now, c.calibrator);
  }
}

function rankerOf(arena: Arena, trained: ReadonlyMap<string, Model>, calibrations: ReadonlyMap<string, Calibration>, system: (typeof systems)[number]): Ranker {
  const { trainee, newest, before } = trained.get(system.model)!;
  return modelRanker(arena, system.name, 1, trainee, (system.platt === null ? newest : before).fitted, () => calibrations.get(system.name)?.calibrator ?? null);
}

/** What each system predicted for what it has just served, and what was true. */
async function account(arena: Arena, trained: ReadonlyMap<string, Model>, calibrations: ReadonlyMap<string, Calibration>, world: number, day: number, from: number): Promise<void> {
  const { log } = arena;
  for (const system of systems) {
    const { trainee, newest, before } = trained.get(system.model)!;
    const at = Int32Array.from({ length: log.rows - from }, (_, i) => from + i).filter((row) => log.shown[row]!.policy === system.name);
    const seen = await see(log, trainee, (system.platt === null ? newest : before).fitted, at);
    const q = probabilities(trainee.plan, seen, calibrations.get(system.name)?.calibrator ?? null);
    at.forEach((row, i) => {
      const source = log.source(row);
      let cell = cells.find((c) => c.world === world && c.day === day && c.source === source && c.system === system.name);
      if (cell === undefined) cells.push((cell = { world, day, source, system: system.name, rows: 0, predicted: 0, expected: 0, clicks: 0 }));
      cell.rows++;
      cell.predicted += q[i]!;
      cell.expected += log.shown[row]!.truth.click;
      cell.clicks += log.shown[row]!.clicked ? 1 : 0;
    });
  }
}

function medianError(world: number, system: string, of: (cell: Cell) => number = (c) => calibrationError(c.predicted, c.expected), source?: 0 | 1): number {
  return median(cells.filter((c) => c.world === world && c.system === system && (source === undefined || c.source === source)).map(of).filter((e) => !Number.isNaN(e)));
}

/** 1 − median E* of one system over another's, one figure a world. */
function reduction(a: string, b: string): Interval {
  return interval(allWorlds.map((world) => 1 - medianError(world, a) / medianError(world, b)));
}
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

console.log(`\n${worlds} worlds (seeds ${allWorlds.join(', ')}) of ${warmup} + ${measured} days, ${impressionsPerDay} impressions a day at a click rate of ${clickRate}, trained on ${trainDays} days in ${epochs} epochs, drift ${given.drift}; ${seconds()} s`);
if (impressionsPerDay < 200_000) console.log(`smaller than the protocol's 200,000 impressions a day`);
console.log('Median over days and sources, mean over worlds:\n');
const shown = (system: string, of: (c: Cell) => number, source?: 0 | 1) => mean(allWorlds.map((w) => medianError(w, system, of, source))).toFixed(3);
const star = (c: Cell) => calibrationError(c.predicted, c.expected);
console.log(table(['system', 'E*', 'standard', 'shopping', 'E', 'E of the truth', 'Σq/Σp', 'reduction of E* by network + Platt hourly'], systems.map(({ name }) => [
  name, shown(name, star), shown(name, star, 0), shown(name, star, 1), shown(name, (c) => calibrationError(c.predicted, c.clicks)), shown(name, (c) => calibrationError(c.expected, c.clicks)),
  mean(cells.filter((c) => c.system === name).map((c) => c.predicted / c.expected)).toFixed(3), name === ours ? '' : `${showInterval(reduction(ours, name), 0, 100)} %`,
])));
console.log();

const show = (i: Interval) => `reduction ${showInterval(i, 0, 100)} %`;
const verdicts: Verdict[] = drifting
  ? [
    ...baselines.map((b) => {
      const r = reduction(ours, b);
      return { what: `hourly Platt lowers E* by at least half against ${b}, interval above 0`, pass: r.mean >= 0.5 && r.low > 0, figures: `${show(r)}; the article's 80 % is ${r.mean >= 0.8 ? '' : 'not '}reached` };
    }),
    ...baselines.map((b) => {
      const r = reduction(ours, `${b} + Platt hourly`);
      return { what: `the network itself earns credit against ${b} + Platt hourly`, pass: r.low > 0, figures: show(r) };
    }),
  ]
  : baselines.map((b) => {
    const r = reduction(ours, b);
    return { what: `control: without drift the advantage over ${b} vanishes`, pass: !(r.low > 0), figures: show(r) };
  });
// Whether the network earns credit is a finding, not a condition of the claim.
const passed = printVerdicts(verdicts.slice(0, baselines.length));
for (const { what, pass, figures } of verdicts.slice(baselines.length)) console.log(`${pass ? 'yes ' : 'no  '}  ${what}: ${figures}`);
const name = drifting ? (given.drift === '1' ? 'day-to-day' : `day-to-day-drift-${given.drift.replaceAll(',', '-')}`) : 'day-to-day-no-drift';
writeResult(name, { command: `npx tsx bench/claims/day-to-day.ts ${process.argv.slice(2).filter((arg, i, all) => arg !== '--cells' && all[i - 1] !== '--cells').join(' ')}`.trim(), worlds: allWorlds, impressionsPerDay, clickRate, warmup, measured, trainDays, epochs, drift, verdicts, passed, cells },
  barChart('Calibration error from day to day', 'median E* of click, mean over worlds', [{ name: drifting ? `drift ${given.drift}` : 'no drift', bars: systems.map(({ name: label }) => {
    const { mean: value, low, high } = interval(allWorlds.map((w) => medianError(w, label)));
    return { label, value, low, high };
  }) }]));
process.exitCode = passed ? 0 : 1;
