/** What a column of DuckDB becomes on its way to JavaScript. */

/**
 * text: string; boolean; int: number (32 bits); bigint: number where safe, otherwise BigInt; hugeint: the same, up to 128 bits;
 * float and double: number; json: whatever the JSON text says.
 */
export type ScalarKind = 'text' | 'boolean' | 'int' | 'bigint' | 'hugeint' | 'float' | 'double' | 'json';

export interface ColumnKind {
  readonly scalar: ScalarKind;
  readonly list: boolean;
}

const coded: ReadonlySet<ScalarKind> = new Set(['text', 'json', 'boolean', 'int', 'bigint', 'float', 'double']);

/** Whether values of a kind can be told apart by the bytes that DuckDB gives. */
export function canBeCoded({ scalar, list }: ColumnKind): boolean {
  return !list && coded.has(scalar);
}

export function isText({ scalar }: ColumnKind): boolean {
  return scalar === 'text' || scalar === 'json';
}

export type TimeKind = 'timestamp' | 'timestamptz' | 'date';

const scalars: Readonly<Record<string, ScalarKind>> = {
  VARCHAR: 'text',
  UUID: 'text',
  DATE: 'text',
  TIME: 'text',
  INTERVAL: 'text',
  BIT: 'text',
  'TIME WITH TIME ZONE': 'text',
  TIME_NS: 'text',
  TIMESTAMP: 'text',
  TIMESTAMP_S: 'text',
  TIMESTAMP_MS: 'text',
  TIMESTAMP_NS: 'text',
  'TIMESTAMP WITH TIME ZONE': 'text',
  BOOLEAN: 'boolean',
  JSON: 'json',
  TINYINT: 'int',
  SMALLINT: 'int',
  INTEGER: 'int',
  UTINYINT: 'int',
  USMALLINT: 'int',
  UINTEGER: 'bigint',
  BIGINT: 'bigint',
  UBIGINT: 'hugeint',
  HUGEINT: 'hugeint',
  FLOAT: 'float',
  DOUBLE: 'double',
};

const casts: Readonly<Record<ScalarKind, string>> = {
  text: 'VARCHAR',
  boolean: 'BOOLEAN',
  int: 'INTEGER',
  bigint: 'BIGINT',
  hugeint: 'HUGEINT',
  float: 'FLOAT',
  double: 'DOUBLE',
  json: 'VARCHAR',
};

/** The kind of a DuckDB type by its name, or null for what adsc can't use (structures, maps, lists of lists, blobs). */
export function kindOfType(type: string): ColumnKind | null {
  const list = /^(.*)\[\d*\]$/s.exec(type);
  const element = list === null ? type : list[1]!;
  if (element.startsWith('ENUM(')) return { scalar: 'text', list: list !== null };
  const decimal = /^DECIMAL\(\d+,(\d+)\)$/.exec(element);
  if (decimal !== null) return { scalar: decimal[1] === '0' ? 'hugeint' : 'double', list: list !== null };
  const scalar = Object.hasOwn(scalars, element) ? scalars[element]! : null;
  return scalar === null ? null : { scalar, list: list !== null };
}

/** The type that a column is cast to when it is streamed; see `read-vector.ts`. */
export function castFor(kind: ColumnKind): string {
  return `${casts[kind.scalar]}${kind.list ? '[]' : ''}`;
}

/** The kind of time that a DuckDB type holds, or null. */
export function timeKindOf(type: string): TimeKind | null {
  if (type === 'DATE') return 'date';
  if (type === 'TIMESTAMP WITH TIME ZONE') return 'timestamptz';
  return /^TIMESTAMP(_S|_MS|_NS)?$/.test(type) ? 'timestamp' : null;
}

const numbers: ReadonlySet<ScalarKind> = new Set(['int', 'bigint', 'float', 'double']);

/** Whether values are numbers; of lists, whether all that an element may be is one of the column's typed array. */
export function hasNumbers({ scalar, list }: ColumnKind): boolean {
  return list ? scalar === 'float' || scalar === 'double' : numbers.has(scalar);
}
