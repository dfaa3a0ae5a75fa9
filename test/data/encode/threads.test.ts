/** Encoding in threads: the same blocks with any number of them, and the same errors. */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoadedBuild, loadBuild } from '../../../src/bundle/load-build.ts';
import type { EncodedChunk } from '../../../src/data/encoded-chunk.ts';
import { BlockFormat } from '../../../src/data/cache/block-format.ts';
import { ChunkLayout } from '../../../src/data/cache/chunk-layout.ts';
import type { Dataset, DatasetOptions } from '../../../src/data/dataset.ts';
import { openDataset } from '../../../src/data/dataset.ts';
import { planShards } from '../../../src/data/encode/plan-shards.ts';
import { folder as projectFolder, fine } from '../../helpers/command.ts';
import { errorOf } from '../errors.ts';
import { parquet, write } from '../folder.ts';
import { collect, orderHash } from '../plans.ts';

const SPEC = `model m
data log from "log/*.parquet" { time t  join users from "users.parquet" on user { side request } }
signal n    : continuous
signal user : hash_onehot(500)
signal age  : continuous from users.age
signal list : hash_indexed(100) { max 3  embed 4 }
signal seen : sequence of hash_onehot(50) from past.user { embed 2 }
signal since : sequence of continuous from age(past.t) { embed 2 }
sequence past from log by user where y { seen, since } { max 4 }
read mood = mean(past) -> 4
group all { n, user, age, list } -> 4
bottom { layers 4 }
head y on y
train { epochs 1  holdout last(10000s)  validate random(10%) }
`;
/** Files of very different sizes, more rows than two shares have. */
const FILES = [90_000, 1_000, 0, 60_000, 140_000];

/** Types differ between files, one has a column less, and some labels and times are bad. `share`: of the rows of each file. */
async function project(bad: number, share = 1): Promise<string> {
  const root = projectFolder({ 'model.ads': SPEC });
  const files: Record<string, string> = {
    'users.parquet': `SELECT i AS user, 20 + i % 50 AS age FROM range(400) t(i)`,
  };
  let first = 0;
  FILES.forEach((all, f) => {
    const rows = all * share;
    const number = f === 1 ? 'i::INT' : 'i / 3.0';
    const list = f === 3 ? '' : `, [i, i + 1]::BIGINT[] AS list`;
    const y = `CASE WHEN i % 1000 < ${bad} THEN 7 ELSE i % 2 END AS y`;
    files[`log/${f}.parquet`] =
      `SELECT ${number} AS n, (i * 7919) % 500 AS user, TIMESTAMPTZ '2024-01-01' + to_seconds(i) AS t, ${y}${list} FROM range(${first}, ${first + rows}) t(i)`;
    first += rows;
  });
  await parquet(root, files, ', ROW_GROUP_SIZE 20480');
  return root;
}

async function build(root: string): Promise<LoadedBuild> {
  await fine(root, 'profile', 'model.ads', '--quiet');
  await fine(root, 'compile', 'model.ads', '-o', 'build');
  const loaded = await loadBuild(joinPath(root, 'build'));
  if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
  return loaded;
}

function hashOf({ plan }: LoadedBuild, chunk: EncodedChunk): string {
  return createHash('sha256')
    .update(new BlockFormat(new ChunkLayout(plan)).write(chunk))
    .digest('hex');
}

function openWith(
  root: string,
  { plan, createEncoder, encoderSource }: LoadedBuild,
  threads: number,
  cache: string | null,
  change: Partial<DatasetOptions> = {},
): Promise<Dataset> {
  return openDataset({
    plan,
    encoder: createEncoder(),
    encoderSource,
    root,
    encodingThreads: threads,
    cacheDir: cache === null ? null : joinPath(root, cache),
    ...change,
  });
}

describe('encoding in threads', () => {
  let root: string;
  let loaded: LoadedBuild;
  let one: Dataset;
  let three: Dataset;
  beforeAll(async () => {
    root = await project(2);
    // The plan is of columns and types: a tenth of the rows has them too.
    loaded = await build(await project(2, 0.1));
    one = await openWith(root, loaded, 1, 'one');
    three = await openWith(root, loaded, 3, 'three');
  });
  afterAll(async () => {
    await one?.close();
    await three?.close();
  });

  it('gives the same blocks, counts and report as one thread', async () => {
    expect(one.cached && three.cached).toBe(true);
    const { train, validate, holdout } = one.counts;
    const rows = FILES.reduce((a, b) => a + b);
    expect(one.report.bad).toBe(2 * (rows / 1000));
    expect(train + validate + holdout).toBe(rows - one.report.bad);
    expect([three.counts, three.ends, three.labels, three.lastTime, three.report]).toEqual([
      one.counts,
      one.ends,
      one.labels,
      one.lastTime,
      one.report,
    ]);
    for (const split of ['train', 'validate', 'holdout'] as const) {
      const [a, b] = [await collect(one, split), await collect(three, split)];
      expect(b.map((chunk) => [chunk.rows, hashOf(loaded, chunk)])).toEqual(
        a.map((chunk) => [chunk.rows, hashOf(loaded, chunk)]),
      );
    }
    const shuffled = { seed: 3, shuffle: true };
    const orders = [await collect(one, 'train', shuffled), await collect(three, 'train', shuffled)].map((chunks) => [
      chunks.map(({ rows }) => rows),
      orderHash(chunks),
    ]);
    expect(orders[1]).toEqual(orders[0]);
    // The files differ at most in where a block lies.
    const sizes = (cache: string) =>
      readdirSync(joinPath(root, cache)).flatMap((key) =>
        ['train', 'validate', 'holdout'].map((part) => readFileSync(joinPath(root, cache, key, `${part}.bin`)).length),
      );
    expect(sizes('three')).toEqual(sizes('one'));
  });

  it('keeps the order of the files', async () => {
    for (const split of ['train', 'validate'] as const) {
      const of = (await collect(three, split)).flatMap((chunk) => [...chunk.time]);
      expect(of.every((t, i) => i === 0 || t > of[i - 1]!)).toBe(true);
      expect(of.length).toBe(three.counts[split]);
    }
  });

  it('stops when bad rows are too many', async () => {
    const many = await project(200);
    const errors = await Promise.all([
      errorOf(openWith(many, loaded, 1, 'one')),
      errorOf(openWith(many, loaded, 3, 'three')),
    ]);
    expect(errors.map((text) => text.slice(0, 7))).toEqual(['ADS8008', 'ADS8008']);
    expect(readdirSync(joinPath(many, 'three'))).toEqual([]);
  });

  it('reports a file that is damaged, whichever thread meets it', async () => {
    const damaged = projectFolder();
    for (const data of ['log', 'users.parquet'])
      cpSync(joinPath(root, data), joinPath(damaged, data), { recursive: true });
    const file = joinPath(damaged, 'log/4.parquet');
    const bytes = readFileSync(file);
    // Values of `n` in the first row group, which nothing reads before the rows are encoded.
    bytes.fill(0x5a, 4, 4000);
    write(damaged, 'log/4.parquet', bytes);
    const error = await errorOf(openWith(damaged, loaded, 3, 'three'));
    expect(error).toContain('ADS8003');
    expect(readdirSync(joinPath(damaged, 'three'))).toEqual([]);
    expect(readdirSync(joinPath(damaged, '.adsc/tmp'))).toEqual([]);
  });
});

describe.each(['parquet', 'csv'])('one large file (%s)', (format) => {
  /** Two shards have 131,072 each. */
  const rows = 270_000;

  it('is read in parts by several threads, and gives what one gives', async () => {
    const spec = SPEC.replace('log/*.parquet', `log.${format}`).replace(
      'signal list : hash_indexed(100) { max 3  embed 4 }\n',
      '',
    );
    const root = projectFolder({ 'model.ads': spec.replace('{ n, user, age, list }', '{ n, user, age }') });
    await parquet(root, { 'users.parquet': `SELECT i AS user, 20 + i % 50 AS age FROM range(400) t(i)` });
    const columns = `i / 4.0 AS n, (i * 7919) % 500 AS user, TIMESTAMP '2024-01-01' + to_seconds(i) AS t, CASE WHEN i % 1000 = 0 THEN 7 ELSE i % 2 END AS y`;
    if (format === 'parquet')
      await parquet(root, { 'log.parquet': `SELECT ${columns} FROM range(${rows}) t(i)` }, ', ROW_GROUP_SIZE 20480');
    else {
      const time = (i: number) => new Date(Date.UTC(2024, 0, 1) + 1000 * i).toISOString().slice(0, 19);
      const lines = Array.from(
        { length: rows },
        (_, i) => `${i / 4},${(i * 7919) % 500},${time(i)},${i % 1000 === 0 ? 7 : i % 2}\n`,
      );
      write(root, 'log.csv', `n,user,t,y\n${lines.join('')}`);
    }
    const loaded = await build(root);
    const read = async (threads: number, cache: string | null) => {
      const data = await openWith(root, loaded, threads, cache, { stagedBytes: 0 });
      const numbers = createHash('sha256');
      const order: number[] = [];
      for (const chunk of await collect(data, 'train')) {
        for (const name of ['n', 'age']) {
          const signal = chunk.signals[name]!;
          if (signal.kind === 'vec') numbers.update(signal.values);
        }
        order.push(...chunk.time);
      }
      await data.close();
      return { counts: data.counts, bad: data.report.bad, numbers: numbers.digest('hex'), order };
    };
    const three = await read(3, 'three');
    expect(three.bad).toBe(270);
    expect(three.order.every((t, i) => i === 0 || t > three.order[i - 1]!)).toBe(true);
    expect(await read(1, 'one')).toEqual(three);
    expect(await read(1, null)).toEqual(three);
    // Copies go when they are no longer read.
    expect(readdirSync(joinPath(root, '.adsc/tmp'))).toEqual([]);
  });
});

describe('shares', () => {
  it('are runs of files of at least so many rows, all files once', () => {
    expect(planShards([0, 10, 20, 30, 40], 50, false, 20)).toEqual([
      { first: 0, end: 2 },
      { first: 2, end: 5 },
    ]);
    expect(planShards([0, 100, 101, 102], 103, false, 20)).toEqual([{ first: 0, end: 4 }]);
    expect(planShards([0, 5, 5, 5], 205, false, 20)).toEqual([{ first: 0, end: 4 }]);
    expect(planShards([0], 0, false, 20)).toEqual([{ first: 0, end: 1 }]);
  });

  it('are parts of a large file where it can be read in parts, all rows once', () => {
    expect(planShards([0, 10, 75], 80, true, 20)).toEqual([{ first: 0, end: 3 }]);
    expect(planShards([0], 65, true, 20)).toEqual([
      { first: 0, end: 1, rows: { from: 0, to: 21 } },
      { first: 0, end: 1, rows: { from: 21, to: 43 } },
      { first: 0, end: 1, rows: { from: 43, to: 65 } },
    ]);
    expect(planShards([0], 39, true, 20)).toEqual([{ first: 0, end: 1 }]);
  });
});
