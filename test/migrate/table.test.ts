/** Every row of the table of docs/evolving.md that promises equal predictions keeps its promise, on weights at random. */
import { describe, expect, it } from 'vitest';
import { migratePair, partOf } from './models.ts';

/** Needs no lock. */
const spec = `model m
data log from "log.csv" {
  time     served_at { zone "UTC" }
  source   kind { a, b }
  request  word
}
vocab item { hash 100  embed 4 }
vocab word { values [x, y, z]  embed 4 }
signal price    : continuous { clip 0 .. 100  normalize minmax  embed none }
signal item     : hash_onehot(item)
signal word     : onehot(word)
signal seen     : indexed(word) { max 3  pool attention }
signal hour     : onehot(24) from hour(served_at) { embed 2 }
signal position : onehot(10) { serve 0  embed 2 }
signal vector   : dense(3) { normalize none }
group g { price, item, word, seen } -> 8
group h { hour, vector } -> 4
cross c = g * h -> 4
cross d = dcn(g, h) { layers 2 }
bias { signals position }
bottom { layers 16 }
tower a { layers 6 }
tower b { layers 6 }
head buy   on bought { layers 3 }
head click on clicked
train { batch 64  epochs 2  seed 1 }
`;

/** Values on both sides of what the edits are about, all inside the clip of price. */
export const rows = Array.from({ length: 40 }, (_, i) => ({
  kind: ['a', 'b'][i % 2]!,
  price: i % 11 === 0 ? null : (i * 13) % 50,
  item: `item${(i * 7) % 30}`,
  word: ['x', 'y', 'z', 'w', null][i % 5]!,
  seen: [['x', 'z'], ['w'], [], ['y', 'y', 'x'], null][(i * 3) % 5]!,
  served_at: `2026-03-0${1 + (i % 7)}T${String((i * 5) % 24).padStart(2, '0')}:00:00Z`,
  position: i % 12,
  vector: i % 9 === 0 ? null : [i % 3, -1 + (i % 4) / 2, 0.1 * i],
  age: i % 13,
}));

type Edit = readonly [from: string, to: string];
const edited = (edits: readonly Edit[]): string =>
  edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, spec);

const equal: readonly (readonly [title: string, edits: readonly Edit[], parts: Readonly<Record<string, string>>])[] = [
  ['nothing', [['seed 1', 'seed 2']], { 'group.g/dense/kernel': 'same 112/112' }],
  [
    'a signal more',
    [
      [
        'group g { price,',
        'signal age : continuous { clip 0 .. 9  normalize minmax  embed none }\ngroup g { age, price,',
      ],
    ],
    // [1 + flag] × 8 rows are new.
    { 'group.g/dense/kernel': 'zero 112/128' },
  ],
  [
    'a signal more with a table',
    [['group g { price,', 'signal slot : onehot(10) from position { serve 0  embed 2 }\ngroup g { slot, price,']],
    { 'signal.slot': 'fresh 0/24', 'group.g/dense/kernel': 'zero 112/128' },
  ],
  [
    'a signal that is in another group, too',
    [['group h { hour, vector }', 'group h { hour, vector, word }']],
    { 'group.h/dense/kernel': 'zero 24/40' },
  ],
  [
    'new bounds of minmax',
    [['clip 0 .. 100', 'clip -7 .. 61.5']],
    { 'group.g/dense/kernel': 'refit 112/112', 'group.g/dense/bias': 'fold 8/8' },
  ],
  ['onehot(24) → onehot(25)', [['onehot(24)', 'onehot(25)']], { 'signal.hour': 'grow 52/54' }],
  ['values appended', [['[x, y, z]', '[x, y, z, w]']], { 'vocab.word': 'grow 20/24' }],
  ['values reordered', [['[x, y, z]', '[z, y, x]']], { 'vocab.word': 'remap 20/20' }],
  ['values new in front', [['[x, y, z]', '[w, x, y, z]']], { 'vocab.word': 'remap 20/24' }],
  ['hash B → 3B', [['hash 100', 'hash 300']], { 'vocab.item': 'copy 1204/1204' }],
  [
    // The bucket of the column that requests send in both cases: rows of known keys and of no key.
    'list → hash, where no two keys meet',
    [
      ['vocab word { values [x, y, z]', 'vocab word { hash 1000'],
      ['onehot(word)', 'hash_onehot(word)'],
      ['indexed(word)', 'hash_indexed(word)'],
    ],
    // Missing and three keys.
    { 'vocab.word': 'remap 16/4004' },
  ],
  [
    'embed wider',
    [['hash 100  embed 4', 'hash 100  embed 6']],
    { 'vocab.item': 'widen 404/606', 'group.g/dense/kernel': 'zero 112/128' },
  ],
  [
    'embed wider, of a list with attention',
    [['[x, y, z]  embed 4', '[x, y, z]  embed 5']],
    { 'vocab.word': 'widen 20/25', 'pool.seen/query': 'zero 4/5' },
  ],
  [
    'a layer of the bottom wider',
    [['bottom { layers 16 }', 'bottom { layers 20 }']],
    { 'bottom/layer.0/kernel': 'widen 448/560', 'tower.a/layer.0/kernel': 'zero 96/120' },
  ],
  [
    'layers of towers and heads wider',
    [
      ['tower a { layers 6 }', 'tower a { layers 9 }'],
      ['{ layers 3 }', '{ layers 4 }'],
    ],
    {
      'tower.a/layer.0/kernel': 'widen 96/144',
      'tower.a/head.buy/layer.0/kernel': 'widen 18/36',
      'tower.b/head.buy/layer.0/kernel': 'widen 18/24',
      'tower.a/head.buy/logit/kernel': 'zero 3/4',
    },
  ],
  [
    'layers more, wider ones among them',
    [['bottom { layers 16 }', 'bottom { layers 16, 18, 20 }']],
    { 'bottom/layer.1/kernel': 'deepen 0/288', 'bottom/layer.2/bias': 'deepen 0/20' },
  ],
  [
    'a layer more of a head',
    [['{ layers 3 }', '{ layers 3, 3 }']],
    { 'tower.b/head.buy/layer.1/kernel': 'deepen 0/9' },
  ],
  [
    'layers more and wider at once',
    [['bottom { layers 16 }', 'bottom { layers 19, 23 }']],
    { 'bottom/layer.0/kernel': 'widen 448/532', 'bottom/layer.1/kernel': 'deepen 0/437' },
  ],
  ['dropout', [['layers 16 }', 'layers 16  dropout 10% }']], { 'bottom/layer.0/kernel': 'same 448/448' }],
  ['a cross more', [['bias {', 'cross e = g * h -> 3\nbias {']], { 'bottom/layer.0/kernel': 'zero 448/496' }],
  ['a group more', [['cross c', 'group k { word } -> 5\ncross c']], { 'bottom/layer.0/kernel': 'zero 448/528' }],
  [
    // More than `adsc diff` promises of a cross over all units of a group.
    'a group wider, with crosses over it',
    [['group h { hour, vector } -> 4', 'group h { hour, vector } -> 7']],
    {
      'group.h/dense/kernel': 'widen 24/42',
      'cross.d/layer.0/kernel': 'widen 144/225',
      'cross.c/group.h/kernel': 'zero 16/28',
    },
  ],
  ['a cross wider', [['cross c = g * h -> 4', 'cross c = g * h -> 6']], { 'cross.c/group.g/kernel': 'widen 32/48' }],
  [
    'a bias by one more signal',
    [
      ['bias {', 'signal slot : onehot(10) from position { serve 0  embed 2 }\nbias {'],
      ['signals position }', 'signals position, slot }'],
    ],
    { 'bias/layer.0/kernel': 'zero 32/64' },
  ],
  [
    'a source more: the towers of before say what they said',
    [
      ['kind { a, b }', 'kind { a, b, c }'],
      ['tower b { layers 6 }', 'tower b { layers 6 }\ntower c { layers 6 }'],
    ],
    { 'tower.c/layer.0/kernel': 'same 96/96' },
  ],
  [
    'a head more: the heads of before say what they said',
    [['head click on clicked', 'head click on clicked\nhead save on saved']],
    { 'tower.a/head.save/logit/kernel': 'fresh 0/6', 'tower.a/head.click/logit/kernel': 'same 6/6' },
  ],
  ["the request's side", [['request  word', 'request  word, price']], {}],
];

describe('predictions are equal after', () => {
  it.each(equal)('%s', async (_, edits, parts) => {
    const pair = await migratePair(spec, edited(edits), rows);
    expect(pair.moved).toBeLessThan(1e-6);
    for (const [name, expected] of Object.entries(parts)) expect([name, partOf(pair, name)]).toEqual([name, expected]);
  });
});

/** A number with other encodings. */
const priced = (options: string) => spec.replace('{ clip 0 .. 100  normalize minmax  embed none }', `{ ${options} }`);

describe('and where more than one number is read for a value', () => {
  it.each([
    // 1/100 is .01: what was a price of 7 for rows without one is a flag's row now.
    [
      'a default that goes',
      'clip 0 .. 100  normalize minmax  embed none  default 7',
      'clip 0 .. 100  normalize minmax  embed none',
    ],
    [
      'a default that goes, with other bounds',
      'clip 0 .. 100  normalize minmax  embed none  default 7',
      'clip -20 .. 50  normalize minmax  embed none',
    ],
    [
      'a default that stays, with other bounds',
      'clip 0 .. 100  normalize minmax  embed none  default 7',
      'clip -20 .. 50  normalize minmax  embed none  default 7',
    ],
  ])('%s', async (_, before, after) => {
    const { moved } = await migratePair(priced(before), priced(after), rows);
    expect(moved).toBeLessThan(1e-6);
  });
});

describe('predictions move, and it says what is kept, after', () => {
  const moves: readonly (readonly [title: string, edits: readonly Edit[], parts: Readonly<Record<string, string>>])[] =
    [
      [
        'a signal less',
        [
          ['signal price    : continuous { clip 0 .. 100  normalize minmax  embed none }\n', ''],
          ['{ price, item', '{ item'],
        ],
        { 'group.g/dense/kernel': 'fold 96/96', 'group.g/dense/bias': 'fold 8/8' },
      ],
      [
        'a signal that leaves a group',
        [['{ price, item, word, seen }', '{ price, item, seen }']],
        { 'group.g/dense/kernel': 'fold 80/80' },
      ],
      ['values gone', [['[x, y, z]', '[z, x]']], { 'vocab.word': 'remap 16/16' }],
      ['hash B → other', [['hash 100', 'hash 150']], { 'vocab.item': 'fresh 4/604' }],
      ['embed narrower', [['hash 100  embed 4', 'hash 100  embed 3']], { 'vocab.item': 'narrow 303/303' }],
      ['squash', [['clip 0 .. 100', 'clip 0 .. 100  squash log']], { 'group.g/dense/kernel': 'fold 96/112' }],
      [
        'a layer narrower',
        [['bottom { layers 16 }', 'bottom { layers 12 }']],
        { 'bottom/layer.0/kernel': 'narrow 336/336', 'tower.a/layer.0/kernel': 'fold 72/72' },
      ],
      [
        'a layer more that is narrower',
        [['bottom { layers 16 }', 'bottom { layers 16, 9 }']],
        { 'bottom/layer.1/kernel': 'deepen 0/144', 'tower.a/layer.0/kernel': 'fold 54/54' },
      ],
      [
        'a cross less',
        [['cross c = g * h -> 4\n', '']],
        { 'bottom/layer.0/kernel': 'fold 384/384', 'cross.c/group.g/kernel': 'dropped 0/32' },
      ],
      [
        'no bias',
        [
          ['bias { signals position }\n', ''],
          ['signal position : onehot(10) { serve 0  embed 2 }\n', ''],
        ],
        { 'bias/layer.0/kernel': 'dropped 0/32', 'signal.position': 'dropped 0/24' },
      ],
      [
        'a head that is of something else',
        [['on clicked', 'on tapped']],
        { 'tower.a/head.click/logit/kernel': 'fresh 0/6', 'tower.a/head.buy/logit/kernel': 'same 3/3' },
      ],
      [
        'another zone',
        [['zone "UTC"', 'zone "Asia/Tokyo"']],
        { 'group.h/dense/kernel': 'fold 16/24', 'signal.hour': 'fresh 0/52' },
      ],
      [
        'a source less',
        [
          ['kind { a, b }', 'kind { a }'],
          ['tower b { layers 6 }\n', ''],
        ],
        { 'tower.b/layer.0/kernel': 'dropped 0/96' },
      ],
    ];
  it('a head that another one comes after is of something else: what is given its event is learned anew', async () => {
    const chain = spec
      .replace('on clicked', 'on clicked { after buy }')
      .replace('train {', 'head back on returned { after click }\ntrain {');
    const pair = await migratePair(chain, chain.replace('on bought', 'on paid'), rows);
    for (const part of ['buy/layer.0', 'click/logit', 'back/logit'])
      expect([part, partOf(pair, `tower.a/head.${part}/kernel`)[0]]).toEqual([part, 'f']);
    expect(partOf(pair, 'tower.a/head.click/logit/kernel')).toBe('fresh 0/6');
    // Only what comes after it.
    const other = await migratePair(chain, chain.replace('on returned', 'on kept'), rows);
    expect(partOf(other, 'tower.a/head.click/logit/kernel')).toBe('same 6/6');
    expect(partOf(other, 'tower.a/head.back/logit/kernel')).toBe('fresh 0/6');
  });
  it.each(moves)('%s', async (_, edits, parts) => {
    const pair = await migratePair(spec, edited(edits), rows);
    for (const [name, expected] of Object.entries(parts)) expect([name, partOf(pair, name)]).toEqual([name, expected]);
    const { kept, fresh } = pair.report.parameters;
    const numbers = (plan: typeof pair.next.plan) =>
      plan.params.reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0) +
      plan.tables.reduce((sum, { rows: n, width }) => sum + n * width, 0);
    expect(kept + fresh).toBe(numbers(pair.next.plan));
    expect(pair.report.parameters.dropped).toBeGreaterThanOrEqual(0);
    if (pair.moved < 1e-6) expect(_).toBe('a source less');
  });
});
