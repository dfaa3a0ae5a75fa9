/** `holdout "…"` and `validate "…"` on an engine: parts, locks and scored rows are those of adsc. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/data/database.ts';
import { loadBuild } from '../../../src/bundle/load-build.ts';
import { openWindow } from '../../../src/data/relation/open-window.ts';
import { dataOf } from '../../../src/ir/members.ts';
import { fine, folder, write } from '../../helpers/command.ts';
import { alike } from './alike.ts';
import { differences } from './compare.ts';
import { hasSpark, job, python, startSail } from './engines.ts';

const A_FILE = 40;
const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);

/** Files by what reads them: signs of patterns and of addresses in names are signs of the name. */
const FILES = {
  train: ['log/a.EXT', 'log/b c/d [1].EXT', 'log/e%20{f}.EXT', 'log/q?*.EXT'],
  validate: ['later/é v+1#.EXT', 'later/w,2.EXT'],
  holdout: ['log/day=2/test, [ü].EXT'],
  /** Of both patterns: the holdout has it. */
  both: ['later/test %C3%BC.EXT'],
  /** Hidden, and below a folder that the pattern does not enter. */
  unread: ['log/.h.EXT', 'later/below/x.EXT'],
};

function rowsOf(file: number) {
  return Array.from({ length: A_FILE }, (_, i) => {
    const id = file * A_FILE + i;
    return {
      id,
      at: START + id * HOUR,
      user: `u${id % 7}`,
      x: (id % 31) / 4,
      k: `k${(id * 5) % 11}`,
      tags: [`t${id % 5}`, `t${id % 3}`],
      y: id % 3 === 0 ? 1 : 0,
    };
  });
}

function spec(extension: string, more: { data?: string; groups?: string; members?: string } = {}): string {
  return `model m
data log from "log/**/*.${extension}" {
  key id
  time at { unit ms }
${more.data ?? ''}}
signal x : continuous
signal k : onehot
signal tags : indexed
${more.groups ?? ''}group all { x, k, tags${more.members ?? ''} } -> 4
tower all { layers 4 }
head y on y
train { holdout "./l*/**/test*.${extension}"  validate "later/*.${extension}"  epochs 1 }
`;
}

async function made(extension: 'jsonl' | 'parquet' | 'csv', text = spec(extension)): Promise<string> {
  const dir = folder({ 'model.ads': text });
  let index = 0;
  for (const name of Object.values(FILES).flat()) {
    const path = name.replace('EXT', extension);
    const rows = rowsOf(index++);
    if (extension === 'csv') {
      const lines = rows.map((row) => [
        row.id,
        row.at,
        row.x,
        row.k,
        `"${JSON.stringify(row.tags).replaceAll('"', '""')}"`,
        row.y,
      ]);
      // Files of one part may have another order of columns than those of another.
      const turned = path.startsWith('later') ? lines.map((line) => line.toReversed()) : lines;
      const header = ['id', 'at', 'x', 'k', 'tags', 'y'];
      const first = path.startsWith('later') ? header.toReversed() : header;
      write(dir, { [path]: [first, ...turned].map((line) => `${line.join(',')}\n`).join('') });
      continue;
    }
    const json = join(dir, 'rows.json');
    write(dir, { 'rows.json': rows.map((row) => `${JSON.stringify(row)}\n`).join('') });
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    if (extension === 'jsonl') write(dir, { [path]: readFileSync(json, 'utf8') });
    else {
      const database = await Database.open();
      await database.run(
        `COPY (SELECT * FROM read_json('${json}')) TO '${join(dir, path).replaceAll("'", "''")}' (FORMAT parquet)`,
        'a test',
      );
      database.close();
    }
  }
  return dir;
}

const READ = 8;

function partsOf(dir: string): Record<string, number> {
  return (JSON.parse(readFileSync(join(dir, 'encoded/_adsc.json'), 'utf8')) as { rows: Record<string, number> }).rows;
}

const engines = [
  ['Sail', startSail],
  ...(hasSpark ? ([['Spark', () => Promise.resolve(null)]] as const) : []),
] as const;

describe.skipIf(python === null).each(engines)('parts by files on %s', (_, start) => {
  it.each(['jsonl', 'parquet', 'csv'] as const)('%s: the lock and the rows of adsc', async (extension) => {
    const dir = await made(extension);
    await alike(dir, await start(), READ * A_FILE);
    expect(partsOf(dir)).toEqual({ train: 4 * A_FILE, validate: 2 * A_FILE, holdout: 2 * A_FILE });
  });
});

describe.skipIf(python === null)('parts by files', () => {
  it('scores the rows of all files, as adsc predict does', async () => {
    const dir = await made('jsonl', `${spec('jsonl')}trees { count none }\n`);
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'train', 'model.ads', '--id', 'first', '--engine', 'onnx');
    await fine(dir, 'export', 'runs/first', '-o', 'model.onnx');
    await fine(dir, 'compile', 'model.ads', '--target', 'spark');
    await fine(dir, 'predict', 'runs/first', '--output', 'predicted.parquet');
    // Scored rows are of no part: a row that is there again in another part counts once.
    write(dir, { 'later/again.jsonl': `${JSON.stringify(rowsOf(0)[3])}\n` });
    const args = ['score', '--model', join(dir, 'model.onnx'), '--output', join(dir, 'scores'), '--root', dir];
    const end = await job(join(dir, 'build'), args, await startSail());
    expect(end.code, end.err).toBe(0);
    const database = await Database.open();
    const [row] = await database.all(
      `SELECT count(*)::INT AS rows, count(s.id)::INT AS scored, max(abs(p.y_raw - s.y_raw)) AS apart FROM read_parquet('${dir}/predicted.parquet') p
       FULL JOIN read_parquet('${dir}/scores/day=*/*.parquet', hive_partitioning = false) s USING (id)`,
      'scores',
    );
    database.close();
    expect(row).toMatchObject({ rows: READ * A_FILE, scored: READ * A_FILE });
    expect(row!['apart']).toBeLessThan(1e-6);
    // Rows elsewhere are scored alone.
    const config = join(dir, 'config.json');
    write(dir, { 'config.json': JSON.stringify({ tables: { log: { path: join(dir, 'log/a.jsonl') } } }) });
    rmSync(join(dir, 'scores'), { recursive: true });
    const elsewhere = await job(join(dir, 'build'), [...args, '--config', config], await startSail());
    expect(elsewhere.code, elsewhere.err).toBe(0);
    expect(elsewhere.err).toMatch(new RegExp(`${A_FILE} rows of 2 days`));
  });

  it('rows of a window, with steps of the log from all files', async () => {
    const text = spec('jsonl', {
      data: '  request user, at\n',
      groups:
        'signal past_k : sequence of hash_onehot(9) from past.k { embed 2 }\nsequence past from log by user where y { past_k } { max 3 }\nread had = mean(past) -> 4\n',
    });
    const dir = await made('jsonl', text);
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'compile', 'model.ads', '--target', 'spark');
    const build = join(dir, 'build');
    const [after, until] = [START + 30 * HOUR, START + (6 * A_FILE + 20) * HOUR];
    const bounds = ['--after', String(after), '--until', String(until)];
    const args = ['encode', '--output', join(dir, 'encoded'), '--root', dir, ...bounds];
    const end = await job(build, args, await startSail());
    expect(end.code, end.err).toBe(0);
    const loaded = await loadBuild(build);
    if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
    const window = await openWindow({ root: dir, data: dataOf(loaded.plan), after, until });
    const { found } = await differences(dir, build, join(dir, 'encoded'), 1, window);
    expect(found).toEqual([]);
    const inside = rowsOf(0).length;
    expect(partsOf(dir)).toEqual({ train: 4 * inside - 31, validate: 2 * inside, holdout: 20 });
  });

  it('what is no such data is said, and nothing is written', async () => {
    const dir = await made('jsonl');
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'compile', 'model.ads', '--target', 'spark');
    const refused = async (message: RegExp, config: object = {}) => {
      write(dir, { 'config.json': JSON.stringify(config) });
      const args = ['encode', '--output', join(dir, 'encoded'), '--root', dir, '--config', join(dir, 'config.json')];
      const end = await job(join(dir, 'build'), args, await startSail());
      expect([end.code, end.err]).toEqual([1, expect.stringMatching(message)]);
      expect(end.err).not.toContain('Traceback');
      expect(existsSync(join(dir, 'encoded'))).toBe(false);
    };
    await refused(
      /table 'log' \(wh\.log\) is a table, whose rows are of no file, and the spec cuts its rows by files/,
      {
        tables: { log: { table: 'wh.log' } },
      },
    );
    await refused(/say in the config as 'holdout', next to 'path', where the files of that part are/, {
      tables: { log: { path: join(dir, 'log/*.jsonl') } },
    });
    // A row of a part that is there again in another.
    const again = join(dir, 'later/again.jsonl');
    write(dir, { 'later/again.jsonl': `${JSON.stringify(rowsOf(0)[3])}\n` });
    await refused(/1 keys \(id\) have rows in files of different parts, such as 3: /);
    rmSync(again);
    rmSync(join(dir, 'later'), { recursive: true });
    await refused(/no file matches "later\/\*\.jsonl"/);
  });

  it('patterns of a config in place of those of the spec', async () => {
    const dir = await made('parquet');
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'compile', 'model.ads', '--target', 'spark');
    write(dir, {
      'config.json': JSON.stringify({
        tables: {
          log: {
            path: join(dir, 'log/a.parquet'),
            holdout: join(dir, 'log/b c/*.parquet'),
            validate: join(dir, 'later/w*.parquet'),
          },
        },
      }),
    });
    const args = ['encode', '--output', join(dir, 'encoded'), '--config', join(dir, 'config.json')];
    const end = await job(join(dir, 'build'), args, await startSail());
    expect(end.code, end.err).toBe(0);
    expect(partsOf(dir)).toEqual({ train: A_FILE, validate: A_FILE, holdout: A_FILE });
  });
});
