/** Sequences of the log on an engine: the steps of each row are those of adsc, whatever the ties, the gaps and the clocks. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/data/database.ts';
import { fine, folder, write } from '../../helpers/command.ts';
import { alike } from './alike.ts';
import { hasSpark, job, python, startSail } from './engines.ts';

const MINUTE = 60_000;
/** An hour before clocks go forward in Berlin. */
const START = Date.UTC(2024, 2, 31, 0);

interface Row {
  readonly [column: string]: unknown;
}

/** Ties of every kind: rows of one user and time, clicked and not; users without rows, with one, and one with a third of all. */
function rows(time: (at: number) => unknown): Row[] {
  return Array.from({ length: 500 }, (_, i) => ({
    id: `r${(i * 7919) % 500}`,
    at: time(START + Math.floor(i / 4) * 4 * MINUTE),
    user: i % 17 === 0 ? null : i % 3 === 0 ? 'heavy' : `u${(i * 31) % 40}`,
    shop: i % 6,
    clicked: i % 29 === 0 ? null : (i * 5) % 4 === 0 ? 0 : 1,
    item: i % 13 === 0 ? null : `i${(i * 11) % 23}`,
    kind: i % 19 === 0 ? null : i % 5,
  }));
}

const spec = (kind: string, time: string, head: string) => `model m
data log from "log.${kind}" {
  key id
  time at { ${time} }
  request user, shop, at
}
vocab items { top 12  embed 4 }
signal item      : onehot(items)
signal past_item : sequence of onehot(items) from past.item
signal past_hash : sequence of hash_onehot(9) from past.item { embed 2 }
signal past_kind : sequence of onehot(4) from past.kind { embed 2 }
signal past_age  : sequence of continuous from age(past.at) { embed 2 }
signal here_item : sequence of onehot(items) from here.item
signal here_kind : sequence of onehot(4) from here.kind { embed 2 }
sequence past from log by user where clicked { past_item, past_hash, past_kind, past_age } { max 3 }
sequence here from log by shop { here_item, here_kind } { max 7 }
read mood = mean(past) -> 4
read around = last(here) -> 4
group g { item } -> 8
bottom { layers 4 }
tower all
head h on clicked { ${head} }
train { holdout last(30min)  validate random(10%) }
`;

const lines = (all: readonly Row[]) => all.map((row) => `${JSON.stringify(row)}\n`).join('');
const csv = (all: readonly Row[]) =>
  [Object.keys(all[0]!), ...all.map((row) => Object.values(row).map((value) => value ?? ''))]
    .map((cells) => `${cells.join()}\n`)
    .join('');

const engines = [
  ['Sail', startSail],
  ...(hasSpark ? ([['Spark', () => Promise.resolve(null)]] as const) : []),
] as const;

describe.skipIf(python === null).each(engines)('sequences of the log on %s', (_, start) => {
  it('from Parquet', async () => {
    const time = (at: number) => new Date(at).toISOString().slice(0, 23).replace('T', ' ');
    const dir = folder({ 'log.jsonl': lines(rows(time)) });
    const database = await Database.open();
    const types =
      "id: 'VARCHAR', \"at\": 'TIMESTAMP', user: 'VARCHAR', shop: 'INTEGER', clicked: 'DOUBLE', item: 'VARCHAR', kind: 'BIGINT'";
    await database.run(
      `COPY (FROM read_json('${join(dir, 'log.jsonl')}', format = 'newline_delimited', columns = {${types}})) TO '${join(dir, 'log.parquet')}' (FORMAT parquet)`,
      'a test',
    );
    database.close();
    write(dir, { 'model.ads': spec('parquet', 'zone "UTC"', '') });
    await alike(dir, await start(), 500);
  });

  it('from JSON Lines, known after a while, with rows that are there again', async () => {
    const all = rows((at) => at / 1000);
    const dir = folder({ 'log.jsonl': lines([...all, ...all.filter((_, i) => i % 9 === 0)]) });
    write(dir, { 'model.ads': spec('jsonl', 'unit s', 'within 20min') });
    await alike(dir, await start(), 500);
  });

  it('from CSV, with local times around a change of clocks', async () => {
    const berlin = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Berlin',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const dir = folder({ 'log.csv': csv(rows((at) => berlin.format(at))) });
    write(dir, { 'model.ads': spec('csv', 'zone "Europe/Berlin"', '') });
    await alike(dir, await start(), 500);
  });
});

describe.skipIf(python === null)('a log of served rows', () => {
  it('is refused by the name of a column that the job would make', async () => {
    const all = rows((at) => at / 1000).map((row) => ({ ...row, 'past.item': ['i1'] }));
    const dir = folder({ 'log.jsonl': lines(all), 'model.ads': spec('jsonl', 'unit s', '') });
    await fine(dir, 'compile', 'model.ads', '--assume', '--target', 'spark');
    const args = ['profile', '--output', join(dir, 'counts'), '--root', dir];
    const end = await job(join(dir, 'build'), args, await startSail());
    expect([end.code, end.err]).toEqual([
      1,
      expect.stringContaining("has a column 'past.item', as logs of served rows have it"),
    ]);
  });
});
