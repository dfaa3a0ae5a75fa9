/** Weighted lists: what each way to write them encodes to, by hand; the same from files, from rows and from emitted code. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profile } from '../../src/data/profile/profile.ts';
import { rowSchema } from '../../src/emit/transforms/row-schema.ts';
import { planEncoder } from '../../src/emit/transforms/transform-spec.ts';
import { buildGolden, verifyGolden } from '../../src/emit/transforms/golden-vectors.ts';
import { columnUnits } from '../../src/importance/units.ts';
import type { IdsEncoding, WeightsPlan } from '../../src/ir/plan.ts';
import type { RawRow } from '../../src/runtime/types.ts';
import { signal, vocab } from '../helpers/checked.ts';
import { emitted } from '../helpers/emitted.ts';
import { smallPlan } from '../helpers/plans.ts';
import { folder, parquet } from '../data/folder.ts';
import { collect, head, open as openDataset, source } from '../data/plans.ts';
import { checkedHead, program } from '../data/programs.ts';
import { errorOf } from '../data/errors.ts';

const column: WeightsPlan = { kind: 'column', input: 'w' };
const map: WeightsPlan = { kind: 'map' };
const pairs: WeightsPlan = { kind: 'pairs', separator: ':' };
const encoding = (weights: WeightsPlan, change: Partial<IdsEncoding> = {}): IdsEncoding => ({
  kind: 'ids',
  vocab: 'v',
  max: 3,
  keep: 'first',
  pool: 'mean',
  split: null,
  weights,
  ...change,
});
/** Ids 2, 3, 4. */
const vocabs = [{ id: 'v', kind: 'file', of: ['a', 'b', 'c'] }] as const;
const plan = (of: IdsEncoding) => smallPlan([{ name: 'x', format: 'indexed', encoding: of }], vocabs);

function encode(of: IdsEncoding, row: RawRow) {
  const small = plan(of);
  const encoder = planEncoder(small.plan, small.vocabularies);
  const { x } = encoder.encodeRow(row).signals;
  if (x?.kind !== 'ids') throw new Error('no list');
  return { ids: [...x.ids], weights: [...x.weights], counts: encoder.counts['x']! };
}

const third = Math.fround(1 / 3);
const twoThirds = Math.fround(2 / 3);
/** Σ w·v, and Σ w·v over Σ w: weights of ids as they are pooled. */
type Case = readonly [
  what: string,
  change: Partial<IdsEncoding>,
  keys: readonly (string | null)[],
  weights: readonly unknown[] | null,
  ids: readonly number[],
  pooled: readonly number[],
  counts: Readonly<Record<string, number>>,
];
const CASES: readonly Case[] = [
  ['mean: over the sum', {}, ['a', 'b'], [1, 2], [2, 3, 0], [third, twoThirds, 0], {}],
  ['sum: as they are', { pool: 'sum' }, ['a', 'b'], [0.5, 2], [2, 3, 0], [0.5, 2, 0], {}],
  ['a missing weight is 1', { pool: 'sum' }, ['a', 'b'], [null, 2], [2, 3, 0], [1, 2, 0], {}],
  ['no weights at all: all 1', {}, ['a', 'b'], null, [2, 3, 0], [0.5, 0.5, 0], {}],
  ['0 leaves an element out', {}, ['a', 'b', 'c'], [0, 1, 2], [3, 4, 0], [third, twoThirds, 0], { values: 2, bad: 0 }],
  ['all 0: an empty list', {}, ['a', 'b'], [0, 0], [0, 0, 0], [0, 0, 0], { values: 0, bad: 0, missing: 0 }],
  ['below 0 is bad for mean', {}, ['a', 'b'], [-1, 2], [3, 0, 0], [1, 0, 0], { bad: 1 }],
  ['below 0 counts for sum', { pool: 'sum' }, ['a', 'b'], [-1, 2], [2, 3, 0], [-1, 2, 0], { bad: 0 }],
  ['NaN is bad', { pool: 'sum' }, ['a', 'b'], [NaN, 2], [3, 0, 0], [2, 0, 0], { bad: 1 }],
  ['more than 32 bits hold is bad', { pool: 'sum' }, ['a', 'b'], [1e39, 2], [3, 0, 0], [2, 0, 0], { bad: 1 }],
  [
    'what no sum of a network holds is clipped',
    { pool: 'sum' },
    ['a', 'b'],
    [-3e30, 1e12],
    [2, 3, 0],
    [-1e12, 1e12, 0].map(Math.fround),
    { bad: 0 },
  ],
  ['a mean divides what is larger', {}, ['a', 'b'], [3e30, 3e30], [2, 3, 0], [0.5, 0.5, 0], { bad: 0 }],
  ['no number is bad', { pool: 'sum' }, ['a', 'b'], ['x', '2'], [3, 0, 0], [2, 0, 0], { bad: 1 }],
  ['a null key takes its weight along', {}, [null, 'b'], [5, 2], [3, 0, 0], [1, 0, 0], { nulls: 1 }],
  ['unknown keys weigh too', {}, ['z', 'b'], [1, 2], [1, 3, 0], [third, twoThirds, 0], { outOfVocabulary: 1 }],
  ['the first are kept', { max: 2 }, ['a', 'b', 'c'], [1, 2, 4], [2, 3], [third, twoThirds], { truncated: 1 }],
  [
    'the last are kept',
    { max: 2, keep: 'last' },
    ['a', 'b', 'c'],
    [4, 1, 2],
    [3, 4],
    [third, twoThirds],
    { truncated: 1 },
  ],
  ['an empty list', {}, [], [], [0, 0, 0], [0, 0, 0], { missing: 0 }],
];

describe('encoded by hand', () => {
  it.each(CASES)('%s', (_, change, keys, weights, ids, pooled, counts) => {
    const got = encode(encoding(column, change), { x: keys, w: weights as never });
    expect(got.ids).toEqual(ids);
    expect(got.weights).toEqual(pooled);
    expect(got.counts).toMatchObject(counts);
  });

  it.each(CASES.filter(([, , keys]) => keys.every((key) => key !== null)))(
    'map: %s',
    (_, change, keys, weights, ids, pooled) => {
      const row = { x: Object.fromEntries(keys.map((key, k) => [key!, (weights?.[k] ?? null) as never])) };
      const got = encode(encoding(map, change), row);
      expect([got.ids, got.weights]).toEqual([ids, pooled]);
    },
  );

  it.each(CASES.filter(([, , keys]) => keys.length > 0))('pairs: %s', (_, change, keys, weights, ids, pooled) => {
    const text = keys.map((key, k) => `${key ?? ''}:${String(weights?.[k] ?? '')}`).join('|');
    const got = encode(encoding(pairs, { split: '|', ...change }), { x: text });
    expect([got.ids, got.weights]).toEqual([ids, pooled]);
  });

  it('another length is a bad value, with both columns named', () => {
    for (const [x, w] of [
      [['a', 'b'], [1]],
      [[], [1]],
    ])
      expect(encode(encoding(column), { x, w })).toMatchObject({
        ids: [0, 0, 0],
        weights: [1, 0, 0],
        counts: { bad: 1, missing: 0 },
      });
    // A list that is missing is missing, whatever its weights say.
    expect(encode(encoding(column), { x: null, w: [1] }).counts).toMatchObject({ bad: 0, missing: 1 });
  });

  it('the last separator counts, an element without one weighs 1', () => {
    const small = smallPlan(
      [{ name: 'x', format: 'indexed', encoding: encoding(pairs, { pool: 'sum', split: '|' }) }],
      [{ id: 'v', kind: 'file', of: ['b:c', 'b'] }],
    );
    const { x } = planEncoder(small.plan, small.vocabularies).encodeRow({ x: 'b:c:0.25|b|b:' }).signals;
    expect(x).toMatchObject({ ids: Int32Array.of(2, 3, 3), weights: Float32Array.of(0.25, 1, 1) });
  });
});

describe('files', () => {
  const rows = [
    ["['a', 'b']", '[0.25, 0.75]'],
    ["['c', 'z', 'a']", '[2, 1, NULL]'],
    ["['a']", "['nan'::FLOAT]"],
    ['[]', '[]'],
    ['NULL', 'NULL'],
  ] as const;
  const text = (list: string) =>
    list
      .replace(/[[\]']/g, '')
      .replaceAll(', ', '|')
      .replaceAll('NULL', '')
      .replace('nan::FLOAT', 'NaN');
  const select = (x: (row: (typeof rows)[number]) => string) =>
    rows.map((row, i) => `SELECT ${x(row)}, ${i % 2} AS y`).join(' UNION ALL ');

  it('lists with weights, maps and texts give the same from Parquet and CSV', async () => {
    const root = folder({
      'columns.csv': `x,w,y\n${rows
        .slice(0, 3)
        .map(([x, w], i) => `${text(x)},${text(w)},${i % 2}\n`)
        .join('')}`,
      'pairs.csv': `x,y\na:0.25|b:0.75,0\nc:2|z:1|a,1\na:NaN,0\n`,
    });
    await parquet(root, {
      'columns.parquet': select(([x, w]) => `${x}::VARCHAR[] AS x, ${w}::FLOAT[] AS w`),
      'map.parquet': select(([x, w]) =>
        x === 'NULL' ? 'NULL::MAP(VARCHAR, FLOAT) AS x' : `map(${x}::VARCHAR[], ${w}::FLOAT[]) AS x`,
      ),
    });
    const encoded = async (path: string, of: IdsEncoding) => {
      const dataset = await openDataset(
        root,
        {
          signals: [{ name: 'x', format: 'indexed', encoding: of }],
          vocabs,
          heads: [head('y')],
          data: { primary: source('rows', path) },
        },
        { cacheDir: null },
      );
      const [chunk] = await collect(dataset, 'train', { shuffle: false });
      await dataset.close();
      return chunk!.signals['x'];
    };
    const whole = await encoded('columns.parquet', encoding(column));
    expect(whole).toEqual({
      kind: 'ids',
      max: 3,
      ids: Int32Array.of(2, 3, 0, 4, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0),
      weights: Float32Array.of(0.25, 0.75, 0, 0.5, 0.25, 0.25, 0, 0, 0, 0, 0, 0, 1, 0, 0),
    });
    expect(await encoded('map.parquet', encoding(map))).toEqual(whole);
    const first = {
      ...whole,
      ids: (whole as { ids: Int32Array }).ids.slice(0, 9),
      weights: (whole as { weights: Float32Array }).weights.slice(0, 9),
    };
    expect(await encoded('columns.csv', encoding(column, { split: '|' }))).toEqual(first);
    expect(await encoded('pairs.csv', encoding(pairs, { split: '|' }))).toEqual(first);
  });

  it('profile counts the keys that are encoded, and says of lists that are not as long as their weights', async () => {
    const root = folder();
    const weights = { kind: 'column', input: 'w', table: null, column: 'w', side: 'candidate' } as const;
    await parquet(root, {
      'rows.parquet': `SELECT ['a', 'b', 'c'] AS x, [1, 0, NULL] AS w, 1 AS y UNION ALL SELECT ['a', 'b', 'c'], [1, 0, 1], 0`,
      'uneven.parquet': `SELECT ['a', 'b'] AS x, [1] AS w, 1 AS y UNION ALL SELECT ['a'], [1], 0`,
    });
    const spec = (path: string) =>
      program({
        data: { primary: source('rows', path) },
        signals: [signal('x', { format: 'indexed', vocab: 'signal.x', max: 3, weights })],
        vocabs: [vocab('signal.x', 'file', null, 4)],
        heads: [checkedHead('y')],
      });
    const { lock } = await profile(spec('rows.parquet'), root);
    expect(lock.signals['x']).toMatchObject({
      bad: 0,
      missing: 0,
      top: [
        { value: 'a', count: 2 },
        { value: 'c', count: 2 },
      ],
    });
    const error = await errorOf(profile(spec('uneven.parquet'), root));
    expect(error).toMatch(
      /^ADS8073 \| \d+ of \d+ lists of signal 'x' are not as long as the lists that they belong to/,
    );
    expect(error).toContain(
      'uneven.parquet, row 1: [a, b] with weights [1] (2 elements and 1 weights); a list and its weights have one length',
    );
  });
});

it('emitted code encodes as adsc does, and golden vectors hold it to that', async () => {
  for (const of of [encoding(column), encoding(map, { pool: 'sum' }), encoding(pairs, { split: '|' })]) {
    const small = plan(of);
    const { module } = await emitted(small);
    const encoder = module.createEncoder(small.vocabularies);
    const own = planEncoder(small.plan, small.vocabularies);
    expect(verifyGolden(encoder, buildGolden(small.plan, small.vocabularies, own))).toEqual([]);
  }
});

it('what the row schema accepts encodes without a bad value', () => {
  const weight = fc.oneof(fc.double(), fc.constantFrom('1', 'x', '-2', '1e40', '', null, 0, true));
  const key = fc.constantFrom('a', 'b:', ':', 'z|', 7, null, '', 1.5, [1]);
  const text = fc.stringMatching(/^[ab:|[\]{}"0-9.,\- e]{0,12}$/);
  const values = {
    column: fc.record({ x: fc.oneof(fc.array(key), text), w: fc.oneof(fc.array(weight), text) }),
    map: fc.record({ x: fc.oneof(fc.dictionary(fc.string(), weight), text, fc.constant('{"a": 1, "b": "2"}')) }),
    pairs: fc.record({ x: fc.oneof(fc.array(fc.oneof(key, text)), text) }),
  };
  for (const weights of [column, map, pairs])
    for (const change of [{}, { pool: 'sum' as const, split: weights === map ? null : '|' }]) {
      const small = plan(encoding(weights, change));
      const accepts = new Ajv2020({ strict: false, allowUnionTypes: true }).compile(rowSchema(small.plan));
      fc.assert(
        fc.property(values[weights.kind] as fc.Arbitrary<RawRow>, (row) => {
          if (!accepts(row)) return;
          const encoder = planEncoder(small.plan, small.vocabularies);
          encoder.encodeRow(row);
          // That two columns fit each other is no matter of a schema.
          const uneven = weights === column && encoder.counts['x']!.values === 0;
          expect(encoder.counts['x']!.bad).toBeLessThanOrEqual(uneven ? 1 : 0);
        }),
        { numRuns: 500 },
      );
    }
});

it('a list and its weights are permuted as one, with what else reads one of the two', () => {
  const small = smallPlan(
    [
      { name: 'x', format: 'indexed', encoding: encoding(column) },
      { name: 'w', format: 'indexed', encoding: { ...encoding(map), weights: undefined as never } },
      { name: 'z', format: 'indexed', encoding: { ...encoding(map), weights: undefined as never } },
    ],
    vocabs,
  );
  expect(columnUnits(small.plan, new Set(['x', 'w', 'z'])).map(({ name }) => name)).toEqual(['w + x', 'z']);
});
