/** `job.py score` of a model with weighted lists, sequences of the log and heads after each other: the columns of `adsc predict`, the conditional ones too. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/data/database.ts';
import { fine, folder } from '../../helpers/command.ts';
import { hasSpark, job, python, startSail } from './engines.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 5);

const rows = Array.from({ length: 400 }, (_, i) => {
  const clicked = (i * 7) % 3 === 0 ? 0 : 1;
  return {
    id: i,
    at: START + Math.floor(i / 3) * 9 * MINUTE,
    user: i % 23 === 0 ? null : i % 19,
    item: i % 13 === 0 ? null : `i${(i * 11) % 17}`,
    tags: i % 10 === 0 ? null : Array.from({ length: i % 5 }, (_, k) => `t${(i + k) % 6}`),
    scores: i % 8 === 0 ? null : Array.from({ length: i % 5 }, (_, k) => [0.5, 0, null, 2.25, 3][(i + k) % 5]),
    clicked,
    bought: clicked === 1 && (i * 5) % 4 < 2 ? 1 : 0,
  };
});

const spec = (calibration: string) => `model m
data log from "log.jsonl" {
  key id
  time at { unit ms }
  request user, at
}
vocab items { embed 4 }
signal item      : onehot(items)
signal tags      : hash_indexed(20) { max 3  embed 4  weights scores }
signal past_item : sequence of onehot(items) from past.item
signal past_age  : sequence of continuous from age(past.at) { embed 2 }
sequence past from log by user where clicked { past_item, past_age } { max 3 }
read mood = mean(past) -> 4
group g { item, tags } -> 8
bottom { layers 4 }
tower all
head click on clicked
head buy   on bought { after click }
${calibration}
trees { count none }
train { epochs 2  holdout newest(20%)  validate newest(10%) }
`;

const engines = [
  ['Sail', startSail],
  ...(hasSpark ? ([['Spark', () => Promise.resolve(null)]] as const) : []),
] as const;

describe.skipIf(python === null).each(engines)('scores of lists and conditional heads on %s', (_, start) => {
  it.each(['calibration platt { per head }', 'calibration temperature { per head }'])('%s', async (calibration) => {
    const log = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const dir = folder({ 'log.jsonl': log, 'model.ads': spec(calibration) });
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'train', 'model.ads', '--id', 'first');
    await fine(dir, 'calibrate', 'runs/first');
    await fine(dir, 'export', 'runs/first', '-o', 'model.onnx');
    await fine(dir, 'compile', 'model.ads', '--target', 'spark');
    const args = ['score', '--model', join(dir, 'model.onnx'), '--output', join(dir, 'scores'), '--root', dir];
    const end = await job(join(dir, 'build'), args, await start());
    expect(end.code, end.err.slice(-3000)).toBe(0);
    await fine(dir, 'predict', 'runs/first', '--output', 'predicted.parquet');
    const database = await Database.open();
    const from = (path: string, more = '') => `read_parquet('${join(dir, path).replaceAll("'", "''")}'${more})`;
    const columns = ['click', 'buy', 'buy.given_click'].flatMap((head) => [`"${head}_raw"`, `"${head}_calibrated"`]);
    const apart = columns.map((column) => `max(abs(a.${column} - b.${column}))::DOUBLE AS ${column}`);
    const there = columns.map((column) => `count(b.${column})::INT`).join(', ');
    const [found] = await database.all(
      `SELECT count(*)::INT AS rows, least(${there}) AS there, ${apart.join(', ')} FROM ${from('predicted.parquet')} a JOIN ${from('scores/day=*/*.parquet', ', hive_partitioning = false')} b ON a.id = b.id`,
      'scores',
    );
    database.close();
    expect(found).toMatchObject({ rows: 400, there: 400 });
    for (const column of columns) expect(found![column.slice(1, -1)], column).toBeLessThan(1e-6);
  });
});
