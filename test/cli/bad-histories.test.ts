/** Lists of steps and late events that are not what they should be, in files of three formats: what a user is told, with file, row and count. */
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { adsc, csv, fine, folder, write } from '../helpers/command.ts';
import { uniform } from '../program/plans.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const iso = (time: number) => new Date(time).toISOString();

interface Row {
  t: string;
  item: number;
  acted: unknown;
  acted_kind: unknown;
  acted_at: unknown;
  clicked: number;
  bought: number;
  bought_at: string | null;
}

const specOf = (file: string, head = 'at bought_at  within 2d  delay exponential') => `model shop
data log from "${file}" {
  time t
  request acted, acted_kind, acted_at, t
}
vocab item { hash 50  embed 4 }
signal item : hash_onehot(item)
signal acted : sequence of hash_onehot(item)
signal acted_kind : sequence of onehot
signal acted_age : sequence of continuous from age(acted_at)
sequence history { acted, acted_kind, acted_age } { max 20  before t }
group candidate { item } -> 4
read interest = mean(history) -> 4
tower all { layers 4 }
head click on clicked
head buy on bought { after click  ${head} }
train { epochs 1  batch 64  validate none  holdout random(10%) }
trees { count none }
`;

function rowsOf(): Row[] {
  const draw = uniform(8);
  return Array.from({ length: 400 }, (_, i) => {
    const time = START + i * 0.5 * HOUR;
    const steps = Array.from({ length: 1 + (i % 4) }, (_, k) => k);
    const clicked = Number(draw() < 0.4);
    const bought = Number(clicked === 1 && draw() < 0.4);
    return {
      t: iso(time),
      item: Math.floor(draw() * 40),
      acted: steps.map(() => Math.floor(draw() * 40)),
      acted_kind: steps.map((k) => 'ab'[k % 2]),
      acted_at: steps.map((k) => iso(time - (k + 1) * HOUR)),
      clicked,
      bought,
      bought_at: bought === 1 ? iso(time + HOUR) : null,
    };
  });
}

/** Every 20th row changed, in a project of its own. */
async function project(format: string, change: (row: Row) => void, spec = specOf(`log.${format}`)): Promise<string> {
  const rows = rowsOf();
  rows.forEach((row, i) => (i % 20 === 7 ? change(row) : undefined));
  const dir = folder({ 'model.ads': spec, 'log.jsonl': rows.map((row) => `${JSON.stringify(row)}\n`).join('') });
  const cell = (value: unknown) =>
    typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? '');
  if (format === 'csv')
    write(dir, {
      'log.csv': csv(
        Object.keys(rows[0]!),
        rows.map((row) => Object.values(row).map(cell) as string[]),
      ),
    });
  if (format === 'parquet') {
    const duck = await DuckDBInstance.create(':memory:');
    const connection = await duck.connect();
    await connection.run(
      `COPY (SELECT * FROM read_json('${join(dir, 'log.jsonl')}')) TO '${join(dir, 'log.parquet')}'`,
    );
    duck.closeSync();
  }
  return dir;
}

describe.each(['jsonl', 'csv', 'parquet'])('in a file of %s', (format) => {
  const first = `log.${format}, row 8: `;

  it('lists of unequal lengths end a profile and a training, with the first of them', async () => {
    const dir = await project(format, (row) => (row.acted_kind = [...(row.acted_kind as string[]), 'a']));
    const { code, err } = await adsc(dir, ['profile', 'model.ads']);
    expect(code).toBe(3);
    expect(err).toMatch(
      /error\[ADS8073\]: \d+ of \d+ lists of signal 'acted_kind' are not as long as the lists that they belong to\n.*row 8: \S*a\S* ?\S*b.* next to /,
    );
    expect(err).toContain(first);
    expect(err).toContain('(5 and 4 steps)');
  });

  it('steps without times are lists of another length', async () => {
    const dir = await project(format, (row) => (row.acted_at = null));
    const { code, err } = await adsc(dir, ['profile', 'model.ads']);
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/ADS8073.*'acted'[\s\S]*next to (null|""|missing)[^;]* \(4 and 0 steps\)/),
    ]);
  });

  it.each([
    ['in the future', '2099-01-01T00:00:00Z'],
    ['that are none', 'yesterday'],
  ])('times %s are counted where they are more than a few', async (_, time) => {
    const dir = await project(format, (row) => (row.acted_at = (row.acted_at as string[]).map(() => time)));
    const { err: said } = await fine(dir, 'profile', 'model.ads');
    // Ages are no values of a range of integers.
    expect(said).not.toContain('ADS8028');
    const { err } = await fine(dir, 'train', 'model.ads', '--engine', 'cpu');
    expect(err).toMatch(/warning\[ADS8074\]: 80 of 1000 steps of sequence 'history' are left out/);
  });

  it('a few such times are counted as well, and are no warning', async () => {
    let first = true;
    const dir = await project(format, (row) => {
      const at = row.acted_at as string[];
      if (first && at.length > 0) row.acted_at = [...at.slice(0, -1), '2099-01-01T00:00:00Z'];
      first = false;
    });
    await fine(dir, 'profile', 'model.ads');
    const { err } = await fine(dir, 'train', 'model.ads', '--engine', 'cpu');
    expect(err).toMatch(/note\[ADS8076\]: 1 of \d+ steps of sequence 'history' are left out/);
    expect(err).not.toContain('ADS8074');
  });

  it('histories of no and of many steps are read', async () => {
    const dir = await project(format, (row) => {
      const long = row.clicked === 1 ? 3000 : 0;
      row.acted = Array.from({ length: long }, () => 1);
      row.acted_kind = Array.from({ length: long }, () => 'a');
      row.acted_at = Array.from({ length: long }, () => iso(START - HOUR));
    });
    await fine(dir, 'profile', 'model.ads');
    const { err } = await fine(dir, 'train', 'model.ads', '--engine', 'cpu');
    expect(err).not.toContain('warning');
  });

  it.each([
    [
      'a conversion without its click',
      (row: Row) => Object.assign(row, { clicked: 0, bought: 1, bought_at: row.t }),
      "head 'buy' is 1 where 'click', which comes first, is 0",
    ],
    [
      'a purchase before its row',
      (row: Row) => Object.assign(row, { clicked: 1, bought: 1, bought_at: iso(START - HOUR) }),
      "head 'buy' is 1, and its time 'bought_at' is missing, no time or before the example's",
    ],
  ])('%s is a bad row, and many of them end a training', async (_, change, said) => {
    const dir = await project(format, change);
    const { err } = await fine(dir, 'profile', 'model.ads');
    expect(err).toContain(`20 of 400 rows are bad`);
    expect(err).toContain(`the first: ${first}${said}`);
    const { code, err: refused } = await adsc(dir, ['train', 'model.ads', '--engine', 'cpu']);
    expect([code, refused]).toEqual([3, expect.stringContaining('error[ADS8008]: 20 of 400 rows are bad')]);
  });
});

it('a text that is no list is shown alone, with how lists are written', async () => {
  const dir = await project('jsonl', (row) => (row.acted = '1,2,3'));
  const { code, err } = await adsc(dir, ['profile', 'model.ads']);
  expect(code).toBe(3);
  expect(err).toMatch(
    /ADS8038.*'acted' are written in a way that is not read\n.*log\.jsonl, row 8: "1,2,3"; .*a list in a text is read as JSON/,
  );
});

it('a head that waits longer than the log is', async () => {
  const warns = async (head: string) => {
    const dir = await project('jsonl', () => undefined, specOf('log.jsonl', head));
    return (await fine(dir, 'profile', 'model.ads')).err;
  };
  expect(await warns('within 30d')).toMatch(
    /warning\[ADS8075\]: head 'buy' waits 30d for its event, and the log is of 2026-01-01T00:00:00\.000Z to 2026-01-09T07:30:00\.000Z/,
  );
  expect(await warns('within 8d')).not.toContain('ADS8075');
  expect(await warns('within 30d  at bought_at  delay exponential')).not.toContain('ADS8075');
});
