import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppOptions, createApp } from '../../src/serve/http/app.ts';
import { Service } from '../../src/serve/service.ts';
import { calibratorOf, HEADS, makeShop, offline, requestsOf, type Row, type Shop } from './shop.ts';

export const limits = { capacity: 1024, threads: 1, maxList: 100, maxWaiting: 5000, timeout: 10_000 };
const appOptions: AppOptions = { maxBody: 1 << 20, maxCandidates: 500, timeout: 10_000, token: null, adminToken: null, maxDrift: null };

let shop: Shop;
let service: Service;
let app: FastifyInstance;
let expected: Float64Array;
let calibrator: string;

beforeAll(async () => {
  shop = await makeShop();
  calibrator = readdirSync(join(shop.dir, 'runs/first/calibrators')).find((name) => name.startsWith('000001-'))!.replace('.json', '');
  expected = await offline(shop.dir, 'first', calibratorOf(shop.dir, 'first', calibrator));
  const opened = await Service.open(join(shop.dir, 'runs/first'), 'runs/first', limits);
  if (Array.isArray(opened)) throw new Error(opened[0]!.message);
  expect(opened.warnings).toEqual([]);
  service = opened.service;
  app = createApp(service, appOptions);
}, 120_000);
afterAll(async () => {
  await app?.close();
  await service?.close();
});

async function post(url: string, payload: unknown, to = app) {
  const response = await to.inject({ method: 'POST', url, headers: { 'content-type': 'application/json' }, payload: typeof payload === 'string' ? payload : JSON.stringify(payload) });
  return { status: response.statusCode, headers: response.headers, body: response.json<Record<string, unknown>>() };
}

const version = () => ({ model_fingerprint: service.current.model.fingerprint, calibrator });
const largestDifference = (found: readonly number[], row: (i: number) => number) => Math.max(...found.map((p, i) => Math.abs(p - row(i))));
const RANK_ROW: Row = { kind: 'ad', price: 1, tags: [], vector: null };
const REQUEST: Row = { country: 'DE', seen_at: '2025-03-01T00:00:00Z', 'users.age': 3, 'users.history': [], 'users.coupon': null, 'users.likes': [] };

describe('scores are those of offline evaluation to 1e-6, and name what made them', () => {
  it('shares what the request decides, and nothing else', () => {
    // A coupon exists for products only, so it depends on the candidate's source.
    expect(service.current.model.sides).toMatchObject({ shared: ['age', 'country', 'history', 'hour', 'likes'], repeated: ['users.coupon'], source: { column: 'kind', side: 'candidate' } });
  });

  it('TensorFlow-Serving-style, by row and by column', async () => {
    const { status, body } = await post('/v1/models/shop:predict', { instances: shop.rows });
    expect(status).toBe(200);
    expect(body).toMatchObject(version());
    const predictions = body['predictions'] as Record<string, number>[];
    expect(predictions.length).toBe(shop.rows.length);
    HEADS.forEach((head, h) => expect(largestDifference(predictions.map((p) => p[head]!), (i) => expected[i * 2 + h]!), head).toBeLessThan(1e-6));

    const inputs = Object.fromEntries(Object.keys(shop.rows[0]!).map((name) => [name, shop.rows.map((row) => row[name])]));
    const columns = await post('/v1/models/shop:predict', { inputs });
    expect(columns.body).toMatchObject({ outputs: { click: predictions.map((p) => p['click']) } });
  });

  it('/rank', async () => {
    let compared = 0;
    for (const { request, candidates, places } of requestsOf(shop.rows)) {
      const { status, body } = await post('/rank', { request, candidates });
      expect(status).toBe(200);
      expect(body).toMatchObject({ model: 'shop', ...version() });
      HEADS.forEach((head, h) => expect(largestDifference((body['scores'] as Record<string, number[]>)[head]!, (i) => expected[places[i]! * 2 + h]!)).toBeLessThan(1e-6));
      compared += places.length;
    }
    expect(compared).toBeGreaterThan(25);
  });

  it('many requests at once, in shared batches', async () => {
    const requests = shop.rows.slice(0, 200).map((row) => requestsOf([row])[0]!);
    const before = service.batcher.batches;
    const answers = await Promise.all(requests.map(({ request, candidates }) => post('/rank', { request, candidates })));
    answers.forEach(({ body }, i) => expect(Math.abs((body['scores'] as Record<string, number[]>)['buy']![0]! - expected[i * 2]!)).toBeLessThan(1e-6));
    expect(service.batcher.batches - before).toBeLessThan(200);
  });

  it('the Open Inference Protocol', async () => {
    const rows = shop.rows.slice(0, 50);
    const padded = (name: string, width: number) => rows.flatMap((row) => Array.from({ length: width }, (_, i) => (row[name] as unknown[] | null)?.[i] ?? null));
    // An empty list has no form of its own in a tensor: it reads as missing, so rows with one are compared nowhere.
    const lists = { tags: 4, 'users.history': 6, 'users.likes': 3, vector: 3 };
    const inputs = Object.keys(rows[0]!).map((name) => {
      const width = (lists as Record<string, number>)[name];
      return width === undefined ? { name, datatype: 'BYTES', shape: [rows.length], data: rows.map((row) => row[name]) } : { name, datatype: 'BYTES', shape: [rows.length, width], data: padded(name, width) };
    });
    const { status, body } = await post('/v2/models/shop/infer', { id: 'a', inputs, outputs: [{ name: 'click' }] });
    expect({ status, body }).toMatchObject({ status: 200, body: { id: 'a', model_name: 'shop', parameters: version(), outputs: [{ name: 'click', datatype: 'FP64', shape: [50] }] } });
    const { data } = (body['outputs'] as { data: number[] }[])[0]!;
    const whole = rows.map((row, i) => ({ row, i })).filter(({ row }) => Object.keys(lists).every((name) => row[name] === null || (row[name] as unknown[]).length > 0));
    expect(whole.length).toBeGreaterThan(5);
    for (const { i } of whole) expect(Math.abs(data[i]! - expected[i * 2 + 1]!), String(i)).toBeLessThan(1e-6);
  });
});

describe('what a client may ask beside scores', () => {
  const get = async (url: string) => {
    const response = await app.inject({ url });
    return { status: response.statusCode, body: response.json() as unknown };
  };

  it('health, metadata and versions', async () => {
    expect(await get('/v2')).toMatchObject({ status: 200, body: { name: 'adsc', extensions: [] } });
    expect(await get('/v2/health/live')).toEqual({ status: 200, body: { live: true } });
    expect(await get('/v2/health/ready')).toEqual({ status: 200, body: { ready: true } });
    expect(await get('/v2/models/shop/ready')).toEqual({ status: 200, body: { name: 'shop', ready: true } });
    const metadata = (await get('/v2/models/shop')).body as { inputs: { name: string }[]; versions: string[] };
    expect(metadata.inputs).toEqual(expect.arrayContaining([{ name: 'vector', datatype: 'FP64', shape: [-1, 3] }, { name: 'price', datatype: 'FP64', shape: [-1] }, { name: 'tags', datatype: 'BYTES', shape: [-1, -1] }]));
    expect((await get(`/v2/models/shop/versions/${metadata.versions[0]!}`)).status).toBe(200);
    expect((await get('/v2/models/shop/versions/2')).status).toBe(404);
    expect((await get('/v2/models/other')).status).toBe(404);
    expect(await get('/v1/models/shop')).toMatchObject({ body: { model_version_status: [{ version: metadata.versions[0], state: 'AVAILABLE' }] } });
  });

  it('an OpenAPI page whose references all lead somewhere', async () => {
    const { body } = await get('/openapi.json');
    const { paths, components } = body as { paths: Record<string, unknown>; components: { schemas: Record<string, { required?: string[] }> } };
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/rank', '/v1/models/shop:predict', '/v2/models/shop/infer']));
    for (const [, name] of JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g)) expect(components.schemas).toHaveProperty(name!);
    expect(components.schemas['Candidate']!.required).toEqual(expect.arrayContaining(['kind', 'price', 'tags', 'vector']));
    expect(components.schemas['Request']!.required).toEqual(expect.arrayContaining(['country', 'users.age']));
  });
});

describe('what is wrong is told with its place', () => {
  it.each<[string, unknown, number, string]>([
    ['no object', [], 400, 'the body must be a JSON object'],
    ['no candidates', { request: REQUEST }, 400, "'candidates' must be a list"],
    ['a request that is none', { request: 3, candidates: [] }, 400, "'request' must be an object"],
    ['a column that is not there', { request: REQUEST, candidates: [{ kind: 'ad' }] }, 400, "candidates[0]: 'price' is not there (null says that it is missing)"],
    ['a value of another type', { request: { ...REQUEST, 'users.age': { old: true } }, candidates: [RANK_ROW] }, 400, "request: 'users.age' (read by the signal 'age') must be number or string or null"],
    ['a text that is no number', { request: REQUEST, candidates: [RANK_ROW, { ...RANK_ROW, price: 'cheap' }] }, 400, "candidates[1]: 'price' is a text of another form than it takes"],
    ['a vector of another length', { request: REQUEST, candidates: [{ ...RANK_ROW, vector: [1] }] }, 400, "candidates[0]: 'vector' must NOT have fewer than 3 items"],
    ['a column on the wrong side', { request: REQUEST, candidates: [{ ...RANK_ROW, country: 'DE' }] }, 400, "candidates[0]: 'country' belongs to the request"],
    ['an element of a list', { request: REQUEST, candidates: [{ ...RANK_ROW, tags: ['a', {}] }] }, 400, "candidates[0]: 'tags' element 1 must be string or integer or boolean or null"],
    ['a long list', { request: REQUEST, candidates: [{ ...RANK_ROW, tags: Array.from({ length: 101 }, () => 'a') }] }, 400, "candidates[0]: 'tags' has 101 elements, and at most 100 are read"],
    ['a candidate that is none', { request: REQUEST, candidates: [null] }, 400, 'candidates[0] is no object'],
    ['too many', { request: REQUEST, candidates: Array.from({ length: 501 }, () => RANK_ROW) }, 413, "'candidates' has 501 elements, and this server takes 500 at most"],
  ])('%s', async (_, payload, status, error) => {
    const answer = await post('/rank', payload);
    expect({ status: answer.status, error: answer.body['error'] as string }).toEqual({ status, error });
  });

  it('tells ten of many errors', async () => {
    const { body } = await post('/v1/models/shop:predict', { instances: Array.from({ length: 50 }, () => ({})) });
    expect(body['details']).toHaveLength(10);
    expect((body['details'] as { at: string }[])[9]).toMatchObject({ at: 'instances[9]' });
  });

  it('an unknown source is an error of its row alone', async () => {
    const candidates = [RANK_ROW, { ...RANK_ROW, kind: 'video' }, { ...RANK_ROW, kind: 'product' }, { ...RANK_ROW, kind: { a: 1 } }];
    const { status, body } = await post('/rank', { request: REQUEST, candidates });
    expect(status).toBe(200);
    const alone = await post('/rank', { request: REQUEST, candidates: [candidates[0], candidates[2]] });
    const [first, second] = (alone.body['scores'] as Record<string, number[]>)['click']!;
    const scores = (body['scores'] as Record<string, (number | null)[]>)['click']!;
    expect(scores).toEqual([expect.closeTo(first!, 6), null, expect.closeTo(second!, 6), null]);
    expect(body['errors']).toEqual([
      { candidate: 1, error: "'kind' is \"video\", which is no source of this model ('ad', 'product')" },
      { candidate: 3, error: "'kind' is {\"a\":1}, which is no source of this model ('ad', 'product')" },
    ]);
    const predicted = await post('/v1/models/shop:predict', { instances: [{ ...REQUEST, ...candidates[1] }] });
    expect(predicted.body['predictions']).toEqual([{ error: expect.stringContaining('no source') as string }]);
    expect((await post('/rank', { request: REQUEST, candidates: [{ ...RANK_ROW, kind: 'x' }] })).body).toMatchObject({ scores: { buy: [null], click: [null] } });
  });

  it('what is no JSON, too large, or of another type', async () => {
    expect(await post('/rank', '{"request":')).toMatchObject({ status: 400, body: { error: 'the body is not valid JSON' } });
    expect(await post('/rank', '{"__proto__": {"a": 1}, "candidates": []}')).toMatchObject({ status: 400 });
    expect(await post('/rank', `"${'x'.repeat(1 << 20)}"`)).toMatchObject({ status: 413 });
    const text = await app.inject({ method: 'POST', url: '/rank', headers: { 'content-type': 'text/plain' }, payload: '{}' });
    expect(text.statusCode).toBe(415);
    // JSON that does not say so.
    const untyped = await app.inject({ method: 'POST', url: '/rank', payload: Buffer.from(JSON.stringify({ request: REQUEST, candidates: [RANK_ROW] })) });
    expect({ type: untyped.raw.req.headers['content-type'], status: untyped.statusCode }).toEqual({ type: undefined, status: 200 });
    expect((await app.inject({ method: 'POST', url: '/rank', payload: Buffer.from('{"a":') })).json()).toMatchObject({ code: 'invalid_request', error: 'the body is not valid JSON' });
    expect((await post('/v2/models/shop/infer', { inputs: [{ name: 'prise', shape: [1], datatype: 'FP64', data: [1] }] })).body).toMatchObject({ error: expect.stringContaining("did you mean 'price'?") as string });
    expect((await post('/v2/models/shop/infer', { inputs: [{ name: 'price', shape: [2], datatype: 'FP64', data: [1] }] })).body).toMatchObject({ error: "the data of the input 'price' must be a list of 2 values, as its shape says" });
    expect((await post('/admin/reload', {})).status).toBe(404);
  });

  it('asks for tokens where they are set', async () => {
    const guarded = createApp(service, { ...appOptions, token: 'a'.repeat(16), adminToken: 'b'.repeat(16) });
    const ask = async (url: string, token: string | null, method: 'GET' | 'POST' = 'GET') => (await guarded.inject({ method, url, headers: token === null ? {} : { authorization: `Bearer ${token.repeat(16)}` } })).statusCode;
    expect(await ask('/v2', null)).toBe(401);
    expect(await ask('/v2', 'b')).toBe(401);
    expect(await ask('/v2', 'a')).toBe(200);
    expect(await ask('/nothing', null)).toBe(401);
    expect(await ask('/v2/health/ready', null)).toBe(200);
    expect(await ask('/admin/status', 'a')).toBe(401);
    expect(await ask('/admin/status', 'b')).toBe(200);
    expect(await ask('/admin/rollback', 'b', 'POST')).toBe(409);
    expect(await ask('/admin/reload', 'b', 'POST')).toBe(200);
    await guarded.close();
  });
});
