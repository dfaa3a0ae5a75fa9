/** Numbers, vectors and times in typed arrays: what comes out is what each value by itself gives, bit for bit, and so are the counts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encoderFrom } from '../../../src/bundle/build-encoder.ts';
import {
  type Column,
  GrowingColumn,
  joinedColumns,
  pickedRows,
  plainValues,
  rowRange,
  valueAt,
} from '../../../src/data/columns/column.ts';
import { NumberOfValue } from '../../../src/data/columns/number-of-value.ts';
import { Database } from '../../../src/data/database.ts';
import { openDataset } from '../../../src/data/dataset.ts';
import { NumberReader } from '../../../src/data/files/read-numbers.ts';
import { readVector } from '../../../src/data/files/read-vector.ts';
import { RowOutcomes } from '../../../src/data/tables/row-outcomes.ts';
import { emptyCounts } from '../../../src/runtime/counts.ts';
import { isNumberColumn } from '../../../src/runtime/number-column.ts';
import { toNumber } from '../../../src/runtime/number.ts';
import type { EncodedSignal, NumberColumn, RawValue } from '../../../src/runtime/types.ts';
import { id, smallPlan, vec } from '../../helpers/plans.ts';
import { folder, parquet } from '../folder.ts';
import { collect, dataPlan, head, join, plain, source } from '../plans.ts';

const odd = [NaN, Infinity, -Infinity, -0, 0, 5e-324, 1.7976931348623157e308, -1e300, 3.4028235677973366e38, 2, -1];
const number = fc.oneof(fc.constantFrom(...odd), fc.double({ noDefaultInfinity: true, noNaN: true }), fc.integer());
const [LENGTH, ROWS] = [3, 12];

const zscore = { kind: 'zscore', mean: 1.5, std: 0.3 } as const;
const bins = { kind: 'bins', boundaries: [-1, 0, 2, 7] } as const;
const quantile = { kind: 'quantile', boundaries: [-1, 0, 0, 2] } as const;
const ofNumbers = [
  vec(),
  vec({ clip: [-1, 2], squash: 'log' }),
  vec({ clip: [-5, 5], normalize: zscore, default: 3 }),
  vec({ squash: 'asinh', normalize: { kind: 'minmax', min: 0, max: 0 } }),
  vec({ squash: 'tanh', normalize: { kind: 'minmax', min: -1, max: 1e-300 } }),
  { ...vec({ normalize: bins }), missingFlag: false, width: 1 },
  vec({ normalize: quantile, clip: [-10, 10] }),
];
const ofVectors = [
  vec({ length: LENGTH }),
  vec({ length: LENGTH, normalize: { kind: 'l2' }, default: 0.5 }),
  vec({ length: LENGTH, clip: [-1, 2], squash: 'log', normalize: { kind: 'l2' } }),
  vec({ length: LENGTH, normalize: { kind: 'zscore', mean: [0, 1, 2], std: [1, 0, 1e-200] } }),
];
const { plan, vocabularies } = smallPlan(
  [
    ...[...ofNumbers.keys()].flatMap((i) => [
      { name: `n${i}`, format: 'continuous' as const, input: 'number', encoding: ofNumbers[i]! },
      { name: `s${i}`, format: 'continuous' as const, input: 'number', encoding: ofNumbers[i]!, sources: ['a'] },
    ]),
    ...ofVectors.flatMap((encoding, i) => [
      { name: `v${i}`, format: 'dense' as const, input: 'vector', encoding },
      { name: `w${i}`, format: 'dense' as const, input: 'vector', encoding, sources: ['b'] },
    ]),
    // Of a column that another format reads too, of another length, and of the other shape.
    { name: 'key', format: 'hash_onehot', input: 'number', encoding: id('hash') },
    { name: 'list of number', format: 'dense', input: 'number', encoding: vec({ length: 1 }) },
    { name: 'number of list', format: 'continuous', input: 'vector', encoding: vec() },
    { name: 'longer', format: 'dense', input: 'vector', encoding: vec({ length: LENGTH + 1 }) },
    {
      name: 'hour',
      format: 'onehot',
      input: 'time',
      encoding: id('hours'),
      derive: { fn: 'hour', zone: 'Europe/Berlin' },
      sources: ['a'],
    },
    {
      name: 'weekday',
      format: 'continuous',
      input: 'time',
      encoding: vec(),
      derive: { fn: 'weekday', zone: 'UTC' },
    },
  ],
  [
    { id: 'hash', kind: 'hash', of: 50 },
    { id: 'hours', kind: 'range', of: 24 },
  ],
  ['a', 'b'],
);
const encoder = encoderFrom({ plan, vocabularies });

/** Bits, so that −0 and NaN are told apart. */
function bitsOf(signal: EncodedSignal): number[] {
  if (signal.kind !== 'vec') return [...signal.ids];
  return [...new Uint32Array(signal.values.slice().buffer)];
}

interface Typed {
  readonly column: NumberColumn;
  readonly plain: readonly RawValue[];
}

/** A typed column, and the same values each for itself. */
function typed(elements: number | null, single: boolean): fc.Arbitrary<Typed> {
  const each = elements ?? 1;
  const rows = fc.array(fc.option(fc.array(number, { minLength: each, maxLength: each })), {
    minLength: ROWS,
    maxLength: ROWS,
  });
  return rows.map((values) => {
    const numbers = single ? new Float32Array(ROWS * each) : new Float64Array(ROWS * each);
    values.forEach((value, row) => numbers.set(value ?? numbers.subarray(0, 0), row * each));
    const valid = values.includes(null) ? Uint8Array.from(values, (value) => (value === null ? 0 : 1)) : null;
    const plain = values.map((value, row) =>
      value === null ? null : elements === null ? numbers[row]! : numbers.slice(row * each, (row + 1) * each),
    );
    return { column: { numbers, elements, valid }, plain };
  });
}

const time = fc.oneof(fc.constantFrom(...odd, 1.7e12 + 0.5, -1, 8.64e15, 2.6e14), fc.integer({ min: 0, max: 2 ** 41 }));
const times: fc.Arbitrary<Typed> = fc.array(fc.option(time), { minLength: ROWS, maxLength: ROWS }).map((plain) => ({
  column: {
    numbers: Float64Array.from(plain, (value) => value ?? 0),
    elements: null,
    valid: Uint8Array.from(plain, (value) => (value === null ? 0 : 1)),
  },
  plain,
}));
const sources = fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: ROWS, maxLength: ROWS });

describe('the encoder', () => {
  it('gives of typed columns what it gives of each value, and counts the same', () => {
    fc.assert(
      fc.property(typed(null, false), typed(LENGTH, true), times, sources, (numbers, vectors, instants, source) => {
        const [bulk, single] = [0, 1].map(() => encoder.subset(encoder.signals, { ownCounts: true }));
        const { signals } = bulk!.encodeColumns({ number: numbers.column, vector: vectors.column, source }, ROWS, {
          instants: { time: instants.column },
        });
        for (let row = 0; row < ROWS; row++) {
          const one = single!.encodeRow(
            { number: numbers.plain[row], vector: vectors.plain[row], source: source[row] },
            { instants: { time: [instants.plain[row]] } },
          );
          for (const [name, signal] of Object.entries(one.signals)) {
            const of = bitsOf(signals[name]!);
            const width = of.length / ROWS;
            expect(of.slice(row * width, (row + 1) * width), `${name}, row ${row}`).toEqual(bitsOf(signal));
          }
        }
        expect(bulk!.counts).toEqual(single!.counts);
      }),
      { seed: 14, numRuns: 300 },
    );
  });

  it('notes of rows of typed columns what it counts of each', () => {
    fc.assert(
      fc.property(typed(null, false), typed(LENGTH, true), (numbers, vectors) => {
        for (const name of ['n0', 'n1', 'n5', 'v0', 'v2']) {
          const signal = plan.signals.find((one) => one.name === name)!;
          const { column, plain } = signal.input === 'number' ? numbers : vectors;
          const own = encoder.subset([name], { ownCounts: true });
          const counts = own.counts[name]!;
          const outcomes = new RowOutcomes(ROWS + 2);
          outcomes.note(2, ROWS + 2, {
            signal,
            raw: null,
            numbers: { first: 2, column },
            encode: (from, to) => {
              Object.assign(counts, emptyCounts());
              const { signals } = own.encodeColumns(
                { [signal.input]: rowRange(column, from - 2, to - 2) as NumberColumn },
                to - from,
              );
              return { encoded: signals[name]!, counts: { ...counts } };
            },
          });
          plain.forEach((value, row) => {
            Object.assign(counts, emptyCounts());
            own.encodeRow({ [signal.input]: value });
            expect(outcomes.sumOf([row + 2]), `${name} ${String(value)}`).toEqual(counts);
          });
        }
      }),
      { seed: 14, numRuns: 100 },
    );
  });
});

describe('typed columns', () => {
  const any: fc.Arbitrary<Typed> = fc.oneof(
    typed(null, false),
    typed(null, true),
    typed(LENGTH, true),
    typed(LENGTH, false),
  );
  const picks = fc.array(fc.integer({ min: 0, max: ROWS - 1 }), { minLength: 1, maxLength: ROWS });

  it('have the same rows, picked, cut, joined and grown', () => {
    fc.assert(
      fc.property(any, any, picks, fc.nat({ max: ROWS }), (a, b, rows, cut) => {
        expect(plainValues(a.column)).toEqual(a.plain);
        expect(a.plain.map((_, row) => valueAt(a.column, row))).toEqual(a.plain);
        expect(plainValues(pickedRows(a.column, rows))).toEqual(rows.map((row) => a.plain[row]));
        expect(plainValues(rowRange(a.column, cut, ROWS))).toEqual(a.plain.slice(cut));
        expect(plainValues(joinedColumns([a.column, b.column]))).toEqual([...a.plain, ...b.plain]);
        const grown = new GrowingColumn(3 * ROWS);
        // Again, in the memory of before.
        for (const [first, second, third] of [
          [a, b, a],
          [b, a, b],
          [a, a, b],
        ] as const) {
          grown.take(first.column, Int32Array.from(rows), 0);
          grown.take(second.column, Int32Array.from(rows), rows.length);
          grown.take(third.plain, Int32Array.from(rows), 2 * rows.length);
          const expected = [first, second, third].flatMap(({ plain: own }) => rows.map((row) => own[row]));
          expect(plainValues(grown.column(2 * rows.length)).slice(0, 2 * rows.length)).toEqual(
            expected.slice(0, 2 * rows.length),
          );
          grown.take(first.column, Int32Array.from(rows), 0);
          grown.take(second.column, Int32Array.from(rows), rows.length);
          grown.take(third.column, Int32Array.from(rows), 2 * rows.length);
          expect(plainValues(grown.column(expected.length))).toEqual(expected);
        }
        const ofValue = () => new NumberOfValue(toNumber);
        expect([...ofValue().read(a.column, ROWS)]).toEqual([...ofValue().read(a.plain as Column, ROWS)]);
      }),
      { seed: 14, numRuns: 300 },
    );
  });
});

describe('the reader', () => {
  const numbers = {
    int: 'VALUES (0), (-1), (NULL), (2147483647), (-2147483648)',
    bigint: 'VALUES (0), (9007199254740991), (-9007199254740991), (NULL), (-4294967296)',
    double: "VALUES (0.0::DOUBLE), (-0.0), ('nan'), ('inf'), (0.1), (NULL), (5e-324)",
    float: "VALUES (0.0::FLOAT), (-0.0), ('nan'), ('-inf'), (0.1), (NULL)",
  };
  const lists = 'SELECT CASE WHEN i % 7 = 0 THEN NULL ELSE [i, i / 3, 0.1] END FROM range(5000) AS r(i)';
  it.each([
    ['int', null, `SELECT CAST(x AS INTEGER) FROM (${numbers.int}) AS v(x)`, true],
    ['bigint', null, `SELECT CAST(x AS BIGINT) FROM (${numbers.bigint}) AS v(x)`, true],
    ['bigint', null, `SELECT x FROM (VALUES (1::BIGINT), (9007199254740993), (NULL)) AS v(x)`, false],
    ['double', null, `SELECT x FROM (${numbers.double}) AS v(x)`, true],
    ['float', null, `SELECT x FROM (${numbers.float}) AS v(x)`, true],
    ['double', null, 'SELECT CASE WHEN i % 3 > 0 THEN sqrt(i) END FROM range(5000) AS r(i)', true],
    ['float', 3, `SELECT CAST(l AS FLOAT[]) FROM (${lists}) AS v(l)`, true],
    ['double', 3, `SELECT CAST(l AS DOUBLE[]) FROM (${lists}) AS v(l)`, true],
    ['double', 3, `SELECT CAST(l AS DOUBLE[]) FROM (${lists}) AS v(l) WHERE l IS NOT NULL`, true],
    ['double', 3, `SELECT CAST(l AS DOUBLE[]) FROM (VALUES (['nan', '1', '-inf']), (NULL)) AS v(l)`, true],
    ['double', 3, 'SELECT l FROM (VALUES ([1.5::DOUBLE, 2, 3]), ([1, NULL, 3])) AS v(l)', false],
    ['double', 3, 'SELECT l FROM (VALUES ([1.5::DOUBLE, 2, 3]), ([1, 2]), ([]), (NULL)) AS v(l)', false],
    ['float', 3, 'SELECT NULL::FLOAT[] FROM range(5)', true],
  ] as const)('of %s, lists of %s: %s', async (scalar, elements, sql, isTyped) => {
    const database = await Database.open({ threads: 1 });
    const session = await database.session();
    try {
      const kind = { scalar, list: elements !== null };
      const reader = new NumberReader({ kind, elements });
      for await (const chunk of session.stream(sql, 'x')) {
        const expected: RawValue[] = [];
        readVector(chunk.getColumnVector(0), kind, chunk.rowCount, expected, 0);
        const column = reader.read(chunk.getColumnVector(0), null, chunk.rowCount);
        expect(isNumberColumn(column)).toBe(isTyped);
        const got = plainValues(column);
        expect(got).toEqual(expected);
        expect(got.map((value) => Object.is(value, -0))).toEqual(expected.map((value) => Object.is(value, -0)));
        reader.release(column);
      }
    } finally {
      session.close();
      database.close();
    }
  });
});

it('rows of a log and of a joined table are those of each value by itself, and bad ones are named', async () => {
  const root = folder();
  const count = 6000;
  const price = (i: number) => (i === 4097 ? NaN : i === 5000 ? Infinity : i % 11 === 0 ? null : i / 7);
  const vector = (i: number) => (i % 13 === 0 ? null : i === 4100 ? [NaN, 1] : i === 70 ? [1] : [i, i / 3]);
  await parquet(root, {
    'log.parquet': `SELECT i, CASE WHEN i = 4097 THEN 'nan'::DOUBLE WHEN i = 5000 THEN 'inf'::DOUBLE WHEN i % 11 > 0 THEN i / 7 END::DOUBLE AS price,
      CASE WHEN i % 13 = 0 THEN NULL WHEN i = 4100 THEN ['nan'::DOUBLE, 1] WHEN i = 70 THEN [1::DOUBLE] ELSE [i, i / 3] END::DOUBLE[] AS vector, i % 2 AS y
      FROM range(${count}) AS r(i)`,
    'more.parquet': `SELECT i, price AS cost, vector AS more FROM 'log.parquet'`.replace(
      'log.parquet',
      `${root}/log.parquet`,
    ),
  });
  const encoding = vec({ clip: [2, 700] });
  const two = vec({ length: 2, clip: [-3, 5000] });
  const { plan: own, encoder: make } = dataPlan({
    signals: [
      plain('price', { encoding }),
      plain('more.cost', { encoding }),
      { name: 'vector', format: 'dense', encoding: two },
      { name: 'more.more', format: 'dense', encoding: two },
    ],
    heads: [head('y')],
    data: { primary: source('log', 'log.parquet'), joins: [join('more', 'more.parquet', 'i')] },
  });
  const rows = Array.from({ length: count }, (_, i) => ({
    price: price(i),
    'more.cost': price(i),
    vector: vector(i),
    'more.more': vector(i),
  }));
  const direct = make();
  const dataset = await openDataset({ plan: own, encoder: make(), root, cacheDir: null });
  let at = 0;
  for (const chunk of await collect(dataset, 'train'))
    for (let row = 0; row < chunk.rows; row++, at++) {
      const expected = direct.encodeRow(rows[at]!).signals;
      for (const [name, signal] of Object.entries(expected)) {
        const of = chunk.signals[name]!;
        if (signal.kind !== 'vec' || of.kind !== 'vec') throw new Error(name);
        if (!signal.values.every((value, k) => Object.is(value, of.values[row * of.width + k])))
          expect([...of.values.subarray(row * of.width, (row + 1) * of.width)], `${name} of ${at}`).toEqual([
            ...signal.values,
          ]);
      }
    }
  expect(at).toBe(count);
  expect(dataset.report.signals).toEqual(direct.counts);
  const bad = (name: string) => dataset.report.values[name]!.map(({ row, value }) => [row, value]);
  expect(bad('price')).toEqual([
    [4098, 'NaN'],
    [5001, 'Infinity'],
  ]);
  expect(bad('more.cost')).toEqual(bad('price'));
  expect(bad('vector')).toEqual([
    [71, [1]],
    [4101, [NaN, 1]],
  ]);
  expect(bad('more.more')).toEqual(bad('vector'));
  await dataset.close();
});
