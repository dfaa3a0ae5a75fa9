/** What an encoder counts of each row of a table: what it counts of any examples follows, once it is known which rows they found. */
import { addCounts, emptyCounts } from '../../runtime/counts.ts';
import type { SignalCounts } from '../../runtime/types.ts';

/** Runs of rows that are not alike are cut in two down to so many. */
const FEW_ROWS = 8;

export class RowOutcomes {
  /** By row, an index of `kinds`. */
  readonly #of: Int32Array;
  readonly #kinds: SignalCounts[] = [];
  readonly #known = new Map<string, number>();
  /** Of good rows, by the number of their values. */
  readonly #good: number[] = [];

  constructor(rows: number) {
    this.#of = new Int32Array(rows);
  }

  /**
   * Notes the rows from … to − 1. @param count what the encoder counts of some of them, each time anew
   * @param list whether a row may count more than 1 of something
   */
  note(from: number, to: number, count: (from: number, to: number) => SignalCounts, list: boolean): void {
    if (list || to - from <= FEW_ROWS) {
      for (let row = from; row < to; row++) this.#of[row] = this.#kindOf(count(row, row + 1));
      return;
    }
    const rows = to - from;
    const counts = count(from, to);
    if (Object.values(counts).every((n) => n === 0 || n === rows)) {
      this.#of.fill(this.#kindOf(divided(counts, rows)), from, to);
      return;
    }
    const middle = from + (rows >> 1);
    this.note(from, middle, count, list);
    this.note(middle, to, count, list);
  }

  /** Σ of the rows' counts. @param times by row: how often each counts */
  sum(times: ArrayLike<number>): SignalCounts {
    const byKind = new Float64Array(this.#kinds.length);
    for (let row = 0; row < this.#of.length; row++) byKind[this.#of[row]!]! += times[row]!;
    return this.#summed(byKind);
  }

  /** Σ of these rows' counts. */
  sumOf(rows: ArrayLike<number>): SignalCounts {
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

  #summed(byKind: Float64Array): SignalCounts {
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
