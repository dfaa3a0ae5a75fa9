/** Lists that are read as numbers of distinct values are the lists that are read value by value. */
import { expect, it } from 'vitest';
import { listAt } from '../../../src/data/columns/coded-lists.ts';
import { Database } from '../../../src/data/database.ts';
import { castFor, type ColumnKind, type ScalarKind } from '../../../src/data/files/column-type.ts';
import { hasCodedElements, ListReader } from '../../../src/data/files/read-lists.ts';
import { readVector } from '../../../src/data/files/read-vector.ts';
import type { RawValue } from '../../../src/runtime/types.ts';

/** @returns how many of the vectors were read as numbers of distinct values */
async function compare(scalar: ScalarKind, elements: string, rows = 7000): Promise<[coded: number, all: number]> {
  const kind: ColumnKind = { scalar, list: true };
  const database = await Database.open({ threads: 1 });
  const session = await database.session();
  const reader = new ListReader(kind, 1);
  let [coded, all] = [0, 0];
  try {
    const sql = `SELECT CAST(CASE WHEN i % 11 > 0 THEN list_transform(range(i % 5), lambda j: ${elements}) END AS ${castFor(kind)}) FROM range(${rows}) t(i)`;
    for await (const chunk of session.stream(sql, 'lists')) {
      const vector = chunk.getColumnVector(0);
      const expected: RawValue[] = [];
      readVector(vector, kind, chunk.rowCount, expected, 0);
      const lists = reader.read(vector, chunk.rowCount);
      if (!Array.isArray(lists)) coded++;
      const found = Array.isArray(lists) ? lists : expected.map((_, row) => listAt(lists, row));
      const plain = expected.map((list) => (ArrayBuffer.isView(list) ? Array.from(list as Float64Array) : list));
      expect(found).toEqual(plain);
      all++;
    }
  } finally {
    session.close();
    database.close();
  }
  return [coded, all];
}

it('gives texts, short and long, with nulls', async () => {
  const text = `CASE (i * 7 + j) % 9 WHEN 0 THEN NULL WHEN 1 THEN '' WHEN 2 THEN repeat('ä', 9) || i % 13 ELSE 'key ' || (i + j) % 50 END`;
  expect(await compare('text', text)).toEqual([4, 4]);
});

it('gives whole numbers, beyond 2^53 too, and fractions', async () => {
  expect(await compare('bigint', '(9007199254740990 + (i + j) % 5)')).toEqual([4, 4]);
  expect(await compare('int', 'CASE WHEN j = 1 THEN NULL ELSE i % 7 - 3 END')).toEqual([4, 4]);
  expect(
    await compare('double', `CASE j WHEN 0 THEN -0.0 WHEN 1 THEN 0.0 WHEN 2 THEN 'nan' ELSE i % 7 / 3 END`),
  ).toEqual([4, 4]);
});

it('reads truths', async () => {
  expect(await compare('boolean', 'CASE WHEN j = 2 THEN NULL ELSE (i + j) % 3 = 0 END')).toEqual([4, 4]);
});

it('reads elements that hardly repeat one by one', async () => {
  const [coded, all] = await compare('bigint', '(10 * i + j)', 120_000);
  expect(coded).toBeGreaterThan(0);
  expect(coded).toBeLessThan(all);
});

it('is for lists of what DuckDB tells apart by bytes', () => {
  expect(hasCodedElements({ scalar: 'text', list: true })).toBe(true);
  expect(hasCodedElements({ scalar: 'text', list: false })).toBe(false);
  expect(hasCodedElements({ scalar: 'boolean', list: true })).toBe(true);
  expect(hasCodedElements({ scalar: 'hugeint', list: true })).toBe(false);
});
