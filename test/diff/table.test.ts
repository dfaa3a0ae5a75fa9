/** Every row of the table of docs/evolving.md: two small specs, and the verdicts computed by hand. */
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/index.ts';
import { folder } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';

/** Needs no lock: everything is listed, hashed, counted or stated. */
const spec = `model m
data log from "log.csv" {
  time     served_at { zone "UTC" }
  source   kind { a, b }
  join ads from "ads.csv" on ad_id { side candidate }
  request  word
}
vocab item { hash 100  embed 4 }
vocab word { values [x, y, z]  embed 4 }
signal price    : continuous { clip 0 .. 100  normalize minmax  embed none }
signal item     : hash_onehot(item) from ads.item
signal word     : onehot(word)
signal hour     : onehot(24) from hour(served_at) { embed 2 }
signal position : onehot(10) { serve 0  embed 2 }
group g { price, item, word } -> 8
group h { hour } -> 4
cross c = g * h -> 4
bias { signals position }
bottom { layers 16 }
tower a { layers 6 }
tower b { layers 6 }
head buy   on bought { loss_weight 0.5 }
head click on clicked
sampling { base any  keep 50%  log unsampled }
calibration platt { per head }
train { batch 64  epochs 2  seed 1 }
`;

type Edit = readonly [from: string, to: string];
/** kind, name, action, option; serving; what can be kept of the weights, `=` where predictions can be equal. */
type Expected = readonly [change: string, serving: string, weights: string, counts?: readonly [number, number, number]];

const rows: readonly (readonly [title: string, edits: readonly Edit[], expected: readonly Expected[]])[] = [
  [
    'comments, layout, order, docs and a budget are no change',
    [
      ['model m', '/// Of ads.\n// a note\nmodel   m'],
      [
        'head buy   on bought { loss_weight 0.5 }\nhead click on clicked',
        '/// A click.\nhead click on clicked\nhead buy on bought {\n  loss_weight 0.5\n}\nbudget { params 1M }',
      ],
    ],
    [],
  ],
  ['train options', [['batch 64', 'batch 32']], [['train  changed batch', 'compatible', 'warm=']]],
  ['seed', [['seed 1', 'seed 2']], [['train  changed seed', 'compatible', 'warm=']]],
  ['holdout', [['seed 1', 'seed 1  holdout random(10%)']], [['train  changed holdout', 'compatible', 'warm=']]],
  [
    "sampling's correct",
    [['log unsampled', 'log unsampled  correct batch']],
    [['sampling  changed correct', 'compatible', 'warm, calibrator']],
  ],
  [
    'calibration options',
    [['per head', 'per head, source']],
    [['calibration  changed per', 'compatible', 'same=, calibrator']],
  ],
  [
    'calibration gone',
    [['calibration platt { per head }\n', '']],
    [['calibration  removed ', 'warning', 'same=, calibrator']],
  ],
  [
    // Its column: [1 + missing flag] × 8 units of the group.
    'a signal more, of a column that requests do not have',
    [
      [
        'group g { price,',
        'signal age : continuous { clip 0 .. 9  normalize minmax  embed none }\ngroup g { age, price,',
      ],
    ],
    [['signal age added ', 'breaking', 'zero=', [0, 16, 0]]],
  ],
  [
    // A table of (10 + 2) × 2 and 2 × 8 rows of the kernel.
    'a signal more with a constant for serving',
    [['group g { price,', 'signal slot : onehot(10) { serve 0  embed 2 }\ngroup g { slot, price,']],
    [['signal slot added ', 'compatible', 'zero=', [0, 40, 0]]],
  ],
  [
    // (24 + 2) × 2 has nothing new to ask for: requests have the time.
    'a signal more of a column that requests have',
    [['group h { hour }', 'signal day : onehot(7) from weekday(served_at) { embed 2 }\ngroup h { hour, day }']],
    [['signal day added ', 'compatible', 'zero=', [0, 26, 0]]],
  ],
  [
    // 2 rows of the kernel by 8.
    'a signal less',
    [
      ['signal price    : continuous { clip 0 .. 100  normalize minmax  embed none }\n', ''],
      ['{ price, item', '{ item'],
    ],
    [['signal price removed ', 'warning', 'fold', [0, 0, 16]]],
  ],
  [
    'another name without a word about it is a removal and an addition',
    [
      ['signal price    : continuous {', 'signal cost : continuous from price {'],
      ['{ price, item', '{ cost, item'],
    ],
    [
      ['signal price removed ', 'warning', 'fold', [0, 0, 16]],
      ['signal cost added ', 'compatible', 'zero=', [0, 16, 0]],
    ],
  ],
  ['another column', [['from ads.item', 'from ads.seller']], [['signal item changed from', 'breaking', 'warm']]],
  [
    'new bounds',
    [['clip 0 .. 100', 'clip 0 .. 50']],
    [
      ['signal price changed normalize', 'compatible', 'refit=', [16, 0, 0]],
      ['signal price changed clip', 'compatible', 'same'],
    ],
  ],
  [
    'squash',
    [['clip 0 .. 100', 'clip 0 .. 100  squash log']],
    [['signal price changed squash', 'compatible', 'fresh', [0, 16, 16]]],
  ],
  [
    'normalize',
    [['normalize minmax', 'normalize none']],
    [['signal price changed normalize', 'compatible', 'fresh', [0, 16, 16]]],
  ],
  [
    // (24 + 2) rows of 2 stay, one comes.
    'onehot(24) → onehot(25)',
    [['onehot(24)', 'onehot(25)']],
    [['signal hour changed ', 'compatible', 'grow=', [52, 2, 0]]],
  ],
  ['values appended', [['[x, y, z]', '[x, y, z, w]']], [['vocab word changed ', 'compatible', 'grow=', [20, 4, 0]]]],
  ['values reordered', [['[x, y, z]', '[z, y, x]']], [['vocab word changed ', 'compatible', 'remap=', [20, 0, 0]]]],
  ['values gone', [['[x, y, z]', '[z, x]']], [['vocab word changed ', 'compatible', 'remap', [16, 0, 4]]]],
  [
    'values new in front',
    [['[x, y, z]', '[w, x, y, z]']],
    [['vocab word changed ', 'compatible', 'remap=', [20, 4, 0]]],
  ],
  ['hash B → 2B', [['hash 100', 'hash 200']], [['vocab item changed hash', 'compatible', 'copy=', [804, 0, 0]]]],
  ['hash B → other', [['hash 100', 'hash 150']], [['vocab item changed hash', 'compatible', 'fresh', [4, 600, 400]]]],
  [
    // The buckets that x, y and z fall into are for the hash to say: three at most.
    'list → hash',
    [
      ['vocab word { values [x, y, z]', 'vocab word { hash 1M'],
      ['onehot(word)', 'hash_onehot(word)'],
    ],
    [
      ['vocab word changed ', 'compatible', 'remap', [16, 3_999_988, 0]],
      ['signal word changed format', 'compatible', 'remap'],
    ],
  ],
  [
    'embed wider',
    [['hash 100  embed 4', 'hash 100  embed 6']],
    [['vocab item changed embed', 'compatible', 'widen=', [404, 202, 0]]],
  ],
  [
    'embed narrower',
    [['hash 100  embed 4', 'hash 100  embed 3']],
    [['vocab item changed embed', 'compatible', 'narrow', [303, 0, 101]]],
  ],
  [
    // The bottom reads 8 + 4 + 4: 17 × 16 now, 17 × 20 then; what reads its end is the towers'.
    'a layer wider',
    [['bottom { layers 16 }', 'bottom { layers 20 }']],
    [['bottom  changed layers', 'compatible', 'widen=', [272, 68, 0]]],
  ],
  [
    'a layer more',
    [['bottom { layers 16 }', 'bottom { layers 16, 16 }']],
    [['bottom  changed layers', 'compatible', 'deepen=', [272, 272, 0]]],
  ],
  [
    'a layer narrower',
    [['bottom { layers 16 }', 'bottom { layers 12 }']],
    [['bottom  changed layers', 'compatible', 'narrow', [204, 0, 68]]],
  ],
  [
    'a layer less',
    [['bottom { layers 16 }', 'bottom { }']],
    [['bottom  changed layers', 'compatible', 'fresh', [0, 0, 272]]],
  ],
  ['dropout', [['layers 16 }', 'layers 16  dropout 10% }']], [['bottom  changed dropout', 'compatible', 'warm=']]],
  [
    // Two kernels with biases, (8 + 1) × 3 and (4 + 1) × 3, and 3 × 16 in the bottom.
    'a cross more',
    [['bias {', 'cross d = g * h -> 3\nbias {']],
    [['cross d added ', 'compatible', 'zero=', [0, 90, 0]]],
  ],
  ['a cross less', [['cross c = g * h -> 4\n', '']], [['cross c removed ', 'compatible', 'dropped', [0, 0, 56 + 64]]]],
  [
    // The signal is in the network already: (4 + 1) × 5, and 5 × 16 in the bottom.
    'a group more',
    [['cross c', 'group k { word } -> 5\ncross c']],
    [['group k added ', 'compatible', 'zero=', [0, 105, 0]]],
  ],
  [
    // (16 + 1) × 6 and two heads of 7.
    'a source more, with its tower',
    [
      ['kind { a, b }', 'kind { a, b, c }'],
      ['tower b { layers 6 }', 'tower b { layers 6 }\ntower c { layers 6 }'],
    ],
    [
      ['source c added ', 'compatible', 'same='],
      ['tower c added ', 'compatible', 'copy', [116, 0, 0]],
    ],
  ],
  [
    'a source less',
    [
      ['kind { a, b }', 'kind { a }'],
      ['tower b { layers 6 }\n', ''],
    ],
    [
      ['source b removed ', 'breaking', 'warm'],
      ['tower b removed ', 'breaking', 'dropped', [0, 0, 116]],
    ],
  ],
  [
    // In each of two towers 6 + 1, and 16 + 1 in the bias.
    'a head more',
    [['head click on clicked', 'head click on clicked\nhead save on saved']],
    [['head save added ', 'compatible', 'fresh', [0, 31, 0]]],
  ],
  [
    'a head less',
    [['head buy   on bought { loss_weight 0.5 }\n', '']],
    [['head buy removed ', 'breaking', 'dropped', [0, 0, 31]]],
  ],
  [
    'a head by another name without a word about it',
    [['head click', 'head tap']],
    [
      ['head click removed ', 'breaking', 'dropped', [0, 0, 31]],
      ['head tap added ', 'compatible', 'fresh', [0, 31, 0]],
    ],
  ],
  [
    "a head's label",
    [['on clicked', 'on tapped']],
    [['head click changed on', 'meaning', 'fresh, calibrator', [0, 31, 31]]],
  ],
  [
    "a head's comparison",
    [['on clicked', 'on clicked >= 2']],
    [['head click changed on', 'meaning', 'fresh, calibrator', [0, 31, 31]]],
  ],
  [
    "a head's within",
    [['on clicked', 'on clicked { within 2d }']],
    [['head click changed within', 'meaning', 'fresh, calibrator', [0, 31, 31]]],
  ],
  [
    'a head after another',
    [['on clicked', 'on clicked { after buy }']],
    [['head click changed after', 'compatible', 'fresh, calibrator', [0, 31, 31]]],
  ],
  [
    "a head's loss weight",
    [['loss_weight 0.5', 'loss_weight 0.6']],
    [['head buy changed loss_weight', 'compatible', 'warm=']],
  ],
  ['serve', [['serve 0', 'serve 1']], [['signal position changed serve', 'meaning', 'same=']]],
  [
    'default of a key',
    [['signal word     : onehot(word)', 'signal word : onehot(word) { default "x" }']],
    [['signal word changed default', 'meaning', 'same=']],
  ],
  [
    'default of a number',
    [['embed none }', 'embed none  default 1 }']],
    [['signal price changed default', 'meaning', 'dropped']],
  ],
  [
    'request ↔ candidate side',
    [['request  word', 'request  word, price']],
    [['signal price changed from', 'breaking', 'same=']],
  ],
  ["the model's name", [['model m', 'model n']], [['model  changed ', 'breaking', 'same=']]],
  [
    'time zone',
    [['zone "UTC"', 'zone "Asia/Tokyo"']],
    [
      ['time  changed ', 'breaking', 'warm'],
      ['signal hour changed from', 'breaking', 'fresh', [0, 8, 8]],
    ],
  ],
  ['the key of a join', [['on ad_id {', 'on advert_id = ad_id {']], [['join ads changed ', 'breaking', 'warm']]],
];

it('a head that another one comes after is of something else: so is the other one given it', async () => {
  const chain = spec
    .replace('on clicked', 'on clicked { after buy }')
    .replace('sampling', 'head back on returned { after click }\nsampling');
  const dir = folder({ 'old.ads': chain, 'new.ads': chain.replace('on bought', 'on paid') });
  const { changes } = valueOf(await diff('old.ads', 'new.ads', { cwd: dir }));
  expect(
    changes.map(({ name, what, serving, weights }) => [name, what, serving, weights.keep, weights.calibrator]),
  ).toEqual([
    ['back', 'after', 'meaning', 'fresh', true],
    ['buy', 'on', 'meaning', 'fresh', true],
    ['click', 'after', 'meaning', 'fresh', true],
  ]);
  expect(changes[0]!.message).toBe('"buy", which it comes after, is the probability of something else');
});

it('weights of a head are counted once, whatever of the head is another', async () => {
  const chain = spec.replace('on clicked', 'on clicked { after buy }');
  const next = chain
    .replace('on bought', 'on paid')
    .replace('on clicked { after buy }', 'on tapped { after buy  within 7d  layers 4 }');
  const dir = folder({ 'old.ads': chain, 'new.ads': next });
  const { changes } = valueOf(await diff('old.ads', 'new.ads', { cwd: dir }));
  const counts = changes.map(({ name, what, weights: { keep, parameters } }) => [name, what, keep, parameters]);
  // In each of two towers (6 + 1) × 1 as it was, (6 + 1) × 4 and 4 + 1 as it is; and 16 + 1 in the bias.
  const of = (what: string, name = 'click') => changes.find((one) => one.name === name && one.what === what)!.weights;
  expect(of('on').parameters).toEqual({ kept: 0, fresh: 2 * (7 * 4 + 5) + 17, dropped: 2 * 7 + 17 });
  for (const what of ['within', 'layers', 'after'])
    expect(of(what), JSON.stringify(counts)).toMatchObject({ keep: 'fresh', equal: false, parameters: null });
  expect(of('on', 'buy').parameters).toEqual({ kept: 0, fresh: 31, dropped: 31 });
});

describe('the table of changes', () => {
  it.each(rows)('%s', async (_, edits, expected) => {
    let next = spec;
    for (const [from, to] of edits) {
      expect(next).toContain(from);
      next = next.replace(from, to);
    }
    const dir = folder({ 'old.ads': spec, 'new.ads': next });
    const found = valueOf(await diff('old.ads', 'new.ads', { cwd: dir }));
    expect(
      found.changes.map(({ kind, name, action, what, serving, weights }) => {
        const { keep, equal, calibrator, parameters } = weights;
        return [
          `${kind} ${name} ${action} ${what ?? ''}`,
          serving,
          `${keep}${equal ? '=' : ''}${calibrator ? ', calibrator' : ''}`,
          ...(parameters === null ? [] : [[parameters.kept, parameters.fresh, parameters.dropped]]),
        ];
      }),
    ).toEqual(expected);
    expect(found.same).toBe(expected.length === 0);
    expect(found.weights.parameters.kept + found.weights.parameters.fresh).toBe(found.weights.total);
    expect(found.weights.parameters.dropped).toBeGreaterThanOrEqual(0);
  });
});
