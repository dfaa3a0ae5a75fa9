/** Lists of structs: a field of their elements is a column of lists, in any kind of file. */
import { describe, expect, it } from 'vitest';
import type { IdsEncoding } from '../../../src/ir/plan.ts';
import { errorOf } from '../errors.ts';
import { folder, parquet } from '../folder.ts';
import { collect, head, join, numbers, open, plain, type PlanParts, source } from '../plans.ts';

const encoding = (vocab: string, age: boolean, along = 'acted.at'): IdsEncoding => ({
  kind: 'ids',
  vocab,
  max: 3,
  keep: 'last',
  pool: 'sum',
  split: null,
  weights: {
    kind: 'steps',
    sequence: 'history',
    along,
    before: { input: 'at', unit: null, format: null, zone: 'UTC' },
    ...(age ? { age: true } : {}),
  },
});
const parts = (glob: string, change: Partial<PlanParts> = {}): PlanParts => ({
  signals: [
    { name: 'pin', format: 'indexed', input: 'acted.pin', encoding: encoding('n', false) },
    { name: 'age', format: 'indexed', input: 'acted.at', encoding: encoding('ages', true) },
  ],
  vocabs: [
    { id: 'n', kind: 'range', of: 10 },
    { id: 'ages', kind: 'range', of: 32 },
  ],
  heads: [head('clicked')],
  data: {
    primary: source('log', glob),
    time: { column: 'at', unit: null, format: null, zone: 'UTC' },
  },
  ...change,
});

const at = '2026-01-05 12:00:00';
/** By row the steps that are there; the step of noon is not before the row, and the last is of another kind. */
const rows = [
  [
    { pin: 3, at: '2026-01-05 11:59:59', more: { pin: 8 } },
    { pin: null, at: '2026-01-05 11:59:58', more: null },
    { pin: 4, at: '2026-01-05 12:00:00', more: null },
  ],
  [],
  null,
  [{ pin: 5, at: '2026-01-04 12:00:00', more: null }, null],
] as const;

async function read(root: string, of: PlanParts) {
  const data = await open(root, of, { cacheDir: null });
  const [chunk] = await collect(data, 'train', { shuffle: false });
  await data.close();
  const steps = (name: string) => {
    const encoded = chunk!.signals[name]!;
    if (encoded.kind !== 'ids') throw new Error('no list');
    return Array.from({ length: chunk!.rows }, (_, i) =>
      [...encoded.ids.subarray(3 * i, 3 * i + 3)].filter((_id, k) => encoded.weights[3 * i + k] === 1),
    );
  };
  return { pin: steps('pin'), age: steps('age') };
}

/** Ids of pins are 2 more; a second ago is of age 1, two of 1, a day of 16. */
const expected = { pin: [[5, 0], [], [], [7]], age: [[3, 3], [], [], [18]] };

describe('a field of the elements', () => {
  const json = rows.map((acted, i) => JSON.stringify({ acted, at: `${at}Z`, clicked: i % 2 }));

  it('of JSON Lines, of JSON in text, and of LIST of STRUCT', async () => {
    const csv = rows.map(
      (acted, i) => `${acted === null ? '' : `"${JSON.stringify(acted).replaceAll('"', '""')}"`},${at}Z,${i % 2}`,
    );
    const root = folder({ 'log.jsonl': `${json.join('\n')}\n`, 'log.csv': `acted,at,clicked\n${csv.join('\n')}\n` });
    const structs = `SELECT from_json(acted, '[{"pin":"BIGINT","at":"TIMESTAMP","more":{"pin":"BIGINT","a, (b":"VARCHAR"}}]') AS acted, CAST("at" AS TIMESTAMP) AS "at", clicked FROM read_json('${root}/log.jsonl', columns = {acted: 'JSON', 'at': 'VARCHAR', clicked: 'INTEGER'})`;
    await parquet(root, { 'log.parquet': structs });
    for (const file of ['log.jsonl', 'log.csv', 'log.parquet'])
      expect(await read(root, parts(file)), file).toEqual(expected);
  });

  it('of files that differ', async () => {
    const root = folder({ 'log.jsonl': `${json.join('\n')}\n` });
    const of = (type: string, where: string) =>
      `SELECT from_json(acted, '${type}') AS acted, "at", clicked FROM read_json('${root}/log.jsonl', columns = {acted: 'JSON', 'at': 'VARCHAR', clicked: 'INTEGER'}) ${where}`;
    await parquet(root, {
      'log/1.parquet': of('[{"pin":"BIGINT","at":"VARCHAR"}]', 'LIMIT 2'),
      'log/2.parquet': of('[{"at":"VARCHAR","pin":"INTEGER"}]', 'OFFSET 2'),
    });
    expect(await read(root, parts('log/*.parquet'))).toEqual(expected);
  });

  it('of a joined table', async () => {
    const table = rows.map((acted, i) => JSON.stringify({ u: i, acted }));
    const log = rows.map((_, i) => JSON.stringify({ u: i, at: `${at}Z`, clicked: i % 2 }));
    const root = folder({ 'users.jsonl': `${table.join('\n')}\n`, 'log.jsonl': `${log.join('\n')}\n` });
    const joined = parts('log.jsonl');
    const own = {
      ...source('users', 'users.jsonl'),
      on: [{ left: 'u', right: 'u' }],
      side: 'request' as const,
      asOf: null,
      asOfTime: null,
    };
    const signals = [
      {
        name: 'pin',
        format: 'indexed' as const,
        input: 'users.acted.pin',
        encoding: encoding('n', false, 'users.acted.at'),
      },
      {
        name: 'age',
        format: 'indexed' as const,
        input: 'users.acted.at',
        encoding: encoding('ages', true, 'users.acted.at'),
      },
    ];
    const data = { ...joined.data, joins: [own] };
    expect(await read(root, { ...joined, signals, data })).toEqual(expected);
  });

  it('a column that is called so counts before a field', async () => {
    const line = {
      acted: [{ pin: 1, at: '2026-01-01' }],
      'acted.pin': [2, 3],
      'acted.at': ['2026-01-02', '2026-01-03'],
      at,
      clicked: 1,
    };
    const root = folder({ 'log.jsonl': `${JSON.stringify(line)}\n` });
    expect((await read(root, parts('log.jsonl'))).pin).toEqual([[4, 5]]);
  });

  it('a joined table and a history are what they are next to a column of texts that is called so', async () => {
    const root = folder({
      'log.csv': `user,at,clicked\nu1,2026-01-05 12:00:00Z,1\nu2,2026-01-05 12:00:01Z,0\nu1,2026-01-05 12:00:02Z,1\n`,
      'users.csv': 'id,age\nu1,10\nu2,20\n',
    });
    const { heads, data } = parts('log.csv');
    const read = async (of: PlanParts) => {
      const found = await open(root, of, { cacheDir: null });
      const chunks = await collect(found, 'train', { shuffle: false });
      await found.close();
      return chunks;
    };
    const joins = [join('user', 'users.csv', [{ left: 'user', right: 'id' }])];
    const joined = await read({ signals: [plain('user.age')], heads, data: { ...data, joins } });
    expect(numbers(joined, 'user.age')).toEqual([10, 20, 10]);
    const histories = [{ name: 'user', by: 'user', where: null, at: null, delaySeconds: 0, max: 3 }];
    const steps = { kind: 'steps' as const, sequence: 'user', along: null };
    const [made] = await read({
      signals: [
        {
          name: 'past',
          format: 'indexed',
          input: 'user.clicked',
          encoding: { ...encoding('n', false), weights: steps },
        },
      ],
      vocabs: [{ id: 'n', kind: 'range', of: 10 }],
      heads,
      data: { ...data, histories },
    });
    const past = made!.signals['past']!;
    expect(past.kind === 'ids' && [...past.weights]).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0]);
  });

  it('a text that is no JSON is a bad value of its row', async () => {
    const root = folder({
      'log.csv': `acted,at,clicked\nu4,${at}Z,1\n"[{""pin"":3,""at"":""2026-01-05 11:00:00""}]",${at}Z,0\n"[{""pin"":",${at}Z,0\n`,
    });
    const data = await open(root, parts('log.csv'), { cacheDir: null, maxBadFraction: 1 });
    expect(data.report.values['pin']).toMatchObject([
      { row: 1, value: 'u4' },
      { row: 3, value: '[{"pin":' },
    ]);
    await data.close();
  });

  it('what is no list of objects is said', async () => {
    const root = folder({
      'log.jsonl': `${JSON.stringify({ acted: { pin: 1 }, at, clicked: 1 })}\n${JSON.stringify({ acted: [7, { pin: 2, at: '2026-01-01' }], at, clicked: 1 })}\n`,
    });
    await parquet(root, {
      'number.parquet': `SELECT 1 AS acted, '${at}' AS "at", 1 AS clicked`,
      'other.parquet': `SELECT [{'film': 1, 'at': '${at}'}] AS acted, '${at}' AS "at", 1 AS clicked`,
    });
    const data = await open(root, parts('log.jsonl'), { cacheDir: null, maxBadFraction: 1 });
    expect(data.report.values['pin']).toMatchObject([{ row: 1, value: '{"pin":1}' }]);
    await data.close();
    for (const file of ['number.parquet', 'other.parquet'])
      expect(await errorOf(read(root, parts(file)))).toContain("no column 'acted.pin'");
  });
});
