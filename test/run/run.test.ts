/** `adsc run`: what a step learns, publishes and keeps. */
import { existsSync, readFileSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/api/evaluate.ts';
import { run } from '../../src/api/run.ts';
import { compareSteps } from '../../src/api/compare-steps.ts';
import { listSteps, pruneSteps, rollBack } from '../../src/api/steps.ts';
import { adsc } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';
import { DAY, dayOf, idsOf, options, ran, refusal, shop, SPEC, START, writeDay } from './daily.ts';

describe('adsc run', () => {
  it('learns each row once, from the step before, measures both models on rows after it, and publishes', async () => {
    const dir = shop(8);
    const first = await ran(dir, dayOf(6));
    // Five days of 300 rows, of which the last 3 hours are held out: 300 rows a day are 37 or 38 in them.
    expect(first.step).toMatchObject({
      name: '20260107T000000Z',
      from: null,
      scratch: 'first',
      verdict: 'published',
      serving: null,
    });
    expect(first.step.rows['train']! + first.step.rows['holdout']!).toBe(1500);
    expect(first.step.trainedUntil).toBeLessThanOrEqual(START + 6 * DAY - 3 * 3_600_000);
    expect(readlinkSync(join(dir, 'state/current'))).toBe('steps/20260107T000000Z');
    expect(first.calibrator).toContain('calibrators');

    const second = await ran(dir, dayOf(7));
    expect(second.step).toMatchObject({ from: '20260107T000000Z', scratch: null, after: first.step.trainedUntil });
    // What was held out is learned in the next step: 300 new rows less its own holdout.
    expect(second.step.rows['train']! + second.step.rows['holdout']!).toBe(300 + first.step.rows['holdout']!);
    expect(second.step.vocabularies['vocab.ad']).toMatchObject({ added: 1 });
    // Ids stay: the keys of before are the first ones.
    const [before, after] = [idsOf(dir, first.step.name), idsOf(dir, second.step.name)];
    expect(after.slice(0, before.length)).toEqual(before);
    // Keys of users, keys of ads, and when these were seen: no files of the step before.
    expect(readdirSync(join(dir, 'state/steps', second.step.name, 'step/lock/vocab/model'))).toHaveLength(3);
    // The figure of the model that serves is that of `evaluate` on the same rows: those after what the new model has learned from.
    const rows = readFileSync(join(dir, `data/${dayOf(6)}.csv`), 'utf8').split('\n');
    const held = rows.slice(1).filter((line) => Date.parse(line.split(',')[0]!) > second.step.trainedUntil);
    writeFileSync(join(dir, 'held.csv'), [rows[0], ...held].join('\n'));
    const evaluated = valueOf(
      await evaluate(`state/steps/${first.step.name}`, { cwd: dir, data: 'held.csv', engine: 'cpu', lr: false }),
    );
    expect(second.step.serving!['click']!.logLoss).toBeCloseTo(
      evaluated.report.heads[0]!.slices[0]!.metrics.logLoss!,
      9,
    );
  });

  it('does nothing when asked again, calibrates later hours, and refuses to go back', async () => {
    const dir = shop(7);
    const { step } = await ran(dir, dayOf(6));
    const files = () => readdirSync(join(dir, 'state'), { recursive: true }).map(String).toSorted();
    const before = files();
    const history = readFileSync(join(dir, 'state/history.jsonl'), 'utf8');
    const again = await ran(dir, dayOf(6));
    expect(again).toMatchObject({ done: false, step: { name: step.name }, calibrator: null });
    expect(files()).toEqual(before);
    const later = await ran(dir, `${dayOf(6)}T05:30Z`);
    expect(later.done).toBe(false);
    expect(later.calibrator).toContain('000002-');
    expect(readFileSync(join(dir, 'state/history.jsonl'), 'utf8')).toBe(history);
    expect(await refusal(dir, dayOf(5))).toBe(
      'ADS9061 the state has got to 2026-01-07T00:00:00Z, and a step that ends at 2026-01-06T00:00:00Z would lie before it',
    );
    expect(files().filter((path) => !path.includes('calibrators'))).toEqual(
      before.filter((path) => !path.includes('calibrators')),
    );
  });

  it('learns nothing where no rows have come, and all that came where steps were left out', async () => {
    const dir = shop(6);
    const { step } = await ran(dir, dayOf(6));
    const path = join(dir, 'state/next');
    expect(await refusal(dir, dayOf(9))).toBe(
      'ADS9060 "data/*.csv" has no rows from 2026-01-07T00:00:00Z on and before 2026-01-10T00:00:00Z: nothing was learned, and nothing has changed',
    );
    expect(readdirSync(path)).toEqual([]);
    for (const day of [6, 7, 8]) writeDay(dir, day);
    const all = await ran(dir, dayOf(9));
    expect(all.step.rows['train']! + all.step.rows['holdout']!).toBe(900 + step.rows['holdout']!);
  });

  it('keeps a model aside that a gate does not let pass, and starts the next one from the one that serves', async () => {
    const dir = shop(7, SPEC.replace('gate log_loss +50%', 'gate log_loss +1%'));
    const { step } = await ran(dir, dayOf(6));
    // A day whose labels are wrong way round, but for its last hours.
    writeDay(dir, 6, { rows: 4000, flip: true });
    const path = join(dir, `data/${dayOf(6)}.csv`);
    const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
    const right = lines.map((line) =>
      Number(line.slice(11, 13)) >= 21 ? line.replace(/[01]$/, (y) => (y === '1' ? '0' : '1')) : line,
    );
    writeFileSync(path, `${[head, ...right].join('\n')}\n`);
    const outcome = await run('model.ads', options(dir, dayOf(7)));
    const refused = valueOf(outcome);
    expect(refused.step.verdict).toBe('refused');
    expect(refused.serving).toBe(step.name);
    expect(readlinkSync(join(dir, 'state/current'))).toBe(`steps/${step.name}`);
    expect(outcome.diagnostics.map(({ code }) => code)).toContain('ADS9066');
    expect(await adsc(dir, ['run', 'model.ads', '--at', dayOf(7), '--engine', 'cpu'])).toMatchObject({ code: 3 });
    writeDay(dir, 7);
    const next = await ran(dir, dayOf(8), { acceptChanges: true });
    expect(next.step).toMatchObject({ from: step.name, after: step.trainedUntil });
  });

  it('refuses to train on where rows have changed that were learned from; a training from scratch reads them as they are', async () => {
    const dir = shop(8);
    await ran(dir, dayOf(6));
    writeDay(dir, 4, { seed: 2 });
    expect(await refusal(dir, dayOf(7))).toMatch(
      /^ADS9062 .*2026-01-05\.csv.* since step 20260107T000000Z has learned from them$/,
    );
    expect(readlinkSync(join(dir, 'state/current'))).toBe('steps/20260107T000000Z');
    const fresh = await ran(dir, dayOf(7), { retrain: true });
    expect(fresh.step).toMatchObject({ scratch: 'asked', from: null, verdict: 'published' });
    // Rows that come late, in a file of their own.
    writeDay(dir, 8);
    writeFileSync(join(dir, 'data/late.csv'), `ts,user,ad,price,click\n${dayOf(5)}T01:00:00Z,u1,a3,2,1\n`);
    expect(await refusal(dir, dayOf(8))).toContain(
      'ADS9062 1 row of hours that were learned have come in data/late.csv',
    );
    expect((await ran(dir, dayOf(8), { acceptChanges: true })).step.from).toBe('20260108T000000Z');
  });

  it('compares two after the rows of validation, which choose epochs, as gates do', async () => {
    const dir = shop(8, SPEC.replace('validate none  epochs 1', 'validate last(6h)  epochs 3'));
    const steps = [(await ran(dir, dayOf(6))).step, (await ran(dir, dayOf(7))).step] as const;
    // The last 3 hours are held out, and the 6 before choose the epoch.
    expect(steps[1].measuredAfter).toBeGreaterThan(START + 7 * DAY - 3.5 * 3_600_000);
    expect(steps[1].trainedUntil).toBeLessThan(START + 7 * DAY - 8.5 * 3_600_000);
    const both = valueOf(await compareSteps('state', steps[0].name, steps[1].name, { cwd: dir, engine: 'cpu' }));
    expect(both.metrics[1]['click']!.logLoss).toBeCloseTo(steps[1].metrics['click']!.logLoss!, 9);
    expect(both.metrics[0]['click']!.logLoss).toBeCloseTo(steps[1].serving!['click']!.logLoss!, 9);
  });

  it('lists steps, compares two on rows that neither has learned from, goes back to one, and prunes', async () => {
    const dir = shop(11);
    for (const day of [6, 7, 8, 9, 10]) await ran(dir, dayOf(day));
    const found = valueOf(await listSteps('state', { cwd: dir }));
    expect(found.steps.map(({ name }) => name)).toEqual(
      [7, 8, 9, 10, 11].map((d) => `202601${String(d).padStart(2, '0')}T000000Z`),
    );
    // `keep 3`
    expect(found.kept).toEqual(['20260109T000000Z', '20260110T000000Z', '20260111T000000Z']);
    const both = valueOf(await compareSteps('state', found.kept[0]!, found.kept[2]!, { cwd: dir, engine: 'cpu' }));
    expect(both.metrics[1]['click']!.logLoss).toBeCloseTo(found.steps[4]!.metrics['click']!.logLoss!, 9);
    const back = valueOf(await rollBack('state', found.kept[0]!, { cwd: dir }));
    expect(back.serving).toBe('20260109T000000Z');
    expect(readlinkSync(join(dir, 'state/current'))).toBe('steps/20260109T000000Z');
    expect((await rollBack('state', '20260107T000000Z', { cwd: dir })).diagnostics[0]!.message).toBe(
      "state has no step '20260107T000000Z': its model was removed",
    );
    const pruned = valueOf(await pruneSteps('state', 1, { cwd: dir }));
    expect(pruned.kept).toEqual(['20260109T000000Z', '20260111T000000Z']);
    // The next step starts from what serves, and learns again what the steps since have.
    writeDay(dir, 11);
    const next = await ran(dir, dayOf(11));
    expect(next.step).toMatchObject({ from: '20260109T000000Z', after: found.steps[2]!.trainedUntil });
    const shown = await adsc(dir, ['runs']);
    expect(shown.out).toContain('20260112T000000Z');
    expect(shown.out).toMatch(/20260107T000000Z\s+published\s+pruned/);
    expect(await adsc(dir, ['runs', 'rollback', 'x'])).toMatchObject({ code: 2 });
  });

  it('refuses a spec without a holdout by time, a state of another model, a damaged history, and a second call', async () => {
    const dir = shop(7, SPEC.replace('holdout last(3h)', 'holdout random(10%)'));
    expect(await refusal(dir, dayOf(6))).toContain('ADS9065');
    expect(existsSync(join(dir, 'state/current'))).toBe(false);
    const other = shop(7);
    await ran(other, dayOf(6));
    writeFileSync(join(other, 'model.ads'), SPEC.replace('model shop', 'model other'));
    expect(await refusal(other, dayOf(7))).toContain(
      "ADS9064 state: it is of the model 'shop', and the spec is of 'other'",
    );
    writeFileSync(join(other, 'model.ads'), SPEC);
    const history = readFileSync(join(other, 'state/history.jsonl'), 'utf8');
    writeFileSync(join(other, 'state/history.jsonl'), `${history}{"version":1,"kind":"step"`);
    expect(await refusal(other, dayOf(7))).toContain(
      "ADS9064 state: the history can't be used: line 2 of history.jsonl is no JSON",
    );
    writeFileSync(join(other, 'state/history.jsonl'), history);
    writeFileSync(
      join(other, 'state/owner'),
      JSON.stringify({ pid: process.ppid, host: (await import('node:os')).hostname(), since: 'now' }),
    );
    expect(await refusal(other, dayOf(6))).toContain('ADS9063 state is in use by process');
    // One that is gone has it no more.
    writeFileSync(
      join(other, 'state/owner'),
      JSON.stringify({ pid: 2 ** 22 + 1, host: (await import('node:os')).hostname(), since: 'then' }),
    );
    expect((await ran(other, dayOf(6))).done).toBe(false);
    expect(existsSync(join(other, 'state/owner'))).toBe(false);
  });
});
