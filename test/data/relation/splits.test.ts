import { describe, expect, it } from 'vitest';
import type { SplitPlan, TrainPlan } from '../../../src/ir/plan.ts';
import type { Split } from '../../../src/data/encoded-chunk.ts';
import { errorOf } from '../errors.ts';
import { folder } from '../folder.ts';
import { collect, numbers, open, plain, rowKeys, source, time } from '../plans.ts';

const parts: readonly Split[] = ['train', 'validate', 'holdout'];

async function cut(
  root: string,
  train: Partial<TrainPlan>,
  glob = 'rows.csv',
): Promise<Record<Split, (number | null)[]>> {
  const hasTime = [train.holdout, train.validate].some((part) => part?.kind === 'last' || part?.kind === 'newest');
  const data = await open(root, {
    signals: [plain('n')],
    data: { primary: source('rows', glob), time: hasTime ? time('t') : null },
    train,
  });
  const out = { train: [], validate: [], holdout: [] } as Record<Split, (number | null)[]>;
  for (const part of parts) out[part] = numbers(await collect(data, part), 'n');
  expect(data.counts).toEqual({ train: out.train.length, validate: out.validate.length, holdout: out.holdout.length });
  await data.close();
  return out;
}

const rows = (n: number, more: (i: number) => string = () => '', header = 'n') =>
  `${header}\n${Array.from({ length: n }, (_, i) => `${i}${more(i)}\n`).join('')}`;

describe('splits', () => {
  it('last counts back from the last time in the data; validate from the last time of the rest', async () => {
    // One row an hour, for 10 days; the file is not in the order of time.
    const hour = (i: number) => (i * 37) % 240;
    const root = folder({
      'rows.csv': rows(240, (i) => `,${new Date(Date.UTC(2024, 0, 1, hour(i))).toISOString()}`, 'n,t'),
    });
    const out = await cut(root, {
      holdout: { kind: 'last', seconds: 86400 },
      validate: { kind: 'last', seconds: 6 * 3600 },
    });
    const hours = (part: Split) => out[part].map((n) => hour(n!)).sort((a, b) => a - b);
    expect(hours('holdout')).toEqual(Array.from({ length: 24 }, (_, i) => 216 + i));
    expect(hours('validate')).toEqual(Array.from({ length: 6 }, (_, i) => 210 + i));
    expect(hours('train')).toEqual(Array.from({ length: 210 }, (_, i) => i));
  });

  it('newest takes as many rows as the exact quantile of the times says, those of one time on one side', async () => {
    // Minutes with ties, over three days with an empty one, in no order.
    const minute = (i: number) => (((i * 7919) % 1000) % 13) * 5 + ((i * 104_729) % 3 === 0 ? 2880 : (i * 31) % 700);
    const root = folder({
      'rows.csv': rows(1000, (i) => `,${new Date(Date.UTC(2024, 0, 1, 0, minute(i))).toISOString()}`, 'n,t'),
    });
    const out = await cut(root, {
      holdout: { kind: 'newest', fraction: 0.2 },
      validate: { kind: 'newest', fraction: 0.1 },
    });
    /** The rows from the k-th newest time on, k the least number of rows that is a fraction of them. */
    const newest = (from: number[], fraction: number) => {
      const sorted = from.map(minute).sort((a, b) => b - a);
      const begin = sorted[Math.ceil(fraction * sorted.length) - 1]!;
      return from.filter((i) => minute(i) >= begin);
    };
    const all = Array.from({ length: 1000 }, (_, i) => i);
    const holdout = newest(all, 0.2);
    const validate = newest(
      all.filter((i) => !holdout.includes(i)),
      0.1,
    );
    // There are ties at both cuts.
    expect(holdout.length).toBeGreaterThan(200);
    expect(validate.length).toBeGreaterThan(Math.ceil(0.1 * (1000 - holdout.length)));
    expect(out.holdout).toEqual(holdout);
    expect(out.validate).toEqual(validate);
  });

  it.each([
    // Two days with ten rows each: the newest tenth is the newer day.
    [(i: number) => (i < 10 ? 1 : 2), 10],
    // One time: the newest part is never everything.
    [() => 1, 0],
  ])('newest of few times takes whole ones, never the first', async (day, expected) => {
    const root = folder({ 'rows.csv': rows(20, (i) => `,2024-01-0${day(i)}T00:00:00Z`, 'n,t') });
    const { validate, train } = await cut(root, { validate: { kind: 'newest', fraction: 0.1 } });
    expect([train.length, validate.length]).toEqual([20 - expected, expected]);
  });

  it('random takes about its share, the same rows every time, also when the folder moves or other files join', async () => {
    const split: Partial<TrainPlan> = {
      holdout: { kind: 'random', fraction: 0.1 },
      validate: { kind: 'random', fraction: 0.2 },
    };
    const a = await cut(folder({ 'd/a.csv': rows(5000) }), split, 'd/*.csv');
    const b = await cut(folder({ 'd/a.csv': rows(5000), 'd/0.csv': 'n\n-1\n' }), split, 'd/*.csv');
    expect(a.holdout.length).toBeGreaterThan(400);
    expect(a.holdout.length).toBeLessThan(600);
    // A fifth of the 90 % that are left.
    expect(Math.abs(a.validate.length - 900)).toBeLessThan(130);
    expect(b.holdout.filter((n) => n !== -1)).toEqual(a.holdout);
    expect([...a.train, ...a.validate, ...a.holdout].sort((x, y) => x! - y!)).toEqual(
      Array.from({ length: 5000 }, (_, i) => i),
    );
  });

  it('hash keeps all rows of a value on one side', async () => {
    const root = folder({ 'rows.csv': rows(6000, (i) => `,user${i % 500}`, 'n,user') });
    const out = await cut(root, {
      holdout: { kind: 'hash', fraction: 0.1, column: 'user' },
      validate: { kind: 'hash', fraction: 0.1, column: 'user' },
    });
    const users = (part: Split) => new Set(out[part].map((n) => n! % 500));
    expect(users('train').size + users('validate').size + users('holdout').size).toBe(500);
    expect(Math.abs(users('holdout').size - 50)).toBeLessThan(35);
    expect(Math.abs(users('validate').size - 45)).toBeLessThan(35);
  });

  it("files cuts by a glob, inside or outside of the data's own", async () => {
    const root = folder({ 'd/a.csv': 'n\n1\n', 'd/b.csv': 'n\n2\n', 'test/c.csv': 'n\n3\n' });
    const files = (glob: string): SplitPlan => ({ kind: 'files', glob });
    expect(await cut(root, { holdout: files('d/b.csv') }, 'd/*.csv')).toEqual({
      train: [1],
      validate: [],
      holdout: [2],
    });
    expect(await cut(root, { holdout: files('test/*.csv'), validate: files('d/b.csv') }, 'd/*.csv')).toEqual({
      train: [1],
      validate: [2],
      holdout: [3],
    });
  });

  it('files given on the command line are not cut', async () => {
    const root = folder({ 'rows.csv': rows(100), 'other.csv': rows(30) });
    const split: Partial<TrainPlan> = { holdout: { kind: 'random', fraction: 0.5 } };
    const data = await open(
      root,
      { signals: [plain('n')], data: { primary: source('rows', 'rows.csv') }, train: split },
      { files: 'other.csv' },
    );
    expect(data.counts).toEqual({ train: 0, validate: 0, holdout: 30 });
    const keys = rowKeys(await collect(data, 'holdout'));
    expect(new Set(keys).size).toBe(30);
    await data.close();
  });

  it('that leave nothing to train on are an error', async () => {
    const root = folder({ 'rows.csv': rows(10, () => ',2024-01-01T00:00:00Z', 'n,t') });
    expect(await errorOf(cut(root, { holdout: { kind: 'last', seconds: 3600 } }))).toBe(
      'ADS8019 | the training part has no rows: 10 rows in all, cut by holdout last(1h)',
    );
  });
});
