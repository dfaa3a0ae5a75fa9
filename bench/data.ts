/**
 * Data layer: rows per second of encoding and of reading back shuffled, and peak resident memory at one and four times the rows.
 * Each run is a process of its own. `npx tsx bench/data.ts [rows] [parquet|csv]` (default 250,000 rows of Parquet; CSV joins by
 * `as_of`); ends with 1 if memory grows by more than a tenth.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { openDataset } from '../src/data/dataset.ts';
import { planEncoder } from '../src/emit/transforms/transform-spec.ts';
import { smallPlan, vec } from '../test/helpers/plans.ts';

type Format = 'parquet' | 'csv';

const script = fileURLToPath(import.meta.url);

/** 8 numbers, 8 ids and 2 lists a row, with a join; a time and two heads. */
function plan(format: Format) {
  const numbers = Array.from({ length: 8 }, (_, i) => ({
    name: `x${i}`,
    format: 'continuous' as const,
    encoding: vec(),
  }));
  const keys = Array.from({ length: 8 }, (_, i) => ({
    name: `k${i}`,
    format: 'hash_onehot' as const,
    encoding: { kind: 'id' as const, vocab: 'v', default: null },
  }));
  const split = format === 'csv' ? '|' : null;
  const lists = ['l0', 'l1'].map((name) => ({
    name,
    format: 'hash_indexed' as const,
    encoding: { kind: 'ids' as const, vocab: 'v', max: 10, keep: 'first' as const, pool: 'mean' as const, split },
  }));
  const small = smallPlan(
    [...numbers, ...keys, ...lists, { name: 'users.age', format: 'continuous', encoding: vec() }],
    [{ id: 'v', kind: 'hash', of: 100_000 }],
  );
  const table = (name: string, glob: string) => ({
    name,
    glob,
    format,
    header: true,
    columns: null,
    delimiter: null,
    missing: [''],
  });
  const time = { column: 't', unit: null, format: null, zone: 'UTC' };
  const asOf =
    format === 'csv' ? { asOf: 'changed', asOfTime: { ...time, column: 'changed' } } : { asOf: null, asOfTime: null };
  const head = (name: string) => ({
    name,
    doc: null,
    label: { column: name, op: null, value: null },
    lossWeight: 1,
    sources: null,
    withinSeconds: null,
  });
  const plan = {
    ...small.plan,
    inputs: small.plan.inputs.map((input) =>
      input.name === 'users.age' ? { ...input, table: 'users', column: 'age' } : input,
    ),
    heads: [head('y0'), head('y1')],
    data: {
      primary: table('rows', `rows/*.${format}`),
      joins: [
        { ...table('users', `users.${format}`), on: [{ left: 'k0', right: 'id' }], side: 'request' as const, ...asOf },
      ],
      time,
      source: null,
      servedBy: null,
      weight: null,
      afterImpression: [],
    },
    train: {
      ...small.plan.train,
      holdout: { kind: 'last' as const, seconds: 3600 },
      validate: { kind: 'random' as const, fraction: 0.05 },
    },
  };
  return { plan, encoder: planEncoder(plan, small.vocabularies) };
}

async function makeData(root: string, rows: number, format: Format): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const numbers = Array.from({ length: 8 }, (_, i) => `(hash(i * 8 + ${i}) % 1000003) / 1000.0 AS x${i}`);
  const keys = Array.from({ length: 8 }, (_, i) => `'key ' || (hash(i * 31 + ${i}) % ${10 ** (1 + (i % 4))}) AS k${i}`);
  const lists = [5, 10].map((n, i) => {
    const list = `list_transform(range(${n}), lambda j: 'item ' || ((i * 7 + j * 13) % 5000))`;
    return `${format === 'csv' ? `array_to_string(${list}, '|')` : list} AS l${i}`;
  });
  await connection.run(
    `COPY (SELECT 'key ' || (i % 9000) AS id, 20 + i % 60 AS age, TIMESTAMPTZ '2024-01-01' + to_days((i // 9000)::INT) AS changed FROM range(${format === 'csv' ? 90000 : 9000}) t(i)) TO '${join(root, `users.${format}`)}'`,
  );
  // Files of a fixed size, as logs come: more data is more files.
  const perFile = 125_000;
  spawnSync('mkdir', ['-p', join(root, 'rows')]);
  for (let f = 0; f * perFile < rows; f++) {
    const from = f * perFile;
    const select = `SELECT ${[...numbers, ...keys, ...lists].join(', ')}, TIMESTAMPTZ '2024-01-01' + to_seconds(i) AS t, (hash(i) % 20 = 0)::INT AS y0, (hash(i + 1) % 50 = 0)::INT AS y1 FROM range(${from}, ${Math.min(rows, from + perFile)}) t(i)`;
    await connection.run(
      `COPY (${select}) TO '${join(root, 'rows', `${String(f).padStart(4, '0')}.${format}`)}'${format === 'parquet' ? ' (ROW_GROUP_SIZE 20480)' : ''}`,
    );
  }
  connection.closeSync();
  instance.closeSync();
}

/** Encodes, then reads two shuffled epochs; prints what was measured as JSON. */
async function measure(root: string, format: Format): Promise<void> {
  const started = performance.now();
  const data = await openDataset({ ...plan(format), root });
  const encoded = performance.now();
  let rows = 0;
  let sum = 0;
  for (let epoch = 0; epoch < 2; epoch++) {
    for await (const chunk of data.chunks('train', { shuffle: true, seed: epoch })) {
      rows += chunk.rows;
      sum += chunk.time[0]!;
    }
  }
  const read = performance.now();
  const { train, validate, holdout } = data.counts;
  await data.close();
  const total = train + validate + holdout;
  console.log(
    JSON.stringify({
      rows: total,
      encode: total / ((encoded - started) / 1000),
      read: rows / ((read - encoded) / 1000),
      peak: process.resourceUsage().maxRSS / 1024,
      sum,
    }),
  );
}

interface Measured {
  readonly rows: number;
  readonly encode: number;
  readonly read: number;
  readonly peak: number;
}

async function main(base: number, format: Format): Promise<void> {
  const results: Measured[] = [];
  for (const rows of [base, base * 4]) {
    const root = mkdtempSync(join(tmpdir(), 'adsc-bench-'));
    try {
      await makeData(root, rows, format);
      const run = spawnSync(process.execPath, ['--import', 'tsx', script, '--measure', root, format], {
        encoding: 'utf8',
      });
      if (run.status !== 0) throw new Error(run.stderr);
      results.push(JSON.parse(run.stdout) as Measured);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  const count = (x: number) => Math.round(x).toLocaleString('en').padStart(12);
  console.log('        rows   encoded/s  shuffled/s    peak MiB');
  for (const r of results) console.log(count(r.rows) + count(r.encode) + count(r.read) + count(r.peak));
  const growth = results[1]!.peak / results[0]!.peak - 1;
  console.log(`peak memory at four times the rows: ${growth >= 0 ? '+' : ''}${(100 * growth).toFixed(1)} %`);
  if (growth > 0.1) process.exitCode = 1;
}

const [first, second, third] = process.argv.slice(2);
if (first === '--measure') await measure(second!, third as Format);
else await main(Number(first ?? 250_000), second === 'csv' ? 'csv' : 'parquet');
