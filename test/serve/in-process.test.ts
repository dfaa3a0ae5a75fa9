/** The two ways to score from TypeScript: in process, and by the client that comes with the bundle. */
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load, type Model } from '../../src/index.ts';
import { valueOf } from '../helpers/outcome.ts';
import { createApp } from '../../src/serve/http/app.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { calibratorOf, makeShop, offline, requestsOf, type Shop, writeShifted } from './shop.ts';

let shop: Shop;
let expected: Float64Array;
let calibrator: string;
beforeAll(async () => {
  shop = await makeShop();
  calibrator = readdirSync(join(shop.dir, 'runs/first/calibrators'))
    .find((name) => name.startsWith('000001-'))!
    .replace('.json', '');
  expected = await offline(shop.dir, 'first', calibratorOf(shop.dir, 'first', calibrator));
});

describe('load', () => {
  let model: Model;
  beforeAll(async () => {
    model = valueOf(await load(join(shop.dir, 'runs/first')));
  });
  afterAll(() => model?.close());

  it('scores as offline evaluation does', async () => {
    expect(model).toMatchObject({ name: 'shop', heads: ['buy', 'click'], version: { calibrator } });
    const { scores, errors } = await model.predict(shop.rows as never);
    expect(errors).toEqual([]);
    expect(Math.max(...scores['click']!.map((p, i) => Math.abs(p! - expected[2 * i + 1]!)))).toBeLessThan(1e-6);
    for (const { request, candidates, places } of requestsOf(shop.rows)) {
      const ranked = await model.rank(request as never, candidates as never);
      ranked.scores['buy']!.forEach((p, i) => expect(Math.abs(p! - expected[2 * places[i]!]!)).toBeLessThan(1e-6));
    }
  });

  it('rejects what does not fit, and says where', async () => {
    await expect(model.predict([{ kind: 'ad' }])).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: expect.stringMatching(/^rows\[0\]: '.+' is not there/) as string,
    });
    expect((await model.predict([{ ...(shop.rows[0] as object), kind: 'x' }])).errors).toEqual([
      { row: 0, message: expect.stringContaining('no source of this model') as string },
    ]);
    const refused = await load(join(shop.dir, 'runs/first/build'));
    expect(refused.ok || refused.diagnostics[0]!.message).toContain('holds no weights');
  });

  it('takes a newer calibrator when it is told to look', async () => {
    await writeShifted(shop.dir, 'first', calibrator, 1);
    expect(await model.reload()).toEqual([]);
    expect(model.version.calibrator).toMatch(/^000002-/);
    const { scores } = await model.predict(shop.rows as never);
    const logit = (p: number) => Math.log(p / (1 - p));
    scores['click']!.forEach((p, i) => expect(logit(p!) - logit(expected[2 * i + 1]!)).toBeCloseTo(1, 4));
  });
});

describe('the client of the bundle', () => {
  const bundle = () => join(shop.dir, 'runs/first/bundle');

  it('asks a server, and tells its errors', async () => {
    const opened = await Service.open(join(shop.dir, 'runs/first'), 'runs/first', {
      capacity: 512,
      threads: 1,
      maxList: 100,
      maxWaiting: 1000,
      timeout: 200_000,
    });
    if (Array.isArray(opened)) throw new Error(opened[0]!.message);
    const token = 'secret-secret-secret';
    const app = createApp(opened.service, {
      maxBody: 1 << 20,
      maxCandidates: 500,
      timeout: 200_000,
      token,
      adminToken: null,
      maxDrift: null,
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const url = `http://127.0.0.1:${(app.server.address() as { port: number }).port}/`;
    interface Client {
      rank(
        request: object,
        candidates: readonly object[],
      ): Promise<{ scores: Record<string, number[]>; calibrator: string }>;
      predict(rows: readonly object[]): Promise<{ predictions: Record<string, number>[] }>;
    }
    const { createClient } = (await import(pathToFileURL(join(bundle(), 'client/client.js')).href)) as {
      createClient(url: string, options?: object): Client;
    };
    const client = createClient(url, { token, timeout: 200_000 });
    const { request, candidates } = requestsOf(shop.rows)[0]!;
    const ranked = await client.rank(request, candidates);
    expect(ranked.calibrator).toBe(opened.service.current.calibrator!.name);
    // BigInts, typed arrays and what is not there go through JSON.
    const { predictions } = await client.predict([
      { ...request, ...candidates[0], 'users.history': [1n, 2n], vector: Float64Array.of(1, 2, 3), price: undefined },
      { ...request, ...candidates[0], 'users.history': ['1', '2'], vector: [1, 2, 3], price: null },
    ]);
    expect(predictions[0]).toEqual(predictions[1]);
    await expect(client.rank(request, [{}])).rejects.toMatchObject({
      name: 'ServerError',
      status: 400,
      code: 'invalid_request',
      retryAfter: null,
      details: [{ at: 'candidates[0]' }],
    });
    await expect(createClient(url).rank(request, candidates)).rejects.toMatchObject({
      status: 401,
      code: 'unauthorized',
    });
    await app.close();
    await opened.service.close();
  });

  it('has types that tell a column on the wrong side', () => {
    const typed = (line: string) => {
      const file = join(shop.dir, 'use.mts');
      writeFileSync(
        file,
        `import { createClient } from './runs/first/bundle/client/client.js';\nconst client = createClient('http://127.0.0.1:8080');\n${line}\n`,
      );
      const tsc = resolve(import.meta.dirname, '../../node_modules/.bin/tsc');
      try {
        execFileSync(
          tsc,
          [
            '--noEmit',
            '--strict',
            '--skipLibCheck',
            '--module',
            'nodenext',
            '--target',
            'es2022',
            '--lib',
            'es2022,dom',
            '--types',
            '',
            file,
          ],
          { encoding: 'utf8', cwd: shop.dir },
        );
        return '';
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    const request =
      "{ country: 'DE', seen_at: 0, 'users.age': 3, 'users.history': [1n], 'users.coupon': null, 'users.likes': [] }";
    expect(
      typed(
        `const { scores } = await client.rank(${request}, [{ kind: 'ad', price: 1, tags: ['a'], vector: null }]);\nexport const p: number | null = scores.click[0]!;`,
      ),
    ).toBe('');
    expect(
      typed(`await client.rank(${request}, [{ kind: 'ad', price: 1, tags: ['a'], vector: null, country: 'DE' }]);`),
    ).toContain("'country' does not exist in type 'Candidate'");
    expect(typed(`await client.rank(${request}, [{ kind: 'ad', price: [], tags: ['a'], vector: null }]);`)).toContain(
      'is not assignable',
    );
  });
});
