/** What a newcomer is told to do next, and where the line stands that is at fault. */
import { expect, it } from 'vitest';
import { adsc, csv, fine, folder } from '../helpers/command.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const rows = Array.from({ length: 240 }, (_, i) => [
  new Date(START + (i * HOUR) / 2).toISOString(),
  'ab'[i % 2]!,
  i % 3 === 0 ? 1 : 0,
]);
const specOf = (holdout: string, within = '') => `model shop
data log from "log.csv" { time at { zone "UTC" }  key at }
signal device : onehot
group all { device } -> 4
bottom { layers 4 }
tower all
head click on clicked { loss_weight 1 ${within} }
trees { count none }
train { epochs 1  validate none  ${holdout} }
`;
const made = (spec: string) => folder({ 'model.ads': spec, 'log.csv': csv(['at', 'device', 'clicked'], rows) });

it('a build for Spark says what to start', async () => {
  const { err } = await fine(made(specOf('')), 'compile', 'model.ads', '--assume', '--target', 'spark', '-o', 'out');
  expect(err).toMatch(/\nnext: python out\/spark\/job\.py check, /);
});

it('a holdout that takes all rows is shown at its place, with what to do', async () => {
  const { code, err } = await adsc(made(specOf('holdout last(30d)')), ['profile', 'model.ads']);
  expect([code, err]).toEqual([3, expect.stringContaining('--> model.ads:9:')]);
  expect(err).toMatch(/ADS8019.*cut by holdout last\(30d\)[^]*\^{17}\n[^]*state a shorter time/);
});

it('a step without rows says that heads wait', async () => {
  const dir = made(specOf('holdout last(6h)', 'within 2d'));
  const { code, err } = await adsc(dir, ['run', 'model.ads', '--at', '2026-01-03']);
  expect([code, err]).toEqual([3, expect.stringContaining('ADS9060')]);
  expect(err).toContain('heads wait 2d for their events (`within`), so the step ends that much before 2026-01-03');
});
