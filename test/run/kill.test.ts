/** `adsc run`, killed at any moment (seeded) and called again: the state ends as if nothing had happened. */
import { cpSync, lstatSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ended, folder, start } from '../helpers/command.ts';
import { count } from '../helpers/full.ts';
import { random } from '../helpers/random-model.ts';
import { dayOf, SPEC, writeDay } from './daily.ts';

const KILL_AT = resolve(import.meta.dirname, 'kill-at.mjs');
/** Before each step: nothing, then the first one. */
const before: string[] = [];
/** What each step leaves when nothing kills it. */
const after: ReadonlyMap<string, string>[] = [];
/** How often each step changes a file. */
const changes: number[] = [];
const at = (step: number) => dayOf(6 + step);

/** Runs a step in a process; ended by `kill` before or in its n-th change of a file, or after ms. */
async function step(dir: string, which: number, kill: { readonly change?: number; readonly ms?: number } = {}) {
  const env = {
    ADSC_TEST_COUNT: join(dir, 'changes'),
    ...(kill.change === undefined ? {} : { ADSC_TEST_KILL_AT: String(kill.change) }),
  };
  const argv = ['run', 'model.ads', '--at', at(which), '--engine', 'cpu'];
  const child = start(dir, argv, { node: ['--import', KILL_AT], env });
  if (kill.ms !== undefined) {
    await Promise.race([sleep(kill.ms), child.ended]);
    child.process.kill('SIGKILL');
  }
  return child.ended;
}

/** Every file of a state folder by its path; without what says when, and how long it took. */
function contentOf(state: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(state, { recursive: true }).map(String).toSorted()) {
    const path = join(state, name);
    const stats = lstatSync(path);
    if (name.startsWith(`current${sep}`)) continue;
    if (stats.isSymbolicLink()) found.set(name, `-> ${readlinkSync(path)}`);
    else if (stats.isFile()) found.set(name, withoutTimes(name, readFileSync(path, 'latin1')));
  }
  return found;
}

function withoutTimes(name: string, text: string): string {
  if (name.endsWith('history.jsonl') || name.endsWith('entry.json'))
    return text.replace(/"seconds": ?[\d.]+/g, '"seconds":0');
  // Says when training began, how fast it was, and that it was gone on with; a checkpoint says how long that made it.
  if (name.endsWith('log.jsonl')) return '';
  if (name.endsWith('state.json')) return text.replace(/"logBytes": \d+/, '"logBytes": 0');
  if (name.endsWith('run.json')) return text.replace(/"(started|updated)": "[^"]*"/g, '"$1":""');
  return text;
}

function copyOf(dir: string): string {
  const copy = folder();
  cpSync(dir, copy, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  return copy;
}

beforeAll(async () => {
  const dir = folder({ 'model.ads': SPEC });
  for (let day = 0; day < 8; day++) writeDay(dir, day);
  for (const which of [0, 1]) {
    before.push(copyOf(dir));
    const { code, err } = await step(dir, which);
    expect(code, err).toBe(0);
    changes.push(Number(readFileSync(join(dir, 'changes'), 'utf8')));
    after.push(contentOf(join(dir, 'state')));
  }
});

describe('adsc run', () => {
  it('ends with the same bytes, wherever it was killed', async () => {
    expect(changes.every((n) => n > 30)).toBe(true);
    const draw = random(11);
    for (let kill = 0; kill < count(4, 50); kill++) {
      const which = kill % 2;
      const dir = copyOf(before[which]!);
      const said: string[] = [];
      // Killed once to three times, mostly at a change of a file, in between by the clock.
      for (let times = 1 + Math.floor(draw() * 3); times > 0; times--) {
        const change = Math.floor(draw() * 2 * changes[which]!) / 2;
        const ms = Math.floor(draw() * 1500);
        const byClock = kill % 5 === 4;
        said.push(byClock ? `after ${ms} ms` : `at change ${change} of ${changes[which]}`);
        await step(dir, which, byClock ? { ms } : { change });
      }
      const { code, err } = await step(dir, which);
      expect(code, `${said.join(', ')}\n${err}`).toBe(0);
      expect(differences(dir, which), said.join(', ')).toEqual([]);
    }
  }, 3_600_000);

  it('is done by one of two callers; the other is refused, or finds it done', async () => {
    const dir = copyOf(before[1]!);
    for (let round = 0; round < count(1, 5); round++) {
      const both: readonly Pick<Ended, 'code' | 'err'>[] = (await Promise.all([step(dir, 1), step(dir, 1)])).map(
        ({ code, err }) => ({ code: code!, err }),
      );
      expect(both.some(({ code }) => code === 0)).toBe(true);
      for (const { code, err } of both)
        expect(`${code} ${err}`).toMatch(round === 0 ? /^0 |^3 .*ADS9063/s : /^0 .*done before|^3 .*ADS9063/s);
      const learned = both.filter(({ err }) => err.includes('trained on from'));
      expect(learned).toHaveLength(round === 0 ? 1 : 0);
      expect(differences(dir, 1)).toEqual([]);
    }
  });
});

/** Files of the state that are not as a call leaves them that nothing disturbs. */
function differences(dir: string, which: number): string[] {
  const [now, right] = [contentOf(join(dir, 'state')), after[which]!];
  return [...new Set([...now.keys(), ...right.keys()])].filter((name) => now.get(name) !== right.get(name));
}
