/** Weighted lists, sequences in columns and fields of lists of structs, over files of each kind: encoded and counted as adsc has them. */
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { Database } from '../../../src/data/database.ts';
import { folder, write } from '../../helpers/command.ts';
import { alike } from './alike.ts';
import { hasSpark, python, startSail } from './engines.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2024, 2, 29);

/** Steps around the change of clocks, some of them in the future of their example. */
const acted = (of: number, time: (at: number) => unknown) =>
  of % 9 === 0
    ? null
    : Array.from({ length: of % 6 }, (_, k) =>
        (of + k) % 13 === 0
          ? null
          : {
              pin: (of + k) % 11 === 0 ? null : `p${(of * 3 + k) % 17}`,
              kind: (of + k) % 5,
              at: (of + k) % 7 === 0 ? null : time(START + ((of * 7) % 90) * HOUR - 4 * HOUR + k * 3 * HOUR),
            },
      );

const rows = (time: (at: number) => unknown) =>
  Array.from({ length: 400 }, (_, i) => ({
    id: i,
    at: time(START + Math.floor(i / 2) * 0.45 * HOUR),
    user_id: i % 31,
    clicked: i % 3 === 0,
    weight: 0.5 * (1 + (i % 3)),
    tags: i % 10 === 0 ? null : Array.from({ length: i % 6 }, (_, k) => ((i + k) % 9 === 0 ? null : `t${(i + k) % 6}`)),
    scores:
      i % 8 === 0
        ? null
        : Array.from(
            { length: (i % 6) + (i % 150 === 3 ? 1 : 0) },
            (_, k) => [0.5, 0, null, 2.25, i % 99 === 5 ? -1 : 3, 0.1][(i * 5 + k) % 6],
          ),
    pairs:
      i % 12 === 0
        ? null
        : Array.from(
            { length: i % 5 },
            (_, k) => `t${(i + k) % 6}${['=1', '=0.5', '', '=', i % 99 === 7 ? '=x' : '=0'][(i + k) % 5]}`,
          ),
    interests:
      i % 14 === 0
        ? null
        : Object.fromEntries(
            Array.from({ length: i % 7 }, (_, k) => [
              ['b', 'a', '10', '9', 'é', 'x y'][(i + k) % 6],
              [0.1, 3, null, 0][(i + k) % 4],
            ]),
          ),
    recent:
      i % 15 === 0 ? null : Array.from({ length: i % 8 }, (_, k) => ((i + k) % 6 === 0 ? null : `t${(i * 2 + k) % 6}`)),
    recent_kinds:
      i % 15 === 0 ? null : Array.from({ length: (i % 8) + (i % 150 === 1 ? 1 : 0) }, (_, k) => (i + k) % 4),
  }));
/** @param nulls whether elements may be null: Sail reads none in lines of JSON */
const users = (time: (at: number) => unknown, nulls: boolean) =>
  Array.from({ length: 29 }, (_, user) => ({
    user,
    acted: acted(user, time)?.filter((one) => nulls || one !== null) ?? null,
  }));

const spec = (kind: string, time: string, structs: boolean) =>
  `model m
data log from "log.${kind}" {
  key id
  time at { ${time} }
  weight weight
  request user_id, at
  join users from "users.${kind}" on user_id = user { side request }
}
vocab tag { top 5  embed 4 }
signal tags      : indexed(tag) { max 3  weights scores }
signal summed    : indexed(tag) from log.tags { max 2  keep last  pool sum  weights scores }
signal paired    : indexed(tag) from log.pairs { max 3  pairs "=" }
signal interests : hash_indexed(50) { max 4  embed 4  pairs map }
signal recent       : sequence of indexed_TAG
signal recent_kinds : sequence of onehot(4) { embed 2 }
sequence last_seen { recent, recent_kinds } { max 3 }
${
  structs
    ? `signal acted_pin  : sequence of onehot from users.acted.pin { embed 4 }
signal acted_kind : sequence of onehot(4) from users.acted.kind { embed 2 }
signal acted_age  : sequence of continuous from age(users.acted.at) { embed 2 }
sequence acts { acted_pin, acted_kind, acted_age } { max 4  before at }
read mood = mean(acts) -> 4
`
    : ''
}read last = last(last_seen) -> 4
group g { tags, summed, paired, interests } -> 8
bottom { layers 4 }
tower all
head h on clicked
train { holdout last(1d)  validate random(10%) }
`.replace('indexed_TAG', 'onehot(tag)');

const lines = (all: readonly object[]) => all.map((row) => `${JSON.stringify(row)}\n`).join('');

/** The same as lists of structs and maps. */
async function parquet(dir: string): Promise<void> {
  const database = await Database.open();
  const columns = {
    log: "id: 'BIGINT', \"at\": 'TIMESTAMP', user_id: 'INTEGER', clicked: 'BOOLEAN', weight: 'DOUBLE', tags: 'VARCHAR[]', scores: 'DOUBLE[]', pairs: 'VARCHAR[]', interests: 'MAP(VARCHAR, FLOAT)', recent: 'VARCHAR[]', recent_kinds: 'INTEGER[]'",
    users: "user: 'BIGINT', acted: 'STRUCT(pin VARCHAR, kind INTEGER, \"at\" TIMESTAMP)[]'",
  };
  for (const [name, types] of Object.entries(columns))
    await database.run(
      `COPY (FROM read_json('${join(dir, `${name}.jsonl`)}', format = 'newline_delimited', columns = {${types}})) TO '${join(dir, `${name}.parquet`)}' (FORMAT parquet)`,
      'a test',
    );
  database.close();
}

const engines = [
  ['Sail', startSail],
  ...(hasSpark ? ([['Spark', () => Promise.resolve(null)]] as const) : []),
] as const;

describe.skipIf(python === null).each(engines)('lists on %s', (_, start) => {
  it('from Parquet, with maps and structs', async () => {
    const time = (at: number) => new Date(at).toISOString().slice(0, 19).replace('T', ' ');
    const dir = folder({ 'log.jsonl': lines(rows(time)), 'users.jsonl': lines(users(time, true)) });
    await parquet(dir);
    write(dir, { 'model.ads': spec('parquet', 'zone "Europe/Berlin"', true) });
    await alike(dir, await start(), 400);
  });

  it('from JSON Lines, with objects', async () => {
    const time = (at: number) => at / 1000;
    const dir = folder({ 'log.jsonl': lines(rows(time)), 'users.jsonl': lines(users(time, false)) });
    write(dir, { 'model.ads': spec('jsonl', 'unit s', true) });
    await alike(dir, await start(), 400);
  });
});
