/** How a label depends on a column: whether its order matters, or each value by itself, or too much to be true. Tests on a sample of rows. */
import type { ValueCount } from './inspect.ts';

export interface Relation {
  /** P(a positive row has the larger value), ties as halves; null where values are no numbers. */
  readonly auc: number | null;
  /** Variance of the label's rate between bins of ordered values, and its standard error. */
  readonly byOrder: number;
  /** The same between single values. */
  readonly byValue: number;
  readonly error: number;
  /** In words why the column knows too much; null: it does not. */
  readonly leak: string | null;
}

const BINS = 20;
/** Fewer rows than that say little of a value. */
const ENOUGH = 30;
/** An area under the curve that no honest signal has. */
const TOO_GOOD = 0.985;

/**
 * Variances between groups are estimated from two halves of the rows: Σ wᵍ (m₀ᵍ − p)(m₁ᵍ − p), m the halves' rates. The noise of one half is independent
 * of the other's, so that groups of a few rows add nothing on average.
 */
export function relationOf(counts: readonly ValueCount[]): Relation {
  const rows = sum(counts, ({ rows: [a, b] }) => a + b);
  const positives = sum(counts, ({ positives: [a, b] }) => a + b);
  const rate = rows === 0 ? 0 : positives / rows;
  const numbers = counts.flatMap((count) => {
    const value = count.value === null ? NaN : Number(count.value);
    return Number.isFinite(value) ? [{ ...count, number: value }] : [];
  });
  const ordered = numbers.toSorted((a, b) => a.number - b.number);
  const isOrdered = ordered.length > 0 && ordered.length >= counts.length - 1;
  const groups = isOrdered ? binned(ordered, rows) : counts;
  const auc = isOrdered ? areaUnder(ordered) : null;
  return {
    auc,
    byOrder: isOrdered ? between(groups, rows, rate).variance : 0,
    ...(({ variance, error }) => ({ byValue: variance, error }))(between(counts, rows, rate)),
    leak: leakOf(counts, rows, positives, auc),
  };
}

/** Bins of about as many rows; a value with more than a bin's rows is a bin by itself. */
function binned(ordered: readonly ValueCount[], rows: number): ValueCount[] {
  const bins: { value: null; rows: [number, number]; positives: [number, number] }[] = [];
  let open: (typeof bins)[number] | null = null;
  for (const { rows: n, positives: p } of ordered) {
    const spike = n[0] + n[1] > rows / BINS;
    if (open === null || spike || open.rows[0] + open.rows[1] >= rows / BINS / 2) {
      open = { value: null, rows: [0, 0], positives: [0, 0] };
      bins.push(open);
    }
    for (const half of [0, 1] as const) {
      open.rows[half] += n[half];
      open.positives[half] += p[half];
    }
    if (spike) open = null;
  }
  return bins;
}

function between(groups: readonly ValueCount[], rows: number, rate: number): { variance: number; error: number } {
  let [variance, squares] = [0, 0];
  for (const { rows: n, positives: p } of groups) {
    if (n[0] === 0 || n[1] === 0) continue;
    const weight = (n[0] + n[1]) / rows;
    variance += weight * (p[0] / n[0] - rate) * (p[1] / n[1] - rate);
    squares += (weight * rate * (1 - rate)) ** 2 / (n[0] * n[1]);
  }
  return { variance, error: Math.sqrt(squares) };
}

function areaUnder(ordered: readonly ValueCount[]): number | null {
  let [below, area, positives, negatives] = [0, 0, 0, 0];
  for (const { rows: n, positives: p } of ordered) {
    const [pos, neg] = [p[0] + p[1], n[0] + n[1] - p[0] - p[1]];
    area += pos * (below + neg / 2);
    below += neg;
    positives += pos;
    negatives += neg;
  }
  return positives === 0 || negatives === 0 ? null : area / (positives * negatives);
}

/** A column that knows the label, or without which the label is never positive, was most likely written afterwards. */
function leakOf(counts: readonly ValueCount[], rows: number, positives: number, auc: number | null): string | null {
  if (positives < ENOUGH || rows - positives < ENOUGH || counts.length < 2) return null;
  const percent = (x: number) => `${(100 * x).toFixed(1)} %`;
  if (auc !== null && Math.max(auc, 1 - auc) >= TOO_GOOD)
    return `its order alone ranks the label with an AUC of ${Math.max(auc, 1 - auc).toFixed(3)}`;
  // What one half of the rows says of each value, tried on the other.
  const scored = counts
    .filter(({ rows: n }) => n[0] > 0)
    .map((count) => ({ ...count, score: count.positives[0] / count.rows[0] }))
    .toSorted((a, b) => a.score - b.score)
    .map(({ rows: n, positives: p, value }) => ({ value, rows: [0, n[1]] as const, positives: [0, p[1]] as const }));
  const byValue = areaUnder(scored);
  const tried = sum(scored, ({ rows: n }) => n[1]);
  if (byValue !== null && byValue >= TOO_GOOD && tried > 0.4 * rows)
    return `its values alone rank the label with an AUC of ${byValue.toFixed(3)}`;
  const mode = counts.reduce((a, b) => (b.rows[0] + b.rows[1] > a.rows[0] + a.rows[1] ? b : a));
  const others = rows - mode.rows[0] - mode.rows[1];
  const othersPositive = positives - mode.positives[0] - mode.positives[1];
  // Where chance alone would leave ten negatives or more, one in fifty of them at most.
  const negativesLeft = others - othersPositive;
  if (
    others >= ENOUGH &&
    negativesLeft <= 0.02 * others * (1 - positives / rows) &&
    othersPositive >= 0.02 * positives &&
    others * (1 - positives / rows) >= 10
  )
    return `wherever it is not ${shown(mode)}, ${percent(othersPositive / others)} of the rows are positive`;
  // A step before the label: without a visit nobody buys. Where chance would leave thirty positives or more, one in fifty of them at most.
  const atMode = mode.rows[0] + mode.rows[1];
  const expected = (atMode * positives) / rows;
  if (expected >= 30 && mode.positives[0] + mode.positives[1] <= 0.02 * expected)
    return `wherever it is ${shown(mode)}, ${percent((mode.positives[0] + mode.positives[1]) / atMode)} of the rows are positive, and ${percent(positives / rows)} of all`;
  return null;
}

function shown({ value }: ValueCount): string {
  return value === null ? 'missing' : JSON.stringify(value.slice(0, 20));
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
