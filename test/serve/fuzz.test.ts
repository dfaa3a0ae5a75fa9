/** Bodies that nobody meant: whatever comes in, the answer is a JSON object with a status below 500, and says nothing of the server's inside. */
import { join } from 'node:path';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/serve/http/app.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { makeShop, requestsOf, type Row, type Shop } from './shop.ts';
import { count } from '../helpers/full.ts';

let shop: Shop;
let service: Service;
let app: FastifyInstance;
const runs = { numRuns: count(80, 400), seed: 20250309 };
const urls = ['/rank', '/v1/models/shop:predict', '/v2/models/shop/infer'];

beforeAll(async () => {
  shop = await makeShop();
  const found = await Service.open(join(shop.dir, 'runs/first'), 'runs/first', {
    capacity: 64,
    threads: 1,
    maxList: 50,
    maxWaiting: 500,
    timeout: 200_000,
  });
  if (Array.isArray(found)) throw new Error(found[0]!.message);
  service = found.service;
  app = createApp(service, {
    maxBody: 200_000,
    maxCandidates: 64,
    timeout: 200_000,
    token: null,
    adminToken: null,
    maxDrift: null,
  });
});
afterAll(async () => {
  await app?.close();
  await service?.close();
});

async function send(url: string, payload: string | Buffer, headers: Record<string, string> = {}): Promise<number> {
  const response = await app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });
  const { statusCode, body } = response;
  const about = `${url} ${payload.toString().slice(0, 300)}\n${statusCode} ${body.slice(0, 500)}`;
  expect(statusCode, about).toBeLessThan(500);
  const parsed = JSON.parse(body) as Record<string, unknown>;
  expect(typeof parsed, about).toBe('object');
  expect(body, about).not.toMatch(/\bat .*\.(ts|js):\d|node_modules|node:internal|file:\/\//);
  expect(body).not.toContain(shop.dir);
  if (statusCode === 200 && url === '/rank') {
    for (const scores of Object.values(parsed['scores'] as Record<string, (number | null)[]>))
      expect(
        scores.every((p) => p === null || (p >= 0 && p <= 1)),
        about,
      ).toBe(true);
  }
  return statusCode;
}

/** After all that, the server answers as before. */
async function stillRight(): Promise<void> {
  const { request, candidates } = requestsOf(shop.rows)[0]!;
  const response = await app.inject({ method: 'POST', url: '/rank', payload: { request, candidates } });
  expect(response.statusCode).toBe(200);
  expect(service.batcher.waiting).toBe(0);
  expect({}).not.toHaveProperty('polluted');
}

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    'NaN',
    '__proto__',
    'constructor',
    -0,
    1e308,
    1e-320,
    2 ** 53,
    -1,
    0.5,
    [],
    {},
    [null],
    [[]],
    { __proto: 1 },
    '\u0000',
    '\ud800',
    '🦔'.repeat(50),
    'x'.repeat(3000),
    '2025-13-99T99:99:99Z',
    '0x10',
    '1e999',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double(),
  fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.double()), { maxLength: 80 }),
);

describe('seeded fuzzing of bodies', () => {
  it('values of any kind in the place of any value', async () => {
    const base = requestsOf(shop.rows)[0]!;
    const names = (row: Row) => Object.keys(row);
    const change = fc.record({
      name: fc.constantFrom(
        ...names(base.request),
        ...names(base.candidates[0]!),
        '__proto__',
        'constructor',
        'toString',
        'extra',
      ),
      value: odd,
      remove: fc.boolean(),
    });
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 3 }),
        async (changes, copies) => {
          const request: Record<string, unknown> = { ...base.request };
          const candidate: Record<string, unknown> = { ...base.candidates[0]! };
          for (const { name, value, remove } of changes) {
            const of = Object.hasOwn(candidate, name) ? candidate : request;
            if (remove) delete of[name];
            else Object.defineProperty(of, name, { value, enumerable: true, configurable: true, writable: true });
          }
          seen.add(
            await send(
              '/rank',
              JSON.stringify({ request, candidates: Array.from({ length: copies }, () => candidate) }),
            ),
          );
          seen.add(
            await send('/v1/models/shop:predict', JSON.stringify({ instances: [{ ...request, ...candidate }] })),
          );
        },
      ),
      runs,
    );
    expect([...seen]).toEqual(expect.arrayContaining([200, 400]));
    await stillRight();
  });

  it('bodies of any shape', async () => {
    const body = fc.oneof(
      odd,
      fc.record({ request: odd, candidates: odd }, { requiredKeys: [] }),
      fc.record({ instances: odd, inputs: odd, signature_name: odd }, { requiredKeys: [] }),
      fc.record(
        {
          id: odd,
          outputs: odd,
          inputs: fc.array(
            fc.oneof(
              odd,
              fc.record(
                {
                  name: fc.oneof(odd, fc.constantFrom('price', 'tags', 'kind')),
                  shape: fc.oneof(odd, fc.array(fc.integer({ min: -2, max: 70 }), { maxLength: 3 })),
                  datatype: fc.oneof(odd, fc.constantFrom('FP32', 'BYTES')),
                  data: odd,
                },
                { requiredKeys: [] },
              ),
            ),
            { maxLength: 4 },
          ),
        },
        { requiredKeys: [] },
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...urls),
        body,
        async (url, value) => void (await send(url, JSON.stringify(value) ?? '')),
      ),
      runs,
    );
    await stillRight();
  });

  it('texts that are cut off, changed in a byte, or no JSON at all', async () => {
    const base = requestsOf(shop.rows)[0]!;
    const text = Buffer.from(JSON.stringify({ request: base.request, candidates: base.candidates }));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: text.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        fc.boolean(),
        async (at, byte, cut) => {
          const changed = Buffer.from(text);
          changed[at] = byte;
          await send('/rank', cut ? text.subarray(0, at) : changed);
        },
      ),
      runs,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        async (bytes) => void (await send('/rank', Buffer.from(bytes))),
      ),
      runs,
    );
    for (const payload of [
      '{"request":NaN}',
      '{"a":Infinity}',
      '\ufeff{}',
      '{"request":{},"request":[],"candidates":[]}',
      '1e999',
      '"',
      '{"candidates":[,]}',
    ])
      await send('/rank', payload);
    await stillRight();
  });

  it('tensors as bytes, of lengths that nobody meant', async () => {
    const text = fc.record(
      {
        inputs: fc.array(
          fc.record(
            {
              name: fc.constantFrom('price', 'tags', 'kind', 'vector'),
              shape: fc.array(fc.integer({ min: -1, max: 70 }), { maxLength: 3 }),
              datatype: fc.constantFrom('FP16', 'FP64', 'INT64', 'BOOL', 'BYTES'),
              parameters: fc.oneof(
                odd,
                fc.record({ binary_data_size: fc.oneof(odd, fc.integer({ min: -5, max: 300 })) }),
              ),
            },
            { requiredKeys: ['name'] },
          ),
          { maxLength: 4 },
        ),
        outputs: odd,
        parameters: odd,
      },
      { requiredKeys: ['inputs'] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...urls),
        text,
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: -3, max: 3 }),
        async (url, json, bytes, off) => {
          const head = Buffer.from(JSON.stringify(json));
          await send(url, Buffer.concat([head, bytes]), {
            'inference-header-content-length': String(head.length + (off > 1 ? 0 : off)),
          });
        },
      ),
      runs,
    );
    await stillRight();
  });

  it('depth, size and keys of prototypes', async () => {
    for (const depth of [1000, 90_000]) {
      await send('/rank', `{"request":${'['.repeat(depth)}${']'.repeat(depth)},"candidates":[]}`);
      await send(
        '/v2/models/shop/infer',
        `{"inputs":[{"name":"price","shape":[1],"datatype":"FP64","data":${'['.repeat(depth)}${']'.repeat(depth)}}]}`,
      );
      await send('/rank', '['.repeat(depth));
      await send('/rank', `{"request":{"users.age":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}},"candidates":[]}`);
    }
    expect(await send('/rank', `{"request":{},"candidates":[${'{},'.repeat(60_000)}{}]}`)).toBe(413);
    expect(await send('/rank', `{"x":"${'y'.repeat(250_000)}"}`)).toBe(413);
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      for (const value of ['{"polluted":true}', '{"prototype":{"polluted":true}}', 'null', '1']) {
        await send('/rank', `{"${key}":${value},"request":{"${key}":${value}},"candidates":[{"${key}":${value}}]}`);
        await send('/v1/models/shop:predict', `{"instances":[{"${key}":${value}}],"${key}":${value}}`);
        await send(
          '/v2/models/shop/infer',
          `{"inputs":[{"name":"${key}","shape":[1],"datatype":"BYTES","data":[${value}]}]}`,
        );
      }
    }
    await stillRight();
  });

  it('paths and headers', async () => {
    const path = fc.oneof(
      fc.webPath().map((path) => `/${path}`),
      fc.constantFrom(
        '/v1/models/%00:predict',
        '/v2/models/..%2f..%2fetc/infer',
        '/v1/models/__proto__:predict',
        '/v2/models/shop/versions/%ff',
        '//',
        '/v1/models/shop:predict:predict',
      ),
    );
    await fc.assert(
      fc.asyncProperty(path, fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'), async (url, method) => {
        const { statusCode, body } = await app.inject({
          method: method as 'GET',
          url,
          ...(method === 'GET' ? {} : { payload: '{}', headers: { 'content-type': 'application/json' } }),
        });
        expect(statusCode, `${method} ${url} ${body}`).toBeLessThan(500);
        expect(body).not.toMatch(/node_modules|node:internal|\bat .*:\d+:\d+/);
      }),
      { ...runs, numRuns: count(30, 150) },
    );
    for (const type of [
      'text/plain',
      'application/xml',
      'application/json; charset=latin1',
      'multipart/form-data',
      'application/x-www-form-urlencoded',
      '',
    ])
      await send('/rank', '{}', { 'content-type': type });
    await stillRight();
  });
});
