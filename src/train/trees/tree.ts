/** One grown tree, over bins, as arrays by node; node 0 is the root. */
export interface Tree {
  /** Index of the feature that a node splits on; −1: it is a leaf. */
  readonly feature: Int32Array;
  /** Numbers: bins up to this go left. Categories: index in `sets`. Leaves: the leaf's number, from left to right. */
  readonly at: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Of leaves: the value added to the logit, shrinkage included; 0 elsewhere. */
  readonly value: Float64Array;
  /** Bins that go left, each a set of 256 bits. */
  readonly sets: readonly Uint32Array[];
  readonly leaves: number;
}

/** The leaf node that a row with these bins falls into. `bins` are the row's, by feature, from `offset` on. */
export function leafNode(tree: Tree, categorical: readonly boolean[], bins: Uint8Array, offset: number): number {
  let node = 0;
  for (;;) {
    const feature = tree.feature[node]!;
    if (feature < 0) return node;
    node = childOf(tree, node, categorical[feature]!, bins[offset + feature]!);
  }
}

/** As `leafNode`, of a row whose bins lie in columns. */
export function leafOf(
  tree: Tree,
  columns: readonly Uint8Array[],
  categorical: readonly boolean[],
  row: number,
): number {
  let node = 0;
  for (;;) {
    const feature = tree.feature[node]!;
    if (feature < 0) return node;
    node = childOf(tree, node, categorical[feature]!, columns[feature]![row]!);
  }
}

/** Where a row with this bin of the node's feature goes on. */
function childOf(tree: Tree, node: number, categorical: boolean, bin: number): number {
  const at = tree.at[node]!;
  const goesLeft = categorical ? inSet(tree.sets[at]!, bin) : bin <= at;
  return goesLeft ? tree.left[node]! : tree.right[node]!;
}

export function inSet(set: Uint32Array, bin: number): boolean {
  return (set[bin >> 5]! >>> (bin & 31)) % 2 === 1;
}

export function setOf(bins: Iterable<number>): Uint32Array {
  const set = new Uint32Array(8);
  for (const bin of bins) set[bin >> 5] = (set[bin >> 5]! | (1 << (bin & 31))) >>> 0;
  return set;
}
