/** Statistics of a weighted sample: a row of weight 2 counts as two copies of it. */

import { numbersInOrder, sortNumbers } from './sort-numbers.ts';

type Numbers = Float64Array<ArrayBuffer>;

/** A sample in ascending order, each value once, so that sums depend neither on the order of rows nor on whether equal rows came as one. */
export class Sorted {
  /** Ascending, no two alike. */
  readonly values: Numbers;
  /** Of all rows with each value; null: 1 each. */
  readonly weights: Numbers | null;
  /** How many rows have each value; null: 1 each. */
  readonly #counts: Numbers | null;
  /** Rows. */
  readonly rows: number;
  /** Weight of the values up to and with each; null: their number. */
  readonly #upTo: Float64Array | null;

  private constructor(values: Numbers, weights: Numbers | null, counts: Numbers | null) {
    this.values = values;
    this.weights = weights;
    this.#counts = counts;
    this.rows = counts === null ? values.length : total(counts);
    this.#upTo = weights === null ? null : cumulative(weights, this.rows);
  }

  /**
   * @param values in any order; sorted in place where they have neither weights nor counts
   * @param weights of all rows that a value stands for, above 0; null: their number
   * @param counts how many rows each stands for; null: 1 each
   */
  static of(values: Numbers, weights: Numbers | null = null, counts: Numbers | null = null): Sorted {
    if (counts === null && (weights === null || weights.every((w) => w === 1))) {
      const { values: distinct, counts: runs } = runsOf(sortNumbers(values));
      return new Sorted(distinct, runs, runs);
    }
    const merged = merge(values, weights ?? counts!, counts);
    return new Sorted(merged.values, merged.weights, merged.counts);
  }

  /** Distinct values. */
  get distinct(): number {
    return this.values.length;
  }

  /** The rows with other values than these. */
  without(left: ReadonlySet<number>): Sorted {
    const kept = (_: number, i: number) => !left.has(this.values[i]!);
    return new Sorted(this.values.filter(kept), this.weights?.filter(kept) ?? null, this.#counts?.filter(kept) ?? null);
  }

  /**
   * The p-quantile by linear interpolation (Hyndman & Fan 1996, type 7). With weights, the one of a sample that holds each value as often
   * as its weight says, as Hmisc's `wtd.quantile` of R; weights below 1 on average are scaled to 1 on average.
   */
  quantile(p: number): number {
    const at = p * ((this.#upTo?.at(-1) ?? this.rows) - 1);
    const below = Math.floor(at);
    const low = this.#at(below);
    const high = this.#at(below + 1);
    const share = at - below;
    // At a run of equal values no rounding may leave it.
    if (low === high || share === 0) return low;
    const step = high - low;
    return Number.isFinite(step) ? low + share * step : (1 - share) * low + share * high;
  }

  /** The value at a place (from 0) among the copies. */
  #at(place: number): number {
    const last = this.values.length - 1;
    if (this.#upTo === null) return this.values[Math.min(place, last)]!;
    let [low, high] = [0, last];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#upTo[middle]! > place) high = middle;
      else low = middle + 1;
    }
    return this.values[low]!;
  }

  /** Of the values, or of what `of` makes of them. */
  moments(of: (x: number) => number = (x) => x): Moments {
    return moments(this.values.map(of), this.weights);
  }

  /** Each value and its fraction of the weight, in ascending order. */
  *runs(): Generator<{ readonly value: number; readonly fraction: number }> {
    const all = this.weights === null ? this.rows : total(this.weights);
    for (let i = 0; i < this.values.length; i++)
      yield { value: this.values[i]!, fraction: (this.weights?.[i] ?? 1) / all };
  }
}

/** Of values in order: each once, and how often it came; null: once each. */
function runsOf(sorted: Numbers): { readonly values: Numbers; readonly counts: Numbers | null } {
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) distinct++;
  if (distinct === sorted.length) return { values: sorted, counts: null };
  const values = new Float64Array(distinct);
  const counts = new Float64Array(distinct);
  for (let i = 0, at = -1; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) values[++at] = sorted[i]!;
    counts[at]! += 1;
  }
  return { values, counts };
}

interface Merged {
  readonly values: Numbers;
  readonly weights: Numbers;
  readonly counts: Numbers;
}

/** So many weights are counted each by itself: a log that was sampled has two. */
const FEW_WEIGHTS = 8;

/** Each value once; weights are added where theirs stands. */
function merge(values: Numbers, weights: Numbers, counts: Numbers | null): Merged {
  const { values: sorted, order } = numbersInOrder(values);
  const place = new Uint32Array(values.length);
  for (let i = 0, at = -1; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) at++;
    place[order[i]!] = at;
  }
  const distinct = runsOf(sorted).values;
  const merged = {
    values: distinct,
    weights: new Float64Array(distinct.length),
    counts: new Float64Array(distinct.length),
  };
  for (let i = 0; i < values.length; i++) merged.counts[place[i]!]! += counts === null ? 1 : counts[i]!;
  // Sums of fractions must not depend on the order in which rows come.
  if (isExact(weights)) for (let i = 0; i < place.length; i++) merged.weights[place[i]!]! += weights[i]!;
  else {
    const few = fewWeights(weights);
    if (few === null) addInOrder(merged.weights, place, weights);
    else for (const weight of few) addTimes(merged.weights, place, weights, weight);
  }
  return merged;
}

/** Whether weights can be added in any order: whole numbers below 2^53 in all. */
function isExact(weights: Numbers): boolean {
  for (const w of weights) if (!Number.isInteger(w)) return false;
  return total(weights) <= Number.MAX_SAFE_INTEGER;
}

/** The weights that there are, ascending; null: they are many. */
function fewWeights(weights: Numbers): number[] | null {
  const distinct = new Set<number>();
  for (const w of weights) if (distinct.add(w).size > FEW_WEIGHTS) return null;
  return [...distinct].sort((a, b) => a - b);
}

/** Adds one weight as often as it comes. */
function addTimes(sums: Numbers, place: Uint32Array, weights: Numbers, weight: number): void {
  const times = new Float64Array(sums.length);
  for (let i = 0; i < place.length; i++) if (weights[i] === weight) times[place[i]!]! += 1;
  for (let at = 0; at < sums.length; at++) sums[at]! += times[at]! * weight;
}

/** Adds the weights of each place from the smallest on. */
function addInOrder(sums: Numbers, place: Uint32Array, weights: Numbers): void {
  const order = Uint32Array.from(place.keys()).sort((a, b) => weights[a]! - weights[b]!);
  for (const i of order) sums[place[i]!]! += weights[i]!;
}

function total(numbers: Numbers): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i]!;
  return sum;
}

function cumulative(weights: Numbers, rows: number): Float64Array {
  const upTo = new Float64Array(weights.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) upTo[i] = sum += weights[i]!;
  return sum < rows ? upTo.map((x) => (x / sum) * rows) : upTo;
}

export interface Moments {
  readonly mean: number;
  /** Of the population (divided by n, or by the sum of the weights). */
  readonly std: number;
  /** Fisher's g1; 0 for a constant. */
  readonly skewness: number;
  /** Excess kurtosis g2: 0 for a normal distribution; 0 for a constant. */
  readonly kurtosis: number;
}

/** Two passes, so that large means cost no digits; values are divided by the largest, so that nothing overflows. */
export function moments(values: Float64Array, weights: Numbers | null = null): Moments {
  const n = weights === null ? values.length : total(weights);
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  if (!(n > 0) || largest === 0) return { mean: 0, std: 0, skewness: 0, kurtosis: 0 };
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (weights === null ? 1 : weights[i]!) * (values[i]! / largest);
  const mean = sum / n;
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  for (let i = 0; i < values.length; i++) {
    const d = values[i]! / largest - mean;
    const d2 = (weights === null ? 1 : weights[i]!) * d * d;
    m2 += d2;
    m3 += d2 * d;
    m4 += d2 * d * d;
  }
  m2 /= n;
  m3 /= n;
  m4 /= n;
  // What is left of a constant is rounding.
  const constant = m2 <= (mean * 1e-15) ** 2;
  return {
    mean: mean * largest,
    std: constant ? 0 : Math.sqrt(m2) * largest,
    skewness: constant ? 0 : m3 / m2 ** 1.5,
    kurtosis: constant ? 0 : m4 / (m2 * m2) - 3,
  };
}
