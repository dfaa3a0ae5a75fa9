/** What comes in too fast, too slowly, or otherwise than in training. */
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppOptions, createApp } from '../../src/serve/http/app.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { makeShop, requestsOf, type Shop } from './shop.ts';

const limits = { capacity: 512, threads: 1, maxList: 100, maxWaiting: 5000, timeout: 200_000 };
const options: AppOptions = {
  maxBody: 1 << 20,
  maxCandidates: 2000,
  timeout: 200_000,
  token: null,
  adminToken: null,
  maxDrift: null,
};
let shop: Shop;
const opened: Service[] = [];

async function open(changed: Partial<typeof limits> = {}): Promise<Service> {
  const found = await Service.open(join(shop.dir, 'runs/first'), 'runs/first', { ...limits, ...changed });
  if (Array.isArray(found)) throw new Error(found[0]!.message);
  opened.push(found.service);
  return found.service;
}

beforeAll(async () => {
  shop = await makeShop();
});
afterAll(() => Promise.all(opened.map((service) => service.close())));

describe('too much at once', () => {
  it('is turned away at once, to come again, and what was taken is answered', async () => {
    const app = createApp(await open({ maxWaiting: 20 }), options);
    const { request, candidates } = requestsOf(shop.rows)[0]!;
    const payload = { request, candidates: Array.from({ length: 5 }, () => candidates[0]) };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => app.inject({ method: 'POST', url: '/rank', payload })),
    );
    const of = (status: number) => answers.filter(({ statusCode }) => statusCode === status);
    expect(of(200).length).toBeGreaterThanOrEqual(4);
    expect(of(429).length).toBe(100 - of(200).length);
    expect(of(429)[0]!.headers['retry-after']).toBe('1');
    expect(of(429)[0]!.json()).toEqual({ error: 'too many requests wait already; try again', code: 'overloaded' });
    expect((await app.inject({ method: 'POST', url: '/rank', payload })).statusCode).toBe(200);
    // One that alone is larger than what may wait is taken when nothing does.
    expect(
      (
        await app.inject({
          method: 'POST',
          url: '/rank',
          payload: { request, candidates: Array.from({ length: 30 }, () => candidates[0]) },
        })
      ).statusCode,
    ).toBe(200);
    await app.close();
  });

  it('many requests without candidates are answered too', async () => {
    const app = createApp(await open({ capacity: 50 }), options);
    const { request, candidates } = requestsOf(shop.rows)[0]!;
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, i) =>
        app.inject({ method: 'POST', url: '/rank', payload: { request, candidates: i % 100 === 0 ? candidates : [] } }),
      ),
    );
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    await app.close();
  });

  it('waits no longer than its time', async () => {
    const service = await open({ timeout: -1 });
    const app = createApp(service, options);
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/models/shop:predict',
      payload: { instances: shop.rows.slice(0, 2) },
    });
    expect({ status: answer.statusCode, body: answer.json<object>() }).toEqual({
      status: 503,
      body: { error: 'the request waited too long to be scored', code: 'timeout' },
    });
    expect(service.batcher.waiting).toBe(0);
    await app.close();
  });

  it('ends the connections of what it still answers when it closes, so that none keeps it from ending', async () => {
    const app = createApp(await open(), options);
    const port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
    const { request, candidates } = requestsOf(shop.rows)[0]!;
    const body = JSON.stringify({ request, candidates });
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (text) => (answer += text.toString()));
    const ended = new Promise<void>((end) => socket.on('close', () => end()));
    const seen = new Promise<void>((come) => app.server.once('request', () => come()));
    socket.write(
      `POST /rank HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 10)}`,
    );
    await seen;
    const closed = app.close();
    // The server no longer listens, and the rest of the body comes.
    await expect.poll(() => app.server.listening).toBe(false);
    socket.write(body.slice(10));
    // The client keeps its end open.
    await ended;
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*^connection: close\r$/im);
    await closed;
  });

  it('answers what came in when it closes, and takes no more', async () => {
    const found = await Service.open(join(shop.dir, 'runs/first'), 'runs/first', limits);
    if (Array.isArray(found)) throw new Error(found[0]!.message);
    const { service } = found;
    const asked = Array.from({ length: 10 }, (_, i) =>
      service.score(service.current, { kind: 'rows', rows: [shop.rows[i] as never] }),
    );
    const closed = service.close();
    await expect(service.score(service.current, { kind: 'rows', rows: [shop.rows[0] as never] })).rejects.toMatchObject(
      { name: 'Closing' },
    );
    expect((await Promise.all(asked)).every(({ probabilities }) => probabilities[0]! > 0)).toBe(true);
    await closed;
  });
});

it('a client that does not finish its request is hung up on', async () => {
  const app = createApp(await open(), { ...options, timeout: 100 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as { port: number };
  for (const start of [
    'POST /rank HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"request"',
    'GET /v2 HTT',
  ]) {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    const heard = new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (data: Buffer) => (text += data.toString()));
      socket.on('close', () => resolve(text));
    });
    socket.write(start);
    expect(await heard).not.toMatch(/\n {4}at |200 OK/);
  }
  await app.close();
});

it('slow clients with large bodies take no more memory together than was said; others are told to come again', async () => {
  const app = createApp(await open(), { ...options, timeout: 20_000, maxMemory: 300_000 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as { port: number };
  const sockets = Array.from({ length: 6 }, () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    let text = '';
    socket.on('data', (data: Buffer) => (text += data.toString()));
    // Most of a body of a megabyte, whose end does not come.
    socket.write(
      `POST /rank HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n${' '.repeat(90_000)}`,
    );
    return { socket, heard: () => text };
  });
  // 3 of 90,000 bytes fit into 300,000.
  await expect.poll(() => sockets.filter(({ heard }) => heard().includes('503')).length, { timeout: 15_000 }).toBe(3);
  const { request, candidates } = requestsOf(shop.rows)[0]!;
  const small = () => app.inject({ method: 'POST', url: '/rank', payload: { request, candidates } });
  expect((await small()).statusCode).toBe(200);
  const large = { method: 'POST', url: '/rank', payload: { request, candidates, more: 'x'.repeat(100_000) } } as const;
  const full = await app.inject(large);
  expect({
    status: full.statusCode,
    code: full.json<{ code: string }>().code,
    retry: full.headers['retry-after'],
  }).toEqual({ status: 503, code: 'overloaded', retry: '1' });
  // What they held comes back when they go.
  for (const { socket } of sockets) socket.destroy();
  await expect.poll(async () => (await app.inject(large)).statusCode, { timeout: 15_000 }).not.toBe(503);
  await app.close();
});

it('goes on after a body that is refused while it arrives', async () => {
  const app = createApp(await open(), { ...options, maxBody: 100_000, maxMemory: 150_000 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as { port: number };
  for (const length of ['content-length: 90000000', 'transfer-encoding: chunked', 'content-length: 99000']) {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    const closed = new Promise<void>((settle) => socket.on('close', () => settle()));
    socket.write(`POST /rank HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${length}\r\n\r\n`);
    for (let i = 0; i < 40; i++)
      socket.write(length.startsWith('t') ? `2710\r\n${' '.repeat(10_000)}\r\n` : ' '.repeat(10_000));
    socket.end();
    socket.resume();
    await closed;
  }
  const { request, candidates } = requestsOf(shop.rows)[0]!;
  // All of it came back.
  await expect
    .poll(async () => (await app.inject({ method: 'POST', url: '/rank', payload: { request, candidates } })).statusCode)
    .toBe(200);
  await app.close();
});

it('takes as many connections as was said', async () => {
  const app = createApp(await open(), { ...options, maxConnections: 2 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as { port: number };
  const ask = () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    let text = '';
    socket.on('data', (data: Buffer) => (text += data.toString()));
    const closed = new Promise<void>((settle) => socket.on('close', () => settle()));
    socket.write('GET /v2/health/live HTTP/1.1\r\nhost: a\r\n\r\n');
    return { socket, closed, heard: () => text };
  };
  const [first, second] = [ask(), ask()];
  await expect.poll(() => [first, second].every(({ heard }) => heard().includes('200 OK'))).toBe(true);
  const third = ask();
  await third.closed;
  expect(third.heard()).toBe('');
  first.socket.destroy();
  await expect
    .poll(async () => {
      const again = ask();
      await Promise.race([again.closed, new Promise((settle) => again.socket.once('data', settle))]);
      again.socket.destroy();
      return again.heard();
    })
    .toContain('200 OK');
  second.socket.destroy();
  await app.close();
});

describe('requests that differ from training', () => {
  it('show in /drift and /metrics, and turn readiness off where that is asked for', async () => {
    const service = await open();
    const app = createApp(service, { ...options, maxDrift: 0.2 });
    const predict = async (rows: readonly object[]) =>
      expect(
        (await app.inject({ method: 'POST', url: '/v1/models/shop:predict', payload: { instances: rows } })).statusCode,
      ).toBe(200);
    const drift = async () =>
      (await app.inject('/drift')).json<{
        signals: {
          signal: string;
          rows: number;
          missing: number;
          out_of_vocabulary: number | null;
          difference: number | null;
          training: { missing: number };
        }[];
      }>().signals;
    const ready = async () => (await app.inject('/v2/health/ready')).statusCode;
    for (let i = 0; i < 6; i++) await predict(shop.rows);
    // The same rows as in training: the same shares; a constant for serving is not compared.
    for (const signal of await drift())
      if (signal.signal !== 'place')
        expect(signal, signal.signal).toMatchObject({ difference: expect.closeTo(0, 9) as number });
    expect(await ready()).toBe(200);

    for (let i = 0; i < 2; i++) await predict(shop.rows.map((row) => ({ ...row, price: null, country: 'XX' })));
    const after = await drift();
    expect(
      after
        .slice(0, 2)
        .map(({ signal }) => signal)
        .sort(),
    ).toEqual(['country', 'price']);
    const missing = shop.rows.filter((row) => row['price'] === null).length;
    expect(after.find(({ signal }) => signal === 'price')).toMatchObject({
      rows: 3200,
      missing: (6 * missing + 800) / 3200,
      training: { missing: missing / 400 },
    });
    expect(await ready()).toBe(503);

    const text = (await app.inject('/metrics')).body;
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"\n]*",?)+\})? (\d+(\.\d+)?(e[+-]?\d+)?|NaN))$/);
    expect(text).toContain('adsc_candidates_total 3200\n');
    expect(text).toContain('adsc_requests_total{route="/v1/models/:model([^:]+)::predict",status="200"} 8\n');
    expect(text).toContain(`adsc_signal_missing_share{signal="price"} ${(6 * missing + 800) / 3200}\n`);
    expect(text).toContain('adsc_score_count{head="click"} 3200\n');
    expect(text).toMatch(/adsc_score_bucket\{head="click",le="\+Inf"\} 3200\n/);
    await app.close();
  });
});
