/** Vocabularies that grow while a server answers: no key changes its row, no answer is of two models, and a forgotten key is no key anywhere. */
import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoadedBuild, loadBuild } from '../../src/bundle/load-build.ts';
import { openDataset } from '../../src/data/dataset.ts';
import type { Encoder, TransformsModule } from '../../src/runtime/types.ts';
import { createApp } from '../../src/serve/http/app.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { load, migrate, profile } from '../../src/index.ts';
import { liveKeys } from '../../src/runtime/index.ts';
import { loadWeights } from '../../src/train/run/load-weights.ts';
import { count } from '../helpers/full.ts';
import { GrowingLog, type LogRow, likesOf } from './growing-log.ts';
import { offline } from './shop.ts';

const DAYS = count(8, 21);
const TABLES = ['vocab.user', 'vocab.item', 'signal.words', 'signal.shop'];

interface Day {
  readonly build: LoadedBuild;
  readonly tables: ReadonlyMap<string, Float32Array>;
  readonly rows: readonly LogRow[];
}

const log = new GrowingLog();
const days: Day[] = [];
/** Rows of all days and of none yet: keys that are known, forgotten and never seen. */
const probes = Array.from({ length: DAYS + 2 }, (_, day) => log.rowsOf(day, 6)).flat();
const at = (...path: string[]) => join(log.dir, ...path);

function pointTo(day: number): void {
  symlinkSync(`day-${day}`, at('runs/next'));
  renameSync(at('runs/next'), at('runs/current'));
}

async function live(day: number): Promise<void> {
  const rows = await log.live(day);
  const build = (await loadBuild(at('runs', `day-${day}`, 'bundle'))) as LoadedBuild;
  const loaded = await loadWeights(build);
  if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
  days.push({ build, tables: loaded.weights.tables, rows });
}

const rowOf = ({ build, tables }: Day, vocab: string, place: number): number[] => {
  const { width } = build.plan.tables.find((table) => table.vocab === vocab)!;
  return [...tables.get(vocab)!.subarray((place + 2) * width, (place + 3) * width)];
};

describe('vocabularies that grow, in a server under load', () => {
  let service: Service;
  let app: ReturnType<typeof createApp>;
  const answers: { readonly fingerprint: string; readonly place: number; readonly score: number }[] = [];

  beforeAll(async () => {
    log.write('probes.jsonl', probes);
    await live(0);
    pointTo(0);
    const limits = { capacity: 64, threads: 1, maxList: 100, maxWaiting: 5000, timeout: 200_000 };
    const opened = await Service.open(at('runs/current'), 'runs/current', limits);
    if (Array.isArray(opened)) throw new Error(opened[0]!.message);
    service = opened.service;
    const options = { maxBody: 1 << 20, maxCandidates: 64, timeout: 200_000, token: null, adminToken: null };
    app = createApp(service, { ...options, maxDrift: null });
    const stop = new AbortController();
    let asked = 0;
    const client = async () => {
      while (!stop.signal.aborted) {
        const place = asked++ % probes.length;
        const { user_id, item, words, shop } = probes[place]!;
        const request = { user_id, 'users.likes': likesOf(Number(user_id.slice(5))) };
        const response = await app.inject({
          method: 'POST',
          url: '/rank',
          payload: { request, candidates: [{ item, words, shop }] },
        });
        expect(response.statusCode, response.body).toBe(200);
        const body = response.json<{ model_fingerprint: string; scores: { click: number[] } }>();
        answers.push({ fingerprint: body.model_fingerprint, place, score: body.scores.click[0]! });
        await turn();
      }
    };
    const clients = Array.from({ length: 8 }, client);
    for (let day = 1; day < DAYS; day++) {
      await live(day);
      pointTo(day);
      expect((await service.reload()).outcome).toBe('swapped');
      const enough = answers.length + 2 * probes.length;
      while (answers.length < enough) await turn();
    }
    stop.abort();
    await Promise.all(clients);
  }, 600_000);
  afterAll(async () => {
    await app?.close();
    await service?.close();
  });

  it('no request fails, and every answer is the score of the model that it names', async () => {
    const scores = new Map<string, Float64Array>();
    for (const [day, { build }] of days.entries())
      scores.set(fingerprintOf(build), await offline(log.dir, `day-${day}`, null, 'probes.jsonl'));
    expect(new Set(answers.map(({ fingerprint }) => fingerprint)).size).toBe(DAYS);
    let worst = 0;
    for (const { fingerprint, place, score } of answers)
      worst = Math.max(worst, Math.abs(score - scores.get(fingerprint)![place]!));
    expect(worst).toBeLessThan(1e-6);
    // Of two models most rows have scores that can be told apart, so a mixture would be seen.
    const [first, second] = [...scores.values()];
    const apart = probes.filter((_, place) => Math.abs(first![place]! - second![place]!) > 1e-4).length;
    expect(apart).toBeGreaterThan(0.8 * probes.length);
  });

  it('each key keeps its row, by key, and a row that was not trained keeps its numbers', () => {
    let [moved, kept, forgotten, back] = [0, 0, 0, 0];
    for (const [day, now] of days.entries()) {
      const before = days[day - 1];
      if (before === undefined) continue;
      for (const vocab of TABLES) {
        const [old, next] = [before.build.keys[vocab]!, now.build.keys[vocab]!];
        const places = new Map(next.map((key, place) => [key, place]));
        const trained = trainedKeys(now.rows, vocab);
        for (const [place, key] of old.entries()) {
          if (places.get(key) !== place) moved++;
          if (trained.has(key)) continue;
          expect(rowOf(now, vocab, place), `${vocab} ${key} on day ${day}`).toEqual(rowOf(before, vocab, place));
          kept++;
        }
        const [was, is] = [before.build.vocabularies[vocab]!, now.build.vocabularies[vocab]!];
        forgotten += was.filter((key, place) => key !== null && is[place] === null).length;
        back += was.filter((key, place) => key === null && is[place] !== null).length;
      }
    }
    expect(moved).toBe(0);
    expect(kept).toBeGreaterThan(100);
    expect(forgotten).toBeGreaterThan(10);
    // Items that users like come back with these users.
    expect(back).toBeGreaterThan(0);
  });
});

function fingerprintOf({ manifestBytes }: LoadedBuild): string {
  return (JSON.parse(new TextDecoder().decode(manifestBytes)) as { modelFingerprint: string }).modelFingerprint;
}

/** Keys that rows of a day have, of which the embeddings are trained. */
function trainedKeys(rows: readonly LogRow[], vocab: string): ReadonlySet<string> {
  switch (vocab) {
    case 'vocab.user':
      return new Set(rows.map(({ user_id }) => user_id));
    case 'vocab.item':
      return new Set(rows.flatMap(({ item, user_id }) => [item, ...likesOf(Number(user_id.slice(5)))]));
    case 'signal.words':
      return new Set(rows.flatMap(({ words }) => words.split('|')));
    default:
      return new Set(rows.flatMap(({ shop }) => shop ?? []));
  }
}

describe('a forgotten key', () => {
  const last = () => days.at(-1)!;
  const idOf = (vocab: string, key: string | null): number => {
    if (key === null) return 0;
    const place = last().build.vocabularies[vocab]!.indexOf(key);
    return place < 0 ? 1 : place + 2;
  };
  const forgottenOf = (vocab: string): string[] => {
    const { keys, vocabularies } = last().build;
    return keys[vocab]!.filter((_, place) => vocabularies[vocab]![place] === null);
  };

  it('is there in every vocabulary that forgets', () => {
    for (const vocab of ['vocab.user', 'vocab.item', 'signal.shop'])
      expect(forgottenOf(vocab).length, vocab).toBeGreaterThan(0);
    expect(last().build.plan.vocabs.find(({ id }) => id === 'vocab.user')).toMatchObject({
      forgotten: forgottenOf('vocab.user').length,
      entries: last().build.keys['vocab.user']!.length,
    });
  });

  it('is out of vocabulary for emitted code, and for training: row by row, by distinct values, and of a joined table', async () => {
    const { build } = last();
    const emitted = (await import(pathToFileURL(join(build.dir, 'features/transforms.js')).href)) as TransformsModule;
    const encoders: Encoder[] = [emitted.createEncoder(build.vocabularies), build.createEncoder()];
    for (const encoder of encoders)
      for (const key of forgottenOf('vocab.user')) {
        const { signals } = encoder.encodeRow({ user_id: key, 'users.likes': forgottenOf('vocab.item').slice(0, 3) });
        expect(signals['user']).toEqual({ kind: 'id', ids: Int32Array.of(1) });
        expect((signals['likes'] as { ids: Int32Array }).ids.filter((id) => id !== 0)).toSatisfy((ids: Int32Array) =>
          ids.every((id) => id === 1),
        );
      }
    // Few rows are encoded row by row, many by distinct values.
    for (const repeats of [1, 60]) {
      const rows = Array.from({ length: repeats }, () => probes).flat();
      log.write('many.jsonl', rows);
      const data = await openDataset({
        plan: build.plan,
        encoder: build.encoder,
        encoderSource: build.encoderSource,
        root: log.dir,
        files: 'many.jsonl',
        cacheDir: null,
      });
      let row = 0;
      for await (const { rows: n, signals } of data.chunks('holdout'))
        for (let i = 0; i < n; i++, row++) {
          const { user_id, item, shop } = rows[row]!;
          const ids = (name: string) => signals[name] as { ids: Int32Array; max?: number };
          expect(ids('user').ids[i], user_id).toBe(idOf('vocab.user', user_id));
          expect(ids('item').ids[i], item).toBe(idOf('vocab.item', item));
          expect(ids('shop').ids[i], String(shop)).toBe(idOf('signal.shop', shop));
          const likes = ids('likes').ids.subarray(3 * i, 3 * i + 3);
          expect([...likes]).toEqual(likesOf(Number(user_id.slice(5))).map((key) => idOf('vocab.item', key)));
        }
      expect(row).toBe(rows.length);
      await data.close();
    }
  });

  it('is answered as one that never was', async () => {
    const loaded = await load(`runs/day-${DAYS - 1}`, { cwd: log.dir });
    if (!loaded.ok) throw new Error(loaded.diagnostics[0]!.message);
    const model = loaded.value;
    const score = async (user: string, like: string, shop: string) =>
      (await model.rank({ user_id: user, 'users.likes': [like] }, [{ item: like, words: 'w1', shop }])).scores;
    const never = await score('\u2603', '\u2603', '\u2603');
    const [user, like, shop] = ['vocab.user', 'vocab.item', 'signal.shop'].map((vocab) => forgottenOf(vocab)[0]!);
    expect(await score(user!, like!, shop!)).toEqual(never);
    const known = liveKeys(last().build.vocabularies['vocab.user']!)[0]!;
    expect(await score(known, '\u2603', '\u2603')).not.toEqual(never);
    await model.close();
  });
});

it('a rebuild leaves forgotten keys out, moves the rows of all others, and no prediction', async () => {
  const options = { cwd: log.dir, engine: 'onnx' as const, threads: 1 };
  const old = days.at(-1)!.build;
  log.write(
    'day.jsonl',
    days.flatMap(({ rows }) => rows),
  );
  const profiled = await profile('model.ads', { cwd: log.dir, rebuild: true });
  if (!profiled.ok) throw new Error(profiled.diagnostics[0]!.message);
  const migrated = await migrate(`day-${DAYS - 1}`, 'model.ads', { ...options, id: 'rebuilt' });
  if (!migrated.ok) throw new Error(migrated.diagnostics[0]!.message);
  const { predictions, parts } = migrated.value;
  expect(predictions).toMatchObject({ equal: true });
  expect(predictions.rows).toBeGreaterThan(5);
  const rebuilt = (await loadBuild(at('runs/rebuilt/bundle'))) as LoadedBuild;
  for (const vocab of TABLES) {
    const live = [...liveKeys(old.vocabularies[vocab]!)];
    expect([...rebuilt.keys[vocab]!].sort(), vocab).toEqual(live.sort());
    expect(rebuilt.vocabularies[vocab]).not.toContain(null);
  }
  expect(parts.find(({ name }) => name === 'vocab.user')).toMatchObject({ kind: 'table', action: 'remap' });
  const scores = await Promise.all(
    [`day-${DAYS - 1}`, 'rebuilt'].map((run) => offline(log.dir, run, null, 'probes.jsonl')),
  );
  const apart = scores[0]!.map((score, i) => Math.abs(score - scores[1]![i]!));
  expect(Math.max(...apart)).toBeLessThan(1e-6);
});
