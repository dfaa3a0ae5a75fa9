/** Sums of gradients, hessians and rows by bin: what a split is chosen from (Ke et al. 2017, Algorithm 1). */
import { binCount, type BinnedFeature } from './bins.ts';

/** Numbers a bin: Σ gradient, Σ hessian, rows. */
export const PER_BIN = 3;

/** Where each feature's bins lie in a histogram, and how many there are. */
export interface HistogramLayout {
  /** In numbers, not bins. */
  readonly offsets: readonly number[];
  readonly bins: readonly number[];
  readonly categorical: readonly boolean[];
  readonly length: number;
}

export function histogramLayout(features: readonly BinnedFeature[]): HistogramLayout {
  const bins = features.map(({ binning }) => binCount(binning));
  let length = 0;
  const offsets = bins.map((count) => {
    length += PER_BIN * count;
    return length - PER_BIN * count;
  });
  return { offsets, bins, categorical: features.map(({ binning }) => binning.kind === 'category'), length };
}

/**
 * Histogram of the rows order[from … to). Gradients and hessians are by row; `columns` are bins by feature and row.
 * @param features indices of those to count; the bins of the others stay 0.
 */
export function fillHistogram(
  out: Float64Array,
  layout: HistogramLayout,
  columns: readonly Uint8Array[],
  features: readonly number[],
  order: Int32Array,
  from: number,
  to: number,
  gradients: Float64Array,
  hessians: Float64Array,
  scratch: { readonly g: Float64Array; readonly h: Float64Array },
): void {
  out.fill(0);
  // In the node's own order, so that every feature reads them one after the other.
  const { g, h } = scratch;
  for (let i = from; i < to; i++) {
    const row = order[i]!;
    g[i] = gradients[row]!;
    h[i] = hessians[row]!;
  }
  for (const f of features) addFeature(out, layout.offsets[f]!, columns[f]!, order, from, to, g, h);
}

function addFeature(
  out: Float64Array,
  base: number,
  column: Uint8Array,
  order: Int32Array,
  from: number,
  to: number,
  g: Float64Array,
  h: Float64Array,
): void {
  for (let i = from; i < to; i++) {
    const b = base + PER_BIN * column[order[i]!]!;
    out[b] = out[b]! + g[i]!;
    out[b + 1] = out[b + 1]! + h[i]!;
    out[b + 2] = out[b + 2]! + 1;
  }
}

/** parent − sibling, into `parent`: the other child's histogram for the price of an addition. */
export function subtractHistogram(parent: Float64Array, sibling: Float64Array): void {
  for (let i = 0; i < parent.length; i++) parent[i] = parent[i]! - sibling[i]!;
}
