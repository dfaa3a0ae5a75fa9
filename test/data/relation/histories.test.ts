/** Sequences of the log: what DuckDB makes of the rows, against the same lists by hand and by another statement. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataPlan, HistoryPlan, IdsEncoding, TimePlan } from '../../../src/ir/plan.ts';
import type { EncodedChunk } from '../../../src/data/encoded-chunk.ts';
import { openWindow } from '../../../src/data/relation/open-window.ts';
import { errorOf } from '../errors.ts';
import { folder, parquet } from '../folder.ts';
import { collect, dataPlan, head, open, type PlanParts, source } from '../plans.ts';

const MAX = 3;
const history: HistoryPlan = { name: 'h', by: 'user', where: 'clicked', at: null, delaySeconds: 0, max: MAX };
const time: TimePlan = { column: 'at', unit: null, format: null, zone: 'UTC' };

/** Of rows with an `id` from 0 on, which a step says what row it was. */
function parts(glob: string, change: Partial<HistoryPlan> = {}, data: Partial<DataPlan> = {}): PlanParts {
  const encoding: IdsEncoding = {
    kind: 'ids',
    vocab: 'row',
    max: change.max ?? MAX,
    keep: 'last',
    pool: 'sum',
    split: null,
    weights: { kind: 'steps', sequence: 'h', along: null },
  };
  return {
    signals: [{ name: 'steps', format: 'indexed', input: 'h.id', encoding }],
    vocabs: [{ id: 'row', kind: 'range', of: 100_000 }],
    heads: [head('clicked')],
    data: { primary: source('log', glob), time, histories: [{ ...history, ...change }], ...data },
  };
}

/** Ids of the rows that are the steps of each row, in the order of rows. */
function stepsOf(chunks: readonly EncodedChunk[]): number[][] {
  return chunks.flatMap(({ rows, signals }) => {
    const encoded = signals['steps']!;
    if (encoded.kind !== 'ids') throw new Error('no list');
    const { ids, weights, max } = encoded;
    return Array.from({ length: rows }, (_, row) =>
      [...ids.subarray(row * max, (row + 1) * max)]
        .filter((_id, k) => weights[row * max + k] === 1)
        .map((id) => id - 2),
    );
  });
}

async function read(root: string, of: PlanParts, options: Parameters<typeof open>[2] = {}): Promise<number[][]> {
  const data = await open(root, of, { cacheDir: null, ...options });
  const steps = stepsOf(await collect(data, 'train', { shuffle: false }));
  await data.close();
  return steps;
}

interface Row {
  readonly user: string | null;
  readonly at: number | null;
  readonly clicked: number;
  readonly event?: number | null;
}

/** By what the documentation says, row by row. */
function expected(rows: readonly Row[], known: (row: Row) => number | null, max = MAX): number[][] {
  return rows.map((row) =>
    rows
      .map((step, id) => ({ step, id, seen: known(step) }))
      .filter(
        ({ step, seen }) =>
          row.user !== null &&
          step.user === row.user &&
          step.clicked === 1 &&
          seen !== null &&
          row.at !== null &&
          seen < row.at,
      )
      .sort((a, b) => a.seen! - b.seen! || a.id - b.id)
      .slice(-max)
      .map(({ id }) => id),
  );
}

const iso = (seconds: number, offset = 0) =>
  new Date(Date.UTC(2026, 0, 5) + (seconds + offset) * 1000).toISOString().slice(0, 19);
const csv = (rows: readonly Row[], written: (at: number, row: number) => string = (at) => `${iso(at)}Z`) =>
  `id,user,at,clicked\n${rows.map(({ user, at, clicked }, id) => `${id},${user ?? ''},${at === null ? '' : written(at, id)},${clicked}\n`).join('')}`;

describe('the rows of the same user before this one', () => {
  const rows: Row[] = [
    { user: 'a', at: 10, clicked: 1 },
    { user: 'b', at: 5, clicked: 1 },
    { user: 'a', at: 10, clicked: 1 },
    { user: 'a', at: 20, clicked: 0 },
    { user: 'a', at: 15, clicked: 0 },
    { user: 'a', at: 12, clicked: 1 },
    { user: 'a', at: 30, clicked: 1 },
    { user: 'a', at: 40, clicked: 0 },
    { user: null, at: 50, clicked: 1 },
    { user: null, at: 60, clicked: 1 },
    { user: 'b', at: 5, clicked: 0 },
  ];

  it('by hand: ties and rows that were not clicked are no steps, the last ones stay', async () => {
    const root = folder({ 'log.csv': csv(rows) });
    expect(await read(root, parts('log.csv'))).toEqual([
      [],
      [],
      [],
      [0, 2, 5],
      [0, 2, 5],
      [0, 2],
      [0, 2, 5],
      [2, 5, 6],
      [],
      [],
      [],
    ]);
  });

  it('all rows are steps without `where`', async () => {
    const root = folder({ 'log.csv': csv(rows) });
    const all = rows.map((row) => ({ ...row, clicked: 1 }));
    expect(await read(root, parts('log.csv', { where: null }))).toEqual(expected(all, ({ at }) => at));
  });

  it('the same from any files, and formats', async () => {
    const root = folder({ 'log.csv': csv(rows), 'part/1.csv': csv(rows) });
    const from = (text: string) => `SELECT * FROM read_csv('${root}/log.csv', all_varchar = true) ${text}`;
    await parquet(root, { 'parts/1.parquet': from('LIMIT 5'), 'parts/2.parquet': from('OFFSET 5') });
    const own = await read(root, parts('log.csv'));
    expect(await read(root, parts('parts/*.parquet'))).toEqual(own);
  });

  it('a label that is known later is a step from then on', async () => {
    const events: Row[] = [
      { user: 'a', at: 10, clicked: 1, event: 35 },
      { user: 'a', at: 20, clicked: 1, event: 21 },
      { user: 'a', at: 30, clicked: 0, event: null },
      { user: 'a', at: 35, clicked: 0, event: null },
      { user: 'a', at: 36, clicked: 1, event: null },
      { user: 'a', at: 40, clicked: 0, event: null },
      // Without a time of its own it is none, whatever its event has.
      { user: 'a', at: null, clicked: 1, event: 22 },
    ];
    const text = `id,user,at,clicked,event\n${events.map(({ user, at, clicked, event }, id) => `${id},${user},${at === null ? '' : `${iso(at)}Z`},${clicked},${event == null ? '' : `${iso(event)}Z`}\n`).join('')}`;
    const root = folder({ 'log.csv': text });
    const own = parts('log.csv', { at: 'event' });
    const isBad = { maxBadFraction: 1 };
    expect(await read(root, own, isBad)).toEqual([[], [], [1], [1], [1, 0], [1, 0]]);
    const late = expected(events, ({ at }) => (at === null ? null : at + 15)).slice(0, -1);
    expect(await read(root, parts('log.csv', { delaySeconds: 15 }), isBad)).toEqual(late);
  });

  it('never a step at or after the example: ties, ways of writing times, rows that come twice', async () => {
    const row = fc.record({
      user: fc.constantFrom('a', 'b', null),
      at: fc.option(fc.integer({ min: 0, max: 12 }), { freq: 10 }),
      clicked: fc.constantFrom(0, 1),
      times: fc.constantFrom(1, 1, 2),
    });
    const ways = fc.array(fc.constantFrom('Z', '+05:30', 'local'), { minLength: 61, maxLength: 61 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), ways, async (drawn, how) => {
        // Of a log without any time there is nothing to read.
        const first = { user: 'z', at: 0, clicked: 0, times: 1 };
        const log = [first, ...drawn].flatMap(({ times, ...one }) => Array.from({ length: times }, () => one));
        const written = (at: number, id: number) =>
          ({ Z: `${iso(at)}Z`, '+05:30': `${iso(at, 19_800)}+05:30`, local: iso(at, -18_000) })[how[id]!];
        const root = folder({ 'log.csv': csv(log, written) });
        const zoned = parts('log.csv', {}, { time: { ...time, zone: 'America/New_York' } });
        // Rows without a time are bad, and no examples.
        const want = expected(log, ({ at }) => at).filter((_, id) => log[id]!.at !== null);
        expect(await read(root, zoned, { maxBadFraction: 1 })).toEqual(want);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('a history of 10,000 steps', async () => {
    const rows = Array.from({ length: 12_000 }, (_, id) => ({
      user: `u${id < 10_500 ? 0 : id % 7}`,
      at: (id * 7919) % 6000,
      clicked: id % 20 === 0 ? 0 : 1,
    }));
    const root = folder({ 'log.csv': csv(rows) });
    const sorted = rows.map((row, id) => ({ ...row, id })).sort((a, b) => a.at - b.at || a.id - b.id);
    const want = new Map<number, number[]>();
    const before = new Map<string, { readonly at: number; readonly id: number }[]>();
    for (const { user, at, id, clicked } of sorted) {
      const own = before.get(user) ?? [];
      want.set(
        id,
        own
          .filter((step) => step.at < at)
          .slice(-MAX)
          .map((step) => step.id),
      );
      if (clicked === 1) before.set(user, [...own.slice(-50), { at, id }]);
    }
    const got = await read(root, parts('log.csv'));
    expect(got).toEqual(rows.map((_, id) => want.get(id)));
    expect(got.filter((list) => list.length === MAX).length).toBeGreaterThan(11_000);
  }, 120_000);

  it('rows that were served hold their histories themselves', async () => {
    const root = folder({
      'log/1.csv': csv(rows),
      'log/2.csv': `id,user,at,clicked,h.id\n100,a,${iso(100)}Z,0,"[7, 8]"\n101,a,${iso(101)}Z,0,[]\n`,
    });
    const steps = await read(root, parts('log/*.csv'));
    expect(steps.slice(-2)).toEqual([[7, 8], []]);
    expect(steps[3]).toEqual([0, 2, 5]);
  });

  it('a row that was delivered twice is one step', async () => {
    const twice = [rows[0]!, rows[0]!, rows[3]!];
    const text = `key,${csv(twice)}`.replace(
      /\n(\d)/g,
      (_, id: string) => `\nk${id === '1' ? 0 : id},${id === '1' ? 0 : id}`,
    );
    const root = folder({ 'log.csv': text });
    const steps = await read(root, parts('log.csv', {}, { key: ['key'] }));
    expect(steps.flat()).toEqual([0]);
  });

  it.each([
    ['file and row', {}],
    ['a key', { key: ['id'] }],
  ])('of some hours, the steps are rows of the whole log; rows are known by %s', async (_, data) => {
    const [title = '', ...lines] = csv(rows).trim().split('\n');
    const file = (from: number, to: number) => [title, ...lines.slice(from, to), ''].join('\n');
    // Whole files lie before the hours, and one begins before them.
    const root = folder({ 'log/1.csv': file(0, 3), 'log/2.csv': file(3, 6), 'log/3.csv': file(6, 11) });
    const of = parts('log/*.csv', {}, data);
    const byRow = async (options: Parameters<typeof open>[2] = {}) => {
      const dataset = await open(root, of, { cacheDir: null, extras: { numbers: ['id'] }, ...options });
      const chunks = await collect(dataset, 'train', { shuffle: false });
      await dataset.close();
      const ids = chunks.flatMap(({ numbers }) => [...numbers!['id']!]);
      return new Map(stepsOf(chunks).map((steps, i) => [ids[i]!, steps]));
    };
    const whole = await byRow();
    const at = (seconds: number) => Date.UTC(2026, 0, 5) + seconds * 1000;
    const bounds = { root, data: dataPlan(of).plan.data! };
    for (const [after, until, files, earlier, inside] of [
      [25, 50, ['log/3.csv'], ['log/1.csv', 'log/2.csv'], [6, 7]],
      [14, 35, ['log/2.csv', 'log/3.csv'], ['log/1.csv'], [3, 4, 6]],
      [null, 11, ['log/1.csv', 'log/3.csv'], [], [0, 1, 2, 10]],
    ] as const) {
      const window = await openWindow({ ...bounds, after: after === null ? null : at(after), until: at(until) });
      expect(window).toMatchObject({ files, earlier });
      const found = await byRow({ window: window! });
      expect([...found.keys()].sort((a, b) => a - b)).toEqual(inside);
      for (const [row, steps] of found) expect(steps, `row ${row}`).toEqual(whole.get(row));
    }
    expect(whole.get(7)).toHaveLength(3);
  });

  it('says what cannot be', async () => {
    const root = folder({ 'log.csv': csv(rows) });
    await parquet(root, {
      'lists.parquet': `SELECT [1, 2] AS id, 'u' AS user, TIMESTAMP '2026-01-01' AS at, 1 AS clicked`,
    });
    expect(await errorOf(read(root, parts('log.csv', { by: 'person' })))).toContain("no column 'person'");
    expect(await errorOf(read(root, parts('lists.parquet')))).toContain("each step of 'h' has a single value");
    const { plan } = dataPlan(parts('log.csv'));
    expect(plan.data!.histories).toHaveLength(1);
  });
});
