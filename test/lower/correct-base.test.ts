import { describe, expect, it } from 'vitest';
import { lowerBaseline } from '../../src/lower/baselines/index.ts';
import { lower } from '../../src/lower/index.ts';
import { priorLogit } from '../../src/lower/prior-logit.ts';
import { readPlan } from '../../src/ir/read-artifact.ts';
import { prettyJson } from '../../src/ir/canonical.ts';
import type { Lock } from '../../src/ir/lock.ts';
import type { Plan, SamplingPlan } from '../../src/ir/plan.ts';
import { everything, head } from '../helpers/checked.ts';
import { headsLock } from '../helpers/lock.ts';

const sampling = (change: Partial<SamplingPlan> = {}): SamplingPlan => ({
  base: 'click',
  keep: 0.05,
  log: 'unsampled',
  correct: 'base',
  ...change,
});
const counts = (
  observed: number,
  positives: number,
  negativesObserved: number,
  negativesPositive: number,
): Lock['heads'][string] => ({
  observed,
  positives,
  baseNegatives: [{ base: 'click', observed: negativesObserved, positives: negativesPositive }],
});

function corrections(
  heads: Lock['heads'] | null,
  change: Partial<SamplingPlan> = {},
): Record<string, string | undefined> {
  const { plan, diagnostics } = lower(
    { ...everything(), heads: [head('click'), head('good')], sampling: sampling(change) },
    heads === null ? null : headsLock(heads),
  );
  expect(diagnostics).toEqual([]);
  return Object.fromEntries(plan!.outputs.map((output) => [output.head, output.correction?.kind]));
}

describe('correct base decides by what the lock counted', () => {
  const click = counts(10_000, 1000, 9000, 0);
  it.each([
    ['no positive of 400 is on a base negative', counts(10_000, 400, 9000, 0), 'implies'],
    ['one of 400 is', counts(10_000, 400, 9000, 1), 'mixture'],
    ['none is, but there are 299 only', counts(10_000, 299, 9000, 0), 'mixture'],
    ['none of 299 rows is, whatever they weigh', { ...counts(10_000, 400, 9000, 0), positiveRows: 299 }, 'mixture'],
    ['none of 300 rows is, whatever they weigh', { ...counts(10_000, 4, 9000, 0), positiveRows: 300 }, 'implies'],
    ['it is never observed on a base negative', counts(1000, 400, 0, 0), undefined],
    ['nothing was counted', { observed: 10_000, positives: 400 }, 'mixture'],
  ])('%s', (_, good, kind) => {
    expect(corrections({ click, good })).toEqual({ click: 'base', good: kind });
  });

  it('without a lock, by mixing; with other corrections or nothing left out, not at all', () => {
    expect(corrections(null)).toEqual({ click: 'base', good: 'mixture' });
    const good = counts(10_000, 400, 9000, 0);
    for (const change of [{ correct: 'weight' }, { correct: 'batch' }, { keep: 1 }] as const)
      expect(corrections({ click, good }, change)).toEqual({ click: undefined, good: undefined });
  });

  it('a mixture has its layers twice, in every tower and the bias; the names of the first are those without sampling', () => {
    const plain = lower({ ...everything(), heads: [head('click'), head('good', { layers: [3] })] }, null).plan!;
    const { plan } = lower(
      { ...everything(), heads: [head('click'), head('good', { layers: [3] })], sampling: sampling() },
      null,
    );
    const added = plan!.nodes.map(({ id }) => id).filter((id) => !plain.nodes.some((node) => node.id === id));
    expect(added).toEqual([
      'bias/head.good/base_negative',
      'tower.standard/head.good/base_negative/layer.0',
      'tower.standard/head.good/base_negative/logit',
      'tower.shopping/head.good/base_negative/layer.0',
      'tower.shopping/head.good/base_negative/logit',
    ]);
    expect(plan!.outputs[1]).toEqual({
      head: 'good',
      logits: ['tower.standard/head.good/logit', 'tower.shopping/head.good/logit'],
      bias: 'bias/head.good',
      correction: {
        kind: 'mixture',
        logits: ['tower.standard/head.good/base_negative/logit', 'tower.shopping/head.good/base_negative/logit'],
        bias: 'bias/head.good/base_negative',
      },
    });
  });

  it('a baseline has only the logits of its heads: it takes weights', () => {
    const { plan } = lowerBaseline(
      { ...everything(), heads: [head('click'), head('good')], sampling: sampling() },
      null,
      'lr',
    );
    expect(plan!.sampling!.correct).toBe('weight');
    expect(plan!.outputs.every(({ correction }) => correction === undefined)).toBe(true);
  });

  it('is read back from disk, unless its nodes or base are not there', async () => {
    const { plan } = lower({ ...everything(), heads: [head('click'), head('good')], sampling: sampling() }, null);
    expect(await readPlan(prettyJson(plan))).toEqual(JSON.parse(JSON.stringify(plan)));
    const reason = async (broken: Plan) => ((await readPlan(prettyJson(broken))) as { message: string }[])[0]!.message;
    const output = plan!.outputs[1]!;
    const mixture = { ...output, correction: { kind: 'mixture', logits: ['gone', 'gone'], bias: null } } as const;
    expect(await reason({ ...plan!, outputs: [plan!.outputs[0]!, mixture] })).toContain(
      'head good comes from gone, which is no node',
    );
    expect(await reason({ ...plan!, sampling: null })).toContain('corrected by a base that is no head');
  });
});

describe('logits start at the log-odds of the rows that they are trained on', () => {
  // 1000 rows, 100 clicks; 60 good, 20 of them without a click; w = 5 %. One is added to either class.
  const lock = headsLock({ click: counts(1000, 100, 900, 0), good: counts(1000, 60, 900, 20) });
  const of = (name: string, base: 0 | 1 | null, change: Partial<SamplingPlan> = {}) => {
    const init = priorLogit(lock, name, { sampling: sampling(change), base });
    return init.kind === 'constant' ? Math.exp(init.value) : null;
  };
  it.each([
    ['all of the log: weight', of('click', null, { correct: 'weight' }), 101 / 901],
    ['the base on the downsampled log', of('click', null), 101 / (45 + 1)],
    ['another head on it: 40 + 1 good ones, 60 + 44 others', of('good', null, { correct: 'batch' }), 42 / 105],
    ['its m_1: 40 of 100 clicks', of('good', 1), 41 / 61],
    ['its m_0: 20 of the 900 others, which sampling keeps in proportion', of('good', 0), 21 / 881],
  ])('%s', (_, odds, expected) => {
    expect(odds).toBeCloseTo(expected, 10);
  });
  it('an unknown head starts at even odds', () =>
    expect(priorLogit(lock, 'toString', { sampling: sampling() })).toEqual({ kind: 'zeros' }));
});
