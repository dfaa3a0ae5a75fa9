import { describe, expect, it } from 'vitest';
import type { EncodedChunk } from '../../src/data/encoded-chunk.ts';
import { masked, compareModels, flaggedSignals, type Labels } from '../../src/importance/index.ts';
import type { Verdict } from '../../src/importance/index.ts';
import type { Plan } from '../../src/ir/plan.ts';
import { CrossEncoder } from '../../src/runtime/encode-cross.ts';
import { emptyCounts } from '../../src/runtime/counts.ts';
import { Memory } from '../../src/runtime/memory.ts';
import type { EncodedSignal } from '../../src/runtime/types.ts';
import { crossedAnew, permuted } from '../../src/importance/permute-chunk.ts';
import { Random } from '../../src/math/random.ts';
import { id, ids, smallPlan, vec } from '../helpers/plans.ts';
import { drawn, linearModel, normals } from './linear.ts';

/** Units and one head with these verdicts; `change` by unit. */
function judged(
  units: readonly {
    kind: 'signal' | 'group' | 'set';
    signals: readonly string[];
    verdicts: readonly Verdict[];
    change?: number;
  }[],
): Parameters<typeof flaggedSignals>[0] {
  const effect = (change: number) => ({ change, interval: [change, change] as const, standardError: 0 });
  return {
    units: units.map(({ kind, signals }) => ({
      kind,
      name: signals.join(', '),
      signals,
      by: 'row',
      moved: 1,
      movable: 1,
      within: [],
    })),
    heads: units[0]!.verdicts.map((_, h) => ({
      head: `h${h}`,
      rows: 1,
      positives: 1,
      auc: 0.5,
      logLoss: 1,
      entropy: 1,
      reason: null,
      results: units.map(({ verdicts, change = 0 }, unit) => ({
        unit,
        auc: null,
        logLoss: effect(change),
        verdict: verdicts[h]!,
        adjusted: { useful: 1, harmful: 1 },
      })),
    })),
  };
}

describe('what is flagged', () => {
  it('is what does nothing or harm on every head', () => {
    const report = judged([
      { kind: 'signal', signals: ['useless'], verdicts: ['nothing', 'nothing'] },
      { kind: 'signal', signals: ['bad', 'worse'], verdicts: ['harmful', 'nothing'] },
      { kind: 'signal', signals: ['mixed'], verdicts: ['harmful', 'useful'] },
      { kind: 'signal', signals: ['unsure'], verdicts: ['nothing', 'unclear'] },
      { kind: 'signal', signals: ['stuck'], verdicts: ['unmoved', 'unmoved'] },
    ]);
    expect(flaggedSignals(report)).toEqual(['bad', 'useless', 'worse']);
  });

  it('never is all of a set that is useful: the strongest stays', () => {
    const report = judged([
      { kind: 'signal', signals: ['a'], verdicts: ['nothing'], change: 1 },
      { kind: 'signal', signals: ['b'], verdicts: ['nothing'], change: 2 },
      { kind: 'set', signals: ['a', 'b'], verdicts: ['useful'], change: 9 },
    ]);
    expect(flaggedSignals(report)).toEqual(['a']);
  });
});

describe('masked signals', () => {
  const binned = { ...vec({ normalize: { kind: 'bins', boundaries: [0, 10, 20] } }), width: 1, missingFlag: false };
  const { plan } = smallPlan(
    [
      { name: 'age', format: 'continuous', encoding: vec() },
      { name: 'bid', format: 'continuous', encoding: vec({ default: 1 }) },
      { name: 'cost', format: 'continuous', encoding: binned },
      { name: 'fee', format: 'continuous', encoding: { ...binned, default: 15 } },
      { name: 'country', format: 'onehot', encoding: id('v') },
      { name: 'tags', format: 'indexed', encoding: ids('v', { max: 2 }) },
    ],
    [{ id: 'v', kind: 'hash', of: 9 }],
  );
  const chunk = {
    rows: 2,
    signals: {
      age: { kind: 'vec', width: 2, values: Float32Array.of(3, 0, 4, 0) },
      bid: { kind: 'vec', width: 1, values: Float32Array.of(5, 6) },
      cost: { kind: 'vec', width: 1, values: Float32Array.of(1.5, 3) },
      fee: { kind: 'vec', width: 1, values: Float32Array.of(1.5, 3) },
      country: { kind: 'id', ids: Int32Array.of(7, 8) },
      tags: { kind: 'ids', max: 2, ids: Int32Array.of(1, 2, 3, 0), weights: Float32Array.of(0.5, 0.5, 1, 0) },
    },
  } as unknown as EncodedChunk;

  it('are encoded as missing: a number with a default as the default', () => {
    expect(masked(plan, chunk, ['age', 'bid', 'cost', 'fee', 'country', 'tags']).signals).toEqual({
      age: { kind: 'vec', width: 2, values: Float32Array.of(0, 1, 0, 1) },
      bid: { kind: 'vec', width: 1, values: Float32Array.of(1, 1) },
      cost: { kind: 'vec', width: 1, values: Float32Array.of(0, 0) },
      fee: { kind: 'vec', width: 1, values: Float32Array.of(2.5, 2.5) },
      country: { kind: 'id', ids: Int32Array.of(0, 0) },
      tags: { kind: 'ids', max: 2, ids: Int32Array.of(0, 0, 0, 0), weights: Float32Array.of(1, 0, 1, 0) },
    });
    expect(masked(plan, chunk, ['bid']).signals['country']).toBe(chunk.signals['country']);
  });
});

describe('crosses of signals', () => {
  it('follow their members: as if the raw values had been permuted before encoding', () => {
    const { plan: small } = smallPlan(
      [
        { name: 'country', format: 'onehot', encoding: id('v') },
        { name: 'tags', format: 'indexed', encoding: ids('v', { max: 2 }) },
        {
          name: 'country*tags',
          format: 'hash_indexed',
          encoding: ids('product', { max: 2 }),
          cross: ['country', 'tags'],
        },
      ],
      [
        { id: 'v', kind: 'hash', of: 9 },
        { id: 'product', kind: 'hash', of: 100 },
      ],
    );
    const plan: Plan = small;
    const encoder = new CrossEncoder({ name: 'country*tags', of: ['country', 'tags'], buckets: 100 }, [null, 2]);
    const cross = (signals: Record<string, EncodedSignal>, rows: number) =>
      encoder.encode(signals, rows, emptyCounts(), new Memory(rows, rows * 4));
    const country: EncodedSignal = { kind: 'id', ids: Int32Array.of(7, 8, 1) };
    const tags: EncodedSignal = {
      kind: 'ids',
      max: 2,
      ids: Int32Array.of(1, 2, 3, 0, 4, 5),
      weights: Float32Array.of(0.5, 0.5, 1, 0, 0.5, 0.5),
    };
    const chunk = {
      rows: 3,
      signals: { country, tags, 'country*tags': cross({ country, tags }, 3) },
    } as unknown as EncodedChunk;
    const moved = crossedAnew(plan, permuted(chunk, ['country'], Int32Array.of(1, 2, 0), new Map()), ['country']);
    expect(moved.signals['country']).toEqual({ kind: 'id', ids: Int32Array.of(8, 1, 7) });
    expect(moved.signals['country*tags']).toEqual(
      cross({ country: { kind: 'id', ids: Int32Array.of(8, 1, 7) }, tags }, 3),
    );
    expect(moved.signals['country*tags']).not.toEqual(chunk.signals['country*tags']);
  });
});

describe('two models on the same rows', () => {
  const n = 6000;
  const random = new Random(2, 'confirm');
  const [x, z] = [normals(n, random), normals(n, random)];
  const labels = drawn(
    x.map((value, i) => value + 0.5 * z[i]!),
    random,
  );
  const model = linearModel(0, [{ name: 'x', weight: 1, values: x }], labels);
  const clusters: Labels = { of: Int32Array.from({ length: n }, (_, i) => i), count: n };
  const verdict = (before: Float32Array, after: Float32Array) =>
    compareModels(model.plan, model.chunk, clusters, before, after)[0]!.verdict;
  const whole = x.map((value, i) => value + 0.5 * z[i]!);

  it('are told apart, the better and the worse, and the same from the same', () => {
    expect(verdict(whole, x)).toBe('worse');
    expect(verdict(x, whole)).toBe('better');
    expect(verdict(whole, whole)).toBe('same');
    model.chunk.weight.fill(0, 500);
    expect(
      verdict(
        whole,
        whole.map((logit) => logit + 0.1 * random.normal()),
      ),
    ).toBe('unclear');
  });
});
