/** A first look at files that no spec describes yet: what each column holds, by the rows at their start. */
import type { FileFormat, TableSource } from '../ir/plan.ts';
import type { ColumnKind, TimeKind } from '../data/files/column-type.ts';
import { Database } from '../data/database.ts';
import { resolveGlob } from '../data/files/glob.ts';
import { type Column, valueSql } from '../data/files/column.ts';
import { openTable } from '../data/relation/open-table.ts';
import { headerless } from './headerless.ts';
import { type Comparison, comparisonSql } from './comparison.ts';
import type { Table } from '../data/relation/table.ts';

/** More rows change no guess, and take time. */
const MOST_ROWS = 100_000;
/** Rows that say how a label depends on a column. */
const RELATED_ROWS = 30_000;

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
  /** Names for the columns of a text file whose first line is data; null: it has a header, or needs none. */
  readonly named: readonly string[] | null;
}

/** A value of a column in a sample: rows and positive rows by half, where a row's half is drawn by its number. */
export interface ValueCount {
  /** null: rows without a value. */
  readonly value: string | null;
  readonly rows: readonly [number, number];
  readonly positives: readonly [number, number];
}

/** A file that is being looked at. */
export class Inspection {
  readonly #database: Database;
  readonly #table: Table;
  readonly #glob: string;
  readonly inspected: Inspected;

  private constructor(database: Database, table: Table, glob: string, inspected: Inspected) {
    this.#database = database;
    this.#table = table;
    this.#glob = glob;
    this.inspected = inspected;
  }

  /** @throws DataError when the files are not there or can't be read. */
  static async open(root: string, glob: string, format: FileFormat): Promise<Inspection> {
    const database = await Database.open();
    try {
      const files = resolveGlob(root, glob);
      const named = headerless(format, files);
      const source: TableSource = {
        name: 'data',
        glob,
        format,
        header: named === null,
        columns: named,
        delimiter: null,
        missing: [''],
      };
      const table = await openTable(database, source, files);
      const [counted] = await database.all(
        `SELECT count(*) AS n FROM (SELECT * FROM (${table.relation([])}) LIMIT ${MOST_ROWS})`,
        glob,
      );
      const columns: ColumnSummary[] = [];
      for (const column of table.columns) columns.push(await summarize(database, table, column.name, glob));
      return new Inspection(database, table, glob, { rows: Number(counted!['n']), columns, named });
    } catch (error) {
      database.close();
      throw error;
    }
  }

  close(): void {
    this.#database.close();
  }

  /** Different values of a column as strings, the most frequent first. */
  async values(column: string, most: number): Promise<string[]> {
    const rows = await this.#database.all(
      `SELECT v FROM (SELECT ${stringSql(this.#table.column(column), this.#table.alias(column))} AS v FROM (${this.#table.relation([column])}) LIMIT ${MOST_ROWS}) WHERE v IS NOT NULL GROUP BY ALL ORDER BY count(*) DESC, v LIMIT ${most}`,
      this.#glob,
    );
    return rows.map((row) => String(row['v']));
  }

  /** How the label depends on a column, value by value, in the first {@link RELATED_ROWS} rows. */
  async related(column: string, label: Comparison): Promise<ValueCount[]> {
    const as = (name: string) => stringSql(this.#table.column(name), this.#table.alias(name));
    const columns = [...new Set([column, label.column])];
    const rows = await this.#database.all(
      `SELECT v, half, count(*) AS n, count(*) FILTER (y) AS p FROM (
        SELECT v, ${comparisonSql(label, 'l')} AS y, hash(row_number() OVER ()) % 2 AS half
        FROM (SELECT ${as(column)} AS v, ${as(label.column)} AS l FROM (${this.#table.relation(columns)}) LIMIT ${RELATED_ROWS})
      ) WHERE y IS NOT NULL GROUP BY ALL ORDER BY v`,
      this.#glob,
    );
    const counts = new Map<
      string | null,
      { value: string | null; rows: [number, number]; positives: [number, number] }
    >();
    for (const row of rows) {
      const key = row['v'] === null ? null : String(row['v']);
      const found = counts.get(key) ?? { value: key, rows: [0, 0], positives: [0, 0] };
      counts.set(key, found);
      found.rows[Number(row['half']) as 0 | 1] = Number(row['n']);
      found.positives[Number(row['half']) as 0 | 1] = Number(row['p']);
    }
    return [...counts.values()];
  }
}

/** A single value as a string: what a string in JSON says, without its quotes. */
function stringSql(column: Column, sql: string): string {
  const value = valueSql(column, sql);
  return value.kind.scalar === 'json' ? jsonStringSql(value.sql) : `CAST(${value.sql} AS VARCHAR)`;
}

function jsonStringSql(json: string): string {
  return `CASE WHEN ${json} LIKE '"%' THEN json_extract_string(${json}, '$') ELSE ${json} END`;
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
      : `SELECT ${json ? jsonStringSql('c') : 'CAST(c AS VARCHAR)'} AS v FROM (${rows})`;
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
