import { whole } from '../helpers/pieces.ts';
import { describe, expect, it } from 'vitest';
import { emitTfjsWeights, tfjsTarget } from '../../src/emit/tfjs/index.ts';
import type { EmitContext } from '../../src/emit/target.ts';
import { lowerBaseline } from '../../src/lower/baselines/index.ts';
import { lower } from '../../src/lower/index.ts';
import type { Plan } from '../../src/ir/plan.ts';
import type { CheckedModel } from '../../src/language/semantics/model.ts';
import { cross, everything, group, head, model, number, signal, tower, twoSources, vocab } from '../helpers/checked.ts';
import { uncovered } from '../helpers/covered.ts';
import { headsLock } from '../helpers/lock.ts';
import { randomFeatures, randomTowers, randomWeights } from '../helpers/random-model.ts';
import { referenceForward } from '../helpers/reference.ts';
import { loadGraph, predictGraph } from '../helpers/stock-tfjs.ts';

function planOf(checked: CheckedModel): Plan {
  const { plan, diagnostics } = lower(checked, null);
  expect(diagnostics).toEqual([]);
  return plan!;
}

async function compare(plan: Plan): Promise<void> {
  const rows = 12;
  const weights = randomWeights(plan, 1);
  const encoded = randomFeatures(plan, rows, 2);
  const towers = randomTowers(plan, rows);
  const expected = referenceForward(plan, weights, encoded, towers).probabilities;
  const files = whole(emitTfjsWeights(plan, weights));
  const actual = predictGraph(files, await loadGraph(files), encoded, towers);
  expect(actual.length).toBe(expected.length);
  expected.forEach((p, i) => expect(Math.abs(actual[i]! - p), `output ${i}: ${actual[i]} for ${p}`).toBeLessThan(1e-5));
}

const context: EmitContext = {
  lock: null,
  vocabTexts: new Map(),
  statedVocabs: new Set(),
  runtimeText: '',
};

describe('the exported tfjs graph, loaded by stock tfjs, predicts as the plan says', () => {
  it('with every operation, pool, norm and activation, two towers, two heads and a bias', async () => {
    const plan = planOf(everything());
    // Of ensembles and corrections of sampling, below.
    expect(uncovered([plan])).toEqual(['sum', 'scale', 'ensemble']);
    await compare(plan);
  });

  it('with one tower and signals that share a table', async () => {
    const plan = planOf(
      model({
        vocabs: [vocab('vocab.pin', 'hash', 20, 3)],
        signals: [
          signal('a', { vocab: 'vocab.pin', format: 'hash_onehot' }),
          signal('b', { vocab: 'vocab.pin', format: 'hash_onehot' }),
          number('c'),
        ],
        groups: [group('g', ['a', 'b'], 4), group('h', ['c'], 4)],
        crosses: [cross('pair', 'fm', ['group.g', 'group.h'], 4)],
        bottom: {
          layers: [3],
          norm: 'layer',
          activation: 'leaky_relu',
          dropout: 0,
          ensemble: { value: 3, span: null },
        },
      }),
    );
    expect(plan.tables).toHaveLength(1);
    await compare(plan);
  });

  it('of the logistic regression baseline', async () => {
    const { plan } = lowerBaseline(everything(), null, 'lr');
    expect(plan!.towers).toEqual([{ name: 'all', source: null, fallback: true }]);
    await compare(plan!);
  });

  it('with the corrections of sampling', async () => {
    const heads = [head('click'), head('good'), head('scroll'), head('stay')];
    const counts = (observed: number, positives: number, negatives: readonly [number, number]) => ({
      observed,
      positives,
      baseNegatives: [{ base: 'click', observed: negatives[0], positives: negatives[1] }],
    });
    const lock = headsLock({
      click: counts(10_000, 1000, [9000, 0]),
      good: counts(10_000, 400, [9000, 0]),
      scroll: counts(10_000, 500, [9000, 400]),
      stay: counts(1000, 300, [0, 0]),
    });
    const checked = {
      ...everything(),
      heads,
      sampling: { base: 'click', keep: 0.05, log: 'unsampled', correct: 'base' } as const,
    };
    const { plan } = lower(checked, lock);
    expect(plan!.outputs.map(({ head: name, correction }) => [name, correction?.kind])).toEqual([
      ['click', 'base'],
      ['good', 'implies'],
      ['scroll', 'mixture'],
      ['stay', undefined],
    ]);
    await compare(plan!);
  });

  it.each(['weight', 'base'] as const)('with heads after others, sampled and corrected by %s', async (correct) => {
    const heads = [
      head('click'),
      head('order', {}, { after: { head: 'click', loss: 'joint' } }),
      head('return', {}, { after: { head: 'order', loss: 'within_parent' } }),
    ];
    const sampling = { base: 'click', keep: 0.05, log: 'unsampled', correct } as const;
    const { plan } = lower({ ...everything(), heads, sampling }, null);
    expect(plan!.outputs.map(({ correction }) => correction?.kind)).toEqual(
      correct === 'base' ? ['base', undefined, undefined] : [undefined, undefined, undefined],
    );
    await compare(plan!);
  });

  it('with experts of all and of sources in two levels, mixed by gates', async () => {
    const whole = everything();
    const experts = { shared: 2, source: 1, head: 0, levels: 2, gate: 'source', span: head('x').span } as const;
    await compare(planOf({ ...whole, bottom: { ...whole.bottom, experts } }));
  });

  it('with names that no language would like', async () => {
    const odd = [
      '__proto__',
      'constructor',
      "it's",
      '"quoted"',
      '*/',
      'line\nbreak',
      'a/b',
      'a',
      'kebab-case',
      'a.b',
      'click',
      'ünï 漢',
    ];
    const plan = planOf(
      model({
        name: '__proto__',
        data: twoSources,
        vocabs: odd.map((name) => vocab(`signal.${name}`, 'hash', 5, 2)),
        signals: odd.map((name) =>
          signal(name, { format: 'hash_indexed', vocab: `signal.${name}`, pool: 'attention', max: 2 }),
        ),
        groups: odd.map((name) => group(name, [name], 2)),
        towers: [tower('standard'), tower('shopping')],
        heads: [head('click'), head('__proto__'), head('a/b'), head('x*/')],
      }),
    );
    await compare(plan);
  });
});

describe('the untrained graph', () => {
  it('loads with initial weights and gives probabilities', async () => {
    const plan = planOf(everything());
    const { files } = await tfjsTarget.emit(plan, context);
    expect([...files.keys()]).toEqual(['graph/model.json']);
    const probabilities = predictGraph(
      files,
      await loadGraph(files),
      randomFeatures(plan, 3, 1),
      randomTowers(plan, 3),
    );
    expect(probabilities).toHaveLength(6);
    for (const p of probabilities) expect(p > 0 && p < 1).toBe(true);
  });

  it('has heads as outputs and signals as inputs', async () => {
    const graph = await loadGraph((await tfjsTarget.emit(planOf(everything()), context)).files);
    expect(graph.outputNames).toEqual(['buy', 'click']);
    expect(graph.inputNames).toEqual([
      'acted_hours',
      'acted_hours/weights',
      'acted_pins',
      'acted_pins/weights',
      'attention_pins',
      'attention_pins/weights',
      'bid',
      'country',
      'hour',
      'max_pins',
      'max_pins/weights',
      'mean_pins',
      'mean_pins/weights',
      'pin',
      'sum_pins',
      'sum_pins/weights',
      'vector',
      'tower/one_hot',
    ]);
  });
});
