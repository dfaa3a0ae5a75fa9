/** What a lock adds to a check, and what decides whether it is still of the spec. */
import { describe, expect, test } from 'vitest';
import { profileKey } from '../../../src/language/semantics/profile-key.ts';
import type { Lock } from '../../../src/ir/lock.ts';
import { fitsType } from '../../../src/language/semantics/column-types.ts';
import { typedLock } from './error-cases.ts';
import { flagship, programOf, wrongWith } from './helpers.ts';

describe('with a lock', () => {
  const lock = (columns: Record<string, string>): Lock => ({
    ...typedLock,
    columns: { rows: Object.entries(columns).map(([name, type]) => ({ name, type })) },
  });
  const text =
    'model m\ndata rows from "rows.parquet"\nsignal price : continuous\ngroup g { price } -> 8\nhead h on clicked';

  test('columns exist', () => {
    expect(wrongWith(text, lock({ price: 'DOUBLE', clicked: 'BOOLEAN' }))).toEqual([]);
    expect(wrongWith(text, lock({ prices: 'DOUBLE', clicked: 'BOOLEAN' }))).toEqual([
      "ADS4011 table 'rows' has no column 'price'",
    ]);
    expect(wrongWith(text, { ...typedLock, columns: {} })).toEqual([]);
  });

  test('names that objects have by themselves are no columns', () => {
    expect(
      wrongWith(
        text.replace('price : continuous', 'price : continuous from constructor'),
        lock({ price: 'DOUBLE', clicked: 'BOOLEAN' }),
      ),
    ).toEqual(["ADS4011 table 'rows' has no column 'constructor'"]);
  });

  test('a calibration signal is lean by what the data has', () => {
    const spec =
      'model m\nsignal city : onehot\ngroup g { city } -> 8\nhead h on clicked\ncalibration platt { signals city }';
    const seen = (entries: number): Lock => ({
      ...typedLock,
      columns: {},
      vocabs: { 'signal.city': { entries, file: 'vocab/signal.city.txt', sha256: '', coverage: 1 } },
    });
    expect(wrongWith(spec, seen(1000))).toEqual([]);
    expect(wrongWith(spec, seen(1001))).toEqual([
      "ADS6004 signal 'city' is too large for calibration: its vocabulary has 1,001 values",
    ]);
  });

  test.each([
    [
      'number',
      ['DOUBLE', 'DECIMAL(18,3)', 'UTINYINT', 'HUGEINT', 'BOOLEAN'],
      ['VARCHAR', 'DOUBLE[]', 'TIMESTAMP', 'STRUCT(a INTEGER)'],
    ],
    ['key', ['VARCHAR', 'BIGINT', 'BOOLEAN', 'UUID', "ENUM('a', 'b')"], ['VARCHAR[]', 'BLOB', 'MAP(VARCHAR, INTEGER)']],
    ['list of keys', ['VARCHAR[]', 'BIGINT[]', 'INTEGER[3]', 'VARCHAR'], ['BIGINT', 'VARCHAR[][]']],
    ['list of numbers', ['FLOAT[]', 'DOUBLE[64]', 'DECIMAL(5,2)[]', 'VARCHAR'], ['VARCHAR[]', 'FLOAT', 'FLOAT[][]']],
    [
      'time',
      ['TIMESTAMP', 'TIMESTAMP WITH TIME ZONE', 'TIMESTAMP_NS', 'DATE', 'BIGINT', 'VARCHAR'],
      ['BOOLEAN', 'TIMESTAMP[]'],
    ],
    ['label', ['BOOLEAN', 'TINYINT'], ['VARCHAR', 'BOOLEAN[]']],
  ] as const)('types that a %s is read from', (wanted, right, wrong) => {
    const context = { split: false, text: false };
    expect(right.filter((type) => !fitsType(wanted, type, context))).toEqual([]);
    expect(wrong.filter((type) => fitsType(wanted, type, context))).toEqual([]);
  });
});

describe("the profile's key", () => {
  const key = (text: string) => profileKey(programOf(text));
  const edit = (from: string, to: string) => {
    expect(flagship).toContain(from);
    return flagship.replace(from, to);
  };

  test.each([
    ['layers', 'layers 256, 128', 'layers 512'],
    ['an embedding', 'top 50k  embed 32', 'top 50k  embed 8'],
    ['a group', '-> 16', '-> 24'],
    ['the optimizer', 'adam(0.001)', 'adam(0.01)'],
    ['a comment', '// which model', '// who'],
    ['a budget', 'params 30M', 'params 40M'],
    ['calibration', 'every   1h', 'every   2h'],
    ['sampling of an unsampled log', 'keep 5%', 'keep 10%'],
    ['a pooling', '{ max 50  keep last }', '{ max 50  keep last  pool sum }'],
  ])('does not change with %s', (_, from, to) => {
    expect(key(edit(from, to))).toBe(key(flagship));
  });

  test.each([
    ['the data', 'data/impressions/*.parquet', 'data/other/*.parquet'],
    ['the holdout', 'last(1d)', 'last(2d)'],
    ['a vocabulary', 'top 50k', 'top 40k'],
    ['a column', 'from users.age', 'from users.years'],
    ['a transform', 'squash log  clip 0 .. 50', 'squash log  clip 0 .. 40'],
    ['a format', 'signal price         : continuous', 'signal price         : onehot'],
    ['a length limit, of which the lock counts the longer ones', 'max 50', 'max 20'],
    ['a label', 'on clicked', 'on clicked == 1'],
    ['a sampled log', 'log unsampled', 'log sampled'],
  ])('changes with %s', (_, from, to) => {
    expect(key(edit(from, to))).not.toBe(key(flagship));
  });
});
