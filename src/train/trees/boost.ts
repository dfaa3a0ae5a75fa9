/** Gradient boosting with the logarithmic loss (Friedman 2001, section 4.5), each tree a Newton step. */
import { sigmoid } from '../../math/logistic.ts';
import { type BinnedFeature } from './bins.ts';
import { Grower, type GrowRules } from './grow.ts';
import { histogramLayout } from './gradient-histogram.ts';
import type { Tree } from './tree.ts';

export interface BoostOptions extends GrowRules {
  readonly trees: number;
}

export interface Boosted {
  /** The log-odds that boosting starts from. */
  readonly base: number;
  /** As many as asked for; fewer where no split gained any more. */
  readonly trees: readonly Tree[];
}

/**
 * Grows trees. Deterministic: the same rows in the same order give the same trees.
 * @param columns bins by feature, then row. @param labels 0, 1, or NaN for rows to leave out. @param weights rows of weight 0 are left out.
 * @param onTree called after each tree; where it gives false, growing stops and null comes back.
 */
export async function boost(
  features: readonly BinnedFeature[],
  columns: readonly Uint8Array[],
  labels: Float32Array,
  weights: Float32Array,
  options: BoostOptions,
  onTree: (grown: number) => Promise<boolean> = async () => true,
): Promise<Boosted | null> {
  const rows = Int32Array.from(labels.keys()).filter((row) => labels[row]! >= 0 && weights[row]! > 0);
  const base = logOdds(labels, weights, rows);
  const scores = new Float64Array(labels.length).fill(base);
  const gradients = new Float64Array(labels.length);
  const hessians = new Float64Array(labels.length);
  const grower = new Grower(histogramLayout(features), columns, rows, options);
  const trees: Tree[] = [];
  while (trees.length < options.trees && rows.length > 0) {
    for (const row of rows) {
      const p = sigmoid(scores[row]!);
      const weight = weights[row]!;
      gradients[row] = weight * (p - labels[row]!);
      hessians[row] = weight * p * (1 - p);
    }
    const tree = grower.grow(gradients, hessians, scores);
    if (tree.leaves === 1) break;
    trees.push(tree);
    if (!(await onTree(trees.length))) return null;
  }
  return { base, trees };
}

/** Of the weighted rate; of one more in either class where there is only one. */
function logOdds(labels: Float32Array, weights: Float32Array, rows: Int32Array): number {
  let positives = 0;
  let total = 0;
  for (const row of rows) {
    positives += weights[row]! * labels[row]!;
    total += weights[row]!;
  }
  const one = positives > 0 && positives < total ? 0 : 1;
  return Math.log((positives + one) / (total - positives + one));
}
