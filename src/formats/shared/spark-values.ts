/** Values of an engine's types as SQL: numbers, keys, ids among integers; by the rules of the runtime. */
import { BLANK, double, matches, trimmed } from '../../emit/spark/sql.ts';

/** A type of a column of an engine, as job.py names it. */
export type EngineType = ScalarType | TimeType | `list<${ScalarType | TimeType}>` | `map<${ScalarType}>`;
export type TimeType = 'date' | 'timestamp' | 'timestamp_ntz';
export type ScalarType = 'text' | 'boolean' | 'integer' | 'double';

/** A value as SQL, NULL where it is missing or bad, and whether it is bad. */
export interface ReadSql {
  readonly value: string;
  /** SQL of a BOOLEAN, never NULL, over the raw column and the column that holds the value. */
  readonly bad: (value: string) => string;
  /** Columns that it is computed by, each over those before it; absent: none. */
  readonly steps?: readonly (readonly [name: string, sql: string])[];
}

/** How a raw column is read, by its type on the engine. A type that is not here can't be read so: job.py says it before it reads a row. */
export interface Readers {
  /** Says what is read, for messages: "numbers". */
  readonly what: string;
  /** The engine's type of what is read. */
  readonly type: 'STRING' | 'INT' | 'BIGINT' | 'DOUBLE' | `ARRAY<${'STRING' | 'INT' | 'BIGINT' | 'DOUBLE'}>`;
  readonly of: Readonly<Partial<Record<EngineType, (x: string, as: string) => ReadSql>>>;
}

const MOST_SAFE = '9007199254740991D';

/** SQL of a finite DOUBLE by the scalar type; NULL: it is none. */
export function numberOf(type: ScalarType, x: string): string {
  switch (type) {
    case 'text': {
      const number = `try_cast(${trimmed(x)} AS DOUBLE)`;
      return `CASE WHEN ${matches(x, `${BLANK}[+-]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)(?:[eE][+-]?[0-9]+)?${BLANK}`)} AND abs(${number}) < ${double(Infinity)} THEN ${number} END`;
    }
    case 'integer':
      return `CAST(${x} AS DOUBLE)`;
    case 'double':
      return `CASE WHEN abs(CAST(${x} AS DOUBLE)) < ${double(Infinity)} THEN CAST(${x} AS DOUBLE) END`;
    case 'boolean':
      return 'CAST(NULL AS DOUBLE)';
  }
}

/** SQL of a key, the text that the runtime's `keyOf` gives; NULL: the value has none. */
export function keyOf(type: ScalarType, x: string): string {
  if (type === 'text') return x;
  if (type !== 'double') return `CAST(${x} AS STRING)`;
  const number = `CAST(${x} AS DOUBLE)`;
  return `CASE WHEN abs(${number}) <= ${MOST_SAFE} AND CAST(try_cast(abs(${number}) AS BIGINT) AS DOUBLE) = abs(${number}) THEN CAST(try_cast(${number} AS BIGINT) AS STRING) END`;
}

/** SQL of a time as it is written where it is read as a key: `2024-03-08 01:02:03.5`, as DuckDB writes it. @param us microseconds */
export function timeText(us: string): string {
  const part = (unit: number, of: number) =>
    `lpad(CAST(pmod(${us} div ${unit}L - CASE WHEN pmod(${us}, ${unit}L) <> 0 AND ${us} < 0 THEN 1L ELSE 0L END, ${of}L) AS STRING), 2, '0')`;
  const days = `CAST((${us} - pmod(${us}, 86400000000L)) div 86400000000L AS INT)`;
  const fraction = `trim(TRAILING '0' FROM lpad(CAST(pmod(${us}, 1000000L) AS STRING), 6, '0'))`;
  const clock = [part(3_600_000_000, 24), part(60_000_000, 60), part(1_000_000, 60)].join(", ':', ");
  return `concat(CAST(date_add(DATE'1970-01-01', ${days}) AS STRING), ' ', ${clock}, CASE WHEN pmod(${us}, 1000000L) = 0 THEN '' ELSE concat('.', ${fraction}) END)`;
}

/** SQL of the id among the integers 0…n−1, of them as numbers: 2…, 1 outside; NULL: no integer. */
function rangeIdOf(number: string, n: number): string {
  return `CASE WHEN ${number} >= 0 AND ${number} < ${n} AND CAST(try_cast(abs(${number}) AS INT) AS DOUBLE) = abs(${number}) THEN try_cast(${number} AS INT) + 2 WHEN abs(${number}) > ${MOST_SAFE} OR CAST(try_cast(abs(${number}) AS BIGINT) AS DOUBLE) = abs(${number}) THEN 1 END`;
}

/** The same of a scalar type: of two integers also booleans, and the texts of them. */
export function rangeOf(type: ScalarType, x: string, n: number): string {
  if (type === 'boolean') return n === 2 ? `CASE WHEN ${x} THEN 3 WHEN NOT ${x} THEN 2 END` : 'CAST(NULL AS INT)';
  const id = rangeIdOf(numberOf(type, x), n);
  if (type !== 'text' || n !== 2) return id;
  return `CASE WHEN ${x} IN ('true', 'True', 'TRUE') THEN 3 WHEN ${x} IN ('false', 'False', 'FALSE') THEN 2 ELSE ${id} END`;
}

/** SQL: whether a list has NULL where another has a value. */
export function moreNulls(list: string, of: string): string {
  const nulls = (x: string) => `size(filter(${x}, e -> e IS NULL))`;
  return `coalesce(${nulls(list)} > ${nulls(of)}, false)`;
}
