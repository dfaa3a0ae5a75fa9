/** Requests that send keys of tables which the server holds are answered as those that send the columns, to the bit. */
import { copyFileSync, readdirSync, renameSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/serve/http/app.ts';
import { RequestLog } from '../../src/serve/log/request-log.ts';
import { load } from '../../src/index.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { newStatus, type TableFile } from '../../src/serve/tables/load-tables.ts';
import { adsc, folder, write } from '../helpers/command.ts';
import { type Asked, FILES, idOf, lines, makeMarket, pins, query, requests, type Row } from './market.ts';

let dir: string;
const limits = { capacity: 1024, threads: 1, maxList: 100, maxWaiting: 5000, timeout: 200_000 };
const appOptions = {
  maxBody: 1 << 20,
  maxCandidates: 500,
  timeout: 1e5,
  token: null,
  adminToken: null,
  maxDrift: null,
};
const opened: { readonly service: Service; readonly app: FastifyInstance }[] = [];

function files(given: Readonly<Record<string, string>>): TableFile[] {
  return Object.entries(given).map(([name, glob]) => ({ name, glob, root: dir, status: newStatus() }));
}

async function open(run: string, given: Readonly<Record<string, string>>, logTo: string | null = null) {
  const found = await Service.open(join(dir, 'runs', run), `runs/${run}`, {
    ...limits,
    tables: files(given),
    logs: logTo !== null,
  });
  if (Array.isArray(found)) throw new Error(found[0]!.message);
  const { service } = found;
  const log =
    logTo === null
      ? null
      : await RequestLog.open(service.current.model.plan, {
          dir: logTo,
          shown: 'log',
          share: 1,
          rows: 1e6,
          seconds: 1e6,
          onProblem: () => undefined,
        });
  if (log !== null && 'code' in log) throw new Error(log.message);
  const one = { service, app: createApp(service, appOptions, log), log };
  opened.push(one);
  return one;
}

async function post(app: FastifyInstance, payload: unknown, url = '/rank') {
  const response = await app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(payload),
  });
  return { status: response.statusCode, body: response.json<Record<string, unknown>>() };
}

const metrics = async (app: FastifyInstance) => (await app.inject('/metrics')).body;

beforeAll(async () => {
  dir = await makeMarket();
});
afterAll(async () => {
  for (const { app, service } of opened) {
    await app.close();
    await service.close();
  }
});

describe.each(['first', 'lr'])('keys instead of columns, run %s', (run) => {
  let by: Awaited<ReturnType<typeof open>>;
  let plain: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    plain = await open(run, {});
    by = await open(run, FILES);
  });

  it('are answered to the bit as columns are, of every join, at every time', async () => {
    let unlike = 0;
    for (const { sent, keyed } of requests()) {
      const expected = await post(plain.app, sent);
      expect(expected.status).toBe(200);
      expect((await post(by.app, keyed)).body).toEqual(expected.body);
      // Who sends columns is answered as before.
      expect((await post(by.app, sent)).body).toEqual(expected.body);
      unlike += new Set((expected.body['scores'] as { click: number[] }).click).size;
    }
    expect(unlike).toBeGreaterThan(500);
  });

  it('count for drift as columns do', async () => {
    const [one, other] = [await open(run, {}), await open(run, FILES)];
    for (const { sent, keyed } of requests()) {
      await post(one.app, sent);
      await post(other.app, keyed);
    }
    expect(other.service.current.model.rows.counts).toEqual(one.service.current.model.rows.counts);
  });

  it('may be mixed with columns, row by row and column by column: what is sent counts', async () => {
    const { sent, keyed } = requests()[1]!;
    const mixed = keyed.candidates.map((candidate, i) => {
      const columns = sent.candidates[i]!;
      if (i % 3 === 0) return columns;
      return i % 3 === 1 ? candidate : { ...candidate, 'pins.price': 7.5, 'pins.coupon': 'ten' };
    });
    const expected = sent.candidates.map((candidate, i) =>
      i % 3 === 2 ? { ...candidate, 'pins.price': 7.5, 'pins.coupon': 'ten' } : candidate,
    );
    const wanted = await post(plain.app, { ...sent, candidates: expected });
    expect(wanted.status).toBe(200);
    expect((await post(by.app, { ...keyed, candidates: mixed })).body).toEqual(wanted.body);
    // Null says that a value is missing: it is sent.
    const without = await post(plain.app, {
      ...sent,
      candidates: sent.candidates.map((c) => ({ ...c, 'pins.price': null })),
    });
    const nulls = keyed.candidates.map((candidate) => ({ ...candidate, 'pins.price': null }));
    expect((await post(by.app, { ...keyed, candidates: nulls })).body).toEqual(without.body);
  });

  it('are taken in rows of their own', async () => {
    const { sent, keyed } = requests()[2]!;
    const whole = ({ request, candidates }: Asked) => ({
      instances: candidates.map((one) => ({ ...request, ...one })),
    });
    const expected = await post(plain.app, whole(sent), '/v1/models/shop:predict');
    expect(expected.status).toBe(200);
    expect((await post(by.app, whole(keyed), '/v1/models/shop:predict')).body).toEqual(expected.body);
  });
});

describe('what a key may be', () => {
  let by: Awaited<ReturnType<typeof open>>;
  const scores = async (
    candidate: Row,
    request: Row = { country: 'DE', user_id: 1, seen_at: '2025-03-02T00:00:00Z' },
  ) => post(by.app, { request, candidates: [{ kind: 'ad', shop: 'x', ...candidate }] });
  beforeAll(async () => {
    by = await open('first', FILES);
  });

  it('is compared as training does: a number and its text are one key, and all 64 bits count', async () => {
    const request = (user_id: unknown) => ({ country: 'DE', user_id, seen_at: '2025-03-02T00:00:00Z' });
    const of = async (user: unknown) => (await scores({ pin_id: idOf(3) }, request(user))).body['scores'];
    expect(await of('3')).toEqual(await of(3));
    expect(await of('03')).toEqual(await of(null));
    expect(await of(4)).not.toEqual(await of(3));
    const [a, b] = [await scores({ pin_id: idOf(3) }), await scores({ pin_id: idOf(4) })];
    expect(a.body['scores']).not.toEqual(b.body['scores']);
    expect(await scores({ pin_id: 9007199254740996 })).toMatchObject({
      status: 400,
      body: {
        error: expect.stringMatching(/^candidates\[0\]: 'pin_id' is no key.*beyond 2\^53 go as texts/) as string,
      },
    });
  });

  it('that no row has is a missing row, and is counted; so is none', async () => {
    const of = (result: string) => async () =>
      Number(
        new RegExp(`adsc_table_lookups_total\\{table="pins",result="${result}"\\} (\\d+)`).exec(
          await metrics(by.app),
        )![1],
      );
    const [found, unknown, missing] = [of('found'), of('unknown'), of('missing')];
    const before = [await found(), await unknown(), await missing()];
    const nothing = await scores({ pin_id: null });
    for (const hostile of [idOf(99), '__proto__', 'constructor', "'; DROP TABLE", '', 'toString', false])
      expect((await scores({ pin_id: hostile })).body).toEqual(nothing.body);
    await scores({ pin_id: idOf(2) });
    expect([await found(), await unknown(), await missing()]).toEqual([before[0]! + 1, before[1]! + 7, before[2]! + 1]);
  });

  it.each([
    [{ pin_id: { a: 1 } }, /'pin_id' is no key/],
    [{ pin_id: 1.5 }, /'pin_id' is no key/],
    [{}, /^candidates\[0\]: 'pins\.\w+' is not there: send it .*, or 'pin_id', the key of the table 'pins'$/],
    [{ pin_id: idOf(1), 'pins.liked': [1] }, /'pins.liked' and 'pins.liked_for' go together/],
    [{ pin_id: idOf(1), 'pins.price': 'dear' }, /'pins.price' \(read by the signal 'price'\)/],
    [{ pin_id: idOf(1), shop: undefined }, /'offers.discount' is not there: send it .*, or 'pin_id' and 'shop'/],
  ])('is refused with the reason: %j', async (candidate, reason) => {
    const { status, body } = await scores(candidate);
    expect(status).toBe(400);
    expect(body['error']).toMatch(reason);
  });

  it('of a history needs a time that can be read, one for all candidates; without one it is now', async () => {
    const at = (seen_at: unknown) => scores({ pin_id: idOf(5) }, { country: 'DE', user_id: 1, seen_at });
    expect((await at('soon')).body['error']).toMatch(/^request: 'seen_at' cannot be read as a time/);
    const now = await scores({ pin_id: idOf(5) }, { country: 'DE', user_id: 1 });
    expect(now.body).toEqual((await at('2099-01-01T00:00:00Z')).body);
    expect(now.body).not.toEqual((await at('2025-03-02T00:00:00Z')).body);
    const two = ['2025-03-02T00:00:00Z', '2025-03-03T00:00:00Z'].map((seen_at) => ({
      kind: 'ad',
      shop: 'x',
      pin_id: idOf(5),
      seen_at,
    }));
    const { body } = await post(by.app, { request: { country: 'DE', user_id: 1 }, candidates: two });
    expect(body['error']).toMatch(/^candidates\[1\]: 'seen_at' differs from that of the first candidate/);
  });

  it('is in the description of the server', async () => {
    const api = (await by.app.inject('/openapi.json')).json<{
      components: { schemas: Record<string, { properties: Record<string, unknown>; required: string[] }> };
    }>();
    const { Candidate, Request } = api.components.schemas;
    expect(Object.keys(Candidate!.properties)).toEqual(expect.arrayContaining(['pin_id', 'shop', 'pins.price']));
    expect(Candidate!.required).toEqual(['kind']);
    expect(Object.keys(Request!.properties)).toEqual(expect.arrayContaining(['user_id', 'seen_at', 'users.age']));
  });
});

describe('files', () => {
  const ask = (app: FastifyInstance, pin: string) =>
    post(app, {
      request: { country: 'DE', user_id: 1, seen_at: '2025-03-02T00:00:00Z' },
      candidates: [{ kind: 'ad', pin_id: pin, shop: 'x' }],
    });
  const replace = (name: string, text: string) => {
    writeFileSync(join(dir, `${name}.new`), text);
    renameSync(join(dir, `${name}.new`), join(dir, name));
  };

  it('that are new take the place of the old ones whole; a bad one does not, and is told once', async () => {
    replace('fresh.jsonl', lines(pins));
    const { app, service } = await open('first', { ...FILES, pins: 'fresh.jsonl' });
    const before = await ask(app, idOf(3));
    expect(before).toMatchObject({ status: 200 });
    expect(await service.reload()).toEqual({ outcome: 'unchanged' });
    const { current } = service;

    replace('fresh.jsonl', lines(pins.map((pin) => ({ ...pin, price: 49 }))));
    expect(await service.reload()).toEqual({ outcome: 'refreshed', tables: ['pins'], warnings: [] });
    const changed = await ask(app, idOf(3));
    expect(changed.body['scores']).not.toEqual(before.body['scores']);
    // A request keeps the version that it came in on.
    const late = {
      kind: 'rank',
      request: { country: 'DE', user_id: 1 },
      candidates: [{ kind: 'ad', pin_id: idOf(3), shop: 'x' }],
    };
    expect((await service.score(current, late as never)).probabilities).not.toEqual(
      (await service.score(service.current, late as never)).probabilities,
    );

    for (const [bad, reason] of [
      [lines([...pins, pins[3]!]), /pin_id = 9007199254740996 \(2 rows\)/],
      [lines(pins.map(({ price: _price, ...pin }) => pin)), /'price'/],
      ['', /./],
      [lines(pins.map((pin) => ({ ...pin, price: 'dear' }))), /./],
    ] as const) {
      replace('fresh.jsonl', bad);
      const refused = await service.reload();
      expect(refused.outcome).toBe('refused');
      const [problem] = (refused as { diagnostics: readonly { code: string; message: string }[] }).diagnostics;
      expect(problem!.code).toBe('ADS8621');
      expect(problem!.message).toMatch(reason);
      expect(await service.reload()).toEqual({ outcome: 'unchanged' });
      expect((await ask(app, idOf(3))).body).toEqual(changed.body);
    }
    const text = await metrics(app);
    expect(text).toContain('adsc_table_rows{table="pins"} 40\n');
    expect(text).toContain('adsc_table_refreshes_total{table="pins"} 1\n');
    expect(text).toContain('adsc_table_refusals_total{table="pins"} 4\n');

    replace('fresh.jsonl', lines(pins));
    expect(await service.reload()).toEqual({ outcome: 'refreshed', tables: ['pins'], warnings: [] });
    expect((await ask(app, idOf(3))).body).toEqual(before.body);
  });

  it('without any row keep the old ones, as an export that failed has none', async () => {
    const [first] = pins;
    const names = Object.keys(first!);
    const cell = (value: unknown) =>
      `"${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""')}"`;
    const rows = pins.map((pin) => `${Object.values(pin).map(cell).join()}\n`).join('');
    replace('fresh.csv', `${names.join()}\n${rows}`);
    const { app, service } = await open('first', { ...FILES, pins: 'fresh.csv' });
    const before = await ask(app, idOf(3));
    expect(before.status).toBe(200);
    replace('fresh.csv', `${names.join()}\n`);
    const refused = await service.reload();
    expect(refused).toMatchObject({ outcome: 'refused', diagnostics: [{ code: 'ADS8621' }] });
    expect((await ask(app, idOf(3))).body).toEqual(before.body);
  });

  it('may have a few values that can not be read, which are missing, and are told of', async () => {
    const odd = pins.map((pin, i) => (i === 3 ? { ...pin, vector: [1, 2] } : pin));
    write(dir, { 'odd.jsonl': lines(odd) });
    const { app, service } = await open('first', { ...FILES, pins: 'odd.jsonl' });
    const [bad, missing] = [await ask(app, idOf(3)), await ask((await open('first', {})).app, idOf(3))];
    expect(missing.status).toBe(400);
    expect(bad.status).toBe(200);
    expect(service.current.model.rows.counts.rows['vector']).toMatchObject({ rows: 1, bad: 1 });
    const server = await (
      await import('../../src/index.ts')
    ).serve('runs/first', { cwd: dir, port: 0, tables: { pins: 'odd.jsonl' } });
    expect(server.diagnostics.map(({ message }) => message)).toContain(
      "1 of 40 rows of the table 'pins' have a value that the signal 'vector' can't read: it is served as missing",
    );
    if (server.ok) await server.value.close();
  });

  it('stay in the project, and are refused at the start as training refuses them', async () => {
    const outside = folder({ 'pins.jsonl': lines(pins) });
    symlinkSync(join(outside, 'pins.jsonl'), join(dir, 'link.jsonl'));
    write(dir, { 'twice.jsonl': lines([...pins, pins[0]!]) });
    const serve = (...args: string[]) => adsc(dir, ['serve', 'runs/first', '--port', '0', ...args]);
    for (const [table, code, message] of [
      [`pins=${join(outside, 'pins.jsonl')}`, 3, /ADS8002/],
      ['pins=../pins.jsonl', 3, /ADS8002/],
      ['pins=link.jsonl', 3, /ADS8002/],
      ['pins=none.jsonl', 3, /ADS8001/],
      ['pins=twice.jsonl', 3, /ADS8007/],
      ['pins=users.jsonl', 3, /ADS8005/],
      ['pin=pins.parquet', 3, /ADS8620.*no join of that name[^]*did you mean 'pins'/],
      ['__proto__=pins.parquet', 3, /ADS8620/],
      ['pins', 2, /expected NAME=FILE/],
    ] as const) {
      const ended = await serve('--table', table);
      expect([table, ended.code]).toEqual([table, code]);
      expect(ended.err).toMatch(message);
    }
    expect((await serve('--table', 'pins=a.csv', '--table', 'pins=b.csv')).err).toMatch(/'pins' is there twice/);
  });

  it('are watched, next to what else is', async () => {
    copyFileSync(join(dir, 'pins.jsonl'), join(dir, 'watched.jsonl'));
    const said: string[] = [];
    const { serve } = await import('../../src/index.ts');
    const server = await serve('runs/first', {
      cwd: dir,
      port: 0,
      watch: true,
      tables: { pins: 'watched.jsonl' },
      onTable: ({ name, rows }) => said.push(`${name} ${rows}`),
    });
    if (!server.ok) throw new Error(server.diagnostics[0]!.message);
    replace('watched.jsonl', lines(pins.slice(0, 30)));
    await expect.poll(() => said, { timeout: 60_000 }).toEqual(['pins 30']);
    await server.value.close();
  });

  it('are of a model in the same process, too', async () => {
    const model = await load('runs/first', { cwd: dir, tables: FILES });
    if (!model.ok) throw new Error(model.diagnostics[0]!.message);
    const { sent, keyed } = requests()[0]!;
    const { value } = model;
    expect(await value.rank(keyed.request as never, keyed.candidates as never)).toEqual(
      await value.rank(sent.request as never, sent.candidates as never),
    );
    await value.close();
    const refused = await load('runs/first', { cwd: dir, tables: { pins: 7 } as never });
    expect(refused).toMatchObject({ ok: false, fault: 'usage' });
  });

  it('of which nothing changed are left alone', async () => {
    const { service } = await open('first', FILES);
    const path = join(dir, 'sellers.jsonl');
    const { atime, mtimeMs } = statSync(path);
    utimesSync(path, atime, new Date(mtimeMs + 5000));
    expect(await service.reload()).toEqual({ outcome: 'refreshed', tables: ['sellers'], warnings: [] });
    expect(await service.reload()).toEqual({ outcome: 'unchanged' });
  });
});

describe('the log', () => {
  it('has the columns that were looked up', async () => {
    const [first, second] = [folder(), folder()];
    const logs = [await open('first', {}, first), await open('first', FILES, second)] as const;
    const { sent, keyed } = requests()[1]!;
    await post(logs[0].app, sent);
    await post(logs[1].app, keyed);
    for (const { log } of logs) await log!.close();
    const names = 'price tags liked liked_for vector made_at coupon'.split(' ').map((name) => `"pins.${name}"`);
    const rows = async (at: string) =>
      query(
        `SELECT ${[...names, '"pins.__proto__"', '"users.age"', '"users.recent"', '"sellers.rating"', '"offers.discount"', 'adsc_p_click'].join(', ')} FROM '${join(
          at,
          readdirSync(at).find((name) => name.endsWith('.parquet'))!,
        )}' ORDER BY adsc_candidate`,
      );
    expect(await rows(second)).toEqual(await rows(first));
  });
});
