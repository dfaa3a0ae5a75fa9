/** What `adsc predict` writes: columns and keys of odd names and values in every format, read back by DuckDB; what is left out; what is never left behind. */
import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { predict } from '../../src/api/predict.ts';
import { load } from '../../src/library/serving.ts';
import { valueOf } from '../helpers/outcome.ts';
import { adsc, csv, fine, folder } from '../helpers/command.ts';
import { offline } from '../serve/shop.ts';

const ODD = 'we"ird,\nname';
const KEYS = ['id', ODD, 'model', 'click_raw', 'day', 'price_eur'];
const HEADS = ['click', 'Click', 'say "hi"'];
const ROWS = 600;

let db: DuckDBConnection;
const dir = folder();
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const all = async (sql: string) => (await db.run(sql)).getRowsJson();

const SPEC = `model m
data log from "log.parquet" {
  key ${KEYS.map((name) => JSON.stringify(name)).join(', ')}
  time at
  weight w
}
signal x : continuous
signal kind : onehot
signal position : onehot(5) { serve 2 }
group g { x, kind, position } -> 4
tower all { layers 4 }
${HEADS.map((head, h) => `head ${JSON.stringify(head)} on label${h}`).join('\n')}
calibration platt { per head }
train { holdout last(1d)  validate random(20%)  batch 64  epochs 1 }
baseline gbdt_lr { trees 5  depth 3 }
`;

/** SQL of rows; the key's values are what CSV and JSON have trouble with. */
const rowsSql = (labels: boolean) => `SELECT
  9007199254740993 + i AS id,
  CASE i % 7 WHEN 0 THEN '' WHEN 1 THEN 'a,"b"' WHEN 2 THEN 'line' || chr(10) || 'break' WHEN 3 THEN chr(65279) || 'mark' WHEN 4 THEN '007' WHEN 5 THEN ' padded ' ELSE '名前' END AS ${quoted(ODD)},
  'm' || i AS model, i::DOUBLE AS click_raw,
  TIMESTAMP '2025-03-01' + INTERVAL (i) MINUTE AS day, i::DECIMAL(18, 3) AS price_eur,
  TIMESTAMP '2025-03-01' + INTERVAL (i) HOUR AS at, (i % 3)::DOUBLE AS w,
  (i * 37 % 101)::DOUBLE AS x, 'k' || (i % 4) AS kind, 2 AS position
  ${labels ? HEADS.map((_, h) => `, (i * ${h + 3} % 5 = 0)::INTEGER AS label${h}`).join('') : ''}
  FROM range(${ROWS}) t(i)`;

beforeAll(async () => {
  db = await (await DuckDBInstance.create(':memory:')).connect();
  await db.run(`COPY (${rowsSql(true)} ORDER BY i) TO ${literal(join(dir, 'log.parquet'))}`);
  // Without labels, weights, times and positions.
  await db.run(
    `COPY (SELECT * EXCLUDE ("w", "at", "position") FROM (${rowsSql(false)} ORDER BY i)) TO ${literal(join(dir, 'bare.parquet'))}`,
  );
  writeFileSync(join(dir, 'model.ads'), SPEC);
  await fine(dir, 'profile', 'model.ads');
  await fine(dir, 'train', 'model.ads', '--id', 'one');
  await fine(dir, 'calibrate', 'runs/one');
}, 120_000);

it('says that a part is of rows that the model was trained on', async () => {
  const small = folder({
    'model.ads':
      'model m\ndata log from "log.csv"\nsignal x : continuous\ngroup g { x } -> 2\ntower all\nhead click on y\ntrain { holdout random(20%)  validate random(20%)  epochs 2  batch 64 }\ntrees { count none }\nvariant again { train { refit yes } }\n',
    'log.csv': csv(
      ['x', 'y'],
      Array.from({ length: 300 }, (_, i) => [i % 17, i % 3 === 0 ? 1 : 0]),
    ),
  });
  await fine(small, 'profile', 'model.ads');
  await fine(small, 'train', 'model.ads', '--id', 'base');
  await fine(small, 'train', 'model.ads', '--variant', 'again', '--id', 'again');
  const said = async (run: string, split: string) =>
    (await fine(small, 'predict', `runs/${run}`, '--split', split, '--output', '-')).err.includes('warning[ADS8644]');
  const found: Record<string, boolean> = {};
  for (const run of ['base', 'again'])
    for (const split of ['train', 'validate', 'holdout']) found[`${run} ${split}`] = await said(run, split);
  // As `evaluate` says of their metrics.
  for (const [name, seen] of Object.entries(found)) {
    const [run, split] = name.split(' ');
    const { err } = await fine(small, 'evaluate', `runs/${run!}`, '--split', split!, '--no-lr');
    expect(err.includes('ADS9013'), name).toBe(seen);
  }
  expect(found).toEqual({
    'base train': true,
    'base validate': false,
    'base holdout': false,
    'again train': true,
    'again validate': true,
    'again holdout': false,
  });
});

describe('columns', () => {
  const heads = [
    { head: 'Click', raw: 'Click_raw_2', calibrated: 'Click_calibrated' },
    { head: 'click', raw: 'click_raw_3', calibrated: 'click_calibrated_2' },
    { head: 'say "hi"', raw: 'say "hi"_raw', calibrated: 'say "hi"_calibrated' },
  ];
  const names = [...KEYS, ...heads.flatMap(({ raw, calibrated }) => [raw, calibrated]), 'model_2', 'calibrator'];

  it.each(['parquet', 'csv', 'jsonl'])('of %s have names of their own, and keys with their types', async (format) => {
    const out = await fine(dir, 'predict', 'runs/one', '--data', 'bare.parquet', '--output', `o.${format}`, '--json');
    const summary = JSON.parse(out.out) as { model: { fingerprint: string }; calibrator: { name: string } };
    expect(summary).toMatchObject({ rows: ROWS, bad: 0, keys: KEYS, heads, model: { column: 'model_2' } });
    const file = literal(join(dir, `o.${format}`));
    // Text formats are read as text: what DuckDB would guess of them is not what was written.
    const read =
      format === 'csv'
        ? `read_csv(${file}, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`
        : file;
    const described = await all(`DESCRIBE SELECT * FROM ${read}`);
    expect(described.map(([name]) => name)).toEqual(names);
    if (format === 'parquet')
      expect(described.slice(0, KEYS.length).map(([, type]) => type)).toEqual([
        ...['BIGINT', 'VARCHAR', 'VARCHAR', 'DOUBLE', 'TIMESTAMP', 'DECIMAL(18,3)'],
      ]);
    const text = (name: string) => `CAST(${quoted(name)} AS VARCHAR)`;
    const wanted = await all(`SELECT ${KEYS.map(text).join(', ')} FROM ${literal(join(dir, 'bare.parquet'))}`);
    const cast = (name: string) =>
      name === 'click_raw' || name === 'price_eur'
        ? `CAST(CAST(${quoted(name)} AS ${name === 'click_raw' ? 'DOUBLE' : 'DECIMAL(18, 3)'}) AS VARCHAR)`
        : name === 'day'
          ? `CAST(CAST(day AS TIMESTAMP) AS VARCHAR)`
          : format === 'csv'
            ? `coalesce(${quoted(name)}, '')`
            : text(name);
    expect(await all(`SELECT ${KEYS.map(cast).join(', ')} FROM ${read}`)).toEqual(wanted);
    const made = await all(`SELECT DISTINCT model_2, calibrator FROM ${read}`);
    expect(made).toEqual([[summary.model.fingerprint, summary.calibrator.name]]);

    // In the order of the file; rows of weight 0 are scored like others.
    const raw = await served('one');
    const got = await all(
      `SELECT ${heads.map((head) => `CAST(${quoted(head.raw)} AS DOUBLE)`).join(', ')} FROM ${read}`,
    );
    expect(got.length).toBe(ROWS);
    got.forEach((row, i) => row.forEach((p, h) => expect(Math.abs((p as number) - raw[i]![h]!)).toBeLessThan(1e-6)));
  });

  it('of Parquet are explained in its metadata', async () => {
    await fine(dir, 'predict', 'runs/one', '--data', 'bare.parquet', '--output', 'meta.parquet');
    const [[value]] = (await all(
      `SELECT decode(value) FROM parquet_kv_metadata(${literal(join(dir, 'meta.parquet'))}) WHERE decode(key) = 'adsc'`,
    )) as [[string]];
    expect(JSON.parse(value)).toMatchObject({ keys: KEYS, heads, columns: names });
  });
});

/** What a server answers for the rows of the file without calibration: of a copy of the bundle, next to which there is no calibrator. */
async function served(run: string): Promise<number[][]> {
  const away = folder();
  cpSync(join(dir, 'runs', run, 'bundle'), join(away, 'bundle'), { recursive: true });
  const model = valueOf(await load(join(away, 'bundle')));
  const rows = await all(`SELECT x, kind FROM ${literal(join(dir, 'bare.parquet'))}`);
  const { scores } = await model.predict(rows.map(([x, kind]) => ({ x, kind })) as never);
  const heads = model.heads.map((head) => scores[head]!);
  await model.close();
  return rows.map((_, i) => heads.map((of) => of[i]!));
}

it('baselines are scored as they are evaluated', { timeout: 120_000 }, async () => {
  const here = folder();
  const rows = Array.from({ length: 300 }, (_, i) => [(i * 37) % 101, `k${i % 4}`, i % 5 === 0 ? 1 : 0]);
  writeFileSync(join(here, 'log.csv'), csv(['x', 'kind', 'clicked'], rows));
  writeFileSync(
    join(here, 'model.ads'),
    `model m
data log from "log.csv"
signal x : continuous
signal kind : onehot
group g { x, kind } -> 4
tower all { layers 4 }
head click on clicked
train { batch 32  epochs 1 }
baseline gbdt_lr { trees 5  depth 3 }
`,
  );
  await fine(here, 'profile', 'model.ads');
  for (const kind of ['lr', 'wide_deep', 'gbdt_lr']) {
    await fine(here, 'train', 'model.ads', '--baseline', kind, '--id', kind);
    await fine(here, 'predict', `runs/${kind}`, '--output', `${kind}.csv`);
    const wanted = await offline(here, kind, null, 'log.csv');
    const got = await all(`SELECT click_raw, click_calibrated, calibrator FROM ${literal(join(here, `${kind}.csv`))}`);
    expect(got.length).toBe(300);
    got.forEach(([raw, ...none], i) => {
      expect(Math.abs((raw as number) - wanted[i]!)).toBeLessThan(1e-6);
      expect(none).toEqual([null, null]);
    });
  }
});

it('--split writes the rows of one part, each row of the data in one of them', async () => {
  const run = JSON.parse(readFileSync(join(dir, 'runs/one/run.json'), 'utf8')) as { rows: Record<string, number> };
  const counts: Record<string, number> = {};
  for (const split of ['train', 'validate', 'holdout']) {
    await fine(dir, 'predict', 'runs/one', '--split', split, '--output', `${split}.parquet`);
    // Training leaves rows of weight 0 out; their ids divide by three where the first does.
    const [[n, weighing]] = (await all(
      `SELECT count(*)::INTEGER, count(*) FILTER (i % 3 > 0)::INTEGER FROM (SELECT id - 9007199254740993 AS i FROM ${literal(join(dir, `${split}.parquet`))})`,
    )) as [[number, number]];
    counts[split] = n;
    if (split !== 'holdout') expect(weighing).toBe(run.rows[split]);
  }
  expect(Object.values(counts).reduce((sum, n) => sum + n)).toBe(ROWS);
  const parts = ['train', 'validate', 'holdout'].map(
    (split) => `SELECT id FROM ${literal(join(dir, `${split}.parquet`))}`,
  );
  expect(await all(`SELECT count(DISTINCT id)::INTEGER FROM (${parts.join(' UNION ALL ')})`)).toEqual([[ROWS]]);
  // The last day of those that weigh something.
  expect(await all(`SELECT min(id) - 9007199254740993 FROM ${literal(join(dir, 'holdout.parquet'))}`)).toEqual([
    [String(ROWS - 1 - 23)],
  ]);
});

it('bad rows have no row in the output, and are counted; too many of them, and there is none', async () => {
  const here = folder();
  const good = (i: number) => `${i},a`;
  const lines = Array.from({ length: 200 }, (_, i) => good(i));
  writeFileSync(
    join(here, 'model.ads'),
    'model m\ndata log from "log.csv" { source s { a, b } }\nsignal x : continuous\ngroup g { x } -> 2\ntower a { layers 2 }\ntower b { layers 2 }\nhead click on clicked\ntrain { batch 32  epochs 1 }\n',
  );
  writeFileSync(
    join(here, 'log.csv'),
    `x,s,clicked\n${lines.map((line, i) => `${i % 2 === 0 ? line : line.replace('a', 'b')},${i % 3 === 0 ? 1 : 0}`).join('\n')}\n`,
  );
  await fine(here, 'profile', 'model.ads');
  await fine(here, 'train', 'model.ads', '--id', 'one');
  lines[4] = '4,unknown';
  lines[10] = '10,a,too,many';
  writeFileSync(join(here, 'new.csv'), `x,s\n${lines.join('\n')}\n`);
  const argv = ['predict', 'runs/one', '--data', 'new.csv', '--output', 'out.csv'];
  const { out, err } = await fine(here, ...argv, '--json');
  expect(err).toContain('warning[ADS8009]');
  expect(JSON.parse(out)).toMatchObject({ rows: 198, bad: 2, badRows: { sample: [{ row: 5 }, {}] } });
  const rows = (await all(`SELECT "row"::INTEGER FROM ${literal(join(here, 'out.csv'))}`)).map(([row]) => row);
  // The malformed line is none of the rows that could be read.
  expect(rows).toEqual(Array.from({ length: 199 }, (_, i) => i + 1).filter((row) => row !== 5));
  const before = readFileSync(join(here, 'out.csv'), 'utf8');
  const refused = await adsc(here, [...argv, '--max-bad', '0.5%']);
  expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('error[ADS8008]')]);
  expect(readFileSync(join(here, 'out.csv'), 'utf8')).toBe(before);
  expect(readdirSync(here).filter((name) => /tmp|adsc-/.test(name))).toEqual([]);
});

describe('the output', () => {
  it('is never an input, and is named so that it can be written', async () => {
    linkSync(join(dir, 'bare.parquet'), join(dir, 'hard.parquet'));
    symlinkSync('bare.parquet', join(dir, 'soft.parquet'));
    mkdirSync(join(dir, 'folder.csv'));
    const calibrators = readdirSync(join(dir, 'runs/one/calibrators')).filter((name) => /^\d/.test(name));
    const from = (output: string, ...more: string[]) =>
      adsc(dir, ['predict', 'runs/one', '--data', 'bare.parquet', '--output', output, ...more]);
    for (const [output, code, message, more] of [
      ['bare.parquet', 3, 'ADS8640', []],
      ['hard.parquet', 3, 'ADS8640', []],
      ['soft.parquet', 3, 'ADS8640', []],
      ['runs/one/bundle/scores.csv', 3, 'ADS8640', []],
      [`runs/one/calibrators/${calibrators[0]!}`, 3, 'ADS8640', ['--format', 'csv']],
      ['model.ads', 3, 'ADS8640', ['--format', 'csv']],
      ['model.lock.json', 3, 'the lock of its spec', ['--format', 'jsonl']],
      ['folder.csv', 3, 'it is a folder', []],
      ['nowhere/scores.csv', 3, 'there is no such folder', []],
      ['scores.txt', 2, 'does not say how to write it', []],
      ['scores.csv', 2, '--split takes', ['--split', 'train']],
      ['-', 2, 'Parquet is written to a file', ['--format', 'parquet']],
      ['-', 2, 'leave out --json', ['--json']],
      ['scores.csv', 3, 'ADS8506', ['--calibrator', 'model.ads']],
    ] as const) {
      const ended = await from(output, ...more);
      expect([ended.code, ended.err + ended.out], output).toEqual([code, expect.stringContaining(message)]);
    }
    expect(readdirSync(dir).filter((name) => /^scores|tmp|adsc-/.test(name))).toEqual([]);
  });

  it.each(['parquet', 'csv'])('of an interrupted call is not there (%s), what was there before is', async (format) => {
    const here = folder({ [`old.${format}`]: 'old' });
    for (const when of [1, ROWS]) {
      const controller = new AbortController();
      const outcome = await predict('runs/one', {
        data: 'bare.parquet',
        output: join(here, `old.${format}`),
        cwd: dir,
        batchSize: 100,
        signal: controller.signal,
        onProgress: ({ done }) => {
          if (done >= when) controller.abort();
        },
      });
      expect(outcome).toMatchObject({ ok: false, fault: 'interrupted' });
    }
    expect(readdirSync(here)).toEqual([`old.${format}`]);
    expect(readFileSync(join(here, `old.${format}`), 'utf8')).toBe('old');
    const controller = new AbortController();
    controller.abort();
    const { code } = await adsc(
      dir,
      ['predict', 'runs/one', '--data', 'bare.parquet', '--output', join(here, `x.${format}`)],
      { signal: controller.signal },
    );
    expect(code).toBe(130);
    expect(readdirSync(here)).toEqual([`old.${format}`]);
  });

  it('of an interrupted call that is a stream has a part of the rows, and the outcome says so', async () => {
    const controller = new AbortController();
    const outcome = await predict('runs/one', {
      data: 'bare.parquet',
      output: new Writable({ write: (_chunk, _encoding, done) => (controller.abort(), done()) }),
      cwd: dir,
      batchSize: 100,
      signal: controller.signal,
    });
    expect(outcome).toMatchObject({
      ok: false,
      fault: 'interrupted',
      diagnostics: [{ message: 'interrupted: the stream has only a part of the rows' }],
    });
  });

  it('that takes no more does not keep an aborted call, and one that is closed ends it', async () => {
    const call = (stream: Writable, signal = new AbortController().signal) =>
      predict('runs/one', { data: 'bare.parquet', output: stream, cwd: dir, batchSize: 100, signal });
    const controller = new AbortController();
    const stuck = new Writable({ highWaterMark: 1, write: () => void setTimeout(() => controller.abort(), 0) });
    expect(await call(stuck, controller.signal)).toMatchObject({ ok: false, fault: 'interrupted' });
    const gone = new Writable({ highWaterMark: 1, write: () => void setTimeout(() => gone.destroy(), 0) });
    expect(await call(gone)).toMatchObject({ ok: false, fault: 'data', diagnostics: [{ code: 'ADS9009' }] });
    const broken = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(new Error('no room')) });
    expect(await call(broken)).toMatchObject({
      ok: false,
      fault: 'data',
      diagnostics: [{ code: 'ADS9009', message: expect.stringContaining('no room') as string }],
    });
    expect([stuck.listenerCount('drain'), stuck.listenerCount('close'), stuck.listenerCount('error')]).toEqual([
      0, 0, 0,
    ]);
  });

  it('decides how far reading goes: a stream that takes no more is waited for', { timeout: 60_000 }, async () => {
    const rows = 40_000;
    await db.run(
      `COPY (SELECT b.* FROM ${literal(join(dir, 'bare.parquet'))} b, range(${Math.ceil(rows / ROWS)}) LIMIT ${rows}) TO ${literal(join(dir, 'many.parquet'))}`,
    );
    let [read, written, ahead] = [0, 0, 0];
    const stream = new Writable({
      highWaterMark: 1,
      decodeStrings: false,
      write: (text: string, _encoding, done) => {
        written += text.split('\n').length - 1;
        // Whoever read on without waiting would have many turns for it.
        void (async () => {
          for (let i = 0; i < 20; i++) await turn();
          ahead = Math.max(ahead, read - written);
          done();
        })();
      },
    });
    const outcome = await predict('runs/one', {
      data: 'many.parquet',
      output: stream,
      format: 'jsonl',
      cwd: dir,
      batchSize: 1000,
      onProgress: ({ done }) => (read = done),
    });
    expect(outcome.ok && outcome.value.rows).toBe(rows);
    expect(written).toBe(rows);
    // A chunk, and the rows that DuckDB hands over at a time.
    expect(ahead).toBeLessThanOrEqual(1000 + 2 * 2048);
  });
});
