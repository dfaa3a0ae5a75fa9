/** How a head's predictions spread, for rows with and without the event. */
import { sigmoid } from '../math/logistic.ts';

export interface HeadHistogram {
  readonly head: string;
  /** In ascending order, of equal width in logits; rows beyond the first and the last are in them. Empty without rows. */
  readonly bins: readonly HistogramBin[];
}

export interface HistogramBin {
  /** Probabilities. */
  readonly from: number;
  readonly to: number;
  /** Rows' weights: negatives, positives. */
  readonly negatives: number;
  readonly positives: number;
}

export const HISTOGRAM_BINS = 40;
/** Logits beyond these quantiles would only make the bins coarse. */
const TAILS = 0.001;

/** @param rows logits, labels (NaN unobserved) and weights of one head. */
export function histogramOf(
  head: string,
  rows: { readonly logits: Float32Array; readonly labels: Float32Array; readonly weights: Float32Array },
): HeadHistogram {
  const kept: number[] = [];
  for (let i = 0; i < rows.logits.length; i++) {
    if (Number.isFinite(rows.logits[i]!) && !Number.isNaN(rows.labels[i]!) && rows.weights[i]! > 0) kept.push(i);
  }
  if (kept.length === 0) return { head, bins: [] };
  const sorted = Float32Array.from(kept, (i) => rows.logits[i]!).sort();
  let low = sorted[Math.floor(TAILS * (sorted.length - 1))]!;
  let high = sorted[Math.ceil((1 - TAILS) * (sorted.length - 1))]!;
  if (!(high > low)) [low, high] = [low - 0.5, high + 0.5];
  const width = (high - low) / HISTOGRAM_BINS;
  const weights = [new Float64Array(HISTOGRAM_BINS), new Float64Array(HISTOGRAM_BINS)] as const;
  for (const i of kept) {
    const bin = Math.min(HISTOGRAM_BINS - 1, Math.max(0, Math.floor((rows.logits[i]! - low) / width)));
    weights[rows.labels[i]! > 0 ? 1 : 0][bin]! += rows.weights[i]!;
  }
  const bins = Array.from({ length: HISTOGRAM_BINS }, (_, b) => ({
    from: sigmoid(low + b * width),
    to: sigmoid(low + (b + 1) * width),
    negatives: weights[0][b]!,
    positives: weights[1][b]!,
  }));
  return { head, bins };
}
