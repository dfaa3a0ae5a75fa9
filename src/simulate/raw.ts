/** The market's facts as raw columns, keyed as a request row's inputs are (`country`, `pins.price`, `users.age`): what transforms encode. Without faults. */
import type { RawColumns, RawValue } from '../runtime/types.ts';
import { COUNTRIES, DEVICES, LANGUAGES, SOURCES } from './names.ts';
import { type Pins, vectorizer } from './pins.ts';
import type { Users } from './users.ts';
import { type RequestContext, sourceOf, type World } from './world.ts';
import { Random } from '../math/random.ts';

export interface RawRows {
  readonly rows: number;
  time(row: number): number;
  context(row: number): RequestContext;
  pin(row: number): number;
  bid(row: number): number;
  position(row: number): number;
}

/** Reads a world's pins and users; values of pins are made once and shared between rows. */
export class RawReader {
  readonly #world: World;
  readonly #pins: Readonly<Record<string, readonly RawValue[]>>;
  readonly #users: Readonly<Record<string, RawValue[]>>;

  /** @param vectorLength length of `pins.graphsage`. */
  constructor(world: World, seed: number, vectorLength: number) {
    this.#world = world;
    this.#pins = pinColumns(world.pins, seed, vectorLength);
    this.#users = userColumns(world.users, world.pins);
  }

  /** After a night: these users' profiles have changed. */
  refresh(users: readonly number[]): void {
    for (const user of users)
      for (const [name, value] of Object.entries(userValues(this.#world.users, this.#world.pins, user)))
        this.#users[name]![user] = value;
  }

  /** The columns of these rows; only those that `wanted` names, if it is given. */
  columns(of: RawRows, wanted?: ReadonlySet<string>): RawColumns {
    const { rows } = of;
    const pins = Array.from({ length: rows }, (_, i) => of.pin(i));
    const contexts = Array.from({ length: rows }, (_, i) => of.context(i));
    const out: Record<string, RawValue[]> = {};
    const add = (name: string, value: (row: number) => RawValue) => {
      if (wanted === undefined || wanted.has(name)) out[name] = Array.from({ length: rows }, (_, i) => value(i));
    };
    add('served_at', (i) => of.time(i));
    add('ad_type', (i) => SOURCES[sourceOf(this.#world.pins, pins[i]!)]);
    add('country', (i) => COUNTRIES[contexts[i]!.country]!.code);
    add('device', (i) => DEVICES[contexts[i]!.device]);
    add('language', (i) => LANGUAGES[contexts[i]!.language]);
    add('is_video', (i) => this.#world.pins.isVideo[pins[i]!] === 1);
    add('bid', (i) => of.bid(i));
    add('position', (i) => of.position(i));
    add('pin_id', (i) => this.#world.pins.id[pins[i]!]!);
    for (const [name, values] of Object.entries(this.#pins)) add(name, (i) => values[pins[i]!]);
    for (const [name, values] of Object.entries(this.#users)) add(name, (i) => values[contexts[i]!.user]);
    return out;
  }
}

function pinColumns(pins: Pins, seed: number, vectorLength: number): Record<string, readonly RawValue[]> {
  const vectorOf = vectorizer(new Random(seed, 'vectors'), vectorLength);
  const all = Array.from({ length: pins.count }, (_, pin) => pin);
  return {
    'pins.advertiser_id': all.map((pin) => pins.advertiserId[pins.advertiser[pin]!]!),
    'pins.categories': all.map((pin) => pins.categories[pin]!.map((category) => pins.taxonomy.names[category]!)),
    'pins.price': all.map((pin) => (Number.isNaN(pins.logPrice[pin]!) ? null : Math.exp(pins.logPrice[pin]!))),
    'pins.graphsage': all.map((pin) => vectorOf(pins, pin)),
  };
}

function userValues(users: Users, pins: Pins, user: number): Record<string, RawValue> {
  return {
    'users.age': users.age[user]!,
    'users.categories': users.categories[user]!.map((category) => pins.taxonomy.names[category]!),
    'users.recent_pins': users.history[user]!.map((pin) => pins.id[pin]!),
  };
}

function userColumns(users: Users, pins: Pins): Record<string, RawValue[]> {
  const rows = Array.from({ length: users.count }, (_, user) => userValues(users, pins, user));
  return Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => row[name])]));
}
