/**
 * Names that every JavaScript object has already, and others that are easily mistaken: through the whole path a spec with such names
 * gives what the same spec with plain names gives.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/serve/http/app.ts';
import { load } from '../../src/index.ts';
import { valueOf } from '../helpers/outcome.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { fine, folder } from '../helpers/command.ts';

/** Sorted as the compiler sorts names, so that the plain ones stand in the same order. */
const odd = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'length',
  '__defineGetter__',
  'isPrototypeOf',
  '__lookupSetter__',
  'ünï "q" 🛒/../.',
  'line\nbreak',
  'NaN',
].sort();
const plain = odd.map((_, i) => `n${String(i).padStart(2, '0')}`);
const HEADS = 5;
/** They stand before all others, plain or not. */
const [SOURCE, ITEM] = [' source', ' item'];

const q = (name: string) => JSON.stringify(name);
/** An object of any names, as JSON has it. */
const object = (entries: readonly (readonly [string, unknown])[]): object => Object.fromEntries(entries);

/** What the rows below hold, under these names. */
function project(names: readonly string[], calibration: string, shift: number): string {
  const n = (i: number) => names[i % names.length]!;
  const signal = (name: string, place: number) => {
    const i = place + shift;
    const from = i % 2 === 0 ? '' : ` from ${q(n(3))}.${q(name)}`;
    return `signal ${q(name)} : ${['onehot { min_count 1 }', `onehot(${q(n(2))})${from}`, 'continuous', `indexed(${q(n(2))})${from}`][i % 4]}${i % 4 === 0 ? from : i % 4 === 2 ? from : ''}`;
  };
  const spec = [
    `model ${q(n(1))}`,
    `data ${q(n(0))} from "rows.jsonl" {`,
    `  source ${q(SOURCE)} { ${names.map(q).join(', ')} }`,
    `  join ${q(n(3))} from "items.jsonl" on ${q(ITEM)} { side candidate }`,
    `  request ${names
      .filter((_, i) => (i + shift) % 4 === 0)
      .map(q)
      .join(', ')}`,
    '}',
    `vocab ${q(n(2))} { top 20  embed 2 }`,
    `vocab ${q(n(4))} { top 20  embed 2 }`,
    ...names.map(signal),
    ...names
      .slice(2)
      .map(
        (name, i) => `group ${q(name)} { ${q(name)}${i === 0 ? `, ${q(n(0))}` : i === 1 ? `, ${q(n(1))}` : ''} } -> 3`,
      ),
    `cross ${q(n(0))} = ${q(n(2))} * ${q(n(3))} -> 2`,
    `cross ${q(n(1))} = dcn(${q(n(4))}, ${q(n(5))}) { layers 1 }`,
    'bottom { layers 4  norm batch }',
    ...names.map((name) => `tower ${q(name)} { layers 2 }`),
    ...names.slice(0, HEADS).map((name, h) => `head ${q(name)} on ${q(`y${h}`)}`),
    calibration.replaceAll('SIGNAL', q(n(shift === 0 ? 0 : 3))),
    'train { batch 64  epochs 2  validate random(20%)  holdout random(20%) }',
    `variant ${q(n(5))} { without cross ${q(n(0))} }`,
    'baseline lr',
  ];
  return spec.filter((line) => !line.includes(`vocab ${q(n(4))}`)).join('\n');
}

const rowsOf = (names: readonly string[], shift: number) =>
  Array.from({ length: 600 }, (_, i) =>
    object([
      [ITEM, i % 7],
      [SOURCE, names[(i * 5) % names.length]],
      ...names.map((name, k): [string, unknown] => [
        name,
        (k + shift) % 4 === 2 ? ((i * (k + 3)) % 17) / 4 : `v${(i * 7 + k) % 4}`,
      ]),
      ...Array.from({ length: HEADS }, (_, h): [string, unknown] => [
        `y${h}`,
        (i * 11 + h * 3) % (h + 3) === 0 ? 1 : 0,
      ]),
    ]),
  );
const itemsOf = (names: readonly string[], shift: number) =>
  Array.from({ length: 7 }, (_, i) =>
    object([
      [ITEM, i],
      ...names.map((name, k): [string, unknown] => [
        name,
        (k + shift) % 4 === 3
          ? [names[(i + k) % names.length], 'x']
          : (k + shift) % 2 === 1
            ? names[(i * k) % names.length]
            : i * k,
      ]),
    ]),
  );
const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A row as a client sends it: without labels and keys, with what is joined. */
function sentRow(
  names: readonly string[],
  i: number,
  shift: number,
): { request: [string, unknown][]; candidate: [string, unknown][] } {
  const row = new Map(Object.entries(rowsOf(names, shift)[i]!));
  const item = new Map(Object.entries(itemsOf(names, shift)[i % 7]!));
  const request: [string, unknown][] = [];
  const candidate: [string, unknown][] = [[SOURCE, row.get(SOURCE)]];
  names.forEach((name, k) => {
    if ((k + shift) % 4 === 0) request.push([name, row.get(name)]);
    else if ((k + shift) % 2 === 1) candidate.push([`${names[3]!}.${name}`, item.get(name)]);
    else candidate.push([name, row.get(name)]);
  });
  return { request, candidate };
}

interface Built {
  readonly dir: string;
  readonly names: readonly string[];
}

/** Every name of `names` in a text, as the plain name of its place. */
function inPlainNames(text: string, names: readonly string[]): unknown {
  const place = new Map(names.map((name, i) => [name, plain[i]!]));
  const rename = (name: string): string =>
    place.get(name) ??
    name
      .split(/(?<=^(?:signal|vocab|group|cross|tower|head))\./)
      .map((part) => place.get(part) ?? part)
      .join('.');
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return rename(value);
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.entries(value)
      .map(([key, inner]) => [rename(key), renamed(inner)])
      .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1));
  };
  return renamed(JSON.parse(text));
}

const json = async (at: Built, ...argv: string[]) => inPlainNames((await fine(at.dir, ...argv)).out, at.names);

// `shift`: which names are columns of which kind and side.
describe.each([
  ['per head, source', 'calibration platt { signals SIGNAL  per head, source }', 0],
  ['per head', 'calibration isotonic { per head }', 1],
])('calibrated %s', (_name, calibration, shift) => {
  const built: Built[] = [odd, plain].map((names) => ({
    dir: folder({
      'model.ads': project(names, calibration, shift),
      'rows.jsonl': lines(rowsOf(names, shift)),
      'items.jsonl': lines(itemsOf(names, shift)),
    }),
    names,
  }));
  const apps: FastifyInstance[] = [];
  const services: Service[] = [];

  beforeAll(async () => {
    for (const at of built) {
      await fine(at.dir, 'profile', 'model.ads');
      await fine(at.dir, 'train', 'model.ads', '--baseline', 'lr', '--id', 'lr');
      await fine(at.dir, 'calibrate', 'runs/lr');
    }
    for (const at of built) {
      const opened = await Service.open(join(at.dir, 'runs/lr'), 'runs/lr', {
        capacity: 64,
        threads: 1,
        maxList: 100,
        maxWaiting: 500,
        timeout: 200_000,
      });
      if (Array.isArray(opened)) throw new Error(opened[0]!.message);
      expect(opened.warnings).toEqual([]);
      services.push(opened.service);
      apps.push(
        createApp(opened.service, {
          maxBody: 1 << 20,
          maxCandidates: 500,
          timeout: 200_000,
          token: null,
          adminToken: null,
          maxDrift: null,
        }),
      );
    }
  });
  afterAll(async () => {
    for (const app of apps) await app.close();
    for (const service of services) await service.close();
  });

  it('profiles the same', () => {
    const [x, y] = built.map(({ dir, names }) =>
      inPlainNames(readFileSync(join(dir, 'model.lock.json'), 'utf8'), names),
    );
    expect(withoutHashes(x)).toBe(withoutHashes(y));
  });

  it('evaluates the same, by the values of signals too', async () => {
    const [x, y] = await Promise.all(
      built.map((at) =>
        json(
          at,
          'evaluate',
          'runs/lr',
          '--by',
          ...at.names.filter((_, i) => (i + shift) % 4 < 2).slice(0, 5),
          '--json',
        ),
      ),
    );
    expect(JSON.stringify(x)).toBe(JSON.stringify(y));
    const calibrated = await Promise.all(
      built.map((at) => json(at, 'evaluate', 'runs/lr', '--data', 'rows.jsonl', '--calibrated', '--json')),
    );
    expect(JSON.stringify(calibrated[0])).toBe(JSON.stringify(calibrated[1]));
    expect(JSON.stringify(calibrated[0])).not.toContain('null,null');
  });

  it('answers the same by every protocol', async () => {
    const answers: number[][][] = [];
    for (const [k, { names, dir }] of built.entries()) {
      const app = apps[k]!;
      const of = (scores: Record<string, number[]>): number[][] =>
        names.slice(0, HEADS).map((name) => (Object.hasOwn(scores, name) ? scores[name]! : [Number.NaN]));
      const ask = async (url: string, body: string | Buffer, headers: Record<string, string> = {}) => {
        const response = await app.inject({
          method: 'POST',
          url,
          headers: { 'content-type': 'application/json', ...headers },
          payload: body,
        });
        expect(response.statusCode, response.payload.slice(0, 500)).toBe(200);
        return response;
      };
      const sent = Array.from({ length: 28 }, (_, i) => sentRow(names, i, shift));
      const rows = sent.map(({ request, candidate }) => object([...request, ...candidate]));
      // /rank, a request with its one candidate each.
      const ranked: number[][] = [];
      for (const { request, candidate } of sent) {
        const { scores } = (
          await ask('/rank', JSON.stringify({ request: object(request), candidates: [object(candidate)] }))
        ).json<{ scores: Record<string, number[]> }>();
        ranked.push(of(scores).map(([p]) => p!));
      }
      expect(ranked.flat().every((p) => p > 0 && p < 1)).toBe(true);
      answers.push(ranked);
      const same = (columns: number[][]) =>
        expect(columns).toEqual(Array.from({ length: HEADS }, (_, h) => ranked.map((row) => row[h]!)));
      const model = encodeURIComponent(names[1]!);
      const byRow = (await ask(`/v1/models/${model}:predict`, JSON.stringify({ instances: rows }))).json<{
        predictions: Record<string, number>[];
      }>();
      same(names.slice(0, HEADS).map((name) => byRow.predictions.map((p) => p[name]!)));
      const columns = object(
        Object.keys(rows[0]!).map((name) => [name, rows.map((row) => new Map(Object.entries(row)).get(name))]),
      );
      const byColumn = (await ask(`/v1/models/${model}:predict`, JSON.stringify({ inputs: columns }))).json<{
        outputs: Record<string, number[]>;
      }>();
      same(of(byColumn.outputs));
      const inputs = Object.entries(columns).map(([name, data]: [string, unknown[]]) => {
        const lists = data.some(Array.isArray);
        return { name, datatype: 'BYTES', shape: lists ? [28, 2] : [28], data };
      });
      const tensors = (await ask(`/v2/models/${model}/infer`, JSON.stringify({ inputs }))).json<{
        outputs: { name: string; data: number[] }[];
      }>();
      same(names.slice(0, HEADS).map((name) => tensors.outputs.find((output) => output.name === name)!.data));
      // The client of the bundle, and the model in this process.
      const client = (await import(pathToFileURL(join(dir, 'runs/lr/bundle/client/client.js')).href)) as {
        createClient: (
          url: string,
          options: object,
        ) => { rank: (request: object, candidates: object[]) => Promise<{ scores: Record<string, number[]> }> };
      };
      const fetch = async (url: string, { body }: { body: string }) => {
        const { payload } = await ask(url.slice('http://x'.length), body);
        return new Response(payload, { headers: { 'content-type': 'application/json' } });
      };
      const byClient = await client.createClient('http://x', { fetch }).rank(
        object(sent[0]!.request),
        sent.slice(0, 1).map(({ candidate }) => object(candidate)),
      );
      expect(of(byClient.scores).flat()).toEqual(ranked[0]);
      const inProcess = valueOf(await load(join(dir, 'runs/lr')));
      same(of((await inProcess.predict(rows as never)).scores as Record<string, number[]>));
      await inProcess.close();
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('a row without such a column is refused, as without any other', async () => {
    for (const [k, { names }] of built.entries()) {
      const { request, candidate } = sentRow(names, 0, shift);
      for (const [place, [name]] of [...request, ...candidate].entries()) {
        const without = (entries: [string, unknown][]) => object(entries.filter(([other]) => other !== name));
        const response = await apps[k]!.inject({
          method: 'POST',
          url: '/rank',
          headers: { 'content-type': 'application/json' },
          payload: JSON.stringify({ request: without(request), candidates: [without(candidate)] }),
        });
        // A source that is not there goes to the tower of all.
        if (name === SOURCE) expect(response.statusCode).toBe(200);
        else
          expect([place, response.statusCode, response.payload]).toEqual([
            place,
            400,
            expect.stringContaining('is not there'),
          ]);
      }
    }
  });

  it('a value of another type is refused whatever its column is called', async () => {
    for (const [k, { names }] of built.entries()) {
      const { request, candidate } = sentRow(names, 0, shift);
      for (const [name] of request) {
        const wrong = object(request.map(([other, value]) => [other, other === name ? { a: 1 } : value]));
        const response = await apps[k]!.inject({
          method: 'POST',
          url: '/rank',
          headers: { 'content-type': 'application/json' },
          payload: JSON.stringify({ request: wrong, candidates: [object(candidate)] }),
        });
        expect([name, response.statusCode]).toEqual([name, 400]);
      }
    }
  });

  it('the network, its export and its report hold too', async () => {
    const { dir } = built[0]!;
    await fine(dir, 'train', 'model.ads', '--id', 'net');
    await fine(dir, 'calibrate', 'runs/net');
    await fine(dir, 'export', 'runs/net', '-o', 'net.onnx');
    await fine(dir, 'export', 'runs/lr', '-o', 'lr.onnx');
    await fine(dir, 'report', 'runs/net', '-o', 'report.html');
    await fine(dir, 'importance', 'runs/net', '--repeats', '1');
    const page = readFileSync(join(dir, 'report.html'), 'utf8');
    expect(page).not.toContain('NaN %');
    expect(page).not.toContain('[object Object]');
    expect(page).not.toContain('native code');
  });
});

/** Vocabularies hold other words, so their hashes and files differ. */
function withoutHashes(lock: unknown): string {
  return JSON.stringify(lock, (_key, value: unknown) => {
    if (!Array.isArray(value)) return value;
    if (value.length === 2 && ['sha256', 'file', 'key'].includes(value[0] as string)) return null;
    return value[0] === 'columns' && value.length === 2 ? null : value;
  });
}
