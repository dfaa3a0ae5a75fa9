/**
 * Gradient boosting with the logarithmic loss (Friedman 2001, section 4.5), each tree a Newton step; on a part of the rows and features
 * where asked (Friedman 2002; Breiman 2001).
 */
import { logLossOf, sigmoid } from '../../math/logistic.ts';
import { solveOffset } from '../../math/solve-offset.ts';
import type { BinnedFeature } from './bins.ts';
import { Grower, type GrowRules } from './grow.ts';
import { histogramLayout } from './gradient-histogram.ts';
import { leafNode, leafOf, type Tree } from './tree.ts';
import type { RandomStream } from '../random-stream.ts';

export interface BoostOptions extends GrowRules {
  readonly trees: number;
  /** With held rows: growing ends after so many trees without a lower log-loss on them. */
  readonly patience?: number;
  /** Parts of the rows and of the features that a tree is grown on, chosen again for each tree. Default: all. */
  readonly subsample?: number;
  readonly colsample?: number;
  /** What the choice follows from; needed with a part. */
  readonly random?: (tree: number) => RandomStream;
}

/** Rows that no tree is grown on, which say how many trees are kept. */
export interface HeldRows {
  /** [rows × features] */
  readonly bins: Uint8Array;
  /** 0, 1, or NaN for rows to leave out. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  /** See `boost`. */
  readonly offsets: Float32Array | null;
}

export interface Boosted {
  /** The log-odds that boosting starts from, next to the offsets. */
  readonly base: number;
  /** As many as asked for; fewer where no split gained any more, or held rows have their lowest log-loss with fewer. */
  readonly trees: readonly Tree[];
  /** Of the held rows, by row: their logits with the trees that are kept, offsets included. Empty without held rows. */
  readonly heldScores: Float64Array;
}

/**
 * Grows trees. Deterministic: the same rows in the same order give the same trees.
 * @param columns bins by feature, then row. @param labels 0, 1, or NaN for rows to leave out. @param weights rows of weight 0 are left out.
 * @param onTree called after each tree; where it gives false, growing stops and null comes back.
 * @param offsets by row: what the logit has besides the trees, which are grown on the rest.
 */
export async function boost(
  features: readonly BinnedFeature[],
  columns: readonly Uint8Array[],
  labels: Float32Array,
  weights: Float32Array,
  options: BoostOptions,
  onTree: (grown: number) => Promise<boolean> = async () => true,
  held: HeldRows | null = null,
  offsets: Float32Array | null = null,
): Promise<Boosted | null> {
  const rows = Int32Array.from(labels.keys()).filter((row) => labels[row]! >= 0 && weights[row]! > 0);
  const base = offsets === null ? logOdds(labels, weights, rows) : logOddsNextTo(offsets, labels, weights, rows);
  const scores = startingAt(base, offsets, labels.length);
  const gradients = new Float64Array(labels.length);
  const hessians = new Float64Array(labels.length);
  const layout = histogramLayout(features);
  const grower = new Grower(layout, columns, rows.length, options);
  const split = [...features.keys()].filter((f) => layout.bins[f]! > 1);
  const judge = held === null ? null : new HeldLoss(held, base, layout.categorical);
  const trees: Tree[] = [];
  while (trees.length < options.trees && rows.length > 0) {
    for (const row of rows) {
      const p = sigmoid(scores[row]!);
      const weight = weights[row]!;
      gradients[row] = weight * (p - labels[row]!);
      hessians[row] = weight * p * (1 - p);
    }
    const part = drawn(rows, split, options, trees.length);
    const tree = grower.grow(gradients, hessians, scores, part.rows, part.features);
    if (tree.leaves === 1) break;
    for (const row of part.otherRows) scores[row]! += tree.value[leafOf(tree, columns, layout.categorical, row)]!;
    trees.push(tree);
    if (!(await onTree(trees.length))) return null;
    judge?.add(tree);
    if (judge !== null && judge.withoutBetter >= (options.patience ?? Infinity)) break;
  }
  return judge === null
    ? { base, trees, heldScores: new Float64Array(0) }
    : { base, trees: trees.slice(0, judge.best), heldScores: judge.bestScores };
}

interface TreePart {
  readonly rows: Int32Array;
  readonly otherRows: Int32Array;
  readonly features: readonly number[];
}

/** What one tree is grown on. */
function drawn(rows: Int32Array, features: readonly number[], options: BoostOptions, tree: number): TreePart {
  const { subsample = 1, colsample = 1, random } = options;
  if ((subsample >= 1 && colsample >= 1) || random === undefined)
    return { rows: rows.slice(), otherRows: new Int32Array(0), features };
  const stream = random(tree);
  const chosen = rows.map(() => (subsample >= 1 || stream.nextFloat() < subsample ? 1 : 0));
  return {
    rows: rows.filter((_, i) => chosen[i] === 1),
    otherRows: rows.filter((_, i) => chosen[i] === 0),
    features: someOf(features, Math.ceil(colsample * features.length), stream),
  };
}

/** So many of a list, in its order (Fisher & Yates). */
function someOf(list: readonly number[], count: number, stream: RandomStream): number[] {
  const all = [...list];
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(stream.nextFloat() * (all.length - i));
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all.slice(0, count).sort((a, b) => a - b);
}

/** Follows the log-loss of held rows, tree by tree. */
class HeldLoss {
  /** Trees with the lowest loss so far. */
  best = 0;
  bestScores: Float64Array;
  readonly #held: HeldRows;
  readonly #rows: Int32Array;
  readonly #scores: Float64Array;
  readonly #categorical: readonly boolean[];
  #trees = 0;
  #lowest: number;

  constructor(held: HeldRows, base: number, categorical: readonly boolean[]) {
    this.#held = held;
    this.#categorical = categorical;
    this.#rows = Int32Array.from(held.labels.keys()).filter((row) => held.labels[row]! >= 0 && held.weights[row]! > 0);
    this.#scores = startingAt(base, held.offsets, held.labels.length);
    this.bestScores = this.#scores.slice();
    this.#lowest = this.#loss();
  }

  get withoutBetter(): number {
    return this.#trees - this.best;
  }

  add(tree: Tree): void {
    const features = this.#categorical.length;
    for (const row of this.#rows)
      this.#scores[row]! += tree.value[leafNode(tree, this.#categorical, this.#held.bins, row * features)]!;
    this.#trees++;
    const loss = this.#loss();
    // Without a row to judge by, every tree is kept.
    if (!(loss < this.#lowest) && this.#rows.length > 0) return;
    this.#lowest = loss;
    this.best = this.#trees;
    this.bestScores.set(this.#scores);
  }

  #loss(): number {
    let loss = 0;
    for (const row of this.#rows)
      loss += this.#held.weights[row]! * logLossOf(this.#scores[row]!, this.#held.labels[row]! > 0);
    return loss;
  }
}

function startingAt(base: number, offsets: Float32Array | null, rows: number): Float64Array {
  return offsets === null ? new Float64Array(rows).fill(base) : Float64Array.from(offsets, (offset) => base + offset);
}

/** What the rows' logits have in common next to their offsets. */
function logOddsNextTo(offsets: Float32Array, labels: Float32Array, weights: Float32Array, rows: Int32Array): number {
  const of = (values: Float32Array) => [Float32Array.from(rows, (row) => values[row]!)];
  const classes = new Set(rows.map((row) => (labels[row]! > 0 ? 1 : 0)));
  return classes.size === 2 ? solveOffset(of(offsets), of(labels), of(weights)) : logOdds(labels, weights, rows);
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
