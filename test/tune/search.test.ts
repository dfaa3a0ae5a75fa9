/** The search by hand: which trials, how many rows each, and who stays. */
import { expect, test } from 'vitest';
import { costOf, roundsOf, staying } from '../../src/tune/rounds.ts';
import { type Measured, search } from '../../src/tune/search.ts';
import { type Assignment, assignmentsOf, type Dimension } from '../../src/tune/space.ts';

const dimension = (name: string, ...texts: string[]): Dimension => ({
  name,
  members: texts.map((text) => ({ text, values: new Map([[name, text]]), edits: [] })),
});
const abc = [dimension('a', '1', '2', '3'), dimension('b', 'x', 'y'), dimension('c', 'p', 'q')];

test('24 trials: a ninth of the rows, then the best 8 on a third, then the best 3 on all', () => {
  const rounds = roundsOf(24, 1_000_000, 'halving');
  expect(rounds.map(({ part, trials }) => [Math.round(1 / part), trials])).toEqual([
    [9, 24],
    [3, 8],
    [1, 3],
  ]);
  // With the trial of what is taken now in each round, and three unions: 28/9 + 12/3 + 7.
  expect(costOf(rounds)).toBeCloseTo(28 / 9 + 12 / 3 + 7);
  expect([24, 8, 3, 1, 10].map(staying)).toEqual([8, 3, 1, 1, 4]);
});

test('few trials or few rows have fewer rounds', () => {
  const parts = (trials: number, rows: number) =>
    roundsOf(trials, rows, 'halving').map(({ part }) => Math.round(1 / part));
  expect(parts(2, 1e6)).toEqual([1]);
  expect(parts(3, 1e6)).toEqual([3, 1]);
  expect(parts(8, 1e6)).toEqual([3, 1]);
  expect(parts(9, 1e6)).toEqual([9, 3, 1]);
  // A round has 2,000 rows or more.
  expect(parts(24, 17_999)).toEqual([3, 1]);
  expect(parts(24, 18_000)).toEqual([9, 3, 1]);
  expect(parts(24, 5_999)).toEqual([1]);
  expect(roundsOf(24, 1e6, 'all')).toEqual([{ part: 1, trials: 24 }]);
});

test('few combinations are all tried', () => {
  expect(assignmentsOf(abc.slice(1), 24, 1)).toEqual([
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
  expect(assignmentsOf(abc, 11, 1)).toHaveLength(11);
});

test('of many every member is tried by itself first, then a seeded sample without repetitions', () => {
  const many = Array.from({ length: 6 }, (_, i) => dimension(`d${i}`, '0', '1', '2'));
  const trials = assignmentsOf(many, 40, 7);
  const changed = trials.map((one) => one.filter((member) => member > 0).length);
  expect(changed.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 1));
  expect(new Set(trials.map((one) => one.join())).size).toBe(40);
  expect(Math.min(...changed)).toBe(1);
  expect(trials).toEqual(assignmentsOf(many, 40, 7));
  expect(trials).not.toEqual(assignmentsOf(many, 40, 8));
  const few = assignmentsOf(many, 5, 7);
  expect(few).toHaveLength(5);
  expect(few.every((one) => one.filter((member) => member > 0).length === 1)).toBe(true);
});

/** A world in which each trial's log-loss is known. */
async function searched(loss: (assignment: Assignment, part: number) => Measured | null | 'impossible', rows = 1e6) {
  const measured: string[] = [];
  const assignments = assignmentsOf(abc, 11, 1);
  const { ended: trials, left } = await search({
    dimensions: abc,
    assignments,
    rows,
    by: 'halving',
    measure: (assignment, part) => {
      measured.push(`${assignment.join('')} on 1/${Math.round(1 / part)}`);
      return Promise.resolve(loss(assignment, part));
    },
  });
  return { trials, measured, left };
}
const lossOf = (assignment: Assignment): Measured => ({
  logLoss: 0.5 - 0.01 * assignment[0]! + 0.1 * assignment[1]! + 0.001 * assignment[2]!,
  difference: 0,
  standardError: 0,
});

test('what is taken now is in every round, and the best third of the others', async () => {
  const { measured } = await searched(lossOf);
  expect(measured.slice(12)).toEqual([
    // 11 trials: 4 stay, then 2. Of equal ones the earlier.
    '000 on 1/3',
    '200 on 1/3',
    '201 on 1/3',
    '100 on 1/3',
    '101 on 1/3',
    '000 on 1/1',
    '200 on 1/1',
    '201 on 1/1',
  ]);
});

test('a trial whose members do not go together is left out; once time is up the search ends with what it has', async () => {
  const without = await searched((one) => (one[0] === 2 ? 'impossible' : lossOf(one)));
  expect(without.measured.slice(12, 17).map((text) => text.slice(0, 3))).toEqual(['000', '100', '101', '001', '110']);
  let left = 14;
  const short = await searched((one) => (left-- > 0 ? lossOf(one) : null));
  expect(short.trials).toHaveLength(14);
  // 12 trials, 5 on a third, 3 on all rows.
  expect(short.left).toBe(6);
  expect((await searched(lossOf)).left).toBe(0);
});

test('what is better each by itself is tried together, once', async () => {
  const gain = [0, 0.02, 0.01];
  const { measured } = await searched((one) => {
    const logLoss = 0.5 - gain[one[0]!]! - 0.03 * one[1]! + 0.2 * one[2]!;
    return { logLoss, difference: logLoss - 0.5, standardError: 0 };
  }, 100);
  // All combinations were in the first round already.
  expect(measured).toHaveLength(12);
  const many = Array.from({ length: 4 }, (_, i) => dimension(`d${i}`, '0', '1'));
  const seen: string[] = [];
  await search({
    dimensions: many,
    assignments: assignmentsOf(many, 4, 1),
    rows: 100,
    by: 'halving',
    measure: (one) => {
      seen.push(one.join(''));
      const logLoss = 0.5 - [0.04, 0.03, 0.02, -0.1].reduce((sum, gain, d) => sum + gain * one[d]!, 0);
      return Promise.resolve({ logLoss, difference: logLoss - 0.5, standardError: 0 });
    },
  });
  expect(seen).toEqual(['0000', '1000', '0100', '0010', '0001', '1100', '1010', '1110']);
});
