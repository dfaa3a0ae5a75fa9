import { emptyCounts } from './counts.ts';
import { timeReader } from './time.ts';
import type { EncodedSignal, RawValue, SignalCounts } from './types.ts';
import { type Zone, zoneOf } from './zone.ts';

export interface Derivation {
  readonly fn: 'hour' | 'weekday';
  readonly zone: string;
}

interface InnerEncoder {
  encode(column: readonly RawValue[], rows: number, present: Uint8Array | null, counts: SignalCounts): EncodedSignal;
}

/** Codes beyond the values 0..23. A derived NaN is bad in every format. */
const MISSING_CODE = 24, BAD_CODE = 25, ABSENT_CODE = 26, CODES = 27;

/**
 * hour(t) and weekday(t): a derived signal has so few values that each is encoded once, by the signal's own format, and rows are
 * copies of those. Values: hours 0..23, weekdays 0 (Monday) to 6.
 */
export class DerivedEncoder {
  readonly #zone: Zone;
  readonly #read: (value: unknown) => number;
  readonly #hour: boolean;
  /** All codes encoded, in order, and what each adds to the counts. */
  readonly #encoded: EncodedSignal;
  readonly #countsOf: readonly SignalCounts[];

  constructor(derive: Derivation, inner: InnerEncoder) {
    this.#zone = zoneOf(derive.zone);
    this.#read = timeReader({ unit: null, format: null, zone: derive.zone });
    this.#hour = derive.fn === 'hour';
    const values = Array.from({ length: CODES }, (_, code): RawValue => (code < MISSING_CODE ? code : code === BAD_CODE ? NaN : null));
    const present = Uint8Array.from(values, (_, code) => (code === ABSENT_CODE ? 0 : 1));
    this.#encoded = inner.encode(values, CODES, present, emptyCounts());
    this.#countsOf = values.map((value, code) => {
      const counts = emptyCounts();
      inner.encode([value], 1, present.subarray(code, code + 1), counts);
      return counts;
    });
  }

  /** As the format's own `encode`, of a column of times. */
  encode(column: readonly RawValue[], rows: number, present: Uint8Array | null, counts: SignalCounts): EncodedSignal {
    const codes = new Uint8Array(rows);
    const seen = new Uint32Array(CODES);
    for (let i = 0; i < rows; i++) {
      const code = present !== null && present[i] === 0 ? ABSENT_CODE : this.#codeOf(column[i]);
      codes[i] = code;
      seen[code]!++;
    }
    for (let code = 0; code < CODES; code++) addTimes(counts, this.#countsOf[code]!, seen[code]!);
    const e = this.#encoded;
    switch (e.kind) {
      case 'vec':
        return { ...e, values: copies(e.values, e.width, codes, new Float32Array(rows * e.width)) };
      case 'id':
        return { ...e, ids: copies(e.ids, 1, codes, new Int32Array(rows)) };
      case 'ids':
        return { ...e, ids: copies(e.ids, e.max, codes, new Int32Array(rows * e.max)), weights: copies(e.weights, e.max, codes, new Float32Array(rows * e.max)) };
    }
  }

  #codeOf(raw: RawValue): number {
    if (raw === null || raw === undefined) return MISSING_CODE;
    const time = this.#read(raw);
    return time !== time ? BAD_CODE : this.#hour ? this.#zone.hourAt(time) : this.#zone.weekdayAt(time);
  }
}

function copies<T extends Float32Array | Int32Array>(table: T, width: number, codes: Uint8Array, out: T): T {
  if (width === 1) for (let i = 0; i < codes.length; i++) out[i] = table[codes[i]!]!;
  else {
    for (let i = 0; i < codes.length; i++) {
      for (let j = 0; j < width; j++) out[i * width + j] = table[codes[i]! * width + j]!;
    }
  }
  return out;
}

function addTimes(counts: SignalCounts, one: SignalCounts, times: number): void {
  for (const key of Object.keys(one) as (keyof SignalCounts)[]) counts[key] += one[key] * times;
}
