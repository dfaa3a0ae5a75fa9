/**
 * Altered bundles and calibrators, sealed again so that every hash fits: each is refused with a diagnostic or serves numbers. None throws,
 * hangs, serves NaN or runs code. `ADSC_ALTERED=10000` for a long run.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainEngine } from '../../src/browser/engine.ts';
import { readForestsOrNone } from './forests.ts';
import { buildGolden, goldenText, planEncoder, readVocabularies } from '../../src/emit/transforms/index.ts';
import { type Calibrator, sealCalibrator } from '../../src/calibrate/calibrator.ts';
import { readPlan } from '../../src/ir/read-artifact.ts';
import { load, type Model } from '../../src/index.ts';
import { valueOf } from '../helpers/outcome.ts';
import { Service } from '../../src/serve/hot-swap.ts';
import { goldenLogits } from '../../src/train/run/golden-logits.ts';
import { writeSafetensors } from '../../src/train/safetensors/file.ts';
import { weightTensors } from '../../src/train/weights.ts';
import { readWeights } from '../../src/browser/weights.ts';
import { adsc, fine } from '../helpers/command.ts';
import { random } from '../helpers/random-model.ts';
import { makeShop, type Shop } from '../serve/shop.ts';
import {
  alterCalibrator,
  alterJson,
  alterTensors,
  alterVocabulary,
  decode,
  type Draw,
  encode,
  type Files,
  pick,
  reseal,
} from './alter.ts';
import { count } from '../helpers/full.ts';

const trials = Number(process.env['ADSC_ALTERED'] ?? count(60, 200));
const MARK = '__adscAlteredRan';
/** What runs, tells. */
const CODE = `globalThis.${MARK} = true; throw new Error('ran');`;

let shop: Shop;
const bases = new Map<string, Files>();
const outcomes = new Map<string, number>();
const tally = (what: string): void => void outcomes.set(what, (outcomes.get(what) ?? 0) + 1);

function filesIn(dir: string): Files {
  const files: Files = new Map();
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(dir.length + 1), readFileSync(path));
  }
  return files;
}

beforeAll(async () => {
  shop = await makeShop();
  await fine(shop.dir, 'train', 'model.ads', '--id', 'trees', '--baseline', 'gbdt_lr', '--engine', 'onnx');
  for (const run of ['first', 'trees']) {
    const files = filesIn(join(shop.dir, 'runs', run, 'bundle'));
    for (const path of files.keys())
      if (/^(features|client)\/.*\.js$/.test(path))
        files.set(path, encode(`${CODE} // ${JSON.parse(decode(files.get('plan.json'))).fingerprint}`));
    reseal(files);
    bases.set(run, files);
  }
}, 300_000);
afterAll(() => {
  if (trials > 1000)
    console.log(
      [...outcomes]
        .sort(([, a], [, b]) => b - a)
        .map(([what, n]) => `${String(n).padStart(6)} ${what}`)
        .join('\n'),
    );
});

/** Golden vectors and logits of the altered plan and weights, as somebody would make them who wants the bundle to pass. */
async function proveAgain(files: Files): Promise<void> {
  const plan = await readPlan(decode(files.get('plan.json')));
  if (Array.isArray(plan)) return;
  try {
    const { vocabularies } = readVocabularies(
      plan,
      new Map(
        plan.vocabs.flatMap(({ id, file }) =>
          file !== null && files.has(file) ? [[id, decode(files.get(file))] as const] : [],
        ),
      ),
    );
    const encoder = planEncoder(plan, vocabularies);
    const golden = buildGolden(plan, vocabularies, encoder);
    files.set('golden.json', encode(goldenText(golden)));
    const read = readWeights(plan, Uint8Array.from(files.get('weights.safetensors')!));
    if (typeof read === 'string') return;
    const weights = readForestsOrNone(plan, read, decode(files.get('trees.json')));
    if (weights === null) return;
    const { modelFingerprint } = JSON.parse(decode(files.get('manifest.json'))) as { modelFingerprint: string };
    files.set(
      'golden-logits.json',
      encode(JSON.stringify(await goldenLogits(plan, weights, plainEngine(plan), encoder, golden, modelFingerprint))),
    );
  } catch {
    // What can't be made is left as it was.
  }
}

/** One altered bundle at `dir`; what was altered. */
async function alterBundle(draw: Draw, base: Files, dir: string): Promise<string> {
  const files: Files = new Map(base);
  const vocabularies = [...files.keys()].filter((path) => path.startsWith('vocab/'));
  const json = [
    'plan.json',
    'plan.json',
    'plan.json',
    'golden.json',
    'golden-logits.json',
    'profile.json',
    'features/row.schema.json',
    'calibration.json',
    'trees.json',
  ].filter((path) => files.has(path));
  const what = pick(draw, [
    ...json,
    ...json,
    'weights.safetensors',
    'weights.safetensors',
    'weights.safetensors',
    ...(vocabularies.length > 0 ? ['vocab', 'vocab'] : []),
    'manifest.json',
    'folder',
  ]);
  const change = (path: string, alter: (content: Uint8Array) => Uint8Array): void =>
    void files.set(path, alter(files.get(path)!));
  if (what === 'weights.safetensors') change(what, (bytes) => alterTensors(draw, bytes));
  else if (what === 'vocab') change(pick(draw, vocabularies), (bytes) => alterVocabulary(draw, bytes));
  else if (what !== 'folder' && what !== 'manifest.json')
    for (let times = pick(draw, [1, 1, 1, 3]); times > 0; times--) {
      try {
        change(what, (bytes) => encode(alterJson(draw, decode(bytes))));
      } catch {
        // Deeper than JSON goes a second time.
      }
    }
  reseal(files);
  const proven = ['plan.json', 'weights.safetensors', 'vocab', 'trees.json'].includes(what) && draw() < 0.6;
  if (proven) {
    await proveAgain(files);
    reseal(files);
  }
  if (what === 'manifest.json') change(what, (bytes) => encode(alterJson(draw, decode(bytes))));
  rmSync(dir, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  if (what === 'folder') alterFolder(draw, dir, [...files.keys()]);
  return proven ? `${what}, proven again` : what;
}

function alterFolder(draw: Draw, dir: string, paths: readonly string[]): void {
  const path = join(dir, pick(draw, paths));
  switch (Math.floor(draw() * 5)) {
    case 0:
      rmSync(path);
      break;
    case 1:
      rmSync(path);
      mkdirSync(path);
      break;
    case 2:
      rmSync(path);
      symlinkSync(pick(draw, ['/dev/zero', '/etc/passwd', join(dir, 'plan.json'), dir]), path);
      break;
    case 3:
      writeFileSync(`${path}.js`, CODE);
      break;
    default:
      symlinkSync(dir, join(dir, 'again'));
  }
}

/** Rows of the data, and rows of oddities. */
function rowsFor(draw: Draw): Record<string, unknown>[] {
  const odd = [null, 0, -1, 1e300, -1e300, 1e-320, '', 'constructor', '1e308', [], true];
  return [
    ...Array.from({ length: 4 }, () => ({ ...pick(draw, shop.rows) })),
    ...Array.from({ length: 4 }, () => {
      const row: Record<string, unknown> = { ...pick(draw, shop.rows) };
      for (const name of Object.keys(row))
        if (name !== 'kind' && draw() < 0.4) row[name] = Array.isArray(row[name]) ? [] : pick(draw, odd);
      return row;
    }),
  ];
}

/** Every score is a probability, or null with an error that says why. */
async function scored(model: Pick<Model, 'predict'>, draw: Draw): Promise<void> {
  let answer;
  try {
    answer = await model.predict(rowsFor(draw) as never);
  } catch (error) {
    // Rows that are not of the model's columns.
    expect((error as Error).name, String((error as Error).stack)).toBe('InvalidRequest');
    return;
  }
  const wrong = new Set(answer.errors.map(({ row }) => row));
  for (const of of Object.values(answer.scores)) {
    for (const [row, p] of of.entries())
      if (p === null ? !wrong.has(row) : !(p >= 0 && p <= 1)) throw new Error(`row ${row} is ${p}`);
  }
}

const allDiagnostics = (of: readonly { readonly code: string; readonly message: string }[]): void => {
  expect(of.length).toBeGreaterThan(0);
  for (const { code, message } of of) expect(`${code} ${message}`).toMatch(/^ADS\d{4} \S/);
};

describe('altered and sealed again', () => {
  it('the ones that are not altered serve, and their code does not run', async () => {
    for (const files of bases.values()) {
      const dir = join(shop.dir, 'runs/same/bundle');
      rmSync(dir, { recursive: true, force: true });
      for (const [path, content] of files) {
        mkdirSync(dirname(join(dir, path)), { recursive: true });
        writeFileSync(join(dir, path), content);
      }
      const model = valueOf(await load(join(shop.dir, 'runs/same'), { maxCandidates: 16 }));
      await scored(model, random(1));
      await model.close();
    }
    expect(MARK in globalThis).toBe(false);
  });

  it(
    `${trials} bundles`,
    async () => {
      const run = join(shop.dir, 'runs/altered');
      for (let trial = 0; trial < trials; trial++) {
        const draw = random(1000 + trial);
        const what = await alterBundle(draw, bases.get(trial % 5 === 4 ? 'trees' : 'first')!, join(run, 'bundle'));
        try {
          const model = await load(run, { maxCandidates: 16 });
          if (!model.ok) {
            allDiagnostics(model.diagnostics);
            tally(`${what}: ${model.diagnostics.at(-1)!.code}`);
          } else {
            await scored(model.value, draw);
            await model.value.close();
            tally(`${what}: serves`);
          }
          // The same checks for the commands; a bug in them is exit code 4, which the helper refuses.
          if (trial % 50 === 0)
            expect([0, 3]).toContain((await adsc(shop.dir, ['export', 'runs/altered', '-o', 'altered.onnx'])).code);
          if (trial % 100 === 1) {
            cpSync(join(shop.dir, 'runs/first/origin.json'), join(run, 'origin.json'), { force: true });
            expect([0, 3]).toContain(
              (await adsc(shop.dir, ['evaluate', 'runs/altered', '--data', 'log.jsonl', '--engine', 'cpu'])).code,
            );
          }
        } catch (error) {
          throw new Error(`trial ${trial}, ${what}: ${(error as Error).message}`, { cause: error });
        }
        expect(MARK in globalThis, `trial ${trial}, ${what}, ran code`).toBe(false);
      }
    },
    60_000 + trials * 3_000,
  );

  it(
    `${trials} calibrators, taken by a server that runs`,
    async () => {
      const run = join(shop.dir, 'runs/watched');
      cpSync(join(shop.dir, 'runs/first'), run, { recursive: true });
      const folder = join(run, 'calibrators');
      const good = readdirSync(folder).find((name) => /^\d+-/.test(name))!;
      const text = readFileSync(join(folder, good), 'utf8');
      const opened = await Service.open(run, 'runs/watched', {
        capacity: 64,
        threads: 1,
        maxList: 100,
        maxWaiting: 1000,
        timeout: 60_000,
      });
      if (Array.isArray(opened)) throw new Error(opened[0]!.message);
      const { service } = opened;
      const model = {
        predict: async (rows: readonly unknown[]) => {
          const { current } = service;
          const { probabilities } = await service.score(current, { kind: 'rows', rows: rows as never });
          return { scores: { all: [...probabilities] }, errors: [] } as never;
        },
      };
      for (let trial = 0; trial < trials; trial++) {
        const draw = random(500_000 + trial);
        const path = join(folder, `${String(trial + 2).padStart(6, '0')}-${'0'.repeat(12)}.json`);
        writeFileSync(path, alterCalibrator(draw, text));
        const before = service.current;
        const result = await service.reload();
        tally(`calibrator: ${result.outcome}`);
        if (result.outcome === 'refused') allDiagnostics(result.diagnostics);
        if (result.outcome !== 'swapped') expect(service.current).toBe(before);
        await scored({ predict: async () => model.predict(shop.rows.slice(0, 8)) }, draw).catch((error: unknown) => {
          throw new Error(`trial ${trial}: ${(error as Error).message}`, { cause: error });
        });
        rmSync(path);
      }
      await service.close();
    },
    60_000 + trials * 1_000,
  );

  it('a calibrator that is whole and absurd is refused by every reader, with the row that shows it', async () => {
    const run = join(shop.dir, 'runs/absurd');
    cpSync(join(shop.dir, 'runs/first'), run, { recursive: true });
    const name = readdirSync(join(run, 'calibrators')).find((file) => /^\d+-/.test(file))!;
    const path = join(run, 'calibrators', name);
    const { hash: _hash, ...body } = JSON.parse(readFileSync(path, 'utf8')) as Calibrator;
    const levels = (change: (level: Record<string, unknown>) => Record<string, unknown>) =>
      body.heads.map((head, h) =>
        h > 0
          ? head
          : {
              ...head,
              all: change(head.all as never),
              sources: Object.fromEntries(
                Object.entries(head.sources).map(([source, level]) => [source, change(level as never)]),
              ),
            },
      );
    const cases: [string, unknown][] = [
      ["for the golden row 'typical 1'", levels((level) => ({ ...level, alpha: 1e6 }))],
      ["for the golden row 'typical 1'", levels((level) => ({ ...level, alpha: -1e6 }))],
      ['must be', levels((level) => ({ ...level, beta: 1e308, center: -1e308 }))],
      ['no level of source', body.heads.map((head) => ({ ...head, sources: {} }))],
      ['it is no calibrator', levels((level) => ({ ...level, alpha: null }))],
    ];
    for (const [why, heads] of cases) {
      writeFileSync(path, JSON.stringify(sealCalibrator({ ...body, heads: heads as never })));
      const opened = await Service.open(run, 'runs/absurd', {
        capacity: 64,
        threads: 1,
        maxList: 100,
        maxWaiting: 1000,
        timeout: 60_000,
      });
      if (Array.isArray(opened)) throw new Error(opened[0]!.message);
      expect(opened.service.current.calibrator).toBeNull();
      expect(opened.warnings.map(({ message }) => message).join()).toContain(why);
      await opened.service.close();
      const evaluated = await adsc(shop.dir, ['evaluate', 'runs/absurd', '--data', 'log.jsonl', '--calibrated']);
      expect([evaluated.code, evaluated.err]).toEqual([3, expect.stringContaining(why)]);
    }
  }, 60_000);

  it('a network whose sums overflow gives an error for the row, and numbers for the others', async () => {
    const files: Files = new Map(bases.get('first'));
    const plan = await readPlan(decode(files.get('plan.json')));
    if (Array.isArray(plan)) throw new Error(plan[0]!.message);
    const read = readWeights(plan, Uint8Array.from(files.get('weights.safetensors')!));
    if (typeof read === 'string') throw new Error(read);
    // The row of a vocabulary's entry that no golden row has; its sums are beyond float32.
    const { vocabularies } = readVocabularies(
      plan,
      new Map(
        plan.vocabs.flatMap(({ id, file }) =>
          file !== null && files.has(file) ? [[id, decode(files.get(file))] as const] : [],
        ),
      ),
    );
    const golden = JSON.stringify(
      (JSON.parse(decode(files.get('golden.json'))) as { cases: { row: unknown }[] }).cases.map(({ row }) => row),
    );
    const [id, key] = Object.entries(vocabularies)
      .flatMap(([of, entries]) => entries.map((entry) => [of, entry] as const))
      .find(([of, entry]) => of === 'vocab.tag' && !golden.includes(JSON.stringify(entry))) ?? [null, null];
    if (id === null) return expect('every tag is in a golden row').toBe('');
    const table = plan.tables.find(({ vocab }) => vocab === id)!;
    const row = 2 + vocabularies[id]!.indexOf(key);
    read.tables.get(table.id)!.fill(3e38, row * table.width, (row + 1) * table.width);
    const run = join(shop.dir, 'runs/overflow');
    for (const [path, content] of files) {
      mkdirSync(dirname(join(run, 'bundle', path)), { recursive: true });
      writeFileSync(join(run, 'bundle', path), content);
    }
    await writeSafetensors(join(run, 'bundle/weights.safetensors'), weightTensors(plan, read));
    files.set('weights.safetensors', readFileSync(join(run, 'bundle/weights.safetensors')));
    reseal(files);
    for (const path of ['weights.safetensors', 'golden-logits.json', 'manifest.json'])
      writeFileSync(join(run, 'bundle', path), files.get(path)!);
    const model = valueOf(await load(run, { maxCandidates: 16 }));
    const { scores, errors } = await model.predict([
      { ...shop.rows[0], tags: ['nothing'] },
      { ...shop.rows[0], tags: [key] },
    ] as never);
    await model.close();
    expect(errors).toEqual([{ row: 1, message: 'the model gives no number for these values' }]);
    for (const of of Object.values(scores)) expect(of).toEqual([expect.any(Number), null]);
  });
});
