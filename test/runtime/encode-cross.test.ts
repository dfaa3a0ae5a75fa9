import { createXXHash64 } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { planEncoder, transformSpec } from '../../src/emit/transforms/index.ts';
import type { SignalPlan } from '../../src/ir/plan.ts';
import type { EncodedSignal, RawColumns } from '../../src/runtime/types.ts';
import { emitted } from '../helpers/emitted.ts';
import { id, ids, smallPlan, type SmallPlan } from '../helpers/plans.ts';

const BUCKETS = 1000;

function crossOf(members: readonly string[], list: number | null): SignalPlan {
  const name = members.join(' * ');
  const vocab = `cross.${name}`;
  return {
    name,
    doc: null,
    format: list === null ? 'hash_onehot' : 'hash_indexed',
    cross: members,
    input: members[0]!,
    derive: null,
    sources: null,
    serve: null,
    table: null,
    side: 'candidate',
    encoding: list === null ? id(vocab) : ids(vocab, { max: list, pool: 'sum' }),
    reason: 'by hand',
  };
}

/** country, hour of a time, and two lists; with three crosses of them. */
const small: SmallPlan = (() => {
  const s = smallPlan(
    [
      { name: 'country', format: 'onehot', encoding: id('signal.country') },
      {
        name: 'hour',
        format: 'onehot',
        encoding: id('signal.hour'),
        input: 'served_at',
        derive: { fn: 'hour', zone: 'UTC' },
      },
      { name: 'liked', format: 'indexed', encoding: ids('signal.liked', { max: 2, pool: 'sum' }) },
      { name: 'place', format: 'onehot', encoding: id('signal.place'), serve: 0 },
      { name: 'seen', format: 'indexed', encoding: ids('signal.seen', { max: 3, pool: 'mean' }) },
    ],
    [
      { id: 'cross.country * hour', kind: 'hash', of: BUCKETS },
      { id: 'cross.liked * seen', kind: 'hash', of: BUCKETS },
      { id: 'cross.place * seen', kind: 'hash', of: BUCKETS },
      { id: 'signal.country', kind: 'file', of: ['US', 'DE'] },
      { id: 'signal.hour', kind: 'range', of: 24 },
      { id: 'signal.liked', kind: 'range', of: 9 },
      { id: 'signal.place', kind: 'range', of: 5 },
      { id: 'signal.seen', kind: 'range', of: 99 },
    ],
  );
  const signals = [
    ...s.plan.signals,
    crossOf(['country', 'hour'], null),
    crossOf(['liked', 'seen'], 6),
    crossOf(['place', 'seen'], 3),
  ];
  return { ...s, plan: { ...s.plan, signals } };
})();

const hasher = await createXXHash64(42, 0);
/** By the definition of an id of a hashed vocabulary, with another library's XXH64. */
function bucket(key: string): number {
  return Number(BigInt(`0x${hasher.init().update(new TextEncoder().encode(key)).digest('hex')}`) % BigInt(BUCKETS)) + 1;
}
type Ids = EncodedSignal & { kind: 'ids' };
const elements = (signal: EncodedSignal, row: number): [number, number][] => {
  const { ids: all, weights, max } = signal as Ids;
  return Array.from({ length: max }, (_, k): [number, number] => [all[row * max + k]!, weights[row * max + k]!]);
};

const columns: RawColumns = {
  country: ['DE', null, 'FR'],
  served_at: ['2024-02-29T13:45:10Z', '2024-02-29T00:00:00Z', null],
  liked: [[1, 2], [], null],
  seen: [[7, 8], [7], [7, 8, 9]],
  place: [3, 3, null],
};

describe('a cross', () => {
  const encoder = planEncoder(small.plan, small.vocabularies);
  const { signals } = encoder.encodeColumns(columns, 3);

  it("is the hash of the members' ids: also of missing values and those out of the vocabulary", () => {
    // DE is the second entry, id 3; hour 13 is id 15. Missing is 0, out of vocabulary 1.
    expect(Array.from((signals['country * hour'] as EncodedSignal & { kind: 'id' }).ids)).toEqual([
      bucket('3,15'),
      bucket('0,2'),
      bucket('1,0'),
    ]);
  });

  it('of lists is every pair of elements, the last member fastest, and weights multiply', () => {
    const padding = [0, 0];
    // liked 1, 2 are ids 3, 4 of weight 1; seen 7, 8 ids 9, 10 of weight ½.
    expect(elements(signals['liked * seen']!, 0)).toEqual([
      [bucket('3,9'), 0.5],
      [bucket('3,10'), 0.5],
      [bucket('4,9'), 0.5],
      [bucket('4,10'), 0.5],
      padding,
      padding,
    ]);
    expect(elements(signals['liked * seen']!, 1), 'an empty list has no pairs').toEqual([
      padding,
      padding,
      padding,
      padding,
      padding,
      padding,
    ]);
    expect(
      elements(signals['liked * seen']!, 2).map(([key, weight]) => [key, weight.toFixed(4)]),
      'a missing list is one id 0',
    ).toEqual([
      ...['0,9', '0,10', '0,11'].map((key) => [bucket(key), '0.3333']),
      [0, '0.0000'],
      [0, '0.0000'],
      [0, '0.0000'],
    ]);
  });

  it('is of the constants for serving when serving', () => {
    const row = { place: 3, seen: [7] };
    expect(elements(encoder.encodeRow(row).signals['place * seen']!, 0)[0]).toEqual([bucket('5,9'), 1]);
    expect(elements(encoder.encodeRow(row, { serving: true }).signals['place * seen']!, 0)[0]).toEqual([
      bucket('2,9'),
      1,
    ]);
  });

  it('comes out of the emitted transforms as out of the plan, row by row and in columns', async () => {
    const { module, files } = await emitted(small);
    const served = module.createEncoder(small.vocabularies);
    expect(served.encodeColumns(columns, 3).signals).toEqual(signals);
    expect(served.signals.slice(-3)).toEqual(['country * hour', 'liked * seen', 'place * seen']);
    for (let i = 0; i < 3; i++) {
      const row = Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[i]]));
      expect(elements(served.encodeRow(row).signals['liked * seen']!, 0)).toEqual(
        elements(signals['liked * seen']!, i),
      );
    }
    expect(files.get('features/transforms.d.ts')).toContain("'country * hour': Id");
    // A cross is no input of a request.
    expect(
      Object.keys((JSON.parse(files.get('features/row.schema.json')!) as { properties: object }).properties),
    ).toHaveLength(5);
  });

  it('refuses members without ids', () => {
    const spec = transformSpec(small.plan);
    const broken = { ...small.plan, signals: small.plan.signals.filter((signal) => signal.name !== 'seen') };
    expect(spec.crosses).toHaveLength(3);
    expect(() => planEncoder(broken, small.vocabularies)).toThrow(/crosses a signal that is not here/);
  });
});
