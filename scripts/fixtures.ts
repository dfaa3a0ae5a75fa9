/**
 * Writes test/fixtures/VERSION: every artifact of this version of adsc, of a tiny project, which all later versions must read or refuse by
 * name (test/artifacts). Once a version is released its fixture is never written again: `npx tsx scripts/fixtures.ts`.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { calibrate, compile, load, type Outcome, profile, run, train, VERSION } from '../src/index.ts';
import { writeBuild } from '../src/emit/write.ts';
import { random } from '../test/helpers/random-model.ts';

const target = join(import.meta.dirname, '../test/fixtures', `${VERSION}.json.br`);

/** Every format of a signal, a vocabulary that grows, a joined table, two sources, two heads, trees, sampling, a calibration. */
const SPEC = `/// A shop.
model shop
data log from "data/*.csv" {
  time ts { zone "UTC" }
  source kind { ad, product }
  join users from "users.csv" on user_id { side request }
  request country
}
vocab ad { grow  admit 2  forget 10d  embed 2 }
signal ad : onehot(ad)
signal country : onehot { embed 2 }
signal age : continuous from users.age { embed none }
signal likes : hash_indexed(8) from users.likes { split "|"  max 3  embed 2 }
signal price : continuous { embed 2 }
signal hour : onehot(24) from hour(ts) { embed 2 }
signal place : onehot(3) { serve 0  embed 2 }
group user { age, likes, country } -> 3
group item { ad, price, hour } -> 3
cross both = user * item -> 2
bias { signals place }
bottom { layers 4 }
tower ad { layers 2  fallback yes }
tower product { layers 2 }
head click on clicked
head buy on bought
calibration platt { signals country, price  every 1h  window 2d }
train { holdout last(3h)  validate none  epochs 1  batch 32  optimizer adam(0.01) }
TREESrun { window 5d  gate log_loss +500%  keep 3 }
`;

const START = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

function csv(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}

function dataOf(day: number): string {
  const draw = random(100 + day);
  const rows = Array.from({ length: 60 }, (_, i) => {
    const price = Math.floor(draw() * 10);
    const clicked = draw() < (price > 5 ? 0.3 : 0.6) ? 1 : 0;
    return [
      new Date(START + day * DAY + (i * DAY) / 60).toISOString(),
      draw() < 0.5 ? 'ad' : 'product',
      Math.floor(draw() * 9),
      ['DE', 'US', ''][Math.floor(draw() * 3)],
      `a${day + Math.floor(draw() * 6)}`,
      price,
      Math.floor(draw() * 3),
      clicked,
      clicked === 1 && draw() < 0.5 ? 1 : 0,
    ];
  });
  return csv(['ts', 'kind', 'user_id', 'country', 'ad', 'price', 'place', 'clicked', 'bought'], rows);
}

const users = csv(
  ['user_id', 'age', 'likes'],
  Array.from({ length: 9 }, (_, i) => [i, 20 + i * 5, ['x', 'y', 'z'].slice(0, i % 4).join('|')]),
);

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.diagnostics.map(({ code, message }) => `${code} ${message}`).join('; '));
}

/** Rows of requests, and what the model of a run answers. */
async function answers(cwd: string, path: string) {
  const request = { country: 'DE', 'users.age': 33, 'users.likes': 'x|y' };
  const candidates = [0, 1, 2].map((i) => ({
    kind: i === 1 ? 'product' : 'ad',
    ad: `a${i}`,
    price: i === 2 ? null : 2.5 * i,
    ts: '2026-01-04T05:00:00Z',
  }));
  const model = valueOf(await load(path, { cwd }));
  const { scores, calibrator } = await model.rank(request, candidates);
  await model.close();
  return { request, candidates, scores, calibrator };
}

async function make(cwd: string): Promise<void> {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  write('model.ads', SPEC.replace('TREES', ''));
  write(
    'trees.ads',
    SPEC.replace('model shop', 'model wood')
      .replace('validate none', 'validate random(25%)')
      .replace('TREES', 'trees { count 3  leaves 3  pairs no }\n'),
  );
  write('users.csv', users);
  for (let day = 0; day < 5; day++)
    write(`data/${new Date(START + day * DAY).toISOString().slice(0, 10)}.csv`, dataOf(day));
  const engine = 'cpu';
  for (const [spec, id] of [
    ['model.ads', 'first'],
    ['trees.ads', 'wood'],
  ] as const) {
    valueOf(await profile(spec, { cwd }));
    valueOf(await train(spec, { cwd, id, engine, cache: false }));
    valueOf(await calibrate(`runs/${id}`, { cwd }));
  }
  const { files } = valueOf(await compile('model.ads', { cwd }));
  const wrong = await writeBuild(join(cwd, 'build/shop'), files);
  if (wrong.length > 0) throw new Error(wrong[0]!.message);
  valueOf(await train('model.ads', { cwd, id: 'second', from: 'first', engine, cache: false }));
  for (const day of [3, 4])
    valueOf(await run('model.ads', { cwd, engine, at: new Date(START + day * DAY).toISOString().slice(0, 10) }));
  const expected = {
    first: await answers(cwd, 'runs/first'),
    second: await answers(cwd, 'runs/second'),
    wood: await answers(cwd, 'runs/wood'),
    state: await answers(cwd, 'state/current'),
  };
  write('expected.json', `${JSON.stringify(expected, null, 1)}\n`);
}

/** All files of a folder as one, what several folders have once, similar ones next to each other. */
function pack(cwd: string): Uint8Array {
  const files: [path: string, content: number][] = [];
  const links: [path: string, to: string][] = [];
  const contents: string[] = [];
  const entries = readdirSync(cwd, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name).slice(cwd.length + 1) }))
    .filter(({ path }) => !path.startsWith('.adsc'));
  const key = ({ path }: { readonly path: string }) => path.split('/').reverse().join('/');
  for (const { entry, path } of entries.sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
    if (entry.isSymbolicLink()) links.push([path, readlinkSync(join(cwd, path))]);
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(cwd, path));
    if (bytes.includes(cwd)) throw new Error(`${path} has a path of this machine`);
    // A character a byte.
    const content = bytes.toString('latin1');
    if (!contents.includes(content)) contents.push(content);
    files.push([path, contents.indexOf(content)]);
  }
  const text = Buffer.from(JSON.stringify({ files, links, contents }));
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

if (existsSync(target) && !process.argv.includes('--again'))
  throw new Error(`${target} is there; '--again' writes it again, as long as that version is not released`);
const cwd = mkdtempSync(join(tmpdir(), 'adsc-fixtures-'));
try {
  await make(cwd);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, pack(cwd));
} finally {
  rmSync(cwd, { recursive: true, force: true });
}
