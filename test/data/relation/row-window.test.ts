import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Split } from '../../../src/data/encoded-chunk.ts';
import { profile } from '../../../src/data/profile/profile.ts';
import { digestRows, openWindow } from '../../../src/data/relation/open-window.ts';
import { errorOf } from '../errors.ts';
import { folder, parquet } from '../folder.ts';
import { collect, dataPlan, head, numbers, open, plain, source, time } from '../plans.ts';
import { checkedHead, open as openSignal, program } from '../programs.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 5);
const parts: readonly Split[] = ['train', 'validate', 'holdout'];

/** Rows of three days, 20 minutes apart, in files of 10 hours: a day begins and ends within a file. */
const ROWS = Array.from({ length: 216 }, (_, i) => ({
  n: i,
  click: i % 5 === 0 ? 1 : 0,
  at: START + i * 20 * 60_000,
  color: ['red', 'green', 'blue'][(i * 7) % 3]!,
}));
const HEADER = 'n,click,ts,color';
const lineOf = ({ n, click, at, color }: (typeof ROWS)[number]) =>
  `${n},${click},${new Date(at).toISOString()},${color}`;
const csv = (rows: readonly (typeof ROWS)[number][]) => `${HEADER}\n${rows.map(lineOf).join('\n')}\n`;

function files(): Record<string, string> {
  const out: Record<string, string> = {};
  for (let f = 0; f * 30 < ROWS.length; f++) out[`data/part-${f}.csv`] = csv(ROWS.slice(f * 30, (f + 1) * 30));
  return out;
}

const shape = (glob: string) => ({
  signals: [plain('n')],
  heads: [head('click')],
  data: { primary: source('rows', glob), time: time('ts') },
  train: { holdout: { kind: 'last', seconds: 4 * 3600 }, validate: { kind: 'last', seconds: 2 * 3600 } } as const,
});

describe('a window of rows', () => {
  const inside = ({ at }: { readonly at: number }) => at > START + 20 * HOUR && at < START + 48 * HOUR;
  const bounds = { after: START + 20 * HOUR, until: START + 48 * HOUR };

  for (const kind of ['csv', 'parquet'] as const)
    it(`is read and cut as if there were no other rows (${kind})`, async () => {
      const root = folder(files());
      if (kind === 'parquet')
        await parquet(
          root,
          Object.fromEntries(
            Object.keys(files()).map((path) => [
              path.replace('.csv', '.parquet'),
              `SELECT n, click, CAST(ts AS TIMESTAMP) AS ts, color FROM read_csv('${join(root, path)}')`,
            ]),
          ),
        );
      const alone = folder({ 'rows.csv': csv(ROWS.filter(inside)) });
      const glob = `data/*.${kind}`;
      const { plan } = dataPlan(shape(glob));
      const window = await openWindow({ root, data: plan.data!, ...bounds });
      // 20 to 48 hours are in the files of 20–30, 30–40 and 40–50 hours.
      expect(window!.files).toEqual([2, 3, 4].map((f) => `data/part-${f}.${kind}`));

      const data = await open(root, shape(glob), { window: window! });
      const expected = await open(alone, shape('rows.csv'));
      expect(data.counts).toEqual(expected.counts);
      expect(data.ends).toEqual(expected.ends);
      expect(data.lastTime).toBe(expected.lastTime);
      expect(data.labels).toEqual(expected.labels);
      for (const part of parts)
        expect(numbers(await collect(data, part), 'n')).toEqual(numbers(await collect(expected, part), 'n'));
      // 28 hours without the first row: 83 rows; the last 4 hours from 47:40 on, and 2 hours before them.
      expect(data.counts).toEqual({ train: 83 - 12 - 6, validate: 6, holdout: 12 });
      // Read from the cache, and by another window of the same files.
      const again = await open(root, shape(glob), { window: window! });
      expect(again.cached).toBe(true);
      expect(again.key).toBe(data.key);
      const other = await open(root, shape(glob), { window: { ...window!, until: START + 47 * HOUR } });
      expect(other.key).not.toBe(data.key);
      expect(other.lastTime).toBe(START + 47 * HOUR - HOUR / 3);
      for (const one of [data, expected, again, other]) await one.close();
    });

  it('is profiled as if there were no other rows', async () => {
    const programOf = (glob: string) =>
      program({
        data: shape(glob).data,
        signals: [openSignal('n'), openSignal('color', { format: 'onehot' })],
        heads: [checkedHead('click')],
        train: shape(glob).train,
      });
    const root = folder(files());
    const alone = folder({ 'rows.csv': csv(ROWS.filter(inside)) });

    const window = await openWindow({ root, data: dataPlan(shape('data/*.csv')).plan.data!, ...bounds });
    const found = await profile(programOf('data/*.csv'), root, { window: window! });
    const expected = await profile(programOf('rows.csv'), alone);
    expect(found.lock.signals).toEqual(expected.lock.signals);
    expect(found.lock.heads).toEqual(expected.lock.heads);
    expect([...found.vocabFiles]).toEqual([...expected.vocabFiles]);
  });

  it('without rows is none, and a row without a time is still reported', async () => {
    const root = folder({ 'a.csv': csv(ROWS.slice(0, 3)), 'b.csv': `${HEADER}\n9,1,never,red\n` });
    const { plan } = dataPlan(shape('*.csv'));
    const of = (after: number | null, until: number) => openWindow({ root, data: plan.data!, after, until });
    expect(await of(START + HOUR, START + 2 * HOUR)).toBeNull();
    expect((await of(null, START + 2 * HOUR))!.files).toEqual(['a.csv', 'b.csv']);
    const gone = { after: START + HOUR, until: START + 2 * HOUR, files: ['a.csv'], earlier: [] };
    const error = await errorOf(open(root, shape('*.csv'), { window: gone }));
    expect(error).toBe(
      'ADS8049 | "*.csv" has no rows after 2026-01-05T01:00:00.000Z and before 2026-01-05T02:00:00.000Z',
    );
  });

  it('has a digest that changes with its rows alone', async () => {
    const root = folder(files());
    const { data } = dataPlan(shape('data/*.csv')).plan;
    const window = (await openWindow({ root, data: data!, ...bounds }))!;
    const digest = () => digestRows(root, data!, window, ['n', 'click', 'color']);
    const before = await digest();
    expect(before.map(({ rows }) => rows)).toEqual([29, 30, 24]);
    const write = (f: number, rows: readonly (typeof ROWS)[number][]) => {
      mkdirSync(join(root, 'data'), { recursive: true });
      writeFileSync(join(root, `data/part-${f}.csv`), csv(rows));
    };
    // Another order, and a change after the window: the file is another one, the rows inside are the same.
    write(
      4,
      [...ROWS.slice(120, 150)].reverse().map((row) => (row.n === 149 ? { ...row, click: 1 - row.click } : row)),
    );
    const same = await digest();
    expect(same[2]!.sha256).not.toBe(before[2]!.sha256);
    expect(same.map(({ digest: of }) => of)).toEqual(before.map(({ digest: of }) => of));
    // A label that came late.
    write(
      3,
      ROWS.slice(90, 120).map((row) => (row.n === 91 ? { ...row, click: 1 } : row)),
    );
    const changed = await digest();
    expect(changed[1]!.digest).not.toBe(before[1]!.digest);
    expect(changed[0]).toEqual(before[0]);
  });
});
