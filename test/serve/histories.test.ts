/** Serving a history of the log: the client sends the steps, and answers are those of `adsc predict`, which makes them of the log. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/data/database.ts';
import { load, type Model } from '../../src/index.ts';
import { createApp } from '../../src/serve/http/app.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import type { RawRow } from '../../src/runtime/types.ts';
import { RequestLog } from '../../src/serve/log/request-log.ts';
import { atEnd } from '../helpers/cleanup.ts';
import { fine } from '../helpers/command.ts';
import { makeFeed, type Shown, stepsOf } from '../helpers/feed.ts';
import { valueOf } from '../helpers/outcome.ts';

type Feed = Awaited<ReturnType<typeof makeFeed>>;

const of = ({ item_id, kind }: Shown) => ({ item_id, kind });
const request = ({ rows }: Feed, row: Shown) => ({
  country: row.country,
  served_at: row.served_at,
  ...stepsOf(rows, row),
});

/** By row of the files, in their order. */
async function predicted(dir: string, ...flags: string[]): Promise<Map<string, number>> {
  const { out } = await fine(dir, 'predict', 'runs/first', '--output', '-', '--format', 'jsonl', ...flags);
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly file: string; readonly row: number; readonly click_raw: number });
  return new Map(rows.map(({ file, row, click_raw }) => [`${file} ${row}`, click_raw]));
}

/** What `adsc predict` says of each row. */
async function offline({ dir, rows }: Feed): Promise<number[]> {
  const found = [...(await predicted(dir)).values()];
  // Files are by day, and rows in them by time: the order of the rows.
  expect(found).toHaveLength(rows.length);
  return found;
}

async function opened({ dir }: Feed): Promise<Model> {
  const model = valueOf(await load(join(dir, 'runs/first')));
  atEnd(() => model.close());
  return model;
}

let feed: Feed;
let expected: number[];
beforeAll(async () => {
  feed = await makeFeed();
  expected = await offline(feed);
});

const furthest = (got: readonly (number | null)[], want: readonly number[]) =>
  Math.max(...got.map((p, i) => Math.abs(p! - want[i]!)));

/** A service of the first run, closed at the end. */
async function openFirst(): Promise<Service> {
  const opened = await Service.open(join(feed.dir, 'runs/first'), 'runs/first', {
    capacity: 512,
    threads: 1,
    maxList: 10_000,
    maxWaiting: 5000,
    timeout: 60_000,
  });
  if (Array.isArray(opened)) throw new Error(opened[0]!.message);
  atEnd(() => opened.service.close());
  return opened.service;
}

describe('answers', () => {
  it('are those of the histories that adsc makes of the log', async () => {
    const model = await opened(feed);
    const { rows } = feed;
    expect(rows.filter((row) => stepsOf(rows, row)['history.kind']!.length === 5).length).toBeGreaterThan(300);
    const { scores } = await model.predict(rows.map((row) => ({ ...request(feed, row), ...of(row) })));
    expect(furthest(scores['click']!, expected)).toBeLessThan(1e-6);
    // The history counts: without steps the same rows have other answers.
    const none = { 'history.item_id': [], 'history.kind': [], 'history.served_at': [] };
    const without = await model.predict(rows.map((row) => ({ ...request(feed, row), ...of(row), ...none })));
    expect(furthest(without.scores['click']!, expected)).toBeGreaterThan(0.05);
  });

  it('the request sends a history once for all candidates', async () => {
    const model = await opened(feed);
    const { rows } = feed;
    for (const row of rows.slice(-40)) {
      const candidates = [row, ...rows.filter((one) => one.id % 97 === 3)].map(of);
      const ranked = await model.rank(request(feed, row), candidates);
      const alone = await model.predict(candidates.map((one) => ({ ...request(feed, row), ...one })));
      expect(furthest([ranked.scores['click']![0]!], [expected[row.id]!])).toBeLessThan(1e-6);
      expect(furthest(ranked.scores['click']!, alone.scores['click'] as number[])).toBeLessThan(1e-6);
    }
    await expect(
      model.rank({ country: 'DE', served_at: '2026-01-08T10:00:00Z' }, [
        { ...of(rows[0]!), 'history.item_id': [], 'history.kind': [], 'history.served_at': [] },
      ]),
    ).rejects.toThrow('history');
  });

  it('of a key that each candidate has, candidates send the histories', async () => {
    const own = await makeFeed({ request: 'country' });
    const want = await offline(own);
    const model = await opened(own);
    const rows = own.rows.slice(-60);
    const ranked = await model.rank(
      { country: 'DE' },
      rows.map((row) => ({ ...of(row), served_at: row.served_at, ...stepsOf(own.rows, row) })),
    );
    const german = rows.flatMap((row, i) => (row.country === 'DE' ? [i] : []));
    expect(german.length).toBeGreaterThan(20);
    expect(
      furthest(
        german.map((i) => ranked.scores['click']![i]!),
        german.map((i) => want[rows[i]!.id]!),
      ),
    ).toBeLessThan(1e-6);
  });

  it('are logged with the steps, from which the same is computed', async () => {
    const service = await openFirst();
    const log = await RequestLog.open(service.current.model.plan, {
      dir: join(feed.dir, 'served'),
      shown: 'served',
      share: 1,
      rows: 1000,
      seconds: 3600,
      onProblem: ({ message }) => expect(message).toBe(''),
    });
    if ('code' in log) throw new Error(log.message);
    const limits = { maxBody: 1 << 20, maxCandidates: 500, timeout: 60_000, token: null, adminToken: null };
    const app = createApp(service, { ...limits, maxDrift: null }, log);
    atEnd(() => app.close());
    const asked = feed.rows.slice(-30);
    const answers: number[] = [];
    for (const [i, row] of asked.entries()) {
      const steps = stepsOf(feed.rows, row);
      const sent = { ...request(feed, row), ...steps };
      // Times as texts, as numbers, and all lists in texts.
      const times = steps['history.served_at']!.map((time) =>
        Date.parse(/(Z|\+\d\d:\d\d)$/.test(String(time)) ? String(time) : `${time}Z`),
      );
      const lists = Object.entries(sent).map(([name, value]) => [
        name,
        Array.isArray(value) ? JSON.stringify(value) : value,
      ]);
      const payload = [sent, { ...sent, 'history.served_at': times }, Object.fromEntries(lists)][i % 3] as object;
      const response = await app.inject({
        method: 'POST',
        url: '/rank',
        payload: { request: payload, candidates: [of(row)] },
      });
      expect(response.statusCode, response.body).toBe(200);
      answers.push(response.json<{ readonly scores: { readonly click: readonly number[] } }>().scores.click[0]!);
    }
    expect(
      furthest(
        answers,
        asked.map(({ id }) => expected[id]!),
      ),
    ).toBeLessThan(1e-6);
    await log.close();
    const again = [...(await predicted(feed.dir, '--data', 'served/*.parquet')).values()];
    expect(furthest(again, answers)).toBeLessThan(1e-6);
    const database = await Database.open();
    atEnd(() => database.close());
    const [types] = await database.all(
      `SELECT typeof("history.served_at") AS times FROM read_parquet('${feed.dir}/served/*.parquet') LIMIT 1`,
      'a test',
    );
    expect(types).toEqual({ times: 'TIMESTAMP WITH TIME ZONE[]' });
    const { body } = await app.inject({ method: 'GET', url: '/metrics' });
    expect(body).toContain('adsc_sequence_steps_left_out_total{sequence="history"} 0');
  });
});

describe('bad steps', () => {
  const base = { country: 'DE', served_at: '2026-01-08T10:00:00Z' };
  const steps = {
    'history.item_id': [3, 4],
    'history.kind': ['film', 'song'],
    'history.served_at': ['2026-01-07T10:00:00Z', '2026-01-07T11:00:00'],
  };
  const candidates = [{ item_id: 3, kind: 'film' }];
  const clicked = async (sent: RawRow) => (await (await opened(feed)).rank(sent, candidates)).scores['click']![0]!;

  it.each([
    ['no lists', {}, "'history.item_id' (read by the signal 'past_item') is not there"],
    ['no times', { ...steps, 'history.served_at': null }, 'have 2 and 0 steps'],
    [
      'no items',
      { ...steps, 'history.item_id': null },
      "'history.item_id' is missing, and 'history.served_at' of sequence 'history' has 2 steps",
    ],
    [
      'lengths',
      { ...steps, 'history.kind': ['film'] },
      "'history.kind' and 'history.served_at' of sequence 'history' have 1 and 2 steps",
    ],
    [
      'a step without time',
      { ...steps, 'history.served_at': ['2026-01-07T10:00:00Z', null] },
      "'history.served_at' element 1 is missing, and each step",
    ],
    [
      'a time that is none',
      { ...steps, 'history.served_at': ['yesterday', '2026-01-07T10:00:00Z'] },
      'element 0 is a text that is not a time of ISO 8601',
    ],
    [
      'in a text',
      { 'history.item_id': '[3]', 'history.kind': '["film"]', 'history.served_at': '["yesterday"]' },
      'element 0 cannot be read as a time',
    ],
    ['seconds', { ...steps, 'history.served_at': [1767780000, 1767783600] }, 'it looks like seconds'],
    ['a truth', { ...steps, 'history.served_at': [true, true] }, 'element 0 must be string or number or null'],
    [
      'newest first',
      { ...steps, 'history.served_at': [...steps['history.served_at']].reverse() },
      "element 1 is before element 0, and steps of sequence 'history' go oldest first",
    ],
    [
      'no time of the request',
      { ...steps, served_at: null },
      "'served_at' is missing, and the steps of sequence 'history' are those before it",
    ],
    [
      'objects',
      { history: [{ item_id: 3, kind: 'film', served_at: '2026-01-07T10:00:00Z' }] },
      "'history.item_id' (read by the signal 'past_item') is not there",
    ],
  ])('%s', async (_, change, message) => {
    await expect(clicked({ ...base, ...change } as RawRow)).rejects.toThrow(message);
  });

  it('10,000 steps are cut to the newest', async () => {
    const long = (n: number) => ({
      'history.item_id': Array.from({ length: n }, (_, i) => i),
      'history.kind': Array.from({ length: n }, () => 'film'),
      'history.served_at': Array.from({ length: n }, (_, i) => Date.UTC(2026, 0, 7) + 1000 * i),
    });
    const newest = Object.fromEntries(Object.entries(long(10_000)).map(([name, list]) => [name, list.slice(-5)]));
    expect(await clicked({ ...base, ...long(10_000) })).toBeCloseTo(await clicked({ ...base, ...newest }), 7);
  });

  it('what is not before the request is left out, and counted; a server takes 10,000 steps at most', async () => {
    const service = await openFirst();
    const app = createApp(service, {
      maxBody: 1 << 24,
      maxCandidates: 500,
      timeout: 60_000,
      token: null,
      adminToken: null,
      maxDrift: null,
    });
    atEnd(() => app.close());
    const ask = async (sent: object) => {
      const payload = { request: { ...base, ...sent }, candidates: [...candidates, ...candidates] };
      const response = await app.inject({ method: 'POST', url: '/rank', payload });
      return response.json<{ readonly scores: { readonly click: readonly number[] }; readonly error?: string }>();
    };
    const later = {
      'history.item_id': [3, 4, 5, 6],
      'history.kind': ['film', 'song', 'film', 'film'],
      'history.served_at': [...steps['history.served_at'], base.served_at, '2026-01-09T00:00:00Z'],
    };
    expect((await ask(later)).scores.click[0]).toBeCloseTo((await ask(steps)).scores.click[0]!, 7);
    const { body } = await app.inject({ method: 'GET', url: '/metrics' });
    // Once a request, however many candidates it has.
    expect(body).toContain('adsc_sequence_steps_left_out_total{sequence="history"} 2');
    const tooMany = Array.from({ length: 10_001 }, () => 1);
    expect((await ask({ ...steps, 'history.item_id': tooMany })).error).toContain(
      'has 10001 elements, and at most 10000 are read',
    );
  });
});
