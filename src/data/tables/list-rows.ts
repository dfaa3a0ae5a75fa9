/** Lists of ids of different lengths, one after the other: what padded ids hold, without the padding, and without weights that follow from the lengths. */
import type { EncodedSignal } from '../../runtime/types.ts';

type PaddedIds = EncodedSignal & { readonly kind: 'ids' };

/** one: each element weighs 1; mean: 1/(number of elements of its list); else by element. */
export type ListWeights = 'one' | 'mean' | Float32Array;

/** Encoded lists by row. */
export interface ListRows {
  readonly kind: 'lists';
  /** Elements of a list, at most. */
  readonly max: number;
  /** Row r has the elements from starts[r] to starts[r + 1] − 1. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly weights: ListWeights;
}

/** Encoded values by row of a table, each list as long as it is. */
export type TableValues = Exclude<EncodedSignal, PaddedIds> | ListRows;

const ONE = bitsOf(1);

function bitsOf(weight: number): number {
  return new Int32Array(Float32Array.of(weight).buffer)[0]!;
}

/** Takes padded lists, run after run. */
export class ListRowsBuilder {
  readonly #max: number;
  readonly #starts: Int32Array;
  #ids: Int32Array;
  /** Of each element, as long as weights don't follow from the lengths; null: they do so far. */
  #weights: Int32Array | null = null;
  #rows = 0;
  /** Whether all weights so far are 1, and 1/length. */
  #one = true;
  #mean = true;
  /** By length: the weight of an element of a mean. */
  readonly #means: Int32Array;

  /** @param rows at most @param elements that there is room for at first */
  constructor(max: number, rows: number, elements = 4 * rows) {
    this.#max = max;
    this.#starts = new Int32Array(rows + 1);
    this.#ids = new Int32Array(Math.max(16, elements));
    this.#means = Int32Array.from({ length: max + 1 }, (_, n) => bitsOf(1 / n));
  }

  /** Begins again from row 0, with the memory that there is: what was finished before must not be used any more. */
  clear(): void {
    this.#rows = 0;
    this.#weights = null;
    this.#one = this.#mean = true;
  }

  /** Adds the first `rows` lists. Padding is id 0 with weight 0, and stands behind all elements. */
  add({ ids, weights, max }: Pick<PaddedIds, 'ids' | 'weights' | 'max'>, rows: number): void {
    const words = new Int32Array(weights.buffer, weights.byteOffset, rows * max);
    const first = this.#starts[this.#rows]!;
    this.#reserve(first + rows * max);
    const [out, starts] = [this.#ids, this.#starts];
    let [to, one, mean] = [first, true, true];
    for (let row = 0; row < rows; row++) {
      const at = row * max;
      const end = at + max;
      let k = at;
      for (; k < end && (ids[k] !== 0 || words[k] !== 0); k++) {
        out[to++] = ids[k]!;
        if (words[k] !== ONE) one = false;
      }
      const weight = this.#means[k - at]!;
      for (let j = at; j < k; j++) if (words[j] !== weight) mean = false;
      starts[++this.#rows] = to;
    }
    if (this.#weights === null && ((this.#one && one) || (this.#mean && mean))) {
      this.#one &&= one;
      this.#mean &&= mean;
      return;
    }
    this.#keepWeights(words, this.#rows - rows);
  }

  /**
   * Adds lists without padding, whose weights follow from their lengths.
   * @param ends where the list of each row ends among `ids`; each begins where the one before ends, the first at 0
   */
  append(ids: Int32Array, ends: Int32Array, rows: number, weights: 'one' | 'mean'): void {
    const first = this.#starts[this.#rows]!;
    const count = rows === 0 ? 0 : ends[rows - 1]!;
    this.#reserve(first + count);
    this.#ids.set(ids.subarray(0, count), first);
    let longest = 0;
    for (let row = 0, before = 0; row < rows; row++) {
      longest = Math.max(longest, ends[row]! - before);
      before = ends[row]!;
      this.#starts[++this.#rows] = first + before;
    }
    // Where lists have an element at most, both are the same.
    if (longest > 1 && weights === 'one') this.#mean = false;
    if (longest > 1 && weights === 'mean') this.#one = false;
    if (this.#weights !== null || !(this.#one || this.#mean))
      throw new Error('lists of one signal have different kinds of weights');
  }

  /** Keeps weights by element, of these rows and of all before. */
  #keepWeights(words: Int32Array, from: number): void {
    const starts = this.#starts;
    const known = this.#weights;
    if (known === null || known.length < this.#ids.length) {
      this.#weights = new Int32Array(this.#ids.length);
      if (known !== null) this.#weights.set(known.subarray(0, starts[from]));
      else fill(this.#weights, starts, from, this.#one ? () => ONE : (n) => this.#means[n]!);
    }
    const out = this.#weights!;
    for (let row = from; row < this.#rows; row++) {
      const at = (row - from) * this.#max;
      const start = starts[row]!;
      for (let k = start; k < starts[row + 1]!; k++) out[k] = words[at + k - start]!;
    }
  }

  #reserve(elements: number): void {
    if (elements <= this.#ids.length) return;
    const ids = new Int32Array(Math.max(elements, 2 * this.#ids.length));
    ids.set(this.#ids);
    this.#ids = ids;
  }

  /** All rows so far; views of this builder's memory. */
  finish(): ListRows {
    const starts = this.#starts.subarray(0, this.#rows + 1);
    const count = starts[this.#rows]!;
    const own = this.#weights;
    return {
      kind: 'lists',
      max: this.#max,
      starts,
      ids: this.#ids.subarray(0, count),
      weights: own === null ? (this.#one ? 'one' : 'mean') : new Float32Array(own.buffer, own.byteOffset, count),
    };
  }
}

function fill(weights: Int32Array, starts: Int32Array, rows: number, weightOf: (length: number) => number): void {
  for (let row = 0; row < rows; row++)
    weights.fill(weightOf(starts[row + 1]! - starts[row]!), starts[row], starts[row + 1]);
}

/** Rows of lists, in this order, to padded ids and weights. @param rows null: all of them */
export function padLists(
  { max, starts, ids, weights }: ListRows,
  rows: Int32Array | null,
  to: Pick<PaddedIds, 'ids' | 'weights'>,
): void {
  const count = rows === null ? starts.length - 1 : rows.length;
  const own = typeof weights === 'string' ? null : weights;
  for (let i = 0, at = 0; i < count; i++) {
    const row = rows === null ? i : rows[i]!;
    let k = starts[row]!;
    const stop = starts[row + 1]!;
    const each = weights === 'mean' ? 1 / (stop - k) : 1;
    const end = at + max;
    for (; k < stop; k++, at++) {
      to.ids[at] = ids[k]!;
      to.weights[at] = own === null ? each : own[k]!;
    }
    for (; at < end; at++) {
      to.ids[at] = 0;
      to.weights[at] = 0;
    }
  }
}
