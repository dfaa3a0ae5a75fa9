/** Texts of times that DuckDB reads by itself mean what the runtime reads in them: there is one way to read a time. */
import { expect, it } from 'vitest';
import { Database } from '../../../src/data/database.ts';
import { makeColumn } from '../../../src/data/files/column.ts';
import { timeSql } from '../../../src/data/relation/time-sql.ts';
import { sqlString } from '../../../src/data/sql.ts';
import { Random } from '../../../src/math/random.ts';
import { timeReader } from '../../../src/runtime/index.ts';
import { time } from '../plans.ts';

const ODD = [
  '2025-02-29 10:00:00',
  '2024-02-29T10:00:00Z',
  '2025-01-01 24:00:00',
  '2025-01-01 23:59:60',
  '1969-12-31 23:59:59.9995',
  '1582-10-10 00:00:00',
  '0000-01-01 00:00:00',
  '0001-01-01 00:00:00',
  '9999-12-31 23:59:59.999999',
  '10000-01-01 00:00:00',
  '2025-01-01 00:00:00.1234567',
  '2025-01-01 00:00:00.',
  '2025-01-01t00:00:00z',
  '2025-01-01',
  '2025-1-1 00:00:00',
  ' 2025-01-01 00:00:00 ',
  '2025-01-01 00:00:00 Z',
  '2025-01-01 00:00:00+02',
  '2025-01-01 00:00:00ZZ',
  '2025-01-01  00:00:00',
  '٢٠٢٥-01-01 00:00:00',
  'infinity',
  'epoch',
  'now',
  '',
];

function madeUp(random: Random): string {
  const two = (most: number) => String(random.int(most)).padStart(2, '0');
  const one = (...of: readonly string[]) => of[random.int(of.length)]!;
  const date = `${one('2025', '1969', '1900', '2024', '0044')}-${two(14)}-${two(33)}`;
  const fraction = one('', '.5', '.123', '.999999', '.0000001', ',5');
  return `${date}${one(' ', 'T')}${two(25)}:${two(61)}:${two(62)}${fraction}${one('', 'Z', '+01:00')}`;
}

it.each(['text', 'json'] as const)('%s', async (kind) => {
  const database = await Database.open({ threads: 1 });
  try {
    const random = new Random(7, 'times');
    const texts = [...ODD, ...Array.from({ length: 3000 }, () => madeUp(random))];
    const type = { file: 'a.csv', type: 'VARCHAR', kind: { scalar: kind, list: false }, time: null } as const;
    const sql = timeSql(database, makeColumn('t', "'log'", [type]), 'x', time('t'));
    const written = texts.map((text, i) => `(${i}, ${sqlString(kind === 'json' ? JSON.stringify(text) : text)})`);
    const rows = await database.all(
      `SELECT i, ${sql} AS t FROM (VALUES ${written.join(', ')}) AS v(i, x) ORDER BY i`,
      'texts',
    );
    const read = timeReader({ unit: null, format: null, zone: 'UTC' });
    const expected = texts.map((text) => {
      const value = read(text);
      return value === value ? value : null;
    });
    expect(expected.filter((value) => value !== null).length).toBeGreaterThan(1000);
    expect(rows.map(({ t }, i) => [texts[i], t])).toEqual(expected.map((value, i) => [texts[i], value]));
  } finally {
    database.close();
  }
});
