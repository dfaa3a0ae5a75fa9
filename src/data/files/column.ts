/** A column of a table, whatever types its files give it. */
import { diagnostic } from '../../diagnostics/index.ts';
import { isStructs, structFields } from '../../ir/struct-fields.ts';
import type { Span } from '../../text/source.ts';
import type { ColumnKind, TimeKind } from './column-type.ts';
import { DataError } from '../error.ts';
import { commonKind, convertSql, isConflict, type OwnType, summaryType } from './common-kind.ts';

/** A type of a column, and the first file that has it. */
export interface TypeInFile extends OwnType {
  /** Root-relative. */
  readonly file: string;
  /** The folders of files give it, as text. */
  readonly folder?: boolean;
}

/** A column of files with one type is as in the files; of several types it is a UNION of DuckDB, each value as its own file has it. */
export interface Column {
  readonly name: string;
  /** For messages: `'rows'`. */
  readonly table: string;
  /** By first appearance; several where the files differ. */
  readonly types: readonly TypeInFile[];
  /** DuckDB's name of the type, or of one that stands for all. */
  readonly type: string;
  /** What the values are read as; null: they can't be. */
  readonly kind: ColumnKind | null;
  /** null: no time, or several types. */
  readonly time: TimeKind | null;
}

export function makeColumn(name: string, table: string, types: readonly TypeInFile[]): Column {
  const kind = commonKind(types);
  // Text of folders is parsed as strings of text files are, also where other files are Parquet.
  const type = types.every(({ folder }) => folder === true) ? 'TEXT' : summaryType(types);
  return {
    name,
    table,
    types,
    type,
    kind: isConflict(kind) ? null : kind,
    time: types.length === 1 ? types[0]!.time : null,
  };
}

/** A column's values as SQL of the type `castFor(kind)`. */
export interface ValueSql {
  readonly sql: string;
  readonly kind: ColumnKind;
}

/** @throws DataError for types that adsc can't use, or that have no common meaning. */
export function valueSql(column: Column, expression: string): ValueSql {
  const { types } = column;
  const kind = commonKind(types);
  if (isConflict(kind)) {
    if (isStructs(types[0]!.type)) {
      const fields = structFields(types[0]!.type).map(([name]) => `'${column.name}.${name}'`);
      throw unusable(
        column,
        `its elements have fields, which are lists of their own: ${fields.slice(0, 8).join(', ')}`,
      );
    }
    if (types.length === 1) throw unusable(column, 'it is neither a single value nor a list of them');
    throw conflicting(column, kind.first, kind.second, kind.reason);
  }
  return { sql: eachType(column, expression, (sql, type) => convertSql(sql, type, kind)), kind };
}

/** A column's values where maps are read too: a map of DuckDB comes as a JSON object of texts. @throws DataError as `valueSql` */
export function mapSql(column: Column, expression: string): ValueSql {
  const { types } = column;
  const isMap = ({ type }: OwnType) => type.startsWith('MAP(') && !type.endsWith('[]');
  if (!types.some(isMap)) return valueSql(column, expression);
  const other = types.find((type) => !isMap(type) && type.kind === null);
  if (other !== undefined) throw unusable(column, 'it is neither a map nor a text of a JSON object');
  const kind = { scalar: 'json', list: false } as const;
  const convert = (sql: string, type: OwnType) =>
    // Numbers as texts: JSON has none for NaN, which is to be told from a missing weight.
    isMap(type) ? `CAST(to_json(CAST(${sql} AS MAP(VARCHAR, VARCHAR))) AS VARCHAR)` : convertSql(sql, type, kind);
  return { sql: eachType(column, expression, convert), kind };
}

/** SQL of each value by its own type. */
export function eachType(
  column: Column,
  expression: string,
  convert: (expression: string, type: TypeInFile) => string,
): string {
  const { types } = column;
  if (types.length === 1) return convert(expression, types[0]!);
  const cases = types.map(
    (type, i) => `WHEN '${tag(i)}' THEN ${convert(`union_extract(${expression}, '${tag(i)}')`, type)}`,
  );
  return `CASE union_tag(${expression}) ${cases.join(' ')} END`;
}

/** A value of type `index` as one of the column. */
export function widenSql(column: Column, expression: string, index: number): string {
  if (column.types.length === 1) return expression;
  // A union that holds NULL is none itself.
  return `CASE WHEN ${expression} IS NOT NULL THEN CAST(union_value(${tag(index)} := ${expression}) AS ${sqlType(column)}) END`;
}

/** DuckDB's type of the column's values. */
export function sqlType(column: Column): string {
  const { types } = column;
  return types.length === 1 ? types[0]!.type : `UNION(${types.map(({ type }, i) => `${tag(i)} ${type}`).join(', ')})`;
}

function tag(index: number): string {
  return `k${index}`;
}

export function unusable(column: Column, reason: string): DataError {
  return new DataError(
    diagnostic('ADS8006', null, { column: column.name, table: column.table, type: column.type, reason }),
  );
}

/** Types `a` and `b` of a column can't be read as one. */
export function conflicting(column: Column, a: number, b: number, reason: string, span: Span | null = null): DataError {
  const [first, second] = [column.types[a]!, column.types[b]!];
  const facts = {
    column: column.name,
    table: column.table,
    type: first.type,
    file: first.file,
    otherType: second.type,
    otherFile: second.file,
    reason,
  };
  return new DataError(diagnostic('ADS8025', span, facts));
}
