/** A small market whose tables are joined in every way, trained for real, and its requests by columns and by keys. */
import { join } from 'node:path';
import { Database, type Row as Found } from '../../src/data/database.ts';
import { fine, write } from '../helpers/command.ts';
import { madeOnce } from '../helpers/made-once.ts';
import { random } from '../helpers/random-model.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Joins of each kind: by one key, by two, by a column of another join, and a history. `__proto__` is a name like others. */
const SPEC = `model shop
data log from "log.jsonl" {
  time seen_at { zone "Europe/Berlin" }
  source kind { ad, product }
  join pins from "pins.parquet" on pin_id { side candidate }
  join sellers from "sellers.jsonl" on pins.seller = seller { side candidate }
  join offers from "offers.csv" on pin_id, shop = shop_id { side candidate }
  join users from "users.jsonl" on user_id { side request  as_of since }
  request country
}
vocab tag { top 50  embed 4 }
signal country  : onehot
signal price    : continuous from pins.price { clip 0 .. 50 }
signal tags     : indexed(tag) from pins.tags { max 3 }
signal liked    : hash_indexed(40) from pins.liked { weights pins.liked_for  max 3  keep last }
signal vector   : dense(3) from pins.vector
signal hour     : onehot(24) from hour(pins.made_at)
signal proto    : onehot from pins.__proto__
signal coupon   : onehot from pins.coupon { sources product }
signal rating   : continuous from sellers.rating
signal discount : continuous from offers.discount
signal age      : continuous from users.age
signal recent   : hash_indexed(60) from users.recent { max 4  keep last  pool attention  embed 4 }
group user { age, recent, country } -> 8
group item { price, tags, liked, vector, hour, proto, coupon, rating, discount } -> 8
cross affinity = user * item -> 4
tower ad { layers 4 }
tower product { layers 4 }
head click on clicked
train { batch 64  epochs 1  optimizer adam(0.01)  validate none }
baseline lr
`;

const PINS = 40;
export const lines = (rows: readonly object[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

/** Ids beyond what a double holds; pin 0 is of no seller, pin 1 has no values. */
export const idOf = (pin: number) => (9007199254740993n + BigInt(pin)).toString();

function market() {
  const draw = random(11);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(draw() * values.length)]!;
  const pins = Array.from({ length: PINS }, (_, pin) => ({
    pin_id: idOf(pin),
    price: pin === 1 ? null : Math.round(draw() * 800) / 10,
    tags: pin === 1 ? null : Array.from({ length: Math.floor(draw() * 5) }, () => pick(['red', 'ünï', '__proto__'])),
    liked: pin === 1 ? null : Array.from({ length: pin % 4 }, () => Math.floor(draw() * 99)),
    liked_for: pin === 1 ? null : Array.from({ length: pin % 4 }, () => Math.floor(draw() * 60) / 4),
    vector: pin === 1 ? null : [draw(), draw() - 1, 2 * draw()],
    made_at: pin === 1 ? null : `2025-02-0${1 + (pin % 9)}T${String(pin % 24).padStart(2, '0')}:30:00Z`,
    ['__proto__']: pick(['a', 'b', null]),
    coupon: pick(['none', 'ten', null]),
    seller: pin === 0 ? null : pin % 7,
  }));
  const sellers = Array.from({ length: 6 }, (_, seller) => ({ seller, rating: seller / 2 }));
  const offers = pins.flatMap(({ pin_id }, pin) =>
    ['x', 'y'].map((shop_id, s) => ({ pin_id, shop_id, discount: (pin % 5) + s / 4 })),
  );
  const users = Array.from({ length: 10 }, (_, user) =>
    [1, 4].map((day) => ({
      user_id: user,
      since: `2025-03-0${day}T00:00:00Z`,
      age: 20 + user + day,
      recent: Array.from({ length: (user + day) % 6 }, (_, i) => user * day + i),
    })),
  ).flat();
  const log = Array.from({ length: 300 }, (_, i) => ({
    pin_id: i % 29 === 0 ? idOf(99) : idOf(i % PINS),
    shop: pick(['x', 'y', 'z']),
    user_id: i % 10,
    kind: pick(['ad', 'product']),
    country: pick(['DE', 'US', null]),
    seen_at: `2025-03-0${1 + Math.floor(draw() * 8)}T12:00:00Z`,
    clicked: draw() < 0.4 ? 1 : 0,
  }));
  return { pins, sellers, offers, users, log };
}

export const { pins, sellers, offers, users, log } = market();

/** Computed here, and not by a database. */
function columnsOf({ pin_id, shop }: Row): Row {
  const pin: Row = pins.find((one) => one.pin_id === pin_id) ?? {};
  const seller = sellers.find((one) => one.seller === pin['seller'] && pin['seller'] !== null);
  const offer = offers.find((one) => one.pin_id === pin_id && one.shop_id === shop);
  const names = ['price', 'tags', 'liked', 'liked_for', 'vector', 'made_at', '__proto__', 'coupon'];
  return Object.fromEntries([
    ...names.map((name) => [`pins.${name}`, Object.hasOwn(pin, name) ? pin[name] : null]),
    ['sellers.rating', seller?.rating ?? null],
    ['offers.discount', offer?.discount ?? null],
  ]);
}

function userAt({ user_id, seen_at }: Row): Row {
  const user = users
    .filter((one) => one.user_id === user_id && Date.parse(one.since) <= Date.parse(String(seen_at)))
    .at(-1);
  return { 'users.age': user?.age ?? null, 'users.recent': user?.recent ?? null };
}

export interface Asked {
  readonly request: Row;
  readonly candidates: readonly Row[];
}

/** The same request by columns and by keys. */
export function requests(): { readonly sent: Asked; readonly keyed: Asked }[] {
  return users
    .filter(({ since }) => since.startsWith('2025-03-01'))
    .flatMap(({ user_id }) =>
      ['2025-02-20T00:00:00Z', '2025-03-02T00:00:00Z', '2025-03-04T00:00:00Z', '2025-03-08T12:00:00+01:00'].map(
        (seen_at) => {
          const rows = log.filter((row) => row.user_id === user_id);
          return {
            sent: {
              request: { country: 'DE', ...userAt({ user_id, seen_at: new Date(seen_at).toISOString() }) },
              candidates: rows.map(({ kind, pin_id, shop }) => ({ kind, ...columnsOf({ pin_id, shop }) })),
            },
            keyed: {
              request: { country: 'DE', user_id, seen_at },
              candidates: rows.map(({ kind, pin_id, shop }) => ({ kind, pin_id, shop })),
            },
          };
        },
      ),
    );
}

export const FILES = { pins: 'pins.parquet', sellers: 'sellers.jsonl', offers: 'offers.csv', users: 'users.jsonl' };

/** Rows of a statement. */
export async function query(sql: string): Promise<Found[]> {
  const database = await Database.open();
  try {
    return await database.all(sql, 'a test');
  } finally {
    database.close();
  }
}

/** A folder with the data and two trained runs, `first` and the baseline `lr`. */
export function makeMarket(): Promise<string> {
  const made = {
    'model.ads': SPEC,
    'log.jsonl': lines(log),
    'pins.jsonl': lines(pins),
    'sellers.jsonl': lines(sellers),
    'offers.csv': `pin_id,shop_id,discount\n${offers.map((one) => Object.values(one).join(',')).join('\n')}\n`,
    'users.jsonl': lines(users),
  };
  return madeOnce(made, async (at) => {
    write(at, made);
    // 64-bit keys as numbers, as warehouses have them.
    await query(
      `COPY (SELECT * REPLACE (CAST(pin_id AS BIGINT) AS pin_id, CAST(made_at AS TIMESTAMPTZ) AS made_at) FROM read_json('${join(at, 'pins.jsonl')}')) TO '${join(at, 'pins.parquet')}' (FORMAT parquet)`,
    );
    await fine(at, 'profile', 'model.ads');
    await fine(at, 'train', 'model.ads', '--id', 'first', '--engine', 'onnx');
    await fine(at, 'train', 'model.ads', '--id', 'lr', '--engine', 'onnx', '--baseline', 'lr');
  });
}
