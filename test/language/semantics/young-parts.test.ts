/** Parts of the data in which no row is old enough for a head's event (ADS5063). */
import { expect, it } from 'vitest';
import { checkText } from './helpers.ts';

const spec = (head: string, train: string, more = '') => `model m
data rows from "rows.csv" { time t }
signal a : onehot(4)
group g { a } -> 4
head buy on bought { ${head} }
train { ${train} }
${more}`;
const young = (head: string, train: string, more = '') =>
  checkText(spec(head, train, more)).diagnostics.flatMap(({ code, message }) => (code === 'ADS5063' ? [message] : []));

it.each([
  ['a holdout that is shorter', 'within 2d', 'holdout last(1d)', 'holdout are of the last 1d: no row has a label'],
  // The newest row of it is a second younger than the oldest one that is known.
  ['one that is as long', 'within 1d', 'holdout last(1d)', 'holdout are of the last 1d: no row has a label'],
  [
    'rows without labels',
    'within 2d  at t2  delay exponential',
    'holdout last(1d)',
    'holdout are of the last 1d: no row has a label',
  ],
  // What the holdout leaves may end days before it, and its last day with it.
  [
    'a validation part before a holdout is as old as the log lets it be',
    'within 2d',
    'holdout last(1d)  validate last(1d)',
    'holdout are of the last 1d: no row has a label',
  ],
  ['a validation part alone', 'within 2d', 'validate last(1d)', 'validate are of the last 1d: no row has a label'],
])('%s', (_, head, train, end) => {
  expect(young(head, train)).toEqual([
    expect.stringMatching(new RegExp(`head 'buy' waits \\d+d for its event, and all rows of ${end}$`)),
  ]);
});

it.each([
  ['a longer holdout', 'within 2d', 'holdout last(3d)', ''],
  ['no window', '', 'holdout last(1d)', ''],
  ['parts at random', 'within 2d', 'holdout random(10%)', ''],
  ['a log that repeats rows, which is measured as it stands', 'within 2d  delay weight', 'holdout last(1d)', ''],
  ['a spec of adsc run, which reads rows once they are older', 'within 2d', 'holdout last(1d)', 'run { every 1d }'],
])('not of %s', (_, head, train, more) => {
  expect(young(head, train, more)).toEqual([]);
});

it('of the validation part alone where the holdout is older', () => {
  expect(young('within 2d', 'holdout last(3d)  validate last(1d)')).toEqual([]);
});
