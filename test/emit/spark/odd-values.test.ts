/** Whatever the values, an engine encodes them as adsc does: ids exactly, numbers to one ulp of a 32-bit float. The job's own golden rows say so. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { RawRow, RawValue } from '../../../src/runtime/types.ts';
import { count } from '../../helpers/full.ts';
import { id, ids, smallPlan, vec, type SmallSignal } from '../../helpers/plans.ts';
import { list, scalar, time, VARIABLE, vector } from './arbitraries.ts';
import { hasSpark, python, startSail } from './engines.ts';
import { proven } from './prove.ts';

const continuous = (name: string, encoding: SmallSignal['encoding'], more: Partial<SmallSignal> = {}): SmallSignal => ({
  name,
  input: 'a',
  format: 'continuous',
  encoding,
  ...more,
});
const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe'];

const small = smallPlan(
  [
    continuous('log', vec({ squash: 'log', clip: [-3, 50], normalize: { kind: 'minmax', min: -1, max: 4 } })),
    continuous('asinh', vec({ squash: 'asinh', normalize: { kind: 'zscore', mean: 0.1, std: 3 } })),
    continuous('tanh', vec({ squash: 'tanh', default: 0.3 }), { sources: ['shop'] }),
    continuous('rank', vec({ normalize: { kind: 'quantile', boundaries: [-2, 0, 0, 1, 100] } })),
    continuous('spike', vec({ normalize: { kind: 'quantile', boundaries: [3, 3, 3] } })),
    continuous(
      'bins',
      vec({ missingFlag: false, width: 1, normalize: { kind: 'bins', boundaries: [-1e308, 0, 0.5, 7, 1e308] } }),
    ),
    continuous('unit', vec({ normalize: { kind: 'l2' } })),
    continuous('plain', vec()),
    continuous('same', vec({ normalize: { kind: 'minmax', min: 2, max: 2 } })),
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
    { name: 'dense3', input: 'v', format: 'dense', encoding: vec({ length: 3, squash: 'log', default: 1 }) },
    { name: 'file', input: 'k', format: 'onehot', encoding: id('file') },
    { name: 'filed', input: 'k', format: 'onehot', encoding: id('file', 'b') },
    { name: 'range', input: 'k', format: 'onehot', encoding: id('range', '3') },
    { name: 'bool', input: 'k', format: 'onehot', encoding: id('bool') },
    { name: 'hash', input: 'k', format: 'hash_onehot', encoding: id('hash'), sources: ['shop'] },
    { name: 'power', input: 'k', format: 'hash_onehot', encoding: id('power') },
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
    ...zones.flatMap((zone, i): SmallSignal[] => [
      { name: `hour${i}`, input: 't', format: 'onehot', encoding: id('range'), derive: { fn: 'hour', zone } },
      { name: `day${i}`, input: 't', format: 'continuous', encoding: vec(), derive: { fn: 'weekday', zone } },
    ]),
  ],
  [
    {
      id: 'file',
      kind: 'file',
      of: [
        'a',
        'b',
        '',
        '5',
        'true',
        '__proto__',
        '\u{1f9ea}',
        '\ud800',
        '9007199254740993',
        '-1',
        "'",
        '\\',
        VARIABLE,
        '\n',
        '`',
      ],
    },
    { id: 'range', kind: 'range', of: 24 },
    { id: 'bool', kind: 'range', of: 2 },
    { id: 'hash', kind: 'hash', of: 997 },
    { id: 'power', kind: 'hash', of: 1 << 20 },
  ],
  ['std', 'shop', "o'k"],
);
const plan = { ...small.plan, data: { ...small.plan.data!, key: ['k'] } };

const row: fc.Arbitrary<RawRow> = fc.record(
  {
    a: scalar,
    v: vector,
    k: scalar,
    l: list,
    t: time,
    src: fc.oneof(fc.constantFrom<RawValue>('std', 'shop', "o'k", 'other', null), scalar),
  },
  { noNullPrototype: false, requiredKeys: [] },
);

describe.skipIf(python === null)('odd values on engines', () => {
  const rows = () => fc.sample(row, { numRuns: count(1500, 6000) });

  it('Sail encodes them as adsc does', async () => {
    await proven({ ...small, plan }, rows(), await startSail());
  });

  it.skipIf(!hasSpark)('Spark encodes them as adsc does', async () => {
    await proven({ ...small, plan }, rows(), null);
  });
});
