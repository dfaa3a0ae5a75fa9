/** Eleven days of a market whose ads come and go: what somebody who looks at the history a week later would check. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { StepEntry } from '../../src/schedule/history.ts';
import { csv, write } from '../helpers/command.ts';
import { DAY, dayOf, idsOf, ran, shop, SPEC, START } from './daily.ts';

/** 240 rows: ads of this day and of the three before it; an ad is gone for good, but for `a0`, which is there again a week later. */
function writeDay(dir: string, day: number): void {
  const lines = Array.from({ length: 240 }, (_, i) => {
    const age = i % 5;
    const ad = age === 4 ? (day % 7 === 0 ? 0 : day) : Math.max(0, day - age);
    const time = new Date(START + day * DAY + i * (DAY / 240)).toISOString();
    return [time, `u${i % 9}`, `a${ad}`, i % 7, (i * 13 + ad) % 3 === 0 ? 1 : 0];
  });
  write(dir, { [`data/${dayOf(day)}.csv`]: csv(['ts', 'user', 'ad', 'price', 'click'], lines) });
}

it('each row is learned once, every id is one key from the first day to the last, and every metric is a number', async () => {
  const dir = shop(
    0,
    SPEC.replace('forget 10d', 'forget 2d').replace('keep 3', 'keep 14').replace('window 5d', 'window 2d'),
  );
  const steps: StepEntry[] = [];
  const ids = new Map<number, string>();
  const states: (readonly string[])[] = [];
  for (let day = 0; day < 11; day++) {
    writeDay(dir, day);
    if (day < 2) continue;
    const { step } = await ran(dir, dayOf(day + 1));
    steps.push(step);
    const keys = idsOf(dir, step.name);
    states.push(keys);
    for (const [id, key] of keys.entries()) {
      const plain = key.replace(/^\\-/, '');
      expect(ids.get(id) ?? plain).toBe(plain);
      ids.set(id, plain);
    }
    expect(new Set(keys.map((key) => key.replace(/^\\-/, ''))).size).toBe(keys.length);
  }
  // Rows of the last two of the first three days (`window 2d`), of the eight days after them, and none twice.
  const learned = steps.reduce((sum, { rows }) => sum + rows['train']!, 0);
  expect(learned + steps.at(-1)!.rows['holdout']!).toBe((2 + 8) * 240);
  steps.slice(1).forEach((step, i) => expect(step.after).toBe(steps[i]!.trainedUntil));
  for (const { metrics } of steps)
    for (const value of Object.values(metrics['click']!)) expect(Number.isFinite(value)).toBe(true);
  // What was forgotten kept its id; a0 came back to the one that it had.
  expect(steps.at(-1)!.vocabularies['vocab.ad']!.forgotten).toBeGreaterThan(2);
  const place = states[0]!.indexOf('a0');
  expect(place).toBeGreaterThanOrEqual(0);
  expect(states.map((keys) => keys[place]).filter((key, i, all) => key !== all[i - 1])).toEqual([
    'a0',
    '\\-a0',
    'a0',
    '\\-a0',
  ]);
  // A server's model has the same ids as the lock.
  const { name } = steps.at(-1)!;
  const built = readFileSync(join(dir, 'state/steps', name, 'bundle/vocab/ad.txt'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(built.map((line) => line.replace(/^\\-/, ''))).toEqual(states.at(-1)!.map((line) => line.replace(/^\\-/, '')));
});
