/**
 * What a reduction of E* by 80 % depends on: impressions per day, drift, hours between fits of the calibrator. A table of the network with Platt
 * scaling against wide & deep and boosted trees without it, as in day-to-day.ts with fewer systems.
 *
 *     npx tsx bench/claims/reach.ts --minutes 8        (again and again until all worlds are done; then it prints the table)
 *     npx tsx bench/claims/reach.ts --impressions 6000 --drift 1 --worlds 1
 *
 * Worlds are kept in results/cells/reach/, one file each.
 */
import { parseArgs } from 'node:util';
import { table } from '../table.ts';
import type { Setting, System } from './shared/days.ts';
import { writeResult } from './shared/output.ts';
import { interval, type Interval, showInterval } from './shared/statistics.ts';
import { medianError, worldsOf } from './shared/worlds.ts';

const { values: given } = parseArgs({
  options: {
    impressions: { type: 'string', default: '3000,10000,30000' },
    drift: { type: 'string', default: '0,1,2' },
    'half-life': { type: 'string' },
    selection: { type: 'string', default: 'value' },
    worlds: { type: 'string', default: '3' },
    first: { type: 'string', default: '21' },
    warmup: { type: 'string', default: '5' },
    days: { type: 'string', default: '7' },
    'train-days': { type: 'string', default: '4' },
    epochs: { type: 'string', default: '2' },
    'click-rate': { type: 'string', default: '0.15' },
    minutes: { type: 'string' },
    again: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
if (given.help === true) {
  console.log(
    'options: --impressions PER_DAY,… --drift SIZE,… --half-life HOURS (default: market.ads) --selection value|random --worlds 3 --first SEED --warmup 5 --days 7 --train-days 4 --epochs 2 --click-rate 0.15 --minutes N: begin no further world after so long; --again: simulate also what is in results/cells',
  );
  process.exit(0);
}
const { selection } = given;
if (selection !== 'value' && selection !== 'random')
  throw new Error(`--selection is value or random, not ${selection}`);
/** Hours between fits. */
const EVERY = [24, 6, 1] as const;
const calibrated = (every: number) => `network + Platt every ${every} h`;
const systems: readonly System[] = [
  { name: 'wide_deep', model: 'wide_deep', every: null },
  { name: 'gbdt_lr', model: 'gbdt_lr', every: null },
  { name: 'network', model: 'network', every: null },
  ...EVERY.map((every): System => ({ name: calibrated(every), model: 'network', every })),
];
const AIM = 0.8;
const numbers = (text: string) => text.split(',').map(Number);
const wanted = Array.from({ length: Number(given.worlds) }, (_, i) => Number(given.first) + i);
const until = given.minutes === undefined ? Infinity : Date.now() + Number(given.minutes) * 60_000;

interface Line {
  readonly impressionsPerDay: number;
  readonly drift: number;
  readonly every: number;
  readonly worlds: readonly number[];
  readonly commits: readonly string[];
  /** Rows that one system serves in a day. */
  readonly ownRows: number;
  /** Means over worlds of E*: of the system, and of what it is against. */
  readonly star: Readonly<Record<'ours' | 'network' | 'wide_deep' | 'gbdt_lr', number>>;
  readonly reduction: Readonly<Record<'wide_deep' | 'gbdt_lr', Interval>>;
}

const lines: Line[] = [];
let missing = 0;
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
for (const impressionsPerDay of numbers(given.impressions)) {
  for (const size of numbers(given.drift)) {
    const setting: Setting = {
      impressionsPerDay,
      selection,
      clickRate: Number(given['click-rate']),
      drift: { levels: size, global: size, unseen: size, inventory: size },
      warmup: Number(given.warmup),
      measured: Number(given.days),
      trainDays: Number(given['train-days']),
      epochs: Number(given.epochs),
      halfLife: given['half-life'] === undefined ? null : Number(given['half-life']),
    };
    const { cells, worlds, commits } = await worldsOf({
      claim: 'reach',
      setting,
      systems,
      worlds: wanted,
      again: given.again,
      until,
    });
    missing += wanted.length - worlds.length;
    if (worlds.length === 0) continue;
    const star = (system: string) => mean(worlds.map((world) => medianError(cells, world, system)));
    const reduction = (every: number, of: string) =>
      interval(worlds.map((world) => 1 - medianError(cells, world, calibrated(every)) / medianError(cells, world, of)));
    const ownRows = mean(cells.filter((c) => c.system === 'network').map((c) => c.rows)) * 2;
    for (const every of EVERY) {
      lines.push({
        impressionsPerDay,
        drift: size,
        every,
        worlds,
        commits,
        ownRows,
        star: {
          ours: star(calibrated(every)),
          network: star('network'),
          wide_deep: star('wide_deep'),
          gbdt_lr: star('gbdt_lr'),
        },
        reduction: { wide_deep: reduction(every, 'wide_deep'), gbdt_lr: reduction(every, 'gbdt_lr') },
      });
    }
  }
}

console.log(
  `E* of click, median over days and sources, mean over worlds; selection by ${selection === 'random' ? 'chance' : 'value'}${given['half-life'] === undefined ? '' : `, half-life ${given['half-life']} h`}`,
);
const percent = (i: Interval) => `${showInterval(i, 0, 100)} %`;
console.log(
  table(
    [
      'impressions a day',
      'own rows a day',
      'drift',
      'fit every',
      'worlds',
      'E*',
      'network',
      'wide_deep',
      'gbdt_lr',
      'against wide_deep',
      'against gbdt_lr',
      '80 %',
    ],
    lines.map(({ impressionsPerDay, ownRows, drift, every, worlds, star, reduction }) => [
      impressionsPerDay,
      Math.round(ownRows),
      drift,
      `${every} h`,
      worlds.length,
      ...(['ours', 'network', 'wide_deep', 'gbdt_lr'] as const).map((of) => star[of].toFixed(3)),
      percent(reduction.wide_deep),
      percent(reduction.gbdt_lr),
      [reduction.wide_deep, reduction.gbdt_lr].every((r) => r.mean >= AIM)
        ? 'reached'
        : [reduction.wide_deep, reduction.gbdt_lr].some((r) => r.mean >= AIM)
          ? 'against one'
          : 'no',
    ]),
  ),
);
if (missing > 0) console.log(`${missing} worlds are to be done: run the same command again`);
else
  writeResult(
    [
      'reach',
      selection === 'random' ? 'random-selection' : '',
      given['half-life'] === undefined ? '' : `half-life-${given['half-life']}`,
    ]
      .filter((part) => part !== '')
      .join('-'),
    { command: `npx tsx bench/claims/reach.ts ${process.argv.slice(2).join(' ')}`.trim(), lines },
  );
