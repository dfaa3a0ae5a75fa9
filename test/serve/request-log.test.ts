/** `adsc serve --log`: what was served is in files of Parquet from which training's reader computes the same probabilities. */
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LoadedBuild, loadBuild } from '../../src/bundle/load-build.ts';
import { CalibratorScorer } from '../../src/calibrate/apply-calibrator.ts';
import { Database, type Row as Found } from '../../src/data/database.ts';
import { openDataset } from '../../src/data/dataset.ts';
import { sqlString } from '../../src/data/sql.ts';
import type { Lock } from '../../src/ir/lock.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { createApp } from '../../src/serve/http/app.ts';
import { LogColumns } from '../../src/serve/log/columns.ts';
import { type LogOptions, RequestLog } from '../../src/serve/log/request-log.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { createEngine } from '../../src/train/engines/index.ts';
import { predict } from '../../src/train/predict-logits.ts';
import { loadWeights } from '../../src/train/run/load-weights.ts';
import { address, adsc, fine, start } from '../helpers/command.ts';
import { random } from '../helpers/random-model.ts';
import { HEADS, makeShop, requestsOf, type Shop } from './shop.ts';
import { count } from '../helpers/full.ts';

let shop: Shop;
let service: Service;
const apps: FastifyInstance[] = [];
const problems: Diagnostic[] = [];

beforeAll(async () => {
  shop = await makeShop(
    'calibration platt { signals country  per head  window 30d  traffic own }',
    '  time seen_at\n  served_by chosen_by\n',
  );
  const opened = await Service.open(join(shop.dir, 'runs/first'), 'runs/first', {
    capacity: 512,
    threads: 1,
    maxList: 100,
    maxWaiting: 5000,
    timeout: 200_000,
  });
  if (Array.isArray(opened)) throw new Error(opened[0]!.message);
  service = opened.service;
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await service?.close();
});

/** A server that logs into a new folder of the project. */
async function logging(options: Partial<LogOptions> = {}) {
  const dir = mkdtempSync(join(shop.dir, 'log-'));
  const log = await RequestLog.open(service.current.model.plan, {
    dir,
    shown: basename(dir),
    share: 1,
    rows: 1000,
    seconds: 3600,
    onProblem: (problem) => problems.push(problem),
    ...options,
  });
  if ('code' in log) throw new Error(log.message);
  const app = createApp(
    service,
    { maxBody: 1 << 20, maxCandidates: 500, timeout: 200_000, token: null, adminToken: null, maxDrift: null },
    log,
  );
  apps.push(app);
  const post = async (url: string, payload: object, headers: Record<string, string> = {}) => {
    const response = await app.inject({ method: 'POST', url, payload, headers });
    return { status: response.statusCode, body: response.json<Record<string, unknown>>() };
  };
  return { dir, log, app, post };
}

async function query(sql: string): Promise<Found[]> {
  const database = await Database.open();
  try {
    return await database.all(sql, 'the log');
  } finally {
    database.close();
  }
}

const parquet = (dir: string) =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.parquet'))
    .sort();
const rowsIn = (dir: string, columns = '*') =>
  query(`SELECT ${columns} FROM read_parquet(${sqlString(join(dir, '*.parquet'))}) ORDER BY filename, file_row_number`);

/** Probabilities of files by head, as `adsc calibrate` and `evaluate` compute them. */
async function readBack(files: string): Promise<number[]> {
  const build = (await loadBuild(join(shop.dir, 'runs/first/bundle'))) as LoadedBuild;
  const loaded = await loadWeights(build);
  const engine = await createEngine('onnx', build.plan);
  if (Array.isArray(loaded) || 'code' in engine) throw new Error('no engine');
  const data = await openDataset({ plan: build.plan, encoder: build.encoder, root: shop.dir, files, cacheDir: null });
  const { calibrator } = service.current;
  const out: number[] = [];
  for await (const { chunk, logits } of predict(build.plan, loaded.weights, engine, data.chunks('holdout'))) {
    if (calibrator === null) out.push(...Array.from(logits, (z) => 1 / (1 + Math.exp(-z))));
    else
      out.push(
        ...new CalibratorScorer(calibrator.calibrator, build.plan.data!.source!.values).probabilities(chunk, logits),
      );
  }
  expect(data.report.bad).toBe(0);
  await data.close();
  await engine.dispose();
  return out;
}

/** Puts labels next to a log, as the owner of a model does. */
async function labelled(dir: string, name: string): Promise<string> {
  await query(
    `COPY (SELECT l.*, CASE WHEN hash(adsc_request_id, adsc_candidate) % 3 = 0 THEN 1 ELSE 0 END AS clicked, 0 AS bought FROM read_parquet(${sqlString(join(dir, '*.parquet'))}) l ORDER BY adsc_time, adsc_request_id, adsc_candidate) TO ${sqlString(join(shop.dir, name))} (FORMAT parquet)`,
  );
  return name;
}

const times = fc.constantFrom<unknown>('2025-03-09T23:59:59+05:30', '2025-03-09 07:00:00', 1741511234567, '2025-03-09');
const keys = fc.oneof(
  fc.constantFrom<unknown>(
    'red',
    'DE',
    '',
    '__proto__',
    'with "quotes"',
    '\u0000',
    '\ud800',
    '🦔',
    true,
    false,
    5,
    -7,
    2 ** 53 - 1,
    null,
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const numbers = fc.oneof(
  fc.constantFrom<unknown>(null, ' 5.5 ', '+.5', '1e3', 0, -0, 5e-324, 1e300),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const lists = fc.oneof(fc.constant(null), fc.array(keys, { maxLength: 7 }));
const oddRequest = fc.record({
  country: keys,
  seen_at: times,
  'users.age': numbers,
  'users.history': lists,
  'users.coupon': keys,
  'users.likes': lists,
});
const oddCandidate = fc.record({
  kind: fc.constantFrom('ad', 'product'),
  price: numbers,
  tags: lists,
  vector: fc.oneof(
    fc.constant(null),
    fc.array(fc.double({ noNaN: true, min: -10, max: 10 }), { minLength: 3, maxLength: 3 }),
  ),
  place: fc.constantFrom<unknown>(undefined, 3, null),
});

describe('the log of requests', () => {
  it('holds rows from which training’s reader computes what was served, whatever was sent', async () => {
    const { dir, log, post } = await logging({ rows: count(40, 150) });
    const draws = fc.sample(
      fc.record({ request: oddRequest, candidates: fc.array(oddCandidate, { maxLength: 4 }), rank: fc.boolean() }),
      { numRuns: count(30, 150), seed: 11 },
    );
    const served = new Map<string, number>();
    const bodies = [
      ...draws,
      ...requestsOf(shop.rows).map(({ request, candidates }) => ({ request, candidates, rank: true })),
    ];
    for (const { request, candidates, rank } of bodies) {
      const { status, body } = rank
        ? await post('/rank', { request, candidates })
        : await post('/v1/models/shop:predict', { instances: candidates.map((row) => ({ ...request, ...row })) });
      expect(status, JSON.stringify(body)).toBe(200);
      candidates.forEach((_, i) =>
        HEADS.forEach((head) => {
          const p = rank
            ? (body['scores'] as Record<string, number[]>)[head]![i]!
            : (body['predictions'] as Record<string, number>[])[i]![head]!;
          served.set(`${body['request_id'] as string} ${i} ${head}`, p);
        }),
      );
    }
    await log.close();
    expect(parquet(dir).length).toBeGreaterThan(2);
    expect(readdirSync(dir)).toEqual(parquet(dir));
    const found = await rowsIn(dir);
    expect(found.length * 2).toBe(served.size);
    for (const row of found) {
      for (const head of HEADS)
        expect(row[`adsc_p_${head}`]).toBe(
          served.get(`${row['adsc_request_id'] as string} ${row['adsc_candidate'] as number} ${head}`),
        );
      expect(row).toMatchObject({
        chosen_by: 'shop/base',
        adsc_model_fingerprint: service.current.model.fingerprint,
        adsc_calibrator: service.current.calibrator?.name ?? null,
        adsc_time: expect.any(Date) as Date,
      });
      // The constant that is served in its place, and the key of a join that nobody sent.
      expect(row).toMatchObject({ place: '0', user_id: null });
    }

    // The users that are joined have other values today, and some are gone: the log's own count.
    renameSync(join(shop.dir, 'users.jsonl'), join(shop.dir, 'users.kept'));
    try {
      writeFileSync(join(shop.dir, 'users.jsonl'), '{"user_id": 1, "age": 99}\n');
      const again = await readBack(await labelled(dir, 'odd.parquet'));
      const order = await query(
        `SELECT * FROM read_parquet(${sqlString(join(shop.dir, 'odd.parquet'))}) ORDER BY file_row_number`,
      );
      let worst = 0;
      order.forEach((row, i) =>
        HEADS.forEach(
          (head, h) => (worst = Math.max(worst, Math.abs((row[`adsc_p_${head}`] as number) - again[2 * i + h]!))),
        ),
      );
      expect(worst).toBeLessThan(1e-6);
    } finally {
      renameSync(join(shop.dir, 'users.kept'), join(shop.dir, 'users.jsonl'));
    }
  });

  it('joined with labels is what `traffic own` calibrates on; a spec over the log itself trains', async () => {
    const { dir, log, post } = await logging();
    for (const { request, candidates } of requestsOf(shop.rows)) await post('/rank', { request, candidates });
    await post('/v1/models/shop:predict', { instances: shop.rows });
    await log.close();
    await labelled(dir, 'served.parquet');
    const { out } = await fine(shop.dir, 'calibrate', 'runs/first', '--data', 'served.parquet', '--json');
    const [{ n } = {}] = await query(
      `SELECT count(*)::INT AS n FROM read_parquet(${sqlString(join(shop.dir, 'served.parquet'))})`,
    );
    expect((JSON.parse(out) as { window: { rows: number; ownRows: number } }).window).toMatchObject({
      rows: n,
      ownRows: n,
    });

    const spec = readFileSync(join(shop.dir, 'model.ads'), 'utf8');
    writeFileSync(
      join(shop.dir, 'again.ads'),
      spec.replace('"log.jsonl"', '"served.parquet"').replace('model shop', 'model again'),
    );
    await fine(shop.dir, 'profile', 'again.ads');
    await fine(shop.dir, 'train', 'again.ads', '--id', 'again', '--engine', 'onnx');
  });

  it('next to older data of other types is read as each alone: probabilities and vocabularies', async () => {
    const { dir, log, post } = await logging();
    for (const { request, candidates } of requestsOf(shop.rows).slice(0, 40))
      await post('/rank', { request, candidates });
    await log.close();
    await labelled(dir, 'mix-2.parquet');
    // Before adsc served: other types, times without a zone, and users that are joined.
    await query(`COPY (SELECT CAST(user_id AS DOUBLE) AS user_id, kind, country, CAST(seen_at AS TIMESTAMP) AS seen_at, CAST(price AS DECIMAL(9, 1)) AS price, CAST(to_json(CAST(tags AS VARCHAR[])) AS VARCHAR) AS tags,
      CAST(vector AS VARCHAR) AS vector, CAST(place AS UTINYINT) AS place, CAST(clicked AS BOOLEAN) AS clicked, CAST(bought AS DOUBLE) AS bought, chosen_by FROM read_json(${sqlString(join(shop.dir, 'log.jsonl'))})) TO ${sqlString(join(shop.dir, 'mix-1.parquet'))} (FORMAT parquet)`);
    const [older, served, both] = [
      await readBack('mix-1.parquet'),
      await readBack('mix-2.parquet'),
      await readBack('mix-*.parquet'),
    ];
    expect(older.length).toBe(800);
    expect(served.length).toBeGreaterThan(40);
    // One row may be the last of a batch here and not there, and float32 sums then round differently.
    const alone = [...older, ...served];
    expect(both).toHaveLength(alone.length);
    both.forEach((p, i) => expect(p).toBeCloseTo(alone[i]!, 6));

    // Texts of tags are JSON; lists are lists.
    const spec = readFileSync(join(shop.dir, 'model.ads'), 'utf8');
    const locks = new Map<string, Lock>();
    for (const [name, glob] of [
      ['mix1', 'mix-1.parquet'],
      ['mix2', 'mix-2.parquet'],
      ['mix', 'mix-*.parquet'],
    ] as const) {
      writeFileSync(
        join(shop.dir, `${name}.ads`),
        spec.replace('"log.jsonl"', JSON.stringify(glob)).replace('model shop', `model ${name}`),
      );
      await fine(shop.dir, 'profile', `${name}.ads`);
      locks.set(name, JSON.parse(readFileSync(join(shop.dir, `${name}.lock.json`), 'utf8')) as Lock);
    }
    const entries = (name: string, id: string) =>
      readFileSync(join(shop.dir, locks.get(name)!.vocabs[id]!.file), 'utf8')
        .split('\n')
        .filter((line) => line !== '');
    const [a, b, ab] = ['mix1', 'mix2', 'mix'].map((name) => locks.get(name)!.signals);
    for (const signal of Object.keys(ab!))
      for (const of of ['count', 'missing', 'bad'] as const)
        expect([signal, of, ab![signal]![of]]).toEqual([signal, of, a![signal]![of] + b![signal]![of]]);
    for (const id of ['vocab.tag', 'signal.country', 'signal.coupon'])
      expect([id, entries('mix', id).sort()]).toEqual([
        id,
        [...new Set([...entries('mix1', id), ...entries('mix2', id)])].sort(),
      ]);
    for (const head of ['click', 'buy'])
      expect(locks.get('mix')!.heads[head]!.positives).toBe(
        locks.get('mix1')!.heads[head]!.positives + locks.get('mix2')!.heads[head]!.positives,
      );
    // What was profiled is also what a compile takes.
    await fine(shop.dir, 'train', 'mix.ads', '--id', 'mix', '--engine', 'onnx');
  });

  it('takes the ids that clients send, and draws its share by them', async () => {
    const { request, candidates } = requestsOf(shop.rows)[0]!;
    const logged: string[][] = [];
    for (let run = 0; run < 2; run++) {
      const { dir, log, post } = await logging({ share: 0.3 });
      for (let i = 0; i < 300; i++)
        expect(
          (await post('/rank', { request, candidates: candidates.slice(0, 1) }, { 'x-request-id': `r${i}` })).body,
        ).toMatchObject({ request_id: `r${i}` });
      await log.close();
      expect(log.rows).toBe((await rowsIn(dir)).length);
      logged.push((await rowsIn(dir, 'adsc_request_id AS id')).map(({ id }) => id as string));
    }
    expect(logged[0]).toEqual(logged[1]);
    expect(logged[0]!.length / 300).toBeGreaterThan(0.2);
    expect(logged[0]!.length / 300).toBeLessThan(0.4);
    const { post, log } = await logging();
    const odd = await post('/rank', { request, candidates }, { 'x-request-id': 'x'.repeat(200) });
    expect(odd.body['request_id']).toMatch(/^[0-9a-f-]{36}$/);
    await log.close();
  });

  it('never fails an answer: what the disk does not take is dropped, counted and told once', async () => {
    const { dir, log, post, app } = await logging({ rows: 1 });
    rmSync(dir, { recursive: true });
    problems.length = 0;
    const { request, candidates } = requestsOf(shop.rows)[0]!;
    for (let i = 0; i < 20; i++)
      expect((await post('/rank', { request, candidates: candidates.slice(0, 1) })).status).toBe(200);
    await expect.poll(() => log.dropped).toBe(20);
    expect((await app.inject({ url: '/metrics' })).body).toMatch(/^adsc_log_dropped_rows_total 20$/m);
    await log.close();
    expect(problems.map(({ code }) => code)).toEqual(['ADS8610', 'ADS8610']);
    expect(problems[0]!.message).toMatch(/^1 served rows are not in the log/);
    expect(log.rows).toBe(0);
  });

  it('names its files in order, and loses none, when the clock is set back', async () => {
    const { dir, log, post } = await logging({ rows: 1 });
    const { request, candidates } = requestsOf(shop.rows)[0]!;
    const clock = vi.spyOn(Date, 'now');
    const served = async (log_: RequestLog, send: typeof post, at: number) => {
      clock.mockReturnValue(at);
      const files = log_.files;
      expect((await send('/rank', { request, candidates: candidates.slice(0, 1) })).status).toBe(200);
      await expect.poll(() => log_.files).toBe(files + 1);
    };
    const start = Date.parse('2030-05-01T12:00:00Z');
    const times = [start, start - 3_600_000, start - 3_600_000, start - 86_400_000];
    try {
      for (const at of times.slice(0, 3)) await served(log, post, at);
      await log.close();
      // A server that starts with a clock that is behind goes on after the last file.
      const next = await logging({ rows: 1, dir });
      await served(next.log, next.post, times[3]!);
      await next.log.close();
    } finally {
      clock.mockRestore();
    }
    expect(parquet(dir)).toHaveLength(4);
    const rows = await rowsIn(dir, 'adsc_time');
    expect(rows).toHaveLength(4);
    expect(parquet(dir).map((name) => name.slice(0, 20))).toEqual([
      '20300501T120000.000Z',
      '20300501T120000.001Z',
      '20300501T120000.002Z',
      '20300501T120000.003Z',
    ]);
  });

  it('refuses names that a file of Parquet cannot tell apart, and a folder that is none', async () => {
    const { plan } = service.current.model;
    expect(new LogColumns({ ...plan, heads: [...plan.heads, { ...plan.heads[0]!, name: 'BUY' }] }).fault).toBe(
      "'adsc_p_buy' and 'adsc_p_BUY' differ in case alone",
    );
    expect(
      new LogColumns({ ...plan, inputs: [...plan.inputs, { ...plan.inputs[0]!, name: 'adsc_time' }] }).fault,
    ).toContain("'adsc_time' would be there twice");
    expect(await adsc(shop.dir, ['serve', 'runs/first', '--port', '0', '--log', 'log.jsonl'])).toMatchObject({
      code: 3,
      err: expect.stringContaining("error[ADS8609]: requests can't be logged in 'log.jsonl'") as string,
    });
  });
});

describe('as a process', () => {
  const serve = async (dir: string, ...options: string[]) => {
    const child = start(shop.dir, ['serve', 'runs/first', '--port', '0', '--log', dir, ...options]);
    const url = await address(child);
    const { request, candidates } = requestsOf(shop.rows)[0]!;
    const body = JSON.stringify({ request, candidates: candidates.slice(0, 1) });
    const ask = async () =>
      (await fetch(`${url}/rank`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status;
    return { child, ask };
  };

  it('has whole files alone after a kill at any moment, and all rows after SIGTERM', async () => {
    const draw = random(5);
    const dir = join(shop.dir, 'killed');
    for (let kill = 0; kill < count(2, 3); kill++) {
      const { child, ask } = await serve(dir, '--log-rows', '20');
      // After so many answers, and once a file is there.
      const most = 25 + Math.floor(draw() * 60);
      let answers = 0;
      for (let alive = true; alive;) {
        alive = await ask().then(
          (status) => status === 200,
          () => false,
        );
        if (++answers >= most && parquet(dir).length > kill) child.process.kill('SIGKILL');
      }
      await child.ended;
    }
    for (const name of parquet(dir))
      expect(
        await query(
          `SELECT count(*)::INT AS n, count(adsc_p_buy)::INT AS p FROM read_parquet(${sqlString(join(dir, name))})`,
        ),
      ).toEqual([{ n: 20, p: 20 }]);
    expect(parquet(dir).length).toBeGreaterThan(0);
    const before = parquet(dir).length * 20;
    const { child, ask } = await serve(dir);
    for (let i = 0; i < 30; i++) expect(await ask()).toBe(200);
    child.process.kill('SIGTERM');
    expect((await child.ended).code).toBe(0);
    expect((await rowsIn(dir)).length).toBe(before + 30);
    // What the killed ones left is gone too.
    expect(readdirSync(dir)).toEqual(parquet(dir));
  });
});
