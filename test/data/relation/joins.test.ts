import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JoinPlan } from '../../../src/ir/plan.ts';
import { errorOf } from '../errors.ts';
import { folder, parquet } from '../folder.ts';
import { hashBucket } from '../../../src/runtime/xxhash64.ts';
import { collect, ids, join, numbers, open, plain, source, time } from '../plans.ts';

async function joined(
  root: string,
  joins: readonly JoinPlan[],
  signals: readonly string[],
  primary = source('rows', 'rows.csv'),
): Promise<Record<string, (number | null)[]>> {
  const data = await open(
    root,
    { signals: signals.map((name) => plain(name)), data: { primary, joins } },
    { cacheDir: null },
  );
  const chunks = await collect(data, 'train');
  await data.close();
  return Object.fromEntries(signals.map((name) => [name, numbers(chunks, name)]));
}

describe('joins', () => {
  it('are left joins: a row without a partner stays, with missing values', async () => {
    const root = folder({ 'rows.csv': 'k\n1\n2\n\n3\n2\n', 'users.csv': 'k,age\n2,20\n3,30\n,99\n,98\n' });
    expect(await joined(root, [join('users', 'users.csv', 'k')], ['users.age'])).toEqual({
      'users.age': [null, 20, null, 30, 20],
    });
  });

  it('on several keys and on a column of an earlier join', async () => {
    const root = folder({
      'rows.csv': 'a,b\nx,1\nx,2\ny,1\n',
      'pairs.csv': 'a,bb,seller\nx,1,s1\nx,2,s2\ny,1,s1\n',
      'sellers.csv': 'id,score\ns1,10\ns2,20\n',
    });
    const joins = [
      join('pairs', 'pairs.csv', [
        { left: 'a', right: 'a' },
        { left: 'b', right: 'bb' },
      ]),
      join('sellers', 'sellers.csv', [{ left: 'pairs.seller', right: 'id' }]),
    ];
    expect(await joined(root, joins, ['sellers.score'])).toEqual({ 'sellers.score': [10, 20, 10] });
  });

  it('compare keys as text where the types differ: integers, whole floats, booleans, JSON', async () => {
    const root = folder({
      'rows.jsonl':
        '{"k": 7}\n{"k": "7"}\n{"k": 7.0}\n{"k": "07"}\n{"k": 7.5}\n{"k": 12345678901234567890}\n{"k": true}\n{"k": null}\n{"k": "it\'s"}\n',
    });
    await parquet(root, {
      'ints.parquet': 'SELECT * FROM (VALUES (7::BIGINT, 1), (75, 2)) t(k, v)',
      'floats.parquet': "SELECT * FROM (VALUES (7::DOUBLE, 1), (7.5, 2), ('nan', 3)) t(k, v)",
      'big.parquet': 'SELECT * FROM (VALUES (12345678901234567890::UBIGINT, 1)) t(k, v)',
      'bools.parquet': 'SELECT * FROM (VALUES (true, 1), (false, 2)) t(k, v)',
      'texts.parquet': "SELECT * FROM (VALUES ('07', 1), ('it''s', 2)) t(k, v)",
    });
    const names = ['ints', 'floats', 'big', 'bools', 'texts'];
    expect(
      await joined(
        root,
        names.map((n) => join(n, `${n}.parquet`, 'k')),
        names.map((n) => `${n}.v`),
        source('rows', 'rows.jsonl'),
      ),
    ).toEqual({
      'ints.v': [1, 1, 1, null, null, null, null, null, null],
      'floats.v': [1, 1, 1, null, null, null, null, null, null],
      'big.v': [null, null, null, null, null, 1, null, null, null],
      'bools.v': [null, null, null, null, null, null, 1, null, null],
      'texts.v': [null, null, null, 1, null, null, null, null, 2],
    });
  });

  it('stream the rows as they are read, however large files and row groups are', async () => {
    const root = folder();
    await parquet(root, {
      'rows/1.parquet': 'SELECT i AS n, i % 7 AS k FROM range(130000) t(i)',
      'rows/2.parquet': 'SELECT 130000 + i AS n, i % 7 AS k FROM range(130000) t(i)',
      'users.parquet': 'SELECT i AS k, i AS age FROM range(5) t(i)',
    });
    const seen: number[] = [];
    const data = await open(
      root,
      {
        signals: [plain('n'), plain('users.age')],
        data: { primary: source('rows', 'rows/*.parquet'), joins: [join('users', 'users.parquet', 'k')] },
      },
      { onProgress: ({ rows }) => seen.push(rows) },
    );
    const chunks = await collect(data, 'train');
    await data.close();
    // Rows that wait for those before them take memory: at most a vector of DuckDB's or two.
    expect(Math.max(...seen.map((rows, i) => rows - (seen[i - 1] ?? 0)))).toBeLessThanOrEqual(4096);
    expect(numbers(chunks, 'n').every((n, i) => n === i)).toBe(true);
  });

  it('of more than the memory that they may take are joined row by row, which the progress says', async () => {
    const root = folder();
    // Some 60 MB of users, of which the log reads every third.
    await parquet(root, {
      'rows.parquet': 'SELECT i AS n, 3 * ((i * 7919) % 200000) AS k FROM range(100000) t(i)',
      'pins.parquet': 'SELECT 3 * i AS k, i AS price FROM range(10) t(i)',
      'users.parquet':
        'SELECT i AS k, (i % 1000) AS age, repeat(CAST(i AS VARCHAR), 12) AS word FROM range(600000) t(i)',
    });
    const joined = new Set<string>();
    const data = await open(
      root,
      {
        signals: [
          plain('n'),
          plain('users.age'),
          plain('pins.price'),
          { name: 'users.word', format: 'hash_onehot', encoding: { kind: 'id', vocab: 'words', default: null } },
        ],
        vocabs: [{ id: 'words', kind: 'hash', of: 1000 }],
        data: {
          primary: source('rows', 'rows.parquet'),
          joins: [join('users', 'users.parquet', 'k'), join('pins', 'pins.parquet', 'k')],
        },
      },
      { memoryMb: 48, onProgress: (progress) => joined.add(progress.joined.join()) },
    );
    const chunks = await collect(data, 'train');
    await data.close();
    expect([...joined]).toEqual(['users']);
    expect(numbers(chunks, 'n').every((n, i) => n === i)).toBe(true);
    const keys = Array.from({ length: 100000 }, (_, i) => 3 * ((i * 7919) % 200000));
    expect(numbers(chunks, 'users.age')).toEqual(keys.map((k) => k % 1000));
    expect(numbers(chunks, 'pins.price')).toEqual(keys.map((k) => (k < 30 ? k / 3 : null)));
    expect(ids(chunks, 'users.word').slice(0, 50)).toEqual(
      keys.slice(0, 50).map((k) => hashBucket(String(k).repeat(12), 1000)),
    );
  });

  it('that are encoded row by row stream in the order of the files, however wide they are', async () => {
    const root = folder();
    const columns = [1, 2, 3, 4, 5].map((k) => `c${k}`);
    await parquet(root, {
      'rows.parquet': 'SELECT i AS n, (i * 7919) % 160000 AS k FROM range(150000) t(i)',
      'wide.parquet': `SELECT i AS k, ${columns.map((name, k) => `i % ${k + 90} AS ${name}`).join(', ')} FROM range(150000) t(i) ORDER BY hash(i)`,
    });
    const data = await open(
      root,
      {
        signals: [plain('n'), ...columns.map((name) => plain(`wide.${name}`))],
        data: { primary: source('rows', 'rows.parquet'), joins: [join('wide', 'wide.parquet', 'k')] },
      },
      // Six cells a row would be sorted, and two are not.
      { memoryMb: 48 },
    );
    const chunks = await collect(data, 'train');
    await data.close();
    const keys = Array.from({ length: 150000 }, (_, i) => (i * 7919) % 160000);
    expect(numbers(chunks, 'n')).toEqual(keys.map((_, i) => i));
    columns.forEach((name, k) =>
      expect(numbers(chunks, `wide.${name}`)).toEqual(keys.map((key) => (key < 150000 ? key % (k + 90) : null))),
    );
  });

  it('refuse duplicate keys, with an example', async () => {
    const root = folder({
      'rows.csv': 'k\n1\n',
      'users.csv': "k,l,age\n1,it's,1\n2,b,2\n1,it's,3\n2,b,4\n1,it's,5\n3,c,6\n",
    });
    const on = [
      { left: 'k', right: 'k' },
      { left: 'k', right: 'l' },
    ];
    expect(await errorOf(joined(root, [join('users', 'users.csv', on)], ['users.age']))).toMatch(
      /^ADS8007 \| table 'users' \("users.csv"\) has repeated keys \(2 in all\), for example k = 1, l = it's \(3 rows\)/,
    );
  });

  it('say which column or file is not there', async () => {
    const root = folder({ 'rows.csv': 'k\n1\n', 'users.csv': 'key,age\n1,2\n' });
    expect(await errorOf(joined(root, [join('users', 'users.csv', 'k')], ['users.age']))).toBe(
      "ADS8005 | table 'users' (\"users.csv\") has no column 'k' | it has key, age",
    );
    expect(
      await errorOf(joined(root, [join('users', 'users.csv', [{ left: 'kk', right: 'key' }])], ['users.age'])),
    ).toMatch(/^ADS8005 \| table 'rows' .*no column 'kk'/);
    expect(
      await errorOf(joined(root, [join('users', 'users.csv', [{ left: 'k', right: 'key' }])], ['users.ages'])),
    ).toMatch(/no column 'ages' \| did you mean 'age'\?/);
    expect(await errorOf(joined(root, [join('users', 'user.csv', 'k')], ['users.age']))).toBe(
      'ADS8001 | no file matches "user.csv" | did you mean "users.csv"?',
    );
  });
});

describe('as_of', () => {
  it('takes the newest row not after the example, whatever is in the table', async () => {
    const event = fc.record({ k: fc.integer({ min: 0, max: 3 }), t: fc.integer({ min: 0, max: 12 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 1, maxLength: 12 }),
        fc.array(event, { minLength: 1, maxLength: 20 }),
        async (examples, table) => {
          const at = (t: number) => `2024-01-01T00:00:${String(t).padStart(2, '0')}Z`;
          const root = folder({
            'rows.csv': `k,t\n${examples.map((e) => `${e.k},${at(e.t)}\n`).join('')}`,
            // The other side writes its times as seconds.
            'users.csv': `k,changed,v\n${table.map((e, i) => `${e.k},${Date.UTC(2024, 0, 1) / 1000 + e.t},${i}\n`).join('')}`,
          });
          const users = join('users', 'users.csv', 'k', { asOf: 'changed', asOfTime: time('changed', { unit: 's' }) });
          const data = await open(
            root,
            {
              signals: [plain('users.v')],
              data: { primary: source('rows', 'rows.csv'), joins: [users], time: time('t') },
            },
            { cacheDir: null },
          );
          const got = numbers(await collect(data, 'train'), 'users.v');
          await data.close();
          const expected = examples.map((e) => {
            // Of several rows of one time the last in the file.
            let best: number | null = null;
            table.forEach((row, i) => {
              if (row.k === e.k && row.t <= e.t && (best === null || row.t >= table[best]!.t)) best = i;
            });
            return best;
          });
          expect(got).toEqual(expected);
        },
      ),
      { seed: 11, numRuns: 25 },
    );
  });
});
