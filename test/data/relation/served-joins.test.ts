/** Rows as they were served hold joined values themselves (`users.age`). Next to rows that are still joined, every reader of such a column gets each row's own value. */
import { describe, expect, it } from 'vitest';
import { xxh64 } from '../../../src/runtime/xxhash64.ts';
import { folder } from '../folder.ts';
import { collect, head, join, numbers, open, plain, type PlanParts, source } from '../plans.ts';

const files = {
  'log/1.csv': 'user_id,click\nu1,1\nu2,0\n',
  'log/2.csv': 'user_id,click,users.age,users.home,users.bought\nu1,1,50,h2,1\nu2,0,60,h1,0\n',
  'users.csv': 'user_id,age,home,bought\nu1,10,h1,0\nu2,20,h2,1\n',
  'homes.csv': 'home,size\nh1,100\nh2,200\n',
};
const users = join('users', 'users.csv', 'user_id');
const parts: PlanParts = {
  signals: [plain('users.age')],
  heads: [head('click')],
  data: { primary: source('log', 'log/*.csv'), joins: [users] },
};

describe('a joined column that some files hold in place', () => {
  it('is the same to signals, to columns that a report asks for, and to clusters', async () => {
    const data = await open(folder(files), parts, {
      cacheDir: null,
      extras: { numbers: ['users.age'], keys: ['users.home'] },
    });
    const chunks = await collect(data, 'train');
    await data.close();
    expect(numbers(chunks, 'users.age')).toEqual([10, 20, 50, 60]);
    expect(chunks.flatMap(({ numbers: extra }) => [...extra!['users.age']!])).toEqual([10, 20, 50, 60]);
    expect(chunks.flatMap(({ keys }) => [...keys!['users.home']!])).toEqual(['h1', 'h2', 'h2', 'h1'].map(xxh64));
  });

  it('is a label of every row', async () => {
    const data = await open(folder(files), { ...parts, heads: [head('users.bought')] }, { cacheDir: null });
    const chunks = await collect(data, 'train');
    await data.close();
    expect(chunks.flatMap(({ labels }) => [...labels])).toEqual([0, 1, 1, 0]);
  });

  it('is the key of a later join', async () => {
    const homes = join('homes', 'homes.csv', [{ left: 'users.home', right: 'home' }]);
    const data = await open(
      folder(files),
      { ...parts, signals: [plain('homes.size')], data: { ...parts.data, joins: [users, homes] } },
      { cacheDir: null },
    );
    const chunks = await collect(data, 'train');
    await data.close();
    expect(numbers(chunks, 'homes.size')).toEqual([100, 200, 200, 100]);
  });

  it('splits rows as the same values in a plain column do', async () => {
    const homes = Array.from({ length: 40 }, (_, i) => `h${i}`);
    const root = folder({
      'log/1.csv': `user_id,n\n${homes.map((_, i) => `u${i},${i}\n`).join('')}`,
      'log/2.csv': `user_id,n,users.home\n${homes.map((home, i) => `u1,${100 + i},${home}\n`).join('')}`,
      'users.csv': `user_id,home\n${homes.map((home, i) => `u${i},${home}\n`).join('')}`,
      'plain/1.csv': `n,home\n${homes.map((home, i) => `${i},${home}\n`).join('')}${homes.map((home, i) => `${100 + i},${home}\n`).join('')}`,
    });
    const heldOut = async (glob: string, joins: PlanParts['data']['joins'], column: string) => {
      const data = await open(
        root,
        {
          signals: [plain('n')],
          data: { primary: source('log', glob), joins },
          train: { holdout: { kind: 'hash', column, fraction: 0.4 } },
        },
        { cacheDir: null },
      );
      const rows = numbers(await collect(data, 'holdout'), 'n');
      await data.close();
      return rows;
    };
    const expected = await heldOut('plain/*.csv', [], 'home');
    expect(expected.length).toBeGreaterThan(10);
    expect(await heldOut('log/*.csv', [users], 'users.home')).toEqual(expected);
  });
});
