/** Rows that are younger than a head waits for its event (`within`, `delay mask`): counted by hand, from the log to the report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { present } from '../../src/text/present.ts';
import { adsc, fine, folder } from '../helpers/command.ts';

const HOUR = 3_600_000;
const start = Date.UTC(2026, 0, 1);
const DAYS = 10;
const WAIT = 3;

/** One an hour and kind. Every second row is clicked, every third of these bought at once, every second of these kept. */
const rows = Array.from({ length: 24 * DAYS * 2 }, (_, i) => {
  const clicked = Math.floor(i / 2) % 2 === 0;
  const bought = clicked && i % 3 === 0;
  return {
    at: start + Math.floor(i / 2) * HOUR,
    k: i % 2 === 0 ? 'a' : 'b',
    clicked,
    bought,
    kept: bought && i % 4 === 0,
  };
});
const csv = (lines: readonly (typeof rows)[number][]) =>
  `t,k,clicked,bought,kept\n${lines
    .map((r) => `${new Date(r.at).toISOString()},${r.k},${Number(r.clicked)},${Number(r.bought)},${Number(r.kept)}\n`)
    .join('')}`;

const spec = (train: string, more = '') => `model shop
data log from "log.csv" { time t }
signal k : onehot
group all { k } -> 4
bottom { layers 4 }
head click on clicked
head buy   on bought { after click  within ${WAIT}d }
head keep  on kept { after buy }
${more}
train { ${train}  epochs 1 }
`;

interface Counts {
  readonly observed: number;
  readonly positives: number;
}
const lockOf = (dir: string) =>
  (JSON.parse(readFileSync(join(dir, 'm.lock.json'), 'utf8')) as { heads: Record<string, Counts> }).heads;
const count = (
  some: typeof rows,
  of: (row: (typeof rows)[number]) => boolean,
  weight = (_: (typeof rows)[number]) => 1,
) => ({
  observed: some.reduce((sum, row) => sum + weight(row), 0),
  positives: some.filter(of).reduce((sum, row) => sum + weight(row), 0),
});

type Metrics = Counts & { readonly rate: number | null; readonly reason: string | null };
function metricsOf(report: string): (name: string) => Metrics {
  const { heads } = JSON.parse(report) as {
    heads: { head: string; slices: { metrics: Metrics }[] }[];
  };
  return (name) => present(heads.find(({ head }) => head === name)?.slices[0], name).metrics;
}

const last = rows.at(-1)?.at ?? NaN;
const isKnown = ({ at }: { at: number }) => last - at >= 24 * WAIT * HOUR;

it('have no label, whether the event has come, follows from a parent, or has not come; nor have they one for heads after it', async () => {
  const dir = folder({ 'm.ads': spec('validate none'), 'log.csv': csv(rows) });
  await fine(dir, 'profile', 'm.ads');
  const known = rows.filter(isKnown);
  expect(known.length).toBeLessThan(rows.length);
  expect(lockOf(dir)).toMatchObject({
    click: count(rows, (row) => row.clicked),
    buy: count(known, (row) => row.bought),
    keep: count(known, (row) => row.kept),
  });
  await fine(dir, 'train', 'm.ads');
  // Training has the rows of the lock.
  const { out } = await fine(dir, 'evaluate', 'runs/1', '--data', 'log.csv', '--no-lr', '--json');
  const of = metricsOf(out);
  const [buy, keep] = [of('buy'), of('keep')];
  expect(of('click')).toMatchObject({ observed: rows.length, positives: rows.length / 2 });
  expect(buy).toMatchObject(count(known, (row) => row.bought));
  expect(keep).toMatchObject(count(known, (row) => row.kept));
});

it('are bad where they contradict themselves, and stand for as many rows as others of a log that was sampled', async () => {
  const odd = rows.map((row, i) => (i === rows.length - 4 ? { ...row, clicked: false, bought: true } : row));
  const good = rows.filter((_, i) => i !== rows.length - 4);
  const dir = folder({
    'm.ads': spec('validate none', 'sampling { base buy  keep 25%  log sampled }'),
    'log.csv': csv(odd),
  });
  for (const command of ['profile', 'train']) {
    const { err } = await fine(dir, command, 'm.ads');
    expect(err, command).toContain('1 contradicting labels');
  }
  const weight = (row: (typeof rows)[number]) => (row.bought ? 1 : 4);
  expect(lockOf(dir)).toMatchObject({
    click: count(good, (row) => row.clicked, weight),
    buy: count(good.filter(isKnown), (row) => row.bought, weight),
  });
  const { out } = await fine(dir, 'evaluate', 'runs/1', '--data', 'log.csv', '--no-lr', '--json');
  const all = count(good, (row) => row.clicked, weight);
  expect(metricsOf(out)('click').rate).toBeCloseTo(all.positives / all.observed, 6);
});

it('of a file that is shorter than the head waits leave nothing to measure it on, and other heads as they are', async () => {
  const dir = folder({ 'm.ads': spec('holdout last(4d)'), 'log.csv': csv(rows), 'new.csv': csv(rows.slice(-48)) });
  await fine(dir, 'profile', 'm.ads');
  await fine(dir, 'train', 'm.ads');
  const { out } = await fine(dir, 'evaluate', 'runs/1', '--data', 'new.csv', '--no-lr', '--json');
  expect(metricsOf(out)('buy')).toMatchObject({ observed: 0, positives: 0, auc: null, reason: 'no row has a label' });
  expect(metricsOf(out)('click')).toMatchObject({ observed: 48, positives: 24 });
});

it.each([
  ['lr', '{ learning_rate 0.5 }'],
  ['gbdt_lr', '{ trees 5  leaves 4  learning_rate 0.5 }'],
])(
  'teach the baseline %s nothing of a head with a delay: neither events that came, nor those that have not come',
  async (baseline, options) => {
    // Every second row of either kind buys at once. Those of kind 'new' are all too young.
    const log = rows.map(({ at }, i) => {
      const bought = i % 4 < 2;
      const time = new Date(at).toISOString();
      return `${time},${isKnown({ at }) ? 'old' : 'new'},${Number(bought)},${bought ? time : ''}\n`;
    });
    const spec = `model shop
data log from "log.csv" { time t }
signal k : onehot
group all { k } -> 4
bottom { layers 4 }
head buy on bought { within ${WAIT}d  at bought_at  delay exponential }
train { validate none  epochs 60  batch 128  optimizer adam(0.05) }
baseline ${baseline} ${options}
`;
    const dir = folder({ 'm.ads': spec, 'log.csv': `t,k,bought,bought_at\n${log.join('')}` });
    await fine(dir, 'profile', 'm.ads');
    await fine(dir, 'train', 'm.ads', '--baseline', baseline);
    const { out } = await fine(dir, 'predict', 'runs/1', '--output', '-', '--format', 'csv');
    const lines = out.trim().split('\n');
    const column = lines[0]!.split(',').indexOf('buy_raw');
    // The newest row is of kind 'new'. Of its events alone it would have learned that such rows always buy.
    expect(Math.abs(Number(lines.at(-1)!.split(',')[column]) - 0.5)).toBeLessThan(0.1);
  },
);

it('are all that a short log has: a baseline says that it has nothing to learn from', async () => {
  const log = rows.slice(0, 48).map(({ at }, i) => {
    const time = new Date(at).toISOString();
    return `${time},${i % 3},${i % 2},${i % 2 === 0 ? '' : time}\n`;
  });
  const spec = `model shop
data log from "log.csv" { time t }
signal k : onehot
group all { k } -> 4
bottom { layers 4 }
head buy on bought { within ${WAIT}d  at bought_at  delay exponential }
train { validate none  epochs 1 }
`;
  const dir = folder({ 'm.ads': spec, 'log.csv': `t,k,bought,bought_at\n${log.join('')}` });
  await fine(dir, 'profile', 'm.ads');
  await fine(dir, 'train', 'm.ads');
  const { code, err } = await adsc(dir, ['train', 'm.ads', '--baseline', 'lr']);
  expect([code, err]).toEqual([3, expect.stringContaining('of 48, none is as old as its heads wait for their events')]);
});
