import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  Binner,
  type BinnedFeature,
  boost,
  type Forests,
  forestsText,
  frequentIds,
  LeafEncoder,
  parseForests,
  readFeature,
  thresholdsOf,
} from '../../../src/train/trees/index.ts';
import type { Plan } from '../../../src/ir/plan.ts';
import type { EncodedSignal } from '../../../src/runtime/types.ts';
import type { TrainingData } from '../../../src/train/batches/training-data.ts';
import { growForests } from '../../../src/train/trees/grow-forests.ts';
import { id, smallPlan, vec } from '../../helpers/plans.ts';

interface Case {
  readonly rows: number;
  readonly a: number[];
  readonly b: number[];
  readonly c: number[];
  readonly d: number[];
  readonly y: number[];
  readonly weight: number[] | null;
  readonly options: {
    readonly trees: number;
    readonly shrinkage: number;
    readonly leaves: number;
    readonly depth: number;
    readonly minRows: number;
    readonly l2: number;
  };
  readonly base: number;
  readonly scores: number[];
  readonly leaves: number[];
}
const reference = JSON.parse(readFileSync(join(import.meta.dirname, 'scikit-learn.json'), 'utf8')) as {
  by: string;
  cases: Case[];
};

function encodedOf(data: Case): Record<string, EncodedSignal> {
  const number = (values: number[]): EncodedSignal => ({ kind: 'vec', width: 1, values: Float32Array.from(values) });
  return { a: number(data.a), b: number(data.b), c: { kind: 'id', ids: Int32Array.from(data.c) }, d: number(data.d) };
}

function featuresFor(data: Case): BinnedFeature[] {
  const counts = new Map<number, number>();
  for (const id of data.c) counts.set(id, (counts.get(id) ?? 0) + 1);
  const number = (signal: 'a' | 'b' | 'd'): BinnedFeature => ({
    feature: { kind: 'number', signal, element: 0 },
    binning: { kind: 'number', thresholds: thresholdsOf(Float64Array.from(Float32Array.from(data[signal]))) },
  });
  return [
    number('a'),
    number('b'),
    { feature: { kind: 'id', signal: 'c', of: 'value' }, binning: { kind: 'category', ids: frequentIds(counts) } },
    number('d'),
  ];
}

async function grown(data: Case) {
  const features = featuresFor(data);
  const signals = encodedOf(data);
  const columns = features.map((feature) => {
    const column = new Uint8Array(data.rows);
    new Binner(feature).bin({ signals, rows: data.rows }, column);
    return column;
  });
  const weights = Float32Array.from(data.weight ?? data.y.map(() => 1));
  const boosted = (await boost(features, columns, Float32Array.from(data.y), weights, data.options))!;
  return {
    boosted,
    encoder: new LeafEncoder({ features, forests: [{ name: 'trees', base: boosted.base, trees: boosted.trees }] }, [
      data.options,
    ]),
    signals,
  };
}

describe('boosted trees', () => {
  it.each(reference.cases.map((data, i) => [i, data] as const))(
    `are those of ${reference.by}: case %i`,
    async (_, data) => {
      const { boosted, encoder, signals } = await grown(data);
      expect(boosted.base).toBeCloseTo(data.base, 6);
      expect(boosted.trees.map((tree) => tree.leaves)).toEqual(data.leaves);
      const [scores] = encoder.scores({ signals, rows: data.rows });
      const worst = Math.max(...scores!.map((score, i) => Math.abs(score - data.scores[i]!)));
      expect(worst).toBeLessThan(1e-5);
    },
  );
});

describe('a tree, by hand', () => {
  // Log-odds 0 at the start: gradients p − y are ±½, hessians ¼. x ≤ 2 has labels 0 0 0, the rest 1 1 1.
  const signals: Record<string, EncodedSignal> = {
    x: { kind: 'vec', width: 1, values: Float32Array.of(1, 2, 2, 3, 4, 4) },
  };
  const features: BinnedFeature[] = [
    {
      feature: { kind: 'number', signal: 'x', element: 0 },
      binning: { kind: 'number', thresholds: thresholdsOf(Float64Array.of(1, 2, 2, 3, 4, 4)) },
    },
  ];
  const columns = [new Uint8Array(6)];
  new Binner(features[0]!).bin({ signals, rows: 6 }, columns[0]!);
  const labels = Float32Array.of(0, 0, 0, 1, 1, 1);
  const options = { trees: 1, depth: 1, leaves: 4, minRows: 1, shrinkage: 0.5, l2: 0.25 };

  it('splits where the labels change, with the values of a Newton step', async () => {
    expect(features[0]!.binning).toEqual({ kind: 'number', thresholds: [1.5, 2.5, 3.5] });
    const { base, trees } = (await boost(features, columns, labels, new Float32Array(6).fill(1), options))!;
    const [tree] = trees;
    expect([base, [...tree!.feature], tree!.at[0]]).toEqual([0, [0, -1, -1], 1]);
    // −G/(H + λ) times ½: ∓1.5 / (0.75 + 0.25) · 0.5.
    expect([...tree!.value]).toEqual([0, expect.closeTo(-0.75, 9), expect.closeTo(0.75, 9)]);
  });

  it('leaves out rows without a label or weight, and has no leaf with fewer rows than asked for', async () => {
    const masked = Float32Array.of(0, 0, NaN, 1, 1, 1);
    const { base } = (await boost(features, columns, masked, Float32Array.of(1, 1, 1, 1, 0, 1), options))!;
    expect(base).toBe(0);
    expect(
      (await boost(features, columns, labels, new Float32Array(6).fill(1), { ...options, minRows: 4 }))!.trees,
    ).toEqual([]);
    expect(
      (await boost(features, columns, new Float32Array(6), new Float32Array(6).fill(1), options))!.base,
      'one class only',
    ).toBeCloseTo(Math.log(1 / 7), 9);
  });

  it.each([
    ['the first split is that of two in a thousand that are missing', null, [0, 1]],
    ['with a default none is missing: place 0 is no number of its own', 1, [0, 0]],
  ])('of a number in bins: %s', async (_, fallback, leaves) => {
    // 1,000 places, more than bins, whose labels alternate; the missing ones have the event.
    const rows = 10_000;
    const places = Float32Array.from({ length: rows }, (_, i) => (i % 500 === 0 ? 0 : 1 + (i % 1000) / 100));
    const { plan } = smallPlan(
      [
        {
          name: 'x',
          format: 'continuous',
          encoding: {
            ...vec({ normalize: { kind: 'bins', boundaries: Array.from({ length: 11 }, (_, i) => i) } }),
            width: 1,
            missingFlag: false,
            default: fallback,
          },
        },
      ],
      [],
    );
    const grow = { trees: 1, depth: 1, leaves: 2, shrinkage: 1, minRows: 10, l2: 1, growOn: 1, maxRows: 100_000 };
    const forest = { name: 'trees', head: 'click', vocab: 'trees', ...grow };
    const head = { name: 'click', doc: null, label: { column: 'y', op: null, value: null }, lossWeight: 1 };
    const whole: Plan = { ...plan, heads: [{ ...head, sources: null, withinSeconds: null }], forests: [forest] };
    const chunk = {
      rows,
      signals: { x: { kind: 'vec', width: 1, values: places } as const },
      tower: new Int32Array(rows),
      source: new Int32Array(rows),
      labels: Float32Array.from(places, (place, i) => (place === 0 ? 1 : Math.floor(i / 1000) % 2)),
      weight: new Float32Array(rows).fill(1),
      time: new Float64Array(rows),
      rowKey: BigUint64Array.from({ length: rows }, (_, i) => BigInt(i)),
    };
    const data: TrainingData = {
      counts: { train: rows, validate: 0, holdout: 0 },
      labels: null,
      lastTime: null,
      key: 'places',
      async *chunks(split) {
        if (split === 'train') yield chunk;
      },
    };
    const forests = (await growForests(whole, data, 1))!;
    const binner = new Binner(forests.features[0]!);
    const out = new Uint8Array(2);
    binner.bin({ rows: 2, signals: { x: { kind: 'vec', width: 1, values: Float32Array.of(0, 1) } } }, out);
    expect([...out]).toEqual(leaves);
    if (fallback !== null) return;
    const [tree] = forests.forests[0]!.trees;
    expect([tree!.feature[0], tree!.at[0]]).toEqual([0, 0]);
    expect(tree!.value[1]).toBeGreaterThan(tree!.value[2]! + 1);
  });

  it('puts ids that it did not see with the rare ones', () => {
    const binner = new Binner({
      feature: { kind: 'id', signal: 'c', of: 'value' },
      binning: {
        kind: 'category',
        ids: frequentIds(
          new Map([
            [5, 2],
            [3, 9],
            [8, 2],
          ]),
        ),
      },
    });
    const out = new Uint8Array(4);
    binner.bin({ signals: { c: { kind: 'id', ids: Int32Array.of(3, 5, 8, 99) } }, rows: 4 }, out);
    expect([...out]).toEqual([1, 2, 3, 0]);
  });

  it('reads lists by their length and their newest element', () => {
    const list: EncodedSignal = {
      kind: 'ids',
      max: 3,
      ids: Int32Array.of(4, 5, 0, 0, 0, 0, 0, 0, 0),
      weights: Float32Array.of(0.5, 0.5, 0, 1, 0, 0, 0, 0, 0),
    };
    const values = (feature: Parameters<typeof readFeature>[0]): number[] => {
      const out = new Float64Array(3);
      readFeature(feature, { signals: { list }, rows: 3 }, out);
      return [...out];
    };
    // Two elements; missing, which is one id 0; empty.
    expect(values({ kind: 'count', signal: 'list' })).toEqual([2, 0, 0]);
    expect(values({ kind: 'id', signal: 'list', of: 'last' })).toEqual([5, 0, 0]);
    expect(values({ kind: 'id', signal: 'list', of: 'first' })).toEqual([4, 0, 0]);
  });
});

describe('trees.json', () => {
  const small = smallPlan(
    [
      { name: 'a', format: 'continuous', encoding: vec({ default: 0, width: 1, missingFlag: false }) },
      { name: 'c', format: 'onehot', encoding: id('signal.c') },
    ],
    [{ id: 'signal.c', kind: 'range', of: 12 }],
  );
  const plan: Plan = {
    ...small.plan,
    forests: [
      {
        name: 'head.h/trees',
        head: 'h',
        vocab: 'trees.h',
        trees: 20,
        depth: 4,
        leaves: 12,
        shrinkage: 0.2,
        minRows: 10,
        l2: 1,
        growOn: 1,
        maxRows: 1000,
      },
    ],
  };
  const data = reference.cases[0]!;
  const grownOnTwo = async (): Promise<{ forests: Forests; signals: Record<string, EncodedSignal> }> => {
    const features = [featuresFor(data)[0]!, featuresFor(data)[2]!];
    const signals = encodedOf(data);
    const columns = features.map((feature) => {
      const column = new Uint8Array(data.rows);
      new Binner(feature).bin({ signals, rows: data.rows }, column);
      return column;
    });
    const boosted = (await boost(
      features,
      columns,
      Float32Array.from(data.y),
      new Float32Array(data.rows).fill(1),
      data.options,
    ))!;
    return {
      forests: { features, forests: [{ name: 'head.h/trees', base: boosted.base, trees: boosted.trees }] },
      signals,
    };
  };

  it('reads back as it was written', async () => {
    const { forests, signals } = await grownOnTwo();
    const text = forestsText(plan, forests);
    const read = parseForests(plan, text);
    if (typeof read === 'string') throw new Error(read);
    expect(read).toEqual(forests);
    const leaves = (of: Forests): EncodedSignal =>
      new LeafEncoder(of, plan.forests!).encode({ signals, rows: data.rows })['head.h/trees']!;
    expect(leaves(read)).toEqual(leaves(forests));
    const { ids: all, max } = leaves(read) as EncodedSignal & { kind: 'ids' };
    // Leaf n of tree t is id 2 + 12t + n.
    expect(all.every((leaf, k) => Math.floor((leaf - 2) / 12) === k % max)).toBe(true);
  });

  it('refuses what is damaged, whatever it is', async () => {
    const { forests } = await grownOnTwo();
    const text = forestsText(plan, forests);
    const change = (
      edit: (
        json: {
          features: { binning: { thresholds: number[] } }[];
          forests: {
            name: string;
            trees: { feature: number[]; at: number[]; left: number[]; value: number[]; sets: number[][] }[];
          }[];
        } & Record<string, unknown>,
      ) => unknown,
    ): string | Forests => {
      const json = JSON.parse(text) as Parameters<typeof edit>[0];
      edit(json);
      return parseForests(plan, JSON.stringify(json));
    };
    expect(parseForests(plan, text.slice(0, -40))).toBe('it is not JSON');
    expect(parseForests(plan, 'null')).toMatch(/version/);
    expect(parseForests({ ...plan, fingerprint: '0'.repeat(64) }, text)).toBe('it was grown for another plan');
    expect(change((json) => (json.features[0]!.binning.thresholds[3] = -1e9))).toBe(
      'the thresholds of feature 0 do not rise',
    );
    expect(change((json) => (json.forests[0]!.name = 'x'))).toBe('it has no forest head.h/trees');
    // A tree that leads back to its root would never end.
    expect(change((json) => (json.forests[0]!.trees[0]!.left[0] = 0))).toBe(
      'tree 0 of head.h/trees leads out of itself',
    );
    expect(change((json) => (json.forests[0]!.trees[1]!.feature[0] = 7))).toBe(
      'tree 1 of head.h/trees splits on a feature that is not there',
    );
    expect(change((json) => json.forests[0]!.trees[2]!.value.pop())).toBe(
      'tree 2 of head.h/trees has not as many nodes as it should',
    );
    expect(change((json) => (json.forests[0]!.trees[2]!.at = json.forests[0]!.trees[2]!.at.map(() => 900)))).toMatch(
      /tree 2 of head.h\/trees/,
    );
    expect(
      change((json) => json.forests[0]!.trees.forEach((tree) => (tree.sets = tree.sets.map(() => [300])))),
    ).toMatch(/a set of no bins/);
  });
});
