/** What a state folder takes as days go by: with tiny data, of which each day brings a new key, and which go after 30 days as logs do. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../table.ts';
import { sizeOf } from './step.ts';

const DAY = 86_400_000;
const START = Date.UTC(2023, 0, 1);
const KEPT_DAYS = 30;

const SPEC = `model tiny
data log from "data/*.csv" { time ts { zone "UTC" } }
vocab ad { grow  admit 2  forget 10d  embed 2 }
signal user : onehot { embed 2 }
signal ad   : onehot(ad)
group u { user } -> 4
group a { ad } -> 4
bottom { layers 4 }
tower all
head click on click
calibration platt { every 1d  window 2d }
train { holdout last(3h)  validate none  epochs 1  batch 32  optimizer adam(0.01) }
trees { count none }
run { window 5d  keep 3 }
`;

const dayOf = (day: number) => new Date(START + day * DAY).toISOString().slice(0, 10);

export async function growth(dir: string, days: number): Promise<void> {
  mkdirSync(join(dir, 'data'), { recursive: true });
  writeFileSync(join(dir, 'model.ads'), SPEC);
  const rows: (string | number)[][] = [];
  const library = join(import.meta.dirname, '../../dist/index.mjs');
  const { run } = (await import(library)) as typeof import('../../src/index.ts');
  const started = process.cpuUsage();
  for (let day = 0; day < days; day++) {
    write(dir, day);
    rmSync(join(dir, `data/${dayOf(day - KEPT_DAYS)}.csv`), { force: true });
    const { ok, diagnostics } = await run('model.ads', { cwd: dir, at: dayOf(day + 1) });
    if (!ok) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
    const { user, system } = process.cpuUsage(started);
    if ([10, 30, 100, 200, 500, 1000, days].includes(day + 1))
      rows.push(row(dir, day + 1, (user + system) / 1e6 / (day + 1)));
    if (day % 50 === 49) console.error(`${day + 1} days`);
  }
  console.log(
    table(['day', 'state KiB', 'files', 'history KiB', '.adsc KiB', 'files', 'keys', 'seconds a step', 'MiB'], rows),
  );
}

function row(dir: string, day: number, seconds: number): (string | number)[] {
  const kib = (bytes: number) => (bytes / 1024).toFixed(0);
  const state = sizeOf(join(dir, 'state'));
  const history = statSync(join(dir, 'state/history.jsonl'));
  const keys = lastLine(join(dir, 'state/history.jsonl')).vocabularies['vocab.ad'];
  const cache = sizeOf(join(dir, '.adsc'));
  return [
    day,
    kib(state.bytes),
    state.files,
    kib(history.size),
    kib(cache.bytes),
    cache.files,
    keys?.keys ?? 0,
    seconds.toFixed(2),
    (process.memoryUsage.rss() / 2 ** 20).toFixed(0),
  ];
}

function lastLine(path: string): { readonly vocabularies: Readonly<Record<string, { readonly keys: number }>> } {
  return JSON.parse(readFileSync(path, 'utf8').trimEnd().split('\n').at(-1)!) as ReturnType<typeof lastLine>;
}

/** 40 rows: 8 users, the ads of this day and of the 3 before. */
function write(dir: string, day: number): void {
  const lines = Array.from({ length: 40 }, (_, i) => {
    const time = new Date(START + day * DAY + Math.floor((i / 40) * DAY)).toISOString();
    return `${time},u${i % 8},a${Math.max(0, day - (i % 4))},${(i * 7 + day) % 3 === 0 ? 1 : 0}\n`;
  });
  writeFileSync(join(dir, `data/${dayOf(day)}.csv`), `ts,user,ad,click\n${lines.join('')}`);
}
