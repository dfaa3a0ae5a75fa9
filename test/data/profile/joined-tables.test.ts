/** Columns of joined tables are looked at once for each row of the table. What a profile says of them is what it says of the same values written out for each example. */
import { join as joinPath } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/data/profile/profile.ts';
import type { CheckedSignal } from '../../../src/language/semantics/model.ts';
import { signal, vocab } from '../../helpers/checked.ts';
import { folder, parquet } from '../folder.ts';
import { join, source, time } from '../plans.ts';
import { checkedHead, open, program, type ProgramParts } from '../programs.ts';

const own = (name: string, change: Parameters<typeof signal>[1] = {}) =>
  signal(name, { vocab: `signal.${name}`, ...change });

/** The same signal, of a column of a joined table: `u_age` is `age` of `u`. */
const ofTable = (one: CheckedSignal, table: string): CheckedSignal => {
  const column = one.column.slice(table.length + 1);
  const weights =
    one.weights?.kind === 'column' && one.weights.column.startsWith(`${table}_`)
      ? { ...one.weights, table, column: one.weights.column.slice(table.length + 1) }
      : one.weights;
  return one.column.startsWith(`${table}_`) ? { ...one, table, column, input: `${table}.${column}`, weights } : one;
};

/** Rows of a query over files below `root`. */
async function rows(root: string, sql: (path: string) => string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const found = await (await connection.run(sql(root))).getRowObjectsJS();
  connection.closeSync();
  instance.closeSync();
  return found;
}

const LOG = 2000;
const USERS = 40;
const ITEMS = 30;

/** Users have versions, in no order and several of one time; keys come in the log that no table has, and in the tables that the log has not. */
async function market(items = ITEMS): Promise<string> {
  const root = folder();
  const path = (name: string) => joinPath(root, name);
  await parquet(root, {
    'log.parquet': `SELECT i, 1000000 * (i * 7 % 100) AS t, CASE WHEN i % 50 = 3 THEN NULL ELSE i * i % ${USERS + 9} END AS user, i * 13 % ${ITEMS + 4} AS item,
      ['a', 'b', 'c'][1 + i % 7 % 3] AS src, CASE WHEN i % 90 = 0 THEN 0 ELSE (1 + i % 5) / 4.0::DOUBLE END AS w, (i % 3 = 0)::INTEGER AS y, (i % 11)::DOUBLE AS x, [1.0, 2.0, (i % 3)::DOUBLE] AS lw FROM range(${LOG}) s(i)`,
    'users.parquet': `SELECT i AS n, i * 31 % ${USERS + 5} AS id, 1000000 * (i * 5 % 80 // 20 * 20) AS since, CASE WHEN i % 17 = 0 THEN 'bad' || i WHEN i % 19 = 0 THEN NULL ELSE (i % 33)::VARCHAR END AS age,
      sqrt(i % 50) AS score, CASE WHEN i % 23 = 0 THEN NULL ELSE ['k' || (i % 7), CASE WHEN i % 4 = 0 THEN NULL ELSE 'k' || (i % 31) END, 'z'] END AS keys,
      CASE WHEN i = 19 THEN [1.0] ELSE [0.5, i % 3, 2.0] END AS weights, CASE WHEN i % 29 = 0 THEN [1.0] WHEN i % 31 = 0 THEN [1.0, 'nan'::DOUBLE] ELSE [i % 10, (i % 7) / 8.0] END AS vec, 1700000000000 + i * 7777777 AS at FROM range(${4 * USERS}) s(i)`,
    'items.parquet': `SELECT i AS item, exp((i * 7 % 30) / 4.0) AS price, 'c' || (i % 6) AS cat, i % 3 = 0 AS flag FROM range(${items}) s(i)`,
  });
  const version = `SELECT * FROM '${path('users.parquet')}' v WHERE v.id = l.user AND v.since <= l.t ORDER BY v.since DESC, v.n DESC LIMIT 1`;
  const columns = ['age', 'score', 'keys', 'weights', 'vec', 'at'].map((name) => `u.${name} AS u_${name}`);
  await parquet(root, {
    'flat.parquet': `SELECT l.*, ${columns.join(', ')}, p.price AS p_price, p.cat AS p_cat, p.flag AS p_flag FROM '${path('log.parquet')}' l LEFT JOIN LATERAL (${version}) u ON true LEFT JOIN '${path('items.parquet')}' p ON p.item = l.item ORDER BY l.i`,
  });
  return root;
}

const signals: readonly CheckedSignal[] = [
  open('x'),
  open('u_age'),
  open('age_ab', { column: 'u_age', sources: ['a', 'b'] }),
  open('u_score', { normalize: { value: 'quantile', span: { file: 'm.ads', start: 0, end: 1 } } }),
  own('u_keys', { format: 'indexed', max: 2 }),
  own('weighted', {
    format: 'indexed',
    column: 'u_keys',
    weights: { kind: 'column', table: null, column: 'u_weights', input: 'u_weights', side: 'request' },
  }),
  // The list is of the table, its weights are of the example.
  own('mixed', {
    format: 'indexed',
    column: 'u_keys',
    weights: { kind: 'column', table: null, column: 'lw', input: 'lw', side: 'candidate' },
  }),
  signal('u_vec', { format: 'dense', length: 2 }),
  signal('vec_c', { format: 'dense', length: 2, column: 'u_vec', sources: ['c'] }),
  own('hour', { column: 'u_at', derive: { fn: 'hour', zone: 'UTC' } }),
  open('p_price'),
  signal('p_cat', { vocab: 'vocab.shared' }),
  signal('cat', { column: 'p_cat', vocab: 'vocab.shared', sources: ['b'] }),
  own('p_flag'),
];
const vocabs = ['u_keys', 'weighted', 'mixed', 'hour', 'p_flag'].map((name) =>
  vocab(`signal.${name}`, 'file', null, 4),
);
const parts = (change: Partial<ProgramParts['data']>): ProgramParts => ({
  data: {
    primary: source('log', 'log.parquet'),
    time: time('t', { unit: 'ms' }),
    source: { column: 'src', values: ['a', 'b', 'c'] },
    ...change,
  },
  signals,
  vocabs: [...vocabs, vocab('vocab.shared', 'file', null, 4, { top: 3 })],
  heads: [checkedHead('y')],
  train: { holdout: { kind: 'last', seconds: 10_000 }, validate: { kind: 'random', fraction: 0.1 } },
});
const joins = [
  join('u', 'users.parquet', [{ left: 'user', right: 'id' }], {
    asOf: 'since',
    asOfTime: time('since', { unit: 'ms' }),
  }),
  join('p', 'items.parquet', 'item'),
];

async function joined(root: string, change: Partial<ProgramParts['data']> = {}, threads = 2) {
  const all = parts({ joins, ...change });
  return profile(program({ ...all, signals: signals.map((one) => ofTable(ofTable(one, 'u'), 'p')) }), root, {
    threads,
  });
}

async function flat(root: string, change: Partial<ProgramParts['data']> = {}) {
  // Of one name with the log: a row's part is drawn by its file.
  const other = folder();
  await parquet(other, { 'log.parquet': `SELECT * FROM '${joinPath(root, 'flat.parquet')}'` });
  return profile(program(parts(change)), other);
}

/** All that a profile says, but for what it says of tables and joins. */
const said = ({ lock, vocabFiles, diagnostics }: Awaited<ReturnType<typeof profile>>) => ({
  lock: { ...lock, columns: null, key: null },
  vocabs: [...vocabFiles],
  diagnostics: diagnostics.map(({ code, message, hint }) => ({ code, message, hint })),
});

describe('columns of joined tables', () => {
  it.each([
    ['with weights', { weight: 'w' }],
    ['without', {}],
  ])('have the figures, vocabularies and bad values of the same values in the log itself, %s', async (_, change) => {
    const root = await market();
    const [one, other] = [await joined(root, change), await flat(root, change)];
    expect(said(one)).toEqual(said(other));
    // Not for want of what could differ.
    const { u_age: age, age_ab: some, vec_c: vec, u_keys: keys } = one.lock.signals;
    expect([age, some, vec].every((figures) => figures!.bad > 0 && figures!.missing > 0)).toBe(true);
    expect(some!.count).toBeLessThan(age!.count);
    expect(keys!.list!.truncated).toBeGreaterThan(0);
    expect(one.diagnostics.map(({ code }) => code)).toContain('ADS8020');
  });

  it('are the same with one thread and two', async () => {
    const root = await market();
    const [one, two] = [await joined(root, { weight: 'w' }, 1), await joined(root, { weight: 'w' }, 2)];
    expect(JSON.stringify(two.lock)).toBe(JSON.stringify(one.lock));
  });

  it('have means and deviations of the joined rows, as DuckDB computes them', async () => {
    const root = await market();
    const { lock } = await profile(
      program({
        data: { ...parts({ joins, weight: 'w' }).data },
        signals: [open('u.score'), open('p.price')],
      }),
      root,
    );
    const w = 'CASE WHEN w > 0 THEN w ELSE 0 END';
    const figures = (column: string) =>
      `{'mean': sum(${w} * ${column}) FILTER (${column} IS NOT NULL) / sum(${w}) FILTER (${column} IS NOT NULL), 'missing': sum(${w}) FILTER (${column} IS NULL), 'high': max(${column}) FILTER (w > 0)} AS ${column}`;
    const [row] = await rows(
      root,
      (path) => `SELECT ${figures('u_score')}, ${figures('p_price')} FROM '${joinPath(path, 'flat.parquet')}'`,
    );
    for (const [name, column] of [
      ['u.score', 'u_score'],
      ['p.price', 'p_price'],
    ] as const) {
      const { mean, missing, high } = row![column] as { mean: number; missing: number; high: number };
      expect(lock.signals[name]!.numeric!.mean).toBeCloseTo(mean, 10);
      expect(lock.signals[name]!.numeric!.max).toBe(high);
      expect(lock.signals[name]!.missing).toBeCloseTo(missing, 8);
    }
  });

  it('have figures of all their examples where numbers and vectors of a log are a sample', async () => {
    const root = folder();
    // Vectors of 500 numbers: 4,000 are looked at of a log.
    await parquet(root, {
      'log.parquet': 'SELECT i * i % 3001 AS item, (i * i % 3001)::DOUBLE AS same, i % 2 AS y FROM range(600000) s(i)',
      'items.parquet':
        'SELECT i AS item, i::DOUBLE AS number, [(i + k)::DOUBLE for k in range(500)] AS vec FROM range(3001) s(i)',
    });
    const { lock } = await profile(
      program({
        data: { primary: source('log', 'log.parquet'), joins: [join('items', 'items.parquet', 'item')] },
        signals: [
          open('items.number'),
          open('same'),
          signal('vec', { format: 'dense', length: 500, table: 'items', column: 'vec', input: 'items.vec' }),
        ],
        heads: [checkedHead('y')],
      }),
      root,
    );
    const [row] = await rows(
      root,
      (path) =>
        `SELECT avg(same) AS mean, stddev_pop(same) AS std, count(DISTINCT same) AS n FROM '${joinPath(path, 'log.parquet')}'`,
    );
    const { numeric, distinct, top } = lock.signals['items.number']!;
    expect(numeric!.mean).toBeCloseTo(row!['mean'] as number, 8);
    expect(numeric!.std).toBeCloseTo(row!['std'] as number, 8);
    expect(distinct).toBe(Number(row!['n']));
    expect(top).toHaveLength(10);
    // 0 is a square thrice as often as others are: of the log, those are the most frequent.
    expect(lock.signals['same']!.numeric!.mean).toBeCloseTo(row!['mean'] as number, -2);
    expect(lock.signals['vec']).toMatchObject({ count: 600000, missing: 0, bad: 0 });
    expect(lock.signals['vec']!.numeric!.mean).toBeCloseTo((row!['mean'] as number) + 249.5, 6);
  }, 60_000);

  it('are a sample themselves where the table has more vectors than are looked at', async () => {
    const root = folder();
    await parquet(root, {
      'log.parquet': 'SELECT i * 7 % 9000 AS item, i % 2 AS y FROM range(20000) s(i)',
      'items.parquet': 'SELECT i AS item, [(i % 90 + k)::FLOAT for k in range(500)] AS vec FROM range(9000) s(i)',
    });
    const run = (threads: number) =>
      profile(
        program({
          data: { primary: source('log', 'log.parquet'), joins: [join('items', 'items.parquet', 'item')] },
          signals: [signal('vec', { format: 'dense', length: 500, table: 'items', column: 'vec', input: 'items.vec' })],
          heads: [checkedHead('y')],
        }),
        root,
        { threads },
      );
    const [one, two] = [await run(1), await run(2)];
    expect(JSON.stringify(two.lock)).toBe(JSON.stringify(one.lock));
    const { count, numeric } = one.lock.signals['vec']!;
    expect(count).toBe(20000);
    // (i mod 90) has the mean 44.5 and the deviation 26; of 4,000 the error of the mean is .4.
    expect(Math.abs(numeric!.mean - 294)).toBeLessThan(2);
    expect(numeric).toMatchObject({ min: 0, max: 588 });
  }, 60_000);

  it('are the same where the rows fit into memory and where they do not', async () => {
    const root = folder();
    await parquet(root, {
      'log.parquet':
        "SELECT i * i % 1009 AS item, 'k' || (i % 20) AS k, (i % 100) / 7.0 AS x, i % 2 AS y FROM range(250000) s(i)",
      'items.parquet': "SELECT i AS item, i / 3.0 AS v, ['a' || (i % 4), 'b'] AS tags FROM range(1000) s(i)",
    });
    const run = (memoryMb: number) =>
      profile(
        program({
          data: { primary: source('log', 'log.parquet'), joins: [join('items', 'items.parquet', 'item')] },
          signals: [
            open('x'),
            own('k'),
            open('items.v'),
            own('tags', { format: 'indexed', table: 'items', input: 'items.tags' }),
          ],
          vocabs: ['k', 'tags'].map((name) => vocab(`signal.${name}`, 'file', null, 4)),
          heads: [checkedHead('y')],
        }),
        root,
        { memoryMb },
      );
    // 250,000 rows are taken for some 66 bytes each.
    const [fits, spills] = [await run(160), await run(30)];
    expect(JSON.stringify(spills.lock)).toBe(JSON.stringify(fits.lock));
    expect([...spills.vocabFiles]).toEqual([...fits.vocabFiles]);
  }, 60_000);

  it('are all missing where the table has no row', async () => {
    const root = await market(0);
    const [one, other] = [await joined(root), await flat(root)];
    expect(said(one).lock).toEqual(said(other).lock);
    expect(one.lock.signals['p_price']).toMatchObject({ missing: one.lock.signals['p_price']!.count, numeric: null });
    expect(one.diagnostics.filter(({ code }) => code === 'ADS8017').map(({ message }) => message)).toHaveLength(1);
  });

  it('are what they are where the table is as long as the log', async () => {
    const root = folder();
    await parquet(root, {
      'log.parquet': 'SELECT i AS id, i % 2 AS y FROM range(60) s(i)',
      'side.parquet': "SELECT i AS id, (i % 7)::DOUBLE AS v, 'k' || (i % 5) AS k FROM range(10, 80) s(i)",
    });
    const { lock, vocabFiles } = await profile(
      program({
        data: { primary: source('log', 'log.parquet'), joins: [join('side', 'side.parquet', 'id')] },
        signals: [open('side.v'), own('k', { table: 'side', input: 'side.k' })],
        vocabs: [vocab('signal.k', 'file', null, 4)],
        heads: [checkedHead('y')],
      }),
      root,
    );
    // 10 … 59: v is 3, 4, 5, 6, 0, 1, 2 seven times, and 3.
    expect(lock.signals['side.v']).toMatchObject({
      count: 60,
      missing: 10,
      distinct: 7,
      numeric: { mean: 3 },
    });
    expect(lock.signals['k']!.top).toEqual([0, 1, 2, 3, 4].map((k) => ({ value: `k${k}`, count: 10 })));
    expect([...vocabFiles.values()]).toEqual(['k0\nk1\nk2\nk3\nk4\n']);
  });

  it.each([
    ['no row twice', false, {}],
    ['no row twice, with weights', false, { weight: 'w' }],
    ['a row twice', true, { weight: 'w' }],
  ])('are what they are of a table of more rows than the log, which finds %s', async (_, twice, change) => {
    const market1 = await market();
    const [from, root] = [(name: string) => `'${joinPath(market1, name)}'`, folder()];
    const names = ['age', 'score', 'keys', 'weights', 'vec', 'at'];
    // Details of nearly all examples in another order, between others of none.
    await parquet(root, {
      'log.parquet': `SELECT *, ${twice ? 'CASE WHEN i = 70 THEN 71 ELSE i END' : 'i'} AS id FROM ${from('log.parquet')} ORDER BY i`,
      'users.parquet': `SELECT * FROM (SELECT i AS id, ${names.map((name) => `u_${name} AS "${name}"`).join(', ')} FROM ${from('flat.parquet')} WHERE i % 37 <> 5
        UNION ALL SELECT ${LOG} + n, ${names.map((name) => `"${name}"`).join(', ')} FROM ${from('users.parquet')}) ORDER BY hash(id)`,
      'items.parquet': `SELECT * FROM ${from('items.parquet')} ORDER BY item`,
    });
    await parquet(root, {
      'flat.parquet': `SELECT l.*, ${names.map((name) => `u.${name} AS u_${name}`).join(', ')}, p.price AS p_price, p.cat AS p_cat, p.flag AS p_flag FROM '${joinPath(root, 'log.parquet')}' l
        LEFT JOIN '${joinPath(root, 'users.parquet')}' u ON u.id = l.id LEFT JOIN '${joinPath(root, 'items.parquet')}' p ON p.item = l.item ORDER BY l.i`,
    });
    const long = { ...change, joins: [join('u', 'users.parquet', 'id'), joins[1]!] };
    const [one, other] = [await joined(root, long), await flat(root, change)];
    expect(said(one)).toEqual(said(other));
    const { u_age: age, age_ab: some, vec_c: vec, mixed } = one.lock.signals;
    expect([age, some, vec].every((figures) => figures!.bad > 0 && figures!.missing > 0)).toBe(true);
    expect(mixed!.count).toBeGreaterThan(mixed!.missing);
    expect((await joined(root, long, 1)).lock).toEqual(one.lock);
  });

  it('count with each row where some files hold them themselves', async () => {
    const ages = (n: number) => Array.from({ length: n }, (_, i) => `u${i % 2},1\n`).join('');
    const root = folder({
      'log/1.csv': `user,y\n${ages(8)}`,
      'log/2.csv': 'user,y,users.age\nu0,0,50\nu1,1,x\nu9,0,70\n',
      'users.csv': 'user,age,home\nu0,10,h1\nu1,20,h2\n',
    });
    const { lock, diagnostics } = await profile(
      program({
        data: { primary: source('log', 'log/*.csv'), joins: [join('users', 'users.csv', 'user')] },
        signals: [open('users.age'), own('home', { table: 'users', input: 'users.home' })],
        vocabs: [vocab('signal.home', 'file', null, 4)],
        heads: [checkedHead('y')],
      }),
      root,
    );
    // 4 × 10, 4 × 20, 50, 70 and one that is no number.
    expect(lock.signals['users.age']).toMatchObject({ count: 11, missing: 0, bad: 1, numeric: { mean: 24, max: 70 } });
    expect(lock.signals['home']).toMatchObject({
      missing: 1,
      top: [
        { value: 'h1', count: 5 },
        { value: 'h2', count: 5 },
      ],
    });
    expect(diagnostics.find(({ code }) => code === 'ADS8020')!.hint).toMatch(/^log\/2\.csv, row 2: "x"/);
  });
});
