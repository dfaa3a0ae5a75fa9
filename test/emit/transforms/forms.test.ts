/** The row form and the column form of emitted transforms agree bit for bit, and every id is in range, whatever the values. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { planEncoder } from '../../../src/emit/transforms/index.ts';
import type { EncodedColumns, EncodedSignal, RawValue, TransformsModule } from '../../../src/runtime/types.ts';
import { emitted } from '../../helpers/emitted.ts';
import { id, ids, smallPlan, vec } from '../../helpers/plans.ts';
import { count } from '../../helpers/full.ts';

const sources = ['std', 'shop'];
const small = smallPlan(
  [
    {
      name: 'log',
      input: 'a',
      format: 'continuous',
      encoding: vec({ squash: 'log', clip: [-3, 50], normalize: { kind: 'minmax', min: -1, max: 4 } }),
    },
    {
      name: 'asinh',
      input: 'a',
      format: 'continuous',
      encoding: vec({ squash: 'asinh', normalize: { kind: 'zscore', mean: 0.1, std: 3 } }),
    },
    {
      name: 'tanh',
      input: 'a',
      format: 'continuous',
      encoding: vec({ squash: 'tanh', default: 0.3 }),
      sources: ['shop'],
    },
    {
      name: 'rank',
      input: 'a',
      format: 'continuous',
      encoding: vec({ normalize: { kind: 'quantile', boundaries: [-2, 0, 0, 1, 100] } }),
    },
    { name: 'unit', input: 'a', format: 'continuous', encoding: vec({ normalize: { kind: 'l2' } }) },
    { name: 'plain', input: 'a', format: 'continuous', encoding: vec() },
    {
      name: 'dense',
      input: 'v',
      format: 'dense',
      encoding: vec({ length: 3, clip: [-9, 9], normalize: { kind: 'zscore', mean: [0, 1, 2], std: [1, 0, 3] } }),
    },
    {
      name: 'dense2',
      input: 'v',
      format: 'dense',
      encoding: vec({ length: 3, normalize: { kind: 'l2' } }),
      sources: ['std'],
    },
    { name: 'file', input: 'k', format: 'onehot', encoding: id('file') },
    { name: 'range', input: 'k', format: 'onehot', encoding: id('range', '3'), serve: 0 },
    { name: 'bool', input: 'k', format: 'onehot', encoding: id('bool') },
    { name: 'hash', input: 'k', format: 'hash_onehot', encoding: id('hash'), sources: ['shop'] },
    { name: 'first', input: 'l', format: 'indexed', encoding: ids('file', { max: 3 }) },
    {
      name: 'last',
      input: 'l',
      format: 'hash_indexed',
      encoding: ids('hash', { max: 2, keep: 'last', pool: 'sum', split: '|' }),
    },
    {
      name: 'ranges',
      input: 'l',
      format: 'indexed',
      encoding: ids('range', { max: 5, keep: 'last', split: ',' }),
      sources: ['shop'],
    },
    {
      name: 'hour',
      input: 't',
      format: 'onehot',
      encoding: id('range'),
      derive: { fn: 'hour', zone: 'Europe/Berlin' },
    },
    { name: 'weekday', input: 't', format: 'continuous', encoding: vec(), derive: { fn: 'weekday', zone: 'UTC' } },
  ],
  [
    {
      id: 'file',
      kind: 'file',
      of: ['a', 'b', '', '5', 'true', '__proto__', '\u{1f9ea}', '\ud800', '9007199254740993', '-1'],
    },
    { id: 'range', kind: 'range', of: 24 },
    { id: 'bool', kind: 'range', of: 2 },
    { id: 'hash', kind: 'hash', of: 997 },
  ],
  sources,
);
const sizes = new Map(small.plan.vocabs.map((v) => [v.id, v.size]));

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((u) => String.fromCharCode(...u)),
  fc.constantFrom(
    'a',
    'b',
    '',
    '5',
    'true',
    'True',
    '__proto__',
    'constructor',
    '\ud800',
    '1e3',
    ' 7 ',
    '-1',
    'NaN',
    'a|b||c',
    '1,2,,3',
    '[1, 2, 3]',
    '[1,2]',
    '[]',
  ),
);
const scalar: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    NaN,
    Infinity,
    -Infinity,
    -0,
    0,
    1,
    2 ** 53,
    -(2 ** 53),
    2 ** 53 - 1,
    1e300,
    Number.MIN_VALUE,
    23,
    24,
    true,
    false,
  ),
  fc.integer({ min: -3, max: 30 }),
  fc.double(),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
  fc.constantFrom(0n, 5n, 9007199254740993n, -1n),
  text,
);
const odd = fc.constantFrom<RawValue>(
  {} as never,
  (() => 1) as never,
  Symbol('s') as never,
  new Date(0) as never,
  [[1, 2, 3]] as never,
  new Map() as never,
  new DataView(new ArrayBuffer(8)) as never,
);
const list: fc.Arbitrary<RawValue> = fc.oneof(
  fc.array(scalar, { maxLength: 9 }) as fc.Arbitrary<RawValue>,
  fc.array(fc.double({ noNaN: true }), { minLength: 3, maxLength: 3 }),
  fc.array(fc.double(), { minLength: 3, maxLength: 3 }).map((a) => Float32Array.from(a)),
  fc.array(fc.double(), { minLength: 2, maxLength: 4 }).map((a) => Float64Array.from(a)),
  fc.array(fc.bigInt({ min: -5n, max: 5n }), { maxLength: 4 }).map((a) => BigInt64Array.from(a) as never),
);
const time: fc.Arbitrary<RawValue> = fc.oneof(
  fc
    .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') })
    .map((d) => d.toISOString().replace(/Z$/, d.getTime() % 2 === 0 ? 'Z' : '')),
  fc.integer({ min: -4e12, max: 4e12 }),
);
const anything = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 4, arbitrary: list },
  { weight: 1, arbitrary: time },
  { weight: 1, arbitrary: odd },
);
const row = fc.record(
  {
    a: fc.oneof(fc.double(), anything),
    v: fc.oneof(list, anything),
    k: anything,
    l: fc.oneof(list, text, anything),
    t: fc.oneof(time, anything),
    src: fc.oneof(fc.constantFrom<RawValue>('std', 'shop'), anything),
  },
  { requiredKeys: [] },
);

function bytesOf(encoded: EncodedColumns): Record<string, number[]> {
  const bytes: Record<string, number[]> = {};
  for (const [name, s] of Object.entries(encoded.signals)) {
    const arrays = s.kind === 'vec' ? [s.values] : s.kind === 'id' ? [s.ids] : [s.ids, s.weights];
    bytes[name] = arrays.flatMap((a) => Array.from(new Uint8Array(a.buffer, a.byteOffset, a.byteLength)));
  }
  return bytes;
}

/** One row of a column-wise encoding. */
function rowOf(encoded: EncodedColumns, i: number): EncodedColumns {
  const signals: Record<string, EncodedSignal> = {};
  for (const [name, s] of Object.entries(encoded.signals)) {
    if (s.kind === 'vec') signals[name] = { ...s, values: s.values.slice(i * s.width, (i + 1) * s.width) };
    else if (s.kind === 'id') signals[name] = { ...s, ids: s.ids.slice(i, i + 1) };
    else
      signals[name] = {
        ...s,
        ids: s.ids.slice(i * s.max, (i + 1) * s.max),
        weights: s.weights.slice(i * s.max, (i + 1) * s.max),
      };
  }
  return { rows: 1, signals };
}

function expectInRange(encoded: EncodedColumns): void {
  for (const { name, encoding } of small.plan.signals) {
    const s = encoded.signals[name]!;
    if (s.kind === 'vec') expect(s.values.every(Number.isFinite), name).toBe(true);
    else {
      const size = sizes.get((encoding as { vocab: string }).vocab)!;
      expect(
        s.ids.every((x) => x >= 0 && x < size),
        name,
      ).toBe(true);
      if (s.kind === 'ids')
        expect(
          s.weights.every((w) => w >= 0 && w <= 1),
          name,
        ).toBe(true);
    }
  }
}

describe('emitted transforms', () => {
  let module: TransformsModule;
  beforeAll(async () => {
    ({ module } = await emitted(small));
  });

  it('row form = column form = the plan read directly, bit for bit; counts too; ids in range', () => {
    const options = fc.record({ serving: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), options, (rows, options) => {
        const columns = Object.fromEntries(
          ['a', 'v', 'k', 'l', 't', 'src'].map((name) => [
            name,
            rows.map((r) => (r as Record<string, RawValue>)[name]),
          ]),
        );
        const [byRow, byColumn, direct] = [
          module.createEncoder(small.vocabularies),
          module.createEncoder(small.vocabularies),
          planEncoder(small.plan, small.vocabularies),
        ];
        const encoded = byColumn.encodeColumns(columns, rows.length, options);
        expectInRange(encoded);
        expect(bytesOf(direct.encodeColumns(columns, rows.length, options))).toEqual(bytesOf(encoded));
        rows.forEach((r, i) =>
          expect(bytesOf(byRow.encodeRow(r as never, options))).toEqual(bytesOf(rowOf(encoded, i))),
        );
        expect(byRow.counts).toEqual(byColumn.counts);
      }),
      { seed: 20, numRuns: count(120, 600) },
    );
  });

  it('long columns encode as short ones: nothing depends on where a row stands', () => {
    const n = 9000;
    const a = Array.from({ length: n }, (_, i) => (i % 7 === 0 ? null : i % 11 === 0 ? `${i}` : Math.sin(i) * 100));
    const k = Array.from({ length: n }, (_, i) => (i % 5 === 0 ? i % 30 : i % 3 === 0 ? `key ${i % 700}` : BigInt(i)));
    const src = Array.from({ length: n }, (_, i) => sources[i % 2]);
    const whole = module.createEncoder(small.vocabularies).encodeColumns({ a, k, src }, n);
    const rows = module.createEncoder(small.vocabularies);
    for (const i of [0, 1, 4095, 4096, 4097, 8191, 8192, 8999]) {
      expect(bytesOf(rows.encodeRow({ a: a[i], k: k[i], src: src[i] }))).toEqual(bytesOf(rowOf(whole, i)));
    }
  });

  it('typed arrays are columns too', () => {
    const doubles = fc.array(fc.oneof(fc.double(), fc.integer({ min: -5, max: 40 })), { maxLength: 20 });
    const make = [
      (xs: number[]) => Float64Array.from(xs),
      (xs: number[]) => Float32Array.from(xs),
      (xs: number[]) => Int32Array.from(xs),
      (xs: number[]) => Uint8Array.from(xs),
      (xs: number[]) => BigInt64Array.from(xs.map((x) => BigInt(Number.isFinite(x) ? Math.trunc(x % 1e15) : 0))),
    ];
    fc.assert(
      fc.property(doubles, fc.constantFrom(...make), fc.integer({ min: 0, max: 2 }), (xs, build, more) => {
        const typed = build(xs) as ArrayLike<RawValue>;
        const plain = Array.from(typed);
        const [one, two] = [module.createEncoder(small.vocabularies), module.createEncoder(small.vocabularies)];
        const columns = (column: ArrayLike<RawValue>) => ({
          a: column,
          k: column,
          l: column,
          t: column,
          src: plain.map((_, i) => sources[i % 2]),
        });
        // Rows past a column's end are missing.
        const rows = xs.length + more;
        expect(bytesOf(one.encodeColumns(columns(typed), rows))).toEqual(
          bytesOf(two.encodeColumns(columns(plain), rows)),
        );
        expect(one.counts).toEqual(two.counts);
      }),
      { seed: 21, numRuns: count(60, 300) },
    );
  });
});
