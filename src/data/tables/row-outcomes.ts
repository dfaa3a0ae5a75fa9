/** What an encoder counts of each row of a table: what it counts of any examples follows, once it is known which rows they found. */
import type { SignalPlan } from '../../ir/plan.ts';
import { addCounts, emptyCounts } from '../../runtime/counts.ts';
import { MISSING, OUT_OF_VOCABULARY } from '../../runtime/id-space.ts';
import type { EncodedSignal, SignalCounts } from '../../runtime/types.ts';

/** More than a list has elements. */
const MOST_IDS = 2 ** 26;

/** Rows encoded, and what the encoder counted of them. */
export interface Outcome {
  readonly encoded: EncodedSignal;
  readonly counts: SignalCounts;
}

/** Whether ids alone say what became of a good row of a signal. */
export function saysAllByIds({ encoding }: SignalPlan): boolean {
  return encoding.kind === 'id' || (encoding.kind === 'ids' && encoding.weights === undefined);
}

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

  /**
   * Notes the rows from … to − 1. @param encode encodes some of them and says what it counted of these alone
   * @param plainIds whether ids alone say what became of good rows: they have no weights of their own
   * @returns all of them, encoded
   */
  note(from: number, to: number, encode: (from: number, to: number) => Outcome, plainIds: boolean): EncodedSignal {
    const rows = to - from;
    const { encoded, counts } = encode(from, to);
    // A row of a list may count more than 1 of something.
    const alike = encoded.kind !== 'ids' && Object.values(counts).every((n) => n === 0 || n === rows);
    if (alike) this.#of.fill(this.#kindOf(divided(counts, rows)), from, to);
    else if (rows === 1) this.#of[from] = this.#kindOf(counts);
    else if (!plainIds || !this.#noteIds(encoded, counts, from)) {
      const middle = from + (rows >> 1);
      this.note(from, middle, encode, plainIds);
      this.note(middle, to, encode, plainIds);
    }
    return encoded;
  }

  /** Notes rows by their ids. @returns false where ids do not say what was counted */
  #noteIds(encoded: EncodedSignal, counts: SignalCounts, from: number): boolean {
    if (encoded.kind === 'vec' || counts.bad + counts.nulls + counts.truncated > 0) return false;
    const { ids } = encoded;
    const width = encoded.kind === 'id' ? 1 : encoded.max;
    // Of a hashed space, id 1 is a bucket like any other.
    const unknown = counts.outOfVocabulary > 0 ? OUT_OF_VOCABULARY : -1;
    let [missing, values, outOfVocabulary] = [0, 0, 0];
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
      kinds[row] = this.#kindOfIds(absent, own, ones);
    }
    if (missing !== counts.missing || values !== counts.values || outOfVocabulary !== counts.outOfVocabulary)
      return false;
    this.#of.set(kinds, from);
    return true;
  }

  #kindOfIds(missing: boolean, values: number, outOfVocabulary: number): number {
    if (!missing && outOfVocabulary === 0 && this.#good[values] !== undefined) return this.#good[values];
    const key = missing ? -1 : values * MOST_IDS + outOfVocabulary;
    let kind = this.#ofIds.get(key);
    if (kind === undefined) {
      kind = this.#kindOf({ ...emptyCounts(), rows: 1, missing: missing ? 1 : 0, values, outOfVocabulary });
      this.#ofIds.set(key, kind);
    }
    return kind;
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

function divided(counts: SignalCounts, rows: number): SignalCounts {
  const one = emptyCounts();
  addCounts(one, counts, 1 / rows);
  return one;
}
