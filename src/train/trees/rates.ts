/**
 * Ids as rates: of the training rows with the same id, the part that is positive for a head. A row that trees are grown on sees the rows
 * before it in random orders and never itself; a new row sees all of them (ordered target statistics, Prokhorenkova et al. 2018, section 3.2).
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
  /** All rows, in each order in which rates see them. */
  readonly orders: readonly Int32Array[];
}

interface Sum {
  positives: number;
  rows: number;
}

/**
 * Bins of a rate, and how many keys it has; null: more than `most`. Bins as the rows see it that trees are grown on, by row, and as a new row does.
 * rate = (Σ weight · label + prior) / (Σ weight + 1), in weights whose mean is 1; the prior is the rate of all rows. A row sees the mean of its
 * rates in all orders: in a single one the first rows of an id see next to nothing of it.
 * @param keys by row: what the feature is looked up by.
 */
export function rateBins(
  feature: RateFeature,
  keys: Float64Array,
  rows: RatedRows,
  most: number,
): { readonly column: Uint8Array; readonly feature: BinnedFeature; readonly keys: number } | null {
  const { labels, weights, orders } = rows;
  const isSeen = (row: number): boolean => labels[row] === labels[row] && weights[row] !== 0;
  let [positives, total, count] = [0, 0, 0];
  for (let row = 0; row < keys.length; row++) {
    if (!isSeen(row)) continue;
    positives += weights[row]! * labels[row]!;
    total += weights[row]!;
    count++;
  }
  const prior = total > 0 ? positives / total : 0;
  const scale = total > 0 ? count / total : 1;
  const rateOf = (sum: Sum | undefined): number =>
    sum === undefined ? prior : (sum.positives + PRIOR_ROWS * prior) / (sum.rows + PRIOR_ROWS);
  const rates = new Float64Array(keys.length);
  let sums = new Map<number, Sum>();
  for (const order of orders) {
    sums = new Map();
    for (const row of order) {
      if (!isSeen(row)) continue;
      const key = keys[row]!;
      let sum = sums.get(key);
      rates[row]! += rateOf(sum) / orders.length;
      if (sum === undefined) {
        if (sums.size >= most) return null;
        sums.set(key, (sum = { positives: 0, rows: 0 }));
      }
      sum.positives += scale * weights[row]! * labels[row]!;
      sum.rows += scale * weights[row]!;
    }
  }
  const thresholds = Float64Array.from(thresholdsOf(rates.filter((_, row) => isSeen(row))));
  const binned: number[][] = Array.from({ length: thresholds.length + 1 }, () => []);
  for (const [key, sum] of sums) binned[lowerBound(thresholds, rateOf(sum))]!.push(key);
  const other = lowerBound(thresholds, prior);
  const column = Uint8Array.from(rates, (rate, row) => (isSeen(row) ? lowerBound(thresholds, rate) : other));
  return { column, keys: sums.size, feature: { feature, binning: { kind: 'rate', keys: binned, other } } };
}
