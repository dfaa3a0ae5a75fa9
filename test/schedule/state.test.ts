/** The state folder of `adsc run`: who owns it, what its history says, which folders go. */
import { mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oldSteps, readHistory, servingStep, type StepEntry, writeHistory } from '../../src/schedule/history.ts';
import { ownState } from '../../src/schedule/owner.ts';
import { folder, write } from '../helpers/command.ts';

const owned = async (state: string) => {
  const own = await ownState(state);
  if (typeof own === 'string') throw new Error(own);
  return own;
};
const entry = (day: number, verdict: StepEntry['verdict'] = 'published'): StepEntry => ({
  version: 1,
  kind: 'step',
  name: `202601${String(day).padStart(2, '0')}T000000Z`,
  model: 'shop',
  modelFingerprint: 'f',
  from: null,
  scratch: 'first',
  after: 0,
  until: Date.UTC(2026, 0, day),
  trainedUntil: Date.UTC(2026, 0, day) - 1,
  measuredAfter: Date.UTC(2026, 0, day) - 1,
  rows: {},
  vocabularies: {},
  metrics: {},
  serving: null,
  gates: [],
  verdict,
  seconds: 1,
});
const nameOf = (day: number) => entry(day).name;

describe('a state folder', () => {
  it('belongs to one call at a time, of one process or several', async () => {
    const state = folder();
    const first = await owned(state);
    expect(await ownState(state)).toContain(`process ${process.pid} on ${hostname()}`);
    expect(await first.isHeld()).toBe(true);
    await first.release();
    const many = await Promise.all(Array.from({ length: 12 }, () => ownState(state)));
    expect(many.filter((one) => typeof one !== 'string')).toHaveLength(1);
    for (const one of many) if (typeof one !== 'string') await one.release();
    expect(readdirSync(state)).toEqual([]);
  });

  it('is taken from a process that is gone, also where its number is ours by now, and from a silent one of another machine', async () => {
    const state = folder();
    const path = join(state, 'owner');
    const left = (pid: number, host: string) =>
      writeFileSync(path, JSON.stringify({ pid, host, since: '2026-01-01T00:00:00Z', token: 'aa' }));
    const long = new Date(Date.now() - 150_000);
    left(process.pid, hostname());
    await (await owned(state)).release();
    left(12, 'elsewhere');
    expect(await ownState(state)).toBe('process 12 on elsewhere, since 2026-01-01T00:00:00Z');
    utimesSync(path, long, long);
    await (await owned(state)).release();
    writeFileSync(path, '{"pid":');
    expect(await ownState(state)).toContain('can not be read');
    utimesSync(path, long, long);
    await (await owned(state)).release();
  });

  it('says to a call that was taken for dead that it owns it no more, and lets it remove nothing', async () => {
    const state = folder();
    const first = await owned(state);
    const other = JSON.stringify({ pid: 1, host: 'elsewhere', since: '2026-01-01T00:00:00Z', token: 'bb' });
    writeFileSync(join(state, 'owner'), other);
    expect(await first.isHeld()).toBe(false);
    await first.release();
    expect(readFileSync(join(state, 'owner'), 'utf8')).toBe(other);
  });

  it('is swept of what killed calls have left half written', async () => {
    const state = folder({
      'history.jsonl': '',
      'history.jsonl.4194305-0a1b2c3d.tmp': '',
      'owner.4194305-0a1b2c3d4e5f6a7b.new': '',
      'current.4194305.new': '',
      'my.notes': '',
    });
    await (await owned(state)).release();
    expect(readdirSync(state).toSorted()).toEqual(['history.jsonl', 'my.notes']);
  });
});

describe('a history', () => {
  it('has the steps that were finished but for their line, those alone, and is made again without its file', async () => {
    const state = folder();
    await writeHistory(state, [entry(5)]);
    const finished = (day: number) =>
      write(state, { [`steps/${nameOf(day)}/step/entry.json`]: JSON.stringify(entry(day)) });
    for (const day of [4, 5, 6]) finished(day);
    mkdirSync(join(state, 'steps', nameOf(7)));
    const names = async () => {
      const found = await readHistory(state);
      return typeof found === 'string' ? found : [found.entries.map(({ name }) => name), found.written];
    };
    expect(await names()).toEqual([[nameOf(5), nameOf(6)], false]);
    writeFileSync(join(state, 'history.jsonl'), '');
    expect(await names()).toEqual([[nameOf(4), nameOf(5), nameOf(6)], false]);
    write(state, { [`steps/${nameOf(8)}/step/entry.json`]: JSON.stringify(entry(9)) });
    expect(await names()).toBe(`steps/${nameOf(8)}/step/entry.json is of another step`);
  });

  it('keeps the folders of the newest steps: refused ones take no place of published ones, and the one that serves stays', () => {
    const steps = [entry(1), entry(2), entry(3), entry(4, 'refused'), entry(5, 'refused'), entry(6, 'refused')];
    const names = steps.map(({ name }) => name);
    expect(oldSteps(steps, names, 2)).toEqual([nameOf(1), nameOf(4)]);
    const back = [...steps, { version: 1, kind: 'rollback', name: nameOf(1) } as const];
    expect(servingStep(back)!.name).toBe(nameOf(1));
    expect(oldSteps(back, names, 1)).toEqual([nameOf(2), nameOf(4), nameOf(5)]);
    // What no step of the history is goes.
    expect(oldSteps(steps, [...names, nameOf(7)], 9)).toEqual([nameOf(7)]);
  });
});
