/** A first look at files that no spec describes yet: what each column holds, by the rows at their start. */
import type { FileFormat, TableSource } from '../ir/plan.ts';
import type { ColumnKind, TimeKind } from '../data/files/column-type.ts';
import { Database } from '../data/database.ts';
import { resolveGlob } from '../data/files/glob.ts';
import { valueSql } from '../data/files/column.ts';
import { openTable } from '../data/relation/open-table.ts';
import { type FirstLine, firstLine } from './first-line.ts';
import { type Comparison, comparisonSql } from './comparison.ts';
import type { Table } from '../data/relation/table.ts';

/** More rows change no guess, and take time; of a wide file there are fewer. */
const MOST_ROWS = 100_000;
const MOST_CELLS = 20_000_000;
/** Holds the rows that are looked at: columns by their place, `c0` and so on. Files are read once. */
const SAMPLE = 'sample';
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
  /** Of the present ones (or of elements): share that reads as a number, and as a whole one. */
  readonly numbers: number;
  readonly integers: number;
  /** Share that is true or false. */
  readonly booleans: number;
  readonly min: number | null;
  readonly max: number | null;
  /** For lists, also those in JSON: shortest and longest. */
  readonly list: { readonly min: number; readonly max: number } | null;
  /** Share of texts with a `|`. */
  readonly bars: number;
  /** Epoch milliseconds, of a column whose type is a time. */
  readonly first: number | null;
  readonly last: number | null;
}

export interface Inspected {
  /** Of which the summaries are. */
  readonly rows: number;
  readonly columns: readonly ColumnSummary[];
  readonly first: FirstLine;
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
      const first = firstLine(format, files);
      const source: TableSource = {
        name: 'data',
        glob,
        format,
        header: first.named === null,
        columns: first.named,
        delimiter: first.delimiter,
        missing: [''],
      };
      const table = await openTable(database, source, files);
      const rows = await readSample(database, table, glob);
      const columns: ColumnSummary[] = [];
      for (const column of table.columns) columns.push(await summarize(database, table, column.name, glob));
      return new Inspection(database, table, glob, { rows, columns, first });
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
      `SELECT v FROM (SELECT ${stringSql(this.#table, column)} AS v FROM ${SAMPLE}) WHERE v IS NOT NULL GROUP BY ALL ORDER BY count(*) DESC, v LIMIT ${most}`,
      this.#glob,
    );
    return rows.map((row) => String(row['v']));
  }

  /** How the label depends on a column, value by value, in the first {@link RELATED_ROWS} rows. */
  async related(column: string, label: Comparison): Promise<ValueCount[]> {
    const rows = await this.#database.all(
      `SELECT v, half, count(*) AS n, count(*) FILTER (y) AS p FROM (
        SELECT v, ${comparisonSql(label, 'l')} AS y, hash(n) % 2 AS half
        FROM (SELECT ${stringSql(this.#table, column)} AS v, ${stringSql(this.#table, label.column)} AS l, rowid AS n FROM ${SAMPLE} WHERE rowid < ${RELATED_ROWS})
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

/** Reads the first rows into {@link SAMPLE}, and gives their number. */
async function readSample(database: Database, table: Table, what: string): Promise<number> {
  const usable = table.columns.filter(({ kind }) => kind !== null);
  const values = usable.map((column) => {
    const alias = table.alias(column.name);
    return `${valueSql(column, alias).sql} AS ${alias}`;
  });
  const most = Math.min(MOST_ROWS, Math.ceil(MOST_CELLS / Math.max(1, usable.length)));
  // Without a column that can be used there are rows all the same.
  const selected = [...values, '1 AS one'].join(', ');
  await database.run(
    `CREATE TABLE ${SAMPLE} AS SELECT ${selected} FROM (${table.relation(usable.map(({ name }) => name))}) LIMIT ${most}`,
    what,
  );
  const [counted] = await database.all(`SELECT count(*) AS n FROM ${SAMPLE}`, what);
  return Number(counted!['n']);
}

/** A single value of the sample as a string: what a string in JSON says, without its quotes. */
function stringSql(table: Table, name: string): string {
  const alias = table.alias(name);
  return valueSql(table.column(name), alias).kind.scalar === 'json'
    ? jsonStringSql(alias)
    : `CAST(${alias} AS VARCHAR)`;
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
    booleans: 0,
    min: null,
    max: null,
    list: null,
    bars: 0,
    first: null,
    last: null,
  };
  if (kind === null) return nothing;
  const rows = `SELECT ${table.alias(name)} AS c FROM ${SAMPLE}`;
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
    'sum(n) AS n',
    'count(*) AS d',
    `sum(n) FILTER (lower(v) IN ('true', 'false')) AS booleans`,
    'sum(n) FILTER (x IS NOT NULL) AS numbers',
    'sum(n) FILTER (isfinite(x) AND x = floor(x)) AS integers',
    'min(x) FILTER (isfinite(x)) AS low',
    'max(x) FILTER (isfinite(x)) AS high',
    'sum(n) FILTER (NOT isfinite(x)) AS unfinite',
    'count(*) FILTER (NOT isfinite(x)) AS unfinite_values',
    `sum(n) FILTER (contains(v, '|')) AS bars`,
    ...(time === null
      ? []
      : ['epoch_ms(min(TRY_CAST(v AS TIMESTAMP))) AS first', 'epoch_ms(max(TRY_CAST(v AS TIMESTAMP))) AS last']),
  ];
  // Each value is read as a number once, however often it comes.
  const values = `SELECT v, count(*) AS n, TRY_CAST(v AS DOUBLE) AS x FROM (${elements}) WHERE v IS NOT NULL GROUP BY v`;
  const [found] = await database.all(`SELECT ${aggregates.join(', ')} FROM (${values})`, what);
  const number = (key: string) => Number(found![key] ?? 0);
  // In numbers, NaN and infinities are missing values, as for the encoder; in texts they are texts.
  const isNumbers = !isList && number('numbers') > 0.999 * number('n');
  const n = number('n') - (isNumbers ? number('unfinite') : 0);
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
    found![key] == null || !Number.isFinite(Number(found![key])) ? null : Number(found![key]);
  return {
    ...nothing,
    present,
    distinct: number('d') - (isNumbers ? number('unfinite_values') : 0),
    numbers: isNumbers ? (number('numbers') - number('unfinite')) / Math.max(1, n) : share('numbers'),
    integers: share('integers'),
    booleans: share('booleans'),
    min: finite('low'),
    max: finite('high'),
    list,
    bars: share('bars'),
    first: finite('first'),
    last: finite('last'),
  };
}
