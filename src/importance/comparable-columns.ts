/** Encoded signals as plain columns that can be compared: numbers as ranks, ids as categories. */
import { boundariesOf } from '../ir/number-bins.ts';
import type { Encoding } from '../ir/plan.ts';
import type { EncodedSignal } from '../runtime/types.ts';
import { absoluteCorrelation, type CategoryCounts, correlationRatio, cramersV, midRanks } from './association.ts';

export type ComparableColumn =
  | { readonly kind: 'number'; readonly ranks: Float64Array }
  | { readonly kind: 'category'; readonly of: CategoryCounts };

/** Of a dense vector so many elements are compared, evenly spread: every pair of a long one would take minutes. */
const MOST_ELEMENTS = 16;
/** The usual rule for χ²: rarer levels are counted as one. */
const RARE = 5;

/**
 * The columns of a signal at some rows: a vector's elements; an id; of a list its first id and its length.
 * @param encoding of the signal: how a vec says that the value is missing.
 */
export function comparableColumns(signal: EncodedSignal, rows: Int32Array, encoding: Encoding): ComparableColumn[] {
  if (signal.kind === 'id') return varying([category(Int32Array.from(rows, (row) => signal.ids[row]!))]);
  if (signal.kind === 'ids') {
    const { ids, weights, max } = signal;
    const first = Int32Array.from(rows, (row) => (weights[row * max] !== 0 ? ids[row * max]! : 0));
    const length = Float64Array.from(rows, (row) => {
      let count = 0;
      for (let k = row * max; k < (row + 1) * max; k++) if (weights[k] !== 0 && ids[k] !== 0) count++;
      return count;
    });
    return varying([category(first), { kind: 'number', ranks: midRanks(length) }]);
  }
  const { values, width } = signal;
  const missingFlag = encoding.kind === 'vec' && encoding.missingFlag;
  const binned = boundariesOf(encoding) !== null;
  const elements = missingFlag ? width - 1 : width;
  const step = Math.max(1, Math.ceil(elements / MOST_ELEMENTS));
  const facets: ComparableColumn[] = [];
  for (let k = 0; k < elements; k += step) {
    const column = Float64Array.from(rows, (row) =>
      (missingFlag && values[row * width + width - 1] === 1) || (binned && values[row * width + k] === 0)
        ? Number.NaN
        : values[row * width + k]!,
    );
    facets.push({ kind: 'number', ranks: midRanks(column) });
  }
  return varying(facets);
}

/** The strongest association of any facet of one signal with any of the other. */
export function associationOf(a: readonly ComparableColumn[], b: readonly ComparableColumn[]): number {
  let strongest = 0;
  for (const x of a) for (const y of b) strongest = Math.max(strongest, between(x, y));
  return strongest;
}

function between(x: ComparableColumn, y: ComparableColumn): number {
  if (x.kind === 'number')
    return y.kind === 'number' ? absoluteCorrelation(x.ranks, y.ranks) : correlationRatio(y.of, x.ranks);
  return y.kind === 'number' ? correlationRatio(x.of, y.ranks) : cramersV(x.of, y.of);
}

/** Ids to 0 … k−1, most frequent first; rare ones together; id 0 is missing. */
function category(ids: Int32Array): ComparableColumn {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const frequent = [...counts]
    .filter(([id, count]) => id !== 0 && count >= RARE)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const labels = new Map(frequent.map(([id], i) => [id, i]));
  return { kind: 'category', of: Int32Array.from(ids, (id) => (id === 0 ? -1 : (labels.get(id) ?? labels.size))) };
}

function varying(facets: readonly ComparableColumn[]): ComparableColumn[] {
  return facets.filter((facet) => {
    const column = facet.kind === 'number' ? facet.ranks : facet.of;
    const first = column.findIndex((value) => !Number.isNaN(value));
    return first >= 0 && column.some((value) => !Number.isNaN(value) && value !== column[first]);
  });
}

/** Bins for conditional permutation. */
export const DECILES = 10;

/**
 * A signal in at most ten bins of about equal size: a number by its deciles (missing is a bin of its own), an id by its value: the
 * frequent ones alone, others packed in the order of their frequency, equals always together.
 */
export function decilesOf(facets: readonly ComparableColumn[], rows: number): Int32Array {
  const facet = facets[0];
  const bins = new Int32Array(rows);
  if (facet === undefined) return bins;
  if (facet.kind === 'number') {
    for (let i = 0; i < rows; i++)
      bins[i] = Number.isNaN(facet.ranks[i]!)
        ? DECILES
        : Math.min(DECILES - 1, Math.floor((facet.ranks[i]! + 0.5) * DECILES));
    return bins;
  }
  const counts: number[] = [];
  for (const level of facet.of) if (level >= 0) counts[level] = (counts[level] ?? 0) + 1;
  const binOf: number[] = [];
  let bin = 0;
  let filled = 0;
  let left = counts.reduce((sum, count) => sum + count, 0);
  counts.forEach((count, level) => {
    binOf[level] = bin;
    filled += count;
    left -= count;
    // A bin is full when it holds its share of what was left to hand out.
    if (filled >= (filled + left) / (DECILES - bin) && bin < DECILES - 1) {
      bin++;
      filled = 0;
    }
  });
  for (let i = 0; i < rows; i++) bins[i] = facet.of[i]! < 0 ? DECILES : binOf[facet.of[i]!]!;
  return bins;
}
