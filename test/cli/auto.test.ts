/** `adsc auto`: from a file to a model, its baseline and a verdict; and the folder that the data may lie in. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { adsc, csv, fine, folder, write } from '../helpers/command.ts';

/** Clicks by device and by hour, with noise. */
const log = csv(
  ['clicked', 'device', 'hour_of_day', 'price'],
  Array.from({ length: 900 }, (_, i) => {
    const [device, hour] = [i % 3, (i * 7) % 24];
    return [(i * 0.618) % 1 < (device === 1 ? 0.6 : 0.1) + hour / 100 ? 1 : 0, `d${device}`, hour, (i * 13) % 97];
  }),
);

it('writes a spec, two runs and a report into a folder of its own, and says what they are worth', async () => {
  const dir = folder({ 'visits.csv': log });
  const { out, err } = await fine(dir, 'auto', 'visits.csv', '--epochs', '2');
  for (const step of ['init', 'profile', 'train', 'baseline', 'calibrate', 'report'])
    expect(err).toMatch(new RegExp(`^${step} +\\d+\\.\\d s  `, 'm'));
  expect(err).toContain('calibrate 0.0 s  skipped: the spec has no calibration, which needs a time');
  expect(err).toContain('wrote .adsc-root: specs in and below this folder may read all of it');
  expect(out).toMatch(/^click, all: \d+ rows, \d+ positive\n {2}1 \(base\) .*\n {2}2 \(lr\) /m);
  expect(out).toMatch(/^click: 1 \(base\) (beats|does not beat|does not clearly beat) logistic regression/m);
  for (const file of ['model.ads', 'model.lock.json', 'runs/1/bundle', 'runs/2/bundle', 'runs/1/report.html'])
    expect(existsSync(join(dir, 'visits', file)), file).toBe(true);
  expect(readFileSync(join(dir, 'visits/model.ads'), 'utf8')).toContain('data examples from "../visits.csv"');
  // The project is one that other commands take as it is.
  await fine(dir, 'evaluate', 'visits/runs/2');

  expect(await adsc(dir, ['auto', 'visits.csv'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/"visits" is not empty[\s\S]*--out visits-2, or write into it with --force/) as string,
  });
  const again = await fine(
    dir,
    ...['auto', 'visits.csv', '--label', 'clicked == 0', '--force', '--epochs', '1', '--json'],
  );
  const json = JSON.parse(again.out) as {
    model: string;
    baseline: string;
    comparison: { verdicts: { head: string }[] };
  };
  expect(json).toMatchObject({
    model: 'visits/runs/3',
    baseline: 'visits/runs/4',
    comparison: { verdicts: [{ head: 'click' }] },
  });
  expect(readFileSync(join(dir, 'visits/model.ads'), 'utf8')).toContain('clicked == 0');
});

it('ends with the message and the exit code of the step that fails', async () => {
  const never = csv(
    ['clicked', 'x'],
    Array.from({ length: 50 }, (_, i) => [i < 25 ? 0 : 1, `v${i % 5}`]),
  );
  const dir = folder({ 'log.csv': never, 'bad.csv': `${never}1,"open\n` });
  expect(await adsc(dir, ['auto', 'none.csv'])).toMatchObject({ code: 3 });
  expect(await adsc(dir, ['auto', 'bad.csv'])).toMatchObject({ code: 3 });
  expect(await adsc(dir, ['auto', 'log.csv', '--label', 'y'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('has no column called "y"') as string,
  });
  expect(existsSync(join(dir, 'log'))).toBe(false);
});

it('data elsewhere: the stated root, the folder of the call, or a refusal that says what to do', async () => {
  const dir = folder({ 'logs/log.csv': log, 'work/note.txt': '' });
  const work = join(dir, 'work');
  expect(await adsc(work, ['init', '--from', '../logs/log.csv'])).toMatchObject({
    code: 2,
    err: expect.stringContaining(`--root ${dir}`) as string,
  });
  expect(await adsc(work, ['init', '--from', '../logs/log.csv', '--root', '../logs'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('"." is not inside the project root "../logs"') as string,
  });
  const { err } = await fine(work, 'init', '--from', join(dir, 'logs/log.csv'), '--root', '..');
  expect(err).toContain('adsc profile model.ads --root ..');
  expect(existsSync(join(dir, '.adsc-root'))).toBe(false);
  await fine(work, 'profile', 'model.ads', '--root', '..');

  await fine(dir, 'init', 'specs/a', '--from', 'logs/log.csv');
  await fine(dir, 'profile', 'specs/a/model.ads');
  // The root is there now, and serves the next one.
  write(dir, { 'specs/b/.keep': '' });
  expect((await fine(join(dir, 'specs/b'), 'init', '--from', '../../logs/log.csv')).err).not.toContain('.adsc-root');
});
