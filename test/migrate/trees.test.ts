/** Trees next to a network: they stay where all that they look at is read as before, whatever comes before it. */
import { expect, it } from 'vitest';
import { logitsOf } from '../../src/migrate/interpreted.ts';
import { oldNames } from '../../src/migrate/old-names.ts';
import { keptTrees } from '../../src/migrate/trees.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { type Forests, noTrees } from '../../src/train/trees/index.ts';
import { chunksOf, drawnWeights, modelOf } from './models.ts';

const spec = `model m
data log from "log.csv" { source kind { a, b } }
signal price : continuous { clip 0 .. 100  normalize minmax  embed none }
signal word  : onehot { values [x, y, z]  embed 2 }
group g { price, word } -> 4
tower a { layers 3 }
tower b { layers 3 }
head click on clicked
trees { count 20 }
train { batch 64  epochs 2  validate random(20%) }
`;

/** One tree: rows of tower 1 to a leaf of .7; of the others those with a price above 30 to −.4, the rest to .2. */
function grown(plan: Plan): Forests {
  const empty = noTrees(plan);
  const find = (test: (feature: Forests['features'][number]['feature']) => boolean) =>
    empty.features.findIndex(({ feature }) => test(feature));
  const tower = find(({ kind }) => kind === 'tower');
  const price = find((feature) => feature.kind === 'number' && feature.signal === 'price' && feature.element === 0);
  const features = empty.features.map((one, i) =>
    i === price
      ? { ...one, binning: { kind: 'number' as const, thresholds: [0.3] } }
      : i === tower
        ? { ...one, binning: { kind: 'category' as const, ids: [1] } }
        : one,
  );
  const set = new Uint32Array(8);
  // Bin 1 holds tower 1.
  set[0] = 0b10;
  const tree = {
    feature: Int32Array.of(tower, -1, price, -1, -1),
    at: Int32Array.of(0, 0, 0, 1, 2),
    left: Int32Array.of(1, 0, 3, 0, 0),
    right: Int32Array.of(2, 0, 4, 0, 0),
    value: Float64Array.of(0, 0.7, 0, 0.2, -0.4),
    sets: [set],
    leaves: 3,
  };
  return {
    features,
    forests: empty.forests.map((forest) => ({
      ...forest,
      base: -1,
      blend: { network: 0.5, trees: 1, shift: 0.1 },
      trees: [tree],
    })),
  };
}

/** What the trees add to half of the network's logit, for a price of 20 and one of 60, in either tower. */
async function added(model: ReturnType<typeof modelOf>, forests: Forests): Promise<number[]> {
  const weights = drawnWeights(model);
  const [whole, network] = [logitsOf(model.plan, { ...weights, forests }), logitsOf(model.plan, weights)];
  const rows = [20, 60].map((price) => ({ price, word: 'x', age: 3, kind: 'a' }));
  const found: number[] = [];
  for (const chunk of chunksOf(model, rows)) found.push((await whole(chunk))[0]! - 0.5 * (await network(chunk))[0]!);
  return found;
}

it('by hand: base, leaf and shift', async () => {
  const model = modelOf(spec);
  const expected = [-1 + 0.2 + 0.1, -1 + 0.7 + 0.1, -1 - 0.4 + 0.1, -1 + 0.7 + 0.1];
  (await added(model, grown(model.plan))).forEach((x, i) => expect(x).toBeCloseTo(expected[i]!, 6));
});

it.each([
  ['a signal that comes before all others', [['group g {', 'signal age : onehot(9) { embed 2 }\ngroup g { age, ']]],
  [
    'other names',
    [
      ['signal price :', 'signal cost was price :'],
      ['continuous {', 'continuous from price {'],
      ['{ price,', '{ cost,'],
      ['head click', 'head tap was click'],
    ],
  ],
  ['values of what no tree looks at', [['[x, y, z]', '[z, w]']]],
])('%s: they say what they said', async (_, edits) => {
  const old = modelOf(spec);
  const next = modelOf(edits.reduce((text, [from, to]) => text.replace(from!, to!), spec));
  const kept = keptTrees(old.plan, grown(old.plan), next.plan, oldNames(old.plan, next.plan));
  if (typeof kept === 'string') throw new Error(kept);
  const [was, is] = [await added(old, grown(old.plan)), await added(next, kept)];
  is.forEach((x, i) => expect(x).toBeCloseTo(was[i]!, 6));
});

it.each([
  [
    'other bounds of a number',
    [['clip 0 .. 100', 'clip 0 .. 50']],
    "they look at 'price', which is read otherwise now",
  ],
  [
    'a number that is gone',
    [
      [/signal price.*\n/, ''],
      ['{ price, word }', '{ word }'],
    ],
    "they look at 'price', which is read otherwise now",
  ],
  [
    'other towers',
    [
      ['{ a, b }', '{ a, b, c }'],
      ['tower b {', 'tower c { layers 3 }\ntower b {'],
    ],
    'they look at the tower, which is read otherwise now',
  ],
  ['no trees', [['trees { count 20 }\n', 'trees { count none }\n']], 'the model of the spec keeps no trees'],
])('%s: they do not stay, and it says why', (_, edits, reason) => {
  const old = modelOf(spec);
  const next = modelOf(edits.reduce((text, [from, to]) => text.replace(from!, to as string), spec));
  expect(keptTrees(old.plan, grown(old.plan), next.plan, oldNames(old.plan, next.plan))).toBe(reason);
});

it('a head that is new has none', () => {
  const old = modelOf(spec);
  const next = modelOf(spec.replace('head click', 'head buy on bought\nhead click'));
  const kept = keptTrees(old.plan, grown(old.plan), next.plan, oldNames(old.plan, next.plan));
  if (typeof kept === 'string') throw new Error(kept);
  expect(kept.forests.map(({ trees, blend }) => [trees.length, blend!.network])).toEqual([
    [0, 1],
    [1, 0.5],
  ]);
});
