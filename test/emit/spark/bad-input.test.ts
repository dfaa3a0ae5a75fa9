/** Partitions that are cut, empty, gone or of another schema, a golden row that differs, a version that does not fit: each ends with its cause, and nothing is published. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../../src/data/database.ts';
import { recordOf } from '../../../src/text/record.ts';
import { fine, folder, write } from '../../helpers/command.ts';
import { differences } from './compare.ts';
import { job, python, startSail } from './engines.ts';

const SPEC = `model m
data log from "log/*/*.parquet" {
  key id
  time t
  join users from "users.parquet" on user = user { side request }
}
signal x : continuous
signal k : onehot
signal age : continuous from users.age
group all { x, k, age } -> 4
head y on y
train { holdout last(12h)  validate none }
trees { count none }
`;

const DAYS = 3;
/** Every fifth row is of one user. */
const COLUMNS = {
  id: '(i + 400 * DAY)::BIGINT AS id',
  user: 'CASE WHEN i % 5 = 0 THEN 7 ELSE i % 97 END AS "user"',
  t: "TIMESTAMP '2026-01-01' + INTERVAL (DAY) DAY + INTERVAL (i % 24) HOUR AS t",
  x: '(i % 50)::INTEGER AS x',
  k: "'k' || i % 9 AS k",
  y: 'i % 3 = 0 AS y',
};

let dir = '';

async function writeDay(day: number, columns: Partial<typeof COLUMNS> = COLUMNS): Promise<void> {
  const database = await Database.open();
  mkdirSync(join(dir, `log/day=${day}`), { recursive: true });
  const selected = Object.values(columns).join(', ').replaceAll('DAY)', `${day})`);
  await database.run(
    `COPY (SELECT ${selected} FROM range(400) r(i)) TO '${join(dir, `log/day=${day}/a.parquet`)}' (FORMAT parquet)`,
    'a test',
  );
  database.close();
}

async function encoded(env: Readonly<Record<string, string>> = {}) {
  const remote = await startSail();
  const output = join(dir, 'encoded');
  const end = await job(join(dir, 'build'), ['encode', '--output', output, '--root', dir], remote, env);
  expect(end.err).not.toContain('Traceback');
  return end;
}

/** Refused with this message, with nothing at the output nor next to it. */
async function refused(message: RegExp, env: Readonly<Record<string, string>> = {}): Promise<void> {
  rmSync(join(dir, 'encoded'), { recursive: true, force: true });
  const end = await encoded(env);
  expect([end.code, end.err]).toEqual([1, expect.stringMatching(message)]);
  expect(readdirSync(dir).filter((name) => name.startsWith('encoded'))).toEqual([]);
}

describe.skipIf(python === null)('bad input of an engine', () => {
  beforeAll(async () => {
    dir = folder({ 'model.ads': SPEC });
    for (let day = 0; day < DAYS; day++) await writeDay(day);
    const database = await Database.open();
    await database.run(
      `COPY (SELECT i::BIGINT AS "user", 20 + i % 50 AS age FROM range(97) r(i)) TO '${join(dir, 'users.parquet')}' (FORMAT parquet)`,
      'a test',
    );
    database.close();
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'compile', 'model.ads', '--target', 'spark');
  });

  it('one user with a fifth of the rows, in files of several folders: the rows of adsc', async () => {
    const end = await encoded();
    expect(end.code, end.err).toBe(0);
    const { rows, found } = await differences(dir, join(dir, 'build'), join(dir, 'encoded'));
    expect([rows, found]).toEqual([DAYS * 400, []]);
  });

  it('partitions: the message names the file', async () => {
    const path = join(dir, 'log/day=1/a.parquet');
    truncateSync(path, readFileSync(path).length >> 1);
    await refused(/day=1\/a\.parquet is no whole Parquet file/);
    writeFileSync(path, '');
    await refused(/day=1\/a\.parquet is empty: it was not written to its end/);
    await writeDay(1, { ...COLUMNS, x: '(i % 50)::BIGINT AS x' });
    await refused(/column 'x' is int32 in .*day=0\/a\.parquet and int64 in .*day=1\/a\.parquet/);
    await writeDay(1, { ...COLUMNS, x: '(i % 50)::VARCHAR AS x' });
    await refused(/column 'x' is int32 in .*day=0\/a\.parquet and string in .*day=1\/a\.parquet/);
    const { y: _y, ...unlabeled } = COLUMNS;
    await writeDay(1, unlabeled);
    await refused(/1 of 3 files have no column 'y', such as .*day=1\/a\.parquet: every row needs one/);
    await writeDay(1);
  });

  it('a column of a signal that some files lack counts as missing there, and the job says so', async () => {
    const { x: _x, ...without } = COLUMNS;
    await writeDay(1, without);
    const end = await encoded();
    await writeDay(1);
    expect(end.code, end.err).toBe(0);
    expect(end.err).toMatch(/1 of 3 files have no column 'x', such as .*day=1\/a\.parquet: it counts as missing there/);
  });

  it('JSON Lines: a file that ends within a line is named', async () => {
    const lines = Array.from({ length: 200 }, (_, i) => JSON.stringify({ id: i, x: i % 50, y: i % 3 === 0 }));
    const own = folder({
      'model.ads':
        'model m\ndata log from "log*.jsonl" { key id }\nsignal x : continuous\ngroup all { x } -> 4\nhead y on y\ntrain { holdout random(10%)  validate none }\ntrees { count none }\n',
      'log0.jsonl': `${lines.slice(0, 100).join('\n')}\n`,
      // The last line of a whole file may lack its end.
      'log1.jsonl': lines.slice(100).join('\n'),
    });
    await fine(own, 'profile', 'model.ads');
    await fine(own, 'compile', 'model.ads', '--target', 'spark');
    const encode = async () =>
      job(join(own, 'build'), ['encode', '--output', join(own, 'encoded'), '--root', own], await startSail());
    const whole = await encode();
    expect(whole.code, whole.err).toBe(0);
    rmSync(join(own, 'encoded'), { recursive: true });
    const path = join(own, 'log1.jsonl');
    truncateSync(path, readFileSync(path).length - 9);
    const end = await encode();
    expect([end.code, end.err]).toEqual([
      1,
      expect.stringMatching(/log1\.jsonl ends within a line: it was not written to its end/),
    ]);
    expect(existsSync(join(own, 'encoded'))).toBe(false);
  });

  it('CSV: each file has its own order of columns, and may lack one of a signal', async () => {
    const files: [string, string[]][] = [
      ['log a.csv', ['id', 'x', 'w', 'y']],
      ['log [b].csv', ['y', 'w', 'x', 'id']],
      ['log c.csv', ['id', 'y', 'w']],
    ];
    const own = folder({
      'model.ads':
        'model m\ndata log from "log*.csv" { key id }\nsignal x : continuous\nsignal w : continuous\ngroup all { x, w } -> 4\nhead y on y\ntrain { holdout random(10%)  validate none }\ntrees { count none }\n',
      ...recordOf(
        files.map(([name, columns], f) => {
          const rows = Array.from({ length: 50 }, (_, i): Record<string, number> => ({
            id: 50 * f + i,
            x: 1 + (i % 7),
            w: 100 + (i % 9),
            y: i % 2,
          }));
          return [name, `${[columns, ...rows.map((row) => columns.map((c) => row[c]))].join('\n')}\n`] as const;
        }),
      ),
    });
    await fine(own, 'profile', 'model.ads');
    await fine(own, 'compile', 'model.ads', '--target', 'spark');
    const args = ['encode', '--output', join(own, 'encoded'), '--root', own];
    const end = await job(join(own, 'build'), args, await startSail());
    expect(end.code, end.err).toBe(0);
    expect(end.err).toMatch(/some files have no column 'x': it counts as missing there/);
    const { rows, found } = await differences(own, join(own, 'build'), join(own, 'encoded'));
    expect([rows, found]).toEqual([150, []]);
    write(own, { 'log c.csv': 'id,x,w\n900,1,2\n' });
    const lacking = await job(join(own, 'build'), args, await startSail());
    expect([lacking.code, lacking.err]).toEqual([1, expect.stringMatching(/some files have no column 'y': every row/)]);
  });

  it('an engine whose golden rows differ', async () => {
    const path = join(dir, 'build/spark/golden.json');
    const golden = readFileSync(path, 'utf8');
    const parsed = JSON.parse(golden) as { cases: { signals: Record<string, { values: number[] }> }[] };
    parsed.cases[0]!.signals['x']!.values[0]! += 0.5;
    writeFileSync(path, JSON.stringify(parsed));
    await refused(/Sail encodes signal 'x' otherwise than adsc, in the golden row 'typical 1': adsc \{.*\}, Sail \{/);
    writeFileSync(path, golden);
  });

  it('versions that do not fit', async () => {
    const old = folder({ 'pyspark/__init__.py': '__version__ = "3.5.1"\n' });
    await refused(/pyspark 3\.5\.1 is too old, this job needs 4: pip install -r/, { PYTHONPATH: old });
    expect(existsSync(join(dir, 'encoded'))).toBe(false);
  });
});
