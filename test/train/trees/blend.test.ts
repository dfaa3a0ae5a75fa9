/** Network and trees together, held to sums computed by hand. */
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/ir/plan.ts';
import type { EncodedSignal } from '../../../src/runtime/types.ts';
import { idReads } from '../../../src/train/trees/features.ts';
import { AddedTrees } from '../../../src/train/trees/added-trees.ts';
import { type BlendRow, fitBlend, pays } from '../../../src/train/trees/fit-blend.ts';
import {
  boost,
  featuresOf,
  forestsText,
  isCategory,
  type BinnedFeature,
  parseForests,
  weighed,
} from '../../../src/train/trees/index.ts';
import { temporaryFolder } from '../../helpers/emitted.ts';
import { smallPlan, vec } from '../../helpers/plans.ts';
import { createEngine } from '../../../src/train/engines/index.ts';
import type { Engine } from '../../../src/train/engines/engine.ts';
import { trainStages } from '../../../src/train/loop/stages.ts';
import type { EncodedChunk } from '../../../src/data/encoded-chunk.ts';
import type { Progress, TrainOptions } from '../../../src/train/loop/train.ts';
import { setsBiasApart } from '../../../src/ir/forests.ts';
import type { TreeProgress } from '../../../src/train/trees/grow-forests.ts';
import { dataOf, plantedRows, wholePlan } from '../planted.ts';

const { plan: network } = smallPlan(
  [{ name: 'x', format: 'continuous', encoding: vec({ default: 0, width: 1, missingFlag: false }) }],
  [],
);
const grow = { trees: 1, depth: 1, leaves: 2, shrinkage: 1, minRows: 1, l2: 1, growOn: 1, maxRows: 10, patience: 2 };
const forest = { name: 'trees', head: 'h', vocab: null, ...grow };
const input = { op: 'input', id: 'signal.x', signal: 'x', width: 1, tower: null } as const;
const plan: Plan = { ...network, nodes: [input], forests: [forest] };

const bins = Uint8Array.of(0, 0, 1, 1);
const labels = Float32Array.of(0, 0, 1, 1);
const ones = new Float32Array(4).fill(1);
const features = [
  {
    feature: { kind: 'number', signal: 'x', element: 0 },
    binning: { kind: 'number', thresholds: [0.5] },
  } as const,
];

describe('the logit of network and trees', () => {
  it('is the weighted sum of both, worked by hand for a tree of two leaves', async () => {
    expect(featuresOf(plan)).toEqual([features[0]!.feature]);
    const boosted = (await boost(features, [bins], labels, ones, forest))!;
    // As many positives as negatives: base 0. Of each side two gradients of ±½ and two hessians of ¼: ∓1 / (½ + λ), λ = 1.
    expect(boosted.base).toBe(0);
    const text = forestsText(plan, {
      features,
      forests: [{ name: 'trees', ...boosted, blend: { network: 0.5, trees: 3, shift: 0.25 } }],
    });
    const forests = parseForests(plan, text);
    if (typeof forests === 'string') throw new Error(forests);
    const logits = Float32Array.of(1, -2, NaN);
    const signals: Record<string, EncodedSignal> = {
      x: { kind: 'vec', width: 1, values: Float32Array.of(0, 1, 1) },
    };
    const both = AddedTrees.of(plan, forests)!.logits(logits, { signals, rows: 3 });
    // ½ · 1 + 3 · −⅔ + ¼ and ½ · −2 + 3 · ⅔ + ¼; a head without a logit keeps having none.
    expect([...both].slice(0, 2)).toEqual([-1.25, 1.25].map(Math.fround));
    expect(both[2]).toBeNaN();
  });

  it('is not there before the weights are fitted, and bundles with weights that cannot be are refused', async () => {
    const boosted = (await boost(features, [bins], labels, ones, forest))!;
    const text = (blend?: unknown) =>
      forestsText(plan, { features, forests: [{ name: 'trees', ...boosted, blend: blend as never }] });
    const unfitted = parseForests(plan, text());
    if (typeof unfitted === 'string') throw new Error(unfitted);
    expect(weighed(plan, unfitted)).toBe(false);
    for (const blend of [{ network: -1, trees: 1, shift: 0 }, { network: 1, trees: 1 }, null, 7])
      expect(parseForests(plan, text(blend))).toContain('weights of network and trees');
  });
});

describe('a network whose trees are not kept', () => {
  it('is what it is without trees, intercepts and all', async () => {
    const alone = wholePlan({ batch: 32, epochs: 4 });
    const next: Plan = {
      ...alone,
      fingerprint: 'with trees',
      forests: alone.heads.map(({ name }) => ({ ...forest, name: `${name}/trees`, head: name, leaves: 2, minRows: 5 })),
    };
    // One split against a network that learned what was planted.
    const [train, validate] = [plantedRows(alone, 1000, 1), plantedRows(alone, 500, 2)];
    const data = dataOf(2, { train, validate });
    const weights = async (plan: Plan) => {
      const engine = (await createEngine('onnx', plan)) as Engine;
      const result = await trainStages({ plan, engine, data, outDir: temporaryFolder(), seed: 1 });
      if (Array.isArray(result)) throw new Error(result.map((d) => d.message).join('\n'));
      return result.weights;
    };
    const blended = await weights(next);
    expect(blended.forests!.forests.map(({ blend }) => blend)).toEqual(
      alone.heads.map(() => ({ network: 1, trees: 0, shift: 0 })),
    );
    const plain = await weights(alone);
    expect([...blended.params]).toEqual([...plain.params]);
  });
});

describe('trees and what they weigh', () => {
  const alone = wholePlan({ batch: 32, epochs: 2 });
  const plan: Plan = {
    ...alone,
    fingerprint: 'with trees',
    forests: alone.heads.map(({ name }) => {
      const rules = { trees: 20, depth: 6, leaves: 8, shrinkage: 0.3, minRows: 5, l2: 3, growOn: 1, patience: 5 };
      return { name: `${name}/trees`, head: name, vocab: null, ...rules, maxRows: 1000, pairs: true };
    }),
  };
  const [train, validate] = [plantedRows(plan, 1000, 1), plantedRows(plan, 500, 2)];
  const forests = async (parts: { readonly train: EncodedChunk; readonly validate: EncodedChunk }) => {
    const engine = (await createEngine('onnx', plan)) as Engine;
    const trees: TreeProgress[] = [];
    const onProgress = ({ phase, rows: grown, totalRows: total }: Progress) => {
      if (phase === 'trees') trees.push({ grown, total });
    };
    const data = dataOf(2, parts);
    const result = await trainStages({ plan, engine, data, outDir: temporaryFolder(), seed: 1, onProgress });
    if (Array.isArray(result)) throw new Error(result.map((d) => d.message).join('\n'));
    return { ...result.weights.forests!, trees };
  };

  it('do not depend on the unit that weights of rows are in', async () => {
    // A power of 2, so that floats have the same digits.
    const weighing = (rows: EncodedChunk, weight: number): EncodedChunk => ({
      ...rows,
      weight: rows.weight.map(() => weight),
    });
    const ones = await forests({ train, validate });
    const small = await forests({ train: weighing(train, 2 ** -12), validate: weighing(validate, 2 ** -12) });
    expect(ones.forests.some(({ trees }) => trees.length > 0)).toBe(true);
    expect(small.forests.map(({ trees, base }) => ({ trees, base }))).toEqual(
      ones.forests.map(({ trees, base }) => ({ trees, base })),
    );
    small.forests.forEach(({ blend }, h) => expect(blend!.trees).toBeCloseTo(ones.forests[h]!.blend!.trees, 2));
  });

  it('are not grown for a head that the validation part cannot weigh them for', async () => {
    const labels = validate.labels.map((label, i) => (i % 2 === 0 ? NaN : label));
    const { forests: of, trees } = await forests({ train, validate: { ...validate, labels } });
    expect(of.map(({ blend }) => blend!.trees > 0)).toEqual([false, true]);
    // Its 20 and the 20 of its pairs are skipped at once.
    expect(trees[0]!.grown).toBe(41);
    expect(trees.every(({ grown, total }) => grown <= total)).toBe(true);
  });
});

describe('trees next to a network with a bias', () => {
  it('are the same when training was interrupted while they grew, and belong to the weights that they were grown next to', async () => {
    const alone = wholePlan({ batch: 32, epochs: 2 }, true);
    const plan: Plan = {
      ...alone,
      fingerprint: 'with trees',
      forests: alone.heads.map(({ name }) => ({
        ...forest,
        name: `${name}/trees`,
        head: name,
        trees: 8,
        maxRows: 1000,
      })),
    };
    expect(setsBiasApart(plan)).toBe(true);
    const data = dataOf(2, { train: plantedRows(plan, 1000, 1), validate: plantedRows(plan, 500, 2) });
    const engine = (await createEngine('onnx', plan)) as Engine;
    const run = async (outDir: string, more: Partial<TrainOptions> = {}) => {
      const result = await trainStages({ plan, engine, data, outDir, seed: 1, ...more });
      if (Array.isArray(result)) throw new Error(result.map((d) => d.message).join('\n'));
      return result;
    };
    const whole = await run(temporaryFolder());
    const dir = temporaryFolder();
    const stop = new AbortController();
    const onProgress = ({ phase, rows }: Progress) => phase === 'trees' && rows === 3 && stop.abort();
    expect((await run(dir, { signal: stop.signal, onProgress })).status).toBe('interrupted');
    const resumed = await run(dir, { resume: true });
    expect(forestsText(plan, resumed.weights.forests!)).toBe(forestsText(plan, whole.weights.forests!));
    // A run that goes on for more epochs has another network, and grows other trees.
    const longer = await run(dir, { resume: true, epochs: 3 });
    const own = await run(temporaryFolder(), { epochs: 3 });
    expect(forestsText(plan, longer.weights.forests!)).toBe(forestsText(plan, own.weights.forests!));
  });
});

describe('rates in a file', () => {
  it('are of the ids that the plan has, and nothing else', () => {
    const whole = wholePlan();
    const plan: Plan = {
      ...whole,
      forests: whole.heads.map(({ name }) => ({ ...forest, name: `${name}/trees`, head: name })),
    };
    const [read] = idReads(plan);
    const rate = { kind: 'rate', head: plan.heads[0]!.name, ids: [read!] } as const;
    const stated = featuresOf(plan).filter(({ kind }) => kind !== 'rate');
    const known = stated.map((feature): BinnedFeature => ({
      feature,
      binning: isCategory(feature) ? { kind: 'category', ids: [] } : { kind: 'number', thresholds: [] },
    }));
    const parsed = (feature: unknown) => {
      const binned = { feature, binning: { kind: 'rate', keys: [[], [3]], other: 0 } } as BinnedFeature;
      const forests = (plan.forests ?? []).map(({ name }) => ({ name, base: 0, trees: [] }));
      const read = parseForests(plan, forestsText(plan, { features: [...known, binned], forests }));
      return typeof read === 'string' ? read : read.features.at(-1)!.feature;
    };
    expect(parsed(rate)).toEqual(rate);
    // A reader of ids that took its kind from the file would read something else.
    expect(parsed({ ...rate, ids: [{ ...read, kind: 'tower' }] })).toContain('not those of the plan');
    expect(parsed({ ...rate, ids: [{ ...read, size: 7 }] })).toContain('not those of the plan');
  });
});

describe('growing', () => {
  const options = { ...grow, trees: 5 };
  const held = (given: Float32Array) => ({ bins, labels: given, weights: ones, offsets: null });
  const grown = async (given: Float32Array, trees = 5) =>
    (await boost(features, [bins], labels, ones, { ...options, trees }, undefined, held(given)))!.trees.length;

  it('keeps the trees with which held rows have their lowest loss', async () => {
    expect(await grown(labels)).toBe(5);
    // The opposite of what was learned: every tree makes it worse, and two are tried in vain.
    expect(await grown(Float32Array.of(1, 1, 0, 0))).toBe(0);
    // One of four is against it: with two leaves of value v the loss is least at v = ln 3, between one and two steps.
    const steps = (await boost(features, [bins], labels, ones, options))!.trees.map(({ value }) => Math.max(...value));
    const loss = (v: number) => 3 * Math.log(1 + Math.exp(-v)) + Math.log(1 + Math.exp(v));
    const sums = steps.map((_, i) => steps.slice(0, i + 1).reduce((a, b) => a + b, 0));
    const best = sums.map(loss).indexOf(Math.min(...sums.map(loss))) + 1;
    expect(best).toBeLessThan(5);
    expect(await grown(Float32Array.of(0, 1, 1, 1))).not.toBe(0);
    expect(
      (await boost(features, [bins], labels, ones, options, undefined, {
        bins: Uint8Array.of(0, 0, 1, 1),
        labels: Float32Array.of(0, 0, 1, 0),
        weights: ones,
        offsets: null,
      }))!.trees.length,
    ).toBe(best);
  });

  it('keeps all trees where held rows have no label', async () => {
    expect(await grown(new Float32Array(4).fill(NaN))).toBe(5);
  });
});

describe('growing next to what a bias says', () => {
  // Rows 0 and 1 on either side of the only split; the offsets say ±2 within each side.
  const offsets = Float32Array.of(2, -2, 2, -2);
  const one = { ...grow, trees: 1, l2: 1, minRows: 1, leaves: 2 };

  it('starts from what the logits have in common, and fits what the offsets leave: by hand', async () => {
    // Σ σ(b ± 2) = Σ labels = 2 of 4 at b = 0.
    const { base, trees } = (await boost(features, [bins], labels, ones, one, undefined, null, offsets))!;
    expect(base).toBeCloseTo(0, 6);
    // On the left, of labels 0: Σ (p − y) = σ(2) + σ(−2) = 1, Σ p(1 − p) = 2 · σ(2)σ(−2); −1 / (that + λ), by the shrinkage.
    const hessian = (2 / (1 + Math.exp(-2))) * (1 / (1 + Math.exp(2)));
    expect(Math.min(...trees[0]!.value)).toBeCloseTo(-one.shrinkage / (hessian + 1), 6);
  });

  it('finds nothing where the offsets say all', async () => {
    const all = Float32Array.of(-20, -20, 20, 20);
    const { trees } = (await boost(features, [bins], labels, ones, one, undefined, null, all))!;
    expect(trees.flatMap(({ value }) => [...value]).every((value) => Math.abs(value) < 1e-6)).toBe(true);
  });

  it('keeps as many trees as held rows speak for, with their own offsets', async () => {
    // What the trees learn is already said by the held rows' offsets, and twice over.
    const held = { bins, labels, weights: ones, offsets: Float32Array.of(-9, -9, 9, 9) };
    const grown = (await boost(features, [bins], labels, ones, { ...one, trees: 3, patience: 3 }, undefined, held))!;
    expect(grown.heldScores.every((score, i) => Math.abs(score) >= 9 && score > 0 === i > 1)).toBe(true);
  });
});

describe('the weights of network and trees', () => {
  // σ(ln 3) = ¾
  const c = Math.log(3) / 2;
  /** At +c nine of ten are positive, at −c one of ten. */
  const rows = (weight: number, trees: (network: number) => number): BlendRow[] =>
    [c, -c].flatMap((z) =>
      [true, false].map((positive) => ({
        bias: 0,
        network: z,
        trees: trees(z),
        positive,
        weight: weight * (positive === z > 0 ? 0.9 : 0.1),
      })),
    );

  it('are as by hand where both say the same', () => {
    // By symmetry both weigh n, and no shift. 25 · (2n − 1) + 2W · c · (σ(2n · c) − .9) = 0 has n = 1 at W = 25 / (.3 · c).
    const { network, trees, shift } = fitBlend(rows(25 / (0.3 * c), (z) => z));
    expect(network).toBeCloseTo(1, 6);
    expect(trees).toBeCloseTo(1, 6);
    expect(shift).toBeCloseTo(0, 6);
  });

  it('are never negative: trees that say the opposite weigh nothing', () => {
    // With 0 · trees: 25 · (n − 1) + n + 2W · c · (σ(n · c) − .9) = 0 has n = 2 at W = 27 / (.3 · c).
    const { network, trees, shift } = fitBlend(rows(27 / (0.3 * c), (z) => -z));
    expect(network).toBeCloseTo(2, 6);
    expect(trees).toBe(0);
    expect(shift).toBeCloseTo(0, 6);
  });

  it('move the mean prediction to the rate of the labels where there are many rows', () => {
    const many = Array.from({ length: 4000 }, (_, i): BlendRow => {
      const z = Math.sin(i);
      return { bias: 0, network: z - 1, trees: z - 1, positive: i % 2 === 0, weight: 10 };
    });
    const blend = fitBlend(many);
    const mean =
      many.reduce(
        (sum, row) => sum + 1 / (1 + Math.exp(-(blend.network * row.network + blend.trees * row.trees + blend.shift))),
        0,
      ) / many.length;
    expect(mean).toBeCloseTo(0.5, 2);
  });

  it('leave the bias its weight of 1: the other two are fitted to what it leaves', () => {
    const W = 20_000;
    // Of the rows by hand, half are moved by +1 and half by −1, and so are the odds of their labels.
    const odds = (z: number) => 1 / (1 + Math.exp(-z));
    const moved = [c, -c].flatMap((z) =>
      [1, -1].flatMap((bias) =>
        [true, false].map((positive): BlendRow => {
          const p = odds(bias + 2 * z);
          return { bias, network: z, trees: z, positive, weight: W * (positive ? p : 1 - p) };
        }),
      ),
    );
    const { network, trees, shift } = fitBlend(moved);
    expect(network).toBeCloseTo(1, 2);
    expect(trees).toBeCloseTo(1, 2);
    expect(shift).toBeCloseTo(0, 6);
    // Twice the bias would be as wrong as none: it has no weight that is fitted.
    expect(pays(moved, { network, trees, shift })).toBe(true);
  });

  it("are the network's alone without rows of both classes", () => {
    const alone = { network: 1, trees: 0, shift: 0 };
    expect(fitBlend([])).toEqual(alone);
    expect(fitBlend([{ bias: 0, network: 1, trees: 2, positive: true, weight: 1 }])).toEqual(alone);
  });

  it('pay where trees know something that the network does not, and not where they are noise', () => {
    const known = (trees: (i: number) => number) =>
      Array.from({ length: 400 }, (_, i): BlendRow => ({
        bias: 0,
        network: 0,
        trees: trees(i),
        // Three of four are positive where i is even, one of four where it is odd.
        positive: i % 2 === 0 ? i % 8 !== 0 : i % 8 === 1,
        weight: 1,
      }));
    const good = known((i) => (i % 2 === 0 ? Math.log(3) : -Math.log(3)));
    expect(pays(good, fitBlend(good))).toBe(true);
    // The sign changes with every eighth row: it is on either side as often as not.
    const noise = known((i) => (i % 16 < 8 ? 1 : -1));
    expect(pays(noise, fitBlend(noise))).toBe(false);
    expect(pays(good, { network: 1, trees: 0, shift: 0 })).toBe(false);
  });

  it('give trees that were not grown none', () => {
    expect(
      fitBlend(
        rows(50, () => 0.3),
        false,
      ).trees,
    ).toBe(0);
  });
});
