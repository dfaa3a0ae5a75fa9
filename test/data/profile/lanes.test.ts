/** Work at the same time: in the order of calls, never more than there are lanes, and none after a stop. */
import { expect, it } from 'vitest';
import { Lanes } from '../../../src/data/profile/lanes.ts';

function gates(count: number) {
  const opened: (() => void)[] = [];
  const gates = Array.from({ length: count }, (_, i) => new Promise<void>((resolve) => (opened[i] = resolve)));
  return { gates, open: (i: number) => opened[i]!() };
}
const soon = () => new Promise((resolve) => setImmediate(resolve));

it('begins in the order of calls, so many at a time, also after one has failed', async () => {
  const lanes = new Lanes(2);
  const { gates: doors, open } = gates(5);
  const begun: number[] = [];
  const all = doors.map((door, i) =>
    lanes.run(async () => {
      begun.push(i);
      await door;
      if (i === 1) throw new Error('one');
      return i;
    }),
  );
  await soon();
  expect(begun).toEqual([0, 1]);
  open(1);
  await expect(all[1]).rejects.toThrow('one');
  await soon();
  expect(begun).toEqual([0, 1, 2]);
  [0, 2, 3, 4].forEach(open);
  expect(await Promise.all([all[0], all[2], all[3], all[4]])).toEqual([0, 2, 3, 4]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
});

it('stops once what has begun is done, and begins nothing more', async () => {
  const lanes = new Lanes(1);
  const { gates: doors, open } = gates(1);
  let [done, second] = [false, false];
  const first = lanes.run(async () => {
    await doors[0];
    done = true;
  });
  const other = lanes.run(async () => {
    second = true;
    await soon();
  });
  const stopped = lanes.stop();
  open(0);
  await stopped;
  await first;
  expect(done).toBe(true);
  await expect(other).rejects.toThrow();
  expect(second).toBe(false);
});
