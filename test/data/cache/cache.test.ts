import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join as joinPath } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentOf } from '../../../src/data/files/content-hash.ts';
import { crc32, plainCrc32 } from '../../../src/math/crc32.ts';
import { resolveGlob } from '../../../src/data/files/glob.ts';
import { errorOf } from '../errors.ts';
import { folder, parquet, write } from '../folder.ts';
import {
  collect,
  column,
  head,
  ids,
  numbers,
  open,
  orderHash,
  plain,
  rowKeys,
  source,
  type PlanParts,
} from '../plans.ts';

const hashed = { name: 'k', format: 'hash_onehot', encoding: { kind: 'id', vocab: 'v', default: null } } as const;
const parts: PlanParts = {
  signals: [
    plain('n'),
    hashed,
    {
      name: 'list',
      format: 'hash_indexed',
      encoding: { kind: 'ids', vocab: 'v', max: 3, keep: 'first', pool: 'mean', split: null },
    },
  ],
  vocabs: [{ id: 'v', kind: 'hash', of: 1000 }],
  heads: [head('y')],
  data: { primary: source('rows', 'rows.parquet') },
  train: { validate: { kind: 'random', fraction: 0.2 } },
};
const select = 'SELECT i AS n, i % 50 AS k, [i, i + 1]::BIGINT[] AS list, i % 2 AS y FROM range(20000) t(i)';

async function fresh(): Promise<string> {
  const root = folder();
  await parquet(root, { 'rows.parquet': select });
  return root;
}
const cacheOf = (root: string) => joinPath(root, '.adsc/cache');

describe('the cache of encoded data', () => {
  it('gives back the same rows as reading without one', async () => {
    const root = await fresh();
    const without = await open(root, parts, { cacheDir: null });
    const first = await open(root, parts);
    const second = await open(root, parts);
    expect([without.cached, first.cached, second.cached]).toEqual([false, true, true]);
    for (const split of ['train', 'validate'] as const) {
      const all = await Promise.all([without, first, second].map((data) => collect(data, split)));
      const [a, b, c] = all.map((chunks) => [
        numbers(chunks, 'n'),
        ids(chunks, 'k'),
        column(chunks, 'labels'),
        rowKeys(chunks),
        listOf(chunks),
      ]);
      expect(b).toEqual(a);
      expect(c).toEqual(a);
    }
    expect(second.counts).toEqual(without.counts);
    for (const data of [without, first, second]) await data.close();
  });

  it('shuffles all rows of a part, and nothing but the order', async () => {
    const root = await fresh();
    const data = await open(root, parts);
    const plainOrder = await collect(data, 'train');
    const shuffled = await collect(data, 'train', { shuffle: true, seed: 1 });
    const rows = (chunks: typeof plainOrder) => {
      const [n, k, y, keys, lists] = [
        numbers(chunks, 'n'),
        ids(chunks, 'k'),
        column(chunks, 'labels'),
        rowKeys(chunks),
        listOf(chunks),
      ];
      return n.map((_, i) => JSON.stringify([n[i], k[i], y[i], String(keys[i]), lists[i]]));
    };
    expect(rows(shuffled)).not.toEqual(rows(plainOrder));
    expect(rows(shuffled).sort()).toEqual(rows(plainOrder).sort());
    // A good shuffle moves a row by a third of the rows on average.
    const position = new Map(numbers(plainOrder, 'n').map((n, i) => [n, i]));
    const moves = numbers(shuffled, 'n').map((n, i) => Math.abs(position.get(n)! - i));
    expect(moves.reduce((a, b) => a + b) / moves.length / moves.length).toBeGreaterThan(0.28);
    await data.close();
  });

  it('is left alone by what does not change the rows, and built again when a file or a signal changes', async () => {
    const root = await fresh();
    const keyOf = async (change: Partial<PlanParts>) => {
      const data = await open(root, { ...parts, ...change });
      await data.close();
      return data.key;
    };
    const key = await keyOf({});
    expect(await keyOf({ train: { ...parts.train, epochs: 9, batch: 1, seed: 5 } })).toBe(key);
    expect(await keyOf({ train: {} })).not.toBe(key);
    expect(await keyOf({ signals: [plain('n'), hashed] })).not.toBe(key);
    expect(await keyOf({ vocabs: [{ id: 'v', kind: 'hash', of: 999 }] })).not.toBe(key);
    await parquet(root, { 'rows.parquet': `${select} WHERE i < 10` });
    const changed = await open(root, parts);
    expect(changed.counts.train + changed.counts.validate).toBe(10);
    await changed.close();
    // Its content counts, not its times.
    utimesSync(joinPath(root, 'rows.parquet'), 1, 1);
    expect(await keyOf({})).toBe(changed.key);
  });

  it('notices other content of the same size and time of modification', async () => {
    const root = folder();
    const path = joinPath(root, 'rows.csv');
    const csv: PlanParts = { signals: [plain('n')], heads: [head('y')], data: { primary: source('rows', 'rows.csv') } };
    const rows = (flip: number) => `n,y\n${Array.from({ length: 100 }, (_, i) => `${i},${(i + flip) % 2}\n`).join('')}`;
    const labelsOf = async (): Promise<number[]> => {
      const data = await open(root, csv);
      const labels = column(await collect(data, 'train'), 'labels');
      await data.close();
      return labels;
    };
    const old = new Date(1_700_000_000_000);
    const put = (flip: number) => {
      write(root, 'rows.csv', rows(flip));
      utimesSync(path, old, old);
    };
    for (const flip of [0, 1, 0]) {
      put(flip);
      expect(await labelsOf()).toEqual(Array.from({ length: 100 }, (_, i) => (i + flip) % 2));
    }
    // Also in the same inode, and where the hashes that are kept are damaged.
    const before = statSync(path);
    writeFileSync(path, rows(1));
    utimesSync(path, before.atime, before.mtime);
    expect(statSync(path)).toMatchObject({ ino: before.ino, size: before.size, mtimeMs: before.mtimeMs });
    expect((await labelsOf())[0]).toBe(1);
    writeFileSync(joinPath(root, '.adsc/content.json'), '{"version":1,"files":{"rows.csv":7}}');
    expect((await labelsOf())[0]).toBe(1);
  });

  it('believes a hash only of a file that was left alone for a while, and reads no more bytes of it then', async () => {
    const root = folder({ 'a.csv': 'x\n1\n' });
    const [file] = resolveGlob(root, 'a.csv');
    const memory = joinPath(root, 'content.json');
    const known = () =>
      (
        JSON.parse(readFileSync(memory, 'utf8')) as {
          files: Record<string, { stamp: string; sha256: string; settled: boolean }>;
        }
      ).files['a.csv']!;
    const real = createHash('sha256').update('x\n1\n').digest('hex');
    expect((await ContentOf.of([file!], memory)).sha256('a.csv')).toBe(real);
    // Written a moment ago: what is kept is not believed.
    const put = (change: object) =>
      writeFileSync(memory, JSON.stringify({ version: 1, files: { 'a.csv': { ...known(), ...change } } }));
    expect(known().settled).toBe(false);
    put({ sha256: 'kept' });
    expect((await ContentOf.of([file!], memory)).sha256('a.csv')).toBe(real);
    put({ sha256: 'kept', settled: true });
    expect((await ContentOf.of([file!], memory)).sha256('a.csv')).toBe('kept');
    put({
      sha256: 'kept',
      settled: true,
      stamp: known().stamp.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
    });
    expect((await ContentOf.of([file!], memory)).sha256('a.csv')).toBe(real);
  });

  it('does without a cache where its folder is a file', async () => {
    const root = folder({ 'a.csv': 'x\n1\n', '.adsc': '' });
    const memory = joinPath(root, '.adsc/content.json');
    const real = createHash('sha256').update('x\n1\n').digest('hex');
    expect((await ContentOf.of(resolveGlob(root, 'a.csv'), memory)).sha256('a.csv')).toBe(real);
  });

  it('refuses a file that changes while it is read', async () => {
    const root = folder({ 'rows.csv': `n,y\n${'1,0\n'.repeat(5000)}` });
    const csv: PlanParts = { signals: [plain('n')], heads: [head('y')], data: { primary: source('rows', 'rows.csv') } };
    const append = () => writeFileSync(joinPath(root, 'rows.csv'), '1,1\n', { flag: 'a' });
    expect(await errorOf(open(root, csv, { onProgress: append }))).toMatch(
      /^ADS8045 \| rows.csv changed while it was read/,
    );
    expect(readdirSync(cacheOf(root))).toEqual([]);
    const data = await open(root, csv, { cacheDir: null });
    append();
    expect(await errorOf(collect(data, 'train'))).toMatch(/^ADS8045/);
    await data.close();
  });

  it('has the order of a reading without one, in shares of several files and whatever is held at a time', async () => {
    const root = folder();
    const files = [90_000, 70_000, 140_000].map((n, f): [string, string] => [
      `r/${f}.parquet`,
      `SELECT i AS n, i % 50 AS k, [i]::BIGINT[] AS list, i % 2 AS y FROM range(${n}) t(i)`,
    ]);
    await parquet(root, Object.fromEntries(files));
    const wide = { ...parts, data: { primary: source('rows', 'r/*.parquet') } };
    const cached = await open(root, wide);
    const shuffled = ['train', { shuffle: true, seed: 1 }] as const;
    // What is held at a time matters to a shuffle.
    for (const [heldBlocks, reads] of [
      [undefined, [shuffled, ['validate', { shuffle: false }], ['train', {}]]],
      [20, [shuffled]],
    ] as const) {
      const without = await open(root, wide, { cacheDir: null, heldBlocks });
      expect([cached.cached, without.cached, without.key]).toEqual([true, false, cached.key]);
      for (const [split, options] of reads) {
        const [a, b] = [await collect(cached, split, options), await collect(without, split, options)];
        for (const chunks of [a, b])
          expect(chunks.reduce((sum, { rowKey }) => sum + rowKey.length, 0)).toBe(cached.counts[split]);
        expect(orderHash(b)).toBe(orderHash(a));
      }
      await without.close();
    }
    await cached.close();
  });

  it('is built again when it was torn, and a damaged block is an error that removes it', async () => {
    const root = await fresh();
    const data = await open(root, parts);
    await data.close();
    const place = joinPath(cacheOf(root), data.key);
    truncateSync(joinPath(place, 'train.bin'), 1000);
    const again = await open(root, parts);
    expect(numbers(await collect(again, 'train'), 'n').length).toBe(again.counts.train);
    await again.close();

    const bytes = readFileSync(joinPath(place, 'train.bin'));
    bytes[5000]! ^= 1;
    writeFileSync(joinPath(place, 'train.bin'), bytes);
    const damaged = await open(root, parts);
    expect(await errorOf(collect(damaged, 'train'))).toMatch(
      /^ADS8015 \| the encoded data in .* is damaged: train.bin at byte 0/,
    );
    await damaged.close();
    expect(existsSync(place)).toBe(false);
    const mended = await open(root, parts);
    expect(mended.counts.train).toBe(data.counts.train);
    await mended.close();
  });

  it('leaves nothing half-written, and removes what a killed run left', async () => {
    const root = await fresh();
    const left = joinPath(cacheOf(root), `${'0'.repeat(32)}.tmp-999999999-x`);
    mkdirSync(left, { recursive: true });
    const data = await open(root, parts);
    await data.close();
    expect(readdirSync(cacheOf(root))).toEqual([data.key]);
    // A run that fails leaves nothing.
    write(root, 'bad.csv', 'n,k,list,y\n1,1,,maybe\n');
    expect(
      await errorOf(open(root, { ...parts, signals: [plain('n')], data: { primary: source('rows', 'bad.csv') } })),
    ).toMatch(/^ADS8008/);
    expect(readdirSync(cacheOf(root))).toEqual([data.key]);
  });

  it('is done without, with a warning, where it cannot be written', async () => {
    const root = await fresh();
    write(root, 'occupied', 'a file, not a folder');
    const data = await open(root, parts, { cacheDir: joinPath(root, 'occupied/cache') });
    expect(data.diagnostics.map((d) => d.code)).toEqual(['ADS8014']);
    expect(numbers(await collect(data, 'train'), 'n').length).toBe(data.counts.train);
    const once = numbers(await collect(data, 'train', { shuffle: true, seed: 2 }), 'n');
    expect(numbers(await collect(data, 'train', { shuffle: true, seed: 2 }), 'n')).toEqual(once);
    await data.close();
  });

  it.runIf(existsSync('/dev/full'))('survives a full disk', async () => {
    // /dev/full takes no byte: a real ENOSPC.
    const { CacheWriter } = await import('../../../src/data/cache/cache.ts');
    const { ChunkLayout } = await import('../../../src/data/cache/chunk-layout.ts');
    const { symlinkSync, rmSync } = await import('node:fs');
    const { dataPlan } = await import('../plans.ts');
    const root = folder();
    const layout = new ChunkLayout(dataPlan(parts).plan);
    const original = await CacheWriter.create(cacheOf(root), 'k', layout);
    await original.abort();
    expect(readdirSync(cacheOf(root))).toEqual([]);
    rmSync(cacheOf(root), { recursive: true });
    symlinkSync('/dev/full', cacheOf(root));
    const data = await open(await fresh(), parts, { cacheDir: cacheOf(root) });
    expect(data.diagnostics.map((d) => d.code)).toEqual(['ADS8014']);
    expect(data.cached).toBe(false);
    await data.close();
  });
});

it('CRC-32 is that of zlib (check value of "123456789")', () => {
  const bytes = new TextEncoder().encode('123456789');
  expect([crc32(bytes), plainCrc32(bytes)]).toEqual([0xcbf43926, 0xcbf43926]);
});

function listOf(chunks: Awaited<ReturnType<typeof collect>>): string[] {
  return chunks.flatMap((chunk) => {
    const s = chunk.signals['list'] as { max: number; ids: Int32Array; weights: Float32Array };
    return Array.from(
      { length: chunk.rows },
      (_, i) =>
        `${s.ids.slice(i * s.max, (i + 1) * s.max).join()}/${s.weights.slice(i * s.max, (i + 1) * s.max).join()}`,
    );
  });
}
