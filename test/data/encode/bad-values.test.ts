/** Values that are not what a format says: shown with file, row and cause, and refused where a known way of writing is the cause. */
import { describe, expect, it } from 'vitest';
import { causeOf } from '../../../src/data/encode/bad-values.ts';
import { profile } from '../../../src/data/profile/profile.ts';
import { errorOf } from '../errors.ts';
import { folder, parquet } from '../folder.ts';
import { head, join, open as openDataset, plain, source } from '../plans.ts';
import { checkedHead, open, program } from '../programs.ts';

const many = (value: string) =>
  `n,y\n${Array.from({ length: 300 }, (_, i) => `${i},${i % 2}\n`).join('')}"${value}",1\n`;
const parts = (glob: string) => ({
  signals: [plain('n')],
  heads: [head('y')],
  data: { primary: source('rows', glob) },
});

describe('bad values', () => {
  it('the first three of a signal are shown with file and row, by training (any number of threads, from the cache too) and by profile', async () => {
    const root = folder({
      'r/a.csv': many('cheap'),
      'r/b.csv': many('dear'),
      'r/c.csv': many('cheap'),
      'r/d.csv': many('?'),
    });
    const hint = 'r/a.csv, row 301: "cheap"; r/b.csv, row 301: "dear"; r/c.csv, row 301: "cheap"';
    const said =
      "ADS8020 4 of 1204 values of signal 'n' are bad and count as missing: they are not what its format says";
    for (const options of [{}, {}, { cacheDir: null }]) {
      const data = await openDataset(root, parts('r/*.csv'), options);
      expect(data.diagnostics.map((d) => [`${d.code} ${d.message}`, d.hint])).toEqual([[said, hint]]);
      await data.close();
    }
    const { diagnostics } = await profile(
      program({ signals: [open('n')], heads: [checkedHead('y')], data: { primary: source('rows', 'r/*.csv') } }),
      root,
    );
    expect(diagnostics.map((d) => [`${d.code} ${d.message}`, d.hint])).toEqual([[said, hint]]);
  });

  it('of hours are shown as they are written, also in a joined table', async () => {
    const line = (i: number, when: string) => `${when},${i % 10},${i % 2}\n`;
    const when = (i: number) =>
      i === 7 || i === 90 ? 'soon' : `2025-01-${String(1 + (i % 28)).padStart(2, '0')} 10:00:00`;
    const root = folder({
      'a.csv': `at,user,y\n${Array.from({ length: 300 }, (_, i) => line(i, when(i))).join('')}`,
      'users.csv': `user,since\n${Array.from({ length: 10 }, (_, i) => `${i},${i === 4 ? 'long ago' : '2024-05-05 07:00:00'}\n`).join('')}`,
    });
    const derive = { fn: 'hour', zone: 'UTC' } as const;
    const hour = (name: string, input: string) => ({
      name,
      input,
      format: 'onehot' as const,
      derive,
      encoding: { kind: 'id' as const, vocab: 'hours', default: null },
    });
    const data = { primary: source('rows', 'a.csv'), joins: [join('users', 'users.csv', 'user')] };
    const own = 'a.csv, row 8: "soon"; a.csv, row 91: "soon"';
    const joined = [5, 15, 25].map((row) => `a.csv, row ${row}: "long ago"`).join('; ');
    for (const encodingThreads of [1, 2]) {
      const dataset = await openDataset(
        root,
        {
          signals: [hour('h', 'at'), hour('u', 'users.since')],
          vocabs: [{ id: 'hours', kind: 'range', of: 24 }],
          heads: [head('y')],
          data,
        },
        { encodingThreads, cacheDir: null, maxBadFraction: 0.2 },
      );
      expect(dataset.diagnostics.map(({ hint }) => hint)).toEqual([own, joined]);
      await dataset.close();
    }
    const { diagnostics } = await profile(
      program({
        signals: [
          open('h', { input: 'at', column: 'at', derive }),
          open('u', { input: 'users.since', table: 'users', column: 'since', derive }),
        ],
        heads: [checkedHead('y')],
        data,
      }),
      root,
    );
    expect(diagnostics.map(({ hint }) => hint)).toEqual([own, joined]);
  });

  it('a decimal comma throughout is an error that shows it, in training and in profile, whatever the format of the file', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => [`${i},5`, i % 2] as const);
    const root = folder({
      'a.csv': `n,y\n${rows.map(([n, y]) => `"${n}",${y}\n`).join('')}`,
      'a.jsonl': rows.map(([n, y]) => `${JSON.stringify({ n, y })}\n`).join(''),
    });
    await parquet(root, { 'a.parquet': `SELECT range || ',5' AS n, range % 2 AS y FROM range(20)` });
    for (const path of ['a.csv', 'a.jsonl', 'a.parquet']) {
      const format = path.slice(2) as 'csv';
      const said = await errorOf(
        openDataset(root, { ...parts(path), data: { primary: source('rows', path, { format }) } }),
      );
      expect(said).toBe(
        `ADS8038 | 20 of 20 values of signal 'n' are written in a way that is not read | ${path}, row 1: "0,5"; ${path}, row 2: "1,5"; ${path}, row 3: "2,5"; numbers are read as 1234.5: rewrite the decimal comma as a point, and leave out separators of thousands`,
      );
      const checked = program({
        signals: [open('n')],
        heads: [checkedHead('y')],
        data: { primary: source('rows', path, { format }) },
      });
      expect(await errorOf(profile(checked, root))).toBe(said);
    }
  });

  it.each([
    ['1.234,5', 'decimal comma'],
    ['1,5', 'decimal comma'],
    ['1,234.5', 'separates thousands'],
    ['1,234', 'separates thousands'],
    ['1 234', 'what separates the thousands'],
    ["1'234", 'what separates the thousands'],
    ['1\u00a0234,5', 'what separates the thousands'],
    ['$12', 'currency'],
    ['12.50 €', 'currency'],
    ['12%', 'percent'],
    ['\u22125', 'minus'],
    ['0x10', 'hexadecimal'],
    ['1_0', 'underscores'],
    ['12\u00a0', 'white space'],
    ['N/A', 'missing "TEXT"'],
    ['NaN', 'missing "TEXT"'],
    ['-', 'missing "TEXT"'],
    ['inf', 'infinity'],
    ['yes', 'onehot'],
    ['[1, 2]', 'JSON'],
    ["{'a'}", 'JSON'],
    ['٣٤', 'other scripts'],
    ['', 'missing ""'],
  ])('%s: the cause is named', (value, cause) => {
    expect(causeOf([value])).toContain(cause);
  });
});
