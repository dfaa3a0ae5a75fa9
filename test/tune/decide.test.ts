/** Losses by row, their differences, and what is taken: by hand. */
import { expect, test } from 'vitest';
import { decide, lockedChoices } from '../../src/tune/decide.ts';
import { differenceOf } from '../../src/tune/losses.ts';
import type { Trial } from '../../src/tune/search.ts';
import type { Dimension } from '../../src/tune/space.ts';

test('the standard error is that of a paired mean', () => {
  const one = [0.2, 0.5, 0.1, 0.9];
  const other = [0.3, 0.4, 0.4, 1];
  const losses = (values: number[]) => ({ logLoss: 0, parts: Float64Array.from(values, (x) => x / 4), rows: 4 });
  // Differences −.1, .1, −.3, −.1: mean −.1, variance (0 + .04 + .04 + 0) / 3, standard error √(variance / 4).
  const found = differenceOf(losses(one), losses(other));
  expect(found.value).toBeCloseTo(-0.1, 12);
  expect(found.standardError).toBeCloseTo(Math.sqrt(0.08 / 3 / 4), 12);
  // Rows without a label are no rows.
  const longer = (values: number[]) => ({ ...losses([...values, 0, 0]), rows: 4 });
  expect(differenceOf(longer(one), longer(other)).standardError).toBeCloseTo(Math.sqrt(0.08 / 3 / 4), 12);
});

const dimensions: Dimension[] = [
  {
    name: 'train.l2',
    members: ['0', '0.1'].map((text) => ({ text, values: new Map([['train.l2', text]]), edits: [] })),
  },
  {
    name: 'vocab a.embed',
    members: ['8', '16'].map((text) => ({ text, values: new Map([['vocab a.embed', text]]), edits: [] })),
  },
];
const trial = (assignment: number[], part: number, logLoss: number, standardError = 0.01): Trial => ({
  assignment,
  part,
  logLoss,
  difference: logLoss - (part === 1 ? 0.5 : 0.6),
  standardError,
});
const trials = [
  trial([0, 0], 1 / 3, 0.6, 0),
  trial([0, 1], 1 / 3, 0.58),
  trial([1, 0], 1 / 3, 0.4),
  trial([1, 1], 1 / 3, 0.7),
  trial([0, 0], 1, 0.5, 0),
  trial([0, 1], 1, 0.48),
  trial([1, 0], 1, 0.49),
];

test('the best of the last round is taken where it is better by more than its standard error', () => {
  expect(decide(dimensions, trials)).toEqual({
    assignment: [0, 1],
    reason:
      'taken: of 3 trials the best, vocab a.embed 16, has a validation log-loss of 0.48000, 0.02000 lower than before, standard error 0.01000',
  });
  const unsure = trials.map((one) => ({ ...one, standardError: 3 * one.standardError }));
  expect(decide(dimensions, unsure).assignment).toEqual([0, 0]);
  expect(decide(dimensions, unsure).reason).toMatch(
    /^kept: of 3 trials the best, vocab a\.embed 16, .* 0\.02000 lower/,
  );
  // Time was up before the last round had a trial: what the round before says is said of it.
  expect(decide(dimensions, trials.slice(0, 5))).toMatchObject({
    assignment: [1, 0],
    reason: expect.stringContaining('(trained on 1/3 of the rows)') as string,
  });
});

test('the lock has each member with its best trial on most rows', () => {
  const choices = lockedChoices(dimensions, trials, decide(dimensions, trials), true);
  expect(Object.keys(choices)).toEqual(['train.l2', 'vocab a.embed']);
  expect(choices['vocab a.embed']).toMatchObject({
    value: '16',
    choose: true,
    tried: [
      { value: '8', trials: 2, part: 1, logLoss: 0.49, difference: -0.01, interval: [-0.0296, 0.0096] },
      { value: '16', trials: 2, part: 1, logLoss: 0.48, difference: -0.02, interval: [-0.0396, -0.0004] },
    ],
  });
  expect(choices['train.l2']!.value).toBe('0');
  const left = lockedChoices(dimensions, trials, decide(dimensions, trials), false);
  expect(left['train.l2']).not.toHaveProperty('choose');
});
