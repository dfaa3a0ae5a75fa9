/** A table of the spec over files of the user: columns in memory. */
import { diagnostic, didYouMeanHint } from '../../diagnostics/index.ts';
import { DataError } from '../../data/error.ts';
import { makeColumn } from '../../data/files/column.ts';
import { ownType } from '../../data/files/common-kind.ts';
import type { Reject } from '../../data/files/rejected-lines.ts';
import type { TableSource } from '../../ir/plan.ts';
import { listsOf } from '../../ir/struct-fields.ts';
import type { RawValue } from '../../runtime/types.ts';
import type { Span } from '../../text/source.ts';
import type { FileRows, OwnColumn } from './file-rows.ts';
import type { OwnFile } from './files.ts';
import { MOST_ROWS, notHere, tooManyRows } from './not-here.ts';
import { readDelimited } from './read-delimited.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readParquet } from './read-parquet.ts';
import { textOf } from './text-of.ts';

export interface OwnTable {
  readonly source: TableSource;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly rows: number }[];
  readonly columns: ReadonlyMap<string, OwnColumn>;
  readonly rows: number;
  /** By row: index of its file, and row in it, from 0. */
  readonly file: Int32Array;
  readonly row: Float64Array;
  /** By row: 0 where it is no row. */
  readonly readable: Uint8Array;
  readonly rejects: readonly Reject[];
}

/** Remembers what was read of a file: a spec changes far more often than data. */
export class TableReader {
  readonly #read = new Map<string, Promise<FileRows>>();

  /** @param span of the spec, for messages @throws DataError */
  async read(source: TableSource, files: readonly OwnFile[], span: Span | null): Promise<OwnTable> {
    const parts: FileRows[] = [];
    for (const file of files) {
      const part = await this.#fileRows(source, file);
      if (part.rows > MOST_ROWS) throw tooManyRows(file.path, span);
      parts.push(part);
    }
    const rows = parts.reduce((sum, part) => sum + part.rows, 0);
    if (rows > MOST_ROWS) throw tooManyRows(`"${source.glob}"`, span);
    return together(source, files, parts, rows);
  }

  #fileRows(source: TableSource, file: OwnFile): Promise<FileRows> {
    const { format, header, columns, delimiter, missing } = source;
    const key = JSON.stringify([file.version, format, header, columns, delimiter, missing]);
    let rows = this.#read.get(key);
    if (rows === undefined) {
      rows = readFile(source, file);
      this.#read.set(key, rows);
      rows.catch(() => this.#read.delete(key));
    }
    return rows;
  }
}

async function readFile(source: TableSource, file: OwnFile): Promise<FileRows> {
  const { format, header, columns, missing } = source;
  if (format === 'parquet') return readParquet(file, MOST_ROWS);
  const text = await textOf(file);
  if (format === 'jsonl') return readJsonLines(text, columns);
  const delimiter = source.delimiter ?? (format === 'tsv' ? '\t' : ',');
  return readDelimited(file.path, text, { delimiter, header, columns, missing });
}

/** The rows of all files, one after the other; a column that a file lacks is missing there. */
function together(source: TableSource, files: readonly OwnFile[], parts: readonly FileRows[], rows: number): OwnTable {
  const file = new Int32Array(rows);
  const row = new Float64Array(rows);
  const readable = new Uint8Array(rows).fill(1);
  const columns = new Map<string, { type: string; values: RawValue[]; file: string }>();
  for (const name of source.format === 'jsonl' ? (source.columns ?? []) : []) columns.set(name, nothing('JSON', rows));
  let start = 0;
  parts.forEach((part, f) => {
    const { path } = files[f]!;
    file.fill(f, start, start + part.rows);
    for (let i = 0; i < part.rows; i++) row[start + i] = i;
    if (part.readable !== null) readable.set(part.readable, start);
    for (const { name, type, values } of part.columns) {
      let column = columns.get(name);
      if (column === undefined) columns.set(name, (column = { ...nothing(type, rows), file: path }));
      if (column.type !== type)
        throw new DataError(
          diagnostic('ADS8025', null, {
            column: name,
            table: `'${source.name}'`,
            type: column.type,
            file: column.file,
            otherType: type,
            otherFile: path,
            reason: 'in the playground a column has one type in all files',
          }),
        );
      for (let i = 0; i < values.length; i++) column.values[start + i] = values[i]!;
    }
    start += part.rows;
  });
  return {
    source,
    files: files.map(({ path, bytes }, f) => ({ path, bytes: bytes.length, rows: parts[f]!.rows })),
    columns: new Map([...columns].map(([name, { type, values }]) => [name, { name, type, values }])),
    rows,
    file,
    row,
    readable,
    rejects: parts.flatMap(({ rejects }) => rejects),
  };
}

function nothing(type: string, rows: number): { type: string; values: RawValue[]; file: string } {
  return { type, values: Array.from({ length: rows }, () => null), file: '' };
}

/** The values of a column. @throws DataError where there is none of that name, or none that can be read */
export function columnOf({ source, columns }: OwnTable, name: string, span: Span | null): OwnColumn {
  const found = columns.get(name);
  if (found === undefined) {
    const list = listsOf(name).find((one) => columns.has(one));
    if (list !== undefined) throw notHere(`fields of the elements of a list, as '${name}' of '${list}'`, span);
    const names = [...columns.keys()];
    const folded = names.find((one) => one.toLowerCase() === name.toLowerCase());
    const listed = `it has ${names.slice(0, 12).join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`;
    const hint =
      folded === undefined
        ? (didYouMeanHint(name, names) ?? (names.length === 0 ? null : listed))
        : `did you mean '${folded}'?`;
    throw new DataError(
      diagnostic('ADS8005', span, { table: `table '${source.name}' ("${source.glob}")`, column: name }, { hint }),
    );
  }
  const { kind } = makeColumn(name, `'${source.name}'`, [{ ...ownType(found.type), file: '' }]);
  if (kind === null)
    throw new DataError(
      diagnostic('ADS8006', span, {
        column: name,
        table: `'${source.name}'`,
        type: found.type,
        reason: 'it is neither a single value nor a list of them',
      }),
    );
  return found;
}
