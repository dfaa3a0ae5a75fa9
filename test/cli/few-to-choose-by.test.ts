/** Where chance chooses the epoch or the trees, training says so. */
import { expect, it } from 'vitest';
import { fine, folder } from '../helpers/command.ts';

/** A quarter of the rows is positive. */
const rows = (n: number): string =>
  `user,price,clicked\n${Array.from({ length: n }, (_, i) => `u${i % 5},${i},${i % 4 === 0 ? 1 : 0}\n`).join('')}`;

const spec = (n: number, more: string): string => `model m
data log from "log${n}.csv"
signal user  : hash_onehot(8)
signal price : continuous { normalize none }
group all { user, price } -> 4
head click on clicked
train { ${more} }
`;

it.each([
  // A tenth of 30 rows: 3 or so.
  ['30 rows', 30, '', 'the best epoch and the trees'],
  ['30 rows, trees alone', 30, 'epochs 1 } trees { count 3', 'the trees'],
  ['30 rows, no trees', 30, 'epochs 2 } trees { count none', 'the best epoch'],
  ['30 rows, of which nothing is chosen', 30, 'epochs 1 } trees { count none', null],
  // A fifth of 400 rows has some 20 positives.
  ['400 rows', 400, 'validate random(20%) epochs 2 } trees { count 3', null],
])('%s', async (_, n, more, chosen) => {
  const dir = folder({ 'model.ads': spec(n, more), [`log${n}.csv`]: rows(n) });
  await fine(dir, 'profile', 'model.ads');
  const { err } = await fine(dir, 'train', 'model.ads');
  if (chosen === null) expect(err).not.toContain('ADS8133');
  else
    expect(err).toMatch(
      new RegExp(
        `warning\\[ADS8133\\]: the validation part has \\d rows? \\(click \\d of \\d positive\\), and chance chooses ${chosen}: it takes 10 rows of either outcome`,
      ),
    );
});
