import { describe, expect, it } from 'vitest';
import { lower } from '../../src/lower/index.ts';
import type { Plan } from '../../src/ir/plan.ts';
import type { CheckedModel } from '../../src/language/semantics/model.ts';
import { cross, everything, group, head, model, number, signal, tower, twoSources, vocab } from '../helpers/checked.ts';

function lowered(checked: CheckedModel): Plan {
  const { plan, diagnostics } = lower(checked, null);
  expect(diagnostics).toEqual([]);
  return plan!;
}

describe('lowering, layer by layer', () => {
  // Two groups, one cross, one bottom layer, two towers, one head: small enough to work out by hand.
  const plan = lowered(
    model({
      data: twoSources,
      vocabs: [
        vocab('signal.country', 'file', 3, 4, { values: ['de', 'fr', 'it'] }),
        vocab('vocab.pin', 'hash', 100, 8),
      ],
      signals: [
        number('bid'),
        signal('country', { vocab: 'signal.country' }),
        signal('recent', { format: 'hash_indexed', vocab: 'vocab.pin', max: 10 }),
      ],
      groups: [group('ad', ['bid'], 6), group('user', ['recent', 'country'], 5)],
      crosses: [cross('fit', 'product', ['group.user', 'group.ad'], 3)],
      bottom: { layers: [7], norm: 'batch', activation: 'relu', dropout: 0.1, ensemble: null },
      towers: [tower('shopping', { layers: [4] }), tower('standard')],
      heads: [head('click', { layers: [2] })],
    }),
  );

  it('gives the nodes of each layer with their widths', () => {
    expect(
      plan.nodes.map((node) => `${node.id} ${node.op} ${node.width}${node.tower === null ? '' : ` @${node.tower}`}`),
    ).toEqual([
      'signal.bid input 2', // value and missing flag
      'signal.country/lookup lookup 4',
      'signal.recent/pool pool 8',
      'group.ad/dense dense 6', // one member: nothing to concatenate
      'group.user/concat concat 12',
      'group.user/dense dense 5',
      'cross.fit/group.user dense 3',
      'cross.fit/group.ad dense 3',
      'cross.fit/product product 3',
      'bottom/concat concat 14', // ad 6, fit 3, user 5
      'bottom/layer.0 dense 7',
      'bottom/layer.0/norm batch_norm 7',
      'bottom/layer.0/activation activation 7',
      'bottom/layer.0/dropout dropout 7',
      // Towers in the order of the source's values.
      'tower.standard/head.click/layer.0 dense 2 @0',
      'tower.standard/head.click/logit dense 1 @0',
      'tower.shopping/layer.0 dense 4 @1',
      'tower.shopping/head.click/layer.0 dense 2 @1',
      'tower.shopping/head.click/logit dense 1 @1',
    ]);
    expect(plan.nodes.find((node) => node.id === 'bottom/concat')).toMatchObject({
      inputs: ['group.ad/dense', 'cross.fit/product', 'group.user/dense'],
    });
    expect(plan.outputs).toEqual([
      { head: 'click', logits: ['tower.standard/head.click/logit', 'tower.shopping/head.click/logit'], bias: null },
    ]);
  });

  it('gives each layer its weights', () => {
    expect(
      plan.params.map(
        (param) => `${param.name} ${param.shape.join('×')} ${param.init.kind}${param.trainable ? '' : ' fixed'}`,
      ),
    ).toEqual([
      'group.ad/dense/kernel 2×6 he',
      'group.ad/dense/bias 6 zeros',
      'group.user/dense/kernel 12×5 he',
      'group.user/dense/bias 5 zeros',
      'cross.fit/group.user/kernel 5×3 glorot',
      'cross.fit/group.user/bias 3 zeros',
      'cross.fit/group.ad/kernel 6×3 glorot',
      'cross.fit/group.ad/bias 3 zeros',
      'bottom/layer.0/kernel 14×7 he', // no bias before a batch norm
      'bottom/layer.0/norm/gamma 7 ones',
      'bottom/layer.0/norm/beta 7 zeros',
      'bottom/layer.0/norm/mean 7 zeros fixed',
      'bottom/layer.0/norm/variance 7 ones fixed',
      'tower.standard/head.click/layer.0/kernel 7×2 he',
      'tower.standard/head.click/layer.0/bias 2 zeros',
      'tower.standard/head.click/logit/kernel 2×1 glorot',
      'tower.standard/head.click/logit/bias 1 zeros',
      'tower.shopping/layer.0/kernel 7×4 he',
      'tower.shopping/layer.0/bias 4 zeros',
      'tower.shopping/head.click/layer.0/kernel 4×2 he',
      'tower.shopping/head.click/layer.0/bias 2 zeros',
      'tower.shopping/head.click/logit/kernel 2×1 glorot',
      'tower.shopping/head.click/logit/bias 1 zeros',
    ]);
  });

  it('gives tables their reserved rows', () => {
    expect(plan.tables.map(({ id, rows, width, signals }) => ({ id, rows, width, signals }))).toEqual([
      { id: 'signal.country', rows: 5, width: 4, signals: ['country'] }, // missing, out of vocabulary, three countries
      { id: 'vocab.pin', rows: 101, width: 8, signals: ['recent'] }, // missing, a hundred buckets
    ]);
  });

  it('adds up the cost', () => {
    const item = (name: string) => plan.cost.items.find((candidate) => candidate.name === name)!;
    // 101 rows × 8, and one row-wise Adagrad accumulator a row.
    expect(item('vocab.pin')).toEqual({
      name: 'vocab.pin',
      kind: 'table',
      params: 808,
      bytes: 3232,
      optimizerBytes: 404,
      flops: 0,
      activationBytes: 0,
    });
    // 12 × 5 + 5 weights with two Adam moments each; 2·60 multiply-adds, 5 biases, 5 relus.
    expect(item('group.user/dense')).toEqual({
      name: 'group.user/dense',
      kind: 'layer',
      params: 65,
      bytes: 260,
      optimizerBytes: 520,
      flops: 130,
      activationBytes: 20,
    });
    // Running statistics are weights without optimizer state.
    expect(item('bottom/layer.0/norm')).toMatchObject({ params: 28, bytes: 112, optimizerBytes: 112 });
    expect(item('signal.recent/pool').flops).toBe(2 * 10 * 8);

    const tables = 20 + 808;
    const dense = 18 + 65 + 18 + 21 + 98 + 28 + (16 + 3) + (32 + 10 + 3);
    expect(plan.cost.params).toBe(tables + dense);
    const shared = 160 + (24 + 12) + 130 + (30 + 3) + (36 + 3) + 3 + 2 * 98 + 14 + 7;
    const standard = 28 + 4 + (4 + 1);
    const shopping = 56 + 8 + (16 + 4) + (4 + 1);
    expect(standard).toBeLessThan(shopping);
    expect(plan.cost.flops).toBe(shared + shopping); // an example goes through one tower
    expect(plan.cost.memory).toBe(4 * (tables + dense) + 4 * (5 + 101) + 8 * (dense - 14));
  });
});

describe('lowering, the other layers', () => {
  const plan = lowered(everything());
  const node = (id: string) => plan.nodes.find((candidate) => candidate.id === id)!;

  it('crosses at full width by DCN-v2, each layer with the first input', () => {
    expect(node('cross.deep/layer.1')).toMatchObject({
      op: 'cross',
      x0: 'cross.deep/concat',
      input: 'cross.deep/layer.0',
      width: 10,
    });
    expect(plan.params.find((param) => param.name === 'cross.deep/layer.1/kernel')!.shape).toEqual([10, 10]);
  });

  it('projects the operands of a factorization machine', () => {
    expect(node('cross.pairs/bi_interaction')).toMatchObject({
      inputs: ['cross.pairs/group.user', 'cross.pairs/group.ad', 'cross.pairs/group.lists'],
      width: 3,
    });
  });

  it('has one bias logit a head over all rows, starting at nothing', () => {
    expect(plan.outputs.map((output) => output.bias)).toEqual(['bias/head.buy', 'bias/head.click']);
    expect(node('bias/head.click')).toMatchObject({ width: 1, tower: null });
    expect(plan.params.find((param) => param.name === 'bias/head.click/kernel')!.init).toEqual({ kind: 'zeros' });
  });

  it('sorts heads by name', () => {
    expect(plan.heads.map((h) => h.name)).toEqual(['buy', 'click']);
  });

  it('uses every weight in just one node, and every node names nodes before it', () => {
    const names = plan.params.map((param) => param.name);
    expect(new Set([...names, ...plan.tables.map((table) => table.id)]).size).toBe(names.length + plan.tables.length);
    const seen = new Set<string>();
    for (const { id, ...rest } of plan.nodes) {
      const inputs = [rest].flatMap((n) => ('inputs' in n ? n.inputs : 'input' in n ? [n.input] : []));
      for (const input of inputs) expect(seen).toContain(input);
      seen.add(id);
    }
  });
});

describe('names', () => {
  it('with slashes never make one path of two', () => {
    const odd = ['a/pool', 'a', 'a%2Fpool', '__proto__', 'quote"\n*/'];
    const plan = lowered(
      model({
        vocabs: odd.map((name) => vocab(`signal.${name}`, 'hash', 3, 2)),
        signals: odd.map((name) =>
          signal(name, { format: 'hash_indexed', vocab: `signal.${name}`, pool: 'attention' }),
        ),
        groups: odd.map((name) => group(name, [name], 2)),
      }),
    );
    const nodes = plan.nodes.map((node) => node.id);
    const weights = [...plan.params.map((param) => param.name), ...plan.tables.map((table) => table.id)];
    expect(new Set(nodes).size).toBe(nodes.length);
    expect(new Set(weights).size).toBe(weights.length);
  });
});
