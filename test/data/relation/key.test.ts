/** `data { key … }`: the same rows in other files, another order or another format are the same split, sample, order and model. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import fc from 'fast-check';
import { createXXHash64 } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { BlockFormat } from '../../../src/data/cache/block-format.ts';
import { ChunkLayout } from '../../../src/data/cache/chunk-layout.ts';
import { writeTextsKey } from '../../../src/data/relation/row-key.ts';
import { RowKeyHash } from '../../../src/train/random-stream.ts';
import { RandomStream } from '../../../src/train/random-stream.ts';
import { adsc, fine, folder as projectFolder } from '../../helpers/command.ts';
import { errorOf } from '../errors.ts';
import { folder, parquet, write } from '../folder.ts';
import { collect, column, dataPlan, head, numbers, open, plain, type PlanParts, rowKeys, source } from '../plans.ts';
import { count } from '../../helpers/full.ts';

/** Spark's xxhash64(a, b, …), by an independent implementation: each part hashed with the hash before it as its seed, the first with 42. */
async function chained(...parts: readonly (string | Uint8Array)[]): Promise<bigint> {
  let hash = 42n;
  for (const part of parts) {
    const hasher = await createXXHash64(Number(hash & 0xffffffffn), Number(hash >> 32n));
    hash = BigInt(`0x${hasher.init().update(part).digest('hex')}`);
  }
  return hash;
}

function littleEndian(value: bigint, bytes: 4 | 8): Uint8Array {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, value, true);
  return out.subarray(0, bytes);
}

const unitOf = (hash: bigint): number => Number(hash >> 11n) / 2 ** 53;

describe('hashes', () => {
  it('the reference chains as Spark does: its documentation has xxhash64("Spark", array(123), 2) = 5602566077635097486', async () => {
    expect(BigInt.asIntN(64, await chained('Spark', littleEndian(123n, 4), littleEndian(2n, 4)))).toBe(
      5602566077635097486n,
    );
  });

  it('of several texts are the chain of each', async () => {
    const text = fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        const keys = new BigUint64Array(2);
        writeTextsKey(new Uint32Array(keys.buffer), 1, texts);
        expect(keys[1]).toBe(await chained(...texts));
      }),
      { seed: 5, numRuns: count(24, 300) },
    );
  });

  it('with a salt have the salt last, in sampling too', async () => {
    const stream = new RandomStream(7, 'negative sampling');
    const [low, high] = [stream.nextUint32(), stream.nextUint32()];
    const salt = littleEndian((BigInt(high) << 32n) | BigInt(low), 8);
    const hash = new RowKeyHash(7, 'negative sampling');
    for (const text of ['a', 'impression 17', '']) {
      const keys = BigUint64Array.of(await chained(text));
      expect(hash.unit(new Uint32Array(keys.buffer), 0)).toBe(unitOf(await chained(text, salt)));
    }
  });
});

const ROWS = 3000;
const all =
  "SELECT i AS n, 'imp-' || (i * 7919 % 100003) AS id, i % 13 AS part, (i * i) % 5 = 0 AS y FROM range(3000) t(i)";
const parts = (glob: string, key = ['id']): PlanParts => ({
  signals: [plain('n')],
  heads: [head('y')],
  data: { primary: source('log', glob), key },
  train: { holdout: { kind: 'random', fraction: 0.2 }, validate: { kind: 'hash', fraction: 0.1, column: 'part' } },
});

/** All that training gets, as one hash by part and order; file names and formats have no part in it. */
async function bytesOf(root: string, glob: string, cacheDir?: null): Promise<Record<string, string>> {
  const of = parts(glob);
  const data = await open(root, of, cacheDir === null ? { cacheDir } : {});
  const format = new BlockFormat(new ChunkLayout(dataPlan(of).plan));
  const out: Record<string, string> = { counts: JSON.stringify(data.counts) };
  for (const split of ['train', 'validate', 'holdout'] as const) {
    for (const seed of [null, 1, 2]) {
      const hash = createHash('sha256');
      for (const chunk of await collect(data, split, seed === null ? {} : { shuffle: true, seed }))
        hash.update(format.write(chunk));
      out[`${split} ${seed}`] = hash.digest('hex');
    }
  }
  await data.close();
  return out;
}

describe('a key', () => {
  it('makes split, order and encoded bytes a function of the rows, whatever the files, their order, format and cache', async () => {
    const root = folder();
    await parquet(root, {
      'one/a.parquet': all,
      'three/c.parquet': `SELECT * FROM (${all}) WHERE n % 3 = 0 ORDER BY n DESC`,
      'three/a.parquet': `SELECT * FROM (${all}) WHERE n % 3 = 1 ORDER BY id`,
      'three/b.parquet': `SELECT y, part, id, n::DOUBLE AS n FROM (${all}) WHERE n % 3 = 2`,
    });
    const rows = Array.from({ length: ROWS }, (_, i) => ({
      n: i,
      id: `imp-${(i * 7919) % 100003}`,
      part: i % 13,
      y: (i * i) % 5 === 0,
    }));
    write(
      root,
      'text/x.csv',
      `id,y,n,part\n${rows
        .slice(100)
        .map(({ n, id, part, y }) => `${id},${y},${n},${part}\n`)
        .join('')}`,
    );
    write(
      root,
      'text/y.csv',
      `part,n,id,y\n${rows
        .slice(0, 100)
        .reverse()
        .map(({ n, id, part, y }) => `${part},${n},${id},${y}\n`)
        .join('')}`,
    );
    write(
      root,
      'lines/x.jsonl',
      rows
        .toReversed()
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
    );
    const one = await bytesOf(root, 'one/*.parquet');
    for (const glob of ['three/*.parquet', 'text/*.csv', 'lines/*.jsonl'])
      expect(await bytesOf(root, glob), glob).toEqual(one);
    expect(await bytesOf(root, 'three/*.parquet', null)).toEqual(one);

    // Which rows are held out, by an independent hash: salt 1 last.
    const data = await open(root, parts('three/*.parquet'));
    const held = new Set(numbers(await collect(data, 'holdout'), 'n'));
    const keys = new Map<number, bigint>();
    for (const { n, id } of rows) {
      keys.set(n, await chained(id));
      expect(held.has(n), id).toBe(unitOf(await chained(id, littleEndian(1n, 8))) < 0.2);
    }
    const train = await collect(data, 'train');
    expect(rowKeys(train)).toEqual(numbers(train, 'n').map((n) => keys.get(n!)));
    await data.close();
  });

  it('of several columns is their chain; without one, file and row identify a row as before', async () => {
    const root = folder({ 'a.csv': 'u,i,n,y\nu1,2,1,0\nu1,3,2,1\nu2,2,3,0\n' });
    const of = { ...parts('a.csv', ['u', 'i']), train: {} };
    const data = await open(root, of);
    const chunks = await collect(data, 'train');
    const expected = new Map([
      [1, await chained('u1', '2')],
      [2, await chained('u1', '3')],
      [3, await chained('u2', '2')],
    ]);
    expect(rowKeys(chunks)).toEqual(numbers(chunks, 'n').map((n) => expected.get(n!)));
    await data.close();
    const { key: _, ...unkeyed } = of.data;
    const without = await open(root, { ...of, data: unkeyed });
    const plainRows = await collect(without, 'train');
    expect(numbers(plainRows, 'n')).toEqual([1, 2, 3]);
    expect(rowKeys(plainRows)).toEqual(
      await Promise.all([0n, 1n, 2n].map((row) => chained('a.csv', littleEndian(row, 8)))),
    );
    await without.close();
  });

  it('leaves out a row that comes again with the same values, and says so, from the cache too', async () => {
    const root = folder({ 'l/a.csv': 'id,n,y\na,1,0\nb,2,1\n', 'l/b.csv': 'id,n,y\nc,3,0\na,1,0\nb,2,1\na,1,0\n' });
    const of = { ...parts('l/*.csv'), train: {} };
    for (const cacheDir of [undefined, undefined, null]) {
      const data = await open(root, of, cacheDir === null ? { cacheDir } : {});
      const chunks = await collect(data, 'train');
      expect([...numbers(chunks, 'n')].toSorted((a, b) => a! - b!)).toEqual([1, 2, 3]);
      expect(data.counts.train).toBe(3);
      expect(data.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
        'ADS8046 3 rows have the key (id) of an earlier row, and the same values: the first of each of 2 keys is kept; row 2 of l/b.csv repeats row 1 of l/a.csv',
      ]);
      await data.close();
    }
  });

  it('refuses two rows of one key that differ, and rows without a key, with files and rows', async () => {
    const later = folder({ 'l/1.csv': 'id,n,y\na,1,0\nb,2,0\n', 'l/2.csv': 'id,n,y\nb,2,1\na,1,0\n' });
    expect(await errorOf(open(later, { ...parts('l/*.csv'), train: {} }))).toContain(
      'ADS8047 | the key (id) "b" is that of two rows: row 2 of l/1.csv and row 1 of l/2.csv differ in \'y\'',
    );
    const third = folder({
      'l/1.csv': 'id,n,y\na,1,0\nb,2,0\n',
      'l/2.csv': 'id,n,y\na,1,0\nb,2,0\n',
      'l/3.csv': 'id,n,y\nb,2,1\nb,3,0\n',
    });
    expect(await errorOf(open(third, { ...parts('l/*.csv'), train: {} }))).toContain(
      'ADS8047 | the key (id) "b" is that of two rows: row 2 of l/1.csv and row 1 of l/3.csv differ in \'y\'',
    );
    const without = folder({ 'l/1.csv': 'id,n,y\na,1,0\n', 'l/2.csv': 'id,n,y\nb,2,1\n,3,0\n,4,1\n' });
    expect(await errorOf(open(without, { ...parts('l/*.csv'), train: {} }))).toContain(
      'ADS8048 | 2 rows have no key (id); the first is row 2 of l/2.csv',
    );
    const fraction = folder({});
    await parquet(fraction, { 'l/1.parquet': 'SELECT 1.5::DOUBLE AS id, 1 AS n, 1 AS y' });
    expect(await errorOf(open(fraction, { ...parts('l/*.parquet'), train: {} }))).toContain('ADS8048');
  });

  it('keeps the key of a row that could not be read out of it', async () => {
    const root = folder({ 'l.jsonl': '{"id":"a","n":1,"y":0}\nnot json\nnor this\n{"id":"b","n":2,"y":1}\n' });
    const data = await open(root, { ...parts('l.jsonl'), train: {} }, { maxBadFraction: 1 });
    expect(column(await collect(data, 'train'), 'labels').length).toBe(2);
    expect(data.report.bad).toBe(2);
    await data.close();
  });
});

describe('the command line', () => {
  const spec = (more = 'key id') => `model m
data log from "log/*.parquet" { ${more} }
signal n : continuous { normalize zscore }
signal item : onehot { min_count 2 }
group all { n, item } -> 4
bottom { layers 4 }
head y on y
sampling { base y  keep 50% }
train { batch 64  epochs 2  holdout random(20%)  validate random(10%) }
`;
  const log =
    "SELECT i * .37 AS n, 'imp-' || i AS id, 'item ' || (i * i % 37) AS item, (i * i) % 5 = 0 AS y FROM range(3000) t(i)";

  it('profile and train give the same lock and the same weights for other files of the same rows', async () => {
    const [one, other] = [projectFolder({ 'm.ads': spec() }), projectFolder({ 'm.ads': spec() })];
    await parquet(one, { 'log/all.parquet': log });
    await parquet(other, {
      'log/2.parquet': `SELECT * FROM (${log}) WHERE n > 400 ORDER BY n DESC`,
      'log/1.parquet': `SELECT * FROM (${log}) WHERE n <= 400 ORDER BY item`,
    });
    const made: string[][] = [];
    for (const root of [one, other]) {
      await fine(root, 'profile', 'm.ads', '--quiet');
      await fine(root, 'train', 'm.ads', '--engine', 'onnx', '--quiet');
      const vocabularies = readdirSync(joinPath(root, 'vocab'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.txt'))
        .sort();
      expect(vocabularies.length).toBeGreaterThan(0);
      made.push(
        [
          'm.lock.json',
          'runs/1/bundle/weights.safetensors',
          'runs/1/bundle/manifest.json',
          ...vocabularies.map((name) => `vocab/${name}`),
        ].map(
          (path) =>
            `${path} ${createHash('sha256')
              .update(readFileSync(joinPath(root, path)))
              .digest('hex')}`,
        ),
      );
    }
    expect(made[1]).toEqual(made[0]);
  });

  it('profile says which rows come again, and counts each once', async () => {
    const root = projectFolder({ 'm.ads': spec() });
    await parquet(root, { 'log/a.parquet': log, 'log/b.parquet': `SELECT * FROM (${log}) LIMIT 10` });
    const { err } = await fine(root, 'profile', 'm.ads');
    expect(err).toContain(
      'warning[ADS8046]: 10 rows have the key (id) of an earlier row, and the same values: the first of each of 10 keys is kept; row 1 of log/b.parquet repeats row 1 of log/a.parquet',
    );
    const once = readFileSync(joinPath(root, 'm.lock.json'), 'utf8');
    await parquet(root, { 'log/b.parquet': `SELECT * FROM (${log}) LIMIT 0` });
    await fine(root, 'profile', 'm.ads');
    expect(JSON.parse(readFileSync(joinPath(root, 'm.lock.json'), 'utf8'))).toEqual(JSON.parse(once));
  });

  it.each([
    ['key id key item', 'ADS4021'],
    ['key id, id', 'ADS3014'],
    ['key users.id  join users from "u.csv" on id', 'ADS4019'],
    ['key', 'ADS1'],
    ['key id id2', 'ADS'],
  ])('says what is wrong with `%s`', async (statement, code) => {
    const root = projectFolder({ 'm.ads': spec(statement) });
    const { code: exit, err } = await adsc(root, ['check', 'm.ads']);
    expect({ exit, said: err.includes(code) }, err).toEqual({ exit: 1, said: true });
  });
});
