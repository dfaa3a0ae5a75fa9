/** A log of a shop that a model is trained on day by day: a file a day, new ads every day. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { run, type RanStep, type RunOptions } from '../../src/api/run.ts';
import type { Lock } from '../../src/ir/lock.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { RandomStream } from '../../src/train/random-stream.ts';
import { csv, folder, write } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';

export const DAY = 86_400_000;
export const START = Date.UTC(2026, 0, 1);

export const SPEC = `model shop
data impressions from "data/*.csv" { time ts { zone "UTC" } }
vocab ad { grow  admit 2  forget 10d  embed 4 }
signal user : onehot { embed 4 }
signal ad : onehot(ad)
signal price : continuous
group u { user } -> 8
group a { ad, price } -> 8
cross ua = u * a -> 8
bottom { layers 8 }
tower all
head click on click
calibration platt { every 1h  window 2d }
train { holdout last(3h)  validate none  epochs 1  batch 64  optimizer adam(0.01) }
trees { count none }
run { window 5d  gate log_loss +50%  keep 3 }
`;

/** The time that `day` begins, as `run` takes it. */
export const dayOf = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

/** Writes `data/DAY.csv`: rows whose clicks follow from user, ad and price. @param flip clicks are the other way round */
export function writeDay(dir: string, day: number, { rows = 300, flip = false, seed = 1 } = {}): void {
  const random = new RandomStream(seed, 'day', day);
  const lines = Array.from({ length: rows }, (_, i) => {
    const user = Math.floor(random.nextFloat() * 40);
    const ad = day + Math.floor(random.nextFloat() * 20);
    const price = Math.round(random.nextFloat() * 1000) / 100;
    const score = -1 + ((user % 5) - 2) * 0.5 + ((ad % 3) - 1) * 0.6 + 0.1 * price;
    const clicked = random.nextFloat() < 1 / (1 + Math.exp(-score));
    const time = new Date(START + day * DAY + Math.floor((i / rows) * DAY)).toISOString();
    return [time, `u${user}`, `a${ad}`, price, clicked !== flip ? 1 : 0];
  });
  write(dir, { [`data/${dayOf(day)}.csv`]: csv(['ts', 'user', 'ad', 'price', 'click'], lines) });
}

/** A new project with so many days of rows. */
export function shop(days: number, spec = SPEC): string {
  const dir = folder({ 'model.ads': spec });
  for (let day = 0; day < days; day++) writeDay(dir, day);
  return dir;
}

export const options = (dir: string, at: string, more: Partial<RunOptions> = {}): RunOptions => ({
  cwd: dir,
  at,
  engine: 'cpu',
  ...more,
});

/** A call that does what it is asked for, with what it warned of. */
export async function ran(
  dir: string,
  at: string,
  more: Partial<RunOptions> = {},
): Promise<RanStep & { readonly diagnostics: readonly Diagnostic[] }> {
  const outcome = await run('model.ads', options(dir, at, more));
  return { ...valueOf(outcome), diagnostics: outcome.diagnostics };
}

/** What a call that is refused says, errors alone. */
export async function refusal(dir: string, at: string, more: Partial<RunOptions> = {}): Promise<string> {
  const outcome = await run('model.ads', options(dir, at, more));
  expect(outcome.ok).toBe(false);
  return outcome.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`)
    .join('\n');
}

/** Keys of the vocabulary of a step, in the order of their ids. */
export function idsOf(dir: string, step: string): string[] {
  const folder = join(dir, 'state/steps', step, 'step/lock');
  const lock = JSON.parse(readFileSync(join(folder, 'model.lock.json'), 'utf8')) as Lock;
  return readFileSync(join(folder, lock.vocabs['vocab.ad']!.file), 'utf8').trimEnd().split('\n');
}
