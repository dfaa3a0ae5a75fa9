/** Rows of the primary table by file, the times of the first and the last, and what is wrong with lines and times. */
import { diagnostic } from '../../diagnostics/index.ts';
import type { DataPlan, TimePlan } from '../../ir/plan.ts';
import type { Database } from '../database.ts';
import { tooManyBad } from '../encode/bad-rows-limit.ts';
import { BadRows } from '../encode/bad-rows.ts';
import { DataError } from '../error.ts';
import type { DataFile } from '../files/glob.ts';
import { type Reject, readRejects } from '../files/rejected-lines.ts';
import { describeUnread, rawTime, timeTextSql, type UnreadTimes } from '../files/time-problems.ts';
import type { ExamplesFacts } from './examples-options.ts';
import { refuseSeconds } from './refuse-seconds.ts';
import { insideSql, noRowsInside, type RowWindow } from './row-window.ts';
import { FILE, READABLE, ROW, type Table } from './table.ts';
import { timeSql } from './time-sql.ts';
import { weighsSql } from './weight-sql.ts';

/** The time of a row, epoch ms, as SQL over the table. */
export function primaryTime(database: Database, data: DataPlan, primary: Table): string {
  if (data.time === null) return 'NULL::DOUBLE';
  const { column } = data.time;
  return primary.stagedTime(data.time) ?? timeSql(database, primary.column(column), primary.alias(column), data.time);
}

/**
 * With fewer columns than all, DuckDB fails on a line that isn't UTF-8 in one of the others.
 * @param knownRejects lines that a reader has left out of the copy that is read; null: they are looked for
 */
export async function countRows(
  database: Database,
  data: DataPlan,
  primary: Table,
  files: readonly DataFile[],
  knownRejects: readonly Reject[] | null,
  window?: RowWindow,
): Promise<Pick<ExamplesFacts, 'starts' | 'rows' | 'inside' | 'time' | 'unread' | 'rejects'>> {
  const time = primaryTime(database, data, primary);
  const text = primary.source.format === 'csv' || primary.source.format === 'tsv';
  const read = primary.relation(
    [data.time?.column, data.weight].filter((column) => column != null),
    { whole: true, rejects: text && knownRejects === null, anyOrder: true },
  );
  // A row of weight 0 decides nothing, the end of the log neither.
  // Neither does one outside of a window.
  const inside = insideSql(window, time);
  const weighs = `${weighsSql(data, primary, (column) => primary.alias(column))} AND ${inside}`;
  const sql = `SELECT ${FILE}, count(*) AS n, count(*) FILTER (inside) AS inside, min(t) FILTER (weighs) AS first, max(t) FILTER (weighs) AS last, count(*) FILTER (weighs) AS heavy, count(*) FILTER (${READABLE} AND t IS NULL) AS unread, count(*) FILTER (${READABLE}) AS readable FROM (SELECT ${FILE}, ${READABLE}, ${time} AS t, ${inside} AS inside, ${weighs} AS weighs FROM (${read})) GROUP BY ${FILE} ORDER BY ${FILE}`;
  const counts = new Map((await database.all(sql, `"${data.primary.glob}"`)).map((row) => [Number(row[FILE]), row]));
  const starts: number[] = [];
  let rows = 0;
  let ofWindow = 0;
  let heavy = 0;
  let readable = 0;
  let without = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let f = 0; f < files.length; f++) {
    starts.push(rows);
    const row = counts.get(f);
    if (row === undefined) continue;
    rows += Number(row['n']);
    ofWindow += Number(row['inside']);
    heavy += Number(row['heavy']);
    readable += Number(row['readable']);
    without += Number(row['unread']);
    if (row['first'] !== null) {
      first = Math.min(first, row['first'] as number);
      last = Math.max(last, row['last'] as number);
    }
  }
  if (rows > 0 && heavy === 0 && window !== undefined) throw noRowsInside(data, window);
  if (rows > 0 && heavy === 0)
    throw new DataError(diagnostic('ADS8611', null, { rows, data: `"${primary.source.glob}"`, column: data.weight! }));
  const unread =
    data.time === null
      ? { rows: 0, sample: [] }
      : await unreadTimes(database, data.time, primary, { rows: without, starts, sql: time });
  if (data.time !== null && readable > 0 && without === readable) throw noTimes(data.time, readable, unread);
  if (data.time !== null)
    await refuseSeconds(
      database,
      primary,
      primary.relation([data.time.column], { whole: true, anyOrder: true }),
      data.time,
      first === Infinity ? null : first,
      'time',
    );
  return {
    starts,
    rows,
    inside: ofWindow,
    time: first <= last ? { first, last } : null,
    unread,
    rejects: knownRejects ?? (text ? await readRejects(database, files) : []),
  };
}

/** Times that can't be read, the first three of them; only where there are some is anything read again. */
async function unreadTimes(
  database: Database,
  time: TimePlan,
  primary: Table,
  found: { readonly rows: number; readonly starts: readonly number[]; readonly sql: string },
): Promise<UnreadTimes> {
  if (found.rows === 0) return { rows: 0, sample: [] };
  const column = primary.column(time.column);
  const read = `SELECT ${FILE}, ${ROW}, ${timeTextSql(column, primary.alias(time.column))} AS text, ${found.sql} AS t FROM (${primary.relation([time.column], { whole: true, starts: found.starts })})`;
  const rows = await database.all(
    `SELECT ${FILE}, ${ROW}, text FROM (${read}) WHERE t IS NULL AND text IS NOT NULL ORDER BY ${FILE}, ${ROW} LIMIT 3`,
    `"${primary.source.glob}"`,
  );
  const sample = rows.map((row) => ({
    file: primary.files[Number(row[FILE])]!.path,
    row: Number(row[ROW]) + 1,
    value: rawTime(column, row['text'] as string),
  }));
  return { rows: found.rows, sample };
}

function noTimes(time: TimePlan, rows: number, unread: UnreadTimes): DataError {
  const { shown, hint } = describeUnread(time, unread);
  const reason =
    unread.sample.length === 0 ? `has no value in ${rows} rows` : `has no time in any of ${rows} rows: ${shown}`;
  return new DataError(diagnostic('ADS8036', null, { column: time.column, reason }, { hint }));
}

/** Nothing was read: because nothing is there, or because every line is malformed. */
export function noRows(primary: Table, rejects: readonly Reject[]): DataError {
  if (rejects.length === 0) return new DataError(diagnostic('ADS8004', null, { what: `"${primary.source.glob}"` }));
  const bad = new BadRows();
  bad.addRejects(rejects);
  return tooManyBad(bad.report(bad.bad, {}), 'so none is left', null);
}
