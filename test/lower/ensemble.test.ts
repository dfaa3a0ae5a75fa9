import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/ir/plan.ts';
import type { CheckedModel } from '../../src/language/semantics/model.ts';
import { trainedColumns } from '../../src/ir/logit-columns.ts';
import { lower } from '../../src/lower/index.ts';
import { lowerProgram } from '../../src/plan-to-program/programs.ts';
import { foldOffsets } from '../../src/train/correct-batch/fold-offsets.ts';
import type { TrainFeeds } from '../../src/train/engines/engine.ts';
import { initWeights } from '../../src/train/weights.ts';
import { group, head, model, number, signal, tower, twoSources, vocab } from '../helpers/checked.ts';
import { randomFeeds, randomParams } from '../program/plans.ts';
import { inputsOf, run } from '../program/run.ts';

const layers = { layers: [7, 5], norm: 'layer', activation: 'tanh', dropout: 0 } as const;

function lowered(ensemble: number | null): Plan {
  const checked: CheckedModel = model({
    data: twoSources,
    vocabs: [vocab('signal.country', 'file', 3, 4, { values: ['de', 'fr', 'it'] })],
    signals: [number('bid'), signal('country', { vocab: 'signal.country' })],
    groups: [group('ad', ['bid'], 6), group('user', ['country'], 5)],
    bottom: { ...layers, ensemble: ensemble === null ? null : { value: ensemble, span: null } },
    towers: [tower('shopping', { layers: [4] }), tower('standard')],
    heads: [head('click', { layers: [3] }), head('order')],
  });
  const { plan, diagnostics } = lower(checked, null);
  expect(diagnostics).toEqual([]);
  return plan!;
}

const single = lowered(null);
const ensemble = lowered(4);
const towerRows = [3, 2];

function outputs(plan: Plan, params: ReadonlyMap<string, Float32Array>, feeds: TrainFeeds) {
  const { forward, step } = lowerProgram(plan);
  return {
    logits: run(forward, towerRows, inputsOf(forward, params, feeds))
      .get('logits')!
      .get('logits')!,
    trained: run(step, towerRows, inputsOf(step, params, feeds)),
  };
}

describe('an ensemble', () => {
  it('has the weights of one network, and for each member a scale of its input and logits', () => {
    const names = (plan: Plan) => plan.params.map(({ name }) => name);
    const shared = names(single).filter((name) => !name.includes('/logit/'));
    expect(names(ensemble).filter((name) => !name.includes('/member.'))).toEqual(shared);
    const own = names(ensemble).filter((name) => name.includes('/member.'));
    const of = (pattern: RegExp) => own.filter((name) => pattern.test(name)).length;
    expect(of(/^bottom\/scale\/member\.[0-3]\/weight$/)).toBe(4);
    // Two towers, two heads, a kernel and a bias.
    expect(of(/\/logit\/member\.[0-3]\/(kernel|bias)$/)).toBe(4 * 2 * 2 * 2);
    expect(own).toHaveLength(36);
  });

  it('starts with signs, other ones for each member', () => {
    const weights = initWeights(ensemble, 1).params;
    const scales = [0, 1, 2, 3].map((m) => [...weights.get(`bottom/scale/member.${m}/weight`)!]);
    for (const scale of scales) expect(scale.every((x) => Math.abs(x) === 1)).toBe(true);
    expect(new Set(scales.map(String)).size).toBe(4);
  });

  it('of equal members is the network: its logits, its loss, its gradients', () => {
    const params = randomParams(single);
    const same = new Map(
      ensemble.params.map(({ name, shape }) => {
        const known = params.get(name.replace(/\/member\.\d+/, ''));
        return [name, known ?? new Float32Array(shape[0]!).fill(1)];
      }),
    );
    const feeds = randomFeeds(single, towerRows);
    // A column for each member, with its part of the head's weight.
    const members = 4;
    const spread = (values: Float32Array, part: number) =>
      Float32Array.from({ length: values.length * members }, (_, i) => {
        const [row, column] = [Math.floor(i / (2 * members)), i % (2 * members)];
        return values[2 * row + Math.floor(column / members)]! * part;
      });
    const wide = { ...feeds, labels: spread(feeds.labels, 1), lossWeights: spread(feeds.lossWeights, 1 / members) };
    const [one, many] = [outputs(single, params, feeds), outputs(ensemble, same, wide)];
    one.logits.forEach((logit, i) => expect(many.logits[i]).toBeCloseTo(logit, 10));
    expect(many.trained.get('loss')!.get('loss')![0]).toBeCloseTo(one.trained.get('loss')!.get('loss')![0]!, 10);
    for (const [name, gradient] of one.trained.get('param_grad')!) {
      const found = many.trained.get('param_grad')!;
      const parts = name.includes('/logit/')
        ? [0, 1, 2, 3].map((m) => found.get(name.replace('/logit/', `/logit/member.${m}/`))!)
        : [found.get(name)!];
      gradient.forEach((g, i) =>
        expect(
          parts.reduce((sum, part) => sum + part[i]!, 0),
          name,
        ).toBeCloseTo(g, 10),
      );
    }
  });

  it('has a loss for each member, which together weigh as one', () => {
    const columns = trainedColumns(ensemble);
    expect(columns.map(({ head, part }) => [head, part])).toEqual([
      ...Array.from({ length: 4 }, () => [0, 0.25]),
      ...Array.from({ length: 4 }, () => [1, 0.25]),
    ]);
    expect(columns[5]!.logits).toEqual([
      'tower.standard/head.order/logit/member.1',
      'tower.shopping/head.order/logit/member.1',
    ]);
  });

  it('moves by an offset as a whole', () => {
    const weights = initWeights(ensemble, 1);
    const moved = foldOffsets(ensemble, weights, [
      [0.5, 0],
      [0, -2],
    ]);
    const feeds = randomFeeds(single, towerRows);
    const [before, after] = [weights, moved].map(({ params }) => {
      const { forward } = lowerProgram(ensemble);
      return run(forward, towerRows, inputsOf(forward, params, feeds))
        .get('logits')!
        .get('logits')!;
    });
    const differences = [...after!].map((z, i) => Math.round(1e5 * (z - before![i]!)) / 1e5);
    expect(differences).toEqual([0.5, 0, 0.5, 0, 0.5, 0, 0, -2, 0, -2]);
  });
});
