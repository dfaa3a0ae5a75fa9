/**
 * Rows a second of emitted feature transforms against loops written by hand for the same signals, and the share of the hand-written
 * speed that the emitted code reaches (aim: 0.8 over all signals together). Usage: tsx bench/transforms.ts [--rows 16384] [--seconds 1]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { transformsModule } from '../src/emit/transforms/module.ts';
import { runtimeText } from '../src/emit/transforms/runtime.generated.ts';
import { hashBucket } from '../src/runtime/index.ts';
import type { EncodedSignal, RawRow, TransformsModule } from '../src/runtime/types.ts';
import { type SmallSignal, id, ids, smallPlan, vec } from '../test/helpers/plans.ts';
import { table } from './table.ts';
import * as hand from './transforms/hand.ts';
import { CATEGORIES, COUNTRIES, makeColumns } from './transforms/rows.ts';

const { values: options } = parseArgs({
  options: { rows: { type: 'string', default: '16384' }, seconds: { type: 'string', default: '1' } },
});
const rows = Number(options.rows);
const budget = Number(options.seconds) * 1000;

type Columns = ReturnType<typeof makeColumns>;
const c = makeColumns(rows);
const countryIds = new Map(COUNTRIES.map((key, i) => [key, i + 2]));
const categoryIds = new Map(CATEGORIES.map((key, i) => [key, i + 2]));

interface Case {
  readonly what: string;
  readonly signal: SmallSignal;
  /** Of the first n rows of the columns. */
  readonly byHand: (c: Columns, n: number) => Float32Array | Int32Array | { ids: Int32Array; weights: Float32Array };
}
const cases: readonly Case[] = [
  {
    what: 'number: clip, log, min-max',
    signal: {
      name: 'bid',
      format: 'continuous',
      encoding: vec({ clip: [0, 50], squash: 'log', normalize: { kind: 'minmax', min: 0, max: 3.9318256327243257 } }),
    },
    byHand: (c, n) => hand.handLog(c.bid, n),
  },
  {
    what: 'number: clip, z-score',
    signal: {
      name: 'age',
      format: 'continuous',
      encoding: vec({ clip: [13, 90], normalize: { kind: 'zscore', mean: 36, std: 12 } }),
    },
    byHand: (c, n) => hand.handScore(c.age, n),
  },
  {
    what: 'number in text',
    signal: { name: 'text', format: 'continuous', encoding: vec({ normalize: { kind: 'zscore', mean: 36, std: 12 } }) },
    byHand: (c, n) => hand.handText(c.text, n),
  },
  {
    what: 'text, 200 entries',
    signal: { name: 'country', format: 'onehot', encoding: id('country') },
    byHand: (c, n) => hand.handVocab(c.country, n, countryIds),
  },
  {
    what: 'boolean',
    signal: { name: 'video', format: 'onehot', encoding: id('video') },
    byHand: (c, n) => hand.handRange(c.video, n, 2),
  },
  {
    what: 'integer 0..19',
    signal: { name: 'position', format: 'onehot', encoding: id('position') },
    byHand: (c, n) => hand.handRange(c.position, n, 20),
  },
  {
    what: 'hour of a time',
    signal: {
      name: 'hour',
      input: 'served_at',
      format: 'onehot',
      encoding: id('hour'),
      derive: { fn: 'hour', zone: 'UTC' },
    },
    byHand: (c, n) => hand.handHour(c.served_at, n),
  },
  {
    what: 'text, hashed',
    signal: { name: 'advertiser', format: 'hash_onehot', encoding: id('advertiser') },
    byHand: (c, n) => hand.handHash(c.advertiser, n, 200_003),
  },
  {
    what: 'integer, hashed',
    signal: { name: 'pin', format: 'hash_onehot', encoding: id('pin') },
    byHand: (c, n) => hand.handHash(c.pin, n, 1_000_003),
  },
  {
    what: 'list, 20k entries',
    signal: { name: 'categories', format: 'indexed', encoding: ids('category', { max: 8 }) },
    byHand: (c, n) => hand.handList(c.categories, n, 8, (key) => categoryIds.get(key) ?? 1),
  },
  {
    what: 'list, hashed',
    signal: { name: 'recent', format: 'hash_indexed', encoding: ids('pin', { max: 24 }) },
    byHand: (c, n) => hand.handList(c.recent, n, 24, (key) => hashBucket(key, 1_000_003)),
  },
  {
    what: 'vector of 32, l2',
    signal: { name: 'vector', format: 'dense', encoding: vec({ length: 32, normalize: { kind: 'l2' } }) },
    byHand: (c, n) => hand.handDense(c.vector, n, 32),
  },
];

const small = smallPlan(
  cases.map((k) => k.signal),
  [
    { id: 'advertiser', kind: 'hash', of: 200_003 },
    { id: 'category', kind: 'file', of: CATEGORIES },
    { id: 'country', kind: 'file', of: COUNTRIES },
    { id: 'hour', kind: 'range', of: 24 },
    { id: 'pin', kind: 'hash', of: 1_000_003 },
    { id: 'position', kind: 'range', of: 20 },
    { id: 'video', kind: 'range', of: 2 },
  ],
);

const dir = mkdtempSync(join(tmpdir(), 'adsc-bench-'));
try {
  const all = await load(
    'all',
    cases.map((k) => k.signal.name),
  );
  const encoder = all.createEncoder(small.vocabularies);
  const encoded = encoder.encodeColumns(c, rows);
  for (const k of cases) expectSame(k.what, encoded.signals[k.signal.name]!, k.byHand(c, rows));

  const report: (string | number)[][] = [];
  for (const [i, k] of cases.entries()) {
    // Each signal alone, in the same process and the same runtime as all others: its loops have seen every kind of column.
    const one = (await load(`one${i}`, [k.signal.name])).createEncoder(small.vocabularies);
    const [emitted, byHand] = rates(
      () => one.encodeColumns(c, rows),
      () => k.byHand(c, rows),
    );
    report.push([k.what, millions(emitted), millions(byHand), (emitted / byHand).toFixed(2)]);
  }
  const [emitted, byHand] = rates(
    () => encoder.encodeColumns(c, rows),
    () => cases.map((k) => k.byHand(c, rows)),
  );
  report.push(['all twelve, columns', millions(emitted), millions(byHand), (emitted / byHand).toFixed(2)]);

  const names = Object.keys(c) as (keyof typeof c)[];
  const objects = Array.from(
    { length: Math.min(rows, 4096) },
    (_, i) => Object.fromEntries(names.map((name) => [name, c[name][i]])) as RawRow,
  );
  // By hand: the same loops over columns of one row, which are used again for every row.
  const cells = Object.fromEntries(names.map((name) => [name, [null]])) as unknown as Record<string, unknown[]>;
  const [rowEmitted, rowByHand] = rates(
    () => objects.map((row) => encoder.encodeRow(row)),
    () =>
      objects.map((row) => {
        for (const name of names) cells[name]![0] = row[name];
        return cases.map((k) => k.byHand(cells as unknown as Columns, 1));
      }),
  ).map((rate) => (rate * objects.length) / rows) as [number, number];
  report.push([
    'all twelve, row by row',
    millions(rowEmitted),
    millions(rowByHand),
    (rowEmitted / rowByHand).toFixed(2),
  ]);
  console.log(table(['million rows/s', 'emitted', 'by hand', 'share'], report));
} finally {
  rmSync(dir, { recursive: true, force: true });
}

/** The emitted module for some of the signals. All share one runtime.js. */
async function load(name: string, signals: readonly string[]): Promise<TransformsModule> {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(dir, 'runtime.js'), runtimeText);
  writeFileSync(
    join(dir, `${name}.js`),
    transformsModule({ ...small.plan, signals: small.plan.signals.filter((s) => signals.includes(s.name)) }),
  );
  return (await import(pathToFileURL(join(dir, `${name}.js`)).href)) as TransformsModule;
}

/** Best rows a second of two functions, run in turn so that other load on the machine falls on both. */
function rates(a: () => unknown, b: () => unknown): [number, number] {
  const times: [number[], number[]] = [[], []];
  const start = performance.now();
  for (let run = 0; run < 6 || performance.now() - start < budget; run++) {
    for (const [i, f] of [a, b].entries()) {
      const t = performance.now();
      f();
      if (run >= 3) times[i]!.push(performance.now() - t);
    }
  }
  return [(rows / Math.min(...times[0])) * 1000, (rows / Math.min(...times[1])) * 1000];
}

function millions(rate: number): string {
  return (rate / 1e6).toFixed(2);
}

function expectSame(what: string, encoded: EncodedSignal, byHand: ReturnType<Case['byHand']>): void {
  const pairs: [ArrayLike<number>, ArrayLike<number>][] =
    encoded.kind === 'ids'
      ? [
          [encoded.ids, (byHand as { ids: Int32Array }).ids],
          [encoded.weights, (byHand as { weights: Float32Array }).weights],
        ]
      : [[encoded.kind === 'id' ? encoded.ids : encoded.values, byHand as Int32Array]];
  for (const [x, y] of pairs) {
    for (let i = 0; i < y.length; i++)
      if (Math.abs(x[i]! - y[i]!) > 1e-6) throw new Error(`${what}: ${x[i]} against ${y[i]} by hand, at ${i}`);
  }
}
