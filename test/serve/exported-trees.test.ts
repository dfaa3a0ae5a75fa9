/** Trees in an exported graph decide as those of training do, for any forest and any float32: at thresholds, next to them, and for ids never seen. */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { model, valueInfo } from '../../src/emit/onnx/model.ts';
import { Names } from '../../src/emit/onnx/operations.ts';
import { emitTrees, TOWER_INPUT } from '../../src/emit/onnx/tree-nodes.ts';
import type { Plan } from '../../src/ir/plan.ts';
import type { EncodedSignal } from '../../src/runtime/types.ts';
import { treeTables } from '../../src/serve/exported-trees.ts';
import { type BinnedFeature, type Forest, LeafEncoder } from '../../src/train/trees/index.ts';
import { binCount } from '../../src/train/trees/bins.ts';
import { setOf, type Tree } from '../../src/train/trees/tree.ts';
import { random } from '../helpers/random-model.ts';

const LARGE = 100_000;
const SIZES = { small: 7, words: 40, marks: 9, user: LARGE, ad: LARGE };
const TOWERS = 3;
const plan = {
  signals: [
    { name: 'place', encoding: { kind: 'vec', width: 1 } },
    { name: 'vector', encoding: { kind: 'vec', width: 3 } },
    ...(['small', 'user', 'ad'] as const).map((name) => ({ name, encoding: { kind: 'id', vocab: name } })),
    { name: 'words', encoding: { kind: 'ids', vocab: 'words', max: 4, keep: 'first' } },
    { name: 'marks', encoding: { kind: 'ids', vocab: 'marks', max: 3, keep: 'last' } },
  ],
  vocabs: Object.entries(SIZES).map(([id, size]) => ({ id, size })),
  towers: Array.from({ length: TOWERS }),
} as unknown as Pick<Plan, 'signals' | 'vocabs' | 'towers'>;

/** Doubles that float32 rounds up, down and not at all; that it has no place for; and around 0. */
const THRESHOLDS = [-3.5e38, -1e30, -1 / 3, -0.1, -1e-50, 0, 1e-50, 0.1 + 0.2, 0.5, 1 / 3, 2 / 3, 16777217, 1e39].sort(
  (a, b) => a - b,
);

function neighbors(x: number): number[] {
  const at = Float32Array.of(x);
  const bits = new Int32Array(at.buffer)[0]!;
  return [bits - 1, bits, bits + 1].map((moved) => new Float32Array(Int32Array.of(moved).buffer)[0]!);
}
const VALUES = [...THRESHOLDS.flatMap(neighbors), -0, Infinity, -Infinity, 3.4028234e38, 7].filter(
  (x) => !Number.isNaN(x),
);

const read = (signal: keyof typeof SIZES, of: 'value' | 'first' | 'last') => ({ signal, of, size: SIZES[signal] });

function featuresFor(draw: () => number, known: readonly number[]): BinnedFeature[] {
  const rate = (ids: readonly ReturnType<typeof read>[], keys: readonly number[], bins: number): BinnedFeature => ({
    feature: { kind: 'rate', head: 'h', ids: ids as never },
    binning: {
      kind: 'rate',
      keys: Array.from({ length: bins }, (_, b) => keys.filter((_key, k) => k % bins === b)),
      other: Math.floor(bins * draw()),
    },
  });
  const some = (size: number) => Array.from({ length: size }, (_, i) => i).filter(() => draw() < 0.6);
  const category = (feature: BinnedFeature['feature'], ids: readonly number[]): BinnedFeature => ({
    feature,
    binning: { kind: 'category', ids },
  });
  return [
    { feature: { kind: 'number', signal: 'place', element: 0 }, binning: { kind: 'number', thresholds: THRESHOLDS } },
    { feature: { kind: 'number', signal: 'vector', element: 2 }, binning: { kind: 'number', thresholds: THRESHOLDS } },
    { feature: { kind: 'count', signal: 'words' }, binning: { kind: 'number', thresholds: [0.5, 1.5, 3.5] } },
    category({ kind: 'id', signal: 'small', of: 'value' }, some(7).reverse()),
    category({ kind: 'id', signal: 'words', of: 'first' }, some(40)),
    category({ kind: 'id', signal: 'marks', of: 'last' }, some(9)),
    category({ kind: 'tower' }, [2, 0]),
    rate([read('user', 'value')], known, 5),
    rate([read('words', 'first')], some(40), 3),
    rate(
      [read('user', 'value'), read('ad', 'value')],
      known.flatMap((a) => known.map((b) => a * LARGE + b)),
      7,
    ),
    rate(
      [read('marks', 'last'), read('words', 'first')],
      some(9).map((mark) => mark * 40 + mark),
      2,
    ),
    // Whatever is in the lists has a bin, and nothing is in them.
    rate([read('small', 'value'), read('marks', 'last')], [], 2),
  ];
}

/** Splits of a random shape, on random features, that send any number of bins to the left. */
function randomTree(draw: () => number, features: readonly BinnedFeature[], leaves: number): Tree {
  const size = 2 * leaves - 1;
  const tree = {
    feature: new Int32Array(size).fill(-1),
    at: new Int32Array(size),
    left: new Int32Array(size),
    right: new Int32Array(size),
    value: new Float64Array(size),
    sets: [] as Uint32Array[],
    leaves,
  };
  const open = [0];
  for (let next = 1; next < size; next += 2) {
    const node = open.splice(Math.floor(draw() * open.length), 1)[0]!;
    const f = Math.floor(draw() * features.length);
    const bins = binCount(features[f]!.binning);
    tree.feature[node] = f;
    tree.left[node] = next;
    tree.right[node] = next + 1;
    open.push(next, next + 1);
    if (features[f]!.binning.kind === 'category') {
      tree.at[node] = tree.sets.length;
      const one = Math.floor(draw() * bins);
      const several = draw() < 0.5;
      tree.sets.push(
        setOf(Array.from({ length: bins }, (_, b) => b).filter((b) => (several ? draw() < 0.5 : b === one))),
      );
    } else tree.at[node] = Math.floor(draw() * bins);
  }
  open.forEach((node, leaf) => {
    tree.at[node] = leaf;
    tree.value[node] = draw() - 0.5;
  });
  return tree;
}

interface Rows {
  readonly rows: number;
  readonly signals: Readonly<Record<string, EncodedSignal>>;
  readonly tower: Int32Array;
}

function randomRows(draw: () => number, rows: number, known: readonly number[]): Rows {
  const value = () => VALUES[Math.floor(draw() * VALUES.length)]!;
  const ids = (of: number, size: number) =>
    Int32Array.from({ length: of }, () => {
      const pick = Math.floor(draw() * size);
      return size === LARGE && draw() < 0.7 ? known[pick % known.length]! : pick;
    });
  const list = (max: number, size: number): EncodedSignal => ({
    kind: 'ids',
    max,
    // Missing elements that count, and padding of any id.
    ids: ids(rows * max, size).map((id) => (draw() < 0.2 ? 0 : id)),
    weights: Float32Array.from({ length: rows * max }, () => (draw() < 0.5 ? 0 : draw() < 0.5 ? 1 : draw() - 0.5)),
  });
  return {
    rows,
    tower: Int32Array.from({ length: rows }, () => Math.floor(draw() * TOWERS)),
    signals: {
      place: { kind: 'vec', width: 1, values: Float32Array.from({ length: rows }, value) },
      vector: { kind: 'vec', width: 3, values: Float32Array.from({ length: 3 * rows }, value) },
      small: { kind: 'id', ids: ids(rows, 7) },
      user: { kind: 'id', ids: ids(rows, LARGE) },
      ad: { kind: 'id', ids: ids(rows, LARGE) },
      words: list(4, 40),
      marks: list(3, 9),
    },
  };
}

/** Logits [rows × heads] of the nodes by themselves, the network's being an input. */
async function run(
  forests: { features: readonly BinnedFeature[]; forests: readonly Forest[] },
  rows: Rows,
  network: Float32Array,
) {
  const heads = forests.forests.length;
  const names = new Names();
  emitTrees(names, treeTables(plan, forests), 'network', null, 'logits');
  const feeds: Record<string, Tensor> = {
    network: new Tensor('float32', network, [rows.rows, heads]),
    [TOWER_INPUT]: new Tensor('int64', BigInt64Array.from(rows.tower, BigInt), [rows.rows]),
  };
  for (const [name, signal] of Object.entries(rows.signals)) {
    if (signal.kind === 'vec') feeds[name] = new Tensor('float32', signal.values, [rows.rows, signal.width]);
    else feeds[name] = new Tensor('int32', signal.ids, [rows.rows, signal.ids.length / rows.rows]);
    if (signal.kind === 'ids')
      feeds[`${name}/weights`] = new Tensor('float32', signal.weights, [rows.rows, signal.max]);
  }
  const types = { float32: 'float', int32: 'int32', int64: 'int64' } as const;
  const bytes = model({
    name: 'trees',
    nodes: names.nodes,
    initializers: names.initializers,
    inputs: Object.entries(feeds).map(([name, { type, dims }]) =>
      valueInfo(name, types[type as keyof typeof types], ['rows', ...dims.slice(1)]),
    ),
    outputs: [valueInfo('logits', 'float', ['rows', heads])],
    ml: names.ml,
  });
  const session = await InferenceSession.create(bytes.finish(), { logSeverityLevel: 3 });
  const { logits } = await session.run(feeds);
  await session.release();
  return logits!.data as Float32Array;
}

describe('trees in an exported graph', () => {
  it.each([1, 2, 3, 4, 5, 6])('give the logits of the trees in training (seed %i)', async (seed) => {
    const draw = random(seed);
    const known = Array.from({ length: 30 }, () => Math.floor(draw() * LARGE));
    const keys = [...new Set([LARGE - 1, ...known])];
    const features = featuresFor(draw, keys);
    const forest = (name: string, sizes: readonly number[]): Forest => ({
      name,
      base: draw() - 3,
      blend: { network: draw(), trees: draw(), shift: draw() - 0.5 },
      trees: sizes.map((leaves) => randomTree(draw, features, leaves)),
    });
    const forests = {
      features,
      // One with a tree that doesn't split, one whose trees were not kept.
      forests: [forest('a', [15, 2, 1, 8, 15, 6]), forest('b', []), forest('c', [20, 20, 3])],
    };
    const rows = randomRows(draw, 3000, keys);
    const network = Float32Array.from({ length: 3 * rows.rows }, (_, i) => (i < 3 ? NaN : 4 * draw() - 2));
    const found = await run(forests, rows, network);
    const scores = new LeafEncoder(forests, []).scores(rows);
    for (let i = 0; i < 3; i++) expect(found[i]).toBeNaN();
    let worst = 0;
    for (let i = 3; i < found.length; i++) {
      const { blend } = forests.forests[i % 3]!;
      const expected = blend!.network * network[i]! + blend!.trees * scores[i % 3]![Math.floor(i / 3)]! + blend!.shift;
      worst = Math.max(worst, Math.abs(found[i]! - expected));
    }
    expect(worst).toBeLessThan(3e-6);
  });

  it('are only what is read: without trees the logits are weighed and shifted', async () => {
    const blend = { network: 0.5, trees: 0, shift: 1 };
    const forests = { features: featuresFor(random(1), [1]), forests: [{ name: 'a', base: 0, blend, trees: [] }] };
    expect([...(await run(forests, randomRows(random(2), 3, [1]), Float32Array.of(-2, 0, 4)))]).toEqual([0, 1, 3]);
  });
});
