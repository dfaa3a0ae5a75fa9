/** `evaluate --calibrated` where rows have no time: the run's current calibrator, on files that it was not fitted on. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { adsc, fine, folder } from '../helpers/command.ts';

const dir = folder();

beforeAll(async () => {
  // Clicks as often as one row in `every`; a row's x says nothing.
  const log = (name: string, rows: number, every: number) =>
    writeFileSync(
      join(dir, name),
      `x,click\n${Array.from({ length: rows }, (_, i) => `${(i * 37) % 101},${i % every === 0 ? 1 : 0}`).join('\n')}\n`,
    );
  log('old.csv', 4000, 2);
  log('new-1.csv', 4000, 8);
  log('new-2.csv', 4000, 8);
  writeFileSync(
    join(dir, 'model.ads'),
    `model m
data log from "old.csv"
signal x : continuous
group g { x } -> 4
tower all { layers 4 }
head click on click
calibration platt { per head }
train { holdout random(10%)  batch 64  epochs 3  validate none }
`,
  );
  await fine(dir, 'profile', 'model.ads');
  await fine(dir, 'train', 'model.ads', '--id', 'one');
});

const ratio = async (...options: string[]) =>
  (
    JSON.parse((await fine(dir, 'evaluate', 'runs/one', '--data', 'new-2.csv', '--json', ...options)).out) as {
      heads: { slices: { metrics: { calibration: number } }[] }[];
    }
  ).heads[0]!.slices[0]!.metrics.calibration;

it('adsc evaluate says when the rows were trained on', async () => {
  expect((await fine(dir, 'evaluate', 'runs/one', '--split', 'train')).err).toContain(
    'warning[ADS9013]: the metrics below are of the rows that the model was trained on',
  );
  expect((await fine(dir, 'evaluate', 'runs/one')).err).not.toContain('ADS9013');
});

it('adsc evaluate says which probabilities its metrics are of', async () => {
  expect((await fine(dir, 'evaluate', 'runs/one')).err).toContain(
    'metrics of raw probabilities, before calibration; of calibrated ones: adsc evaluate runs/one --calibrated',
  );
  expect((await fine(dir, 'evaluate', 'runs/one', '--json')).err).toBe('');
});

describe('adsc evaluate --calibrated without a time column', () => {
  it('needs files and a calibrator, and says so', async () => {
    const holdout = await adsc(dir, ['evaluate', 'runs/one', '--calibrated']);
    expect([holdout.code, holdout.err]).toEqual([
      2,
      expect.stringContaining("say with --data which files the run's calibrator was not fitted on"),
    ]);
    const none = await adsc(dir, ['evaluate', 'runs/one', '--calibrated', '--data', 'new-2.csv']);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining("fit one with 'adsc calibrate runs/one'")]);
  });

  it('corrects what the current calibrator has learned on other files', async () => {
    // Trained where every second row is a click, judged where every eighth is: four times too high.
    expect(await ratio()).toBeGreaterThan(3);
    await fine(dir, 'calibrate', 'runs/one', '--data', 'new-1.csv');
    expect(Math.abs((await ratio('--calibrated')) - 1)).toBeLessThan(0.05);
  });
});

it('--until without a zone is in the zone of the data, as times in the data are', async () => {
  const here = folder();
  // One row every hour of three days, in New York (UTC − 5 then).
  const rows = Array.from(
    { length: 72 },
    (_, h) =>
      `${h % 7},${h % 3 === 0 ? 1 : 0},2025-01-0${1 + Math.floor(h / 24)} ${String(h % 24).padStart(2, '0')}:00:00`,
  );
  writeFileSync(join(here, 'log.csv'), `x,click,at\n${rows.join('\n')}\n`);
  writeFileSync(
    join(here, 'model.ads'),
    `model m
data log from "log.csv" { time at { zone "America/New_York" } }
signal x : continuous
group g { x } -> 4
tower all { layers 4 }
head click on click
calibration platt { per head }
train { holdout last(1d)  batch 64  epochs 1 }
`,
  );
  await fine(here, 'profile', 'model.ads');
  await fine(here, 'train', 'model.ads', '--id', 'one');
  const last = async (...until: string[]) =>
    (
      JSON.parse((await fine(here, 'calibrate', 'runs/one', '--data', 'log.csv', '--json', ...until)).out) as {
        window: { to: number };
      }
    ).window.to;
  expect(await last('--until', '2025-01-02T12:00')).toBe(Date.parse('2025-01-02T17:00Z'));
  expect(await last('--until', '2025-01-02T12:00Z')).toBe(Date.parse('2025-01-02T12:00Z'));
  // A window that no row is in: where the rows are and where the window is.
  const { code, err } = await adsc(here, [
    'calibrate',
    'runs/one',
    '--data',
    'log.csv',
    '--until',
    '2024-12-01T00:00Z',
  ]);
  expect([code, err]).toEqual([
    3,
    expect.stringMatching(
      /ADS8501.*these rows are of 2025-01-\d\dT.* to 2025-01-\d\dT.*, and the window is the \w+ up to 2024-12-01T00:00Z/s,
    ),
  ]);
  expect(await last()).toBe(Date.parse('2025-01-04T04:00Z'));
});
