/** What an encoder counts of each row of a table: what it counts of any examples follows, once it is known which rows they found. */
import type { SignalPlan } from '../../ir/plan.ts';
import { addCounts, emptyCounts } from '../../runtime/counts.ts';
import { MISSING, OUT_OF_VOCABULARY } from '../../runtime/id-space.ts';
import type { EncodedSignal, NumberColumn, RawValue, SignalCounts } from '../../runtime/types.ts';

/** More than a list has elements. */
const MOST_IDS = 2 ** 26;

/** Rows encoded, and what the encoder counted of them. */
export interface Outcome {
  readonly encoded: EncodedSignal;
  readonly counts: SignalCounts;
}

/** Rows that are noted, by their numbers. */
export interface NotedRows {
  readonly signal: SignalPlan;
  /** Encodes some of them and says what it counted of these alone. */
  readonly encode: (from: number, to: number) => Outcome;
  /** What a row was encoded from; null: several columns have a part in it, or it is a time. */
  readonly raw: ((row: number) => RawValue) | null;
  /** The same where it is typed. */
  readonly numbers?: NumbersFrom | null;
}

/** Numbers, or lists of them, the first of which is row `first`. */
export interface NumbersFrom {
  readonly first: number;
  readonly column: NumberColumn;
}

/** What an encoder counts of a list that is there. */
export type ListOutcome = Pick<SignalCounts, 'values' | 'outOfVocabulary' | 'nulls' | 'truncated' | 'bad'>;

export class RowOutcomes {
  /** By row, an index of `kinds`. */
  #of: Int32Array;
  readonly #kinds: SignalCounts[] = [];
  readonly #known = new Map<string, number>();
  /** Of rows that ids say all about. */
  readonly #ofIds = new Map<number, number>();
  /** Of good rows, by the number of their values. */
  readonly #good: number[] = [];

  constructor(rows: number) {
    this.#of = new Int32Array(rows);
  }

  /** Makes room for so many rows. */
  grow(rows: number): void {
    if (rows <= this.#of.length) return;
    const of = new Int32Array(Math.max(rows, 2 * this.#of.length));
    of.set(this.#of);
    this.#of = of;
  }

  /** Notes the rows from … to − 1. @returns all of them, encoded */
  note(from: number, to: number, of: NotedRows): EncodedSignal {
    const rows = to - from;
    const { encoded, counts } = of.encode(from, to);
    // A row of a list may count more than 1 of something.
    const alike = encoded.kind !== 'ids' && Object.values(counts).every((n) => n === 0 || n === rows);
    if (alike) this.#of.fill(this.#kindOf(divided(counts, rows)), from, to);
    else if (rows === 1) this.#of[from] = this.#kindOf(counts);
    else if (!this.#noteAll(encoded, counts, from, of)) {
      const middle = from + (rows >> 1);
      this.note(from, middle, of);
      this.note(middle, to, of);
    }
    return encoded;
  }

  /**
   * Notes rows by what they are encoded to and from. Each rule finds no row that the encoder does not count, so the rules find the rows that it counts
   * where the sums are equal. @returns false where they are not
   */
  #noteAll(
    encoded: EncodedSignal,
    counts: SignalCounts,
    from: number,
    { signal, raw, numbers = null }: NotedRows,
  ): boolean {
    const { encoding } = signal;
    if (counts.bad > 0) return false;
    if (encoded.kind === 'vec')
      return (
        encoding.kind === 'vec' &&
        (numbers !== null || raw !== null) &&
        this.#noteNumbers(counts, from, encoding.clip, numbers === null ? lookAt(raw!) : lookIn(numbers))
      );
    if (encoding.kind === 'ids' && encoding.weights !== undefined) return false;
    if (counts.nulls + counts.truncated > 0)
      return encoded.kind === 'ids' && raw !== null && this.#noteIds(encoded, counts, from, raw);
    return this.#noteIds(encoded, counts, from, null);
  }

  /** Notes numbers and vectors of numbers, by those that are missing and those outside of `clip`. */
  #noteNumbers(counts: SignalCounts, from: number, clip: readonly [number, number] | null, look: Look): boolean {
    const [low, high] = clip ?? [-Infinity, Infinity];
    const kinds = new Int32Array(counts.rows);
    const [good, none] = [this.#kindOfIds(false, 0, 0), this.#kindOfIds(true, 0, 0)];
    const beyond = this.#anyKindOf({ ...emptyCounts(), rows: 1, clipped: 1 });
    let [missing, clipped] = [0, 0];
    for (let row = 0; row < kinds.length; row++) {
      const seen = look(from + row, low, high);
      if (seen === 'other') return false;
      if (seen === 'none') missing++;
      if (seen === 'outside') clipped++;
      kinds[row] = seen === 'none' ? none : seen === 'outside' ? beyond : good;
    }
    if (missing !== counts.missing || clipped !== counts.clipped) return false;
    this.#of.set(kinds, from);
    return true;
  }

  /** Notes rows by their ids, and by the lengths of lists where these lost elements. @param raw null: no list has lost any */
  #noteIds(
    encoded: EncodedSignal & { readonly kind: 'id' | 'ids' },
    counts: SignalCounts,
    from: number,
    raw: ((row: number) => RawValue) | null,
  ): boolean {
    const { ids } = encoded;
    const width = encoded.kind === 'id' ? 1 : encoded.max;
    // Of a hashed space, id 1 is a bucket like any other.
    const unknown = counts.outOfVocabulary > 0 ? OUT_OF_VOCABULARY : -1;
    let [missing, values, outOfVocabulary, nulls, truncated] = [0, 0, 0, 0, 0];
    const kinds = new Int32Array(ids.length / width);
    for (let row = 0, at = 0; row < kinds.length; row++) {
      const absent = ids[at] === MISSING && (encoded.kind === 'id' || encoded.weights[at] === 1);
      let [own, ones] = [0, 0];
      for (const end = at + width; at < end; at++) {
        if (ids[at]! > MISSING) own++;
        if (ids[at] === unknown) ones++;
      }
      missing += absent ? 1 : 0;
      values += own;
      outOfVocabulary += ones;
      const list = raw === null || absent ? null : raw(from + row);
      if (list === null) {
        kinds[row] = this.#kindOfIds(absent, own, ones);
        continue;
      }
      if (!Array.isArray(list)) return false;
      let gone = 0;
      for (let k = 0; k < list.length; k++) if (list[k] === null || list[k] === undefined) gone++;
      const cut = list.length - gone > width ? 1 : 0;
      nulls += gone;
      truncated += cut;
      kinds[row] = this.#kindOfIds(false, own, ones, gone, cut);
    }
    if (
      missing !== counts.missing ||
      values !== counts.values ||
      outOfVocabulary !== counts.outOfVocabulary ||
      nulls !== counts.nulls ||
      truncated !== counts.truncated
    )
      return false;
    this.#of.set(kinds, from);
    return true;
  }

  #kindOfIds(missing: boolean, values: number, outOfVocabulary: number, nulls = 0, truncated = 0): number {
    const lost = nulls + truncated > 0;
    if (!missing && !lost && outOfVocabulary === 0 && this.#good[values] !== undefined) return this.#good[values];
    const counts = () => ({
      ...emptyCounts(),
      rows: 1,
      missing: missing ? 1 : 0,
      values,
      outOfVocabulary,
      nulls,
      truncated,
    });
    if (nulls > 0) return this.#anyKindOf(counts());
    const key = missing ? -1 : (2 * values + truncated) * MOST_IDS + outOfVocabulary;
    let kind = this.#ofIds.get(key);
    if (kind === undefined) this.#ofIds.set(key, (kind = this.#kindOf(counts())));
    return kind;
  }

  /** Notes that rows from `at` on are what rows `codes` of others are. */
  take(at: number, from: RowOutcomes, codes: Int32Array): void {
    // Kinds are few.
    const own = from.#kinds.map((counts) => this.#anyKindOf(counts));
    const [source, to] = [from.#of, this.#of];
    for (let i = 0; i < codes.length; i++) to[at + i] = own[source[codes[i]!]!]!;
  }

  /** Notes a list, without an element that is null or bad. */
  notePlainList(row: number, missing: boolean, values: number, outOfVocabulary: number, truncated: number): void {
    this.#of[row] = this.#kindOfIds(missing, values, outOfVocabulary, 0, truncated);
  }

  /** Notes a list. */
  noteList(row: number, counts: ListOutcome): void {
    this.#of[row] = this.#anyKindOf({ ...emptyCounts(), rows: 1, ...counts });
  }

  /** Σ of the rows' counts. @param times by row: how often each counts */
  sum(times: ArrayLike<number>): SignalCounts {
    const byKind = new Float64Array(this.#kinds.length);
    for (let row = 0; row < this.#of.length; row++) byKind[this.#of[row]!]! += times[row]!;
    return this.#summed(byKind);
  }

  /** Σ of these rows' counts. */
  sumOf(rows: ArrayLike<number>): SignalCounts {
    if (this.#kinds.length === 1) return this.#summed([rows.length]);
    const byKind = new Float64Array(this.#kinds.length);
    for (let i = 0; i < rows.length; i++) byKind[this.#of[rows[i]!]!]! += 1;
    return this.#summed(byKind);
  }

  /** Of the rows from … to − 1 those with a bad value, or a bad element. */
  badOf(from: number, to: number): number[] {
    const bad = this.#kinds.map((counts) => counts.bad > 0);
    if (!bad.includes(true)) return [];
    const rows: number[] = [];
    for (let row = from; row < to; row++) if (bad[this.#of[row]!]) rows.push(row);
    return rows;
  }

  #summed(byKind: ArrayLike<number>): SignalCounts {
    const sum = emptyCounts();
    this.#kinds.forEach((counts, kind) => addCounts(sum, counts, byKind[kind]!));
    return sum;
  }

  #kindOf(counts: SignalCounts): number {
    const { missing, bad, values, outOfVocabulary, clipped, truncated, nulls } = counts;
    if (missing + bad + outOfVocabulary + clipped + truncated + nulls > 0) return this.#anyKindOf(counts);
    return (this.#good[values] ??= this.#anyKindOf(counts));
  }

  #anyKindOf(counts: SignalCounts): number {
    const key = Object.values(counts).join();
    let kind = this.#known.get(key);
    if (kind === undefined) this.#known.set(key, (kind = this.#kinds.push({ ...counts }) - 1));
    return kind;
  }
}

/** What the number or the vector of numbers of a row is. */
type Look = (row: number, low: number, high: number) => 'none' | 'inside' | 'outside' | 'other';

function lookAt(raw: (row: number) => RawValue): Look {
  return (row, low, high) => {
    const value = raw(row);
    if (value === null || value === undefined) return 'none';
    if (typeof value === 'number') return value < low || value > high ? 'outside' : 'inside';
    if (value instanceof Float32Array || value instanceof Float64Array)
      return leaves(value, 0, value.length, low, high) ? 'outside' : 'inside';
    return 'other';
  };
}

function lookIn({ first, column: { numbers, elements, valid } }: NumbersFrom): Look {
  const each = elements ?? 1;
  return (row, low, high) => {
    const i = row - first;
    if (valid !== null && valid[i] === 0) return 'none';
    return leaves(numbers, i * each, (i + 1) * each, low, high) ? 'outside' : 'inside';
  };
}

function leaves(numbers: Float32Array | Float64Array, from: number, to: number, low: number, high: number): boolean {
  for (let k = from; k < to; k++) if (numbers[k]! < low || numbers[k]! > high) return true;
  return false;
}

function divided(counts: SignalCounts, rows: number): SignalCounts {
  const one = emptyCounts();
  addCounts(one, counts, 1 / rows);
  return one;
}
