/**
 * Boosted trees next to the network as nodes of the exported graph: a matrix of what they compare, made of the encoded inputs, and one
 * TreeEnsembleRegressor over it. Every split is `column ≤ threshold`, which onnxruntime has its fastest walk for.
 */
import { portName } from '../tfjs/names.ts';
import { tensor } from './model.ts';
import type { Names } from './operations.ts';

/** int64 [rows]: number of the row's tower; −1: none. There only where there are several. */
export const TOWER_INPUT = 'tower/index';

/** An id of a row: a signal's, the first or last element that a list keeps (0 where it keeps none), or the number of its tower. */
export type IdOf = { readonly of: 'value' | 'first' | 'last'; readonly signal: string } | { readonly of: 'tower' };

/** Columns of the matrix, float32. */
export type TreeColumns =
  /** All elements of a vector: as many columns as it is wide. */
  | { readonly kind: 'vector'; readonly signal: string }
  /** How many elements a list has: those of weight 0 and of id 0 (missing) not counted. */
  | { readonly kind: 'count'; readonly signal: string }
  /** An id's row of a table [ids × width]. */
  | { readonly kind: 'table'; readonly id: IdOf; readonly width: number; readonly table: Uint8Array }
  /** What a pair of ids has: first · size + second is a key, whose value it is, or else `other`. */
  | {
      readonly kind: 'pair';
      readonly first: IdOf;
      readonly second: IdOf;
      readonly size: number;
      readonly keys: readonly number[];
      readonly values: Float32Array;
      readonly other: number;
    };

/** By node, the root first. It has at least one split. */
export interface ComparingTree {
  /** −1: a leaf. */
  readonly column: Int32Array;
  /** Up to here a row goes on to `below`, else to `above`. */
  readonly threshold: Float64Array;
  readonly below: Int32Array;
  readonly above: Int32Array;
  /** Of leaves: what the tree adds to the logit. */
  readonly value: Float64Array;
}

/** logit of head h = the bias + weights[h] · the network's without it + Σ trees[h] + constants[h]. */
export interface TreeTables {
  readonly columns: readonly TreeColumns[];
  readonly trees: readonly (readonly ComparingTree[])[];
  readonly weights: Float32Array;
  readonly constants: Float32Array;
}

/**
 * From the network's logits [rows × heads] to the model's, under the name `output`. A head without a logit (NaN) keeps having none.
 * @param withoutBias the network's logits without its bias; null: it has none.
 */
export function emitTrees(
  names: Names,
  { columns, trees, weights, constants }: TreeTables,
  network: string,
  withoutBias: string | null,
  output: string,
): string {
  const heads = (name: string, values: Float32Array): string => {
    names.initializers.push(tensor(`trees/${name}`, [values.length], values));
    return `trees/${name}`;
  };
  const weighed = names.emit('Mul', [withoutBias ?? network, heads('network', weights)], ['trees/weighed']);
  const terms = [weighed, heads('constants', constants)];
  if (withoutBias !== null) terms.push(names.emit('Sub', [network, withoutBias], ['trees/bias']));
  if (trees.some((of) => of.length > 0)) {
    const ids = new Ids(names);
    const parts = columns.map((of, c) => emitColumns(names, ids, of, `trees/columns_${c}`));
    const matrix = names.emit('Concat', parts, ['trees/columns'], { axis: 1 });
    // Hundreds of leaves are added up: of an input in double that is done in double, and the thresholds are those of training.
    const exact = names.emit('Cast', [matrix], ['trees/columns_exact'], { to: DOUBLE });
    terms.push(names.emitMl('TreeEnsembleRegressor', [exact], 'trees/sums', ensemble(trees)));
  }
  return names.emit('Sum', terms, [output]);
}

/** [rows × columns] */
function emitColumns(names: Names, ids: Ids, columns: TreeColumns, path: string): string {
  const float = (x: string): string => names.emit('Cast', [x], [path], { to: FLOAT });
  switch (columns.kind) {
    case 'vector':
      return portName(columns.signal);
    case 'count': {
      const port = portName(columns.signal);
      const known = names.emit('Cast', [port], [`${path}/known`], { to: BOOL });
      const kept = names.emit('Cast', [`${port}/weights`], [`${path}/kept`], { to: BOOL });
      const counted = names.emit('Cast', [names.emit('And', [known, kept], [`${path}/both`])], [`${path}/counted`], {
        to: FLOAT,
      });
      return names.emit('ReduceSum', [counted, names.longs([1])], [path], { keepdims: 1 });
    }
    case 'table': {
      const { id, width, table } = columns;
      names.initializers.push(tensor(`${path}/table`, [table.length / width, width], table));
      const rows = names.emit('Gather', [`${path}/table`, ids.of(id)], [`${path}/rows`], { axis: 0 });
      return float(names.emit('Squeeze', [rows, names.longs([1])], [`${path}/row`]));
    }
    case 'pair': {
      const { first, second, size, keys, values, other } = columns;
      const high = names.emit('Mul', [ids.long(first), names.long(size)], [`${path}/high`]);
      const key = names.emit('Add', [high, ids.long(second)], [`${path}/key`]);
      return names.emitMl('LabelEncoder', [key], path, {
        keys_int64s: keys,
        values_floats: values,
        default_float: { float: other },
      });
    }
  }
}

/** Ids as [rows × 1], each made once. */
class Ids {
  readonly #names: Names;
  readonly #made = new Map<string, string>();

  constructor(names: Names) {
    this.#names = names;
  }

  /** int32, or int64 of a tower. */
  of(id: IdOf): string {
    const names = this.#names;
    if (id.of === 'tower')
      return this.#once('trees/tower', (path) => names.emit('Unsqueeze', [TOWER_INPUT, names.longs([1])], [path]));
    const port = portName(id.signal);
    if (id.of === 'value') return port;
    return this.#once(`trees/${id.of}/${port}`, (path) => {
      const present = names.emit('Cast', [`${port}/weights`], [`${path}/present`], { to: BOOL });
      const kept = names.emit('Cast', [present], [`${path}/kept`], { to: INT32 });
      const place = names.emit('ArgMax', [kept], [`${path}/place`], {
        axis: 1,
        keepdims: 1,
        select_last_index: id.of === 'last' ? 1 : 0,
      });
      // Where none is kept the place is that of a 0.
      const ids = names.emit('Mul', [port, kept], [`${path}/ids`]);
      return names.emit('GatherElements', [ids, place], [path], { axis: 1 });
    });
  }

  /** int64 */
  long(id: IdOf): string {
    const ids = this.of(id);
    return this.#once(`trees/long/${ids}`, (path) => this.#names.emit('Cast', [ids], [path], { to: INT64 }));
  }

  #once(path: string, make: (path: string) => string): string {
    let made = this.#made.get(path);
    if (made === undefined) this.#made.set(path, (made = make(path)));
    return made;
  }
}

/** Attributes of one ensemble for all heads: the sums of head h are its target h. */
function ensemble(heads: readonly (readonly ComparingTree[])[]) {
  const nodes = { tree: [] as number[], node: [] as number[], column: [] as number[], modes: [] as string[] };
  const [below, above, target, thresholds, weights]: number[][] = [[], [], [], [], []];
  const leaves = { tree: [] as number[], node: [] as number[] };
  let t = 0;
  heads.forEach((trees, head) =>
    trees.forEach((tree) => {
      tree.column.forEach((column, node) => {
        const leaf = column < 0;
        nodes.tree.push(t);
        nodes.node.push(node);
        nodes.column.push(leaf ? 0 : column);
        nodes.modes.push(leaf ? 'LEAF' : 'BRANCH_LEQ');
        thresholds!.push(leaf ? 0 : tree.threshold[node]!);
        below!.push(leaf ? 0 : tree.below[node]!);
        above!.push(leaf ? 0 : tree.above[node]!);
        if (!leaf) return;
        leaves.tree.push(t);
        leaves.node.push(node);
        target!.push(head);
        weights!.push(tree.value[node]!);
      });
      t++;
    }),
  );
  return {
    n_targets: heads.length,
    nodes_treeids: nodes.tree,
    nodes_nodeids: nodes.node,
    nodes_featureids: nodes.column,
    nodes_modes: { texts: nodes.modes },
    nodes_values_as_tensor: Float64Array.from(thresholds!),
    nodes_truenodeids: below!,
    nodes_falsenodeids: above!,
    target_treeids: leaves.tree,
    target_nodeids: leaves.node,
    target_ids: target!,
    target_weights_as_tensor: Float64Array.from(weights!),
  };
}

/** TensorProto.DataType, for Cast. */
const [FLOAT, INT32, INT64, BOOL, DOUBLE] = [1, 6, 7, 9, 11];
