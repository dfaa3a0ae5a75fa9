/**
 * What a deployment beyond one machine takes, from the cost model: the figures of docs/scale.md, each with the assumptions that it is made of.
 * Bytes and look-ups follow from the plan; memory and traffic of ranks are what the build's own `train.py --plan` says, which needs Python 3
 * and nothing else. Times and prices are computed from ASSUMED, which nobody has measured here: put your own there.
 * Run: npx tsx bench/scale.ts [SPEC, default bench/scale/feed.ads]
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { compile } from '../src/index.ts';
import { formatBytes, formatCount } from '../src/ir/format-number.ts';
import type { Plan } from '../src/ir/plan.ts';
import { servingCost } from '../src/ir/serving-cost.ts';
import { table } from './table.ts';

const ASSUMED = {
  /** Rows of the log, and days that it is of. */
  rows: 100e9,
  days: 30,
  /** Bytes that a value takes in Parquet, compressed: a 64-bit key, a number, an entry of a list. */
  keyBytes: 6,
  numberBytes: 3,
  entryBytes: 4,
  /** Mean length of a list, of its most. */
  fill: 0.5,
  /** Rows that one core of Spark encodes a second, shuffle left out. */
  rowsACore: 20e3,
  cores: 512,
  dollarsACoreHour: 0.05,
  /** Bytes a second that one core moves in a shuffle, written and read again. */
  shuffleACore: 50e6,
  /** One accelerator: bytes of memory, FLOPs a second that a model of this kind gets, bytes a second to others in an all-to-all. */
  acceleratorBytes: 80e9,
  acceleratorFlops: 20e12,
  acceleratorNetwork: 20e9,
  dollarsAnAcceleratorHour: 2.5,
  /** Share of a step that computing and sending do not overlap, and that waits for input. */
  overhead: 0.5,
  /** Requests a second, candidates of each, share of rows that is asked for again and again and lies in the cache. */
  requests: 2000,
  candidates: 500,
  cached: 0.9,
  /** Reads of 4 KiB a second that one local disk does. */
  diskReads: 500e3,
  /** Processor seconds of a row that is fetched: `bench/stored-rows.ts`. */
  secondsARow: 1.3e-6,
  dollarsAServerHour: 4,
};

const spec = resolve(process.argv[2] ?? join(import.meta.dirname, 'scale/feed.ads'));
const dir = mkdtempSync(join(tmpdir(), 'adsc-scale-'));
try {
  copyFileSync(spec, join(dir, basename(spec)));
  const built = await compile(basename(spec), { cwd: dir, assume: true, targets: ['torchrec'], out: 'build' });
  if (!built.ok) throw new Error(built.diagnostics.map(({ message }) => message).join('\n'));
  print(built.value.plan);
} finally {
  rmSync(dir, { recursive: true, force: true });
}

function print(plan: Plan): void {
  const say = (title: string, header: string[], rows: string[][]) => console.log(`\n${title}\n${table(header, rows)}`);
  const items = new Map(plan.cost.items.map((item) => [item.name, item]));
  say(
    'Tables',
    ['table', 'rows', 'width', 'weights', 'with optimizer state'],
    plan.tables.map(({ id, rows, width }) => {
      const { bytes, optimizerBytes } = items.get(id)!;
      return [id, formatCount(rows), String(width), formatBytes(bytes), formatBytes(bytes + optimizerBytes)];
    }),
  );
  say('Rows', ['what', 'how much', 'of what'], rowsOf(plan));
  say(
    `Ranks (train.py --plan --ranks N --sharding HOW; batch ${plan.train.batch})`,
    [
      'ranks',
      'sharding',
      'most held',
      'most sent a step',
      'step',
      'rows a second',
      `${formatCount(perDay())} rows`,
      'dollars',
    ],
    [16, 32, 64, 128].flatMap((ranks) => ['auto', 'table'].map((how) => rankRow(plan, ranks, how))),
  );
  say('Serving', ['what', 'how much', 'of what'], servingOf(plan));
}

function perDay(): number {
  return ASSUMED.rows / ASSUMED.days;
}

/** Bytes of a row, raw with the columns that the model reads, and encoded. */
function rowBytes(plan: Plan): { readonly raw: number; readonly encoded: number } {
  const { keyBytes, numberBytes, entryBytes, fill } = ASSUMED;
  let raw = 2 * keyBytes;
  let encoded = 2 * keyBytes + 2 * numberBytes;
  for (const { encoding } of plan.signals) {
    const list = encoding.kind === 'ids' ? encoding.max * fill * entryBytes : null;
    raw += list ?? (encoding.kind === 'id' ? keyBytes : numberBytes);
    encoded +=
      list ?? (encoding.kind === 'id' ? entryBytes : numberBytes * (encoding.kind === 'vec' ? encoding.width : 1));
  }
  const labels = plan.heads.length;
  return { raw: raw + labels, encoded: encoded + labels };
}

function rowsOf(plan: Plan): string[][] {
  const { cores, rowsACore, shuffleACore, dollarsACoreHour, rows } = ASSUMED;
  const { raw, encoded } = rowBytes(plan);
  const day = perDay();
  const shuffle = day * raw;
  const encode = day / (cores * rowsACore);
  // Written and read once each.
  const shuffled = (2 * shuffle) / (cores * shuffleACore);
  const dollars = ((encode + shuffled) / 3600) * cores * dollarsACoreHour;
  return [
    ['a row, raw', formatBytes(Math.round(raw)), 'columns that the model reads, compressed'],
    ['a row, encoded', formatBytes(Math.round(encoded)), 'ids, lists without padding, key, time, label'],
    ['the log', formatBytes(rows * raw), `${formatCount(rows)} rows`],
    ['encoded', formatBytes(rows * encoded), 'the same'],
    ['a day', formatCount(day), 'rows'],
    ['one shuffle of a day', formatBytes(shuffle), 'a join by key: pruned columns, before anything is dropped'],
    ['encoding a day', minutes(encode), `${cores} cores, ${formatCount(rowsACore)} rows a second each`],
    ['its shuffle', minutes(shuffled), `written and read, ${formatBytes(shuffleACore)} a second and core`],
    ['dollars a day', dollars.toFixed(0), `$${dollarsACoreHour} a core and hour`],
  ];
}

/** By the trainer's own plan of where tables lie. */
function rankRow(plan: Plan, ranks: number, how: string): string[] {
  const { acceleratorBytes, acceleratorFlops, acceleratorNetwork, dollarsAnAcceleratorHour, overhead } = ASSUMED;
  const args = ['build/torchrec/train.py', '--plan', '--ranks', String(ranks), '--sharding', how];
  const { status, stdout, stderr } = spawnSync('python3', args, { cwd: dir, encoding: 'utf8' });
  if (status !== 0) throw new Error(`python3 ${args.join(' ')}\n${stderr}`);
  const lines = [...stdout.matchAll(/^ *(\d+) +([\d,.]+) +([\d,.]+)$/gm)].map(([, , held, sent]) => [held, sent]);
  if (lines.length !== ranks) throw new Error(`train.py --plan said something else:\n${stdout}`);
  const most = (k: number) => Math.max(...lines.map((line) => Number(line[k]!.replaceAll(',', '')))) * 2 ** 20;
  const [held, sent] = [most(0), most(1)];
  const fits = held <= acceleratorBytes;
  // Forward, and twice as much back.
  const compute = (3 * plan.cost.flops * plan.train.batch) / ranks / acceleratorFlops;
  const step = (compute + sent / acceleratorNetwork) / (1 - overhead);
  const rate = plan.train.batch / step;
  const seconds = perDay() / rate;
  const money = (seconds / 3600) * ranks * dollarsAnAcceleratorHour;
  const computed = fits
    ? [`${(1000 * step).toFixed(1)} ms`, formatCount(rate), minutes(seconds), money.toFixed(0)]
    : ['does not fit', '', '', ''];
  return [
    String(ranks),
    how === 'auto' ? 'as the cost model says' : 'table-wise',
    formatBytes(held),
    formatBytes(sent),
    ...computed,
  ];
}

function servingOf(plan: Plan): string[][] {
  const { requests, candidates, cached, diskReads, secondsARow, dollarsAServerHour } = ASSUMED;
  const { float32, int8, inFile, request, candidate } = servingCost(plan);
  const rows = request.rows + candidates * candidate.rows;
  const reads = requests * rows * (1 - cached);
  const disks = Math.ceil(reads / diskReads);
  return [
    ['weights, float32', formatBytes(float32), 'disk; as much memory where they lie in it'],
    ['weights, 8 bits', formatBytes(int8), 'adsc quantize'],
    [
      'memory with rows in the file',
      formatBytes(inFile),
      'without what keeps rows; a page cache of some 10 % of the file comes with `cached` below',
    ],
    ['rows of a request', formatCount(rows), `at most: ${candidates} candidates`],
    [
      'bytes of these',
      formatBytes(request.bytes + candidates * candidate.bytes),
      `${formatBytes(request.int8Bytes + candidates * candidate.int8Bytes)} in 8 bits`,
    ],
    ['reads a second', formatCount(reads), `${requests} requests a second, ${100 * cached} % of the rows in the cache`],
    [
      'cores that fetch',
      (reads * secondsARow).toFixed(1),
      `${1e6 * secondsARow} µs a row, measured; the network and all else come on top`,
    ],
    ['disks', String(disks), `${formatCount(diskReads)} reads of 4 KiB a second each`],
    [
      'dollars a day',
      (24 * disks * dollarsAServerHour).toFixed(0),
      `$${dollarsAServerHour} an hour for a server with one such disk`,
    ],
  ];
}

function minutes(seconds: number): string {
  return seconds < 5400 ? `${(seconds / 60).toFixed(0)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
