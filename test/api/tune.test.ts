/** `tune` from a spec to its lock: what is written, what is not read, and going on after an end. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { compile } from '../../src/api/compile.ts';
import { profile } from '../../src/api/profile.ts';
import { tune, type TunedTrial, type TuneOptions } from '../../src/api/tune.ts';
import { adsc, csv, fine, folder, write } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';

const spec = `model shop
data log from "log.csv" { time at }
signal device : onehot { embed choose(4, 2) }
signal price : continuous { bins choose(2, 12)  exact no }
group ad { device, price } -> 8
bottom { layers 8 }
tower all { layers 4 }
head click on clicked
train { optimizer choose(adam(0.00001), adam(0.02))  holdout newest(20%)  epochs 3  batch 64 }
trees { count none }
search { trials 5 }
`;

/** Clicks by device and by a band of prices, which two bins can't tell. The newest fifth is the holdout. */
function rows(flipHoldout = false): string {
  const count = 900;
  return csv(
    ['at', 'device', 'price', 'clicked'],
    Array.from({ length: count }, (_, i) => {
      const [device, price] = [i % 3, (i * 37) % 100];
      const rate = (device === 1 ? 0.5 : 0.1) + (price > 30 && price < 60 ? 0.4 : 0);
      const clicked = (i * 0.618034) % 1 < rate;
      const time = new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
      return [time, `d${device}`, price, clicked !== (flipHoldout && i >= 0.8 * count) ? 1 : 0];
    }),
  );
}

const JOURNAL = '.adsc/tune/model.journal';
const LOSSES = '.adsc/tune/model.losses';
const lockText = (dir: string) => readFileSync(join(dir, 'model.lock.json'), 'utf8');
const tuned = async (dir: string, options: TuneOptions = {}) =>
  valueOf(await tune('model.ads', { cwd: dir, engine: 'cpu', ...options }));

it('writes what the validation part speaks for, with scores and the reason, and compile takes it from there', async () => {
  const dir = folder({ 'model.ads': spec, 'log.csv': rows() });
  const first = valueOf(await profile('model.ads', { cwd: dir })).lock;
  expect(await adsc(dir, ['compile', 'model.ads', '--frozen'])).toMatchObject({
    code: 1,
    err: expect.stringContaining("ADS7019]: the lock has no choice for 'signal device.embed'") as string,
  });
  const trials: TunedTrial[] = [];
  const { lock, changed, reason } = await tuned(dir, { onTrial: (trial) => trials.push(trial) });
  // 5 of the 7 combinations, next to what is taken now.
  expect(trials).toHaveLength(6);
  expect(trials[0]).toMatchObject({ changes: {}, difference: 0 });
  expect(changed).toMatchObject({ 'train.optimizer': 'adam(0.02)' });
  expect(reason).toMatch(/^taken: of 5 trials the best, .*train\.optimizer adam\(0\.02\).* lower than before/);
  const { choices } = lock;
  expect(Object.keys(choices!)).toEqual(['signal device.embed', 'signal price.bins', 'train.optimizer']);
  expect(choices!['train.optimizer']!.tried.map(({ value }) => value)).toEqual(['adam(0.00001)', 'adam(0.02)']);
  expect(JSON.parse(lockText(dir))).toEqual(JSON.parse(JSON.stringify(lock)));
  // The lock of another number of bins is another one.
  expect(lock.key === first.key).toBe(changed['signal price.bins'] === undefined);
  const { plan } = valueOf(await compile('model.ads', { cwd: dir, frozen: true }));
  expect(plan.train.optimizer).toEqual({ kind: 'adam', learningRate: 0.02 });

  // What is chosen stays chosen while it is a member; the spec wins.
  await fine(dir, 'profile', 'model.ads');
  expect(JSON.parse(lockText(dir))).toMatchObject({ choices: { 'train.optimizer': { value: 'adam(0.02)' } } });
  // Under another name, too.
  const before = lockText(dir);
  const { value } = choices!['signal price.bins']!;
  const renamed = spec
    .replace('signal price :', 'signal cost was price :')
    .replace('continuous {', 'continuous from price {');
  write(dir, { 'model.ads': renamed.replace('{ device, price }', '{ device, cost }') });
  const { err } = await fine(dir, 'profile', 'model.ads');
  expect(err).not.toContain('ADS7022');
  const { choices: moved } = JSON.parse(lockText(dir)) as typeof lock;
  expect(Object.keys(moved!)).toEqual(['signal cost.bins', 'signal device.embed', 'train.optimizer']);
  expect(moved!['signal cost.bins']!.value).toBe(value);
  write(dir, { 'model.lock.json': before });
  write(dir, { 'model.ads': spec.replace('choose(adam(0.00001), adam(0.02))', 'choose(adam(0.1), adam(0.2))') });
  const stale = await adsc(dir, ['compile', 'model.ads']);
  expect(stale).toMatchObject({ code: 0, err: expect.stringContaining('warning[ADS7018]') as string });
  expect(await adsc(dir, ['compile', 'model.ads', '--frozen'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('error[ADS7020]') as string,
  });
  write(dir, { 'model.ads': spec.replace('choose(adam(0.00001), adam(0.02))', 'sgd(0.5)') });
  expect(valueOf(await compile('model.ads', { cwd: dir, frozen: true })).plan.train.optimizer.kind).toBe('sgd');
});

it('says so where a choice of the lock does not count any more, and profile leaves it out', async () => {
  const dir = folder({ 'model.ads': spec, 'log.csv': rows() });
  await fine(dir, 'profile', 'model.ads');
  const taken = (value: string) => ({ value, choose: true, reason: 'better', tried: [] });
  const choices = { 'signal device.embed': taken('2'), 'train.optimizer': taken('adam(0.02)') };
  write(dir, { 'model.lock.json': JSON.stringify({ ...(JSON.parse(lockText(dir)) as object), choices }) });
  const said = async (command: string) => {
    const { out, err } = await fine(dir, command, 'model.ads');
    return out + err;
  };
  const [removed, stated] = [spec.replace(' { embed choose(4, 2) }', ''), spec.replace('choose(4, 2)', '8')];
  for (const [text, why] of [
    [removed, 'the spec has no choose(…) there any more'],
    [stated, 'the spec states 8'],
  ] as const) {
    write(dir, { 'model.ads': text });
    for (const command of ['check', 'compile'])
      expect(await said(command)).toContain(
        `warning[ADS7022]: the lock's choice for 'signal device.embed', 2, does not count: ${why}`,
      );
    const { out } = await fine(dir, 'explain', 'model.ads', 'signal device.embed');
    expect(out).toBe(`choice of the lock signal device.embed\n  value  2 (does not count)\n  why    ${why}\n`);
  }
  expect((await fine(dir, 'explain', 'model.ads', 'vocab')).out).toMatch(/signal\.device[\s\S]* × 8\n/);
  expect((await fine(dir, 'profile', 'model.ads')).err).toContain('the new lock is without it');
  expect(JSON.parse(lockText(dir))).toMatchObject({ choices: { 'train.optimizer': taken('adam(0.02)') } });
  expect(lockText(dir)).not.toContain('device.embed');
  expect((await fine(dir, 'compile', 'model.ads')).err).not.toContain('ADS7022');
});

it('never reads the holdout: with other labels there the lock has the same bytes', async () => {
  const [one, other] = [rows(), rows(true)].map((log) => folder({ 'model.ads': spec, 'log.csv': log }));
  await tuned(one!);
  await tuned(other!);
  expect(lockText(one!)).toBe(lockText(other!));
});

it('goes on where it was ended, to the same bytes', async () => {
  const [whole, ended] = [0, 1].map(() => folder({ 'model.ads': spec, 'log.csv': rows() }));
  await tuned(whole!);
  const controller = new AbortController();
  let count = 0;
  const outcome = await tune('model.ads', {
    cwd: ended!,
    engine: 'cpu',
    signal: controller.signal,
    onTrial: () => {
      if (++count === 3) controller.abort();
    },
  });
  expect(outcome).toMatchObject({ ok: false, fault: 'interrupted' });
  expect(existsSync(join(ended!, 'model.lock.json'))).toBe(false);
  const journal = () => readFileSync(join(ended!, JOURNAL), 'utf8').trimEnd().split('\n');
  expect(journal()).toHaveLength(3);
  // As a kill leaves it: the last line is cut short.
  write(ended!, { [JOURNAL]: `${journal().slice(0, 2).join('\n')}\n${journal()[2]!.slice(0, 70)}` });
  let trained = 0;
  await tuned(ended!, { onTrial: () => trained++ });
  expect(lockText(ended!)).toBe(lockText(whole!));
  expect(trained).toBe(6);
  // All is known now.
  const lines = journal().length;
  rmSync(join(ended!, 'model.lock.json'));
  await tuned(ended!);
  expect(lockText(ended!)).toBe(lockText(whole!));
  expect(journal()).toHaveLength(lines);
});

it('comes to its end in times that are too short, run again and again, and says what is left', async () => {
  const dir = folder({ 'model.ads': spec, 'log.csv': rows() });
  const run = () => adsc(dir, ['tune', 'model.ads', '--engine', 'cpu', '--within', '0.001s', '--trials', '2']);
  // Time is up at once: a training a start.
  const first = await run();
  expect(first).toMatchObject({
    code: 0,
    err: expect.stringContaining(
      'nothing changes: no trial to compare with what is taken now ended within 0.001s\n',
    ) as string,
  });
  const left = (err: string) =>
    Number(/time is up: \d of \d trainings ended; the same command goes on with the other (\d)/.exec(err)?.[1] ?? 0);
  expect(left(first.err)).toBe(2);
  // A start that finds another choice to be better would go on from there: the first lock stays.
  const lock = lockText(dir);
  let starts = 1;
  for (let { err } = first; left(err) > 0 && starts < 9; starts++) {
    expect(readFileSync(join(dir, JOURNAL), 'utf8').trimEnd().split('\n')).toHaveLength(starts);
    write(dir, { 'model.lock.json': lock });
    ({ err } = await run());
  }
  // Two trials and what is taken now, and perhaps the union of the trials.
  expect(starts).toBeLessThanOrEqual(4);
  const whole = folder({ 'model.ads': spec, 'log.csv': rows() });
  await tuned(whole, { trials: 2 });
  expect(lockText(dir)).toBe(lockText(whole));
});

it('trains nothing again whose losses it knows', async () => {
  const dir = folder({ 'model.ads': spec, 'log.csv': rows() });
  const trained = async (options: TuneOptions) => {
    const names = new Set<string>();
    await tuned(dir, {
      ...options,
      onProgress: (p) => {
        if (p.task === 'tune' && p.doing !== '') names.add(p.trial);
      },
    });
    return names;
  };
  const before = await trained({});
  expect(before).toContain('as it is now');
  expect(before.size).toBe(6);
  // The lock has another choice by now: what is taken, and what was tried with it, was trained as a trial of before.
  const between = lockText(dir);
  const after = await trained({});
  expect(after).not.toContain('as it is now');
  expect(after.size).toBeLessThan(before.size);
  // As if it had been trained.
  const reused = lockText(dir);
  rmSync(join(dir, '.adsc'), { recursive: true });
  write(dir, { 'model.lock.json': between });
  await tuned(dir);
  expect(lockText(dir)).toBe(reused);
  // Files that are damaged are as good as none.
  rmSync(join(dir, JOURNAL));
  for (const name of readdirSync(join(dir, LOSSES))) write(dir, { [`${LOSSES}/${name}`]: 'x'.repeat(64) });
  write(dir, { 'model.lock.json': between });
  await tuned(dir);
  expect(lockText(dir)).toBe(reused);
});

it('shows what a trial is at where nobody sees a bar', async () => {
  const dir = folder({ 'model.ads': spec, 'log.csv': rows() });
  const clock = vi.spyOn(Date, 'now');
  let now = 1e12;
  clock.mockImplementation(() => (now += 6000));
  try {
    const { err } = await fine(dir, 'tune', 'model.ads', '--engine', 'cpu');
    expect(err).toMatch(/^tuning \d+% trial \d of 6: .*, epoch \d of 3$/m);
  } finally {
    clock.mockRestore();
  }
});

it('refuses what it can not judge', async () => {
  const dir = folder({ 'model.ads': spec.replace('epochs 3', 'validate none'), 'log.csv': rows() });
  expect(await adsc(dir, ['tune', 'model.ads'])).toMatchObject({
    code: 3,
    err: expect.stringContaining('ADS8134') as string,
  });
  write(dir, { 'model.ads': spec.replace('trials 5', 'minimize clicks.log_loss') });
  expect(await adsc(dir, ['tune', 'model.ads'])).toMatchObject({
    code: 1,
    err: expect.stringContaining("did you mean 'click'?") as string,
  });
  for (const flag of ['--within=5', '--within=0min', '--trials=0'])
    expect(await adsc(dir, ['tune', 'model.ads', flag])).toMatchObject({ code: 2 });
});

/** Of a spec that states as little as it can. */
const bare = `model shop
data log from "log.csv"
signal device : onehot
signal price : continuous
group user { device } -> 2
group ad { price } -> 2
bottom { layers 2 }
tower all { layers 2 }
head click on clicked
train { holdout random(20%)  validate random(30%)  epochs 2  batch 64  optimizer adam(0.01) }
trees { count none }
search { trials 4 }
`;

it('without choose(…) tries options that the spec leaves out, then edits of its text', async () => {
  const dir = folder({ 'model.ads': bare, 'log.csv': rows() });
  const { lock, trials } = await tuned(dir);
  const names = (of: readonly TunedTrial[]) => new Set(of.flatMap(({ changes }) => Object.keys(changes)));
  // Three trials of options, one of the structure, next to unions; nothing that the spec states.
  expect(names(trials).size).toBeGreaterThanOrEqual(3);
  expect(names(trials)).not.toContain('train.optimizer');
  for (const key of Object.keys(lock.choices ?? {})) expect(key).toMatch(/^(signal|train|bottom|tower) ?.*\.\w+$/);
  expect(valueOf(await compile('model.ads', { cwd: dir, frozen: true })).plan.model).toBe('shop');
  expect(readFileSync(join(dir, 'model.ads'), 'utf8')).toBe(bare);
});

it('finds another structure that is better, and writes it where it is told to', async () => {
  const dir = folder({ 'model.ads': bare, 'log.csv': rows() });
  const { structure, trials } = await tuned(dir, { trials: 18, write: true });
  // Two units are too few for bands of prices in devices.
  expect(structure).toMatchObject({
    written: true,
    diff: expect.stringMatching(/^@@ line \d+ @@\n[-+]/) as string,
    reason: expect.stringMatching(/^taken: /) as string,
  });
  expect(trials.some(({ changes }) => 'units of groups' in changes)).toBe(true);
  expect(readFileSync(join(dir, 'model.ads'), 'utf8')).not.toBe(bare);
  await fine(dir, 'compile', 'model.ads', '--frozen');
});

it('takes the spec as it was when it began, whoever edits it meanwhile', async () => {
  const [still, edited] = [0, 1].map(() => folder({ 'model.ads': spec, 'log.csv': rows() }));
  await tuned(still!);
  let trials = 0;
  await tuned(edited!, {
    onTrial: () => {
      if (++trials === 2) write(edited!, { 'model.ads': spec.replace('epochs 3', 'epochs 9') });
    },
  });
  expect(lockText(edited!)).toBe(lockText(still!));
});

it('writes nothing where the data changed meanwhile', async () => {
  const dir = folder({ 'model.ads': spec, 'log.csv': rows() });
  await fine(dir, 'profile', 'model.ads');
  const before = lockText(dir);
  let trials = 0;
  const outcome = await tune('model.ads', {
    cwd: dir,
    engine: 'cpu',
    onTrial: () => {
      if (++trials === 2) write(dir, { 'log.csv': rows(true) });
    },
  });
  expect(outcome).toMatchObject({ ok: false, diagnostics: [{ code: 'ADS8045' }] });
  expect(lockText(dir)).toBe(before);
});

it('refuses a head that no row of the validation part has a label of', async () => {
  const late = spec
    .replace('head click on clicked', 'head click on clicked\nhead order on ordered')
    .replace('trials 5', 'trials 5  minimize order.log_loss');
  const lines = rows().trimEnd().split('\n');
  const log = lines.map((line, i) => (i === 0 ? `${line},ordered` : `${line},${i < 400 ? i % 2 : ''}`)).join('\n');
  const dir = folder({ 'model.ads': late, 'log.csv': `${log}\n` });
  const outcome = await tune('model.ads', { cwd: dir, engine: 'cpu' });
  expect(outcome.ok ? null : outcome.diagnostics.at(-1)).toMatchObject({ code: 'ADS8136' });
});

it('leaves a spec that compiles: members are checked with the first ones of the others, not with those of the lock', async () => {
  const either = spec
    .replace('embed choose(4, 2)', 'embed 4')
    .replace('bins choose(2, 12)', 'bins 2')
    .replace('optimizer choose(adam(0.00001), adam(0.02))  ', '')
    .replace('bottom { layers 8 }', 'bottom { layers 8  norm choose(none, batch)  ensemble choose(none, 2) }');
  const dir = folder({ 'model.ads': either, 'log.csv': rows() });
  await tuned(dir);
  const lock = JSON.parse(lockText(dir)) as { choices: Record<string, { value: string }> };
  for (const taken of ['none', 'batch']) {
    lock.choices['bottom.norm']!.value = taken;
    lock.choices['bottom.ensemble']!.value = 'none';
    write(dir, { 'model.lock.json': JSON.stringify(lock) });
    await fine(dir, 'compile', 'model.ads', '--frozen');
  }
});
