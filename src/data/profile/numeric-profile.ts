/** The figures that a lock has of a signal's numbers. */
import type { NumericProfile, SignalProfile } from '../../ir/lock.ts';
import type { Sorted } from '../../math/quantiles.ts';

/** Where `NumericProfile.quantiles` are taken. */
const LEVELS = [0.001, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.999] as const;
/** Most values in `SignalProfile.top`. */
export const TOP = 10;

/** @param range smallest and largest of all values, of which `sorted` may be a sample. */
export function numericProfile(sorted: Sorted, range: readonly [number, number]): NumericProfile {
  const { mean, std, skewness, kurtosis } = sorted.moments();
  return {
    min: range[0],
    max: range[1],
    mean,
    std,
    skewness,
    kurtosis,
    quantiles: LEVELS.map((p) => sorted.quantile(p)),
  };
}

/** A weighted count without the digits that binary fractions add. */
export function weightedCount(weight: number): number {
  return Number(weight.toPrecision(12));
}

/** Of numbers. */
export function mostFrequent({ values, weights }: Sorted): SignalProfile['top'] {
  const counts: { value: number; count: number }[] = [];
  values.forEach((value, i) => {
    const weight = weights?.[i] ?? 1;
    // Rounding is no difference: of values that are as frequent the smaller ones come first.
    counts.push({ value, count: Number.isInteger(weight) ? weight : weightedCount(weight) });
    // Only the largest are wanted: keep the list short.
    if (counts.length > 4096) counts.sort((a, b) => b.count - a.count || a.value - b.value).length = TOP;
  });
  counts.sort((a, b) => b.count - a.count || a.value - b.value);
  return counts.slice(0, TOP).map(({ value, count }) => ({ value: String(value), count }));
}
