/**
 * Joined tables are encoded once a row, and examples hold the numbers of rows. What comes out is what encoding each joined row would give: the
 * join is done here by hand, and each row encoded by itself.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawRow, RawValue } from '../../../src/runtime/types.ts';
import { Random } from '../../../src/math/random.ts';
import { addTally, countFound, newTally, trafficOf } from '../../../src/data/tables/found-tally.ts';
import { folder, parquet } from '../folder.ts';
import { collect, dataPlan, head, join, open, plain, type PlanParts, source, time } from '../plans.ts';

const id = (name: string) => ({
  name,
  format: 'hash_onehot' as const,
  encoding: { kind: 'id' as const, vocab: 'v', default: null },
});
const list = (name: string, max: number) => ({
  name,
  format: 'hash_indexed' as const,
  encoding: { kind: 'ids' as const, vocab: 'v', max, keep: 'last' as const, pool: 'mean' as const, split: null },
});

const parts: PlanParts = {
  signals: [
    plain('x'),
    id('pin'),
    plain('pins.price'),
    list('pins.tags', 3),
    plain('users.age', { side: 'request' }),
    id('users.home'),
    list('users.seen', 2),
  ],
  vocabs: [{ id: 'v', kind: 'hash', of: 1000 }],
  heads: [head('y')],
  data: {
    primary: source('log', 'log/*.jsonl'),
    time: time('t'),
    requestId: 'request',
    joins: [
      join('pins', 'pins.jsonl', 'pin'),
      join('users', 'users.jsonl', 'user', { side: 'request', asOf: 'since', asOfTime: time('since') }),
    ],
  },
};

const DAY = 86_400_000;
const when = (ms: number) => new Date(Date.UTC(2025, 0, 1) + ms).toISOString();

/** Numbers, lists and ids as files have them: missing, of another type, empty, too long. */
const ages: readonly RawValue[] = [30, null, 41.5, 'old', 7, '12', true];
const lists: readonly RawValue[] = [null, [], ['a'], ['a', null, 'b'], ['a', 'b', 'c', 'd', 'e'], 'c', ['x', 7]];
const homes: readonly RawValue[] = ['h1', '', null, 'h2', 5];

interface Log {
  readonly log: readonly RawRow[][];
  readonly pins: readonly RawRow[];
  readonly users: readonly RawRow[];
}

function madeUp(seed: number, examples: number): Log {
  const random = new Random(seed, 'joined tables');
  const one = <T>(of: readonly T[]): T => of[random.int(of.length)]!;
  const pins = Array.from({ length: 40 }, (_, i) => ({ pin: `p${i}`, price: one(ages), tags: one(lists) }));
  const users = Array.from({ length: 60 }, (_, i) => ({
    user: `u${i % 25}`,
    // Some of one user and time: the last counts.
    since: when(random.int(4) * DAY),
    age: one(ages),
    home: one(homes),
    seen: one(lists),
  }));
  const rows = Array.from({ length: examples }, (_, i) => ({
    x: one(ages),
    y: i % 3 === 0 ? 1 : 0,
    t: when(random.int(5 * DAY)),
    request: `r${Math.floor(i / 4)}`,
    // Two pins and some users that no table has.
    pin: `p${random.int(42)}`,
    user: random.int(10) === 0 ? null : `u${random.int(27)}`,
  }));
  return { log: [rows.slice(0, examples / 2), rows.slice(examples / 2)], pins, users };
}

function joined({ log, pins, users }: Log): RawRow[] {
  return log.flat().map((row) => {
    const pin = pins.find((one) => one['pin'] === row['pin']) ?? {};
    const versions = users.filter(
      (one) => row['user'] !== null && one['user'] === row['user'] && String(one['since']) <= String(row['t']),
    );
    const newest = versions.reduce<RawRow>(
      (best, one) => (String(one['since']) >= String(best['since'] ?? '') ? one : best),
      {},
    );
    return {
      ...row,
      ...Object.fromEntries(Object.entries(pin).map(([name, value]) => [`pins.${name}`, value])),
      ...Object.fromEntries(Object.entries(newest).map(([name, value]) => [`users.${name}`, value])),
    };
  });
}

function files({ log, pins, users }: Log): Record<string, string> {
  const text = (rows: readonly RawRow[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  return {
    'log/a.jsonl': text(log[0]!),
    'log/b.jsonl': text(log[1]!),
    'pins.jsonl': text(pins),
    'users.jsonl': text(users),
  };
}

describe.each([1, 2, 3])('joined tables with odd values (%i)', (seed) => {
  const made = madeUp(seed, 400);
  const rows = joined(made);
  const { encoder } = dataPlan(parts);

  it.each([
    ['from the cache', undefined],
    ['without a cache', null],
  ])('give each example what its joined row gives by itself, %s', async (_, cacheDir) => {
    const data = await open(folder(files(made)), parts, {
      maxBadFraction: 1,
      ...(cacheDir === null ? { cacheDir } : {}),
    });
    const reference = encoder();
    const expected = rows.map((row) => reference.encodeRow(row).signals);
    for (const chunk of await collect(data, 'train')) {
      const some = expected.splice(0, chunk.rows);
      for (const [name, signal] of Object.entries(chunk.signals)) {
        const flat = (of: (signal: (typeof some)[number][string]) => ArrayLike<number>) =>
          some.flatMap((one) => Array.from(of(one[name]!)));
        if (signal.kind === 'vec')
          expect([...signal.values], name).toEqual(flat((s) => (s.kind === 'vec' ? s.values : [])));
        else expect([...signal.ids], name).toEqual(flat((s) => (s.kind === 'vec' ? [] : s.ids)));
        if (signal.kind === 'ids')
          expect([...signal.weights], name).toEqual(flat((s) => (s.kind === 'ids' ? s.weights : [])));
      }
    }
    expect(expected).toEqual([]);
    expect(data.report.signals).toEqual(reference.counts);
    await data.close();
  });

  it('are counted by example, and by request, as the encoder counts joined rows', async () => {
    const data = await open(folder(files(made)), parts, { maxBadFraction: 1 });
    const all = encoder();
    for (const row of rows) all.encodeRow(row);
    expect(data.seen.rows).toEqual(all.counts);
    const first = encoder();
    // Four examples a request, one of its users: the first counts.
    for (let i = 0; i < rows.length; i += 4) first.encodeRow(rows[i]!);
    expect(data.seen.requests).toEqual({ 'users.age': first.counts['users.age'] });
    const age = all.counts['users.age']!;
    expect(data.valued.find(({ signal }) => signal === 'users.age')).toEqual({
      signal: 'users.age',
      part: 'train',
      rows: rows.length,
      valued: age.rows - age.missing,
    });
    await data.close();
  });

  it('name the first examples with a bad value, in the order of the files', async () => {
    const data = await open(folder(files(made)), parts, { maxBadFraction: 1 });
    const probe = encoder();
    const bad = rows.flatMap((row, i) => {
      const before = probe.counts['users.age']!.bad;
      probe.encodeRow(row);
      const [file, at] = i < 200 ? ['log/a.jsonl', i] : ['log/b.jsonl', i - 200];
      return probe.counts['users.age']!.bad > before ? [{ file, row: at + 1, value: row['users.age'] }] : [];
    });
    expect(bad.length).toBeGreaterThan(3);
    expect(data.report.values['users.age']).toEqual(bad.slice(0, 3));
    await data.close();
  });
});

it('a table of up to twice as many rows as the log is encoded once a row, with lists as long as they are', async () => {
  const root = folder();
  const files = (rows: number) => ({
    'log.parquet': 'SELECT (i * 7) % 20000 AS k, i % 2 AS y FROM range(20000) t(i)',
    'pins.parquet': `SELECT i AS k, i AS price, CASE WHEN i % 3 > 0 THEN [i, i + 1] END AS tags FROM range(${rows}) t(i)`,
  });
  const of: PlanParts = {
    // Padded, the ids of all lists would take 320 MB.
    signals: [plain('pins.price'), list('pins.tags', 2000)],
    vocabs: [{ id: 'v', kind: 'hash', of: 1000 }],
    heads: [head('y')],
    data: { primary: source('log', 'log.parquet'), joins: [join('pins', 'pins.parquet', 'k')] },
  };
  for (const [rows, joined] of [
    [40_000, ''],
    [40_001, 'pins'],
  ] as const) {
    await parquet(root, files(rows));
    const said = new Set<string>();
    const small = rows === 40_000 ? of : { ...of, signals: [plain('pins.price')] };
    const data = await open(root, small, { onProgress: (progress) => said.add(progress.joined.join()) });
    expect([...said]).toEqual([joined]);
    let row = 0;
    for await (const chunk of data.chunks('train')) {
      const price = chunk.signals['pins.price'] as { readonly values: Float32Array };
      for (let i = 0; i < chunk.rows; i++, row++) expect(price.values[2 * i]).toBe((row * 7) % 20_000);
    }
    expect(row).toBe(20_000);
    await data.close();
  }
});

it('a cached table that is damaged is built again', async () => {
  const root = folder(files(madeUp(4, 400)));
  const read = async () => {
    const data = await open(root, parts, { maxBadFraction: 1 });
    try {
      return (await collect(data, 'train')).map(({ signals }) => signals['users.age']);
    } finally {
      await data.close();
    }
  };
  const before = await read();
  const cache = `${root}/.adsc/cache`;
  const path = `${cache}/${readdirSync(cache)[0]}/tables.bin`;
  const bytes = readFileSync(path);
  bytes[100]! ^= 1;
  writeFileSync(path, bytes);
  await expect(read()).rejects.toThrow();
  expect(await read()).toEqual(before);
});

it('a cache whose header is damaged is built again', async () => {
  const root = folder(files(madeUp(5, 400)));
  const read = async () => {
    const data = await open(root, parts, { maxBadFraction: 1 });
    const chunks = await collect(data, 'train');
    await data.close();
    return JSON.stringify([data.counts, data.report, chunks.map(({ signals }) => signals)]);
  };
  const before = await read();
  const cache = `${root}/.adsc/cache`;
  for (const [from, to] of [
    ['"blocks"', '"blockz"'],
    ['"tables":[', '"tables":null,"x":['],
    ['"report"', '"raport"'],
  ] as const) {
    const path = `${cache}/${readdirSync(cache)[0]}/header.json`;
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    expect(await read()).toBe(before);
  }
});

it('what was seen of the traffic does not depend on who counted which examples', () => {
  const found = Int32Array.from({ length: 1000 }, (_, i) => i % 7);
  const times = Float64Array.from({ length: 1000 }, (_, i) => (i % 3 === 0 ? 1 : 1 / 0.3));
  const counted = (cut: number) => {
    const [first, second] = [newTally(7), newTally(7)];
    countFound(first, 'train', found.subarray(cut), times.subarray(cut));
    countFound(second, 'train', found.subarray(0, cut), times.subarray(0, cut));
    addTally(first, second);
    return [...trafficOf(first)];
  };
  expect(counted(1)).toEqual(counted(600));
  expect(counted(333)).toEqual(counted(600));
  expect(counted(600).reduce((a, b) => a + b)).toBeCloseTo(334 + 666 / 0.3, 6);
});
