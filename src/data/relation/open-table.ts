/** Opening a table: what is in its files, by headers and schemas. Files are grouped by layout, and each column knows its types. */
import { diagnostic } from '../../diagnostics/index.ts';
import type { TableSource } from '../../ir/plan.ts';
import { type Column, makeColumn, type TypeInFile } from '../files/column.ts';
import { checkStart, firstLineBytes, type FirstRecord, readFirst, readHeader } from '../files/csv-first-record.ts';
import { type Database, fileList } from '../database.ts';
import { isUtf8File } from '../files/text-encoding.ts';
import { DataError } from '../error.ts';
import type { DataFile } from '../files/glob.ts';
import { folderValues } from '../files/hive.ts';
import { ownType } from '../files/common-kind.ts';
import { parquetLayouts } from '../files/parquet-layouts.ts';
import { delimiterOf } from './csv-options.ts';
import { type Cell, type Group, Table } from './table.ts';

/**
 * Columns from which on it pays to look for bytes that are no UTF-8 first: DuckDB takes 16 bytes for each cell of 2,048 rows that it
 * looks at, several times over.
 */
const WIDE = 128;

/** A column of a file itself, in its order. `type` null: it holds no value and no type either. */
export interface FileColumn {
  readonly name: string;
  readonly type: string | null;
}

/**
 * Opens a table over its files: reads headers and schemas, no rows (JSON Lines: all of them, to know the keys). Columns that are known to
 * be `absent` from any number of files are in the table all the same, without values. @param known keys of each file of JSON Lines
 * @throws DataError
 */
export async function openTable(
  database: Database,
  source: TableSource,
  files: readonly DataFile[],
  absent: readonly string[] = [],
  known: readonly (readonly string[])[] | null = null,
): Promise<Table> {
  const layouts = new Layouts(source, files);
  if (source.format === 'parquet') {
    const columns = await parquetLayouts(database, files, `"${source.glob}"`);
    files.forEach((_, f) => layouts.add(f, columns[f]!));
  } else if (source.format === 'jsonl') {
    let longest = 0;
    for (const file of files) {
      checkStart(file);
      longest = Math.max(longest, firstLineBytes(file));
    }
    await database.makeRoomForLines(longest);
    const keys = known ?? (await jsonKeys(database, source, files));
    // Without a line nothing says which columns there are, and each would be called missing.
    if (longest === 0 && (source.columns ?? []).length === 0 && keys.every(({ length }) => length === 0))
      throw new DataError(diagnostic('ADS8004', null, { what: `"${source.glob}"` }));
    // A column that is stated and stands in no line has no values, and is no slip of ours to find.
    files.forEach((_, f) =>
      layouts.add(
        f,
        keys[f]!.map((name) => ({ name, type: 'JSON' })),
      ),
    );
    for (const name of source.columns ?? []) layouts.know(name);
  } else {
    for (const [f, file] of files.entries()) {
      const header = headerOf(source, file);
      if (header === null) continue;
      const utf8 = header.fields.length >= WIDE && (await isUtf8File(file));
      layouts.add(
        f,
        header.fields.map((name) => ({ name, type: 'VARCHAR' })),
        header.lineEnd,
        utf8,
      );
    }
  }
  for (const name of absent) layouts.know(name);
  return layouts.table();
}

/** Collects files one after the other. */
class Layouts {
  readonly #source: TableSource;
  readonly #files: readonly DataFile[];
  readonly #columns = new Map<string, { readonly index: number; readonly types: TypeInFile[] }>();
  readonly #groups: { readonly group: Group; readonly key: string; readonly files: DataFile[] }[] = [];

  constructor(source: TableSource, files: readonly DataFile[]) {
    this.#source = source;
    this.#files = files;
  }

  add(f: number, own: readonly FileColumn[], lineEnd: FirstRecord['lineEnd'] = null, utf8 = false): void {
    const file = this.#files[f]!;
    const cells = new Map<number, Cell>();
    own.forEach(({ name, type }, position) => {
      if (this.#source.format === 'jsonl' && this.#source.columns?.includes(name) === false) return;
      const { index, types } = this.#column(name);
      if (cells.has(index))
        throw new DataError(
          diagnostic('ADS8016', null, { file: file.path, reason: `two columns are called '${name}'` }),
        );
      cells.set(index, { position, type: type === null ? -1 : typeIndex(types, type, file) });
    });
    // What stands in the file itself counts.
    for (const name of folderValues(file.path).keys()) {
      const { index, types } = this.#column(name);
      if (!cells.has(index))
        cells.set(index, {
          position: null,
          type: typeIndex(types, this.#source.format === 'jsonl' ? 'JSON' : 'VARCHAR', file, true),
        });
    }
    const key = JSON.stringify([
      [...cells].map(([index, { position, type }]) => [index, position, type]),
      own.length,
      lineEnd,
      utf8,
    ]);
    const last = this.#groups.at(-1);
    if (last?.key === key && last.group.first + last.files.length === f) last.files.push(file);
    else {
      const files = [file];
      this.#groups.push({
        key,
        files,
        group: { layout: key, first: f, files, cells, width: own.length, lineEnd, utf8 },
      });
    }
  }

  /** A column that may be in no file. */
  know(name: string): void {
    this.#column(name);
  }

  table(): Table {
    const table = `'${this.#source.name}'`;
    const columns: Column[] = [];
    for (const [name, { types }] of this.#columns) {
      // Values that are missing throughout.
      if (types.length === 0) typeIndex(types, this.#source.format === 'jsonl' ? 'JSON' : 'VARCHAR', this.#files[0]!);
      columns.push(makeColumn(name, table, types));
    }
    return new Table(
      this.#source,
      this.#files,
      columns,
      this.#groups.map(({ group }) => group),
    );
  }

  #column(name: string): { readonly index: number; readonly types: TypeInFile[] } {
    let column = this.#columns.get(name);
    if (column === undefined) this.#columns.set(name, (column = { index: this.#columns.size, types: [] }));
    return column;
  }
}

function typeIndex(types: TypeInFile[], type: string, file: DataFile, folder = false): number {
  const found = types.findIndex((one) => one.type === type);
  return found >= 0 ? found : types.push({ ...ownType(type), file: file.path, ...(folder ? { folder } : {}) }) - 1;
}

/** Every key of every object of each file, by its first appearance: a key that is rare is still a column. */
async function jsonKeys(database: Database, source: TableSource, files: readonly DataFile[]): Promise<string[][]> {
  const lines = `SELECT json, file_index, row_number() OVER () AS n FROM read_ndjson_objects(${fileList(files.map((f) => f.absolute))}, ignore_errors = true, hive_partitioning = false)`;
  const keys = `SELECT unnest(json_keys(json)) AS key, file_index, n FROM (${lines}) WHERE json_type(json) = 'OBJECT'`;
  const rows = await database.all(
    `SELECT key, file_index AS f, min(n) AS first FROM (${keys}) GROUP BY key, f ORDER BY first, key`,
    `"${source.glob}"`,
  );
  const found = files.map((): string[] => []);
  for (const row of rows) found[Number(row['f'])]!.push(row['key'] as string);
  return found;
}

/** null: an empty file of a table without headers, which holds no rows. */
function headerOf(source: TableSource, file: DataFile): FirstRecord | null {
  const { columns } = source;
  const delimiter = delimiterOf(source);
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
  return new DataError(
    diagnostic('ADS8016', null, {
      file: file.path,
      reason: `\`columns\` names ${stated} columns, and the first line has ${found}`,
    }),
  );
}
