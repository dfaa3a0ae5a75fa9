/**
 * Numbers that come again and again, as counts and prices do: their values are counted once, and each question is asked of the distinct ones.
 */
import type { CheckedSignal } from '../../language/semantics/model.ts';
import type { Database } from '../database.ts';
import type { AskedRows } from './asked-rows.ts';
import { derivedSql, numberSql } from './signal-sql.ts';
import type { StoredRows } from './stored-rows.ts';

/** Rows whose numbers are looked at to find out. */
const SEEN = 20_480;
/** A value must come so often in them: otherwise distinct values are hardly fewer than rows. */
const TIMES = 2;

/** The signals that read such numbers of examples that all weigh 1. */
export async function repeatedNumbers(
  database: Database,
  rows: StoredRows,
  signals: readonly CheckedSignal[],
): Promise<ReadonlySet<CheckedSignal>> {
  const numbers = signals.filter((signal) => {
    const { join, weighted } = rows.asked(signal);
    return signal.format === 'continuous' && join === null && !weighted;
  });
  const found: CheckedSignal[] = [];
  for (const group of rows.groups(numbers)) found.push(...(await repeatedOf(database, rows, group)));
  return new Set(found);
}

/** Those of signals that one relation has the columns of. */
async function repeatedOf(
  database: Database,
  rows: StoredRows,
  numbers: readonly CheckedSignal[],
): Promise<CheckedSignal[]> {
  const read = numbers.map((signal, i) => {
    const { column } = rows.asked(signal);
    const number =
      signal.derive === null ? numberSql(column.sql, column.kind) : derivedSql(database, column.sql, signal.derive);
    return `${number} AS x${i}`;
  });
  const figures = numbers.map((_, i) => `count(x${i}) AS n${i}, approx_count_distinct(x${i}) AS d${i}`);
  const [found] = await database.all(
    `SELECT ${figures.join(', ')} FROM (SELECT ${read.join(', ')} FROM ${rows.trained(numbers)} LIMIT ${SEEN})`,
    'the training rows',
  );
  return numbers.filter((_, i) => TIMES * Number(found![`d${i}`]) <= Number(found![`n${i}`]));
}

/** The same rows with each value once, or twice where some of its rows are in the sample. @param index makes the name of their table */
export async function countNumbers(database: Database, asked: AskedRows, index: number): Promise<AskedRows> {
  const table = `adsc_profile.numbers_${index}`;
  await database.run(
    `CREATE TABLE ${table} AS SELECT ${asked.column.sql}, sampled, count(*) AS seen FROM ${asked.relation} WHERE ${asked.present} GROUP BY ALL`,
    'the training rows',
  );
  return { ...asked, relation: `(SELECT *, seen AS wq FROM ${table})`, present: 'true', counted: true };
}
