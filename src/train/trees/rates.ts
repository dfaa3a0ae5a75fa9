/**
 * Ids as rates: of the training rows with the same id, the part that is positive for a head. A row that trees are grown on sees the rows
 * before it in a random order and never itself; a new row sees all of them (ordered target statistics, Prokhorenkova et al. 2018, section 3.2).
 */
import { type BinnedFeature, lowerBound, thresholdsOf } from './bins.ts';
import type { RateFeature } from './features.ts';

/** Rows that count towards the mean of all, next to an id's own: CatBoost's a. */
const PRIOR_ROWS = 1;

/** Rows that trees are grown on, for one head. */
export interface RatedRows {
  /** 0, 1, or NaN for rows to leave out. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  /** All rows, in the order in which rates see them. */
  readonly order: Int32Array;
}

/**
 * Bins of a rate, and how many keys it has; null: more than `most`. Bins as the rows see it that trees are grown on, by row, and as a new row does.
 * rate = (Σ weight · label + prior) / (Σ weight + 1), in weights whose mean is 1; the prior is the rate of all rows.
 * @param keys by row: what the feature is looked up by.
 */
export function rateBins(
  feature: RateFeature,
  keys: Float64Array,
  rows: RatedRows,
  most: number,
): { readonly column: Uint8Array; readonly feature: BinnedFeature; readonly keys: number } | null {
  const { labels, weights, order } = rows;
  let [positives, total, count] = [0, 0, 0];
  for (const row of order) {
    if (labels[row] !== labels[row] || weights[row] === 0) continue;
    positives += weights[row]! * labels[row]!;
    total += weights[row]!;
    count++;
  }
  const prior = total > 0 ? positives / total : 0;
  const scale = total > 0 ? count / total : 1;
  const sums = new Map<number, { positives: number; rows: number }>();
  const rateOf = (sum: { positives: number; rows: number } | undefined): number =>
    sum === undefined ? prior : (sum.positives + PRIOR_ROWS * prior) / (sum.rows + PRIOR_ROWS);
  const rates = new Float64Array(keys.length).fill(prior);
  const seen: number[] = [];
  for (const row of order) {
    if (labels[row] !== labels[row] || weights[row] === 0) continue;
    const key = keys[row]!;
    let sum = sums.get(key);
    rates[row] = rateOf(sum);
    seen.push(rates[row]);
    if (sum === undefined) {
      if (sums.size >= most) return null;
      sums.set(key, (sum = { positives: 0, rows: 0 }));
    }
    sum.positives += scale * weights[row]! * labels[row]!;
    sum.rows += scale * weights[row]!;
  }
  const thresholds = Float64Array.from(thresholdsOf(Float64Array.from(seen)));
  const binned: number[][] = Array.from({ length: thresholds.length + 1 }, () => []);
  for (const [key, sum] of sums) binned[lowerBound(thresholds, rateOf(sum))]!.push(key);
  const column = Uint8Array.from(rates, (rate) => lowerBound(thresholds, rate));
  return {
    column,
    keys: sums.size,
    feature: { feature, binning: { kind: 'rate', keys: binned, other: lowerBound(thresholds, prior) } },
  };
}
