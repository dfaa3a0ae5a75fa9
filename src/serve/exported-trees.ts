/** Trees next to a network as an exported graph compares them. Training sorts values into bins; the graph compares numbers with the bins' thresholds. */
import type { IdOf, TreeColumns, TreeTables } from '../emit/onnx/tree-nodes.ts';
import type { Plan } from '../ir/plan.ts';
import { binCount, type BinnedFeature } from '../train/trees/bins.ts';
import type { TreeFeature } from '../train/trees/features.ts';
import type { Forest, Forests } from '../train/trees/leaf-ids.ts';
import { inSet, type Tree } from '../train/trees/tree.ts';
import { entryOf } from '../text/present.ts';

type OfSignals = Pick<Plan, 'signals' | 'vocabs' | 'towers'>;

/** How a split is compared: a row is below where its column is ≤ threshold. */
interface Comparison {
  readonly column: number;
  readonly threshold: number;
  /** Whether those below go left. */
  readonly belowIsLeft: boolean;
}

/** @throws Error where a forest's weight is not fitted. */
export function treeTables(plan: OfSignals, forests: Forests): TreeTables {
  const { columns, compare } = comparisons(plan, forests);
  const blends = forests.forests.map(({ name, blend }) => {
    if (blend === undefined) throw new Error(`what the trees ${name} weigh is not fitted`);
    return blend;
  });
  return {
    columns,
    weights: Float32Array.from(blends, ({ network }) => network),
    // A tree that does not split is a constant, as are the log-odds that boosting starts from.
    constants: Float32Array.from(blends, ({ trees, shift }, h) => shift + trees * constantOf(forests.forests[h]!)),
    trees: forests.forests.map(({ trees }, h) =>
      trees.filter(splits).map((tree) => {
        const nodes = tree.feature.length;
        const compared = {
          column: new Int32Array(nodes).fill(-1),
          threshold: new Float64Array(nodes),
          below: new Int32Array(nodes),
          above: new Int32Array(nodes),
          value: Float64Array.from(tree.value, (value) => blends[h]!.trees * value),
        };
        tree.feature.forEach((feature, node) => {
          if (feature < 0) return;
          const { column, threshold, belowIsLeft } = compare(tree, node);
          const [left, right] = [tree.left[node]!, tree.right[node]!];
          compared.column[node] = column;
          compared.threshold[node] = threshold;
          compared.below[node] = belowIsLeft ? left : right;
          compared.above[node] = belowIsLeft ? right : left;
        });
        return compared;
      }),
    ),
  };
}

function splits({ feature }: Tree): boolean {
  return feature[0]! >= 0;
}

function constantOf({ base, trees }: Forest): number {
  return trees.reduce((sum, tree) => (splits(tree) ? sum : sum + tree.value[0]!), base);
}

/** Columns of what the trees read, and how each of their splits compares one. */
function comparisons(
  plan: OfSignals,
  { features, forests }: Forests,
): { readonly columns: readonly TreeColumns[]; readonly compare: (tree: Tree, node: number) => Comparison } {
  const groups = features.map(() => new Map<string, Group>());
  const read = new Set<number>();
  for (const tree of forests.flatMap(({ trees }) => trees))
    tree.feature.forEach((f, node) => {
      if (f < 0) return;
      read.add(f);
      if (features[f]!.binning.kind !== 'category') return;
      const group = groupOf(tree, node, binCount(features[f]!.binning));
      groups[f]!.set(group.key, group);
    });

  const columns: TreeColumns[] = [];
  let width = 0;
  /** Gives the first of them. */
  const add = (of: TreeColumns, size: number): number => {
    columns.push(of);
    width += size;
    return width - size;
  };
  const vectors = new Map<string, number>();
  const firsts = features.map(({ feature, binning }, f): number => {
    if (!read.has(f)) return -1;
    if (feature.kind === 'number') {
      const { signal, element } = feature;
      let first = vectors.get(signal);
      if (first === undefined) vectors.set(signal, (first = add({ kind: 'vector', signal }, widthOf(plan, signal))));
      return first + element;
    }
    if (feature.kind === 'count') return add({ kind: 'count', signal: feature.signal }, 1);
    if (binning.kind === 'rate') return add(rateColumn(feature, binning), 1);
    const members = [...groups[f]!.values()];
    return add(membershipColumns(plan, { feature, binning }, members), members.length);
  });
  const places = groups.map((of) => new Map([...of.keys()].map((key, place) => [key, place])));

  return {
    columns,
    compare(tree, node) {
      const f = tree.feature[node]!;
      const at = tree.at[node]!;
      const { binning } = features[f]!;
      const first = firsts[f]!;
      if (binning.kind === 'category') {
        // 1 of bins in the group.
        const { key, isLeft } = groupOf(tree, node, binCount(binning));
        return { column: first + entryOf(places[f]!, key), threshold: 0.5, belowIsLeft: !isLeft };
      }
      // Bins up to `at` hold what is ≤ its threshold; the last bin has none.
      const threshold = binning.kind === 'rate' ? at + 0.5 : (binning.thresholds[at] ?? Infinity);
      return { column: first, threshold, belowIsLeft: true };
    },
  };
}

/** Bins of a category that a split tells from the others: not bin 0, so that a split and its mirror image have one column. */
interface Group {
  readonly key: string;
  readonly bins: readonly number[];
  readonly isLeft: boolean;
}

function groupOf(tree: Tree, node: number, count: number): Group {
  const left = tree.sets[tree.at[node]!]!;
  const isLeft = !inSet(left, 0);
  const bins = Array.from({ length: count }, (_, bin) => bin).filter((bin) => inSet(left, bin) === isLeft);
  return { key: bins.join(' '), bins, isLeft };
}

/** By id, 1 in the columns of the groups that its bin is in. */
function membershipColumns(
  plan: OfSignals,
  { feature, binning }: BinnedFeature,
  groups: readonly Group[],
): TreeColumns {
  const id = idOf(feature);
  const size = id.of === 'tower' ? plan.towers.length : idsOf(plan, id.signal);
  const ids = binning.kind === 'category' ? binning.ids : [];
  const table = new Uint8Array(size * groups.length);
  groups.forEach(({ bins }, g) => {
    for (const bin of bins) {
      const member = ids[bin - 1]!;
      if (member >= 0 && member < size) table[member * groups.length + g] = 1;
    }
  });
  return { kind: 'table', id, width: groups.length, table };
}

function rateColumn(
  feature: TreeFeature,
  { keys, other }: BinnedFeature['binning'] & { readonly kind: 'rate' },
): TreeColumns {
  if (feature.kind !== 'rate') throw new Error(`bins of rates are those of a ${feature.kind}`);
  const [first, second] = feature.ids;
  if (second !== undefined) {
    const bins = keys.flatMap((of, bin) => of.map((key) => ({ key, bin })));
    // Keys may all be in the bin of others, and a map of nothing is none: no pair has the key −1.
    const known = bins.length === 0 ? [{ key: -1, bin: other }] : bins;
    return {
      kind: 'pair',
      first,
      second,
      size: second.size,
      keys: known.map(({ key }) => key),
      values: Float32Array.from(known, ({ bin }) => bin),
      other,
    };
  }
  const table = new Uint8Array(first.size).fill(other);
  keys.forEach((of, bin) => of.forEach((key) => (table[key] = bin)));
  return { kind: 'table', id: first, width: 1, table };
}

function idOf(feature: TreeFeature): IdOf {
  if (feature.kind === 'tower') return { of: 'tower' };
  if (feature.kind === 'id') return feature;
  throw new Error(`a ${feature.kind} is no category`);
}

function encodingOf(plan: OfSignals, signal: string) {
  const found = plan.signals.find(({ name }) => name === signal);
  if (found === undefined) throw new Error(`the plan has no signal '${signal}'`);
  return found.encoding;
}

function widthOf(plan: OfSignals, signal: string): number {
  const encoding = encodingOf(plan, signal);
  if (encoding.kind !== 'vec') throw new Error(`'${signal}' has no numbers`);
  return encoding.width;
}

function idsOf(plan: OfSignals, signal: string): number {
  const encoding = encodingOf(plan, signal);
  const vocab = encoding.kind === 'vec' ? undefined : plan.vocabs.find(({ id }) => id === encoding.vocab);
  if (vocab === undefined) throw new Error(`'${signal}' has no ids`);
  return vocab.size;
}
