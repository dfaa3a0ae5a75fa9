/** Tensors of bytes with a request's side, vectors of FP32 and keys of tables: answers are those of JSON, to the bit. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/serve/http/app.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { newStatus } from '../../src/serve/tables/load-tables.ts';
import { type Asked, FILES, makeMarket, requests, type Row } from './market.ts';

let service: Service;
let app: FastifyInstance;

beforeAll(async () => {
  const dir = await makeMarket();
  const opened = await Service.open(join(dir, 'runs/first'), 'runs/first', {
    capacity: 1024,
    threads: 1,
    maxList: 100,
    maxWaiting: 5000,
    timeout: 200_000,
    tables: Object.entries(FILES).map(([name, glob]) => ({ name, glob, root: dir, status: newStatus() })),
  });
  if (Array.isArray(opened)) throw new Error(opened[0]!.message);
  service = opened.service;
  app = createApp(service, {
    maxBody: 1 << 20,
    maxCandidates: 500,
    timeout: 1e5,
    token: null,
    adminToken: null,
    maxDrift: null,
  });
});
afterAll(async () => {
  await app?.close();
  await service?.close();
});

interface Tensor {
  readonly name: string;
  readonly datatype: string;
  readonly shape: readonly number[];
  readonly bytes: Buffer;
}

function textBytes(texts: readonly unknown[]): Buffer {
  return Buffer.concat(
    texts.map((text) => {
      const bytes = Buffer.from(text === null || text === undefined ? '' : String(text));
      const length = Buffer.alloc(4);
      length.writeUInt32LE(bytes.length);
      return Buffer.concat([length, bytes]);
    }),
  );
}

function numberBytes(datatype: string, numbers: readonly unknown[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * (datatype === 'FP32' ? 4 : 8));
  numbers.forEach((number, i) => {
    if (datatype === 'FP32') bytes.writeFloatLE((number as number | null) ?? NaN, 4 * i);
    else if (datatype === 'FP64') bytes.writeDoubleLE((number as number | null) ?? NaN, 8 * i);
    else bytes.writeBigInt64LE(BigInt(number as string), 8 * i);
  });
  return bytes;
}

const DATATYPES: Readonly<Record<string, string>> = {
  'pins.price': 'FP64',
  'pins.liked_for': 'FP64',
  'sellers.rating': 'FP64',
  'offers.discount': 'FP64',
  'users.age': 'FP64',
  'pins.vector': 'FP32',
  pin_id: 'INT64',
  user_id: 'INT64',
};

function tensorsOf(rows: readonly Row[]): Tensor[] {
  return Object.keys(rows[0]!).map((name) => {
    const datatype = DATATYPES[name] ?? 'BYTES';
    const values = rows.map((row) => row[name]);
    const width = Math.max(...values.map((value) => (Array.isArray(value) ? value.length : 0)));
    const flat = values.flatMap((value): readonly unknown[] =>
      width === 0 ? [value] : Array.from({ length: width }, (_, k) => (value as unknown[] | null)?.[k] ?? null),
    );
    return {
      name,
      datatype,
      shape: width === 0 ? [rows.length] : [rows.length, width],
      bytes: datatype === 'BYTES' ? textBytes(flat) : numberBytes(datatype, flat),
    };
  });
}

async function infer(tensors: readonly Tensor[]) {
  const inputs = tensors.map(({ name, datatype, shape, bytes }) => ({
    name,
    datatype,
    shape,
    parameters: { binary_data_size: bytes.length },
  }));
  const json = Buffer.from(JSON.stringify({ inputs }));
  const response = await app.inject({
    method: 'POST',
    url: '/v2/models/shop/infer',
    headers: { 'inference-header-content-length': String(json.length) },
    payload: Buffer.concat([json, ...tensors.map(({ bytes }) => bytes)]),
  });
  const body = response.json<{ error?: string; outputs?: { data: number[] }[] }>();
  return { status: response.statusCode, error: body.error, clicks: body.outputs?.[0]?.data };
}

async function rank(asked: Asked): Promise<number[]> {
  const response = await app.inject({ method: 'POST', url: '/rank', payload: asked });
  return response.json<{ scores: { click: number[] } }>().scores.click;
}

/** Bytes tell no empty list from a missing one; floats of 32 bits are what both ways send. */
function comparable({ request, candidates }: Asked): Asked {
  const isThere = (value: unknown) => !Array.isArray(value) || value.length > 0;
  return {
    request: { ...request, 'users.recent': isThere(request['users.recent']) ? request['users.recent'] : null },
    candidates: candidates
      .filter((row) => isThere(row['pins.tags']) && isThere(row['pins.liked']))
      .map((row) => ({
        ...row,
        'pins.vector': (row['pins.vector'] as number[] | null)?.map((x) => Math.fround(x)) ?? null,
      })),
  };
}

describe('tensors of bytes', () => {
  it('of the request have one row for all candidates, or a row each', async () => {
    for (const { sent } of requests().slice(0, 12)) {
      const asked = comparable(sent);
      const expected = await rank(asked);
      expect(expected.length).toBeGreaterThan(5);
      const { request, candidates } = asked;
      const before = service.current.model.rows.counts.requests['age']!.rows;
      expect(await infer([...tensorsOf([request]), ...tensorsOf(candidates)])).toMatchObject({ clicks: expected });
      // It counts as one request, and is encoded once.
      expect(service.current.model.rows.counts.requests['age']!.rows).toBe(before + 1);
      expect(await infer(tensorsOf(candidates.map((row) => ({ ...request, ...row }))))).toMatchObject({
        clicks: expected,
      });
    }
  });

  it('may be keys of tables, of all 64 bits', async () => {
    for (const { keyed } of requests().slice(0, 12))
      expect(await infer([...tensorsOf([keyed.request]), ...tensorsOf(keyed.candidates)])).toMatchObject({
        clicks: await rank(keyed),
      });
    const metadata = await app.inject('/v2/models/shop');
    expect(metadata.json<{ inputs: { name: string }[] }>().inputs.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['pin_id', 'shop', 'user_id', 'seen_at', 'pins.price']),
    );
  });

  it('of vectors in doubles are those of JSON, too; a row of NaN is a missing vector', async () => {
    const { request, candidates } = comparable(requests()[3]!.sent);
    const missing = candidates.map((row, i) => (i % 2 === 0 ? { ...row, 'pins.vector': null } : row));
    const doubles = tensorsOf(missing).map((tensor) =>
      tensor.name === 'pins.vector'
        ? {
            ...tensor,
            datatype: 'FP64',
            bytes: numberBytes(
              'FP64',
              missing.flatMap((row) => (row['pins.vector'] as number[] | null) ?? [null, null, null]),
            ),
          }
        : tensor,
    );
    const expected = await rank({ request, candidates: missing });
    expect(await infer([...tensorsOf([request]), ...doubles])).toMatchObject({ clicks: expected });
    expect(await infer([...tensorsOf([request]), ...tensorsOf(missing)])).toMatchObject({ clicks: expected });
  });

  it('that are wrong are told with their place', async () => {
    const { request, candidates } = comparable(requests()[3]!.sent);
    const own = tensorsOf(candidates);
    const without = (name: string) => own.filter((tensor) => tensor.name !== name);
    const vector = own.find(({ name }) => name === 'pins.vector')!;
    const rows = candidates.length;
    const error = async (...tensors: Tensor[]) => {
      const { status, error: said } = await infer(tensors);
      return { status, said };
    };
    const at = candidates.findIndex((row) => row['pins.vector'] !== null);
    const broken = Buffer.from(vector.bytes);
    broken.writeFloatLE(NaN, 4 * (3 * at + 1));
    expect(await error(...tensorsOf([request]), ...without('pins.vector'), { ...vector, bytes: broken })).toEqual({
      status: 400,
      said: `row ${at} of the input 'pins.vector' has elements that are no finite numbers (a missing vector is NaN throughout)`,
    });
    broken.writeFloatLE(Infinity, 4 * (3 * at + 1));
    expect(
      (await error(...tensorsOf([request]), ...without('pins.vector'), { ...vector, bytes: broken })).said,
    ).toMatch(/^row \d+ of the input 'pins.vector'/);
    const narrow = { ...vector, shape: [rows, 2], bytes: vector.bytes.subarray(0, rows * 8) };
    expect((await error(...tensorsOf([request]), ...without('pins.vector'), narrow)).said).toMatch(
      /'pins.vector' .*must NOT have fewer than 3 items/,
    );
    const short = { ...vector, bytes: vector.bytes.subarray(4) };
    expect((await error(...tensorsOf([request]), ...without('pins.vector'), short)).said).toBe(
      `the bytes of the input 'pins.vector' must be ${3 * rows} elements of FP32, as its shape says`,
    );
    const [country] = tensorsOf([request, request]);
    expect((await error(country!, ...own)).said).toBe(
      `the input 'country' has 2 rows, and 'kind' has ${rows}: all have as many, or those of the request's side have one`,
    );
    const [kind] = tensorsOf(candidates.slice(1));
    expect((await error(...tensorsOf([request]), kind!, ...without('kind'))).said).toMatch(
      /: all have as many, or those/,
    );
    expect((await error(...own)).said).toMatch(/^row\[0\]: '[\w.]+' .*is not there/);
  });
});
