/** The job of the target spark on an engine: the same rows, splits, labels, ids and numbers as adsc makes of the same files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { adsc, fine, folder, write } from '../../helpers/command.ts';
import { count } from '../../helpers/full.ts';
import { differences } from './compare.ts';
import { job, python, startSail } from './engines.ts';

const repository = join(import.meta.dirname, '../../..');

describe.skipIf(python === null)('the target spark', () => {
  it('encodes simulated rows as adsc does', async () => {
    const dir = folder();
    const spec = readFileSync(join(repository, 'specs/pinterest-ads/model.ads'), 'utf8');
    write(dir, { 'model.ads': spec.replace('served_by model_id', 'key request_id, position\n  served_by model_id') });
    await fine(dir, 'simulate', '--rows', String(count(10_000, 100_000)), '--out', 'data');
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'compile', 'model.ads', '--target', 'spark');
    const build = join(dir, 'build');
    const end = await job(build, ['encode', '--output', join(dir, 'encoded'), '--root', dir], await startSail());
    expect(end.err).toContain('golden rows are as adsc encodes them');
    expect(end.code, end.err).toBe(0);
    const { rows, found } = await differences(dir, build, join(dir, 'encoded'));
    expect(found).toEqual([]);
    expect(rows).toBe(count(10_000, 100_000));
  });

  it('encodes the rows of a window alone, and masks none of them for its age', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => {
      const time = Date.UTC(2026, 0, 1) + i * 3_600_000;
      return `${i},${new Date(time).toISOString()},${i % 7},${i % 2 === 0 ? 1 : 0}`;
    });
    const dir = folder({
      'm.ads': `model m\ndata log from "log.csv" { key id  time t }\nsignal x : continuous\ngroup all { x } -> 4\nhead y on clicked { within 3d }\ntrain { holdout last(6h)  validate none }\ntrees { count none }\n`,
      'log.csv': `id,t,x,clicked\n${rows.join('\n')}\n`,
    });
    await fine(dir, 'profile', 'm.ads');
    await fine(dir, 'compile', 'm.ads', '--target', 'spark');
    const day = 86_400_000;
    const [after, until] = [Date.UTC(2026, 0, 3) - 1, Date.UTC(2026, 0, 7)];
    const window = ['--after', String(after), '--until', String(until)];
    const ended = await job(
      join(dir, 'build'),
      ['encode', '--output', join(dir, 'encoded'), '--root', dir, ...window],
      await startSail(),
    );
    expect(ended.code, ended.err).toBe(0);
    const about = JSON.parse(readFileSync(join(dir, 'encoded/_adsc.json'), 'utf8')) as {
      rows: Record<string, number>;
      days: Record<string, object>;
    };
    expect(Object.keys(about.days)).toEqual(['2026-01-03', '2026-01-04', '2026-01-05', '2026-01-06']);
    // A row an hour.
    const total = Object.values(about.rows).reduce((a, b) => a + b, 0);
    expect(total).toBe((4 * day) / 3_600_000);
    const connection = await (await DuckDBInstance.create()).connect();
    const [row] = (
      await connection.runAndReadAll(
        `SELECT count(*)::INT AS n, count(_label_y)::INT AS labelled FROM read_parquet('${dir}/encoded/*/*.parquet')`,
      )
    ).getRowObjects();
    expect(row).toEqual({ n: total, labelled: total });
  });

  it('names all targets where one is unknown', async () => {
    const dir = folder({ 'm.ads': 'model m' });
    expect((await adsc(dir, ['compile', 'm.ads', '--target', 'flink'])).err).toContain(
      'adsc itself has spark, torchrec',
    );
  });
});
