/**
 * Lists of ids by what their elements become: each distinct element is encoded once, as a list of it alone, and lists are put together of
 * them. This says again what the formats of lists say of a list, for those without weights: which elements are kept, and what is counted.
 */
import type { IdsEncoding, SignalPlan } from '../../ir/plan.ts';
import { emptyCounts } from '../../runtime/counts.ts';
import { MISSING, OUT_OF_VOCABULARY } from '../../runtime/id-space.ts';
import type { Encoder, RawScalar, RawValue, SignalCounts } from '../../runtime/types.ts';
import { present } from '../../text/present.ts';
import { recordOf } from '../../text/record.ts';
import type { CodedLists } from '../columns/coded-lists.ts';
import type { DistinctValues } from '../columns/distinct-values.ts';
import type { ListRowsBuilder } from './list-rows.ts';
import type { RowOutcomes } from './row-outcomes.ts';

/** What stands for an element that can't be read. */
const BAD = -1;

type ListSignal = SignalPlan & { readonly encoding: IdsEncoding };

/** Whether a signal's lists are nothing but their elements. */
export function isPlainList(signal: SignalPlan): signal is ListSignal {
  const { encoding, derive, sources, cross } = signal;
  return (
    encoding.kind === 'ids' &&
    encoding.weights === undefined &&
    derive === null &&
    sources === null &&
    cross === undefined
  );
}

/** Encodes the lists of one signal, run after run. */
export class CodedListEncoder {
  readonly #signal: ListSignal;
  readonly #encoder: Encoder;
  #elements: Elements | null = null;
  #ids = new Int32Array(0);
  #ends = new Int32Array(0);

  /** @param encoder of the signal alone, with counts of its own */
  constructor(signal: ListSignal, encoder: Encoder) {
    this.#signal = signal;
    this.#encoder = encoder;
  }

  /** Adds lists `from` … `to` − 1 to those that are encoded; the first is row `at` of the outcomes. @returns the rows with a bad element, by their number in `lists` */
  encode(
    lists: CodedLists,
    { from, to, at }: { readonly from: number; readonly to: number; readonly at: number },
    encoded: ListRowsBuilder,
    outcomes: RowOutcomes,
  ): number[] {
    const { max, keep, pool } = this.#signal.encoding;
    if (this.#elements?.distinct !== lists.distinct)
      this.#elements = new Elements(this.#signal, this.#encoder, lists.distinct);
    this.#elements.learn();
    const { ids, unknown } = this.#elements;
    const { starts, lengths, codes } = lists;
    const rows = to - from;
    this.#reserve(rows, max, lengths.subarray(from, to));
    const [out, ends] = [this.#ids, this.#ends];
    const withBad: number[] = [];
    let end = 0;
    for (let row = from; row < to; row++) {
      const length = lengths[row]!;
      const first = end;
      let [nulls, bad, cut, ones] = [0, 0, 0, 0];
      if (length < 0) out[end++] = MISSING;
      else if (keep === 'first') {
        const stop = starts[row]! + length;
        for (let k = starts[row]!; k < stop; k++) {
          const id = ids[codes[k]!]!;
          if (id === MISSING) nulls++;
          else if (end - first === max) cut = 1;
          else if (id === BAD) bad++;
          else {
            if (id === unknown) ones++;
            out[end++] = id;
          }
        }
      } else {
        for (let k = starts[row]! + length - 1; k >= starts[row]!; k--) {
          const id = ids[codes[k]!]!;
          if (id === MISSING) nulls++;
          else if (end - first === max) cut = 1;
          else if (id === BAD) bad++;
          else {
            if (id === unknown) ones++;
            out[end++] = id;
          }
        }
        out.subarray(first, end).reverse();
      }
      ends[row - from] = end;
      if (bad > 0) withBad.push(row);
      const values = length < 0 ? 0 : end - first;
      if (nulls + bad === 0) outcomes.notePlainList(at + row - from, length < 0, values, ones, cut);
      else outcomes.noteList(at + row - from, { values, outOfVocabulary: ones, nulls, truncated: cut, bad });
    }
    encoded.append(out, ends, rows, pool === 'mean' ? 'mean' : 'one');
    return withBad;
  }

  #reserve(rows: number, max: number, lengths: Int32Array): void {
    let most = 0;
    for (let row = 0; row < rows; row++) most += Math.max(1, Math.min(max, lengths[row]!));
    if (most > this.#ids.length) this.#ids = new Int32Array(2 * most);
    if (rows > this.#ends.length) this.#ends = new Int32Array(rows);
  }
}

/** What became of the distinct elements of a column. */
class Elements {
  readonly distinct: DistinctValues;
  /** By the number of a value: 0 null, −1 bad. */
  ids = new Int32Array(0);
  /** The id that counts as out of vocabulary; −1: there was none. Of a hashed space, id 1 is a bucket like any other. */
  unknown = -1;
  readonly #signal: ListSignal;
  readonly #encoder: Encoder;
  #size = 0;

  constructor(signal: ListSignal, encoder: Encoder, distinct: DistinctValues) {
    this.#signal = signal;
    this.#encoder = encoder;
    this.distinct = distinct;
  }

  /** Encodes the values that are new. */
  learn(): void {
    const { size, values } = this.distinct;
    const from = this.#size;
    if (size === from) return;
    const { name, input } = this.#signal;
    const counts: SignalCounts = present(this.#encoder.counts[name], name);
    Object.assign(counts, emptyCounts());
    const fresh = values.slice(from, size);
    const column = fresh.map((value): RawValue => [value as RawScalar]);
    const encoded = present(
      this.#encoder.encodeColumns(recordOf([[input, column]]), column.length).signals[name],
      name,
    );
    if (encoded.kind !== 'ids') throw new Error('a signal is encoded as another kind than its plan says');
    if (size > this.ids.length) {
      const ids = new Int32Array(Math.max(size, 2 * this.ids.length));
      ids.set(this.ids);
      this.ids = ids;
    }
    let [good, nulls, ones] = [0, 0, 0];
    for (const [i, value] of fresh.entries()) {
      const id = encoded.ids[i * encoded.max]!;
      const gone = value === null || value === undefined;
      this.ids[from + i] = gone ? MISSING : id > MISSING ? id : BAD;
      if (gone) nulls++;
      else if (id > MISSING) good++;
      if (id === OUT_OF_VOCABULARY) ones++;
    }
    if (good !== counts.values || nulls !== counts.nulls || fresh.length - good - nulls !== counts.bad)
      throw new Error('elements of lists are counted otherwise than they are encoded');
    if (counts.outOfVocabulary > 0) this.unknown = OUT_OF_VOCABULARY;
    if (this.unknown > 0 && ones !== counts.outOfVocabulary)
      throw new Error('elements of lists are counted otherwise than they are encoded');
    this.#size = size;
  }
}
