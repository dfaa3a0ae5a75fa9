/** What makes an example, over files of each kind: joins, as_of, labels, masks, weights, splits, bad and repeated rows; each as adsc has it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Database } from '../../../src/data/database.ts';
import { adsc, fine, folder, write } from '../../helpers/command.ts';
import { differences } from './compare.ts';
import { hasSpark, job, python, startSail } from './engines.ts';

const DAY = 86_400_000;
const HOUR = DAY / 24;
const START = Date.UTC(2024, 2, 8);

interface Row {
  readonly [column: string]: unknown;
}

/** Rows of a log around a change of clocks: 600 of five days. */
function rows(): Row[] {
  return Array.from({ length: 600 }, (_, i) => ({
    id: BigInt(i) * 9007199254740993n,
    part: i % 7,
    at: START + i * 12 * 60_000 + (i % 3),
    kind: ['ad', 'product', 'ad', 'other'][i % 4],
    user_id: i % 11 === 0 ? null : i % 41,
    shop: `s${i % 5}`,
    clicked: i % 3 === 0,
    bought: i % 13 === 0 ? null : Number(i % 9 === 0),
    rating: (i % 50) / 10,
    weight: i % 17 === 0 ? 0 : 0.25 * (1 + (i % 4)),
    country: [`de`, 'fr', 'ü', '', null, "o'x"][i % 6],
    price: i % 19 === 0 ? null : (i * 37) % 101,
    tags: i % 10 === 0 ? null : Array.from({ length: i % 5 }, (_, k) => `t${(i + k) % 6}`),
    vector: i % 23 === 0 ? null : [i / 600, 1, -i / 7],
  }));
}

const users = Array.from({ length: 40 }, (_, user) =>
  Array.from({ length: 1 + (user % 3) }, (_, k) => ({
    user,
    since: START + k * DAY + user * HOUR,
    age: 20 + ((user * 7 + k) % 50),
    history: Array.from({ length: (user + k) % 9 }, (_, j) => `t${(user + j) % 8}`),
  })),
).flat();
const shops = Array.from({ length: 4 }, (_, shop) => ({ name: `s${shop}`, size: shop * 10, town: `town ${shop % 3}` }));

const spec = (kind: string, data: string, train: string) => `model m
data log from "log.${kind}" {
  key id, part
  time at { ${data} }
  source kind { ad, product }
  weight weight
  join users from "users.${kind}" on user_id = user { as_of since { ${data} }  side request }
  join shops from "shops.${kind}" on shop = name
}
vocab tag { top 5  embed 4 }
signal country : onehot { top 3  embed 4 }
signal hour    : onehot(24) from hour(at)
signal weekday : onehot(7) from weekday(at)
signal age     : continuous from users.age { default 30 }
signal history : indexed(tag) from users.history { max 4  keep last  SPLIT }
signal size    : continuous from shops.size { squash log }
signal town    : hash_onehot(50) from shops.town { embed 4 }
signal price   : continuous { sources product  clip 3 .. 90 }
signal tags    : indexed(tag) { max 3  SPLIT }
signal vector  : dense(3)
group all_of { country, hour, weekday, age, history, size, town, price, tags, vector } -> 8
tower ad { layers 4 }
tower product { layers 4 }
head buy   on bought { sources product }
head click on clicked { within 6h }
head liked on rating >= 3.5
sampling { base any  keep 50%  log sampled }
train { ${train} }
`;

async function parquet(dir: string): Promise<void> {
  const database = await Database.open();
  for (const [name, columns] of [
    [
      'log',
      'id::BIGINT AS id, part::INTEGER AS part, make_timestamp(("at" * 1000)::BIGINT) AS at, kind, user_id::INTEGER AS user_id, shop, clicked::BOOLEAN AS clicked, bought::INTEGER AS bought, rating::FLOAT AS rating, weight::DOUBLE AS weight, country, price::DECIMAL(9,2) AS price, tags::VARCHAR[] AS tags, vector::FLOAT[] AS vector',
    ],
    [
      'users',
      'user::BIGINT AS user, make_timestamp((since * 1000)::BIGINT) AS since, age::SMALLINT AS age, history::VARCHAR[] AS history',
    ],
    ['shops', 'name, size::DOUBLE AS size, town'],
  ] as const)
    await database.run(
      `COPY (SELECT ${columns} FROM read_json('${join(dir, `${name}.jsonl`)}', format = 'newline_delimited', columns = {${kinds[name]}})) TO '${join(dir, `${name}.parquet`)}' (FORMAT parquet)`,
      'a test',
    );
  database.close();
}

const kinds = {
  log: "id: 'BIGINT', part: 'INTEGER', \"at\": 'BIGINT', kind: 'VARCHAR', user_id: 'INTEGER', shop: 'VARCHAR', clicked: 'BOOLEAN', bought: 'INTEGER', rating: 'DOUBLE', weight: 'DOUBLE', country: 'VARCHAR', price: 'DOUBLE', tags: 'VARCHAR[]', vector: 'DOUBLE[]'",
  users: "user: 'BIGINT', since: 'BIGINT', age: 'INTEGER', history: 'VARCHAR[]'",
  shops: "name: 'VARCHAR', size: 'DOUBLE', town: 'VARCHAR'",
};

const lines = (all: readonly Row[]) =>
  all
    .map(
      (row) =>
        `{${Object.entries(row)
          .map(([k, v]) => `${JSON.stringify(k)}: ${typeof v === 'bigint' ? String(v) : JSON.stringify(v)}`)
          .join(', ')}}\n`,
    )
    .join('');

function csv(all: readonly Row[], time: (at: number) => string): string {
  const columns = Object.keys(all[0]!);
  const cell = (column: string, value: unknown): string => {
    if (value === null || value === undefined) return 'NA';
    if (column === 'at' || column === 'since') return time(value as number);
    if (column === 'vector') return `"${JSON.stringify(value).replaceAll('"', '""')}"`;
    if (Array.isArray(value)) return value.join('|');
    const text = String(value);
    return /[",'\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns.join(), ...all.map((row) => columns.map((column) => cell(column, row[column])).join())]
    .map((line) => `${line}\n`)
    .join('');
}

const iso = (at: number) => new Date(at).toISOString();
const berlin = (at: number) => new Date(at + HOUR).toISOString().slice(0, 23).replace('T', ' ');

async function compared(dir: string, remote: string | null): Promise<string> {
  await fine(dir, 'profile', 'model.ads');
  await fine(dir, 'compile', 'model.ads', '--target', 'spark');
  const end = await job(
    join(dir, 'build'),
    ['encode', '--output', join(dir, 'encoded'), '--root', dir, '--max-bad', '1'],
    remote,
  );
  expect(end.code, end.err.slice(-3000)).toBe(0);
  const { rows, found } = await differences(dir, join(dir, 'build'), join(dir, 'encoded'), 1);
  expect(found).toEqual([]);
  expect(rows).toBeGreaterThan(300);
  return end.err;
}

const all = rows();
const times = { parquet: 'zone "UTC"', jsonl: 'unit ms  zone "UTC"', csv: 'zone "UTC"' };
const engines = [
  ['Sail', startSail],
  ...(hasSpark ? ([['Spark', () => Promise.resolve(null)]] as const) : []),
] as const;

describe.skipIf(python === null).each(engines)('examples on %s', (_, start) => {
  afterAll(() => undefined);

  it('from Parquet, cut by last', async () => {
    const dir = folder({ 'log.jsonl': lines(all), 'users.jsonl': lines(users), 'shops.jsonl': lines(shops) });
    await parquet(dir);
    write(dir, {
      'model.ads': spec('parquet', times.parquet, 'holdout last(1d)  validate last(12h)').replaceAll('SPLIT', ''),
    });
    await compared(dir, await start());
  });

  it('from JSON Lines, the newest rows, with bad rows and rows that are there again', async () => {
    const bad = [
      { ...all[1], id: 1n, at: null },
      { ...all[2], id: 2n, bought: 5 },
      { ...all[3], id: 3n, weight: -1, kind: 'ad' },
    ];
    const log = lines([...all, ...bad, all[5]!, all[5]!, all[6]!]);
    const dir = folder({ 'log.jsonl': log, 'users.jsonl': lines(users), 'shops.jsonl': lines(shops) });
    write(dir, {
      'model.ads': spec('jsonl', times.jsonl, 'holdout newest(10%)  validate newest(15%)').replaceAll('SPLIT', ''),
    });
    const err = await compared(dir, await start());
    expect(err).toContain('3 rows are there again');
    expect(err).toMatch(/bad and left out: .*bad label/);
  });

  it('from CSV, by hashes, with texts of times and lists', async () => {
    const dir = folder({ 'log.csv': csv(all, iso), 'users.csv': csv(users, iso), 'shops.csv': csv(shops, iso) });
    const text = spec('csv', times.csv, 'holdout hash(20%, users.user)  validate random(10%)')
      .replaceAll('SPLIT', 'split "|"')
      .replace('weight weight', 'weight weight\n  missing "NA"')
      .replaceAll('as_of since { zone "UTC" }', 'as_of since { zone "UTC" }  missing "NA"');
    write(dir, { 'model.ads': text });
    await compared(dir, await start());
  });

  it('from CSV with local times in a format', async () => {
    const dir = folder({ 'log.csv': csv(all, berlin), 'users.csv': csv(users, berlin), 'shops.csv': csv(shops, iso) });
    const format = 'format "%Y-%m-%d %H:%M:%S.%f"  zone "Europe/Berlin"';
    const text = spec('csv', format, 'holdout last(1d)  validate none')
      .replaceAll('SPLIT', 'split "|"')
      .replace('weight weight', 'weight weight\n  missing "NA"');
    write(dir, { 'model.ads': text });
    await compared(dir, await start());
  });
});

describe.skipIf(python === null)('what an engine is not asked for', () => {
  it('a spec whose rows have no key says the line to write', async () => {
    const dir = folder({ 'log.jsonl': lines(all), 'users.jsonl': lines(users), 'shops.jsonl': lines(shops) });
    write(dir, {
      'model.ads': spec('jsonl', times.jsonl, 'holdout last(1d)').replaceAll('SPLIT', '').replace('key id, part', ''),
    });
    await fine(dir, 'profile', 'model.ads');
    const { code, err } = await adsc(dir, ['compile', 'model.ads', '--target', 'spark']);
    expect([code, err]).toEqual([1, expect.stringContaining('key impression_id')]);
    expect(readFileSync(join(dir, 'model.ads'), 'utf8')).not.toContain('key');
  });
});
