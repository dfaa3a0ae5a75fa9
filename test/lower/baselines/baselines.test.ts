import { describe, expect, it } from 'vitest';
import { baselineModel } from '../../../src/lower/baselines/source.ts';
import { lowerBaseline } from '../../../src/lower/baselines/index.ts';
import { type BaselinePlan, GBDT_LR_DEFAULTS, WIDE_DEEP_DEFAULTS } from '../../../src/ir/plan.ts';
import type { CheckedModel } from '../../../src/language/semantics/model.ts';
import { head, model, number, signal, span, vocab } from '../../helpers/checked.ts';
import { referenceForward } from '../../helpers/reference.ts';

describe('the logistic regression baseline', () => {
  const plan = lowerBaseline(
    model({
      vocabs: [vocab('vocab.pin', 'hash', 2, 16)],
      signals: [
        number('bid'),
        signal('pin', { format: 'hash_onehot', vocab: 'vocab.pin' }),
        signal('seen', { format: 'hash_indexed', vocab: 'vocab.pin', max: 2 }),
      ],
      heads: [head('click'), head('buy')],
    }),
    null,
    'lr',
  ).plan!;

  it('has a weight for every id of every signal and head, also where signals share a vocabulary', () => {
    expect(plan.tables.map((table) => `${table.id} ${table.rows}×${table.width}`)).toEqual([
      'head.buy/signal.pin 3×1',
      'head.buy/signal.seen 3×1',
      'head.click/signal.pin 3×1',
      'head.click/signal.seen 3×1',
    ]);
    expect(plan.params.map((param) => `${param.name} ${param.shape.join('×')}`)).toEqual([
      'head.buy/numbers/kernel 2×1',
      'head.buy/numbers/bias 1',
      'head.click/numbers/kernel 2×1',
      'head.click/numbers/bias 1',
    ]);
  });

  it('adds them up', () => {
    const zero = (n: number) => Array.from({ length: n }, () => 0);
    const weights = new Map([
      ['head.click/signal.pin', [1, 2, 3]],
      ['head.click/signal.seen', [10, 20, 30]],
      ['head.click/numbers/kernel', [0.5, 100]],
      ['head.click/numbers/bias', [-4]],
      ['head.buy/signal.pin', zero(3)],
      ['head.buy/signal.seen', zero(3)],
      ['head.buy/numbers/kernel', zero(2)],
      ['head.buy/numbers/bias', [0.25]],
    ]);
    const encoded = {
      rows: 1,
      signals: {
        bid: { kind: 'vec' as const, width: 2, values: Float32Array.of(0.5, 0) },
        pin: { kind: 'id' as const, ids: Int32Array.of(2) },
        seen: { kind: 'ids' as const, max: 2, ids: Int32Array.of(1, 2), weights: Float32Array.of(0.5, 0.5) },
      },
    };
    // click: pin 3, seen (20 + 30)/2, bid 0.5·0.5, intercept −4.
    expect([...referenceForward(plan, weights, encoded, [0]).logits]).toEqual([0.25, 3 + 25 + 0.25 - 4]);
  });

  it('has an intercept also without numbers', () => {
    const ids = lowerBaseline(
      model({
        vocabs: [vocab('vocab.pin', 'hash', 2, 16)],
        signals: [signal('seen', { format: 'hash_indexed', vocab: 'vocab.pin', max: 2 })],
      }),
      null,
      'lr',
    ).plan!;
    expect(ids.params.map((param) => `${param.name} ${param.init.kind}`)).toEqual([
      'head.click/intercept/kernel ones',
      'head.click/intercept/bias zeros',
    ]);
    expect(ids.outputs[0]!.logits).toEqual(['head.click/intercept']);
  });
});

const spanned = (baseline: BaselinePlan) => ({ ...baseline, span });
const market = () =>
  model({
    vocabs: [vocab('vocab.pin', 'hash', 2, 2), vocab('signal.place', 'range', 3, 1)],
    signals: [
      number('bid'),
      signal('pin', { format: 'hash_onehot', vocab: 'vocab.pin' }),
      signal('place', { vocab: 'signal.place', inGraph: false }),
      signal('seen', { format: 'hash_indexed', vocab: 'vocab.pin', max: 2 }),
    ],
    heads: [head('click')],
    baselines: [
      spanned({
        ...WIDE_DEEP_DEFAULTS,
        wide: [['pin'], ['pin', 'place'], ['place', 'seen']],
        buckets: 3,
        layers: [2],
        learningRate: 0.2,
        l1: 0.5,
        l2: 2,
        epochs: 7,
      }),
      spanned({ ...GBDT_LR_DEFAULTS, trees: 3, depth: 2 }),
    ],
  });

describe('the wide & deep baseline', () => {
  const plan = lowerBaseline(market(), null, 'wide_deep').plan!;

  it('has an embedding a vocabulary, and weights for every id, product and number by FTRL-Proximal', () => {
    expect(
      plan.tables.map((table) => `${table.id} ${table.rows}×${table.width} ${table.optimizer?.kind ?? 'embeddings'}`),
    ).toEqual([
      'head.click/signal.pin 3×1 ftrl',
      'head.click/signal.pin * place 4×1 ftrl',
      'head.click/signal.place 5×1 ftrl',
      'head.click/signal.place * seen 4×1 ftrl',
      'head.click/signal.seen 3×1 ftrl',
      'signal.place 5×1 embeddings',
      'vocab.pin 3×2 embeddings',
    ]);
    expect(plan.tables[0]!.optimizer).toEqual({ kind: 'ftrl', learningRate: 0.2, beta: 1, l1: 0.5, l2: 2 });
    expect(
      plan.params.map(({ name, shape, optimizer }) => `${name} ${shape.join('×')} ${optimizer?.kind ?? 'model'}`),
    ).toEqual([
      'deep/layer.0/kernel 7×2 model',
      'deep/layer.0/bias 2 model',
      'head.click/deep/kernel 2×1 model',
      'head.click/deep/bias 1 model',
      'head.click/numbers/kernel 2×1 ftrl',
    ]);
    expect(plan.train.epochs).toBe(7);
    // A signal by itself is there anyway; the products are signals of the plan.
    expect(
      plan.signals.filter((one) => one.cross !== undefined).map((one) => [one.name, one.cross, one.encoding.kind]),
    ).toEqual([
      ['pin * place', ['pin', 'place'], 'id'],
      ['place * seen', ['place', 'seen'], 'ids'],
    ]);
  });

  it('adds the wide part to the deep one', () => {
    const weights = new Map([
      ['vocab.pin', [0, 0, 1, 0, 0, 1]],
      ['signal.place', [0, 0, 0, 5, 0]],
      // bid 2, pin 2, place 1, seen 2. The first unit sees the bid and the place, the second is never awake.
      ['deep/layer.0/kernel', [2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]],
      ['deep/layer.0/bias', [0, -9]],
      ['head.click/deep/kernel', [10, 10]],
      ['head.click/deep/bias', [-3]],
      ['head.click/signal.pin', [0, 0, 0.25]],
      ['head.click/signal.place', [0, 0, 0, 0.5, 0]],
      ['head.click/signal.seen', [0, 1, 2]],
      ['head.click/signal.pin * place', [0, 0, 0, 7]],
      ['head.click/signal.place * seen', [0, 20, 40, 0]],
      ['head.click/numbers/kernel', [8, 0]],
    ]);
    const encoded = {
      rows: 1,
      signals: {
        bid: { kind: 'vec' as const, width: 2, values: Float32Array.of(0.5, 0) },
        pin: { kind: 'id' as const, ids: Int32Array.of(2) },
        place: { kind: 'id' as const, ids: Int32Array.of(3) },
        seen: { kind: 'ids' as const, max: 2, ids: Int32Array.of(1, 2), weights: Float32Array.of(0.5, 0.5) },
        'pin * place': { kind: 'id' as const, ids: Int32Array.of(3) },
        'place * seen': { kind: 'ids' as const, max: 2, ids: Int32Array.of(1, 2), weights: Float32Array.of(0.5, 0.5) },
      },
    };
    const deep = 10 * (2 * 0.5 + 5) - 3;
    const wide = 0.25 + 0.5 + (1 + 2) / 2 + 7 + (20 + 40) / 2 + 8 * 0.5;
    expect([...referenceForward(plan, weights, encoded, [0]).logits]).toEqual([deep + wide]);
  });
});

describe('the GBDT + LR baseline', () => {
  it('reads the leaves of its trees as a list of ids next to the signals', () => {
    const plan = lowerBaseline(market(), null, 'gbdt_lr').plan!;
    // Depth 2 is at most four leaves; leaf n of tree t is id 2 + 4t + n.
    expect(plan.forests).toMatchObject([
      { name: 'head.click/trees', head: 'click', vocab: 'trees.click', trees: 3, depth: 2, leaves: 4 },
    ]);
    expect(plan.vocabs.find(({ id }) => id === 'trees.click')).toMatchObject({ kind: 'range', entries: 12, size: 14 });
    expect(plan.tables.map((table) => `${table.id} ${table.rows}×${table.width}`)).toEqual([
      'head.click/signal.pin 3×1',
      'head.click/signal.place 5×1',
      'head.click/signal.seen 3×1',
      'head.click/trees 14×1',
    ]);
    expect(plan.nodes.find((node) => node.id === 'head.click/trees/pool')).toMatchObject({
      op: 'pool',
      signal: 'head.click/trees',
      pool: 'sum',
      max: 3,
    });
  });
});

describe('every baseline', () => {
  const data = { source: { column: 'ad_type', values: ['standard', 'shopping'] } } as unknown as CheckedModel['data'];

  it('is told the source, which the network knows from its towers', () => {
    const told = baselineModel({ ...market(), data });
    expect(told.signals.at(-1)).toMatchObject({ name: 'ad_type', format: 'onehot', vocab: 'signal.ad_type' });
    expect(told.vocabs.at(-1)).toMatchObject({ id: 'signal.ad_type', values: ['standard', 'shopping'] });
    // Not twice, and never under a name that is taken.
    expect(baselineModel(told)).toBe(told);
    expect(
      baselineModel({
        ...market(),
        data,
        signals: [...market().signals, signal('ad_type', { column: 'other', input: 'other' })],
      }).signals.at(-1)!.name,
    ).toBe("ad_type'");
    expect(baselineModel(market()).signals.map(({ name }) => name)).toEqual(market().signals.map(({ name }) => name));
  });

  it('is sampled like the model, and made up for by weights', () => {
    const sampled = { ...market(), sampling: { base: null, keep: 0.1, log: 'unsampled', correct: 'batch' } as const };
    for (const kind of ['lr', 'wide_deep', 'gbdt_lr'] as const)
      expect(lowerBaseline(sampled, null, kind).plan!.sampling).toEqual({
        base: null,
        keep: 0.1,
        log: 'unsampled',
        correct: 'weight',
      });
  });
});
