import { describe, expect, it } from 'vitest';
import { folder, parquet } from './folder.ts';
import { collect, column, head, join, numbers, open, plain, rowKeys, source } from './plans.ts';

describe('a data set', () => {
  it('reads CSV files of a glob in order, with labels and missing values', async () => {
    const root = folder({
      'rows/b.csv': 'x,clicked\n3,0\n,1\n',
      'rows/a.csv': 'x,clicked\n1,1\n2.5,\n',
    });
    const data = await open(root, {
      signals: [plain('x')],
      heads: [head('clicked')],
      data: { primary: source('rows', 'rows/*.csv') },
    });
    const chunks = await collect(data, 'train');
    expect(numbers(chunks, 'x')).toEqual([1, 2.5, 3, null]);
    expect(column(chunks, 'labels')).toEqual([1, NaN, 0, 1]);
    expect(column(chunks, 'weight')).toEqual([1, 1, 1, 1]);
    expect(data.counts).toEqual({ train: 4, validate: 0, holdout: 0 });
    expect(new Set(rowKeys(chunks)).size).toBe(4);
    await data.close();
  });

  it('joins, and keeps file order over many rows and files', async () => {
    const root = folder();
    await parquet(
      root,
      {
        'r/0.parquet': 'SELECT i AS x, i % 997 AS k, 1 AS y FROM range(30000) t(i)',
        'r/1.parquet': 'SELECT i + 30000 AS x, i % 997 AS k, 0 AS y FROM range(20000) t(i)',
        'k.parquet': 'SELECT i::VARCHAR AS k, i * 10 AS v FROM range(990) t(i)',
      },
      ', ROW_GROUP_SIZE 4096',
    );
    const data = await open(root, {
      signals: [plain('x'), plain('t.v')],
      heads: [head('y')],
      data: { primary: source('rows', 'r/*.parquet'), joins: [join('t', 'k.parquet', 'k')] },
    });
    const chunks = await collect(data, 'train');
    const x = numbers(chunks, 'x');
    expect(x).toEqual(Array.from({ length: 50000 }, (_, i) => i));
    const k = x.map((i) => (i! < 30000 ? i! : i! - 30000) % 997);
    expect(numbers(chunks, 't.v')).toEqual(k.map((v) => (v < 990 ? v * 10 : null)));
    await data.close();

    const again = await open(root, {
      signals: [plain('x'), plain('t.v')],
      heads: [head('y')],
      data: { primary: source('rows', 'r/*.parquet'), joins: [join('t', 'k.parquet', 'k')] },
    });
    expect(again.cached).toBe(true);
    expect(numbers(await collect(again, 'train'), 'x')).toEqual(x);
    const shuffled = await collect(again, 'train', { shuffle: true, seed: 3 });
    const order = numbers(shuffled, 'x');
    expect(order).not.toEqual(x);
    expect([...order].sort((a, b) => a! - b!)).toEqual(x);
    expect(numbers(await collect(again, 'train', { shuffle: true, seed: 3 }), 'x')).toEqual(order);
    expect(numbers(await collect(again, 'train', { shuffle: true, seed: 4 }), 'x')).not.toEqual(order);
    await again.close();
  });

  it('weighs the base negatives of a log that was sampled, in every part, and caches them apart', async () => {
    const root = folder({ 'a.csv': 'x,w,click,good\n1,1,1,0\n2,3,0,0\n3,1,,1\n4,1,,\n5,1,0,1\n' });
    const weights = async (base: string | null, log: 'sampled' | 'unsampled' = 'sampled') => {
      const data = await open(root, {
        signals: [plain('x')],
        heads: [head('click'), head('good')],
        data: { primary: source('rows', 'a.csv'), weight: 'w' },
        sampling: { base, keep: 0.25, log, correct: 'weight' },
      });
      const found = column(await collect(data, 'train'), 'weight');
      await data.close();
      return found;
    };
    expect(await weights('click')).toEqual([1, 12, 1, 1, 4]);
    expect(await weights(null)).toEqual([1, 12, 1, 1, 1]);
    expect(await weights('click', 'unsampled')).toEqual([1, 3, 1, 1, 1]);
    expect(await weights('click')).toEqual([1, 12, 1, 1, 4]);
  });

  it("gives columns in addition to the model's own", async () => {
    const root = folder({ 'a.csv': 'x,p,user\n1,0.25,u1\n2,,u2\n3,x,u1\n', 'users.csv': 'user,score\nu1,7\n' });
    const data = await open(
      root,
      {
        signals: [plain('x')],
        data: { primary: source('rows', 'a.csv'), joins: [join('users', 'users.csv', 'user')] },
      },
      { extras: { numbers: ['p', 'users.score'], keys: ['user'] } },
    );
    const [chunk] = await collect(data, 'train');
    expect([...chunk!.numbers!['p']!]).toEqual([0.25, NaN, NaN]);
    expect([...chunk!.numbers!['users.score']!]).toEqual([7, NaN, 7]);
    const [a, b, c] = chunk!.keys!['user']!;
    expect([a === c, a === b]).toEqual([true, false]);
    await data.close();
  });
});
