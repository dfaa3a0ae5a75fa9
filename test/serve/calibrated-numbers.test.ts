/**
 * A calibrator over numbers in bins, its coefficients by hand: evaluation, `adsc predict`, serving, a browser's module and the exported ONNX file
 * give the same rows the same probabilities, those of a formula that knows only raw numbers and boundaries.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { load as Load } from '../../src/browser/index.ts';
import { type LoadedBuild, loadBuild } from '../../src/bundle/load-build.ts';
import { type Calibrator, sealCalibrator } from '../../src/calibrate/calibrator.ts';
import type { LevelCalibrator } from '../../src/calibrate/level.ts';
import { writeCalibrator } from '../../src/calibrate/store.ts';
import { openDataset } from '../../src/data/dataset.ts';
import { load } from '../../src/index.ts';
import { fine } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';
import { random } from '../helpers/random-model.ts';
import { calibratorOf, HEADS, makeShop, offline, type Row } from './shop.ts';

const COEFFICIENTS = { alpha: 0.3, beta: -0.1, center: -0.5 };

let dir: string;
let rows: Row[];
let name: string;
let calibrator: Calibrator;
/** Missing, below the first boundary, at some, between some, above the last. */
let prices: (number | null)[];
/** Of the formula. */
let expected: number[];

interface Known {
  /** Raw boundaries. */
  readonly boundaries: readonly number[];
  /** Missing first. */
  readonly gamma: readonly number[];
}

function contribution(x: number | null, { boundaries, gamma: [missing, ...at] }: Known): number {
  if (x === null) return missing!;
  if (x <= boundaries[0]!) return at[0]!;
  const i = boundaries.findIndex((boundary) => x <= boundary);
  if (i < 0) return at.at(-1)!;
  const [from, to] = [boundaries[i - 1]!, boundaries[i]!];
  return at[i - 1]! + ((at[i]! - at[i - 1]!) * (x - from)) / (to - from);
}

beforeAll(async () => {
  const shop = await makeShop();
  ({ dir } = shop);
  const first = readdirSync(join(dir, 'runs/first/calibrators')).find((file) => file.startsWith('000001-'))!;
  const { hash: _hash, ...body } = calibratorOf(dir, 'first', first.replace('.json', ''));
  const draw = random(3);
  const { layout } = body;
  const binned = layout.blocks.filter(({ kind }) => kind === 'bins');
  expect(binned.map(({ signal }) => signal)).toEqual(['price', 'age']);
  const gamma = Array.from({ length: layout.features }, () => 0);
  for (const { offset, count } of binned) for (let i = 0; i < count; i++) gamma[offset + i] = 3 * (draw() - 0.5);
  const level = (of: LevelCalibrator): LevelCalibrator =>
    of.kind === 'platt' ? { ...of, ...COEFFICIENTS, gamma } : of;
  const heads = body.heads.map((head) => ({
    ...head,
    all: level(head.all),
    sources: Object.fromEntries(Object.entries(head.sources).map(([source, of]) => [source, level(of)])),
  }));
  calibrator = sealCalibrator({ ...body, heads });
  name = (await writeCalibrator(join(dir, 'runs/first'), calibrator)).split('/').at(-1)!.replace('.json', '');

  const known = new Map<string, Known>(
    binned.map(({ signal, offset, count, boundaries }) => [
      signal,
      { boundaries: boundaries!, gamma: gamma.slice(offset, offset + count) },
    ]),
  );
  const at = known.get('price')!.boundaries;
  expect(at.length).toBeGreaterThan(10);
  prices = [
    null,
    at[0]! - 1000,
    at[0]!,
    at[1]!,
    (at[1]! + at[2]!) / 2,
    at[5]!,
    0.3 * at[5]! + 0.7 * at[6]!,
    at.at(-2)!,
    (at.at(-2)! + at.at(-1)!) / 2,
    at.at(-1)!,
    at.at(-1)! + 0.01,
    1e9,
  ];
  const log = readFileSync(join(dir, 'log.jsonl'), 'utf8').trim().split('\n');
  const priceOf = (i: number) => prices[i % prices.length]!;
  const special = log.map((line, i) => JSON.stringify({ ...(JSON.parse(line) as Row), price: priceOf(i) }));
  writeFileSync(join(dir, 'special.jsonl'), `${special.join('\n')}\n`);
  rows = shop.rows.map((row, i) => ({ ...row, price: priceOf(i) }));
  const raw = await offline(dir, 'first', null, 'special.jsonl');
  expect(raw.length).toBe(HEADS.length * rows.length);
  const ages = rows.map((row) => row['users.age'] as number | null);
  expect(ages).toContain(null);
  expected = [...raw].map((p, i) => {
    const row = Math.floor(i / HEADS.length);
    const z = Math.log(p / (1 - p));
    const { alpha, beta, center } = COEFFICIENTS;
    const signals = contribution(priceOf(row), known.get('price')!) + contribution(ages[row]!, known.get('age')!);
    return 1 / (1 + Math.exp(-(z + alpha + beta * (z - center) + signals)));
  });
  // The coefficients matter.
  expect(Math.max(...expected.map((p, i) => Math.abs(p - raw[i]!)))).toBeGreaterThan(0.2);
});

function near(found: ArrayLike<number | null>, tolerance = 1e-6): void {
  expect(found.length).toBe(expected.length);
  expected.forEach((p, i) => {
    const row = Math.floor(i / HEADS.length);
    expect(Math.abs(found[i]! - p), `row ${row}, price ${prices[row % prices.length]}`).toBeLessThan(tolerance);
  });
}

const interleaved = (scores: Readonly<Record<string, readonly (number | null)[]>>) =>
  rows.flatMap((_, row) => HEADS.map((head) => scores[head]![row]!));

it('evaluation', async () => near(await offline(dir, 'first', calibrator, 'special.jsonl')));

it('adsc predict', async () => {
  await fine(dir, 'predict', 'runs/first', '--data', 'special.jsonl', '--output', 'scores.jsonl');
  const scores = readFileSync(join(dir, 'scores.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, number>)
    .sort((a, b) => a['row']! - b['row']!);
  near(scores.flatMap((row) => HEADS.map((head) => row[`${head}_calibrated`]!)));
});

it('serving, as rows and as one request with candidates', async () => {
  const model = valueOf(await load(join(dir, 'runs/first')));
  expect(model.version.calibrator).toBe(name);
  const { scores, errors } = await model.predict(rows as never);
  expect(errors).toEqual([]);
  near(interleaved(scores));
  const isRequest = (key: string) => key.startsWith('users.') || key === 'country' || key === 'seen_at';
  const part = (row: Row, wanted: boolean) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => isRequest(key) === wanted));
  for (let row = 0; row < 2 * prices.length; row++) {
    const ranked = await model.rank(part(rows[row]!, true) as never, [part(rows[row]!, false)] as never);
    HEADS.forEach((head, h) =>
      expect(Math.abs(ranked.scores[head as never]![0]! - expected[HEADS.length * row + h]!)).toBeLessThan(1e-6),
    );
  }
  await model.close();
});

it('an exported ONNX file', async () => {
  const { out } = await fine(dir, 'export', 'runs/first', '-o', 'shop.onnx', '--json');
  const { inputs, outputs } = JSON.parse(out) as {
    inputs: { name: string; signal: string; part: string; size: number }[];
    outputs: { name: string; head: string }[];
  };
  const session = await InferenceSession.create(join(dir, 'shop.onnx'));
  const build = (await loadBuild(join(dir, 'runs/first/bundle'))) as LoadedBuild;
  const { plan, encoder } = build;
  const data = await openDataset({ plan, encoder, root: dir, files: 'special.jsonl', cacheDir: null });
  const found: number[] = [];
  for await (const { rows: count, signals, source } of data.chunks('holdout')) {
    const feeds = Object.fromEntries(
      inputs.map(({ name: input, signal, part, size }) => {
        if (part === 'source') return [input, new Tensor('int64', BigInt64Array.from(source, BigInt), [count])];
        const of = signals[signal] as unknown as { values: Float32Array; ids: Int32Array; weights: Float32Array };
        if (part === 'ids') return [input, new Tensor('int32', of.ids, [count, size])];
        return [input, new Tensor('float32', part === 'values' ? of.values : of.weights, [count, size])];
      }),
    );
    const answers = await session.run(feeds);
    for (let row = 0; row < count; row++)
      for (const head of HEADS)
        found.push((answers[outputs.find((output) => output.head === head)!.name]!.data as Float32Array)[row]!);
  }
  await data.close();
  await session.release();
  near(found, 3e-6);
});

let server: Server;
afterAll(() => server?.close());

it('the module for browsers', async () => {
  const outfile = join(dir, 'browser.mjs');
  const entry = join(import.meta.dirname, '../../src/browser/index.ts');
  const options = { bundle: true, format: 'esm', platform: 'browser', logLevel: 'error' } as const;
  await bundle({ entryPoints: [entry], outfile, ...options });
  const browser = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as { load: typeof Load };
  server = createServer((request, response) => {
    try {
      const path = normalize(decodeURIComponent(new URL(request.url!, 'http://x').pathname));
      response.end(readFileSync(join(dir, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/runs/first`;
  const model = await browser.load(`${origin}/bundle`, { calibrator: `${origin}/calibrators/${name}.json` });
  if (Array.isArray(model)) throw new Error(model[0]!.message);
  const { scores, errors } = await model.predict(rows as never);
  expect(errors).toEqual([]);
  near(interleaved(scores));
});
