/** Which column of a file has the vectors, and what a value of it says. */
import { diagnostic } from '../../diagnostics/index.ts';
import type { RawValue } from '../../runtime/types.ts';
import type { Database } from '../database.ts';
import { DataError } from '../error.ts';
import { valueSql } from '../files/column.ts';
import { parseJsonValue } from '../files/json-value.ts';
import { readVector } from '../files/read-vector.ts';
import type { Table } from '../relation/table.ts';

/** Rows of a file without types in which a list must show up. */
const LOOKED_AT = 1000;
const NUMBERS: ReadonlySet<string> = new Set(['int', 'bigint', 'hugeint', 'float', 'double']);

/** The elements of a list; a text that is a JSON list is one. Anything else as it is. */
export function numbersOf(value: RawValue): unknown {
  if (typeof value !== 'string') return value;
  try {
    return value.trimStart().startsWith('[') ? parseJsonValue(value) : value;
  } catch {
    return value;
  }
}

/** A list; its elements may still be null or not finite. */
export function isListOfNumbers(value: unknown): value is ArrayLike<number | bigint | null> {
  if (ArrayBuffer.isView(value)) return true;
  return (
    Array.isArray(value) &&
    value.every((element) => element === null || typeof element === 'number' || typeof element === 'bigint')
  );
}

/** The only column with lists of numbers, but the key. @throws DataError: there is none, or several. */
export async function vectorColumn(database: Database, table: Table, key: string, vocab: string): Promise<string> {
  const found: string[] = [];
  for (const { name, kind } of table.columns) {
    if (name === key || kind === null) continue;
    const typed = kind.list && NUMBERS.has(kind.scalar);
    const open = kind.scalar === 'json' || (kind.scalar === 'text' && !kind.list);
    if (typed || (open && (await holdsLists(database, table, name)))) found.push(name);
  }
  if (found.length === 1) return found[0]!;
  const names = found.map((name) => `'${name}'`).join(', ');
  throw new DataError(
    diagnostic(
      'ADS8088',
      null,
      {
        file: table.source.glob,
        found: found.length === 0 ? 'no column' : `${found.length} columns (${names})`,
        vocab,
      },
      found.length === 0 ? {} : { hint: `write 'vectors ${found[0]!}', say, in ${vocab}` },
    ),
  );
}

/** Whether the first value that there is, is a list. */
async function holdsLists(database: Database, table: Table, name: string): Promise<boolean> {
  const { sql, kind } = valueSql(table.column(name), table.alias(name));
  const session = await database.session();
  try {
    const values = `SELECT v FROM (SELECT ${sql} AS v FROM (${table.relation([name])}) LIMIT ${LOOKED_AT}) WHERE v IS NOT NULL LIMIT 1`;
    for await (const chunk of session.stream(values, `"${table.source.glob}"`)) {
      const first: RawValue[] = [];
      readVector(chunk.getColumnVector(0), kind, 1, first, 0);
      return isListOfNumbers(numbersOf(first[0]));
    }
    return false;
  } finally {
    session.close();
  }
}
