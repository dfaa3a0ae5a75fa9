/** A table of the plan as a relation of DuckDB. */
import { type Diagnostic, didYouMeanHint, diagnostic } from '../diagnostics/index.ts';
import type { TableSource } from '../plan/schema.ts';
import type { Span } from '../text/source.ts';
import { type ColumnKind, kindOfType, type TimeKind, timeKindOf } from './column-type.ts';
import { type FirstRecord, readFirst, readHeader } from './csv-header.ts';
import { type Database, fileList } from './database.ts';
import { DataError } from './error.ts';
import type { DataFile } from './files.ts';
import { identifier, literal, literals } from './sql.ts';

export interface Column {
  readonly name: string;
  /** DuckDB's name of the type; text files are VARCHAR throughout, JSON Lines JSON. */
  readonly type: string;
  /** null: a type that adsc can't use. */
  readonly kind: ColumnKind | null;
  readonly time: TimeKind | null;
}

/** Files of one call of a reader: the same header (CSV), or all. */
interface Group {
  readonly first: number;
  readonly files: readonly DataFile[];
  /** Index in `Table.columns` of each column in the files; CSV only. */
  readonly layout: readonly number[];
  /** Of CSV; null: DuckDB finds out. */
  readonly lineEnd: FirstRecord['lineEnd'];
}

/** Columns of the relation beside the data's own: file index, row in file (or in all), and whether the row could be read. */
export const FILE = 'f';
export const ROW = 'r';
export const READABLE = 'ok';

export interface RelationOptions {
  readonly starts?: readonly number[];
  readonly whole?: boolean;
  readonly rejects?: boolean;
  /** Only these files. */
  readonly files?: FileRange;
}

/** Files `first` to `end` − 1 of a table. */
export interface FileRange {
  readonly first: number;
  readonly end: number;
}

/** Names that DuckDB gives to its own columns of a Parquet file. */
const virtualColumns = new Set(['file_index', 'file_row_number', 'filename']);

export class Table {
  readonly source: TableSource;
  readonly files: readonly DataFile[];
  readonly columns: readonly Column[];
  readonly #groups: readonly Group[];
  readonly #indexOf: ReadonlyMap<string, number>;
  readonly #ownRowNumbers: boolean;

  constructor(source: TableSource, files: readonly DataFile[], columns: readonly Column[], groups: readonly Group[]) {
    this.source = source;
    this.files = files;
    this.columns = columns;
    this.#groups = groups;
    this.#indexOf = new Map(columns.map((column, i) => [column.name, i]));
    this.#ownRowNumbers = source.format === 'parquet' && !columns.some((c) => virtualColumns.has(c.name.toLowerCase()));
  }

  /** A column by its exact name. @throws DataError with a suggestion. */
  column(name: string): Column {
    const index = this.#indexOf.get(name);
    if (index === undefined) throw new DataError(this.noColumn(name, null));
    return this.columns[index]!;
  }

  /** Says that there is no such column, and which was meant. */
  noColumn(name: string, span: Span | null): Diagnostic {
    const names = this.columns.map((c) => c.name);
    const folded = names.find((n) => n.toLowerCase() === name.toLowerCase());
    const shown = names.length === 0 ? null : `it has ${names.slice(0, 12).join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`;
    const hint = folded === undefined ? (didYouMeanHint(name, names) ?? shown) : `did you mean '${folded}'?`;
    return diagnostic('ADS8005', span, { table: `table '${this.source.name}' ("${this.source.glob}")`, column: name }, { hint });
  }

  has(name: string): boolean {
    return this.#indexOf.has(name);
  }

  /** The name of a column within `relation`: never the user's. */
  alias(name: string): string {
    this.column(name);
    return `c${this.#indexOf.get(name)!}`;
  }

  /**
   * SELECT giving `f` (file index), `r` (row in its file, from 0), `ok` (false: not readable as a row) and the columns under
   * their aliases, in file order. `starts`: number of rows before each file, where known; without it `r` counts on over the files of
   * text formats. `whole`: a line of a text file counts only if all of it can be read, so that which lines are rows, and their numbers,
   * don't depend on the columns that are asked for. `rejects` keeps what CSV leaves out in DuckDB's table `reject_errors`.
   */
  relation(names: readonly string[], options: RelationOptions = {}): string {
    const wanted = [...new Set(names)].map((name) => ({ name, index: this.#indexOf.get(name)!, alias: this.alias(name) }));
    const { first, end } = options.files ?? { first: 0, end: this.files.length };
    const parts = this.#groups.flatMap((group) => {
      const part = this.#ownRowNumbers ? group : overlap(group, first, end);
      return part === null ? [] : [this.#read(part, wanted, options)];
    });
    const body = parts.join(' UNION ALL ');
    if (this.#ownRowNumbers) return body;
    const columns = [FILE, READABLE, ...wanted.map((w) => w.alias)].join(', ');
    const starts = options.starts?.map((start, _, all) => start - all[first]!);
    const before = starts === undefined || starts.length === 1 ? '' : ` - [${starts.join(', ')}][${FILE} + 1]`;
    return `SELECT ${columns}, row_number() OVER () - 1${before} AS ${ROW} FROM (${body})`;
  }

  #read(group: Group, wanted: readonly { readonly name: string; readonly index: number; readonly alias: string }[], options: RelationOptions): string {
    const files = fileList(group.files.map((f) => f.absolute));
    const { source } = this;
    if (source.format === 'parquet') {
      const columns = wanted.map((w) => `${identifier(w.name)} AS ${w.alias}`);
      const place = this.#ownRowNumbers ? [`CAST(file_index AS INTEGER) AS ${FILE}`, `file_row_number AS ${ROW}`] : [`${group.first} AS ${FILE}`];
      // The types of a column are of all files, so all are named; DuckDB passes over those that a condition on `file_index` leaves out.
      const some = this.#ownRowNumbers && options.files !== undefined ? ` WHERE file_index BETWEEN ${options.files.first} AND ${options.files.end - 1}` : '';
      return `SELECT ${[...place, `true AS ${READABLE}`, ...columns].join(', ')} FROM read_parquet(${files}, union_by_name = true, binary_as_string = true, hive_partitioning = false)${some}`;
    }
    const file = `CAST(file_index + ${group.first} AS INTEGER) AS ${FILE}`;
    if (source.format === 'jsonl') {
      const pointers = literals(wanted.map((w) => `/${w.name.replaceAll('~', '~0').replaceAll('/', '~1')}`));
      const columns = wanted.map((w, i) => `nullif(CAST(v[${i + 1}] AS VARCHAR), 'null') AS ${w.alias}`);
      const values = wanted.length === 0 ? '' : `, json_extract(json, ${pointers}) AS v`;
      const lines = `SELECT ${file}, coalesce(json_type(json) = 'OBJECT', false) AS ${READABLE}${values} FROM read_ndjson_objects(${files}, ignore_errors = true, hive_partitioning = false)`;
      return `SELECT ${[FILE, READABLE, ...columns].join(', ')} FROM (${lines})`;
    }
    const present = new Map(group.layout.map((column, position) => [column, position]));
    const columns = wanted.map((w) => {
      const position = present.get(w.index);
      return `${position === undefined ? 'CAST(NULL AS VARCHAR)' : `p${position}`} AS ${w.alias}`;
    });
    const read = `SELECT ${[file, `true AS ${READABLE}`, ...columns].join(', ')} FROM read_csv(${files}, ${this.#csvOptions(group, options.rejects ?? false)})`;
    const asked = new Set(wanted.map((w) => w.index));
    const others = group.layout.flatMap((column, position) => (asked.has(column) ? [] : [`p${position}`]));
    if (options.whole !== true || others.length === 0) return read;
    // DuckDB looks at the bytes of a column only where something needs it: a condition that is always true does.
    const first = `coalesce(${others.join(', ')})`;
    return `${read} WHERE ${first} IS NULL OR ${first} IS NOT NULL`;
  }

  #csvOptions({ layout, lineEnd }: Group, rejects: boolean): string {
    const { source } = this;
    // Files without a text for "missing" need one that can't occur: DuckDB insists on one, and its default is ''.
    const missing = source.missing.length === 0 ? ['\u{10ffff}adsc\u{10ffff}'] : source.missing;
    return [
      'auto_detect = false',
      `header = ${source.header}`,
      `delim = ${literal(delimiterOf(source))}`,
      `quote = '"'`,
      `escape = '"'`,
      `nullstr = ${literals(missing)}`,
      `columns = {${Array.from(layout, (_, i) => `'p${i}': 'VARCHAR'`).join(', ')}}`,
      'ignore_errors = true',
      'hive_partitioning = false',
      ...(lineEnd === null ? [] : [`new_line = '${lineEnd === '\n' ? '\\n' : '\\r\\n'}'`]),
      ...(rejects ? ['store_rejects = true', 'rejects_limit = 100000'] : []),
    ].join(', ');
  }
}

/** The files of a group that are in a range; null: none. */
function overlap(group: Group, first: number, end: number): Group | null {
  const from = Math.max(first, group.first);
  const to = Math.min(end, group.first + group.files.length);
  return from >= to ? null : { ...group, first: from, files: group.files.slice(from - group.first, to - group.first) };
}

/** Opens a table over its files: reads headers and schemas, no rows (JSON Lines: enough of them to know the keys). */
export async function openTable(database: Database, source: TableSource, files: readonly DataFile[]): Promise<Table> {
  if (source.format === 'parquet') return openParquet(database, source, files);
  if (source.format === 'jsonl') return openJsonLines(database, source, files);
  return openText(source, files);
}

function delimiterOf(source: TableSource): string {
  return source.delimiter ?? (source.format === 'tsv' ? '\t' : ',');
}

async function openParquet(database: Database, source: TableSource, files: readonly DataFile[]): Promise<Table> {
  const sql = `DESCRIBE SELECT * FROM read_parquet(${fileList(files.map((f) => f.absolute))}, union_by_name = true, binary_as_string = true, hive_partitioning = false)`;
  const columns = (await database.all(sql, describe(source))).map((row) => makeColumn(row['column_name'] as string, row['column_type'] as string));
  const conflict = columns.some((c) => virtualColumns.has(c.name.toLowerCase()));
  const groups = conflict ? files.map((file, first) => ({ first, files: [file], layout: [], lineEnd: null })) : [{ first: 0, files, layout: [], lineEnd: null }];
  return new Table(source, files, columns, groups);
}

async function openJsonLines(database: Database, source: TableSource, files: readonly DataFile[]): Promise<Table> {
  const names = source.columns ?? (await jsonKeys(database, source, files));
  return new Table(source, files, names.map((name) => makeColumn(name, 'JSON')), [{ first: 0, files, layout: [], lineEnd: null }]);
}

/** Every key of every object, by its first appearance: a key that is rare is still a column. */
async function jsonKeys(database: Database, source: TableSource, files: readonly DataFile[]): Promise<string[]> {
  const lines = `SELECT json, row_number() OVER () AS n FROM read_ndjson_objects(${fileList(files.map((f) => f.absolute))}, ignore_errors = true, hive_partitioning = false)`;
  const keys = `SELECT unnest(json_keys(json)) AS key, n FROM (${lines}) WHERE json_type(json) = 'OBJECT'`;
  const rows = await database.all(`SELECT key, min(n) AS first FROM (${keys}) GROUP BY key ORDER BY first, key`, describe(source));
  return rows.map((row) => row['key'] as string);
}

function openText(source: TableSource, files: readonly DataFile[]): Table {
  const delimiter = delimiterOf(source);
  const names: string[] = [];
  const indexOf = new Map<string, number>();
  const groups: (Group & { readonly files: DataFile[] })[] = [];
  files.forEach((file, first) => {
    const header = headerOf(source, file, delimiter);
    if (header === null) return;
    const { lineEnd } = header;
    const layout = header.fields.map((name) => {
      if (!indexOf.has(name)) {
        indexOf.set(name, names.length);
        names.push(name);
      }
      return indexOf.get(name)!;
    });
    const last = groups.at(-1);
    const same = last !== undefined && last.first + last.files.length === first && last.layout.join() === layout.join() && last.lineEnd === lineEnd;
    if (same) last.files.push(file);
    else groups.push({ first, files: [file], layout, lineEnd });
  });
  return new Table(source, files, names.map((name) => makeColumn(name, 'VARCHAR')), groups);
}

/** null: an empty file of a table without headers, which holds no rows. */
function headerOf(source: TableSource, file: DataFile, delimiter: string): FirstRecord | null {
  const { columns } = source;
  if (source.header) {
    const header = readHeader(file, delimiter);
    if (columns === null) return header;
    if (columns.length === header.fields.length) return { ...header, fields: columns };
    throw widthError(file, columns.length, header.fields.length);
  }
  const first = readFirst(file, delimiter);
  if (first === null) return null;
  if (columns === null) return { ...first, fields: first.fields.map((_, i) => `column${i}`) };
  if (columns.length !== first.fields.length) throw widthError(file, columns.length, first.fields.length);
  return { ...first, fields: columns };
}

function widthError(file: DataFile, stated: number, found: number): DataError {
  return new DataError(diagnostic('ADS8016', null, { file: file.path, reason: `\`columns\` names ${stated} columns, and the first line has ${found}` }));
}

function makeColumn(name: string, type: string): Column {
  return { name, type, kind: kindOfType(type), time: timeKindOf(type) };
}

function describe(source: TableSource): string {
  return `"${source.glob}"`;
}
