/** Edits that leave predictions equal, one after another at random: they still are. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { count } from '../helpers/full.ts';
import { drawnWeights, migrated, modelOf, probabilities, spread } from './models.ts';

/** What a spec is made of, as far as edits touch it. */
interface Model {
  readonly signals: readonly { readonly name: string; readonly text: string; readonly group: 'g' | 'h' }[];
  readonly words: readonly string[];
  readonly buckets: number;
  readonly embed: { readonly word: number; readonly item: number };
  readonly widths: { readonly g: number; readonly h: number; readonly c: number };
  readonly bottom: readonly number[];
  readonly tower: readonly number[];
  readonly head: readonly number[];
  readonly bounds: readonly [number, number];
  readonly groups: readonly string[];
  readonly crosses: readonly string[];
}

const first: Model = {
  signals: [],
  words: ['x', 'y', 'z'],
  buckets: 7,
  embed: { word: 2, item: 3 },
  widths: { g: 5, h: 4, c: 3 },
  bottom: [12],
  tower: [8],
  head: [5],
  bounds: [0, 40],
  groups: [],
  crosses: [],
};

function specOf(m: Model, bottom: string): string {
  const of = (group: 'g' | 'h') => m.signals.filter((one) => one.group === group).map(({ name }) => name);
  return `model m
data log from "log.csv"
vocab item { hash ${m.buckets}  embed ${m.embed.item} }
vocab word { values [${m.words.join(', ')}]  embed ${m.embed.word} }
signal price : continuous { clip ${m.bounds[0]} .. ${m.bounds[1]}  normalize minmax  embed none }
signal item  : hash_onehot(item)
signal word  : onehot(word)
signal seen  : indexed(word) { max 3  pool attention }
signal slot  : onehot(5) { embed 2 }
${m.signals.map(({ text }) => text).join('\n')}
group g { ${['price', 'item', 'seen', ...of('g')].join(', ')} } -> ${m.widths.g}
group h { ${['word', 'slot', ...of('h')].join(', ')} } -> ${m.widths.h}
${m.groups.map((name) => `group ${name} { word, price } -> 3`).join('\n')}
cross c = g * h -> ${m.widths.c}
cross d = dcn(g, h)
${m.crosses.map((name) => `cross ${name} = h * g -> 2`).join('\n')}
bottom { layers ${m.bottom.join(', ')}  ${bottom} }
tower all { layers ${m.tower.join(', ')} }
head click on clicked { layers ${m.head.join(', ')} }
head buy on bought
train { batch 64  epochs 2 }
`;
}

type Edit = (m: Model, n: number) => Model;
const wider = (widths: readonly number[], n: number) =>
  widths.map((width, i) => (i === n % widths.length ? width + 1 + (n % 3) : width));
const deeper = (widths: readonly number[], n: number) => [...widths, widths.at(-1)! + (n % 3)];

/** All that `adsc diff` calls equal, and keeps a model small. */
const edits: Readonly<Record<string, Edit>> = {
  signal: (m, n) => ({
    ...m,
    signals: [
      ...m.signals,
      {
        name: `s${m.signals.length}`,
        text: `signal s${m.signals.length} : ${n % 2 === 0 ? 'onehot(9) from age { embed 2 }' : 'continuous from age { clip 0 .. 9  normalize minmax  embed none }'}`,
        group: n % 3 === 0 ? 'g' : 'h',
      },
    ],
  }),
  append: (m, n) => ({ ...m, words: [...m.words, `w${m.words.length}${n % 2 === 0 ? '' : 'b'}`] }),
  prepend: (m) => ({ ...m, words: [m.words.length === 3 ? 'w' : `v${m.words.length}`, ...m.words] }),
  reorder: (m, n) => ({
    ...m,
    words: m.words.map((_, i) => m.words[(i + 1 + (n % (m.words.length - 1))) % m.words.length]!),
  }),
  buckets: (m, n) => ({ ...m, buckets: m.buckets * (2 + (n % 2)) }),
  embed: (m, n) => ({
    ...m,
    embed: n % 2 === 0 ? { ...m.embed, word: m.embed.word + 1 } : { ...m.embed, item: m.embed.item + 2 },
  }),
  group: (m, n) => ({
    ...m,
    widths: n % 2 === 0 ? { ...m.widths, g: m.widths.g + 2 } : { ...m.widths, h: m.widths.h + 1 },
  }),
  cross: (m) => ({ ...m, widths: { ...m.widths, c: m.widths.c + 1 } }),
  bottom: (m, n) => ({ ...m, bottom: wider(m.bottom, n) }),
  tower: (m, n) => ({ ...m, tower: n % 2 === 0 ? wider(m.tower, n) : deeper(m.tower, n) }),
  head: (m, n) => ({ ...m, head: n % 2 === 0 ? wider(m.head, n) : deeper(m.head, n) }),
  bounds: (m, n) => ({ ...m, bounds: [m.bounds[0] - (n % 5), m.bounds[1] + ((n * 7) % 11)] }),
  anotherGroup: (m) => ({ ...m, groups: [...m.groups, `k${m.groups.length}`] }),
  anotherCross: (m) => ({ ...m, crosses: [...m.crosses, `e${m.crosses.length}`] }),
};
/** Equal without norms alone. */
const deeperBottom: Edit = (m, n) => ({ ...m, bottom: deeper(m.bottom, n) });

/** Prices are inside all bounds that edits make. */
const rows = Array.from({ length: 12 }, (_, i) => ({
  price: i % 7 === 0 ? null : (i * 13) % 40,
  item: `item${(i * 7) % 30}`,
  word: ['x', 'y', 'z', 'w', 'w3', null][i % 6]!,
  seen: [['x', 'z'], ['w', 'w3b'], [], ['y', 'y', 'x'], null][(i * 3) % 5]!,
  slot: i % 6,
  age: i % 10,
}));

const step = fc.tuple(fc.constantFrom(...Object.keys(edits), 'deeperBottom'), fc.nat(1000));

it.each(['norm none', 'norm batch', 'ensemble 3'])('%s', async (bottom) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), fc.nat(10_000), async (steps, seed) => {
      let model = first;
      let spec = modelOf(specOf(model, bottom));
      let weights = drawnWeights(spec, seed);
      // Weights may be drawn so that every unit of a layer is off.
      fc.pre(spread(await probabilities(spec, weights, rows)) > 1e-3);
      for (const [name, n] of steps) {
        const edit =
          name === 'deeperBottom' ? (bottom !== 'norm batch' ? deeperBottom : edits['bottom']!) : edits[name]!;
        model = edit(model, n);
        const next = modelOf(specOf(model, bottom));
        const pair = await migrated(spec, next, weights, rows, { means: false, seed });
        expect([name, n, pair.moved]).toEqual([name, n, expect.toSatisfy((moved: number) => moved < 1e-6)]);
        [spec, weights] = [next, pair.weights];
      }
    }),
    { numRuns: count(12, 200), seed: 7 },
  );
});
