/**
 * What a log shows of the market: the columns of the three tables. Here the data gets its faults: missing values, absurd prices,
 * bids and ages, vectors of the wrong length or with NaN, and values that turn up only in the last days.
 */
import {
  BOOLEAN,
  BIGINT,
  DOUBLE,
  type DuckDBType,
  type DuckDBValue,
  FLOAT,
  INTEGER,
  LIST,
  listValue,
  timestampValue,
  TIMESTAMP,
  VARCHAR,
} from '@duckdb/node-api';
import type { Random } from '../math/random.ts';
import type { MarketImpression } from './market.ts';
import { COUNTRIES, DEVICES, LANGUAGES, SOURCES } from './names.ts';
import { type Pins, vectorizer } from './pins.ts';
import { DAY_MS, type Impression } from './traffic.ts';
import type { Users } from './users.ts';
import { sourceOf } from './world.ts';

export type Columns = readonly { readonly name: string; readonly type: DuckDBType }[];
export type Row = DuckDBValue[];

export const IMPRESSIONS: Columns = [
  { name: 'request_id', type: BIGINT },
  { name: 'served_at', type: TIMESTAMP },
  { name: 'ad_type', type: VARCHAR },
  { name: 'model_id', type: VARCHAR },
  { name: 'pin_id', type: BIGINT },
  { name: 'user_id', type: BIGINT },
  { name: 'position', type: INTEGER },
  { name: 'country', type: VARCHAR },
  { name: 'device', type: VARCHAR },
  { name: 'language', type: VARCHAR },
  { name: 'is_video', type: BOOLEAN },
  { name: 'bid', type: DOUBLE },
  { name: 'clicked', type: BOOLEAN },
  { name: 'good_click', type: BOOLEAN },
  { name: 'scrolled', type: BOOLEAN },
  { name: 'dwell_ms', type: INTEGER },
  { name: 'true_click', type: DOUBLE },
  { name: 'true_good_click', type: DOUBLE },
  { name: 'true_scroll_up', type: DOUBLE },
];

/** With what a ranker predicted (null for exploration) and when the click came to the log. */
export const CLOSED_LOOP_IMPRESSIONS: Columns = [
  ...IMPRESSIONS,
  { name: 'predicted_click', type: DOUBLE },
  { name: 'click_at', type: TIMESTAMP },
];

export const PINS: Columns = [
  { name: 'pin_id', type: BIGINT },
  { name: 'advertiser_id', type: BIGINT },
  { name: 'categories', type: LIST(VARCHAR) },
  { name: 'price', type: DOUBLE },
  { name: 'graphsage', type: LIST(FLOAT) },
];

export const USERS: Columns = [
  { name: 'user_id', type: BIGINT },
  { name: 'updated_at', type: TIMESTAMP },
  { name: 'age', type: DOUBLE },
  { name: 'categories', type: LIST(VARCHAR) },
  { name: 'recent_pins', type: LIST(BIGINT) },
];

export interface Faults {
  /** Multiplies every rate of missing, absurd and malformed values; 0 gives a clean log. */
  readonly faults: number;
  readonly days: number;
  readonly start: number;
}

/** One row of `impressions`. `random` decides the faults alone. */
export function impressionRow(impression: Impression, pins: Pins, users: Users, options: Faults, random: Random): Row {
  const { context, pin, truth } = impression;
  const missing = (rate: number) => random.chance(rate * options.faults);
  const late = impression.time >= options.start + Math.ceil((options.days * 2) / 3) * DAY_MS;
  // A device that no earlier log has seen: out of vocabulary in a holdout of the last days.
  const tv = late && context.device === 3 && random.chance(0.2);
  const bid = random.chance(0.001 * options.faults) ? impression.bid * 1000 : impression.bid;
  return [
    BigInt(impression.request),
    timestamp(impression.time),
    SOURCES[sourceOf(pins, pin)],
    impression.policy,
    BigInt(pins.id[pin]!),
    BigInt(users.id[context.user]!),
    impression.position,
    missing(0.01) ? null : COUNTRIES[context.country]!.code,
    missing(0.005) ? null : tv ? 'tv' : DEVICES[context.device]!,
    missing(0.02) ? null : LANGUAGES[context.language]!,
    pins.isVideo[pin] === 1,
    missing(0.003) ? null : Math.round(bid * 100) / 100,
    impression.clicked,
    impression.goodClick,
    // The page could not be watched: unobserved, not a negative.
    missing(0.01) ? null : impression.scrolled,
    impression.dwellMs,
    truth.click,
    truth.goodClick,
    truth.scrollUp,
  ];
}

/** One row of a closed loop's `impressions`, as the log stands at `end` (epoch ms): a click that comes later is not in it yet. */
export function closedLoopRow(
  impression: MarketImpression,
  end: number,
  pins: Pins,
  users: Users,
  options: Faults,
  random: Random,
): Row {
  const known = impression.clickAt === null || impression.clickAt <= end;
  const row = impressionRow(
    known ? impression : { ...impression, clicked: false, goodClick: false, dwellMs: null },
    pins,
    users,
    options,
    random,
  );
  return [...row, impression.predicted, known && impression.clickAt !== null ? timestamp(impression.clickAt) : null];
}

/** A generator of the rows of `pins`. */
export function* pinRows(pins: Pins, options: Faults, random: Random): Generator<Row> {
  const vectorOf = vectorizer(random.fork('vectors'));
  for (let pin = 0; pin < pins.count; pin++) {
    const r = random.fork(pin);
    const hit = (rate: number) => r.chance(rate * options.faults);
    const names: (string | null)[] = pins.categories[pin]!.map((category) => pins.taxonomy.names[category]!);
    if (pins.born[pin]! > 0 && r.chance(0.3)) names.push(`trending/${pins.born[pin]}`);
    if (hit(0.005)) names.push(null);
    const price = Math.exp(pins.logPrice[pin]!) * (hit(0.004) ? 10_000 : 1);
    let vector: number[] | null = [...vectorOf(pins, pin)];
    if (hit(0.02)) vector = null;
    else {
      const short = hit(0.002);
      if (short) vector.pop();
      else if (hit(0.002)) vector[0] = Number.NaN;
    }
    yield [
      BigInt(pins.id[pin]!),
      BigInt(pins.advertiserId[pins.advertiser[pin]!]!),
      hit(0.02) ? null : listValue(names),
      Number.isNaN(price) || hit(0.03) ? null : Math.round(price * 100) / 100,
      vector === null ? null : listValue(vector),
    ];
  }
}

/** A version of one user's profile, valid from `time` (epoch ms) on. */
export function userRow(users: Users, pins: Pins, user: number, time: number, options: Faults, random: Random): Row {
  const r = random.fork(users.id[user]!);
  const hides = users.hides[user]!;
  const absurd = r.chance(0.004 * options.faults);
  const hidden = options.faults > 0;
  return [
    BigInt(users.id[user]!),
    timestamp(time),
    hidden && hides.age ? null : absurd ? 1900 : users.age[user]!,
    hidden && hides.categories
      ? null
      : listValue(users.categories[user]!.map((category) => pins.taxonomy.names[category]!)),
    hidden && hides.history ? null : listValue(users.history[user]!.map((pin) => BigInt(pins.id[pin]!))),
  ];
}

function timestamp(ms: number): DuckDBValue {
  return timestampValue(BigInt(ms) * 1000n);
}
