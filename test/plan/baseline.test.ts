import { describe, expect, it } from 'vitest';
import { lowerBaseline } from '../../src/plan/lower/baseline.ts';
import { head, model, number, signal, vocab } from '../helpers/checked.ts';
import { referenceForward } from '../helpers/reference.ts';

describe('the logistic regression baseline', () => {
  const plan = lowerBaseline(
    model({
      vocabs: [vocab('vocab.pin', 'hash', 2, 16)],
      signals: [number('bid'), signal('pin', { format: 'hash_onehot', vocab: 'vocab.pin' }), signal('seen', { format: 'hash_indexed', vocab: 'vocab.pin', max: 2 })],
      heads: [head('click'), head('buy')],
    }),
    null,
    'lr',
  ).plan!;

  it('has a weight for every id of every signal and head, also where signals share a vocabulary', () => {
    expect(plan.tables.map((table) => `${table.id} ${table.rows}×${table.width}`)).toEqual([
      'head.buy/signal.pin 3×1', 'head.buy/signal.seen 3×1', 'head.click/signal.pin 3×1', 'head.click/signal.seen 3×1',
    ]);
    expect(plan.params.map((param) => `${param.name} ${param.shape.join('×')}`)).toEqual([
      'head.buy/numbers/kernel 2×1', 'head.buy/numbers/bias 1', 'head.click/numbers/kernel 2×1', 'head.click/numbers/bias 1',
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
    const ids = lowerBaseline(model({ vocabs: [vocab('vocab.pin', 'hash', 2, 16)], signals: [signal('seen', { format: 'hash_indexed', vocab: 'vocab.pin', max: 2 })] }), null, 'lr').plan!;
    expect(ids.params.map((param) => `${param.name} ${param.init.kind}`)).toEqual(['head.click/intercept/kernel ones', 'head.click/intercept/bias zeros']);
    expect(ids.outputs[0]!.logits).toEqual(['head.click/intercept']);
  });
});
