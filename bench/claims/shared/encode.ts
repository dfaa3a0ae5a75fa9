/**
 * The emitted encoder, applied once to every pin, version of a user, country, hour …, and rows put together from those: the same
 * values as encoding each row (`differences` checks it), at memory speed. Only bids are encoded row by row.
 */
import { planEncoder } from '../../../src/emit/transforms/index.ts';
import { hashBucket } from '../../../src/runtime/index.ts';
import type { EncodedColumns, EncodedSignal, Encoder } from '../../../src/runtime/types.ts';
import type { RawReader } from '../../../src/simulate/index.ts';
import type { RequestContext, World } from '../../../src/simulate/world.ts';
import type { CompiledModel } from './model.ts';

/** Rows to encode, columns in parallel. `version` is the user's (see Profiles). */
export interface Rows {
  readonly rows: number;
  readonly pin: Int32Array;
  readonly version: Int32Array;
  readonly country: Int32Array;
  readonly device: Int32Array;
  readonly language: Int32Array;
  readonly hour: Int32Array;
  readonly position: Int32Array;
  readonly bid: Float64Array;
}

type Entity = Exclude<keyof Rows, 'rows' | 'bid'>;
const POSITIONS = 20;
const ENTITY_OF_INPUT: Readonly<Record<string, Entity | 'bid'>> = {
  served_at: 'hour',
  ad_type: 'pin',
  is_video: 'pin',
  pin_id: 'pin',
  country: 'country',
  device: 'device',
  language: 'language',
  bid: 'bid',
  position: 'position',
};
const NOBODY: RequestContext = { user: 0, country: 0, device: 0, language: 0, hour: 0 };

/** Versions of users' profiles, numbered as they come up: a logged row keeps the one it was served with. */
export class Profiles {
  /** By user: the current version. */
  readonly version: Int32Array;
  /** By version: the user. */
  readonly users: number[];

  constructor(users: number) {
    this.version = Int32Array.from({ length: users }, (_, u) => u);
    this.users = [...this.version];
  }

  /** New versions of these users; encoders must be told too. */
  refresh(users: readonly number[]): void {
    for (const user of users) this.version[user] = this.users.push(user) - 1;
  }
}

export class MarketEncoder {
  readonly #encoder: Encoder;
  readonly #reader: RawReader;
  readonly #signals: readonly { readonly name: string; readonly entity: Entity | 'bid' }[];
  readonly #crosses: readonly {
    readonly name: string;
    readonly of: readonly string[];
    readonly buckets: number;
    readonly known: Map<string, number>;
  }[];
  readonly #tables = new Map<string, EncodedSignal>();
  readonly #served: EncodedColumns;

  constructor({ plan, vocabularies }: CompiledModel, world: World, reader: RawReader) {
    this.#encoder = planEncoder(plan, vocabularies);
    this.#reader = reader;
    const own = plan.signals.filter((s) => s.cross === undefined);
    if (own.some((s) => s.sources !== null)) throw new Error('signals of some sources only are not supported here');
    this.#signals = own.map(({ name, input }) => ({
      name,
      entity: input.startsWith('pins.') ? 'pin' : input.startsWith('users.') ? 'version' : ENTITY_OF_INPUT[input]!,
    }));
    const buckets = new Map(plan.vocabs.map((v) => [v.id, v.entries]));
    this.#crosses = plan.signals.flatMap(({ name, cross, encoding }) => {
      if (cross === undefined) return [];
      if (encoding.kind !== 'id') throw new Error('crosses of lists are not supported here');
      return [{ name, of: cross, buckets: buckets.get(encoding.vocab)!, known: new Map<string, number>() }];
    });
    const sizes: Readonly<Record<Entity, number>> = {
      pin: world.pins.count,
      version: world.users.count,
      country: 12,
      device: 4,
      language: 9,
      hour: 24,
      position: POSITIONS,
    };
    for (const [entity, count] of Object.entries(sizes) as [Entity, number][])
      this.#fill(
        entity,
        this.#encode(
          entity,
          Array.from({ length: count }, (_, i) => i),
        ),
      );
    this.#served = this.#encoder.encodeColumns({}, 1, { serving: true });
  }

  /** After a night: appends the new versions of these users, whose profiles the reader has read again. */
  refresh(users: readonly number[]): void {
    const encoded = this.#encode('version', users);
    for (const { name, entity } of this.#signals)
      if (entity === 'version') this.#tables.set(name, append(this.#tables.get(name)!, encoded.signals[name]!));
  }

  /** @param serving use the spec's constants for serving (position). */
  encode(rows: Rows, serving: boolean): EncodedColumns {
    const signals: Record<string, EncodedSignal> = {};
    const bids = this.#encoder.encodeColumns({ bid: Array.from(rows.bid) }, rows.rows);
    const zeros = new Int32Array(rows.rows);
    for (const { name, entity } of this.#signals) {
      if (entity === 'bid') signals[name] = bids.signals[name]!;
      else if (entity === 'position' && serving) signals[name] = gather(this.#served.signals[name]!, zeros, rows.rows);
      else signals[name] = gather(this.#tables.get(name)!, rows[entity], rows.rows);
    }
    for (const { name, of, buckets, known } of this.#crosses) {
      const members = of.map((member) => (signals[member] as { ids: Int32Array }).ids);
      const ids = Int32Array.from({ length: rows.rows }, (_, i) => {
        const key = members.map((m) => m[i]).join(',');
        let id = known.get(key);
        if (id === undefined) known.set(key, (id = hashBucket(key, buckets)));
        return id;
      });
      signals[name] = { kind: 'id', ids };
    }
    return { rows: rows.rows, signals };
  }

  /** Signals whose values differ from those of encoding these rows directly; only for rows whose users' versions are current. */
  differences(rows: Rows, profiles: Profiles): string[] {
    const direct = this.#encoder.encodeColumns(
      this.#reader.columns({
        rows: rows.rows,
        time: (i) => rows.hour[i]! * 3_600_000,
        context: (i) => ({
          user: profiles.users[rows.version[i]!]!,
          country: rows.country[i]!,
          device: rows.device[i]!,
          language: rows.language[i]!,
          hour: rows.hour[i]!,
        }),
        pin: (i) => rows.pin[i]!,
        bid: (i) => rows.bid[i]!,
        position: (i) => rows.position[i]!,
      }),
      rows.rows,
    );
    const built = this.encode(rows, false);
    return Object.keys(direct.signals).filter(
      (name) => JSON.stringify(arraysOf(direct.signals[name]!)) !== JSON.stringify(arraysOf(built.signals[name]!)),
    );
  }

  #encode(entity: Entity, values: readonly number[]): EncodedColumns {
    const at = (name: Entity, i: number) => (entity === name ? values[i]! : 0);
    return this.#encoder.encodeColumns(
      this.#reader.columns({
        rows: values.length,
        time: (i) => at('hour', i) * 3_600_000,
        context: (i) => ({
          ...NOBODY,
          user: at('version', i),
          country: at('country', i),
          device: at('device', i),
          language: at('language', i),
        }),
        pin: (i) => at('pin', i),
        bid: () => 1,
        position: (i) => at('position', i),
      }),
      values.length,
    );
  }

  #fill(entity: Entity, encoded: EncodedColumns): void {
    for (const signal of this.#signals)
      if (signal.entity === entity) this.#tables.set(signal.name, encoded.signals[signal.name]!);
  }
}

function arraysOf(signal: EncodedSignal): readonly number[][] {
  return signal.kind === 'vec'
    ? [[...signal.values]]
    : signal.kind === 'id'
      ? [[...signal.ids]]
      : [[...signal.ids], [...signal.weights]];
}

function gather(table: EncodedSignal, at: Int32Array, rows: number): EncodedSignal {
  if (table.kind === 'id') return { kind: 'id', ids: take(table.ids, 1, at, rows) };
  if (table.kind === 'vec') return { ...table, values: take(table.values, table.width, at, rows) };
  return { ...table, ids: take(table.ids, table.max, at, rows), weights: take(table.weights, table.max, at, rows) };
}

function take<A extends Float32Array | Int32Array>(from: A, width: number, at: Int32Array, rows: number): A {
  const out = new (from.constructor as new (length: number) => A)(rows * width);
  for (let i = 0; i < rows; i++) {
    const begin = at[i]! * width;
    for (let k = 0; k < width; k++) out[i * width + k] = from[begin + k]!;
  }
  return out;
}

function append(a: EncodedSignal, b: EncodedSignal): EncodedSignal {
  if (a.kind === 'id' && b.kind === 'id') return { kind: 'id', ids: join(a.ids, b.ids) };
  if (a.kind === 'vec' && b.kind === 'vec') return { ...a, values: join(a.values, b.values) };
  if (a.kind === 'ids' && b.kind === 'ids')
    return { ...a, ids: join(a.ids, b.ids), weights: join(a.weights, b.weights) };
  throw new Error('a signal changed its kind');
}

function join<A extends Float32Array | Int32Array>(a: A, b: A): A {
  const out = new (a.constructor as new (length: number) => A)(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
