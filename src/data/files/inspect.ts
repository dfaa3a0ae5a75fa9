/** A first look at files that no spec describes yet: what each column holds, by the rows at their start. */
import type { FileFormat } from '../../ir/plan.ts';
import type { ColumnKind, TimeKind } from './column-type.ts';
import { Database } from '../database.ts';
import { resolveGlob } from './glob.ts';
import { valueSql } from './column.ts';
import { openTable } from '../relation/open-table.ts';
import type { Table } from '../relation/table.ts';

/** More rows change no guess, and take time. */
const MOST_ROWS = 100_000;

export interface ColumnSummary {
  readonly name: string;
  readonly type: string;
  /** null: a type that adsc can't use. */
  readonly kind: ColumnKind | null;
  readonly time: TimeKind | null;
  /** Rows with a value. */
  readonly present: number;
  /** Different values, or elements of lists. */
  readonly distinct: number;
  /** Of the present ones (or of elements): share that reads as a number, as a whole one, and as a time. */
  readonly numbers: number;
  readonly integers: number;
  readonly times: number;
  /** Share that is true or false. */
  readonly booleans: number;
  readonly min: number | null;
  readonly max: number | null;
  /** For lists, also those in JSON: shortest and longest. */
  readonly list: { readonly min: number; readonly max: number } | null;
  /** Share of texts with a `|`. */
  readonly bars: number;
  /** Epoch milliseconds of times, when nearly all are. */
  readonly first: number | null;
  readonly last: number | null;
}

export interface Inspected {
  /** Of which the summaries are. */
  readonly rows: number;
  readonly columns: readonly ColumnSummary[];
}

/** @throws DataError when the files are not there or can't be read. */
export async function inspect(root: string, glob: string, format: FileFormat): Promise<Inspected> {
  const database = await Database.open();
  try {
    const source = { name: 'data', glob, format, header: true, columns: null, delimiter: null, missing: [''] };
    const table = await openTable(database, source, resolveGlob(root, glob));
    const [counted] = await database.all(
      `SELECT count(*) AS n FROM (SELECT * FROM (${table.relation([])}) LIMIT ${MOST_ROWS})`,
      glob,
    );
    const columns: ColumnSummary[] = [];
    for (const column of table.columns) columns.push(await summarize(database, table, column.name, glob));
    return { rows: Number(counted!['n']), columns };
  } finally {
    database.close();
  }
}

async function summarize(database: Database, table: Table, name: string, what: string): Promise<ColumnSummary> {
  const { type, kind, time } = table.column(name);
  const nothing = {
    name,
    type,
    kind,
    time,
    present: 0,
    distinct: 0,
    numbers: 0,
    integers: 0,
    times: 0,
    booleans: 0,
    min: null,
    max: null,
    list: null,
    bars: 0,
    first: null,
    last: null,
  };
  if (kind === null) return nothing;
  const rows = `SELECT ${valueSql(table.column(name), table.alias(name)).sql} AS c FROM (${table.relation([name])}) LIMIT ${MOST_ROWS}`;
  const json = kind.scalar === 'json';
  const asJsonList =
    json && Number((await database.all(`SELECT count(*) FILTER (c LIKE '[%') AS n FROM (${rows})`, what))[0]!['n']) > 0;
  const isList = kind.list || asJsonList;
  const elements = kind.list
    ? `SELECT CAST(unnest(c) AS VARCHAR) AS v FROM (${rows})`
    : asJsonList
      ? `SELECT unnest(json_extract_string(c, '$[*]')) AS v FROM (${rows}) WHERE c LIKE '[%'`
      : `SELECT ${json ? `CASE WHEN c LIKE '"%' THEN json_extract_string(c, '$') ELSE c END` : 'CAST(c AS VARCHAR)'} AS v FROM (${rows})`;
  const aggregates = [
    'count(v) AS n',
    'count(DISTINCT v) AS d',
    `count(*) FILTER (lower(v) IN ('true', 'false')) AS booleans`,
    'count(TRY_CAST(v AS DOUBLE)) AS numbers',
    'count(TRY_CAST(v AS DOUBLE)) FILTER (TRY_CAST(v AS DOUBLE) = floor(TRY_CAST(v AS DOUBLE))) AS integers',
    'count(TRY_CAST(v AS TIMESTAMP)) AS times',
    'min(TRY_CAST(v AS DOUBLE)) AS low',
    'max(TRY_CAST(v AS DOUBLE)) AS high',
    `count(*) FILTER (contains(v, '|')) AS bars`,
    'epoch_ms(min(TRY_CAST(v AS TIMESTAMP))) AS first',
    'epoch_ms(max(TRY_CAST(v AS TIMESTAMP))) AS last',
  ];
  const [found] = await database.all(`SELECT ${aggregates.join(', ')} FROM (${elements})`, what);
  const number = (key: string) => Number(found![key] ?? 0);
  const n = number('n');
  const share = (key: string) => (n === 0 ? 0 : number(key) / n);
  let list: ColumnSummary['list'] = null;
  let present = n;
  if (isList) {
    const length = kind.list ? 'len(c)' : 'json_array_length(c)';
    const [lengths] = await database.all(
      `SELECT count(c) AS n, min(${length}) AS low, max(${length}) AS high FROM (${rows})`,
      what,
    );
    list = { min: Number(lengths!['low'] ?? 0), max: Number(lengths!['high'] ?? 0) };
    present = Number(lengths!['n']);
  }
  const finite = (key: string) =>
    found![key] === null || !Number.isFinite(Number(found![key])) ? null : Number(found![key]);
  return {
    ...nothing,
    present,
    distinct: number('d'),
    numbers: share('numbers'),
    integers: share('integers'),
    times: share('times'),
    booleans: share('booleans'),
    min: finite('low'),
    max: finite('high'),
    list,
    bars: share('bars'),
    first: finite('first'),
    last: finite('last'),
  };
}
