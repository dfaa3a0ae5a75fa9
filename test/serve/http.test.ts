import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppOptions, createApp } from '../../src/serve/http/app.ts';
import { readElements } from '../../src/serve/http/binary-tensors.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { calibratorOf, HEADS, makeShop, offline, requestsOf, type Row, type Shop } from './shop.ts';

export const limits = { capacity: 1024, threads: 1, maxList: 100, maxWaiting: 5000, timeout: 200_000 };
const appOptions: AppOptions = {
  maxBody: 1 << 20,
  maxCandidates: 500,
  timeout: 200_000,
  token: null,
  adminToken: null,
  maxDrift: null,
};

let shop: Shop;
let service: Service;
let app: FastifyInstance;
let expected: Float64Array;
let calibrator: string;

beforeAll(async () => {
  shop = await makeShop();
  calibrator = readdirSync(join(shop.dir, 'runs/first/calibrators'))
    .find((name) => name.startsWith('000001-'))!
    .replace('.json', '');
  expected = await offline(shop.dir, 'first', calibratorOf(shop.dir, 'first', calibrator));
  const opened = await Service.open(join(shop.dir, 'runs/first'), 'runs/first', limits);
  if (Array.isArray(opened)) throw new Error(opened[0]!.message);
  expect(opened.warnings).toEqual([]);
  service = opened.service;
  app = createApp(service, appOptions);
});
afterAll(async () => {
  await app?.close();
  await service?.close();
});

async function post(url: string, payload: unknown, to = app) {
  const response = await to.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
  return { status: response.statusCode, headers: response.headers, body: response.json<Record<string, unknown>>() };
}

const version = () => ({ model_fingerprint: service.current.model.fingerprint, calibrator });
const largestDifference = (found: readonly number[], row: (i: number) => number) =>
  Math.max(...found.map((p, i) => Math.abs(p - row(i))));
const RANK_ROW: Row = { kind: 'ad', price: 1, tags: [], vector: null };
const REQUEST: Row = {
  country: 'DE',
  seen_at: '2025-03-01T00:00:00Z',
  'users.age': 3,
  'users.history': [],
  'users.coupon': null,
  'users.likes': [],
};

describe('scores are those of offline evaluation to 1e-6, and name what made them', () => {
  it('shares what the request decides, and nothing else', () => {
    // A coupon exists for products only, so it depends on the candidate's source.
    expect(service.current.model.sides).toMatchObject({
      shared: ['age', 'country', 'history', 'hour', 'likes'],
      source: { column: 'kind', side: 'candidate' },
    });
  });

  it('lists may come as texts of JSON; lists in another notation are refused', async () => {
    const written = shop.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? JSON.stringify(value) : value]),
      ),
    );
    const { status, body } = await post('/v1/models/shop:predict', { instances: written });
    expect(status).toBe(200);
    expect(body).toEqual({ ...(await post('/v1/models/shop:predict', { instances: shop.rows })).body });
    for (const tags of ["['a', 'b']", '{a,b}', 'a|b', '["a"']) {
      const refused = await post('/rank', { request: REQUEST, candidates: [{ ...RANK_ROW, tags }] });
      expect([tags, refused.status, JSON.stringify(refused.body).includes('tags')]).toEqual([tags, 400, true]);
    }
  });

  it('TensorFlow-Serving-style, by row and by column', async () => {
    const { status, body } = await post('/v1/models/shop:predict', { instances: shop.rows });
    expect(status).toBe(200);
    expect(body).toMatchObject(version());
    const predictions = body['predictions'] as Record<string, number>[];
    expect(predictions.length).toBe(shop.rows.length);
    HEADS.forEach((head, h) =>
      expect(
        largestDifference(
          predictions.map((p) => p[head]!),
          (i) => expected[i * 2 + h]!,
        ),
        head,
      ).toBeLessThan(1e-6),
    );

    const inputs = Object.fromEntries(
      Object.keys(shop.rows[0]!).map((name) => [name, shop.rows.map((row) => row[name])]),
    );
    const columns = await post('/v1/models/shop:predict', { inputs });
    expect(columns.body).toMatchObject({ outputs: { click: predictions.map((p) => p['click']) } });
  });

  it('/rank', async () => {
    let compared = 0;
    for (const { request, candidates, places } of requestsOf(shop.rows)) {
      const { status, body } = await post('/rank', { request, candidates });
      expect(status).toBe(200);
      expect(body).toMatchObject({ model: 'shop', ...version() });
      HEADS.forEach((head, h) =>
        expect(
          largestDifference((body['scores'] as Record<string, number[]>)[head]!, (i) => expected[places[i]! * 2 + h]!),
        ).toBeLessThan(1e-6),
      );
      compared += places.length;
    }
    expect(compared).toBeGreaterThan(25);
  });

  it('many requests at once, in shared batches', async () => {
    const requests = shop.rows.slice(0, 200).map((row) => requestsOf([row])[0]!);
    const before = service.batcher.batches;
    const answers = await Promise.all(
      requests.map(({ request, candidates }) => post('/rank', { request, candidates })),
    );
    answers.forEach(({ body }, i) =>
      expect(Math.abs((body['scores'] as Record<string, number[]>)['buy']![0]! - expected[i * 2]!)).toBeLessThan(1e-6),
    );
    expect(service.batcher.batches - before).toBeLessThan(200);
  });

  it('the Open Inference Protocol', async () => {
    const rows = shop.rows.slice(0, 50);
    const padded = (name: string, width: number) =>
      rows.flatMap((row) => Array.from({ length: width }, (_, i) => (row[name] as unknown[] | null)?.[i] ?? null));
    // An empty list has no form of its own in a tensor: it reads as missing, so rows with one are compared nowhere.
    const lists = { tags: 4, 'users.history': 6, 'users.likes': 3, vector: 3 };
    const inputs = Object.keys(rows[0]!).map((name) => {
      const width = (lists as Record<string, number>)[name];
      return width === undefined
        ? { name, datatype: 'BYTES', shape: [rows.length], data: rows.map((row) => row[name]) }
        : { name, datatype: 'BYTES', shape: [rows.length, width], data: padded(name, width) };
    });
    const { status, body } = await post('/v2/models/shop/infer', { id: 'a', inputs, outputs: [{ name: 'click' }] });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        id: 'a',
        model_name: 'shop',
        parameters: version(),
        outputs: [{ name: 'click', datatype: 'FP64', shape: [50] }],
      },
    });
    const { data } = (body['outputs'] as { data: number[] }[])[0]!;
    const whole = rows
      .map((row, i) => ({ row, i }))
      .filter(({ row }) =>
        Object.keys(lists).every((name) => row[name] === null || (row[name] as unknown[]).length > 0),
      );
    expect(whole.length).toBeGreaterThan(5);
    for (const { i } of whole) expect(Math.abs(data[i]! - expected[i * 2 + 1]!), String(i)).toBeLessThan(1e-6);
  });
});

describe('tensors as bytes', () => {
  /** Inputs as bytes behind the JSON, as the protocol's binary extension has them. */
  function binary(
    rows: readonly Row[],
    change: (json: { inputs: Record<string, unknown>[] }) => object = (json) => json,
  ) {
    const lists = { tags: 4, 'users.history': 6, 'users.likes': 3 };
    const parts: Buffer[] = [];
    const inputs = Object.keys(rows[0]!).map((name) => {
      const values = rows.map((row) => row[name]);
      const width = (lists as Record<string, number>)[name] ?? (name === 'vector' ? 3 : null);
      const flat = values.flatMap((value) =>
        width === null ? [value] : Array.from({ length: width }, (_, i) => (value as unknown[] | null)?.[i] ?? null),
      );
      const numbers = name === 'price' || name === 'vector' || name === 'users.age';
      const bytes = Buffer.concat(
        flat.map((value) => {
          if (numbers) {
            const element = Buffer.alloc(8);
            element.writeDoubleLE((value as number | null) ?? NaN);
            return element;
          }
          const text = Buffer.from(value === null || value === undefined ? '' : String(value));
          const length = Buffer.alloc(4);
          length.writeUInt32LE(text.length);
          return Buffer.concat([length, text]);
        }),
      );
      parts.push(bytes);
      return {
        name,
        datatype: numbers ? 'FP64' : 'BYTES',
        shape: width === null ? [rows.length] : [rows.length, width],
        parameters: { binary_data_size: bytes.length },
      };
    });
    const json = Buffer.from(JSON.stringify(change({ inputs })));
    return { json, payload: Buffer.concat([json, ...parts]) };
  }
  const send = (payload: Buffer, headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/v2/models/shop/infer', payload, headers });

  it('score as rows do, in and out', async () => {
    // Bytes tell no empty list from a missing one.
    const places = shop.rows.flatMap((row, i) =>
      ['tags', 'users.history', 'users.likes'].every(
        (name) => row[name] === null || (row[name] as unknown[]).length > 0,
      )
        ? [i]
        : [],
    );
    const rows = places.map((i) => shop.rows[i]!);
    const { json, payload } = binary(rows, ({ inputs }) => ({
      inputs,
      outputs: [{ name: 'click', parameters: { binary_data: true } }, { name: 'buy' }],
    }));
    for (const type of [
      {},
      { 'content-type': 'application/octet-stream' },
      { 'content-type': 'application/json' },
    ] as Record<string, string>[]) {
      const { statusCode, headers, rawPayload } = await send(payload, {
        'inference-header-content-length': String(json.length),
        ...type,
      });
      expect(statusCode).toBe(200);
      const length = Number(headers['inference-header-content-length']);
      const { outputs } = JSON.parse(rawPayload.toString('utf8', 0, length)) as {
        outputs: { name: string; data?: number[]; parameters?: object }[];
      };
      expect(outputs).toMatchObject([
        { name: 'buy', data: expect.any(Array) as unknown },
        { name: 'click', parameters: { binary_data_size: 8 * rows.length } },
      ]);
      expect(rawPayload.length).toBe(length + 8 * rows.length);
      expect(largestDifference(outputs[0]!.data!, (i) => expected[places[i]! * 2]!)).toBeLessThan(1e-6);
      expect(
        largestDifference(
          places.map((_, i) => rawPayload.readDoubleLE(length + 8 * i)),
          (i) => expected[places[i]! * 2 + 1]!,
        ),
      ).toBeLessThan(1e-6);
    }
  });

  it('elements of every datatype', () => {
    const bytes = (...of: number[]) => Buffer.from(of);
    expect(readElements('BOOL', bytes(0, 1), 2)).toEqual([false, true]);
    expect(readElements('INT16', bytes(0xff, 0xff), 1)).toEqual([-1]);
    expect(readElements('UINT32', bytes(1, 0, 0, 128), 1)).toEqual([2 ** 31 + 1]);
    expect(readElements('INT64', bytes(255, 255, 255, 255, 255, 255, 255, 255), 1)).toEqual([-1]);
    expect(readElements('UINT64', bytes(255, 255, 255, 255, 255, 255, 255, 255), 1)).toEqual(['18446744073709551615']);
    expect(readElements('FP16', bytes(0, 0x3c, 0, 0xc0, 1, 0, 0, 0x7e), 4)).toEqual([1, -2, 2 ** -24, null]);
    expect(readElements('FP32', bytes(0, 0, 192, 127), 1)).toEqual([null]);
    expect(readElements('BYTES', bytes(1, 0, 0, 0, 65, 0, 0, 0, 0), 2)).toEqual(['A', null]);
    for (const broken of [bytes(1), bytes(9, 0, 0, 0, 65), bytes(1, 0, 0, 0, 65, 0)])
      expect(readElements('BYTES', broken, 1)).toBeNull();
    expect(readElements('FP64', bytes(1, 2), 1)).toBeNull();
  });

  it('are refused with a reason', async () => {
    const { json, payload } = binary(shop.rows.slice(0, 2));
    const length = String(json.length);
    const error = async (body: Buffer, headers: Record<string, string>) => {
      const answer = await send(body, headers);
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(500);
      return answer.json<{ error: string }>().error;
    };
    const header = 'inference-header-content-length';
    expect(await error(payload, { [header]: String(payload.length + 1) })).toContain('must be the length of the JSON');
    expect(await error(payload, { [header]: '-1' })).toContain('must be the length of the JSON');
    expect(await error(payload, { [header]: '5' })).toBe('the body is not valid JSON');
    expect(await error(payload.subarray(0, payload.length - 1), { [header]: length })).toContain(
      'the body does not hold them',
    );
    expect(await error(Buffer.concat([payload, Buffer.alloc(3)]), { [header]: length })).toMatch(
      /^the body holds \d+ bytes of tensors, and the inputs say \d+$/,
    );
    expect(await error(payload, { [header]: length, 'content-encoding': 'gzip' })).toContain(
      'compressed bodies are not read',
    );
    expect(await error(payload, { 'content-type': 'application/octet-stream' })).toContain('the body must be JSON');
    const other = binary(shop.rows.slice(0, 2), ({ inputs }) => ({
      inputs: inputs.map((input) => ({ ...input, shape: [1] })),
    }));
    expect(await error(other.payload, { [header]: String(other.json.length) })).toMatch(
      /^the bytes of the input '.*' must be 1 elements of \w+, as its shape says$/,
    );
    expect(
      (await app.inject({ method: 'POST', url: '/rank', payload, headers: { [header]: length } })).json(),
    ).toMatchObject({ error: 'binary tensors are for /v2/models/MODEL/infer alone' });
  });
});

describe('what a client may request in addition to scores', () => {
  const get = async (url: string) => {
    const response = await app.inject({ url });
    return { status: response.statusCode, body: response.json<unknown>() };
  };

  it('health, metadata and versions', async () => {
    expect(await get('/v2')).toMatchObject({ status: 200, body: { name: 'adsc', extensions: ['binary_tensor_data'] } });
    expect(await get('/v2/health/live')).toEqual({ status: 200, body: { live: true } });
    expect(await get('/v2/health/ready')).toEqual({ status: 200, body: { ready: true } });
    expect(await get('/v2/models/shop/ready')).toEqual({ status: 200, body: { name: 'shop', ready: true } });
    const metadata = (await get('/v2/models/shop')).body as { inputs: { name: string }[]; versions: string[] };
    expect(metadata.inputs).toEqual(
      expect.arrayContaining([
        { name: 'vector', datatype: 'FP64', shape: [-1, 3] },
        { name: 'price', datatype: 'FP64', shape: [-1] },
        { name: 'tags', datatype: 'BYTES', shape: [-1, -1] },
      ]),
    );
    expect((await get(`/v2/models/shop/versions/${metadata.versions[0]!}`)).status).toBe(200);
    expect((await get('/v2/models/shop/versions/2')).status).toBe(404);
    expect((await get('/v2/models/other')).status).toBe(404);
    expect(await get('/v1/models/shop')).toMatchObject({
      body: { model_version_status: [{ version: metadata.versions[0], state: 'AVAILABLE' }] },
    });
  });

  it('an OpenAPI page whose references all lead somewhere', async () => {
    const { body } = await get('/openapi.json');
    const { paths, components } = body as {
      paths: Record<string, unknown>;
      components: { schemas: Record<string, { required?: string[] }> };
    };
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/rank', '/v1/models/shop:predict', '/v2/models/shop/infer']),
    );
    for (const [, name] of JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      expect(components.schemas).toHaveProperty(name!);
    expect(components.schemas['Candidate']!.required).toEqual(
      expect.arrayContaining(['kind', 'price', 'tags', 'vector']),
    );
    expect(components.schemas['Request']!.required).toEqual(expect.arrayContaining(['country', 'users.age']));
  });
});

describe('what is wrong is told with its place', () => {
  it.each<[string, unknown, number, string]>([
    ['no object', [], 400, 'the body must be a JSON object'],
    ['no candidates', { request: REQUEST }, 400, "'candidates' must be a list"],
    ['a request that is none', { request: 3, candidates: [] }, 400, "'request' must be an object"],
    [
      'a column that is not there',
      { request: REQUEST, candidates: [{ kind: 'ad' }] },
      400,
      "candidates[0]: 'price' is not there (null says that it is missing)",
    ],
    [
      'a value of another type',
      { request: { ...REQUEST, 'users.age': { old: true } }, candidates: [RANK_ROW] },
      400,
      "request: 'users.age' (read by the signal 'age') must be number or string or null",
    ],
    [
      'a text that is no number',
      { request: REQUEST, candidates: [RANK_ROW, { ...RANK_ROW, price: 'cheap' }] },
      400,
      "candidates[1]: 'price' is a text that is not a number such as 12.5",
    ],
    [
      'a text that is no list',
      { request: REQUEST, candidates: [{ ...RANK_ROW, tags: "['a']" }] },
      400,
      `candidates[0]: 'tags' is a text that is not a list in JSON such as ["a", "b"] or [1, 2]`,
    ],
    [
      'a vector of another length',
      { request: REQUEST, candidates: [{ ...RANK_ROW, vector: [1] }] },
      400,
      "candidates[0]: 'vector' must NOT have fewer than 3 items",
    ],
    [
      'a column on the wrong side',
      { request: REQUEST, candidates: [{ ...RANK_ROW, country: 'DE' }] },
      400,
      "candidates[0]: 'country' belongs to the request",
    ],
    [
      'an element of a list',
      { request: REQUEST, candidates: [{ ...RANK_ROW, tags: ['a', {}] }] },
      400,
      "candidates[0]: 'tags' element 1 must be string or integer or boolean or null",
    ],
    [
      'a long list',
      { request: REQUEST, candidates: [{ ...RANK_ROW, tags: Array.from({ length: 101 }, () => 'a') }] },
      400,
      "candidates[0]: 'tags' has 101 elements, and at most 100 are read",
    ],
    ['a candidate that is none', { request: REQUEST, candidates: [null] }, 400, 'candidates[0] is no object'],
    [
      'too many',
      { request: REQUEST, candidates: Array.from({ length: 501 }, () => RANK_ROW) },
      413,
      "'candidates' has 501 elements, and this server takes 500 at most",
    ],
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
    const candidates = [
      RANK_ROW,
      { ...RANK_ROW, kind: 'video' },
      { ...RANK_ROW, kind: 'product' },
      { ...RANK_ROW, kind: { a: 1 } },
    ];
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
    expect((await post('/rank', { request: REQUEST, candidates: [{ ...RANK_ROW, kind: 'x' }] })).body).toMatchObject({
      scores: { buy: [null], click: [null] },
    });
  });

  it('what is no JSON, too large, or of another type', async () => {
    expect(await post('/rank', '{"request":')).toMatchObject({
      status: 400,
      body: { error: 'the body is not valid JSON' },
    });
    expect(await post('/rank', '{"__proto__": {"a": 1}, "candidates": []}')).toMatchObject({ status: 400 });
    expect(await post('/rank', `"${'x'.repeat(1 << 20)}"`)).toMatchObject({ status: 413 });
    const text = await app.inject({
      method: 'POST',
      url: '/rank',
      headers: { 'content-type': 'text/plain' },
      payload: '{}',
    });
    expect(text.statusCode).toBe(415);
    // JSON that does not say so.
    const untyped = await app.inject({
      method: 'POST',
      url: '/rank',
      payload: Buffer.from(JSON.stringify({ request: REQUEST, candidates: [RANK_ROW] })),
    });
    expect({ type: untyped.raw.req.headers['content-type'], status: untyped.statusCode }).toEqual({
      type: undefined,
      status: 200,
    });
    expect((await app.inject({ method: 'POST', url: '/rank', payload: Buffer.from('{"a":') })).json()).toMatchObject({
      code: 'invalid_request',
      error: 'the body is not valid JSON',
    });
    expect(
      (await post('/v2/models/shop/infer', { inputs: [{ name: 'prise', shape: [1], datatype: 'FP64', data: [1] }] }))
        .body,
    ).toMatchObject({ error: expect.stringContaining("did you mean 'price'?") as string });
    expect(
      (await post('/v2/models/shop/infer', { inputs: [{ name: 'price', shape: [2], datatype: 'FP64', data: [1] }] }))
        .body,
    ).toMatchObject({ error: "the data of the input 'price' must be a list of 2 values, as its shape says" });
    expect((await post('/admin/reload', {})).status).toBe(404);
  });

  it('asks for tokens where they are set', async () => {
    const guarded = createApp(service, { ...appOptions, token: 'a'.repeat(16), adminToken: 'b'.repeat(16) });
    const ask = async (url: string, token: string | null, method: 'GET' | 'POST' = 'GET') =>
      (
        await guarded.inject({
          method,
          url,
          headers: token === null ? {} : { authorization: `Bearer ${token.repeat(16)}` },
        })
      ).statusCode;
    expect(await ask('/v2', null)).toBe(401);
    expect(await ask('/v2', 'b')).toBe(401);
    expect(await ask('/v2', 'a')).toBe(200);
    expect(await ask('/nothing', null)).toBe(401);
    expect(await ask('/v2/health/ready', null)).toBe(200);
    expect(await ask('/admin/status', 'a')).toBe(401);
    // Other spellings of a path lead to the same route, and need its token.
    for (const path of ['/%61dmin/status', '/admin/%73tatus', '/admin/status/', '/admin/status?x=1']) {
      for (const token of [null, 'a']) expect(await ask(path, token), path).toBe(401);
      expect(await ask(path, 'b'), path).toBe(200);
    }
    const open = createApp(service, { ...appOptions, adminToken: 'b'.repeat(16) });
    for (const path of ['/%61dmin/rollback', '/admin/rollback'])
      expect((await open.inject({ method: 'POST', url: path })).statusCode, path).toBe(401);
    expect((await open.inject({ url: '/v2' })).statusCode).toBe(200);
    expect((await open.inject({ url: '/%zz' })).json()).toEqual({
      error: 'the path of the request is none',
      code: 'invalid_request',
    });
    await open.close();
    expect(await ask('/admin/status', 'b')).toBe(200);
    expect(await ask('/admin/rollback', 'b', 'POST')).toBe(409);
    expect(await ask('/admin/reload', 'b', 'POST')).toBe(200);
    await guarded.close();
  });
});
