/** Numbers in a column of times that are seconds, without the spec saying so. */
import { diagnostic } from '../../diagnostics/index.ts';
import type { TimePlan } from '../../ir/plan.ts';
import { EARLIEST, LATEST } from '../../ir/time-words.ts';
import type { Database } from '../database.ts';
import { showValue } from '../encode/bad-rows.ts';
import { DataError } from '../error.ts';
import { type Column, eachType } from '../files/column.ts';
import type { OwnType } from '../files/common-kind.ts';
import { rawTime, timeTextSql } from '../files/time-problems.ts';
import { FILE, ROW, type Table } from './table.ts';

/**
 * SQL that is true for numbers without a stated unit that would be of January or February 1970 in milliseconds, as they are read, and of
 * 1990 to 2100 in seconds; null: the column can't hold any. Read so, an `as_of` would find every row of a history older than any example.
 */
function secondsSql(column: Column, expression: string, time: TimePlan): string | null {
  const suspect = column.types.some(mayHoldNumbers);
  if (time.unit !== null || !suspect) return null;
  return eachType(column, expression, (value, type) => {
    if (!mayHoldNumbers(type)) return 'false';
    const number =
      type.kind?.scalar === 'json' ? `TRY_CAST(CAST(${value} AS VARCHAR) AS DOUBLE)` : `CAST(${value} AS DOUBLE)`;
    return `coalesce(${number} >= ${EARLIEST / 1000} AND ${number} < ${LATEST / 1000}, false)`;
  });
}

function mayHoldNumbers({ kind, time }: OwnType): boolean {
  return time === null && kind !== null && !kind.list && kind.scalar !== 'text' && kind.scalar !== 'boolean';
}

/**
 * Refuses rows of a table whose times are most likely in seconds, without the spec saying so.
 * @param relation of its rows. @param first their first time: only where it is early is anything read. @param word that states the unit; null: a column of `hour()` or `weekday()`, which has no option of its own. @throws DataError
 */
export async function refuseSeconds(
  database: Database,
  table: Table,
  relation: string,
  time: TimePlan,
  first: number | null,
  word: 'time' | 'as_of' | null,
): Promise<void> {
  if (first === null || first >= LATEST / 1000) return;
  const column = table.column(time.column);
  const seconds = secondsSql(column, table.alias(time.column), time);
  if (seconds === null) return;
  const text = timeTextSql(column, table.alias(time.column));
  const found = await database.all(
    `SELECT *, count(*) OVER () AS n FROM (SELECT ${FILE}, ${ROW}, ${text} AS text FROM (${relation}) WHERE ${seconds}) ORDER BY ${FILE}, ${ROW} LIMIT 3`,
    `"${table.source.glob}"`,
  );
  if (found.length === 0) return;
  const shown = shownPlaces(table, found, (text) => showValue(rawTime(column, text)));
  const hint =
    word === null
      ? 'hour() and weekday() read numbers as milliseconds: write the column in milliseconds, or as a time'
      : `write \`${word} ${time.column} { unit s }\`, or \`unit ms\` if they are milliseconds`;
  throw new DataError(
    diagnostic(
      'ADS8069',
      null,
      { rows: Number(found[0]!['n']), table: `'${table.source.name}'`, column: time.column, shown },
      { hint },
    ),
  );
}

/** `a.csv, row 1: "soon"; …` of rows with FILE, ROW and a text. */
export function shownPlaces(
  table: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
  show: (text: string) => string,
): string {
  // Row numbers of several text files count on.
  const row = table.files.length === 1 || table.source.format === 'parquet';
  return rows
    .map(
      (one) =>
        `${table.files[Number(one[FILE])]!.path}${row ? `, row ${Number(one[ROW]) + 1}` : ''}: ${show(one['text'] as string)}`,
    )
    .join('; ');
}
