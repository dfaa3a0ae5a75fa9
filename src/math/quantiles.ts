/** Statistics of a weighted sample: a row of weight 2 counts as two copies of it. */

/** A sample in ascending order. */
export class Sorted {
  /** Ascending. */
  readonly values: Float64Array<ArrayBuffer>;
  /** Of each value; null: 1 each. */
  readonly weights: Float64Array<ArrayBuffer> | null;
  /** Weight of the values up to and with each; null: their number. */
  readonly #upTo: Float64Array | null;

  private constructor(values: Float64Array<ArrayBuffer>, weights: Float64Array<ArrayBuffer> | null) {
    this.values = values;
    this.weights = weights;
    this.#upTo = weights === null ? null : cumulative(weights);
  }

  /** @param values in any order; sorted in place where they have no weights. @param weights above 0 */
  static of(values: Float64Array<ArrayBuffer>, weights: Float64Array<ArrayBuffer> | null = null): Sorted {
    if (weights === null || weights.every((w) => w === 1)) return new Sorted(values.sort(), null);
    const pairs = sortedPairs(values, weights);
    return new Sorted(pairs.values, pairs.weights);
  }

  get length(): number {
    return this.values.length;
  }

  /**
   * The p-quantile by linear interpolation (Hyndman & Fan 1996, type 7). With weights, the one of a sample that holds each value as often
   * as its weight says, as Hmisc's `wtd.quantile` of R; weights below 1 on average are scaled to 1 on average.
   */
  quantile(p: number): number {
    const at = p * ((this.#upTo?.at(-1) ?? this.length) - 1);
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
    const last = this.length - 1;
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
    const total = this.#upTo?.at(-1) ?? this.length;
    for (let from = 0; from < this.length;) {
      const value = this.values[from]!;
      let to = from + 1;
      while (to < this.length && this.values[to] === value) to++;
      const weight = this.#upTo === null ? to - from : this.#upTo[to - 1]! - (from === 0 ? 0 : this.#upTo[from - 1]!);
      yield { value, fraction: weight / total };
      from = to;
    }
  }

  get distinct(): number {
    let distinct = 0;
    for (let i = 0; i < this.length; i++) if (i === 0 || this.values[i] !== this.values[i - 1]) distinct++;
    return distinct;
  }
}

interface Pairs {
  readonly values: Float64Array<ArrayBuffer>;
  readonly weights: Float64Array<ArrayBuffer>;
}

/** So many weights are sorted each by itself, without a comparison in JavaScript: a log that was sampled has two. */
const FEW_WEIGHTS = 8;

/** By value, equal values by weight: sums must not depend on the order in which rows come. */
function sortedPairs(values: Float64Array<ArrayBuffer>, weights: Float64Array<ArrayBuffer>): Pairs {
  const distinct = new Set<number>();
  for (let i = 0; i < weights.length && distinct.size <= FEW_WEIGHTS; i++) distinct.add(weights[i]!);
  if (distinct.size > FEW_WEIGHTS) {
    const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || weights[a]! - weights[b]!);
    return {
      values: Float64Array.from(order, (i) => values[i]!),
      weights: Float64Array.from(order, (i) => weights[i]!),
    };
  }
  let merged: Pairs = { values: new Float64Array(0), weights: new Float64Array(0) };
  for (const weight of [...distinct].sort((a, b) => a - b))
    merged = merge(merged, values.filter((_, i) => weights[i] === weight).sort(), weight);
  return merged;
}

/** Of equal values those of `pairs`, whose weights are smaller, come first. */
function merge(pairs: Pairs, values: Float64Array, weight: number): Pairs {
  const length = pairs.values.length + values.length;
  const out: Pairs = { values: new Float64Array(length), weights: new Float64Array(length) };
  for (let k = 0, a = 0, b = 0; k < length; k++) {
    const first = b === values.length || (a < pairs.values.length && pairs.values[a]! <= values[b]!);
    out.values[k] = first ? pairs.values[a]! : values[b]!;
    out.weights[k] = first ? pairs.weights[a++]! : weight;
    if (!first) b++;
  }
  return out;
}

function cumulative(weights: Float64Array): Float64Array {
  const upTo = new Float64Array(weights.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) upTo[i] = sum += weights[i]!;
  return sum < weights.length ? upTo.map((x) => (x / sum) * weights.length) : upTo;
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
export function moments(values: Float64Array, weights: Float64Array | null = null): Moments {
  const n = weights === null ? values.length : weights.reduce((a, b) => a + b, 0);
  let largest = 0;
  for (const x of values) largest = Math.max(largest, Math.abs(x));
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
