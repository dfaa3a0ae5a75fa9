/** A table of the plan as a relation of DuckDB. */
import { isDeepStrictEqual } from 'node:util';
import { type Diagnostic, didYouMeanHint, diagnostic } from '../../diagnostics/index.ts';
import type { TableSource, TimePlan } from '../../ir/plan.ts';
import type { Span } from '../../text/source.ts';
import { type Column, sqlType, widenSql } from '../files/column.ts';
import type { FirstRecord } from '../files/csv-first-record.ts';
import { fileList } from '../database.ts';
import { DataError } from '../error.ts';
import type { DataFile } from '../files/glob.ts';
import { literals } from '../sql.ts';
import { csvOptions } from './csv-options.ts';
import { type FieldColumn, fieldColumn, fieldSql } from './field-columns.ts';
import { byFile, folderSql } from './folder-sql.ts';
import { STAGED_TIME, stagedName, type StagedTable } from './staged-table.ts';
import { entryOf, present } from '../../text/present.ts';

/** Where a column is in files of one layout: at a position of theirs, or given by their folders (null); and which of its types it has there. */
export interface Cell {
  readonly position: number | null;
  /** −1: of no type, for no row has a value. */
  readonly type: number;
}

/** Consecutive files of one layout: the same names of the same types at the same positions. One call of a reader. */
export interface Group {
  /** The same for groups of one layout. */
  readonly layout: string;
  readonly first: number;
  readonly files: readonly DataFile[];
  /** By index in `Table.columns`; a column that the files lack has none. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** Columns of the files themselves. */
  readonly width: number;
  /** Of CSV; null: DuckDB finds out. */
  readonly lineEnd: FirstRecord['lineEnd'];
  /** Of CSV of many columns: every line is UTF-8, so that columns that nobody asks for need not be looked at. */
  readonly utf8: boolean;
}

/** Columns of the relation in addition to the data's own: file index, row in file (or in all), and whether the row could be read. */
export const FILE = 'f';
export const ROW = 'r';
export const READABLE = 'ok';

export interface RelationOptions {
  readonly starts?: readonly number[];
  readonly whole?: boolean;
  readonly rejects?: boolean;
  /** Only these files. */
  readonly files?: FileRange;
  /** Without `r`. */
  readonly unnumbered?: boolean;
  /** The order of rows is of no interest: files of one layout are read together, wherever they are. Parquet; others keep their order. */
  readonly anyOrder?: boolean;
}

/** What one call of a reader is for. */
interface Reading extends Group {
  /** Indexes of the files in the table, where they are not consecutive. */
  readonly places?: readonly number[];
}

/** Files `first` to `end` − 1 of a table. */
export interface FileRange {
  readonly first: number;
  readonly end: number;
  /** Of the one file only these rows, from 0, `to` not included. */
  readonly rows?: { readonly from: number; readonly to: number };
}

/** What opening a table finds out; plain data. */
export interface TableShape {
  readonly columns: readonly Column[];
  readonly groups: readonly Group[];
}

interface Wanted {
  readonly index: number;
  readonly column: Column;
  readonly alias: string;
  /** Of the elements of the column at `index`; null: that column itself. */
  readonly field: FieldColumn | null;
}

export class Table {
  readonly source: TableSource;
  readonly files: readonly DataFile[];
  readonly columns: readonly Column[];
  readonly #groups: readonly Group[];
  readonly #indexOf: ReadonlyMap<string, number>;
  readonly #fields = new Map<string, FieldColumn | null>();
  /** Parquet files number their rows themselves. */
  readonly #ownRowNumbers: boolean;
  readonly #staged: StagedTable | null;

  constructor(
    source: TableSource,
    files: readonly DataFile[],
    columns: readonly Column[],
    groups: readonly Group[],
    staged: StagedTable | null = null,
  ) {
    this.source = source;
    this.#staged = staged;
    this.files = files;
    this.columns = columns;
    this.#groups = groups;
    this.#indexOf = new Map(columns.map((column, i) => [column.name, i]));
    this.#ownRowNumbers = source.format === 'parquet';
  }

  /** What is known of the files; plain data. */
  get shape(): TableShape {
    return { columns: this.columns, groups: this.#groups };
  }

  /** A table whose files were looked at before, read from a copy where that has the columns. */
  static of(source: TableSource, files: readonly DataFile[], shape: TableShape, staged: StagedTable | null): Table {
    const { columns, groups } = shape;
    return new Table(source, files, columns, groups, staged);
  }

  /** SQL over `relation` of this time where a copy has it; null: none has. */
  stagedTime(time: TimePlan): string | null {
    return isDeepStrictEqual(this.#staged?.time, time) ? STAGED_TIME : null;
  }

  /** Whether some rows of a file can be read without those before them. */
  get hasRowRanges(): boolean {
    return this.#ownRowNumbers || this.#staged !== null;
  }

  /** Whether one call of a reader that numbers its rows reads all files: one thread then reads them in the order of files and rows. */
  get keepsOrder(): boolean {
    return this.#staged !== null || (this.#ownRowNumbers && this.#groups.length === 1);
  }

  /** A column by its exact name, or of a field of the elements of one. @throws DataError with a suggestion. */
  column(name: string): Column {
    return this.#wanted(name).column;
  }

  #wanted(name: string): Wanted {
    const own = this.#indexOf.get(name);
    if (own !== undefined) return { index: own, column: this.columns[own]!, alias: `c${own}`, field: null };
    const field = this.#field(name);
    if (field === null) throw new DataError(this.noColumn(name, null));
    const index = entryOf(this.#indexOf, field.base);
    const alias = `c${index}x${Buffer.from(field.field).toString('hex')}`;
    return { index, column: field.column, alias, field };
  }

  #field(name: string): FieldColumn | null {
    let field = this.#fields.get(name);
    if (field === undefined) {
      const columnOf = (base: string) => this.columns[this.#indexOf.get(base) ?? -1];
      this.#fields.set(name, (field = fieldColumn(name, columnOf)));
    }
    return field;
  }

  /** The column in the files: of a field, the one whose elements have it. */
  ownNameOf(name: string): string {
    return this.columns[this.#wanted(name).index]!.name;
  }

  /** Says that there is no such column, and which was meant. */
  noColumn(name: string, span: Span | null): Diagnostic {
    const names = this.columns.map((c) => c.name);
    const folded = names.find((n) => n.toLowerCase() === name.toLowerCase());
    const shown =
      names.length === 0
        ? null
        : `it has ${names.slice(0, 12).join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`;
    const hint = folded === undefined ? (didYouMeanHint(name, names) ?? shown) : `did you mean '${folded}'?`;
    return diagnostic(
      'ADS8005',
      span,
      { table: `table '${this.source.name}' ("${this.source.glob}")`, column: name },
      { hint },
    );
  }

  has(name: string): boolean {
    return this.#indexOf.has(name) || this.#field(name) !== null;
  }

  /** Whether a column of the files is called so: rows hold a joined value by its whole name, `users.age`, and not as a field of a column `users`. */
  hasColumnCalled(name: string): boolean {
    return this.#indexOf.has(name);
  }

  /** Indexes of the files that lack a column. */
  filesWithout(name: string): number[] {
    const index = this.has(name) ? this.#wanted(name).index : undefined;
    return this.#groups.flatMap((group) =>
      index !== undefined && group.cells.has(index) ? [] : group.files.map((_, i) => group.first + i),
    );
  }

  /** Names of the columns that a file has. */
  columnsOf(file: number): string[] {
    return [...(this.#groupOf(file)?.cells.keys() ?? [])].map((index) => this.columns[index]!.name);
  }

  #groupOf(file: number): Group | undefined {
    return this.#groups.find(({ first, files }) => file >= first && file < first + files.length);
  }

  /** Of them those that stand in the file itself, and not in its folders, in their order. */
  ownColumnsOf(file: number): string[] {
    const cells = this.#groupOf(file)?.cells ?? new Map<number, Cell>();
    return [...cells].flatMap(([index, { position }]) => (position === null ? [] : [this.columns[index]!.name]));
  }

  /** The name of a column within `relation`: never the user's. */
  alias(name: string): string {
    return this.#wanted(name).alias;
  }

  /**
   * SELECT giving `f` (file index), `r` (row in its file, from 0), `ok` (false: not readable as a row) and the columns under
   * their aliases, in file order. `starts`: number of rows before each file, where known; without it `r` counts on over the files of
   * text formats. `whole`: a line of a text file counts only if all of it can be read, so that which lines are rows, and their numbers,
   * don't depend on the columns that are asked for. `rejects` keeps what CSV leaves out in DuckDB's table `reject_errors`.
   */
  relation(names: readonly string[], options: RelationOptions = {}): string {
    const wanted = [...new Set(names)].map((name) => this.#wanted(name));
    const staged = this.#staged;
    if (
      staged !== null &&
      options.rejects !== true &&
      wanted.every(({ column }) => staged.columns.includes(column.name))
    )
      return readStaged(staged, wanted, options);
    const { first, end } = options.files ?? { first: 0, end: this.files.length };
    const parts = this.#readings(first, end, options.anyOrder === true).map((group) => {
      const rows = this.#read(group, wanted, options);
      return this.#ownRowNumbers || options.unnumbered === true ? rows : numbered(group, rows, wanted, options);
    });
    return parts.length > 0 ? parts.join(' UNION ALL ') : this.#nothing(wanted);
  }

  /** JSON Lines of all layouts can be read at once. */
  #readings(first: number, end: number, anyOrder: boolean): Reading[] {
    if (this.source.format === 'jsonl')
      return [
        {
          layout: '',
          first,
          files: this.files.slice(first, end),
          cells: new Map(),
          width: 0,
          lineEnd: null,
          utf8: false,
        },
      ];
    const groups = this.#groups.flatMap((group) => overlap(group, first, end) ?? []);
    if (!anyOrder || !this.#ownRowNumbers) return groups;
    const together = new Map<string, Group[]>();
    for (const group of groups) {
      const same = together.get(group.layout);
      if (same === undefined) together.set(group.layout, [group]);
      else same.push(group);
    }
    return [...together.values()].map((some) => ({
      ...some[0]!,
      files: some.flatMap(({ files }) => files),
      places: some.flatMap((group) => group.files.map((_, i) => group.first + i)),
    }));
  }

  #nothing(wanted: readonly Wanted[]): string {
    const columns = wanted.map(({ column, alias }) => `CAST(NULL AS ${sqlType(column)}) AS ${alias}`);
    return `SELECT ${[`0 AS ${FILE}`, `true AS ${READABLE}`, `0::BIGINT AS ${ROW}`, ...columns].join(', ')} WHERE false`;
  }

  #read(group: Reading, wanted: readonly Wanted[], options: RelationOptions): string {
    const files = fileList(group.files.map((f) => f.absolute));
    const { source } = this;
    const place =
      group.places === undefined
        ? `file_index${group.first === 0 ? '' : ` + ${group.first}`}`
        : `[${group.places.join(', ')}][CAST(file_index AS BIGINT) + 1]`;
    const file = `CAST(${place} AS INTEGER) AS ${FILE}`;
    if (source.format === 'jsonl') return this.#readJson(group, files, file, wanted);
    const columns = wanted.map((w) => `${this.#cell(group, w)} AS ${w.alias}`);
    const reader =
      source.format === 'parquet'
        ? `read_parquet(${files}, binary_as_string = true, hive_partitioning = false)`
        : `read_csv(${files}, ${csvOptions(source, group, options.rejects ?? false)})`;
    // By position: names may differ by case alone, or be those that DuckDB gives to its own columns.
    const from = `${reader} AS file_rows(${Array.from({ length: group.width }, (_, i) => `p${i}`).join(', ')})`;
    if (source.format === 'parquet') {
      const rows = options.files?.rows;
      // DuckDB reads no row groups outside of the range.
      const within =
        rows === undefined ? '' : ` WHERE file_row_number >= ${rows.from} AND file_row_number < ${rows.to}`;
      return `SELECT ${[file, `file_row_number AS ${ROW}`, `true AS ${READABLE}`, ...columns].join(', ')} FROM ${from}${within}`;
    }
    const read = `SELECT ${[file, `true AS ${READABLE}`, ...columns].join(', ')} FROM ${from}`;
    const asked = new Set(wanted.map((w) => group.cells.get(w.index)?.position));
    const others = Array.from({ length: group.width }, (_, i) => i).flatMap((position) =>
      asked.has(position) ? [] : [`p${position}`],
    );
    if (options.whole !== true || others.length === 0 || group.utf8) return read;
    // DuckDB looks at the bytes of a column only where something needs it: a condition that is always true does.
    const first = `coalesce(${others.join(', ')})`;
    return `${read} WHERE ${first} IS NULL OR ${first} IS NOT NULL`;
  }

  /** A column in the files of a group. */
  #cell(group: Group, { index, column, field }: Wanted): string {
    const cell = group.cells.get(index);
    if (cell === undefined || cell.type < 0) return `CAST(NULL AS ${sqlType(column)})`;
    const base = this.columns[index]!;
    const own = cell.position === null ? folderSql(group, base.name) : `p${cell.position}`;
    return widenSql(column, field === null ? own : fieldSql(field, base, own, cell.type), cell.type);
  }

  #readJson(group: Group, files: string, file: string, wanted: readonly Wanted[]): string {
    const nameOf = ({ index }: Wanted) => this.columns[index]!.name;
    const pointers = literals(wanted.map((w) => `/${nameOf(w).replaceAll('~', '~0').replaceAll('/', '~1')}`));
    const cells = this.#groups
      .flatMap((one) => overlap(one, group.first, group.first + group.files.length) ?? [])
      .flatMap((one) => one.files.map(() => one.cells));
    const given: string[] = [];
    const columns = wanted.map((w, i) => {
      const value = `v[${i + 1}]`;
      const own = `nullif(CAST(${w.field === null ? value : fieldSql(w.field, this.columns[w.index]!, value, 0)} AS VARCHAR), 'null')`;
      // A file that has the key in any row has the column: what it lacks in other rows is missing, and no matter of its folders.
      const byFolder = cells.map((of) => of.get(w.index)?.position === null);
      if (!byFolder.includes(true)) return `${own} AS ${w.alias}`;
      given.push(`, ${byFile(byFolder.map(String))} AS by${i}, ${folderSql(group, nameOf(w))} AS g${i}`);
      return `CASE WHEN by${i} THEN CAST(to_json(g${i}) AS VARCHAR) ELSE ${own} END AS ${w.alias}`;
    });
    const values = wanted.length === 0 ? '' : `, json_extract(json, ${pointers}) AS v${given.join('')}`;
    const lines = `SELECT ${file}, coalesce(json_type(json) = 'OBJECT', false) AS ${READABLE}${values} FROM read_ndjson_objects(${files}, ignore_errors = true, hive_partitioning = false)`;
    return `SELECT ${[FILE, READABLE, ...columns].join(', ')} FROM (${lines})`;
  }
}

/** Rows of one call of a reader, with their numbers. Not of several calls: where no order is asked for, DuckDB may begin with any of them. */
function numbered(
  { first, files }: Reading,
  rows: string,
  wanted: readonly Wanted[],
  { starts }: RelationOptions,
): string {
  const columns = [FILE, READABLE, ...wanted.map((w) => w.alias)].join(', ');
  const before =
    starts === undefined || files.length === 1
      ? ''
      : ` - [${files.map((_, i) => starts[first + i]! - starts[first]!).join(', ')}][${FILE} - ${first} + 1]`;
  return `SELECT ${columns}, row_number() OVER () - 1${before} AS ${ROW} FROM (${rows})`;
}

/** Rows of a copy, numbered as those of the files. */
function readStaged(
  { path, columns: held, time }: StagedTable,
  wanted: readonly Wanted[],
  { starts, files }: RelationOptions,
): string {
  const before = starts === undefined || starts.length === 1 ? '' : ` - [${starts.join(', ')}][${FILE} + 1]`;
  const bounds: string[] = [];
  if (files !== undefined) {
    const start = present(starts, 'rows before each file')[files.first] ?? 0;
    bounds.push(`file_row_number >= ${start + (files.rows?.from ?? 0)}`);
    const end = files.rows === undefined ? starts?.[files.end] : start + files.rows.to;
    if (end !== undefined) bounds.push(`file_row_number < ${end}`);
  }
  const where = bounds.length === 0 ? '' : ` WHERE ${bounds.join(' AND ')}`;
  const own = time === null ? [] : [STAGED_TIME];
  const columns = [
    FILE,
    READABLE,
    ...own,
    ...wanted.map(({ alias, column }) => `${stagedName(held.indexOf(column.name))} AS ${alias}`),
  ].join(', ');
  return `SELECT ${columns}, CAST(file_row_number${before} AS BIGINT) AS ${ROW} FROM read_parquet(${fileList([path])}, hive_partitioning = false)${where}`;
}

/** The files of a group that are in a range; null: none. */
function overlap(group: Group, first: number, end: number): Group | null {
  const from = Math.max(first, group.first);
  const to = Math.min(end, group.first + group.files.length);
  return from >= to ? null : { ...group, first: from, files: group.files.slice(from - group.first, to - group.first) };
}
