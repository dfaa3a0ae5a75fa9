/** Parquet files into columns, by hyparquet; types have the names that DuckDB gives them. */
import { type FileMetaData, parquetMetadata, parquetRead, parquetSchema, type SchemaTree } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { diagnostic } from '../../diagnostics/index.ts';
import { DataError } from '../../data/error.ts';
import type { RawValue } from '../../runtime/types.ts';
import type { OwnFile } from './files.ts';
import type { FileRows } from './file-rows.ts';

/** @throws DataError for a file that is damaged, and for one of more rows than `most` */
export async function readParquet({ path, bytes }: OwnFile, most: number): Promise<FileRows> {
  // As hyparquet wants a file: what it asks for is cut out.
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  let metadata: FileMetaData;
  try {
    metadata = parquetMetadata(file);
  } catch (error) {
    throw damaged(path, error);
  }
  const rows = Number(metadata.num_rows);
  const { children } = parquetSchema(metadata);
  const columns = children.map((column) => ({
    name: column.element.name,
    type: typeOf(column),
    values: [] as RawValue[],
  }));
  if (rows > most) return { rows, columns: [], readable: null, rejects: [] };
  try {
    await parquetRead({
      file,
      metadata,
      compressors,
      parsers,
      utf8: true,
      rowFormat: 'array',
      onComplete: (read: unknown[][]) => {
        for (const row of read) columns.forEach(({ values, type }, c) => values.push(valueOf(row[c], type)));
      },
    });
  } catch (error) {
    throw damaged(path, error);
  }
  return { rows, columns, readable: null, rejects: [] };
}

function damaged(file: string, error: unknown): DataError {
  const reason = error instanceof Error ? error.message : String(error);
  return new DataError(diagnostic('ADS8003', null, { file, reason }));
}

/** Times as the texts that DuckDB writes of them. */
const parsers = {
  timestampFromMilliseconds: (ms: bigint) => timeText(ms * 1_000_000n),
  timestampFromMicroseconds: (us: bigint) => timeText(us * 1000n),
  timestampFromNanoseconds: timeText,
  dateFromDays: (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10),
  stringFromBytes: (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : utf8.decode(bytes)),
  jsonFromBytes: (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : utf8.decode(bytes)),
};
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** `2024-05-01 12:00:00.25` of nanoseconds since 1970, in UTC. */
function timeText(nanoseconds: bigint): string {
  const seconds = nanoseconds / 1_000_000_000n - (nanoseconds % 1_000_000_000n < 0n ? 1n : 0n);
  const rest = nanoseconds - seconds * 1_000_000_000n;
  const text = new Date(Number(seconds) * 1000).toISOString().slice(0, 19).replace('T', ' ');
  const fraction = String(rest).padStart(9, '0').replace(/0+$/, '');
  return fraction === '' ? text : `${text}.${fraction}`;
}

function valueOf(value: unknown, type: string): RawValue {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return Array.from(value as ArrayLike<unknown>, (one) => valueOf(one, type.replace(/\[\]$/, ''))) as RawValue;
  // Instants are written with their offset.
  if (type === 'TIMESTAMP WITH TIME ZONE') return `${value as string}+00`;
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  return value as RawValue;
}

const PLAIN: Readonly<Record<string, string>> = {
  BOOLEAN: 'BOOLEAN',
  INT32: 'INTEGER',
  INT64: 'BIGINT',
  INT96: 'TIMESTAMP',
  FLOAT: 'FLOAT',
  DOUBLE: 'DOUBLE',
  BYTE_ARRAY: 'VARCHAR',
};
const CONVERTED: Readonly<Record<string, string>> = {
  UTF8: 'VARCHAR',
  ENUM: 'VARCHAR',
  JSON: 'JSON',
  DATE: 'DATE',
  TIMESTAMP_MILLIS: 'TIMESTAMP',
  TIMESTAMP_MICROS: 'TIMESTAMP',
  INT_8: 'TINYINT',
  INT_16: 'SMALLINT',
  INT_32: 'INTEGER',
  INT_64: 'BIGINT',
  UINT_8: 'UTINYINT',
  UINT_16: 'USMALLINT',
  UINT_32: 'UINTEGER',
  UINT_64: 'UBIGINT',
};

/** What is neither a single value nor a list of them is called by its kind, which no signal reads. */
function typeOf({ element, children }: SchemaTree): string {
  const { type, converted_type: converted, logical_type: logical } = element;
  if (type === undefined) {
    const item = children[0]?.children[0];
    if (converted === 'LIST' && children.length === 1 && item !== undefined && children[0]!.children.length === 1)
      return `${typeOf(item)}[]`;
    return converted === 'MAP' ? 'MAP' : 'STRUCT';
  }
  if (element.repetition_type === 'REPEATED') return `${ofLeaf(element)}[]`;
  return ofLeaf({ type, converted_type: converted, logical_type: logical, ...pick(element) });
}

function pick({ precision, scale }: SchemaTree['element']) {
  return { precision, scale };
}

function ofLeaf(
  element: Pick<SchemaTree['element'], 'type' | 'converted_type' | 'logical_type' | 'precision' | 'scale'>,
): string {
  const { type, converted_type: converted, logical_type: logical } = element;
  if (logical?.type === 'TIMESTAMP') {
    if (logical.isAdjustedToUTC) return 'TIMESTAMP WITH TIME ZONE';
    return logical.unit === 'NANOS' ? 'TIMESTAMP_NS' : 'TIMESTAMP';
  }
  if (converted === 'DECIMAL') return `DECIMAL(${element.precision ?? 18},${element.scale ?? 0})`;
  if (converted !== undefined && Object.hasOwn(CONVERTED, converted)) return CONVERTED[converted]!;
  return PLAIN[type ?? ''] ?? String(type);
}
