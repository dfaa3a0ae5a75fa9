/** Every encoding against values computed by hand from the language's definition. */
import { describe, expect, it } from 'vitest';
import type { EncodedSignal, RawValue } from '../../src/runtime/index.ts';
import { planEncoder } from '../../src/emit/transforms/index.ts';
import { type SmallSignal, type SmallVocab, id, ids, smallPlan, vec } from '../helpers/plans.ts';

const f32 = Math.fround;

function encode(signal: Omit<SmallSignal, 'name'>, values: readonly RawValue[], vocabs: readonly SmallVocab[] = []) {
  const { plan, vocabularies } = smallPlan([{ name: 'x', ...signal }], vocabs);
  const encoder = planEncoder(plan, vocabularies);
  const encoded = encoder.encodeColumns({ x: values }, values.length).signals['x']!;
  return { encoded, counts: encoder.counts['x']! };
}

const continuous = (encoding: ReturnType<typeof vec>, values: readonly RawValue[]) => {
  const { encoded, counts } = encode({ format: 'continuous', encoding }, values);
  return { values: Array.from((encoded as EncodedSignal & { kind: 'vec' }).values), counts };
};

describe('continuous', () => {
  it('is the value and a missing flag', () => {
    const { values, counts } = continuous(vec(), [1.5, null, '2', 3n, undefined, NaN, Infinity, true, 'x', -0]);
    expect(values).toEqual([1.5, 0, 0, 1, 2, 0, 3, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, -0, 0]);
    expect(counts).toMatchObject({ rows: 10, missing: 2, bad: 4, clipped: 0 });
  });

  it('clips, squashes, then normalizes', () => {
    // log1p(50) = 3.9318…, min 0, max 3.9318…: 0..1.
    const max = Math.log(51);
    const { values, counts } = continuous(
      vec({ clip: [0, 50], squash: 'log', normalize: { kind: 'minmax', min: 0, max } }),
      [-3, 0, 9, 50, 80],
    );
    expect(values).toEqual([0, 0, 0, 0, f32(Math.log(10) / max), 0, 1, 0, 1, 0]);
    expect(counts.clipped).toBe(2);
  });

  it('squashes both signs', () => {
    expect(continuous(vec({ squash: 'log' }), [-(Math.E - 1)]).values[0]).toBe(-1);
    expect(continuous(vec({ squash: 'asinh' }), [-(Math.E - 1 / Math.E) / 2]).values[0]).toBeCloseTo(-1, 6);
    expect(continuous(vec({ squash: 'tanh' }), [Math.log(3) / 2]).values[0]).toBeCloseTo(0.5, 6);
  });

  it('z-score is (x − mean)/std; a constant column gives 0', () => {
    expect(continuous(vec({ normalize: { kind: 'zscore', mean: 10, std: 4 } }), [12, 4]).values).toEqual([
      0.5, 0, -1.5, 0,
    ]);
    expect(continuous(vec({ normalize: { kind: 'zscore', mean: 10, std: 0 } }), [12]).values).toEqual([0, 0]);
    expect(continuous(vec({ normalize: { kind: 'minmax', min: 3, max: 3 } }), [3, 99]).values).toEqual([0, 0, 0, 0]);
  });

  it('quantile is the piecewise linear rank; ties get the middle', () => {
    const of = (boundaries: readonly number[], xs: readonly number[]) =>
      continuous(vec({ normalize: { kind: 'quantile', boundaries } }), xs).values.filter((_, i) => i % 2 === 0);
    expect(of([0, 10, 20, 40, 80], [-1, 0, 5, 10, 30, 40, 79.999, 80, 81])).toEqual([
      0,
      0,
      0.125,
      0.25,
      0.625,
      0.75,
      f32((3 + 39.999 / 40) / 4),
      1,
      1,
    ]);
    expect(of([0, 0, 0, 1, 2], [-1, 0, 0.5, 2])).toEqual([0, 0.25, 0.625, 1]);
    expect(of([7], [6, 7, 8])).toEqual([0, 0, 0]);
  });

  it('a default stands in for what is missing or bad, encoded as if it were there', () => {
    const { values } = continuous(
      vec({ default: 200, clip: [0, 100], normalize: { kind: 'minmax', min: 0, max: 100 } }),
      [50, null, 'x', 100],
    );
    expect(values).toEqual([0.5, 1, 1, 1]);
  });

  it('never leaves the range of float32', () => {
    const largest = 3.4028234663852886e38;
    expect(continuous(vec(), [1e300, -1e300]).values).toEqual([largest, 0, -largest, 0]);
    expect(continuous(vec({ normalize: { kind: 'minmax', min: -1e308, max: 1e308 } }), [1e308]).values).toEqual([0, 0]);
  });
});

describe('dense', () => {
  const dense = (encoding: ReturnType<typeof vec>, values: readonly RawValue[]) => {
    const { encoded, counts } = encode({ format: 'dense', encoding }, values);
    return { values: Array.from((encoded as EncodedSignal & { kind: 'vec' }).values), counts };
  };

  it('is the values and a missing flag; a wrong length or element is bad', () => {
    const { values, counts } = dense(vec({ length: 2 }), [
      [1, 2],
      new Float32Array([3, 4]),
      [5n, '6'],
      '[7, 8.5]',
      null,
      [1],
      [1, 2, 3],
      [1, NaN],
      [1, null],
      [Infinity, 1],
      'x',
      5,
      [[1], 2] as never,
    ]);
    expect(values.slice(0, 12)).toEqual([1, 2, 0, 3, 4, 0, 5, 6, 0, 7, 8.5, 0]);
    for (let row = 4; row < 13; row++) expect(values.slice(row * 3, row * 3 + 3), `row ${row}`).toEqual([0, 0, 1]);
    expect(counts).toMatchObject({ rows: 13, missing: 1, bad: 8 });
  });

  it('l2 divides by the norm, also at the ends of what doubles hold', () => {
    expect(
      dense(vec({ length: 2, normalize: { kind: 'l2' } }), [
        [3, -4],
        [0, 0],
        [3e200, 4e200],
        [3e-200, 4e-200],
      ]).values,
    ).toEqual([0.6, -0.8, 0, 0, 0, 0, 0.6, 0.8, 0, 0.6, 0.8, 0].map(f32));
  });

  it('normalizes by element and counts a clipped row once', () => {
    const { values, counts } = dense(
      vec({ length: 2, clip: [0, 4], normalize: { kind: 'minmax', min: [0, 2], max: [4, 4] } }),
      [
        [1, 3],
        [-1, 9],
      ],
    );
    expect(values).toEqual([0.25, 0.5, 0, 0, 1, 0]);
    expect(counts.clipped).toBe(1);
  });
});

describe('ids', () => {
  const oneId = (vocab: SmallVocab, values: readonly RawValue[], fallback: string | null = null) => {
    const { encoded, counts } = encode({ format: 'onehot', encoding: id(vocab.id, fallback) }, values, [vocab]);
    return { ids: Array.from((encoded as EncodedSignal & { kind: 'id' }).ids), counts };
  };

  it('file: 0 missing, 1 out of vocabulary, then the entries; text is taken as it is', () => {
    const vocab: SmallVocab = {
      id: 'v',
      kind: 'file',
      of: ['DE', '7', '', 'true', '9007199254740993', '\u00e9', '__proto__'],
    };
    const { ids, counts } = oneId(vocab, [
      'DE',
      7,
      '',
      true,
      9007199254740993n,
      '\u00e9',
      '__proto__', // known
      'de',
      ' DE',
      '07',
      8,
      false,
      'e\u0301',
      'constructor',
      2 ** 40, // out of vocabulary
      null,
      undefined, // missing
      7.5,
      NaN,
      Infinity,
      2 ** 53,
      [7] as never,
      {}, // bad
    ]);
    expect(ids).toEqual([2, 3, 4, 5, 6, 7, 8, ...Array(8).fill(1), 0, 0, ...Array(6).fill(0)]);
    expect(counts).toMatchObject({ rows: 23, missing: 2, bad: 6, values: 15, outOfVocabulary: 8 });
    expect(oneId(vocab, [-0, 7n]).ids).toEqual([1, 3]);
  });

  it('range: integers 0..N−1 from 2 on, text as numbers', () => {
    const { ids, counts } = oneId({ id: 'v', kind: 'range', of: 24 }, [
      0,
      23,
      '5',
      '05',
      5n,
      -0,
      24,
      -1,
      1e300,
      '1e1',
      null,
      1.5,
      'x',
      true,
    ]);
    expect(ids).toEqual([2, 25, 7, 7, 7, 2, 1, 1, 1, 12, 0, 0, 0, 0]);
    expect(counts).toMatchObject({ missing: 1, bad: 3, outOfVocabulary: 3 });
  });

  it('range 2 takes booleans and their texts', () => {
    expect(oneId({ id: 'v', kind: 'range', of: 2 }, [false, true, 'false', 'True', 0, 1, '1', 2, 'yes']).ids).toEqual([
      2, 3, 2, 3, 2, 3, 3, 1, 0,
    ]);
  });

  it('hash: 1 + XXH64 (seed 42) mod B of the key', () => {
    // Spark: xxhash64('ABC') = 4105715581806190027; mod 1000 = 27.
    expect(oneId({ id: 'v', kind: 'hash', of: 1000 }, ['ABC', null, NaN]).ids).toEqual([28, 0, 0]);
    const { ids } = oneId({ id: 'v', kind: 'hash', of: 1000003 }, [12, '12', 12n, true, 'true', '']);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toBe(ids[2]);
    expect(ids[3]).toBe(ids[4]);
    expect(ids[5]).toBeGreaterThan(0);
  });

  it('a default is a key of its own', () => {
    expect(oneId({ id: 'v', kind: 'file', of: ['a', 'b'] }, ['a', null, 1.5], 'b').ids).toEqual([2, 3, 3]);
    expect(oneId({ id: 'v', kind: 'range', of: 5 }, [4, null], '0').ids).toEqual([6, 2]);
    expect(oneId({ id: 'v', kind: 'file', of: ['a'] }, [null], 'gone').ids).toEqual([1]);
  });
});

describe('lists of ids', () => {
  const vocab: SmallVocab = { id: 'v', kind: 'file', of: ['a', 'b', 'c', 'd', 'e', 'f'] };
  const list = (options: Parameters<typeof ids>[1], values: readonly RawValue[]) => {
    const { encoded, counts } = encode({ format: 'indexed', encoding: ids('v', { max: 3, ...options }) }, values, [
      vocab,
    ]);
    const e = encoded as EncodedSignal & { kind: 'ids' };
    return { ids: Array.from(e.ids), weights: Array.from(e.weights), counts };
  };

  it('missing is one id 0 of weight 1; empty is all weights 0', () => {
    const { ids, weights, counts } = list({}, [null, [], ['a'], 'a', 5]);
    expect(ids).toEqual([0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(weights).toEqual([1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]);
    expect(counts).toMatchObject({ rows: 5, missing: 1, bad: 2, values: 1 });
  });

  it('mean weighs 1/n of what is kept, the others 1', () => {
    const third = f32(1 / 3);
    expect(
      list({ pool: 'mean' }, [
        ['a', 'b'],
        ['a', 'b', 'c', 'd'],
      ]).weights,
    ).toEqual([0.5, 0.5, 0, third, third, third]);
    expect(list({ pool: 'sum' }, [['a', 'b']]).weights).toEqual([1, 1, 0]);
    expect(list({ pool: 'attention' }, [['a', 'b']]).weights).toEqual([1, 1, 0]);
  });

  it('keeps the first or last, in order, after dropping nulls and bad elements', () => {
    const long = [null, 'a', 1.5, 'b', 'x', null, 'd', 'e', undefined];
    const first = list({ keep: 'first' }, [long]);
    expect(first.ids).toEqual([2, 3, 1]);
    expect(first.counts).toMatchObject({ nulls: 3, bad: 1, truncated: 1, outOfVocabulary: 1, values: 3 });
    const last = list({ keep: 'last' }, [long]);
    expect(last.ids).toEqual([1, 5, 6]);
    expect(last.counts).toMatchObject({ nulls: 3, bad: 0, truncated: 1, values: 3 });
  });

  it('a list of nulls is empty, not missing', () => {
    expect(list({}, [[null, null]])).toMatchObject({
      ids: [0, 0, 0],
      weights: [0, 0, 0],
      counts: { missing: 0, nulls: 2 },
    });
  });

  it('splits texts; empty elements are null; a list is taken as it is', () => {
    const { ids, counts } = list({ split: '|' }, ['a|b', '', 'a||c|', ['a|b'], 'zz', 7]);
    expect(ids).toEqual([2, 3, 0, 0, 0, 0, 2, 4, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0]);
    expect(counts).toMatchObject({ nulls: 2, bad: 1, outOfVocabulary: 2 });
    expect(list({ split: ', ' }, ['a, b']).ids).toEqual([2, 3, 0]);
  });
});

describe('sources, serving and derived values', () => {
  it("on other sources' rows a value is missing by definition and not counted", () => {
    const { plan, vocabularies } = smallPlan(
      [
        { name: 'x', format: 'continuous', encoding: vec(), sources: ['shop'] },
        { name: 'l', format: 'indexed', encoding: ids('v'), sources: ['shop'], input: 'x' },
        { name: 'k', format: 'onehot', encoding: id('v'), sources: ['shop', 'std'], input: 'x' },
      ],
      [{ id: 'v', kind: 'range', of: 9 }],
      ['std', 'shop'],
    );
    const encoder = planEncoder(plan, vocabularies);
    const { signals } = encoder.encodeColumns(
      { src: ['std', 'shop', 'shop', 'other', null], x: [1, 1, null, 1, 1] },
      5,
    );
    expect(Array.from((signals['x'] as EncodedSignal & { kind: 'vec' }).values)).toEqual([
      0, 1, 1, 0, 0, 1, 0, 1, 0, 1,
    ]);
    expect(Array.from((signals['k'] as EncodedSignal & { kind: 'id' }).ids)).toEqual([3, 3, 0, 0, 0]);
    expect(encoder.counts['x']).toMatchObject({ rows: 2, missing: 1, bad: 0 });
    expect(encoder.counts['l']).toMatchObject({ rows: 2, missing: 1, bad: 1 });
    expect(encoder.counts['k']).toMatchObject({ rows: 3, missing: 1, values: 2 });
  });

  it('serving uses the constant, whatever the row says', () => {
    const { plan, vocabularies } = smallPlan(
      [{ name: 'p', format: 'onehot', encoding: id('v'), serve: 0 }],
      [{ id: 'v', kind: 'range', of: 20 }],
    );
    const encoder = planEncoder(plan, vocabularies);
    const idOf = (row: Record<string, RawValue>, serving: boolean) =>
      (encoder.encodeRow(row, { serving }).signals['p'] as EncodedSignal & { kind: 'id' }).ids[0];
    expect([idOf({ p: 7 }, false), idOf({ p: 7 }, true), idOf({}, true), idOf({}, false)]).toEqual([9, 2, 2, 0]);
  });

  it('hour and weekday in the zone', () => {
    const { plan, vocabularies } = smallPlan(
      [
        { name: 'h', input: 't', format: 'onehot', encoding: id('h'), derive: { fn: 'hour', zone: 'Europe/Berlin' } },
        {
          name: 'w',
          input: 't',
          format: 'onehot',
          encoding: id('w'),
          derive: { fn: 'weekday', zone: 'Europe/Berlin' },
        },
      ],
      [
        { id: 'h', kind: 'range', of: 24 },
        { id: 'w', kind: 'range', of: 7 },
      ],
    );
    const encoder = planEncoder(plan, vocabularies);
    // A Sunday evening in UTC is a Monday in Berlin; naive text is Berlin's.
    const t = ['2024-06-30T22:30:00Z', Date.UTC(2024, 5, 30, 22, 30), '2024-06-30 23:59', null, 'x', 1719786600000n];
    const { signals } = encoder.encodeColumns({ t }, t.length);
    expect(Array.from((signals['h'] as EncodedSignal & { kind: 'id' }).ids)).toEqual([2, 2, 25, 0, 0, 2]);
    expect(Array.from((signals['w'] as EncodedSignal & { kind: 'id' }).ids)).toEqual([2, 2, 8, 0, 0, 2]);
    expect(encoder.counts['h']).toMatchObject({ missing: 1, bad: 1 });
  });

  it('says which vocabulary does not fit', () => {
    const { plan } = smallPlan(
      [{ name: 'x', format: 'onehot', encoding: id('vocab.c') }],
      [{ id: 'vocab.c', kind: 'file', of: ['a', 'b'] }],
    );
    expect(() => planEncoder(plan, {})).toThrow('no vocabulary "vocab.c" was given');
    expect(() => planEncoder(plan, { 'vocab.c': ['a'] })).toThrow(
      'has 1 entries, but these transforms were made for 2',
    );
    expect(() => planEncoder(plan, { 'vocab.c': ['a', 'a'] })).toThrow('has an entry twice');
  });
});
