/** The trees of a forest in one array, which a walk through thousands of nodes reads much faster than arrays of each tree. */
import { entryOf } from '../../text/present.ts';
import type { BinnedFeature } from './bins.ts';
import type { Tree } from './tree.ts';

/** A feature as a forest's nodes read it. */
export interface ReadFeature {
  /** By last bin that goes left, of all bins: the same of those that are told apart; null: categories. */
  readonly splits: ReadonlyMap<number, number> | null;
  /** null: no node reads it. */
  readonly binned: BinnedFeature | null;
}

/** Features with the thresholds that some tree splits on, and no others: a value is found among few much sooner than among many. */
export function readFeatures(features: readonly BinnedFeature[], trees: readonly Tree[]): ReadFeature[] {
  const cuts = features.map(() => new Set<number>());
  for (const { feature, at } of trees) feature.forEach((f, node) => f >= 0 && cuts[f]!.add(at[node]!));
  return features.map((one, f): ReadFeature => {
    const { feature, binning } = one;
    const rising = [...cuts[f]!].sort((a, b) => a - b);
    const binned = rising.length === 0 ? null : one;
    if (binning.kind === 'category') return { splits: null, binned };
    if (binning.kind === 'rate') return { splits: new Map(rising.map((cut) => [cut, cut])), binned };
    const thresholds = rising.map((cut) => binning.thresholds[cut] ?? Infinity);
    return {
      splits: new Map(rising.map((cut, place) => [cut, place])),
      binned: binned && { feature, binning: { kind: 'number', thresholds } },
    };
  });
}

/** Numbers of a node: its feature (−1: a leaf), its split, and the places of its children. */
const STRIDE = 4;
/** Words of a set of bins. */
const WORDS = 8;

export class FlatForest {
  readonly trees: number;
  /** By node: what a leaf adds to the logit, and its number within its tree; of other nodes 0. */
  readonly value: Float64Array;
  readonly leaf: Int32Array;
  readonly #roots: Int32Array;
  /** A split is the last bin that goes left, or −1 − a set of bins that do. */
  readonly #nodes: Int32Array;
  readonly #sets: Uint32Array;
  /** Rows in the order of the nodes that they are in, and those of one node that go right. */
  #order = new Int32Array(0);
  #right = new Int32Array(0);

  /** @param features as the trees read them now: with the bins that some node tells apart */
  constructor(trees: readonly Tree[], features: readonly ReadFeature[]) {
    const count = trees.reduce((sum, { feature }) => sum + feature.length, 0);
    this.trees = trees.length;
    this.value = new Float64Array(count);
    this.leaf = new Int32Array(count);
    this.#roots = new Int32Array(trees.length);
    this.#nodes = new Int32Array(count * STRIDE);
    const sets: Uint32Array[] = [];
    let first = 0;
    for (const [t, tree] of trees.entries()) {
      this.#roots[t] = first * STRIDE;
      for (let node = 0; node < tree.feature.length; node++) {
        const feature = tree.feature[node]!;
        const at = (first + node) * STRIDE;
        if (feature < 0) {
          this.#nodes[at] = -1;
          this.value[first + node] = tree.value[node]!;
          this.leaf[first + node] = tree.at[node]!;
          continue;
        }
        this.#nodes[at] = feature;
        const { splits } = features[feature]!;
        this.#nodes[at + 1] =
          splits === null ? -sets.push(tree.sets[tree.at[node]!]!) : entryOf(splits, tree.at[node]!);
        this.#nodes[at + 2] = (first + tree.left[node]!) * STRIDE;
        this.#nodes[at + 3] = (first + tree.right[node]!) * STRIDE;
      }
      first += tree.feature.length;
    }
    this.#sets = new Uint32Array(sets.length * WORDS);
    sets.forEach((set, i) => this.#sets.set(set, i * WORDS));
  }

  /**
   * The leaves of a tree that rows fall into, as indices of `value` and `leaf`, into `out`. A node parts its rows without branches, which no processor could
   * foresee: that takes half as long as a walk for each row.
   * @param bins by feature, then row
   */
  leavesOf(tree: number, bins: Uint8Array, rows: number, out: Int32Array): void {
    if (this.#order.length < rows) {
      this.#order = new Int32Array(rows);
      this.#right = new Int32Array(rows);
    }
    for (let i = 0; i < rows; i++) this.#order[i] = i;
    this.#part(this.#roots[tree]!, bins, rows, 0, rows, out);
  }

  /** Of the rows order[from … to) in a node: those that go left first, and so on below. */
  #part(at: number, bins: Uint8Array, rows: number, from: number, to: number, out: Int32Array): void {
    const order = this.#order;
    const feature = this.#nodes[at]!;
    if (feature < 0) {
      const leaf = at / STRIDE;
      for (let k = from; k < to; k++) out[order[k]!] = leaf;
      return;
    }
    const split = this.#nodes[at + 1]!;
    const first = feature * rows;
    const right = this.#right;
    let lefts = from;
    let rights = 0;
    if (split >= 0) {
      for (let k = from; k < to; k++) {
        const row = order[k]!;
        const isLeft = Number(bins[first + row]! <= split);
        order[lefts] = row;
        right[rights] = row;
        lefts += isLeft;
        rights += 1 - isLeft;
      }
    } else {
      const set = (-1 - split) * WORDS;
      const sets = this.#sets;
      for (let k = from; k < to; k++) {
        const row = order[k]!;
        const bin = bins[first + row]!;
        const isLeft = (sets[set + (bin >> 5)]! >>> (bin & 31)) & 1;
        order[lefts] = row;
        right[rights] = row;
        lefts += isLeft;
        rights += 1 - isLeft;
      }
    }
    for (let k = 0; k < rights; k++) order[lefts + k] = right[k]!;
    if (lefts > from) this.#part(this.#nodes[at + 2]!, bins, rows, from, lefts, out);
    if (lefts < to) this.#part(this.#nodes[at + 3]!, bins, rows, lefts, to, out);
  }
}
