/** `adsc run` where something is wrong: with the data, the model, the clock, the spec, the state folder. The last good model serves on, and the next good day recovers. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSteps, rollBack } from '../../src/api/steps.ts';
import { adsc, folder, write } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';
import { DAY, dayOf, ran, refusal, shop, SPEC, writeDay } from './daily.ts';

/** The step that ends when a day begins. */
const nameOf = (day: number) => `202601${String(day + 1).padStart(2, '0')}T000000Z`;
const current = (dir: string) => readlinkSync(join(dir, 'state/current'));
const specOf = (dir: string, ...changes: readonly (readonly [string, string])[]) => {
  const text = changes.reduce((spec, [from, to]) => {
    expect(spec).toContain(from);
    return spec.replace(from, to);
  }, SPEC);
  writeFileSync(join(dir, 'model.ads'), text);
};
const GATE = 'gate log_loss +50%';

describe('a gate that no model passes', () => {
  it('costs no more than the window a day, and the next good day trains on from the model that serves', async () => {
    const dir = shop(7);
    const first = await ran(dir, dayOf(6));
    // The mean prediction never is this near to the mean label.
    specOf(dir, [GATE, 'gate calibration 0.000001%']);
    for (let day = 7; day < 15; day++) {
      writeDay(dir, day - 1);
      const { step, serving, diagnostics } = await ran(dir, dayOf(day));
      expect([step.verdict, step.from, serving]).toEqual(['refused', nameOf(6), nameOf(6)]);
      // Five days of 300 rows at most, and what the first step held out.
      const days = day - 6;
      expect(step.rows['train']! + step.rows['holdout']!).toBe(Math.min(5, days) * 300 + first.step.rows['holdout']!);
      const { trainedUntil } = first.step;
      const [from, until] = [trainedUntil, trainedUntil + (days - 5) * DAY].map((time) =>
        new Date(time).toISOString().replace('.000Z', 'Z'),
      );
      const leftOut = `${((days - 5) * 300).toLocaleString('en')} rows after ${from} and up to ${until} are not learned: they are older than the \`window\` of \`run\``;
      expect(diagnostics.filter(({ code }) => code === 'ADS9070').map(({ message }) => message)).toEqual(
        days <= 5 ? [] : [leftOut],
      );
      expect(existsSync(join(dir, 'state', current(dir), 'bundle'))).toBe(true);
    }
    // `keep 3`: what serves, and three that were refused.
    expect(valueOf(await listSteps('state', { cwd: dir })).kept).toEqual([6, 12, 13, 14].map(nameOf));
    // No day without rows of its own: what was refused is no reason to try again.
    expect(await refusal(dir, dayOf(15))).toContain('ADS9060');
    specOf(dir);
    writeDay(dir, 14);
    const good = await ran(dir, dayOf(15));
    expect(good.step).toMatchObject({ verdict: 'published', from: nameOf(6), scratch: null });
    expect(current(dir)).toBe(`steps/${nameOf(15)}`);
  });
});

describe('bad rows of a day', () => {
  it('are as many of the rows of the step, however long the log before it is', async () => {
    const dir = shop(6);
    const days = Array.from({ length: 6 }, (_, day) => readFileSync(join(dir, `data/${dayOf(day)}.csv`), 'utf8'));
    // One file, of which the last day is a sixth: 6 of its 300 rows have no label that can be read.
    const lines = days.flatMap((text, day) =>
      text
        .trim()
        .split('\n')
        .slice(day === 0 ? 0 : 1),
    );
    const bad = lines.map((line, i) => (i > 1610 && i < 1800 && i % 30 === 0 ? line.replace(/[01]$/, 'x') : line));
    expect(bad.filter((line) => line.endsWith('x'))).toHaveLength(6);
    rmSync(join(dir, 'data'), { recursive: true });
    write(dir, { 'data/all.csv': `${bad.join('\n')}\n` });
    await ran(dir, dayOf(5));
    expect(await refusal(dir, dayOf(6))).toMatch(/ADS8008 6 of 33\d rows are bad/);
  });
});

describe('a spec that changed', () => {
  it('between steps is trained on where weights can be kept, else from scratch, and what can not be read is refused', async () => {
    const dir = shop(12);
    await ran(dir, dayOf(6));
    const changes: [string, string][][] = [
      [
        ['signal price', 'signal part : onehot(24) from hour(ts)\nsignal price'],
        ['group a { ad, price }', 'group a { ad, price, part }'],
      ],
      [['head click on click', 'head click on click\nhead missed on click == 0']],
      [
        ['signal user : onehot', 'signal person was user : onehot from user'],
        ['group u { user }', 'group u { person }'],
      ],
      [['bottom { layers 8 }', 'bottom { layers 8, 4 }']],
    ];
    for (const [i, change] of changes.entries()) {
      specOf(dir, ...change);
      const { step, serving, diagnostics } = await ran(dir, dayOf(7 + i));
      const fresh = diagnostics.filter(({ code }) => code === 'ADS9067');
      expect(step.verdict).toBe('published');
      expect(serving).toBe(step.name);
      expect(step.scratch).toBe(fresh.length === 1 ? 'incompatible' : null);
      expect(step.from).toBe(fresh.length === 1 ? null : nameOf(6 + i));
      // The head that is new has nothing to be compared with; the old one has.
      expect(step.serving!['click']!.logLoss).toBeGreaterThan(0);
    }
  });

  it('in its `every` goes on from where it was; in its zone, the rows are others, and it says so', async () => {
    const dir = shop(8);
    const { step } = await ran(dir, dayOf(6));
    specOf(dir, ['run { window 5d', 'run { every 6h  window 5d']);
    const quarter = await ran(dir, `${dayOf(6)}T07:00Z`);
    expect(quarter.step).toMatchObject({ name: '20260107T060000Z', from: step.name, after: step.trainedUntil });
    // 75 rows a quarter of a day, and what was held out; three hours are held out again.
    expect(quarter.step.rows).toEqual({ train: 75, validate: 0, holdout: 38 });
    specOf(dir, ['time ts { zone "UTC" }', 'time ts { zone "America/New_York"  format "%Y-%m-%dT%H:%M:%S.%fZ" }']);
    expect(await refusal(dir, dayOf(7))).toMatch(/^ADS9062 /);
    expect(current(dir)).toBe('steps/20260107T060000Z');
    expect((await ran(dir, dayOf(7), { retrain: true })).step).toMatchObject({
      scratch: 'asked',
      verdict: 'published',
    });
  });

  it('by the day that an `allow` passed is learned all the same: `adsc check` and `adsc diff` are who minds', async () => {
    const dir = shop(8);
    await ran(dir, dayOf(6));
    specOf(dir, ['tower all', 'allow signal_removed old until 2020-01-01 "nobody reads it"\ntower all']);
    expect((await adsc(dir, ['check', 'model.ads'])).code).toBe(1);
    expect((await ran(dir, dayOf(7))).step).toMatchObject({ from: nameOf(6), verdict: 'published' });
  });

  it('while a killed call left its work: the step begins again by the spec and the files as they are', async () => {
    const dir = shop(8);
    await ran(dir, dayOf(6));
    const stopped = new AbortController();
    const outcome = await ran(dir, dayOf(7), {
      signal: stopped.signal,
      onProgress: ({ task }) => task === 'train' && stopped.abort(),
    }).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(Error);
    expect(readdirSync(join(dir, 'state/next')).length).toBeGreaterThan(0);
    // A file of the window is another one by now, and so is the spec.
    rmSync(join(dir, `data/${dayOf(6)}.csv`));
    writeDay(dir, 6, { seed: 5 });
    renameSync(join(dir, `data/${dayOf(6)}.csv`), join(dir, `data/${dayOf(6)}-again.csv`));
    specOf(dir, ['batch 64', 'batch 32']);
    const { step } = await ran(dir, dayOf(7));
    expect(step).toMatchObject({ from: nameOf(6), verdict: 'published' });
    const fresh = shop(6);
    writeDay(fresh, 6, { seed: 5 });
    renameSync(join(fresh, `data/${dayOf(6)}.csv`), join(fresh, `data/${dayOf(6)}-again.csv`));
    await ran(fresh, dayOf(6));
    specOf(fresh, ['batch 64', 'batch 32']);
    expect((await ran(fresh, dayOf(7))).step.modelFingerprint).toBe(step.modelFingerprint);
    expect(readdirSync(join(dir, 'state/next'))).toEqual([]);
  });
});

describe('data that changed with the spec', () => {
  it('and that the old model can not read is compared with nothing, and said so', async () => {
    const dir = shop(7);
    await ran(dir, dayOf(6));
    // Prices are logged no more; the rows that the first step held out come again without them, too.
    for (const day of [5, 6]) {
      const path = join(dir, `data/${dayOf(day)}.csv`);
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      writeFileSync(path, `${lines.map((line) => line.split(',').toSpliced(3, 1).join()).join('\n')}\n`);
    }
    specOf(dir, ['signal price : continuous\n', ''], ['group a { ad, price }', 'group a { ad }']);
    expect(await refusal(dir, dayOf(7))).toMatch(/^ADS9062 /);
    const { step, diagnostics } = await ran(dir, dayOf(7), { acceptChanges: true });
    expect(step).toMatchObject({ verdict: 'published', serving: null });
    expect(diagnostics.find(({ code }) => code === 'ADS9071')!.message).toMatch(
      /^the model of step 20260107T000000Z, which serves, can not be measured on the rows of step 20260108T000000Z: .*price/,
    );
    expect(step.gates).toMatchObject([{ measure: 'log_loss', limit: null, passed: true }]);
    writeDay(dir, 7);
    expect((await ran(dir, dayOf(8))).step.serving!['click']!.logLoss).toBeGreaterThan(0);
  });

  it('and lies elsewhere now is what the old model is measured on as well', async () => {
    const dir = shop(6);
    await ran(dir, dayOf(6));
    writeDay(dir, 6);
    renameSync(join(dir, 'data'), join(dir, 'log'));
    specOf(dir, ['"data/*.csv"', '"log/*.csv"']);
    const { step } = await ran(dir, dayOf(7), { acceptChanges: true });
    expect(step).toMatchObject({ from: nameOf(6), scratch: null });
    expect(step.serving!['click']!.logLoss).toBeGreaterThan(0);
  });
});

describe('a state folder', () => {
  it('that is a file or holds a folder in the place of the link is refused; a link that is gone or wrong is mended', async () => {
    const dir = shop(8);
    write(dir, { 'state-file': '' });
    expect(await refusal(dir, dayOf(6), { state: 'state-file' })).toMatch(/^ADS9009 .*state-file/);
    await ran(dir, dayOf(6));
    rmSync(join(dir, 'state/current'));
    expect((await ran(dir, dayOf(6))).done).toBe(false);
    expect(current(dir)).toBe(`steps/${nameOf(6)}`);
    rmSync(join(dir, 'state/current'));
    symlinkSync('/nowhere', join(dir, 'state/current'));
    await ran(dir, dayOf(6));
    expect(current(dir)).toBe(`steps/${nameOf(6)}`);
    rmSync(join(dir, 'state/current'));
    mkdirSync(join(dir, 'state/current'));
    expect(await refusal(dir, dayOf(7))).toContain('ADS9064 state: `current` is a folder, and it has to be a link');
    rmSync(join(dir, 'state/current'), { recursive: true });
    expect((await ran(dir, dayOf(7))).step.from).toBe(nameOf(6));
  });

  it('goes on where it was copied to, and without its history, by the steps that are there', async () => {
    const dir = shop(9);
    await ran(dir, dayOf(6));
    await ran(dir, dayOf(7));
    const other = folder();
    cpSync(dir, other, { recursive: true, verbatimSymlinks: true });
    rmSync(join(other, 'state/history.jsonl'));
    const here = await ran(dir, dayOf(8));
    const there = await ran(other, dayOf(8));
    expect(there.step.modelFingerprint).toBe(here.step.modelFingerprint);
    const lines = (of: string) =>
      readFileSync(join(of, 'state/history.jsonl'), 'utf8').replaceAll(/"seconds":[\d.]+/g, '');
    expect(lines(other)).toBe(lines(dir));
  });

  it('whose serving step was deleted says what to do; a step further back is missed by nobody', async () => {
    const dir = shop(10);
    for (const day of [6, 7, 8]) await ran(dir, dayOf(day));
    rmSync(join(dir, 'state/steps', nameOf(6)), { recursive: true });
    await ran(dir, dayOf(9));
    rmSync(join(dir, 'state/steps', nameOf(9)), { recursive: true });
    const ended = await adsc(dir, ['run', 'model.ads', '--at', dayOf(10), '--engine', 'cpu']);
    expect(ended.code).toBe(3);
    expect(ended.err).toContain(`steps/${nameOf(9)}, which serves, is gone or has no bundle`);
    expect(ended.err).toContain(`'adsc runs rollback STEP': ${nameOf(7)}, ${nameOf(8)}`);
    valueOf(await rollBack('state', nameOf(8), { cwd: dir }));
    const next = await ran(dir, dayOf(10));
    // The day of the step that is gone is learned again.
    expect(next.step).toMatchObject({ from: nameOf(8), verdict: 'published' });
    expect(next.step.rows['train']! + next.step.rows['holdout']!).toBeGreaterThan(600);
  });
});

describe('days that are not 24 hours long', () => {
  it('are learned once, to the last row', async () => {
    const dir = folder({
      'model.ads': SPEC.replace('zone "UTC"', 'zone "Europe/Berlin"').replace('window 5d', 'window 2d'),
    });
    // Clocks go forward on 2026-03-29: 23 hours. A row each 5 minutes, from the 26th on, UTC.
    const from = Date.UTC(2026, 2, 25, 23);
    const rows = Array.from({ length: 5 * 288 }, (_, i) => {
      const time = new Date(from + i * 300_000).toISOString();
      return `${time},u${i % 7},a${i % 11},${i % 13},${i % 3 === 0 ? 1 : 0}`;
    });
    write(dir, { 'data/log.csv': `ts,user,ad,price,click\n${rows.join('\n')}\n` });
    const steps = [];
    for (const day of ['03-28', '03-29', '03-30', '03-31']) steps.push((await ran(dir, `2026-${day}`)).step);
    expect(steps.map(({ until }) => new Date(until).toISOString().slice(5, 16))).toEqual([
      '03-27T23:00',
      '03-28T23:00',
      '03-29T22:00',
      '03-30T22:00',
    ]);
    const learned = steps.reduce((sum, { rows: { train } }) => sum + train!, 0);
    // Two days of 24 hours, one of them, one of 23, one of 24: 12 rows an hour.
    expect(learned + steps.at(-1)!.rows['holdout']!).toBe((48 + 24 + 23 + 24) * 12);
    expect(lstatSync(join(dir, 'state/current')).isSymbolicLink()).toBe(true);
    expect(steps.map(({ name }) => name)[2]).toBe('20260329T220000Z');
  });
});
