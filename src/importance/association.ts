/** How strongly two columns go together, 0 … 1, whatever their kinds. Corrected for chance, so that many levels don't look like a bond. */
import { entryOf } from '../text/present.ts';

/** Categories are 0 … k−1, −1 where missing; rows where either is missing don't count. */
export type CategoryCounts = Int32Array;

/**
 * Cramér's V with Bergsma's (2013) bias correction: φ̃² = max(0, χ²/n − (k−1)(r−1)/(n−1)), k̃ = k − (k−1)²/(n−1) and r̃ likewise,
 * V = √(φ̃² / min(k̃−1, r̃−1)); 0 where a column has one level, or so many that nothing can be said.
 */
export function cramersV(a: CategoryCounts, b: CategoryCounts): number {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const cells = new Map<number, number>();
  let width = 0;
  for (const value of b) width = Math.max(width, value + 1);
  let n = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    if (x < 0 || y < 0) continue;
    n++;
    rows.set(x, (rows.get(x) ?? 0) + 1);
    columns.set(y, (columns.get(y) ?? 0) + 1);
    cells.set(x * width + y, (cells.get(x * width + y) ?? 0) + 1);
  }
  if (rows.size < 2 || columns.size < 2) return 0;
  // χ²/n = Σ observed²/(row·column) − 1: empty cells add nothing to the sum.
  let sum = 0;
  for (const [cell, count] of cells)
    sum += count ** 2 / (entryOf(rows, Math.floor(cell / width)) * entryOf(columns, cell % width));
  const [r, k] = [rows.size - 1, columns.size - 1];
  const phi2 = Math.max(0, sum - 1 - (r * k) / (n - 1));
  const least = Math.min(r - r ** 2 / (n - 1), k - k ** 2 / (n - 1));
  return least > 0 ? Math.min(1, Math.sqrt(phi2 / least)) : 0;
}

/**
 * Correlation ratio of a number by category, η² = between-category over total sum of squares, corrected as ε² = 1 − (1−η²)(n−1)/(n−k)
 * (Kelley 1935), its root. @param values NaN where missing.
 */
export function correlationRatio(categories: CategoryCounts, values: Float64Array): number {
  const sums = new Map<number, { count: number; sum: number }>();
  let n = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const [category, value] = [categories[i]!, values[i]!];
    if (category < 0 || Number.isNaN(value)) continue;
    const entry = sums.get(category) ?? { count: 0, sum: 0 };
    entry.count++;
    entry.sum += value;
    sums.set(category, entry);
    n++;
    total += value;
  }
  if (sums.size < 2 || n <= sums.size) return 0;
  const mean = total / n;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    if (categories[i]! >= 0 && !Number.isNaN(values[i]!)) squares += (values[i]! - mean) ** 2;
  }
  if (squares === 0) return 0;
  let between = 0;
  for (const { count, sum } of sums.values()) between += count * (sum / count - mean) ** 2;
  return Math.sqrt(Math.max(0, 1 - ((1 - between / squares) * (n - 1)) / (n - sums.size)));
}

/** |Pearson's correlation| over the rows where both are there; of mid-ranks it is |Spearman's|. */
export function absoluteCorrelation(a: Float64Array, b: Float64Array): number {
  let n = 0;
  let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    if (x !== x || y !== y) continue;
    n++;
    sa += x;
    sb += y;
    saa += x * x;
    sbb += y * y;
    sab += x * y;
  }
  if (n < 2) return 0;
  const [va, vb] = [saa - (sa * sa) / n, sbb - (sb * sb) / n];
  // Rounding leaves a little of a constant's variance.
  if (va <= 1e-12 * saa || vb <= 1e-12 * sbb) return 0;
  return Math.min(1, Math.abs(sab - (sa * sb) / n) / Math.sqrt(va * vb));
}

/** Ranks in −½ … ½, ties averaged; NaN stays NaN. */
export function midRanks(values: ArrayLike<number>): Float64Array {
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  const order: number[] = [];
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) order.push(i);
  order.sort((a, b) => values[a]! - values[b]!);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let k = from; k < to; k++) ranks[order[k]!] = (from + to) / 2 / order.length - 0.5;
    from = to;
  }
  return ranks;
}
