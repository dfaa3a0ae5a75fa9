/** Versions change while requests come in: every answer is of one version, the one that it names. */
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/serve/http/app.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { fine } from '../helpers/command.ts';
import { calibratorOf, HEADS, makeShop, offline, requestsOf, type Shop, writeShifted } from './shop.ts';

let shop: Shop;
let service: Service;
let app: FastifyInstance;
const admin = { authorization: `Bearer ${'b'.repeat(16)}` };
/** Offline probabilities by model fingerprint and calibrator. */
const expected = new Map<string, Float64Array>();
const runs = new Map<string, string>();

const at = (...path: string[]) => join(shop.dir, 'runs', ...path);
const calibrators = (run: string) =>
  readdirSync(at(run, 'calibrators'))
    .filter((name) => /^\d+-/.test(name))
    .sort()
    .map((name) => name.replace('.json', ''));

async function expectedOf(fingerprint: string, calibrator: string): Promise<Float64Array> {
  const key = `${fingerprint} ${calibrator}`;
  const known = expected.get(key);
  if (known !== undefined) return known;
  const run = runs.get(fingerprint)!;
  const scores = await offline(shop.dir, run, calibratorOf(shop.dir, run, calibrator));
  expected.set(key, scores);
  return scores;
}

function pointTo(run: string): void {
  symlinkSync(run, at('next'));
  renameSync(at('next'), at('current'));
}

beforeAll(async () => {
  shop = await makeShop();
  await fine(shop.dir, 'train', 'model.ads', '--id', 'second', '--engine', 'onnx', '--seed', '2');
  await fine(shop.dir, 'calibrate', 'runs/second', '--data', 'log.jsonl');
  for (const run of ['first', 'second'])
    runs.set(
      (JSON.parse(readFileSync(at(run, 'bundle/manifest.json'), 'utf8')) as { modelFingerprint: string })
        .modelFingerprint,
      run,
    );
  pointTo('first');
  const opened = await Service.open(at('current'), 'runs/current', {
    capacity: 512,
    threads: 1,
    maxList: 100,
    maxWaiting: 5000,
    timeout: 200_000,
  });
  if (Array.isArray(opened)) throw new Error(opened[0]!.message);
  service = opened.service;
  app = createApp(service, {
    maxBody: 1 << 20,
    maxCandidates: 500,
    timeout: 200_000,
    token: null,
    adminToken: 'b'.repeat(16),
    maxDrift: null,
  });
});
afterAll(async () => {
  await app?.close();
  await service?.close();
});

describe('hot swap', () => {
  it('no request fails, and every answer is the offline score of the version that it names', async () => {
    const requests = requestsOf(shop.rows);
    const answers: {
      readonly places: readonly number[];
      readonly fingerprint: string;
      readonly calibrator: string;
      readonly scores: Record<string, number[]>;
    }[] = [];
    let asked = 0;
    const stop = new AbortController();
    const client = async () => {
      while (!stop.signal.aborted) {
        const { request, candidates, places } = requests[asked++ % requests.length]!;
        const response = await app.inject({ method: 'POST', url: '/rank', payload: { request, candidates } });
        expect(response.statusCode, response.body).toBe(200);
        const {
          model_fingerprint: fingerprint,
          calibrator,
          scores,
        } = response.json<{ model_fingerprint: string; calibrator: string; scores: Record<string, number[]> }>();
        answers.push({ places, fingerprint, calibrator, scores });
        await turn();
      }
    };
    const clients = Array.from({ length: 16 }, client);
    const outcomes: string[] = [];
    for (let change = 1; change <= 12; change++) {
      const run = change % 4 < 2 ? 'first' : 'second';
      if (change % 2 === 0) pointTo(run);
      else await writeShifted(shop.dir, run, calibrators(run)[0]!, change / 20);
      outcomes.push((await service.reload()).outcome);
      const enough = answers.length + 50;
      while (answers.length < enough) await turn();
    }
    stop.abort();
    await Promise.all(clients);
    expect(outcomes).toEqual(outcomes.map(() => 'swapped'));
    const versions = new Set(answers.map(({ fingerprint, calibrator }) => `${fingerprint} ${calibrator}`));
    expect(versions.size).toBeGreaterThan(5);
    expect(answers.length).toBeGreaterThan(600);
    let worst = 0;
    for (const { places, fingerprint, calibrator, scores } of answers) {
      const offlineScores = await expectedOf(fingerprint, calibrator);
      HEADS.forEach((head, h) =>
        places.forEach(
          (place, i) => (worst = Math.max(worst, Math.abs(scores[head]![i]! - offlineScores[place * 2 + h]!))),
        ),
      );
    }
    expect(worst).toBeLessThan(1e-6);
  });

  it('goes back to the version before, and stays there until the files change', async () => {
    const post = async (url: string) =>
      (await app.inject({ method: 'POST', url, headers: admin })).json<{
        outcome: string;
        current: object;
        previous: object;
      }>();
    const before = service.current;
    const { outcome, previous } = await post('/admin/rollback');
    expect({ outcome, previous }).toEqual({
      outcome: 'rolled back',
      previous: { model_fingerprint: before.model.fingerprint, calibrator: before.calibrator!.name },
    });
    expect(await post('/admin/reload')).toMatchObject({ outcome: 'unchanged' });
    expect(service.current).not.toBe(before);
    expect(await post('/admin/rollback')).toMatchObject({ outcome: 'rolled back' });
    expect(service.current).toBe(before);
  });

  it('refuses a bad bundle and a bad calibrator, and serves on', async () => {
    const serving = service.current;
    const refused = async () => {
      const result = await service.reload();
      expect(result.outcome).toBe('refused');
      expect(service.current).toBe(serving);
      // Told once.
      expect((await service.reload()).outcome).toBe('unchanged');
      return result.outcome === 'refused' ? result.diagnostics[0]!.message : '';
    };
    const run = runs.get(serving.model.fingerprint)!;
    cpSync(at(run), at('broken'), { recursive: true });
    writeFileSync(at('broken/bundle/weights.safetensors'), 'cut off');
    pointTo('broken');
    expect(await refused()).toMatch(
      / serves on; what was to take its place is refused: .*'weights\.safetensors' in the build/,
    );
    rmSync(at('broken/bundle'), { recursive: true });
    expect(await refused()).toContain('it is neither a trained run nor a bundle');

    pointTo(run);
    writeFileSync(at(run, 'calibrators/000098-abc.json'), '{');
    expect(await refused()).toContain("'000098-abc' is not used: it is no JSON");
    const other = run === 'first' ? 'second' : 'first';
    writeFileSync(
      at(run, 'calibrators/000099-def.json'),
      readFileSync(at(other, 'calibrators', `${calibrators(other)[0]!}.json`)),
    );
    expect(await refused()).toMatch(
      /'000099-def' is not used: it was fitted for the model [0-9a-f]{12}, and this is [0-9a-f]{12}/,
    );
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/admin/reload', headers: admin });
    expect({ statusCode, body }).toMatchObject({
      statusCode: 200,
      body: expect.stringContaining('unchanged') as string,
    });
  });
});
