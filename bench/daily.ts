/**
 * A model that is trained on day by day (`adsc run`: vocabularies that grow, weights of the day before) next to one that is trained from scratch every day on the last
 * seven. Both see the same log of a market that drifts, day by day as it comes in, and are measured on the same rows, the last six hours of each day, which neither
 * has learned from. Each step is a process of its own: processor seconds and peak memory. Ends with 1 where an id of a vocabulary has become another key's.
 * `--days 1000 --tiny`: no comparison, but what a state folder takes after a tenth of the days and after all of them, with tiny data that go after 30 days.
 * Run: npm run build && npx tsx bench/daily.ts [--days 30] [--rows 8000, a day] [--tiny] [--work FOLDER]        (Linux)
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { growth } from './daily/growth.ts';
import { Market } from './daily/market.ts';
import { adsc, type Measured } from './daily/step.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '30' },
    rows: { type: 'string', default: '8000' },
    tiny: { type: 'boolean', default: false },
    work: { type: 'string' },
  },
});
const FIRST = 7;
const DAY = 86_400_000;
const days = Number(values.days);
const work = values.work ?? mkdtempSync(join(tmpdir(), 'adsc-daily-'));
mkdirSync(work, { recursive: true });
const load = () => loadavg()[0]!.toFixed(1);
console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, load ${load()} at the beginning\n`);

interface Ran {
  readonly step: {
    readonly name: string;
    readonly rows: Readonly<Record<string, number>>;
    readonly metrics: Readonly<
      Record<string, { readonly logLoss: number; readonly auc: number; readonly calibration: number }>
    >;
    readonly vocabularies: Readonly<
      Record<string, { readonly keys: number; readonly added: number; readonly forgotten: number }>
    >;
  };
}

try {
  await (values.tiny ? growth(work, days) : compare());
} finally {
  if (values.work === undefined) rmSync(work, { recursive: true, force: true });
}
console.log(`\nload ${load()} at the end`);

async function compare(): Promise<void> {
  const market = await Market.of(work, FIRST + days, Number(values.rows));
  const [on, scratch] = [false, true].map((retrain) => market.project(join(work, retrain ? 'scratch' : 'on'), retrain));
  for (const day of market.days.slice(0, FIRST)) for (const dir of [on!, scratch!]) market.arrive(dir, day);
  const rows: (string | number)[][] = [];
  const sums = { on: noSums(), scratch: noSums() };
  const keys = new Map<string, string[]>();
  for (const day of market.days.slice(FIRST)) {
    const at = new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
    for (const dir of [on!, scratch!]) market.arrive(dir, day);
    const a = await step(on!, at);
    const b = await step(scratch!, at);
    for (const id of ['pin', 'advertiser']) sameIds(join(on!, 'state/steps', a.step.name, 'step/lock'), id, keys);
    const grown = a.step.vocabularies['vocab.pin']!;
    rows.push([day, ...figures(a), grown.keys, grown.added, ...figures(b)]);
    // The first step of both is from scratch.
    if (rows.length > 1) {
      add(sums.on, a);
      add(sums.scratch, b);
    }
  }
  const header = ['rows', 'log-loss', 'AUC', 'calibration', 'seconds', 'MiB'];
  console.log(table(['day', ...header, 'pins', 'new', ...header], rows));
  const n = rows.length - 1;
  const line = (name: string, s: Sums) => [
    name,
    ...[s.logLoss, s.auc, s.calibration].map((x) => (x / n).toFixed(4)),
    (s.seconds / n).toFixed(2),
    s.peak.toFixed(0),
  ];
  console.log(`\nmeans of the days after the first; MiB: the most\n`);
  console.log(
    table(['', ...header.slice(1)], [line('trained on', sums.on), line('from scratch, 7 days', sums.scratch)]),
  );
}

async function step(dir: string, at: string): Promise<Ran & Measured> {
  const measured = await adsc(dir, 'run', 'model.ads', '--at', at, '--json');
  return { ...measured, ...(JSON.parse(measured.out) as Ran) };
}

function figures({ step: { rows, metrics }, seconds, peak }: Ran & Measured): string[] {
  const { logLoss, auc, calibration } = metrics['click']!;
  return [
    rows['train']!.toLocaleString('en'),
    logLoss.toFixed(4),
    auc.toFixed(4),
    calibration.toFixed(3),
    seconds.toFixed(2),
    peak.toFixed(0),
  ];
}

interface Sums {
  logLoss: number;
  auc: number;
  calibration: number;
  seconds: number;
  peak: number;
}

function noSums(): Sums {
  return { logLoss: 0, auc: 0, calibration: 0, seconds: 0, peak: 0 };
}

function add(sums: Sums, { step, seconds, peak }: Ran & Measured): void {
  const { logLoss, auc, calibration } = step.metrics['click']!;
  sums.logLoss += logLoss;
  sums.auc += auc;
  // How far from 1, either way.
  sums.calibration += Math.abs(Math.log(calibration));
  sums.seconds += seconds;
  sums.peak = Math.max(sums.peak, peak);
}

/** Every key of the day before has the id that it had. */
function sameIds(lockFolder: string, id: string, known: Map<string, string[]>): void {
  const lock = JSON.parse(readFileSync(join(lockFolder, 'model.lock.json'), 'utf8')) as {
    readonly vocabs: Readonly<Record<string, { readonly file: string }>>;
  };
  const now = readFileSync(join(lockFolder, lock.vocabs[`vocab.${id}`]!.file), 'utf8')
    .trimEnd()
    .split('\n');
  const other = (known.get(id) ?? []).findIndex((key, i) => key.replace(/^\\-/, '') !== now[i]?.replace(/^\\-/, ''));
  if (other >= 0) {
    console.error(`the id ${other} of ${id} was ${known.get(id)![other]} and is ${now[other]}`);
    process.exitCode = 1;
  }
  known.set(id, now);
}
