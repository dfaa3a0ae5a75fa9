/** An encoder of columns of distinct values: each value is encoded once by the emitted transforms, and a row gets what its value became. */
import type { Plan, SignalPlan } from '../../ir/plan.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import { addCounts, emptyCounts } from '../../runtime/counts.ts';
import type { EncodedColumns, EncodedSignal, Encoder, RawColumn, TypedColumns } from '../../runtime/types.ts';
import { entryOf, present } from '../../text/present.ts';
import { emptyRecord, recordOf } from '../../text/record.ts';
import { type Column, isCoded, plainValues } from '../columns/column.ts';
import type { DistinctValues } from '../columns/distinct-values.ts';
import { gathered as rowsOf } from '../tables/expand.ts';
import { RowOutcomes } from '../tables/row-outcomes.ts';
import { signalsOfOneValue } from './signals-of-one-value.ts';

export type Columns = Readonly<Record<string, Column>>;

export class CodedEncoder {
  readonly #encoder: Encoder;
  readonly #plan: Plan;
  /** By signal. */
  readonly #inputs: ReadonlyMap<string, string>;
  readonly #known: Map<string, KnownValues>;
  /** Encoders of the signals that are encoded row by row, by which they are. */
  readonly #others = new Map<string, Encoder>();

  /** @param known of an encoder that this is a part of */
  constructor(plan: Plan, encoder: Encoder, known = new Map<string, KnownValues>()) {
    const own = new Set(encoder.signals);
    this.#encoder = encoder;
    this.#inputs = new Map(
      signalsOfOneValue(plan).flatMap(({ name, input }) => (own.has(name) ? [[name, input] as const] : [])),
    );
    this.#known = known;
    this.#plan = plan;
  }

  get signals(): readonly string[] {
    return this.#encoder.signals;
  }

  get counts(): Encoder['counts'] {
    return this.#encoder.counts;
  }

  /** An encoder of these signals that counts by itself. */
  subset(signals: readonly string[]): CodedEncoder {
    return new CodedEncoder(this.#plan, this.#encoder.subset(signals, { ownCounts: true }), this.#known);
  }

  /** The same as the encoder of the plain values gives, and counts. */
  encodeColumns(
    columns: Columns,
    rows: number,
    { instants = {} }: { readonly instants?: Columns } = {},
  ): EncodedColumns {
    const gathered = new Map<string, EncodedSignal>();
    for (const [name, input] of this.#inputs) {
      const column = Object.hasOwn(columns, input) ? columns[input]! : null;
      if (column === null || !isCoded(column)) continue;
      const known = this.#knownOf(name, input, column.distinct);
      known.learn();
      addCounts(present(this.#encoder.counts[name], name), known.outcomes.sumOf(column.codes.subarray(0, rows)), 1);
      gathered.set(name, rowsOf(known.encoded, column.codes.subarray(0, rows)));
    }
    const inOrder = (of: (name: string) => EncodedSignal) => ({
      rows,
      signals: recordOf(this.signals.map((name) => [name, of(name)] as const)),
    });
    if (gathered.size === this.signals.length) return inOrder((name) => entryOf(gathered, name));
    const others = this.#withoutThose(gathered);
    const read = new Set(
      this.#plan.signals.filter(({ name }) => !gathered.has(name)).flatMap((signal) => inputNames(signal)),
    );
    const { signals } = others.encodeColumns(uncoded(columns, read), rows, { instants: uncoded(instants, read) });
    if (gathered.size === 0) return { rows, signals };
    return inOrder((name) => gathered.get(name) ?? present(signals[name], name));
  }

  #withoutThose(gathered: ReadonlyMap<string, unknown>): Encoder {
    if (gathered.size === 0) return this.#encoder;
    const key = [...gathered.keys()].join('\n');
    let others = this.#others.get(key);
    if (others === undefined) {
      others = this.#encoder.subset(this.signals.filter((name) => !gathered.has(name)));
      this.#others.set(key, others);
    }
    return others;
  }

  #knownOf(name: string, input: string, distinct: DistinctValues): KnownValues {
    const known = this.#known.get(name);
    if (known !== undefined && known.distinct === distinct) return known;
    const signal = present(
      this.#plan.signals.find((one) => one.name === name),
      name,
    );
    const fresh = new KnownValues(signal, input, distinct, this.#encoder.subset([name], { ownCounts: true }));
    this.#known.set(name, fresh);
    return fresh;
  }
}

/** Those of the columns that are read, each coded one with its values. */
function uncoded(columns: Columns, read: ReadonlySet<string>): TypedColumns {
  const out = emptyRecord<RawColumn>();
  for (const [name, column] of Object.entries(columns))
    if (!isCoded(column)) out[name] = column;
    else if (read.has(name)) out[name] = plainValues(column);
  return out;
}

/** What became of the distinct values of a column, for one signal. */
export class KnownValues {
  readonly distinct: DistinctValues;
  readonly outcomes = new RowOutcomes(0);
  encoded: EncodedSignal;
  readonly #signal: SignalPlan;
  readonly #input: string;
  readonly #encoder: Encoder;
  #size = 0;

  /** @param encoder of the signal alone, with counts of its own */
  constructor(signal: SignalPlan, input: string, distinct: DistinctValues, encoder: Encoder) {
    this.distinct = distinct;
    this.#signal = signal;
    this.#input = input;
    this.#encoder = encoder;
    this.encoded = emptySignal(signal);
  }

  /** Encodes the values that are new. */
  learn(): void {
    const { size, values } = this.distinct;
    if (size === this.#size) return;
    const from = this.#size;
    const { name } = this.#signal;
    const counts = present(this.#encoder.counts[name], name);
    const encode = (a: number, b: number) => {
      Object.assign(counts, emptyCounts());
      const columns = recordOf([[this.#input, values.slice(a, b)]]);
      const encoded = present(this.#encoder.encodeColumns(columns, b - a).signals[name], name);
      return { encoded, counts: { ...counts } };
    };
    this.outcomes.grow(size);
    const fresh = this.outcomes.note(from, size, { signal: this.#signal, encode, raw: (row) => values[row] });
    this.encoded = extended(this.encoded, fresh, from, size);
    this.#size = size;
  }
}

function emptySignal({ encoding }: SignalPlan): EncodedSignal {
  const none = new Float32Array(0);
  if (encoding.kind === 'vec') return { kind: 'vec', width: encoding.width, values: none };
  if (encoding.kind === 'id') return { kind: 'id', ids: new Int32Array(0) };
  return { kind: 'ids', max: encoding.max, ids: new Int32Array(0), weights: none };
}

/** With the values of rows from … to − 1; arrays have room for more. */
function extended(known: EncodedSignal, more: EncodedSignal, from: number, to: number): EncodedSignal {
  if (known.kind === 'id' && more.kind === 'id') return { kind: 'id', ids: withRows(known.ids, more.ids, 1, from, to) };
  if (known.kind === 'vec' && more.kind === 'vec')
    return { ...known, values: withRows(known.values, more.values, known.width, from, to) };
  if (known.kind === 'ids' && more.kind === 'ids')
    return {
      ...known,
      ids: withRows(known.ids, more.ids, known.max, from, to),
      weights: withRows(known.weights, more.weights, known.max, from, to),
    };
  throw new Error('a signal is encoded as another kind than its plan says');
}

function withRows<T extends Int32Array | Float32Array>(known: T, more: T, width: number, from: number, to: number): T {
  let out = known;
  if (to * width > known.length) {
    out = new (known.constructor as new (length: number) => T)(Math.max(to, 2 * from, 64) * width);
    out.set(known.subarray(0, from * width));
  }
  out.set(more, from * width);
  return out;
}
