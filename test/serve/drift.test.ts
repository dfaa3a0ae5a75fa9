/** What the training rows come to when they are served: the shares that training counted, whatever the form of the requests. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AppOptions, createApp } from '../../src/serve/http/app.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { adsc, fine, folder, write } from '../helpers/command.ts';
import { decode, encode, type Files, reseal } from '../bundle/alter.ts';
import { random } from '../helpers/random-model.ts';

const options: AppOptions = {
  maxBody: 1 << 22,
  maxCandidates: 2000,
  timeout: 30_000,
  token: null,
  adminToken: null,
  maxDrift: 0.05,
};
const limits = { capacity: 2048, threads: 1, maxList: 100, maxWaiting: 50_000, timeout: 30_000 };

interface Shares {
  readonly missing: number;
  readonly out_of_vocabulary: number | null;
  readonly clipped: number | null;
}
interface Signal extends Shares {
  readonly signal: string;
  readonly unit: string;
  readonly rows: number;
  readonly difference: number | null;
  readonly training: Shares | null;
}

const REQUEST = ['country', 'age', 'likes', 'request_id'];

const spec = (data: string, more = '') => `model m
data log from "log.jsonl" {
  request country, age, likes${data}
}
vocab tag { min_count 30  embed 2 }
signal country : onehot { min_count 60 }
signal age     : continuous { clip 20 .. 60 }
signal likes   : indexed(tag) { max 3 }
signal tags    : indexed(tag) { max 2 }
signal vector  : dense(2) { clip -1 .. 1 }
signal place   : onehot(5) { serve 0 }
group g { country, age, likes, tags, vector, place } -> 4
tower all { layers 2 }
head click on clicked
${more}train { batch 256  epochs 1 }
`;

/** 600 requests with 1 to 9 candidates: the more candidates, the older, and the odder, who asks. */
function makeLog(): Record<string, unknown>[] {
  const draw = random(3);
  const common = ['a', 'b', 'c'];
  return Array.from({ length: 600 }, (_, id) => {
    const n = 1 + Math.floor(9 * draw() ** 2);
    const request = {
      request_id: `r${id}`,
      country: draw() < n / 20 ? null : draw() < n / 12 ? `rare${id}` : 'DE',
      age: draw() < n / 30 ? null : draw() < 0.1 ? null : 10 * n + 10 * draw(),
      likes:
        draw() < 0.1
          ? null
          : Array.from({ length: Math.floor(5 * draw()) }, () =>
              draw() < n / 10 ? `odd${id}` : common[Math.floor(3 * draw())],
            ),
    };
    return Array.from({ length: n }, (_, k) => ({
      ...request,
      // The vocabulary is shared, and this signal meets other words in it.
      tags: Array.from({ length: Math.floor(4 * draw()) }, () =>
        draw() < 0.02 ? 'new' : draw() < 0.05 ? null : common[Math.floor(3 * draw())],
      ),
      vector: draw() < 0.07 ? null : [1.2 * draw(), draw()],
      place: k % 5,
      clicked: draw() < 0.3 ? 1 : 0,
      w: draw() < 0.2 ? 0 : 1 + Math.floor(3 * draw()),
    }));
  }).flat();
}

const log = makeLog();
const lines = `${log.map((row) => JSON.stringify(row)).join('\n')}\n`;

async function serve(data: string, more = '', now?: () => number) {
  const dir = folder({ 'model.ads': spec(data, more), 'log.jsonl': lines });
  await fine(dir, 'profile', 'model.ads');
  await fine(dir, 'train', 'model.ads', '--id', 'first', '--engine', 'onnx');
  const found = await Service.open(join(dir, 'runs/first'), 'runs/first', {
    ...limits,
    ...(now === undefined ? {} : { now }),
  });
  if (Array.isArray(found)) throw new Error(found[0]!.message);
  const app = createApp(found.service, options);
  const post = async (url: string, payload: object) =>
    expect((await app.inject({ method: 'POST', url, payload })).statusCode).toBe(200);
  return {
    dir,
    app,
    service: found.service,
    ready: async () => (await app.inject('/v2/health/ready')).statusCode,
    drift: async () =>
      new Map(
        (await app.inject('/drift')).json<{ signals: Signal[] }>().signals.map((signal) => [signal.signal, signal]),
      ),
    rank: async (rows: readonly Record<string, unknown>[]) => {
      const requests = new Map<unknown, Record<string, unknown>[]>();
      for (const row of rows) requests.set(row.request_id, [...(requests.get(row.request_id) ?? []), row]);
      const pick = (row: Record<string, unknown>, of: (name: string) => boolean) =>
        Object.fromEntries(
          Object.entries(row).filter(([name]) => of(name) && !['request_id', 'clicked', 'w', 'place'].includes(name)),
        );
      for (const candidates of requests.values()) {
        await post('/rank', {
          request: pick(candidates[0]!, (name) => REQUEST.includes(name)),
          candidates: candidates.map((row) => pick(row, (name) => !REQUEST.includes(name))),
        });
      }
    },
    empty: (request: Record<string, unknown>) => post('/rank', { request, candidates: [] }),
    predict: async (rows: readonly Record<string, unknown>[]) => {
      for (let at = 0; at < rows.length; at += 500)
        await post('/v1/models/m:predict', {
          instances: rows
            .slice(at, at + 500)
            .map(({ request_id: _id, clicked: _clicked, w: _w, place: _place, ...row }) => row),
        });
    },
    close: async () => {
      await app.close();
      await found.service.close();
    },
  };
}

/** Intervals over rows, and a warning that says why. */
async function independent(dir: string, command: string, ...options: string[]): Promise<void> {
  const ended = await fine(
    dir,
    command,
    'runs/first',
    '--json',
    ...(options.includes('--data') ? [] : ['--data', 'other.jsonl']),
    ...options,
  );
  expect(ended.err).toContain('warning[ADS8612]');
  expect(ended.err).toContain("'request_id'");
  const report = JSON.parse(ended.out) as {
    clusteredBy?: string | null;
    data?: { cluster: string | null };
    reports?: { clusteredBy: string | null }[];
  };
  expect([report.clusteredBy, report.data?.cluster, report.reports?.[0]?.clusteredBy]).toContain(null);
}

function expectEqual(signals: ReadonlyMap<string, Signal>): void {
  for (const [name, { missing, out_of_vocabulary, clipped, training }] of signals) {
    if (name === 'place') continue;
    expect(Math.abs(missing - training!.missing), `${name} missing`).toBeLessThan(1e-9);
    for (const [a, b] of [
      [out_of_vocabulary, training!.out_of_vocabulary],
      [clipped, training!.clipped],
    ] as const) {
      expect(a === null, name).toBe(b === null);
      if (a !== null) expect(Math.abs(a - b!), name).toBeLessThan(1e-9);
    }
  }
}

describe('the training rows, served', () => {
  it('have the shares of training: ranked by request, row by row, and both; a request counts once', async () => {
    const server = await serve(', request_id');
    await server.rank(log);
    const signals = await server.drift();
    expectEqual(signals);
    expect(await server.ready()).toBe(200);
    // By hand, from the log.
    const requests = [...new Map(log.map((row) => [row.request_id, row])).values()];
    expect(signals.get('age')).toMatchObject({
      unit: 'request',
      rows: 600,
      missing: requests.filter(({ age }) => typeof age !== 'number').length / 600,
    });
    expect(signals.get('age')!.clipped).toBe(
      requests.filter(({ age }) => typeof age === 'number' && (age < 20 || age > 60)).length / 600,
    );
    expect(signals.get('vector')!.missing).toBe(log.filter(({ vector }) => vector === null).length / log.length);
    // Among rows it would be another share: that difference turned readiness off.
    expect(
      Math.abs(log.filter(({ age }) => typeof age !== 'number').length / log.length - signals.get('age')!.missing),
    ).toBeGreaterThan(0.02);
    const known = new Set(readFileSync(join(server.dir, 'vocab/model/tag.txt'), 'utf8').split('\n'));
    const kept = requests.flatMap(({ likes }) => ((likes ?? []) as string[]).slice(0, 3));
    expect(signals.get('likes')!.out_of_vocabulary).toBeCloseTo(
      kept.filter((like) => !known.has(like)).length / kept.length,
      12,
    );
    const metrics = (await server.app.inject('/metrics')).body;
    for (const name of ['missing', 'clipped'] as const) {
      const of = (which: string) =>
        Number(new RegExp(`^adsc_signal_${name}_${which}share\\{signal="age"\\} (.*)$`, 'm').exec(metrics)![1]);
      expect(of('')).toBe(signals.get('age')![name]);
      expect(of('training_')).toBeCloseTo(of(''), 12);
    }
    // A request that found no candidates is in no log of training: it says nothing of these shares.
    for (let i = 0; i < 100; i++) await server.empty({ country: `odd${i}`, age: null, likes: null });
    expectEqual(await server.drift());
    expect((await server.drift()).get('age')!.rows).toBe(600);
    // Rows of their own in addition to requests: each counts as what training's rows were.
    await server.predict(log);
    expectEqual(await server.drift());
    expect((await server.drift()).get('age')!.rows).toBe(600 + log.length);
    // Files without the column can be evaluated all the same.
    write(server.dir, {
      'other.jsonl': `${log.map(({ request_id: _id, ...row }) => JSON.stringify(row)).join('\n')}\n`,
    });
    await fine(server.dir, 'evaluate', 'runs/first', '--data', 'other.jsonl');
    await independent(server.dir, 'evaluate', '--bootstrap', '20');
    await independent(server.dir, 'importance', '--repeats', '1');
    await independent(server.dir, 'report', '--bootstrap', '20');
    // Some files without it are no reason for half of the clusters.
    write(server.dir, { 'some/1.jsonl': lines, 'some/2.jsonl': readFileSync(join(server.dir, 'other.jsonl'), 'utf8') });
    await independent(server.dir, 'evaluate', '--bootstrap', '20', '--data', 'some/*.jsonl');
    const clustered = await fine(server.dir, 'evaluate', 'runs/first', '--data', 'log.jsonl', '--bootstrap', '20');
    expect([clustered.err, clustered.out]).toEqual([
      expect.not.stringContaining('ADS8612'),
      expect.stringContaining('bootstrap of 600 request_id'),
    ]);
    for (const command of ['evaluate', 'importance', 'report']) {
      const stated = await adsc(server.dir, [
        command,
        'runs/first',
        '--data',
        'other.jsonl',
        '--cluster',
        'request_id',
      ]);
      expect([command, stated.code, stated.err]).toEqual([
        command,
        3,
        expect.stringContaining("has no column 'request_id'"),
      ]);
    }
    await server.close();
  });

  it('compare row by row where the data do not say which rows were one request', async () => {
    const server = await serve('');
    await server.rank(log);
    const signals = await server.drift();
    expectEqual(signals);
    expect(signals.get('age')).toMatchObject({ unit: 'row', rows: log.length });
    await server.close();
  });

  it('rows of weight 0 count nowhere, and negatives that stand for others count as often', async () => {
    const weighted = await serve(', request_id\n  weight w');
    await weighted.rank(log.filter(({ w }) => w !== 0));
    expectEqual(await weighted.drift());
    await weighted.close();

    const sampled = await serve(', request_id', 'sampling { base click  keep 25%  log sampled }\n');
    await sampled.predict(log.flatMap((row) => Array.from({ length: row.clicked === 1 ? 1 : 4 }, () => row)));
    expectEqual(await sampled.drift());
    await sampled.close();
  });
});

describe('a bundle with the same network and another profile', () => {
  it('brings its profile: what serves is compared with it', async () => {
    const server = await serve('');
    const before = server.service.current;
    const bundle = join(server.dir, 'runs/first/bundle');
    const files: Files = new Map(
      readdirSync(bundle, { recursive: true, encoding: 'utf8' })
        .filter((path) => statSync(join(bundle, path)).isFile())
        .map((path) => [path, Uint8Array.from(readFileSync(join(bundle, path)))]),
    );
    const profile = JSON.parse(decode(files.get('profile.json'))) as {
      signals: Record<string, { rows: { missing: number } }>;
    };
    profile.signals['vector']!.rows.missing = 0.875;
    files.set('profile.json', encode(JSON.stringify(profile)));
    reseal(files);
    expect(await server.service.reload()).toEqual({ outcome: 'unchanged' });
    // Written in place under one name, as anyone who copies a bundle does: the manifest last.
    for (const path of [...files.keys()].sort((a, b) => Number(a === 'manifest.json') - Number(b === 'manifest.json')))
      writeFileSync(join(bundle, path), files.get(path)!);
    expect(await server.service.reload()).toMatchObject({ outcome: 'swapped', warnings: [] });
    expect(server.service.current.model.fingerprint).toBe(before.model.fingerprint);
    expect((await server.drift()).get('vector')!.training!.missing).toBe(0.875);
    expect(await server.service.reload()).toEqual({ outcome: 'unchanged' });
    await server.close();
  });
});

describe('readiness', () => {
  it('comes back without traffic once the window has emptied, and below a lower limit than it goes', async () => {
    let minutes = 0;
    const server = await serve(', request_id', '', () => minutes * 60_000);
    const half = log.slice(0, log.length / 2);
    const bad = half.map((row) => ({ ...row, vector: null }));
    await server.predict(log);
    expect(await server.ready()).toBe(200);
    // Too few to say anything.
    minutes = 30;
    await server.predict(bad.slice(0, 900));
    expect(await server.ready()).toBe(200);
    await server.predict(bad);
    expect(await server.ready()).toBe(503);
    minutes = 35;
    expect(await server.ready()).toBe(503);
    // Nobody asks for scores any more.
    minutes = 41;
    expect(await server.ready()).toBe(200);
    expect((await server.drift()).get('vector')!.rows).toBe(0);

    // Difference d of m bad rows of n: between .8 and 1 of the limit it stays as it was.
    const mixed = async (share: number) => {
      minutes += 20;
      let left = Math.round(share * log.length);
      await server.predict(log.map((row) => (row.vector !== null && left-- > 0 ? { ...row, vector: null } : row)));
      return (await server.drift()).get('vector')!.difference!;
    };
    expect(await mixed(0.049)).toSatisfy((d: number) => d > 0.04 && d < 0.05);
    expect(await server.ready()).toBe(200);
    expect(await mixed(0.08)).toBeGreaterThan(0.05);
    expect(await server.ready()).toBe(503);
    await mixed(0.049);
    expect(await server.ready()).toBe(503);
    expect(await mixed(0.02)).toBeLessThan(0.04);
    expect(await server.ready()).toBe(200);
    await server.close();
  });
});
