/** Figures of a sorted sample. */

/** The p-quantile of sorted values by linear interpolation (Hyndman & Fan 1996, type 7). */
export function quantile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  const share = at - below;
  // At a run of equal values no rounding may leave it.
  if (low === high || share === 0) return low;
  const step = high - low;
  return Number.isFinite(step) ? low + share * step : (1 - share) * low + share * high;
}

export interface Moments {
  readonly mean: number;
  /** Of the population (divided by n). */
  readonly std: number;
  /** Fisher's g1; 0 for a constant. */
  readonly skewness: number;
  /** Excess kurtosis g2: 0 for a normal distribution; 0 for a constant. */
  readonly kurtosis: number;
}

/** Two passes, so that large means cost no digits; values are divided by the largest, so that nothing overflows. */
export function moments(values: Float64Array): Moments {
  const n = values.length;
  let largest = 0;
  for (const x of values) largest = Math.max(largest, Math.abs(x));
  if (n === 0 || largest === 0) return { mean: 0, std: 0, skewness: 0, kurtosis: 0 };
  let sum = 0;
  for (const x of values) sum += x / largest;
  const mean = sum / n;
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  for (const x of values) {
    const d = x / largest - mean;
    const d2 = d * d;
    m2 += d2;
    m3 += d2 * d;
    m4 += d2 * d2;
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

export function countDistinct(sorted: Float64Array): number {
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) distinct++;
  return distinct;
}
