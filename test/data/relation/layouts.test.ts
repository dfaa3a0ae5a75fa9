import { readFileSync, writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DataPlan, TableSource } from '../../../src/ir/plan.ts';
import { Database } from '../../../src/data/database.ts';
import { Examples } from '../../../src/data/relation/examples.ts';
import type { WantedColumn } from '../../../src/data/relation/examples-options.ts';
import { profile } from '../../../src/data/profile/profile.ts';
import { readRows } from '../../../src/data/relation/read-rows.ts';
import type { RawValue } from '../../../src/runtime/types.ts';
import { signal, vocab } from '../../helpers/checked.ts';
import { errorOf } from '../errors.ts';
import { folder, parquet } from '../folder.ts';
import { collect, head, join, numbers, open, plain, source, time } from '../plans.ts';
import { checkedHead, open as number, program } from '../programs.ts';

type Change = Partial<DataPlan> & {
  readonly files?: string;
  readonly splits?: Parameters<typeof Examples.open>[0]['splits'];
};

async function withExamples<T>(
  root: string,
  primary: TableSource,
  columns: readonly (Omit<WantedColumn, 'use'> & { readonly use?: WantedColumn['use'] })[],
  change: Change,
  work: (examples: Examples, database: Database) => Promise<T>,
): Promise<T> {
  const { files, splits = [{ holdout: null, validate: null }], ...more } = change;
  const database = await Database.open();
  try {
    const data: DataPlan = {
      primary,
      joins: [],
      time: null,
      source: null,
      servedBy: null,
      weight: null,
      afterImpression: [],
      ...more,
    };
    const wanted = columns.map((column): WantedColumn => ({ use: 'signal', ...column }));
    return await work(
      await Examples.open({ database, root, data, splits, columns: wanted, ...(files === undefined ? {} : { files }) }),
      database,
    );
  } finally {
    database.close();
  }
}

/** The raw values of some columns of the examples, in their order: `price`, `users.age`. */
async function read(
  root: string,
  primary: TableSource,
  names: readonly string[],
  change: Change = {},
): Promise<Record<string, RawValue[]>> {
  const columns = names.map((name) => {
    const table = change.joins?.find((one) => name.startsWith(`${one.name}.`))?.name ?? null;
    return { table, column: table === null ? name : name.slice(table.length + 1) };
  });
  return withExamples(root, primary, columns, change, async (examples, database) => {
    const out: Record<string, RawValue[]> = Object.fromEntries(names.map((name) => [name, []]));
    const fields = columns.map((column) => examples.raw(examples.reference(column)));
    for await (const batch of readRows(database, examples, { fields }))
      names.forEach((name, i) => out[name]!.push(...batch.columns[i]!));
    return out;
  });
}

/** Changes names within a Parquet file, as a writer would have them that minds case. Both have the same length. */
function rename(root: string, path: string, names: Readonly<Record<string, string>>): void {
  let text = readFileSync(joinPath(root, path)).toString('latin1');
  for (const [from, to] of Object.entries(names)) text = text.replaceAll(from, to);
  writeFileSync(joinPath(root, path), Buffer.from(text, 'latin1'));
}

describe('names', () => {
  it('that differ by case alone are each read, in every order and over several files', async () => {
    const root = folder();
    const select = (n: number) => `SELECT ${n} AS price, ${n}0 AS pricf, ${n}00 AS "Price_1", ${n}000 AS pricg`;
    await parquet(root, {
      'log/1.parquet': select(1),
      'log/2.parquet': select(2),
      'log/3.parquet': 'SELECT 30 AS pricf, 3 AS price',
    });
    for (const file of [1, 2, 3]) rename(root, `log/${file}.parquet`, { pricf: 'Price', pricg: 'PRICE' });
    const expected = { price: [1, 2, 3], Price: [10, 20, 30], Price_1: [100, 200, null], PRICE: [1000, 2000, null] };
    expect(await read(root, source('log', 'log/*.parquet'), ['price', 'Price', 'Price_1', 'PRICE'])).toEqual(expected);
    expect(await read(root, source('log', 'log/*.parquet'), ['PRICE', 'Price'])).toEqual({
      Price: expected.Price,
      PRICE: expected.PRICE,
    });
    expect(await errorOf(read(root, source('log', 'log/*.parquet'), ['pRICE']))).toMatch(
      /^ADS8005 .*did you mean 'price'\?$/,
    );
  });

  it('that come twice in a Parquet file are refused', async () => {
    const root = folder();
    await parquet(root, { 'a.parquet': 'SELECT 1 AS price, 2 AS pricf' });
    rename(root, 'a.parquet', { pricf: 'price' });
    expect(await errorOf(read(root, source('log', 'a.parquet'), ['price']))).toBe(
      "ADS8016 | a.parquet: two columns are called 'price'",
    );
  });

  it("that DuckDB gives to columns of its own are the file's", async () => {
    const root = folder();
    const select = (n: number) =>
      `SELECT ${n} AS file_index, ${n}0 AS file_row_number, 'f${n}' AS filename, ${n}00 AS Filename_1, {'a': 1} AS other, [[1]] AS nested, ${n}000 AS last`;
    await parquet(root, { '1.parquet': select(1), '2.parquet': select(2) });
    expect(
      await read(root, source('log', '*.parquet'), ['filename', 'file_index', 'file_row_number', 'Filename_1', 'last']),
    ).toEqual({
      filename: ['f1', 'f2'],
      file_index: [1, 2],
      file_row_number: [10, 20],
      Filename_1: [100, 200],
      last: [1000, 2000],
    });
  });

  it('of joined tables, CSV and JSON Lines mind case too', async () => {
    const root = folder({ 'rows.csv': 'Id,id\n2,1\n1,2\n', 'lines.jsonl': '{"x": 1, "X": 2, "x_1": 3}\n{"X": 4}\n' });
    await parquet(root, {
      'users.parquet': 'SELECT 1 AS id, 2 AS idd, 10 AS age, 20 AS agf UNION ALL SELECT 2, 1, 11, 21',
    });
    rename(root, 'users.parquet', { agf: 'Age' });
    const joins = [join('users', 'users.parquet', [{ left: 'Id', right: 'id' }])];
    expect(await read(root, source('rows', 'rows.csv'), ['id', 'Id', 'users.Age', 'users.age'], { joins })).toEqual({
      id: ['1', '2'],
      Id: ['2', '1'],
      'users.Age': [21, 20],
      'users.age': [11, 10],
    });
    expect(await read(root, source('lines', 'lines.jsonl'), ['X', 'x', 'x_1'])).toEqual({
      X: [2, 4],
      x: [1, null],
      x_1: [3, null],
    });
  });
});

describe('types of several files', () => {
  it('give the vocabulary of the files alone: keys of doubles next to keys of text', async () => {
    const root = folder();
    await parquet(root, {
      'log/1.parquet': 'SELECT i::DOUBLE AS id, i % 2 AS y FROM range(7, 9) t(i)',
      'log/2.parquet': 'SELECT i::VARCHAR AS id, i % 2 AS y FROM range(7, 10) t(i)',
      'log/3.parquet': 'SELECT i::BIGINT AS id, i % 2 AS y FROM range(7, 11) t(i)',
    });
    const { vocabFiles, lock } = await profile(
      program({
        data: { primary: source('log', 'log/*.parquet') },
        signals: [signal('id', { vocab: 'signal.id' })],
        vocabs: [vocab('signal.id', 'file', null, 9)],
        heads: [checkedHead('y')],
      }),
      root,
    );
    expect(vocabFiles.get('vocab/model/signal.id.txt')).toBe('7\n8\n9\n10\n');
    expect(lock.signals['id']).toMatchObject({ count: 9, missing: 0, bad: 0 });
  });

  it('give the hours of the files alone, and joins by time that never read ahead', async () => {
    const root = folder();
    await parquet(root, {
      'log/1.parquet': "SELECT 1 AS k, TIMESTAMP '2024-07-01 09:00:00' AS t",
      'log/2.parquet': "SELECT 1 AS k, TIMESTAMPTZ '2024-07-01 13:00:00+00' AS t",
      'log/3.parquet': "SELECT 1 AS k, '2024-07-01 09:00:00' AS t",
      // In the table of ages each file has its own type too. 09:30 in New York is after all examples.
      'ages/1.parquet': 'SELECT 1 AS k, 20 AS age, TIMESTAMPTZ \'2024-07-01 12:59:59+00\' AS "at"',
      'ages/2.parquet': 'SELECT 1 AS k, 21 AS age, TIMESTAMP \'2024-07-01 09:30:00\' AS "at"',
    });
    const zone = { zone: 'America/New_York' };
    const joins = [join('ages', 'ages/*.parquet', 'k', { asOf: 'at', asOfTime: time('at', zone) })];
    const times = await withExamples(
      root,
      source('log', 'log/*.parquet'),
      [{ table: 'ages', column: 'age' }],
      { joins, time: time('t', zone) },
      async (examples, database) => {
        const fields = [
          examples.timeField({ table: -1, column: 't' }),
          examples.raw(examples.reference({ table: 'ages', column: 'age' })),
        ];
        const got: RawValue[][] = [[], []];
        for await (const batch of readRows(database, examples, { fields }))
          batch.columns.forEach((column, i) => got[i]!.push(...column));
        return got;
      },
    );
    const nine = Date.UTC(2024, 6, 1, 13);
    expect(times).toEqual([
      [nine, nine, nine],
      [20, 20, 20],
    ]);
  });

  it('are refused where a use has no meaning in one of them, both files named', async () => {
    const root = folder();
    await parquet(root, {
      'log/1.parquet': "SELECT 1 AS x, TIMESTAMP '2024-07-01 09:00:00' AS t",
      'log/2.parquet': 'SELECT [1] AS x, true AS t',
    });
    expect(await errorOf(read(root, source('log', 'log/*.parquet'), ['x']))).toBe(
      "ADS8025 | column 'x' of 'log' is INTEGER in log/1.parquet and INTEGER[] in log/2.parquet: single values and lists have no common meaning",
    );
    expect(await errorOf(read(root, source('log', 'log/*.parquet'), ['x'], { time: time('t') }))).toBe(
      "ADS8025 | column 't' of 'log' is TIMESTAMP in log/1.parquet and BOOLEAN in log/2.parquet: BOOLEAN cannot be read as a time",
    );
    // A column that nothing reads is nobody's business.
    expect(await read(root, source('log', 'log/*.parquet'), [])).toEqual({});
  });

  it('are refused where a format takes one of them alone', async () => {
    const root = folder();
    await parquet(root, {
      'log/1.parquet': "SELECT 'a|b' AS x, 1 AS b, 1 AS y",
      'log/2.parquet': "SELECT ['c'] AS x, true AS b, 1 AS y",
    });
    const attempt = (one: Parameters<typeof program>[0]['signals'][number]) =>
      errorOf(
        profile(
          program({
            data: { primary: source('log', 'log/*.parquet') },
            signals: [one],
            vocabs: [vocab('signal.x', 'file', null, 9)],
            heads: [checkedHead('y')],
          }),
          root,
        ),
      );
    // `split` is for texts, and a list alone is refused with it, too.
    expect(await attempt(signal('x', { vocab: 'signal.x', format: 'indexed', split: '|' }))).toMatch(
      /^ADS8025 .*VARCHAR in log\/1\.parquet and VARCHAR\[\] in log\/2\.parquet/,
    );
    // Texts may hold lists in JSON: these do not.
    expect(await attempt(signal('x', { vocab: 'signal.x', format: 'indexed' }))).toMatch(
      /^ADS8038 .*log\/1\.parquet, row 1: "a\|b"; .*`split "\|"`/,
    );
    expect(await attempt(signal('x', { vocab: 'signal.x' }))).toMatch(
      /^ADS8025 .*VARCHAR in log\/1\.parquet and VARCHAR\[\] in log\/2\.parquet: VARCHAR\[\] does not fit, since a text, a whole number or a boolean/,
    );
    expect(await attempt(number('b'))).toMatch(/^ADS8025 .*where it is BOOLEAN, it holds booleans/);
  });

  it('join by the same keys as alone', async () => {
    const root = folder({ 'rows.csv': 'k\n7\n8\n9007199254740993\n' });
    await parquet(root, {
      'users/1.parquet': 'SELECT 7::DOUBLE AS k, 1 AS v',
      'users/2.parquet': "SELECT '8' AS k, 2::DOUBLE AS v",
      'users/3.parquet': 'SELECT 9007199254740993 AS k, 3 AS v',
    });
    expect(
      await read(root, source('rows', 'rows.csv'), ['users.v'], { joins: [join('users', 'users/*.parquet', 'k')] }),
    ).toEqual({ 'users.v': [1, 2, 3] });
    await parquet(root, { 'users/4.parquet': "SELECT '7' AS k, 4 AS v" });
    expect(
      await errorOf(
        read(root, source('rows', 'rows.csv'), ['users.v'], { joins: [join('users', 'users/*.parquet', 'k')] }),
      ),
    ).toMatch(/^ADS8007 .*k = 7 \(2 rows\)/);
  });

  it('of rows as they were served, next to rows that are joined: each file has its own values', async () => {
    const root = folder();
    await parquet(root, {
      'log/1.parquet': "SELECT 5::BIGINT AS user_id, 'a' AS x UNION ALL SELECT 6, 'b'",
      // A log of served rows: what was joined stands in it, and its keys are texts.
      'log/2.parquet': "SELECT '5' AS user_id, 'c' AS x, 99::DOUBLE AS \"users.age\"",
      'log/3.parquet': 'SELECT \'d\' AS x, NULL::DOUBLE AS "users.age"',
      'users.parquet': 'SELECT 5 AS user_id, 30 AS age UNION ALL SELECT 6, 40',
    });
    const joins = [join('users', 'users.parquet', 'user_id')];
    expect(await read(root, source('log', 'log/*.parquet'), ['x', 'users.age'], { joins })).toEqual({
      x: ['a', 'b', 'c', 'd'],
      'users.age': [30, 40, 99, null],
    });
  });

  it('of rows as they were served: what is there counts column by column, the rest is joined', async () => {
    const root = folder();
    await parquet(root, {
      'log/1.parquet': 'SELECT 5 AS user_id, 1 AS x',
      // Served before the signal of heights was there.
      'log/2.parquet': 'SELECT \'6\' AS user_id, 2 AS x, 99::DOUBLE AS "users.age"',
      'users.parquet': 'SELECT 5 AS user_id, 30 AS age, 180 AS height UNION ALL SELECT 6, 40, 170',
    });
    expect(
      await read(root, source('log', 'log/*.parquet'), ['users.age', 'users.height'], {
        joins: [join('users', 'users.parquet', 'user_id')],
      }),
    ).toEqual({ 'users.age': [30, 99], 'users.height': [180, 170] });
  });

  it('of labels are what they are alone, in training and in a profile: NaN is no label', async () => {
    const root = folder();
    await parquet(root, {
      'log/1.parquet': "SELECT 1 AS x, unnest([1::DOUBLE, 0, 'nan', NULL]) AS y",
      'log/2.parquet': 'SELECT 1 AS x, unnest([1::BIGINT, 0]) AS y',
      'log/3.parquet': 'SELECT 1 AS x, unnest([true, false]) AS y',
      // Parquet's texts are no labels of 0 and 1, alone or next to numbers.
      'texts/1.parquet': 'SELECT 1 AS x, unnest([1::BIGINT, 0]) AS y',
      'texts/2.parquet': "SELECT 1 AS x, unnest(['True', '0']) AS y",
    });
    const texts = program({
      data: { primary: source('log', 'texts/*.parquet') },
      signals: [number('x')],
      heads: [checkedHead('y')],
    });
    expect(await errorOf(profile(texts, root))).toMatch(
      /^ADS8025 .*BIGINT in texts\/1\.parquet and VARCHAR in texts\/2\.parquet/,
    );
    for (const [files, observed] of [
      ['log/1.parquet', 2],
      ['log/*.parquet', 6],
    ] as const) {
      const primary = source('log', files);
      const data = await open(
        root,
        { signals: [plain('x')], heads: [head('y')], data: { primary } },
        { cacheDir: null },
      );
      const { lock } = await profile(
        program({ data: { primary }, signals: [number('x')], heads: [checkedHead('y')] }),
        root,
      );
      expect([files, data.labels, lock.heads['y'], data.report.bad]).toEqual([
        files,
        [{ observed, positives: observed / 2 }],
        { observed, positives: observed / 2 },
        0,
      ]);
      await data.close();
    }
  });

  it('in one file of JSON Lines are one key where they are one value', async () => {
    const root = folder({
      'a.jsonl':
        '{"id": 7, "y": 1}\n{"id": "7", "y": 0}\n{"id": 7.0, "y": 1}\n{"id": 7.5, "y": 0}\n{"id": NaN, "y": 0}\n{"id": null, "y": NaN}\n',
    });
    const { vocabFiles, lock } = await profile(
      program({
        data: { primary: source('log', 'a.jsonl') },
        signals: [signal('id', { vocab: 'signal.id' })],
        vocabs: [vocab('signal.id', 'file', null, 9)],
        heads: [checkedHead('y')],
      }),
      root,
    );
    expect([...vocabFiles.values()]).toEqual(['7\n']);
    expect(lock.signals['id']).toMatchObject({ count: 6, missing: 1, bad: 2, top: [{ value: '7', count: 3 }] });
    expect(lock.heads['y']).toEqual({ observed: 5, positives: 2 });
    expect((await read(root, source('log', 'a.jsonl'), ['id']))['id']).toEqual([7, '7', 7, 7.5, NaN, null]);
  });

  it('stay quick and in order for many files, also where every other one has another layout', async () => {
    const root = folder();
    const layouts = ['SELECT 1::BIGINT AS x, 2 AS y', "SELECT 'b' AS y, 1.5::DOUBLE AS x"];
    await parquet(root, { 'a.parquet': layouts[0]!, 'b.parquet': layouts[1]! });
    const [a, b] = ['a.parquet', 'b.parquet'].map((name) => readFileSync(joinPath(root, name)));
    const many = folder(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, i) => [`log/${String(i).padStart(4, '0')}.parquet`, (i % 2 === 0 ? a : b)!]),
      ),
    );
    const got = await read(many, source('log', 'log/*.parquet'), ['x']);
    expect(got['x']).toEqual(Array.from({ length: 300 }, (_, i) => (i % 2 === 0 ? 1 : 1.5)));
  });
});

describe('folders with `name=value`', () => {
  it('give columns, as text, missing where Hive writes so; what the file itself has counts', async () => {
    const root = folder({
      'c/day=2024-07-01/country=US/a.csv': 'x\n1\n',
      'c/day=2024-07-02/country=New%20Zealand/a.csv': 'x,country\n2,FR\n',
      'c/day=2024-07-02/country=__HIVE_DEFAULT_PARTITION__/b.csv': 'x\n3\n4\n',
      'j/day=05/a.jsonl': '{"x": 1}\n{"x": 2, "day": 6}\n',
    });
    await parquet(root, {
      'p/day=2024-07-01/a.parquet': 'SELECT 1 AS x',
      'p/day=2024-07-02/a.parquet': 'SELECT 2 AS x UNION ALL SELECT 3',
      'p/day=2024-07-03/a.parquet': "SELECT 4 AS x, DATE '2024-07-09' AS day",
    });
    const names = ['x', 'day', 'country'];
    expect(await read(root, source('t', 'c/**/*.csv'), names)).toEqual({
      x: ['1', '2', '3', '4'],
      day: ['2024-07-01', '2024-07-02', '2024-07-02', '2024-07-02'],
      country: ['US', 'FR', null, null],
    });
    expect(await read(root, source('t', 'j/**/*.jsonl', { format: 'jsonl' }), ['x', 'day'])).toEqual({
      x: [1, 2],
      day: [null, 6],
    });
    expect(await read(root, source('t', 'p/**/*.parquet', { format: 'parquet' }), ['x', 'day'])).toEqual({
      x: [1, 2, 3, 4],
      day: ['2024-07-01', '2024-07-02', '2024-07-02', '2024-07-09'],
    });
  });

  it('give nothing to a row of JSON Lines whose file has the key: CSV of the same rows says the same', async () => {
    const root = folder({
      'j/day=5/a.jsonl': '{"x": 1, "day": null}\n{"x": 2, "day": "7"}\n{"x": 3}\n',
      'j/day=5/b.jsonl': '{"x": 4}\n{"x": 5}\n',
      'j/day=6/a.jsonl': '{"x": 6, "day": null}\n',
      'j/day=__HIVE_DEFAULT_PARTITION__/a.jsonl': '{"x": 7}\n',
      'c/day=5/a.csv': 'x,day\n1,\n2,7\n3,\n',
      'c/day=5/b.csv': 'x\n4\n5\n',
      'c/day=6/a.csv': 'x,day\n6,\n',
      'c/day=__HIVE_DEFAULT_PARTITION__/a.csv': 'x\n7\n',
    });
    const day = [null, '7', null, '5', '5', null, null];
    expect(await read(root, source('t', 'c/**/*.csv'), ['day'])).toEqual({ day });
    expect(await read(root, source('t', 'j/**/*.jsonl', { format: 'jsonl' }), ['day'])).toEqual({ day });
    expect(await read(root, source('t', 'j/day=6/*.jsonl', { format: 'jsonl' }), ['day'])).toEqual({ day: [null] });
  });

  it('give times, labels, joins and splits like any column', async () => {
    const root = folder({
      'users/country=US/a.csv': 'k,v\n1,10\n',
      'users/country=FR/a.csv': 'k,v\n1,20\n',
      'rows/day=2024-07-01/a.csv': 'k,country\n1,FR\n',
      'rows/day=2024-07-03/a.csv': 'k,country\n1,US\n',
    });
    const users = join('users', 'users/*/*.csv', [
      { left: 'k', right: 'k' },
      { left: 'country', right: 'country' },
    ]);
    const primary = source('rows', 'rows/**/*.csv');
    expect(await read(root, primary, ['users.v'], { joins: [users] })).toEqual({ 'users.v': ['20', '10'] });
    const data = await open(
      root,
      {
        signals: [plain('k')],
        data: { primary, time: time('day') },
        train: { holdout: { kind: 'last', seconds: 86400 } },
      },
      { cacheDir: null },
    );
    expect([data.counts.train, data.counts.holdout, data.lastTime]).toEqual([1, 1, Date.UTC(2024, 6, 3)]);
    await data.close();
  });
});

describe('a column that some files lack', () => {
  const label = { table: null, column: 'clicked', use: 'label' } as const;

  it('is refused where every row needs it, with the files and what it may be called there', async () => {
    const root = folder({
      'log/1.csv': 't,k,x,clicked\n1,1,1,1\n',
      'log/2.csv': 't,k,x,click\n2,1,1,1\n',
      'log/3.csv': 't,k,x,is_clicked\n3,1,1,1\n',
      'users/1.csv': 'k,v,at\n1,1,1\n',
      'users/2.csv': 'kk,v\n2,1\n',
    });
    const primary = source('log', 'log/*.csv');
    const attempt = (columns: Parameters<typeof withExamples>[2], change: Change = {}) =>
      errorOf(withExamples(root, primary, columns, change, () => Promise.resolve()));
    expect(await attempt([label])).toBe(
      "ADS8026 | label 'clicked' of table 'log' (\"log/*.csv\") is missing from 2 of 3 files: log/2.csv, log/3.csv | did you mean 'click'? log/2.csv has it",
    );
    expect(await attempt([], { weight: 'clicked' })).toBe('no error');
    expect(await attempt([{ ...label, use: 'weight' }])).toMatch(/^ADS8026 \| weight 'clicked'/);
    expect(await attempt([], { servedBy: 'is_clicked' })).toMatch(
      /^ADS8026 \| served_by 'is_clicked' .* is missing from 2 of 3 files: log\/1\.csv, log\/2\.csv/,
    );
    expect(await attempt([], { time: time('click') })).toMatch(/^ADS8026 \| time 'click'/);
    expect(
      await attempt([], { splits: [{ holdout: { kind: 'hash', fraction: 0.5, column: 'click' }, validate: null }] }),
    ).toMatch(/^ADS8026 \| split 'click'/);
    const users = join('users', 'users/*.csv', 'k');
    expect(await attempt([], { joins: [users] })).toBe(
      "ADS8026 | join key 'k' of table 'users' (\"users/*.csv\") is missing from 1 of 2 files: users/2.csv | was it renamed? users/2.csv has 'kk', which other files lack",
    );
    expect(await attempt([], { joins: [join('users', 'users/*.csv', [{ left: 'click', right: 'v' }])] })).toMatch(
      /join key 'click' of table 'log'/,
    );
    expect(
      await attempt([], {
        joins: [join('users', 'users/*.csv', [{ left: 'k', right: 'v' }], { asOf: 'at' })],
        time: time('t'),
      }),
    ).toMatch(/time 'at' of table 'users'/);
  });

  it("is refused in Parquet and JSON Lines alike, also with other files in place of the plan's", async () => {
    const root = folder({ 'j/1.jsonl': '{"x": 1, "clicked": 1}\n', 'j/2.jsonl': '{"x": 1, "Clicked": 1}\n' });
    await parquet(root, { 'p/1.parquet': 'SELECT 1 AS x, 1 AS clicked', 'p/2.parquet': 'SELECT 1 AS x, 1 AS label' });
    const attempt = (primary: TableSource, change: Change = {}) =>
      errorOf(withExamples(root, primary, [label], change, () => Promise.resolve()));
    expect(await attempt(source('log', 'j/*.jsonl'))).toMatch(/^ADS8026 .*j\/2\.jsonl \| did you mean 'Clicked'\?/);
    expect(await attempt(source('log', 'p/*.parquet'))).toMatch(
      /^ADS8026 .*p\/2\.parquet \| was it renamed\? p\/2\.parquet has 'label', which other files lack$/,
    );
    expect(await attempt(source('log', 'p/1.parquet'), { files: 'p/*.parquet' })).toMatch(/^ADS8026/);
  });

  it('may be stated as optional: rows without a label are unobserved', async () => {
    const root = folder({
      'log/1.csv': 'x,clicked,liked\n1,1,0\n',
      'log/2.csv': 'x,clicked\n2,0\n',
      'log/3.csv': 'x,clicked\n3,0\n',
    });
    const primary = source('log', 'log/*.csv', { optional: ['liked'] });
    const heads = [head('clicked'), head('liked')];
    const data = await open(root, { signals: [plain('x')], heads, data: { primary } }, { cacheDir: null });
    expect(data.labels).toEqual([
      { observed: 3, positives: 1 },
      { observed: 1, positives: 0 },
    ]);
    await data.close();
  });

  it('gives a signal no value, and a warning with files and rows of each part', async () => {
    const day = (n: number, names: string, values: string) =>
      [
        `log/${n}.csv`,
        `t,${names}\n${Array.from({ length: 3 }, (_, i) => `2024-07-0${n}T0${i}:00:00Z,${values}\n`).join('')}`,
      ] as const;
    const root = folder(
      Object.fromEntries([
        day(1, 'clicked,price,bid', '1,5,1'),
        day(2, 'clicked,price', '0,5'),
        day(3, 'clicked,price', '0,6'),
        day(4, 'clicked,bid', '1,1'),
      ]),
    );
    const parts = {
      signals: [plain('price'), plain('bid')],
      heads: [head('clicked')],
      data: { primary: source('log', 'log/*.csv'), time: time('t') },
      train: { holdout: { kind: 'last', seconds: 86400 - 1 } },
    } as const;
    const expected = [
      "column 'price' of table 'log' (\"log/*.csv\") is missing from 1 of 4 files, all 3 holdout rows: log/4.csv | no holdout row has it: what is measured there is a model without it",
      "column 'bid' of table 'log' (\"log/*.csv\") is missing from 2 of 4 files, 6 of 9 training rows: log/2.csv, log/3.csv | say `optional` and the column where files are known to lack it",
    ];
    const said = (diagnostics: readonly { code: string; message: string; hint: string | null }[]) =>
      diagnostics.filter(({ code }) => code === 'ADS8027').map(({ message, hint }) => `${message} | ${hint}`);
    // Read, then from the cache.
    for (const cached of [false, true]) {
      const data = await open(root, parts);
      expect([cached, said(data.diagnostics)]).toEqual([cached, expected]);
      if (!cached)
        expect(numbers(await collect(data, 'train'), 'bid')).toEqual([1, 1, 1, null, null, null, null, null, null]);
      await data.close();
    }
    const { diagnostics } = await profile(
      program({
        data: parts.data,
        signals: [number('price'), number('bid')],
        heads: [checkedHead('clicked')],
        train: { holdout: { kind: 'last', seconds: 86400 - 1 } },
      }),
      root,
    );
    expect(said(diagnostics)).toEqual(expected);
    const optional = await open(root, {
      ...parts,
      data: { ...parts.data, primary: source('log', 'log/*.csv', { optional: ['price', 'bid'] }) },
    });
    expect(said(optional.diagnostics)).toEqual([]);
    await optional.close();
    // Of one day alone nothing is known to be missing from others: with `optional` that day may lack it.
    const { plan } = {
      plan: {
        ...parts,
        data: { ...parts.data, primary: source('log', 'log/*.csv', { optional: ['price'] }) },
        signals: [plain('price')],
      },
    };
    const oneDay = await open(root, plan, { files: 'log/4.csv' });
    expect(numbers(await collect(oneDay, 'holdout'), 'price')).toEqual([null, null, null]);
    await oneDay.close();
    expect(await errorOf(open(root, parts, { files: 'log/4.csv' }))).toMatch(/^ADS8005 .*no column 'price'/);
  });

  it('is said of joined tables too', async () => {
    const root = folder({ 'rows.csv': 'k\n1\n', 'users/1.csv': 'k,age\n1,5\n2,6\n', 'users/2.csv': 'k\n3\n' });
    const parts = {
      signals: [plain('users.age')],
      data: { primary: source('rows', 'rows.csv'), joins: [join('users', 'users/*.csv', 'k')] },
    };
    const data = await open(root, parts, { cacheDir: null });
    expect(data.diagnostics.map(({ message }) => message)).toEqual([
      "column 'age' of table 'users' (\"users/*.csv\") is missing from 1 of 2 files, 1 of 3 rows: users/2.csv",
    ]);
    await data.close();
  });
});

describe('rows of one key and time', () => {
  it('count in the order of files and rows: the last is joined, whatever the format', async () => {
    const root = folder({
      'rows.csv': 'k,t\n1,100\n2,100\n',
      'c/1.csv': 'k,at,v\n1,50,1\n1,50,2\n2,50,3\n',
      'c/2.csv': 'k,at,v\n1,50,4\n',
      'j/1.jsonl': '{"k":1,"at":50,"v":1}\n{"k":1,"at":50,"v":2}\n{"k":2,"at":50,"v":3}\n',
      'j/2.jsonl': '{"k":1,"at":50,"v":4}\n',
    });
    await parquet(root, {
      'p/1.parquet': 'SELECT * FROM (VALUES (1, 50, 1), (1, 50, 2), (2, 50, 3)) t(k, "at", v)',
      'p/2.parquet': 'SELECT 1 AS k, 50 AS "at", 4 AS v',
      // Another layout.
      'q/1.parquet': 'SELECT * FROM (VALUES (1, 50, 1), (1, 50, 2), (2, 50, 3)) t(k, "at", v)',
      'q/2.parquet': 'SELECT 4 AS v, 1::DOUBLE AS k, 50 AS "at"',
    });
    for (const [folder_, extension] of [
      ['c', 'csv'],
      ['j', 'jsonl'],
      ['p', 'parquet'],
      ['q', 'parquet'],
    ]) {
      const joins = [join('h', `${folder_}/*.${extension}`, 'k', { asOf: 'at', asOfTime: time('at', { unit: 's' }) })];
      const { 'h.v': values } = await read(root, source('rows', 'rows.csv'), ['h.v'], {
        joins,
        time: time('t', { unit: 's' }),
      });
      expect([folder_, values!.map(Number)]).toEqual([folder_, [4, 3]]);
    }
  });
});
