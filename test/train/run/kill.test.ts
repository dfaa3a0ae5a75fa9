/**
 * Training killed with SIGKILL and resumed, again and again, by the bundled command line: one set of bytes in the end, with and without a
 * cache, with any number of threads, from CSV and from Parquet. Every kill is at a step or at an operation on files, never at a time.
 * A few kills by default, over ways drawn at random; the full run spreads 20 over every way, and `ADSC_KILLS=200` as many.
 */
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { adsc, bundledCli, csv, fine, folder, start, write } from '../../helpers/command.ts';
import { uniform } from '../../program/plans.ts';
import { parquet } from '../../data/folder.ts';
import { count } from '../../helpers/full.ts';

/** 0: some, in ways drawn at random. */
const KILLS = Number(process.env['ADSC_KILLS'] ?? count(0, 20));
/** Far more than it takes: how fast the machine is decides nothing. */
const TIMEOUT = 3_600_000;
const ROWS = 2600;
/** Rows so wide that a block has 256 of them: a shuffle has more than one group of blocks. */
const spec = (file: string) => `model shop
data log from "${file}"
signal item : hash_onehot(50)
vocab brand { file "brands.txt"  embed 2  init "brands.jsonl" on id  freeze }
vocab shop { file "brands.txt"  embed 2  init "brands.jsonl" on id }
signal brand : onehot(brand)
signal shop : onehot(shop) from brand
signal price : continuous { squash log  normalize none  clip 0 .. 100 }
signal tags : hash_indexed(40) { max 250  embed 2  split "|" }
group ad { item, price, tags, brand, shop } -> 8
bottom { layers 8  norm batch  dropout 10% }
tower all { layers 4 }
head click on clicked
train { batch 32  epochs 2  validate random(10%) }
`;

const random = uniform(3);
const draw = (n: number): number => 1 + Math.floor(n * random());
const rows = Array.from({ length: ROWS }, () => {
  const [item, price] = [Math.floor(40 * random()), 100 * random()];
  return [
    item,
    `b${item % 3}`,
    price.toFixed(2),
    `t${item % 7}|t${item % 11}`,
    random() < 0.2 + 0.02 * item ? 1 : 0,
  ] as const;
});
const formats = ['csv', 'parquet'] as const;
type Way = { readonly cache: boolean; readonly threads: 1 | 2 };
const ways: readonly Way[] = [true, false].flatMap((cache) => ([1, 2] as const).map((threads) => ({ cache, threads })));

let dir: string;
let hook: string;
beforeAll(async () => {
  dir = folder({
    'csv.ads': spec('log.csv'),
    'parquet.ads': spec('log.parquet'),
    'brands.txt': 'b0\nb1\nb2\n',
    'brands.jsonl': '{"id": "b0", "v": [0.5, 1]}\n{"id": "b1", "v": [-1, 0.25]}\n',
    'log.csv': csv(['item', 'brand', 'price', 'tags', 'clicked'], rows),
  });
  await parquet(dir, { 'log.parquet': `SELECT * FROM read_csv('${join(dir, 'log.csv')}')` });
  bundledCli();
  // JavaScript, so that no process begins with a compiler of TypeScript.
  const source = readFileSync(join(import.meta.dirname, 'kill-hook.ts'), 'utf8');
  write(dir, { 'kill-hook.mjs': transformSync(source, { loader: 'ts', format: 'esm' }).code });
  hook = pathToFileURL(join(dir, 'kill-hook.mjs')).href;
}, TIMEOUT);

interface Attempt {
  readonly resume: boolean;
  readonly at?: string;
}

/** True if it ended by itself. */
async function train(format: string, id: string, { cache, threads }: Way, { resume, at }: Attempt): Promise<boolean> {
  const argv = [
    'train',
    `${format}.ads`,
    '--engine',
    'onnx',
    '--threads',
    String(threads),
    '--checkpoint-every',
    '3',
    '--id',
    id,
    ...(cache ? [] : ['--no-cache']),
    ...(resume ? ['--resume'] : []),
  ];
  const { code, signal, err } = await start(dir, argv, {
    node: ['--import', hook],
    env: at === undefined ? {} : { ADSC_KILL_AT: at },
  }).ended;
  expect({ code, signal }, err).toEqual(signal === null ? { code: 0, signal } : { code: null, signal: 'SIGKILL' });
  return signal === null;
}

/** Everything in `runs/ID/bundle`, by path. */
function bundle(id: string): Record<string, string> {
  const root = join(dir, 'runs', id, 'bundle');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length), readFileSync(path).toString('base64')]),
  );
}

function log(id: string): { readonly kind: string; readonly step: number; readonly loss: number }[] {
  return readFileSync(join(dir, 'runs', id, 'log.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReturnType<typeof log>[number]);
}
const steps = (id: string) =>
  log(id)
    .filter(({ kind }) => kind === 'step')
    .map(({ step, loss }) => [step, loss]);

describe.each(formats)('%s', (format) => {
  const whole = `${format}-whole`;
  beforeAll(async () => {
    expect(await train(format, whole, ways[0]!, { resume: false })).toBe(true);
  }, TIMEOUT);

  /** Kills runs, each at its own points, until so many kills have hit. `wayOf`: how each attempt is run. */
  async function killed(name: string, kills: number, wayOf: () => Way): Promise<void> {
    let [hits, middles] = [0, 0];
    for (let run = 0; run === 0 || hits < kills; run++) {
      const id = `${format}-${name}-${run}`;
      let ended = false;
      for (let attempt = 0; !ended; attempt++) {
        // Few operations on files come before training: the larger numbers are in checkpoints.
        const at = hits >= kills ? undefined : hits % 2 === 0 ? `step:${draw(9)}` : `file:${draw(90)}`;
        ended = await train(format, id, wayOf(), { resume: attempt > 0, ...(at === undefined ? {} : { at }) });
        if (!ended) hits++;
        // Training takes more steps than this: a hook that hits nothing is no test.
        if (attempt === 0 && at?.startsWith('step')) expect(ended, at).toBe(false);
      }
      expect(bundle(id)).toEqual(bundle(whole));
      // No step is missing or there twice.
      expect(steps(id)).toEqual(steps(whole));
      middles += log(id).filter(({ kind, step }) => kind === 'resume' && step > 0).length;
    }
    expect(hits).toBe(kills);
    if (kills >= 4) expect(middles).toBeGreaterThan(0);
  }

  const each = Math.ceil(KILLS / 10);
  it.runIf(KILLS > 0).each(ways)(
    'cache $cache, $threads threads: the bytes of a run that nothing stopped',
    (way) => killed(`${way.cache ? 'cache' : 'none'}-${way.threads}`, each, () => way),
    TIMEOUT,
  );

  it(
    'cache and threads drawn for each attempt',
    () => killed('mixed', each || count(2, 3), () => ways[Math.floor(ways.length * random())]!),
    TIMEOUT,
  );
});

it(
  'labels that changed between a kill and its resume are noticed, though size and times are as before',
  async () => {
    const way: Way = { cache: true, threads: 1 };
    const path = join(dir, 'log.csv');
    // Whole seconds can be set again exactly.
    const time = new Date(1_700_000_000_000);
    utimesSync(path, time, time);
    expect(await train('csv', 'flipped', way, { resume: false, at: 'step:20' })).toBe(false);
    const { mtimeMs, size } = statSync(path);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(/[01]$/gm, (label) => (label === '1' ? '0' : '1')),
    );
    utimesSync(path, time, time);
    expect(statSync(path)).toMatchObject({ size, mtimeMs });
    for (const more of [[], ['--no-cache']]) {
      const { code, err } = await adsc(dir, [
        'train',
        'csv.ads',
        '--engine',
        'onnx',
        '--id',
        'flipped',
        '--resume',
        ...more,
      ]);
      expect({ code, said: err.includes('error[ADS8103]') && err.includes('the data has changed') }, err).toEqual({
        code: 3,
        said: true,
      });
    }
    // With the labels as they were it goes on, and nothing was lost.
    writeFileSync(path, text);
    await fine(dir, 'train', 'csv.ads', '--id', 'flipped', '--resume', '--threads', '2');
    expect(bundle('flipped')).toEqual(bundle('csv-whole'));
  },
  TIMEOUT,
);
