import { addCounts, emptyCounts } from './counts.ts';
import { Memory } from './memory.ts';
import { epochTime, type TimeReading, timeReader } from './time.ts';
import type { EncodedSignal, NumberColumn, RawValue, SignalCounts } from './types.ts';
import { type Zone, zoneOf } from './zone.ts';

export interface Derivation {
  readonly fn: 'hour' | 'weekday';
  /** Of the hours and weekdays. */
  readonly zone: string;
  /** How the times are written; absent: numbers are milliseconds, texts are ISO 8601, without an offset in `zone`. */
  readonly time?: TimeReading;
}

interface InnerEncoder {
  readonly cells: number;
  encode(
    column: readonly RawValue[],
    rows: number,
    present: Uint8Array | null,
    counts: SignalCounts,
    memory: Memory,
  ): EncodedSignal;
}

/** Codes beyond the values 0..23. A derived NaN is bad in every format. */
const MISSING_CODE = 24,
  BAD_CODE = 25,
  ABSENT_CODE = 26,
  CODES = 27;

/**
 * hour(t) and weekday(t): a derived signal has so few values that each is encoded once, by the signal's own format, and rows are
 * copies of those. Values: hours 0..23, weekdays 0 (Monday) to 6.
 */
export class DerivedEncoder {
  /** Numbers of four bytes per row. */
  readonly cells: number;
  readonly #zone: Zone;
  readonly #read: (value: unknown) => number;
  readonly #hour: boolean;
  /** All codes encoded, in order, and what each adds to the counts. */
  readonly #encoded: EncodedSignal;
  readonly #countsOf: readonly SignalCounts[];

  constructor(derive: Derivation, inner: InnerEncoder) {
    this.cells = inner.cells;
    this.#zone = zoneOf(derive.zone);
    this.#read = timeReader(derive.time ?? { unit: null, format: null, zone: derive.zone });
    this.#hour = derive.fn === 'hour';
    const values = Array.from({ length: CODES }, (_, code): RawValue =>
      code < MISSING_CODE ? code : code === BAD_CODE ? NaN : null,
    );
    const present = Uint8Array.from(values, (_, code) => (code === ABSENT_CODE ? 0 : 1));
    this.#encoded = inner.encode(values, CODES, present, emptyCounts(), new Memory(CODES, CODES * inner.cells));
    this.#countsOf = values.map((value, code) => {
      const counts = emptyCounts();
      inner.encode([value], 1, present.subarray(code, code + 1), counts, new Memory(1, inner.cells));
      return counts;
    });
  }

  /** As the format's own `encode`, of a column of times. `instants`: numbers are epoch milliseconds, whatever the column's unit was. */
  encode(
    column: readonly RawValue[],
    rows: number,
    present: Uint8Array | null,
    counts: SignalCounts,
    memory: Memory,
    instants: boolean,
  ): EncodedSignal {
    if (rows === 1) return this.#encodeOne(column[0], present, counts, memory, instants);
    const codes = new Uint8Array(rows);
    for (let i = 0; i < rows; i++)
      codes[i] = present !== null && present[i] === 0 ? ABSENT_CODE : this.#codeOf(column[i], instants);
    return this.#encodeCodes(codes, counts, memory);
  }

  /** The same of a typed column of epoch milliseconds. */
  encodeNumbers(
    { numbers, valid }: NumberColumn,
    rows: number,
    present: Uint8Array | null,
    counts: SignalCounts,
    memory: Memory,
  ): EncodedSignal {
    const codes = new Uint8Array(rows);
    for (let i = 0; i < rows; i++) {
      if (present !== null && present[i] === 0) codes[i] = ABSENT_CODE;
      else if (valid !== null && valid[i] === 0) codes[i] = MISSING_CODE;
      else codes[i] = this.#codeOfTime(epochTime(numbers[i]!));
    }
    return this.#encodeCodes(codes, counts, memory);
  }

  #encodeCodes(codes: Uint8Array, counts: SignalCounts, memory: Memory): EncodedSignal {
    const seen = new Uint32Array(CODES);
    for (let i = 0; i < codes.length; i++) seen[codes[i]!]!++;
    for (let code = 0; code < CODES; code++) if (seen[code]! > 0) addCounts(counts, this.#countsOf[code]!, seen[code]!);
    return this.#copies(codes, memory);
  }

  #encodeOne(
    raw: RawValue,
    present: Uint8Array | null,
    counts: SignalCounts,
    memory: Memory,
    instants: boolean,
  ): EncodedSignal {
    const code = present !== null && present[0] === 0 ? ABSENT_CODE : this.#codeOf(raw, instants);
    addCounts(counts, this.#countsOf[code]!, 1);
    return this.#copies([code], memory);
  }

  #copies(codes: ArrayLike<number>, memory: Memory): EncodedSignal {
    const rows = codes.length;
    const e = this.#encoded;
    switch (e.kind) {
      case 'vec':
        return { ...e, values: copies(e.values, e.width, codes, memory.floats(rows * e.width)) };
      case 'id':
        return { ...e, ids: copies(e.ids, 1, codes, memory.ints(rows)) };
      case 'ids':
        return {
          ...e,
          ids: copies(e.ids, e.max, codes, memory.ints(rows * e.max)),
          weights: copies(e.weights, e.max, codes, memory.floats(rows * e.max)),
        };
    }
  }

  #codeOf(raw: RawValue, instants: boolean): number {
    if (raw === null || raw === undefined) return MISSING_CODE;
    return this.#codeOfTime(instants && typeof raw === 'number' ? epochTime(raw) : this.#read(raw));
  }

  /** @param time epoch milliseconds; NaN: none */
  #codeOfTime(time: number): number {
    return time !== time ? BAD_CODE : this.#hour ? this.#zone.hourAt(time) : this.#zone.weekdayAt(time);
  }
}

function copies<T extends Float32Array | Int32Array>(table: T, width: number, codes: ArrayLike<number>, out: T): T {
  if (width === 1) for (let i = 0; i < codes.length; i++) out[i] = table[codes[i]!]!;
  else {
    for (let i = 0; i < codes.length; i++) {
      for (let j = 0; j < width; j++) out[i * width + j] = table[codes[i]! * width + j]!;
    }
  }
  return out;
}
