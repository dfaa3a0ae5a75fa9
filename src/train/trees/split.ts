/** The best split of a node, by the gain in the second-order approximation of the loss (Chen & Guestrin 2016, equation 7). */
import { type HistogramLayout, PER_BIN } from './gradient-histogram.ts';

export interface Sums {
  /** Σ gradient. */
  readonly g: number;
  /** Σ hessian. */
  readonly h: number;
  readonly rows: number;
}

export interface SplitRules {
  /** λ: penalty ½λ·value² on a leaf. */
  readonly l2: number;
  readonly minRows: number;
  /** Categories go left one at a time, not in groups. */
  readonly oneVsRest?: boolean;
}

export interface TreeSplit {
  readonly gain: number;
  readonly feature: number;
  /** Numbers: bins up to this go left. Categories: −1. */
  readonly bin: number;
  /** Categories: the bins that go left. */
  readonly leftBins: readonly number[];
  readonly left: Sums;
  readonly right: Sums;
}

/** XGBoost's and scikit-learn's guard against leaves whose rows are all certain already. */
const MIN_HESSIAN = 1e-3;
/** Below so many rows a category is not told apart, and so much is added to its hessian in sorting: LightGBM's `cat_smooth`. */
const CATEGORY_SUPPORT = 10;

/** −G/(H + λ): the leaf value that the second-order approximation is least at. */
export function leafValue({ g, h }: Sums, l2: number): number {
  return -g / (h + l2 + Number.EPSILON);
}

/** Twice what the approximation of the loss falls by from value 0 to the best: G²/(H + λ). */
function score(g: number, h: number, l2: number): number {
  return (g * g) / (h + l2 + Number.EPSILON);
}

/** null where no split is allowed or gains. The first feature wins where two gain alike. @param features indices of those to look at. */
export function bestSplit(
  histogram: Float64Array,
  layout: HistogramLayout,
  features: readonly number[],
  node: Sums,
  rules: SplitRules,
): TreeSplit | null {
  let best: TreeSplit | null = null;
  const ofCategories = rules.oneVsRest === true ? bestCategory : bestCategories;
  for (const f of features) {
    const found = (layout.categorical[f] ? ofCategories : bestThreshold)(histogram, layout, f, node, rules);
    if (found !== null && (best === null || found.gain > best.gain)) best = found;
  }
  return best;
}

/** Plain loops over numbers: this is where growing a tree spends half of its time. */
function bestThreshold(
  histogram: Float64Array,
  layout: HistogramLayout,
  feature: number,
  node: Sums,
  { l2, minRows }: SplitRules,
): TreeSplit | null {
  const offset = layout.offsets[feature]!;
  const end = offset + PER_BIN * (layout.bins[feature]! - 1);
  const { g, h, rows } = node;
  const penalty = l2 + Number.EPSILON;
  let [leftG, leftH, leftRows] = [0, 0, 0];
  let [best, bestG, bestH, bestRows] = [-1, 0, 0, 0];
  // The parent's own score is the least that both sides together must have.
  let bestScore = score(g, h, l2);
  for (let at = offset; at < end; at += PER_BIN) {
    const here = histogram[at + 2]!;
    if (here === 0) continue;
    leftG += histogram[at]!;
    leftH += histogram[at + 1]!;
    leftRows += here;
    const rightH = h - leftH;
    if (rows - leftRows < minRows || rightH < MIN_HESSIAN) break;
    if (leftRows < minRows || leftH < MIN_HESSIAN) continue;
    const rightG = g - leftG;
    const both = (leftG * leftG) / (leftH + penalty) + (rightG * rightG) / (rightH + penalty);
    if (both > bestScore) [bestScore, best, bestG, bestH, bestRows] = [both, at, leftG, leftH, leftRows];
  }
  if (best < 0) return null;
  const left = { g: bestG, h: bestH, rows: bestRows };
  return {
    gain: bestScore - score(g, h, l2),
    feature,
    bin: (best - offset) / PER_BIN,
    leftBins: [],
    left,
    right: { g: g - bestG, h: h - bestH, rows: rows - bestRows },
  };
}

/**
 * Categories sorted by Σg / (Σh + 10): the best of all two-way groupings is one of the cuts in that order (Fisher 1958; for the
 * smoothing and the support LightGBM). Rare ones stay together, on the right; cuts are tried from both ends up to the middle, so
 * that the right has at least half of the categories.
 */
function bestCategories(
  histogram: Float64Array,
  layout: HistogramLayout,
  feature: number,
  node: Sums,
  rules: SplitRules,
): TreeSplit | null {
  const offset = layout.offsets[feature]!;
  const used: { readonly bin: number; readonly order: number }[] = [];
  for (let bin = 0; bin < layout.bins[feature]!; bin++) {
    const at = offset + PER_BIN * bin;
    const h = histogram[at + 1]!;
    if ((h * node.rows) / node.h >= CATEGORY_SUPPORT)
      used.push({ bin, order: histogram[at]! / (h + CATEGORY_SUPPORT) });
  }
  if (used.length < 2) return null;
  used.sort((a, b) => a.order - b.order || a.bin - b.bin);
  const forwards = used.map(({ bin }) => bin);
  let best: TreeSplit | null = null;
  for (const bins of [forwards, forwards.toReversed()]) {
    const scan = new Scan(node, rules);
    const middle = bins === forwards ? (bins.length + 1) >> 1 : ((bins.length + 1) >> 1) - 1;
    let cut = -1;
    for (let i = 0; i < middle; i++) {
      const at = offset + PER_BIN * bins[i]!;
      scan.moveLeft(histogram[at]!, histogram[at + 1]!, histogram[at + 2]!);
      if (scan.rightTooSmall()) break;
      if (scan.better()) cut = i;
    }
    if (cut < 0) continue;
    const split = scan.split(feature, -1, bins.slice(0, cut + 1));
    if (best === null || split.gain > best.gain) best = split;
  }
  return best;
}

/** The category that gains most alone against the rest. */
function bestCategory(
  histogram: Float64Array,
  layout: HistogramLayout,
  feature: number,
  node: Sums,
  rules: SplitRules,
): TreeSplit | null {
  const offset = layout.offsets[feature]!;
  let best: TreeSplit | null = null;
  for (let bin = 0; bin < layout.bins[feature]!; bin++) {
    const at = offset + PER_BIN * bin;
    const scan = new Scan(node, rules);
    scan.moveLeft(histogram[at]!, histogram[at + 1]!, histogram[at + 2]!);
    if (scan.rightTooSmall() || !scan.better()) continue;
    const split = scan.split(feature, -1, [bin]);
    if (best === null || split.gain > best.gain) best = split;
  }
  return best;
}

/** Moves bins from right to left and keeps the best place to stop. */
class Scan {
  readonly #node: Sums;
  readonly #rules: SplitRules;
  readonly #parent: number;
  #g = 0;
  #h = 0;
  #rows = 0;
  #best: Sums = { g: 0, h: 0, rows: 0 };
  #gain = 0;

  constructor(node: Sums, rules: SplitRules) {
    this.#node = node;
    this.#rules = rules;
    this.#parent = score(node.g, node.h, rules.l2);
  }

  moveLeft(g: number, h: number, rows: number): void {
    this.#g += g;
    this.#h += h;
    this.#rows += rows;
  }

  rightTooSmall(): boolean {
    return this.#node.rows - this.#rows < this.#rules.minRows || this.#node.h - this.#h < MIN_HESSIAN;
  }

  /** Whether stopping here is allowed and gains more than any stop before. */
  better(): boolean {
    if (this.#rows < this.#rules.minRows || this.#h < MIN_HESSIAN) return false;
    const { g, h } = this.#node;
    const gain =
      score(this.#g, this.#h, this.#rules.l2) + score(g - this.#g, h - this.#h, this.#rules.l2) - this.#parent;
    if (!(gain > this.#gain)) return false;
    this.#gain = gain;
    this.#best = { g: this.#g, h: this.#h, rows: this.#rows };
    return true;
  }

  split(feature: number, bin: number, leftBins: readonly number[]): TreeSplit {
    const { g, h, rows } = this.#node;
    const left = this.#best;
    return {
      gain: this.#gain,
      feature,
      bin,
      leftBins,
      left,
      right: { g: g - left.g, h: h - left.h, rows: rows - left.rows },
    };
  }
}
