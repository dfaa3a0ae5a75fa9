/** What is noted of many rows at once is, row for row, what an encoder counts of each row alone. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encoderFrom } from '../../../src/bundle/build-encoder.ts';
import { RowOutcomes } from '../../../src/data/tables/row-outcomes.ts';
import type { SignalPlan } from '../../../src/ir/plan.ts';
import { emptyCounts } from '../../../src/runtime/counts.ts';
import type { RawValue } from '../../../src/runtime/types.ts';
import { id, ids, smallPlan, vec } from '../../helpers/plans.ts';

const { plan, vocabularies } = smallPlan(
  [
    { name: 'price', format: 'continuous', encoding: vec({ clip: [-1, 2] }) },
    { name: 'plain', format: 'continuous', encoding: vec({ default: 3 }) },
    { name: 'vector', format: 'dense', encoding: vec({ length: 2, clip: [-1, 2] }) },
    { name: 'key', format: 'onehot', encoding: id('file') },
    { name: 'hashed', format: 'hash_onehot', encoding: id('hash') },
    { name: 'first', format: 'indexed', encoding: ids('file', { max: 2 }) },
    { name: 'last', format: 'hash_indexed', encoding: ids('hash', { max: 3, keep: 'last', pool: 'sum' }) },
    { name: 'numbers', format: 'indexed', encoding: ids('range', { max: 2 }) },
    {
      name: 'pairs',
      format: 'indexed',
      encoding: ids('file', { max: 2, weights: { kind: 'pairs', separator: ':' } }),
    },
  ],
  [
    { id: 'file', kind: 'file', of: ['a', 'b', 'c'] },
    { id: 'hash', kind: 'hash', of: 7 },
    { id: 'range', kind: 'range', of: 5 },
  ],
);
const encoder = encoderFrom({ plan, vocabularies });

const number = fc.oneof(fc.constantFrom(-1, 2, 0, -0, 5, -2), fc.float());
const text = fc.constantFrom('a', 'b', 'x', '', '1', '7', 'a:2', 'b:-1');
const gone = fc.constantFrom(null, undefined);
const element = fc.oneof({ weight: 6, arbitrary: text }, fc.integer({ min: -1, max: 9 }), gone, fc.boolean());
/** Rows of one sort, as a column has them, and then of any. */
const columns: readonly fc.Arbitrary<RawValue>[] = [
  fc.oneof(number, gone),
  fc.oneof(
    fc.tuple(number, number).map((pair) => Float32Array.from(pair)),
    gone,
  ),
  fc.oneof(text, gone),
  fc.oneof(fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom('a', 'b', 'x') }, gone), { maxLength: 6 }), gone),
  fc.oneof(fc.array(fc.constantFrom(1, 2, 9), { maxLength: 6 }), gone),
  fc.oneof(number, text, gone, fc.array(element, { maxLength: 6 }), fc.boolean()),
];

it('notes of rows are what the encoder counts of each', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...plan.signals),
      fc.oneof(...columns.map((value) => fc.array(value, { minLength: 1, maxLength: 12 }))),
      (signal: SignalPlan, column) => {
        const { name } = signal;
        const own = encoder.subset([name], { ownCounts: true });
        const counts = own.counts[name]!;
        let calls = 0;
        const outcomes = new RowOutcomes(column.length);
        outcomes.note(0, column.length, {
          signal,
          raw: (row) => column[row],
          encode: (from, to) => {
            calls++;
            Object.assign(counts, emptyCounts());
            const { signals } = own.encodeColumns({ [name]: column.slice(from, to) }, to - from);
            return { encoded: signals[name]!, counts: { ...counts } };
          },
        });
        const whole = emptyCounts();
        column.forEach((value, row) => {
          Object.assign(counts, emptyCounts());
          own.encodeRow({ [name]: value });
          expect(outcomes.sumOf([row]), `${name} ${JSON.stringify(value)}`).toEqual(counts);
          for (const key of Object.keys(whole) as (keyof typeof whole)[]) whole[key] += counts[key];
        });
        expect(outcomes.sum(column.map(() => 1))).toEqual(whole);
        return calls > 0;
      },
    ),
    { seed: 14, numRuns: 1500 },
  );
});

it('rows of good, missing, clipped and cut values are encoded once', () => {
  const times = (name: string, column: readonly RawValue[]) => {
    const signal = plan.signals.find((one) => one.name === name)!;
    const own = encoder.subset([name], { ownCounts: true });
    const counts = own.counts[name]!;
    let calls = 0;
    new RowOutcomes(column.length).note(0, column.length, {
      signal,
      raw: (row) => column[row],
      encode: (from, to) => {
        calls++;
        Object.assign(counts, emptyCounts());
        return {
          encoded: own.encodeColumns({ [name]: column.slice(from, to) }, to - from).signals[name]!,
          counts: { ...counts },
        };
      },
    });
    return calls;
  };
  expect(times('price', [1, null, 7, 2, -3])).toBe(1);
  expect(times('vector', [Float32Array.of(1, 9), null, Float32Array.of(0, 1)])).toBe(1);
  expect(times('first', [['a'], ['a', 'b', 'c'], null, ['a', null, 'x'], []])).toBe(1);
  expect(times('last', [['a', 'b', 'c', 'd'], ['a']])).toBe(1);
  expect(times('price', [1, 'x', null])).toBeGreaterThan(1);
});
