/** Weighted means. A mean over no weight does not exist: it is null, never 0. */

/** Σ w·x / Σ w; null where Σ w is 0. */
export function weightedMean(sum: number, weight: number): number | null {
  return weight > 0 ? sum / weight : null;
}
