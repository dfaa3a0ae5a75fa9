/** Growing one tree: the leaf whose split gains most is split next, until there are enough leaves (LightGBM's leaf-wise growth). */
import { fillHistogram, type HistogramLayout, subtractHistogram } from './gradient-histogram.ts';
import { bestSplit, leafValue, type TreeSplit, type SplitRules, type Sums } from './split.ts';
import { inSet, setOf, type Tree } from './tree.ts';

export interface GrowRules extends SplitRules {
  readonly depth: number;
  readonly leaves: number;
  readonly shrinkage: number;
}

interface Node {
  readonly depth: number;
  /** Rows order[from … to). */
  readonly from: number;
  readonly to: number;
  readonly sums: Sums;
  readonly histogram: Float64Array;
  split: TreeSplit | null;
  children: readonly [Node, Node] | null;
}

/** What trees of one forest share: binned rows, and buffers. */
export class Grower {
  readonly #layout: HistogramLayout;
  readonly #columns: readonly Uint8Array[];
  readonly #rules: GrowRules;
  /** Of the tree that is growing: rows, those of a node together, and the features that it may split on. */
  #order: Int32Array;
  #features: readonly number[] = [];
  readonly #scratch: { readonly g: Float64Array; readonly h: Float64Array; readonly rows: Int32Array };
  readonly #free: Float64Array[] = [];

  /** @param columns bins by feature, then row. @param rows the most that a tree is grown on. */
  constructor(layout: HistogramLayout, columns: readonly Uint8Array[], rows: number, rules: GrowRules) {
    this.#layout = layout;
    this.#columns = columns;
    this.#rules = rules;
    this.#order = new Int32Array(0);
    this.#scratch = { g: new Float64Array(rows), h: new Float64Array(rows), rows: new Int32Array(rows) };
  }

  /**
   * A tree on these gradients and hessians, by row. `scores` of the rows that it is grown on move by the values of their leaves.
   * @param order the rows, which change their order. @param features indices of those to split on.
   */
  grow(
    gradients: Float64Array,
    hessians: Float64Array,
    scores: Float64Array,
    order: Int32Array,
    features: readonly number[],
  ): Tree {
    this.#order = order;
    this.#features = features;
    const sums = { g: 0, h: 0, rows: order.length };
    for (const row of order) {
      sums.g += gradients[row]!;
      sums.h += hessians[row]!;
    }
    const root = this.#node(0, 0, order.length, sums, this.#histogram());
    fillHistogram(
      root.histogram,
      this.#layout,
      this.#columns,
      features,
      order,
      0,
      order.length,
      gradients,
      hessians,
      this.#scratch,
    );
    this.#findSplit(root);
    const open = [root];
    let leaves = 1;
    while (leaves < this.#rules.leaves) {
      // The earlier of two that gain alike.
      let next = -1;
      open.forEach(({ split }, i) => {
        if (split !== null && (next < 0 || split.gain > open[next]!.split!.gain)) next = i;
      });
      if (next < 0) break;
      const [node] = open.splice(next, 1);
      open.push(...this.#divide(node!, gradients, hessians));
      leaves++;
    }
    for (const { histogram } of open) this.#free.push(histogram);
    return this.#finish(root, leaves, scores);
  }

  #node(depth: number, from: number, to: number, sums: Sums, histogram: Float64Array): Node {
    return { depth, from, to, sums, histogram, split: null, children: null };
  }

  #findSplit(node: Node): void {
    if (node.depth < this.#rules.depth && node.sums.rows >= 2 * this.#rules.minRows)
      node.split = bestSplit(node.histogram, this.#layout, this.#features, node.sums, this.#rules);
  }

  #divide(node: Node, gradients: Float64Array, hessians: Float64Array): [Node, Node] {
    const split = node.split!;
    const middle = this.#partition(node, split);
    const depth = node.depth + 1;
    // The smaller child is counted, the larger is the rest.
    const leftIsSmaller = middle - node.from <= node.to - middle;
    const [from, to] = leftIsSmaller ? [node.from, middle] : [middle, node.to];
    const counted = this.#histogram();
    fillHistogram(
      counted,
      this.#layout,
      this.#columns,
      this.#features,
      this.#order,
      from,
      to,
      gradients,
      hessians,
      this.#scratch,
    );
    subtractHistogram(node.histogram, counted);
    const left = this.#node(depth, node.from, middle, split.left, leftIsSmaller ? counted : node.histogram);
    const right = this.#node(depth, middle, node.to, split.right, leftIsSmaller ? node.histogram : counted);
    this.#findSplit(left);
    this.#findSplit(right);
    node.children = [left, right];
    return [left, right];
  }

  /** Puts the rows that go left first, each side in the order it was in; returns where the right begins. */
  #partition(node: Node, split: TreeSplit): number {
    const order = this.#order;
    const column = this.#columns[split.feature]!;
    const set = split.bin < 0 ? setOf(split.leftBins) : null;
    const { rows } = this.#scratch;
    let left = node.from;
    let right = 0;
    for (let i = node.from; i < node.to; i++) {
      const row = order[i]!;
      const bin = column[row]!;
      if (set === null ? bin <= split.bin : inSet(set, bin)) order[left++] = row;
      else rows[right++] = row;
    }
    order.set(rows.subarray(0, right), left);
    return left;
  }

  #histogram(): Float64Array {
    return this.#free.pop() ?? new Float64Array(this.#layout.length);
  }

  #finish(root: Node, leaves: number, scores: Float64Array): Tree {
    const size = 2 * leaves - 1;
    const tree = {
      feature: new Int32Array(size).fill(-1),
      at: new Int32Array(size),
      left: new Int32Array(size),
      right: new Int32Array(size),
      value: new Float64Array(size),
    };
    const sets: Uint32Array[] = [];
    let next = 0;
    let leaf = 0;
    const place = (node: Node): number => {
      const id = next++;
      if (node.children === null) {
        const value = this.#rules.shrinkage * leafValue(node.sums, this.#rules.l2);
        tree.at[id] = leaf++;
        tree.value[id] = value;
        for (let i = node.from; i < node.to; i++) scores[this.#order[i]!] = scores[this.#order[i]!]! + value;
        return id;
      }
      const { feature, bin, leftBins } = node.split!;
      tree.feature[id] = feature;
      tree.at[id] = bin < 0 ? sets.push(setOf(leftBins)) - 1 : bin;
      tree.left[id] = place(node.children[0]);
      tree.right[id] = place(node.children[1]);
      return id;
    };
    place(root);
    return { ...tree, sets, leaves };
  }
}
