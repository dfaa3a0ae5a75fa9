/** `choose(…)`: which member a program is bound with, what is checked of the others, and what a lock says where the spec is silent. */
import { describe, expect, test } from 'vitest';
import type { Lock } from '../../../src/ir/lock.ts';
import { profileKey } from '../../../src/language/semantics/profile-key.ts';
import { typedLock } from './error-cases.ts';
import { checkText, wrongWith } from './helpers.ts';

const spec = `model m
type money = continuous { bins choose(48, 16) }
vocab advertiser { hash choose(50k, 200k)  embed choose(8, 16, 32) }
signal adv : hash_onehot(advertiser)
signal price : money { exact choose(yes, no)  squash choose(none, log) }
group user { adv } -> choose(8, 16)
group ad { price } -> 8
cross both = user * ad -> choose(4, 8)
bottom { layers choose([256, 128], [64], 32)  dropout choose(0, 10%) }
tower all
head h on y { loss_weight choose(1, 2.5) }
train { optimizer choose(adam(0.001), sgd(0.1))  l2 choose(0, 1e-4) }
`;
const lockWith = (values: Readonly<Record<string, string>>): Lock => ({
  ...typedLock,
  columns: {},
  choices: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, reason: 'better', tried: [] }]),
  ),
});
const bound = (text: string, values: Readonly<Record<string, string>> = {}) => {
  const { program, diagnostics } = checkText(text, lockWith(values));
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  return program!;
};

test('every choice has a key, and members as texts of one form', () => {
  expect(
    bound(spec).choices.map(({ key, members }) => `${key}: ${members.map(({ text }) => text).join(' | ')}`),
  ).toEqual([
    'type money.bins: 48 | 16',
    'vocab advertiser.hash: 50000 | 200000',
    'vocab advertiser.embed: 8 | 16 | 32',
    'signal price.exact: yes | no',
    'signal price.squash: none | log',
    'group user.width: 8 | 16',
    'cross both.width: 4 | 8',
    'bottom.layers: [256, 128] | [64] | 32',
    'bottom.dropout: 0 | 0.1',
    'head h.loss_weight: 1 | 2.5',
    'train.optimizer: adam(0.001) | sgd(0.1)',
    'train.l2: 0 | 0.0001',
  ]);
});

test('the lock decides, the first member without it', () => {
  const first = bound(spec).base;
  expect(first.vocabs.map(({ entries, embed }) => [entries, embed])).toContainEqual([50_000, 8]);
  expect(first.bottom).toMatchObject({ layers: [256, 128], dropout: 0 });
  expect(wrongWith(spec, lockWith({}))).toEqual([
    "ADS7017 the lock has no choice for 'type money.bins' and 11 more: the first member is taken",
  ]);
  const { base } = bound(spec, {
    'vocab advertiser.embed': '32',
    'vocab advertiser.hash': '200000',
    'bottom.layers': '32',
    'bottom.dropout': '0.1',
    'group user.width': '16',
    'train.optimizer': 'sgd(0.1)',
    'type money.bins': '16',
    'signal price.squash': 'log',
  });
  expect(base.vocabs.map(({ entries, embed }) => [entries, embed])).toContainEqual([200_000, 32]);
  expect(base.bottom).toMatchObject({ layers: [32], dropout: 0.1 });
  expect(base.groups.find(({ name }) => name === 'user')!.dim).toBe(16);
  expect(base.train.optimizer).toEqual({ kind: 'sgd', learningRate: 0.1 });
  expect(base.signals.find(({ name }) => name === 'price')!.bins!.count).toBe(16);
});

test('a choice of the lock that is no member any more is said, and the first is taken', () => {
  const text =
    'model m\nsignal x : onehot { top 9  embed choose(8, 16) }\ngroup g { x } -> 8\ntower all\nhead y on y\n';
  expect(wrongWith(text, lockWith({ 'signal x.embed': '64' }))).toEqual([
    "ADS7018 the lock's choice for 'signal x.embed', 64, is none of its members: the first, 8, is taken",
  ]);
  expect(bound(text, { 'signal x.embed': '64' }).base.vocabs[0]!.embed).toBe(8);
});

test('what decides the profile decides its key', () => {
  const key = (values: Readonly<Record<string, string>>) => profileKey(bound(spec, values));
  const first = key({});
  for (const [name, value] of [
    ['type money.bins', '16'],
    ['signal price.exact', 'no'],
    ['signal price.squash', 'log'],
    ['vocab advertiser.hash', '200000'],
  ])
    expect(key({ [name!]: value! }), name).not.toBe(first);
  expect(key({ 'vocab advertiser.embed': '32', 'bottom.layers': '32', 'train.l2': '0.0001' })).toBe(first);
});

describe('members are checked', () => {
  const parts = 'signal a : continuous\nsignal b : continuous\ngroup g { a } -> 8\ngroup h { b } -> 8\n';
  test.each([
    ['as values of the option, each at its place', 'train { l2 choose(0, -1, high) }', ['ADS3004', 'ADS3002']],
    ['as widths', `${parts}cross c = g * h -> choose(4, 70000, 4 .. 5)`, ['ADS5017', 'ADS5017']],
    ['for repetitions, whatever they are written as', 'vocab v { hash choose(50k, 50000) }', ['ADS3019']],
    ['for being two', 'train { batch choose(128) }', ['ADS3019']],
    ['for being there', 'tower all { layers choose([64], []) }', ['ADS3019']],
    ['for not being inside of a value', 'train { optimizer adam(choose(0.1, 0.2)) }', ['ADS3002']],
    ['for standing alone', 'bottom { layers 64, choose(32, 16) }', ['ADS3018']],
    ['for an option that says which rows there are', 'train { holdout choose(random(10%), random(20%)) }', ['ADS3018']],
    ['for an option of limits', 'budget { params choose(1M, 2M) }', ['ADS3018']],
    ['for an option of data', 'data d from "d.csv" { delimiter choose(";", ",") }', ['ADS3018']],
    ['for a variant', 'variant v { bottom { layers choose(8, 16) } }', ['ADS3018']],
  ])('%s', (_, text, codes) => {
    expect(wrongWith(text).map((line) => line.slice(0, 7))).toEqual(expect.arrayContaining(codes));
  });

  test.each([
    [
      'train { refit choose(yes, no) }',
      "'refit' takes no choose(…): trials are compared on the validation part, and a model that is trained again with `refit yes` has seen it",
      "state one of them, as in 'refit yes'; a holdout says which is better: 'adsc evaluate SPEC --compare base again' with a variant again { train { refit yes } }",
      'train { refit yes }',
    ],
    [
      'train { validate choose(random(10%), random(20%)) }',
      "'validate' takes no choose(…): trials that have other rows could not be compared",
      "state one of them, as in 'validate random(0.1)'",
      'train { validate random(0.1) }',
    ],
    [
      'variant v { bottom { layers choose([8], [16]) } }',
      "'bottom.layers' in a variant takes no choose(…): a variant says what differs from the model, and tuning is of the model",
      "state one of them, as in '8', or choose in the model itself",
      'variant v { bottom { layers 8 } }',
    ],
  ])('an option that takes none says why, and what to do: %s', (text, message, hint, fixed) => {
    const spec = `model m\n${parts}tower all\nhead y on y\n`;
    const found = checkText(spec + text).diagnostics.find(({ code }) => code === 'ADS3018')!;
    expect([found.message, found.hint]).toEqual([message, hint]);
    const { span, newText } = found.fix!.edits[0]!;
    const whole = spec + text;
    expect(whole.slice(0, span.start) + newText + whole.slice(span.end)).toBe(spec + fixed);
    expect(checkText(spec + fixed).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('in the model: a width that is too large with one of them', () => {
    const wide = `model m\n${parts}group big { a } -> choose(8, 65536)\ncross c = dcn(big, g, h)\ntower all\nhead y on y\n`;
    const { diagnostics } = checkText(wide);
    const [error] = diagnostics.filter(({ severity }) => severity === 'error');
    expect(error).toMatchObject({ code: 'ADS5005', related: [{ message: "with 'group big.width' 65536" }] });
  });

  test('in the model: the largest of all together', () => {
    const wide = `model m\n${parts}group x { a } -> choose(8, 40000)\ngroup z { b } -> choose(8, 30000)\ncross c = dcn(x, z)\ntower all\nhead y on y\n`;
    const [error] = checkText(wide).diagnostics.filter(({ severity }) => severity === 'error');
    expect(error!.related.map(({ message }) => message)).toEqual([
      "with 'group x.width' 40000",
      "with 'group z.width' 30000",
    ]);
  });
});

describe('options that the spec leaves out and the lock has chosen', () => {
  const silent =
    'model m\ntype money = continuous { exact no }\nsignal a : money\nsignal "b c" : onehot { top 5 }\ngroup g { a, "b c" } -> 8\ntower all\nhead y on y\n';

  test('count as if they were stated, in declarations that are there and those that are not', () => {
    const { base, lockedOptions } = bound(silent, {
      'train.l2': '0.001',
      'trees.leaves': '31',
      'signal "b c".embed': '4',
      'tower all.dropout': '0.1',
    });
    expect(base.train.l2).toBe(0.001);
    expect(base.trees).toMatchObject({ stated: false, options: { leaves: 31 } });
    expect(base.vocabs[0]!.embed).toBe(4);
    expect(base.towers[0]!.dropout).toBe(0.1);
    expect(lockedOptions).toHaveLength(4);
  });

  test('the spec wins, a type of the signal too', () => {
    const { base, lockedOptions } = bound(`${silent}train { l2 0.5 }\n`, {
      'train.l2': '0.001',
      'signal a.exact': 'yes',
    });
    expect(base.train.l2).toBe(0.5);
    expect(base.signals[0]!.bins!.exact).toBe(false);
    expect(lockedOptions).toEqual([]);
    expect(
      wrongWith(`${silent}train { l2 0.5 }\n`, lockWith({ 'train.l2': '0.001', 'signal a.exact': 'yes' })),
    ).toEqual([
      "ADS7022 the lock's choice for 'signal a.exact', yes, does not count: the spec states no",
      "ADS7022 the lock's choice for 'train.l2', 0.001, does not count: the spec states 0.5",
    ]);
    // Who has written down what was chosen has nothing to be told.
    expect(wrongWith(`${silent}train { l2 1e-3 }\n`, lockWith({ 'train.l2': '0.001' }))).toEqual([]);
  });

  test('one of a choose(…) that was removed counts no more', () => {
    const lock = lockWith({ 'signal "b c".embed': '4', 'train.l2': '0.001', 'group g.width': '16' });
    for (const choice of Object.values(lock.choices!)) Object.assign(choice, { choose: true });
    expect(wrongWith(silent, lock)).toEqual([
      "ADS7022 the lock's choice for 'train.l2', 0.001, does not count: the spec has no choose(…) there any more",
      `ADS7022 the lock's choice for 'signal "b c".embed', 4, does not count: the spec has no choose(…) there any more`,
      "ADS7022 the lock's choice for 'group g.width', 16, does not count: the spec states 8",
    ]);
    const { base } = checkText(silent, lock).program!;
    expect(base.train.l2).toBe(0);
    expect(base.vocabs[0]!.embed).toBe(checkText(silent, lockWith({})).program!.base.vocabs[0]!.embed);
    // It counts where it stands again.
    const again = silent.replace('top 5', 'top 5  embed choose(8, 4)');
    expect(checkText(again, lock).program!.base.vocabs[0]!.embed).toBe(4);
  });

  test('what is no value of the option is an error, and what is no option of it does not count', () => {
    for (const [value, reason] of [
      ['-1', "'l2' must be at least 0, not -1"],
      ['1 } train { seed 5', 'it cannot be read'],
      ['1  seed 5', 'it cannot be read'],
      ['"', 'it cannot be read'],
    ] as const)
      expect(wrongWith(silent, lockWith({ 'train.l2': value }))).toEqual([
        `ADS7021 the lock's value for 'train.l2', ${value}, is not one that this option takes: ${reason}`,
      ]);
    expect(
      wrongWith(silent, lockWith({ 'train.seed': '7', 'vocab x.embed': '8', nothing: '1', 'train.__proto__': '1' })),
    ).toEqual(["ADS7022 the lock's choice for 'train.seed', 7, does not count: 'train' has no such option to choose"]);
    const gone = lockWith({ 'vocab x.embed': '8', nothing: '1', 'train.__proto__': '1' });
    const { diagnostics } = checkText(silent, gone);
    expect(diagnostics.map(({ message, related }) => [message, ...related.map((one) => one.message)])).toEqual([
      [
        "the lock's choice for 'vocab x.embed', 8, does not count: there is no 'vocab x'",
        "nor does 'nothing', 1: it is no key of a choice",
        "nor does 'train.__proto__', 1: 'train' has no such option to choose",
      ],
    ]);
  });
});
