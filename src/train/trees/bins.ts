/**
 * Values to at most 255 bins, found on the training part alone. Numbers: by thresholds, as LightGBM and scikit-learn's
 * HistGradientBoosting do (Ke et al. 2017, section 2.2). Ids: a bin for each of the most frequent, one for the rest. Rates: ids with like
 * rates share a bin.
 */
import { type ReadIds, type TreeFeature, type TreeRows, readFeature } from './features.ts';

export const MAX_BINS = 255;

export type Binning =
  /** Bin b holds thresholds[b − 1] < x ≤ thresholds[b]. */
  | { readonly kind: 'number'; readonly thresholds: readonly number[] }
  /** Bin b + 1 is ids[b], the most frequent first; bin 0 is every other id. */
  | { readonly kind: 'category'; readonly ids: readonly number[] }
  /** Bin b holds the ids, or keys of pairs, keys[b]; all others are in bin `other`. Bins rise with the rates. */
  | { readonly kind: 'rate'; readonly keys: readonly (readonly number[])[]; readonly other: number };

export interface BinnedFeature {
  readonly feature: TreeFeature;
  readonly binning: Binning;
}

export function binCount(binning: Binning): number {
  if (binning.kind === 'rate') return binning.keys.length;
  return 1 + (binning.kind === 'number' ? binning.thresholds.length : binning.ids.length);
}

/**
 * Thresholds of places among boundaries, which begin at 1: that of a missing number, 0, has a bin of its own however few rows have it, as a
 * flag would give it.
 */
export function placeThresholds(places: Float64Array): number[] {
  return [
    0.5,
    ...thresholdsOf(
      places.filter((place) => place > 0),
      MAX_BINS - 1,
    ),
  ];
}

/** Midpoints between neighbouring values, or between neighbouring quantiles where there are more values than bins. */
export function thresholdsOf(values: Float64Array, bins = MAX_BINS): number[] {
  const sorted = values.slice().sort();
  const distinct: number[] = [];
  for (const value of sorted)
    if (distinct.length === 0 || value !== distinct[distinct.length - 1]) distinct.push(value);
  if (distinct.length <= bins) return distinct.slice(1).map((value, i) => (value + distinct[i]!) / 2);
  const thresholds: number[] = [];
  for (let k = 1; k < bins; k++) {
    // The quantile k/bins by the averaged inverse of the distribution (Hyndman & Fan 1996, definition 2).
    const at = (k * sorted.length) / bins;
    const threshold = Number.isInteger(at) ? (sorted[at - 1]! + sorted[at]!) / 2 : sorted[Math.floor(at)]!;
    if (thresholds.length === 0 || threshold > thresholds[thresholds.length - 1]!) thresholds.push(threshold);
  }
  return thresholds;
}

/** The most frequent ids, the lower id first where two are equally frequent. */
export function frequentIds(counts: ReadonlyMap<number, number>): number[] {
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return sorted.slice(0, MAX_BINS - 1).map(([id]) => id);
}

/** Bins rows of one feature, again and again. */
export class Binner {
  readonly #feature: TreeFeature;
  readonly #thresholds: Float64Array | null;
  readonly #binOf: KeyBins;
  readonly #other: number;
  #values = new Float64Array(0);

  constructor({ feature, binning }: BinnedFeature) {
    this.#feature = feature;
    this.#thresholds = binning.kind === 'number' ? Float64Array.from(binning.thresholds) : null;
    this.#other = binning.kind === 'rate' ? binning.other : 0;
    this.#binOf = new KeyBins(
      binning.kind === 'number' ? [] : binning.kind === 'rate' ? binning.keys : [[], ...binning.ids.map((id) => [id])],
      this.#other,
    );
  }

  /** Writes the bin of row i to out[offset + i · stride]. @param known as `readFeature` has it */
  bin(chunk: TreeRows, out: Uint8Array, offset = 0, stride = 1, known?: ReadIds): void {
    const { rows } = chunk;
    if (this.#values.length < rows) this.#values = new Float64Array(rows);
    const values = this.#values;
    readFeature(this.#feature, chunk, values, known);
    const thresholds = this.#thresholds;
    // Candidates of a request have much in common: what is the same again is in the same bin.
    let value = NaN;
    let bin = 0;
    for (let i = 0, at = offset; i < rows; i++, at += stride) {
      if (values[i] !== value) {
        value = values[i]!;
        bin = thresholds === null ? this.#binOf.get(value) : lowerBound(thresholds, value);
      }
      out[at] = bin;
    }
  }
}

/** Bins by whole number: a table with open addressing, which answers several times as fast as a Map of numbers beyond 2^31. */
class KeyBins {
  readonly #keys: Float64Array;
  readonly #bins: Uint8Array;
  readonly #last: number;
  readonly #other: number;

  /** @param keys of each bin; a key in two counts for the last @param other the bin of all other numbers */
  constructor(keys: readonly (readonly number[])[], other: number) {
    const count = keys.reduce((sum, of) => sum + of.length, 0);
    const size = 2 ** Math.ceil(Math.log2(2 * count + 1));
    this.#keys = new Float64Array(size).fill(NaN);
    this.#bins = new Uint8Array(size);
    this.#last = size - 1;
    this.#other = other;
    keys.forEach((of, bin) => {
      for (const key of of) {
        const at = this.#placeOf(key);
        this.#keys[at] = key;
        this.#bins[at] = bin;
      }
    });
  }

  get(key: number): number {
    const at = this.#placeOf(key);
    return this.#keys[at] === key ? this.#bins[at]! : this.#other;
  }

  /** Of the key, or of the free place that it would have. */
  #placeOf(key: number): number {
    const keys = this.#keys;
    const high = Math.floor(key / 4_294_967_296);
    let hash = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    hash ^= hash >>> 15;
    let at = hash & this.#last;
    for (;;) {
      const there = keys[at]!;
      // NaN: nothing is there.
      if (there === key || there !== there) return at;
      at = (at + 1) & this.#last;
    }
  }
}

/** The number of thresholds below a value. */
export function lowerBound(thresholds: Float64Array, value: number): number {
  let low = 0;
  let length = thresholds.length;
  // Without branches: which half a value is in no processor can foresee.
  while (length > 1) {
    const half = length >> 1;
    low += half & -Number(thresholds[low + half - 1]! < value);
    length -= half;
  }
  return low + (length === 1 ? Number(thresholds[low]! < value) : 0);
}
