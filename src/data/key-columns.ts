/** What names a row in what is written of it: its key as the files have it, or its file and place there. Read as texts, cell by cell. */
import { diagnostic } from '../diagnostics/index.ts';
import { DataError } from './error.ts';
import { castFor } from './files/column-type.ts';
import { type Column, valueSql } from './files/column.ts';
import type { Examples, Field } from './relation/examples.ts';

/** `plain`: as CSV has it; `json`: a JSON value. */
export type CellForm = 'plain' | 'json';

export interface KeyColumn {
  readonly name: string;
  /** DuckDB's type that a plain cell is cast to; null: cells are JSON, whatever the form. */
  readonly type: string | null;
  readonly field: Field;
  /** The text of a cell, from what is read by `field`. */
  readonly text: (value: unknown) => string | null;
}

const TEXT = { scalar: 'text', list: false } as const;

/** @param names the key's columns; none: file and row do @throws DataError for columns that hold no single values */
export function keyColumns(examples: Examples, names: readonly string[], form: CellForm): readonly KeyColumn[] {
  return names.length === 0 ? placeColumns(examples, form) : names.map((name) => keyColumn(examples, name, form));
}

function placeColumns(examples: Examples, form: CellForm): readonly KeyColumn[] {
  const paths = examples.files.map(({ path }) => (form === 'json' ? JSON.stringify(path) : path));
  return [
    {
      name: 'file',
      type: 'VARCHAR',
      field: { sql: 'p.f', kind: { scalar: 'int', list: false } },
      text: (file) => paths[file as number]!,
    },
    {
      name: 'row',
      type: 'BIGINT',
      field: { sql: 'CAST(p.r + 1 AS DOUBLE)', kind: { scalar: 'double', list: false } },
      text: String,
    },
  ];
}

function keyColumn(examples: Examples, name: string, form: CellForm): KeyColumn {
  const { sql, column } = examples.original({ table: -1, column: name });
  const own = column.types.length === 1 ? column.types[0]!.type : null;
  const kind = own === null ? valueSql(column, sql).kind : column.kind;
  if (kind === null || kind.list) throw noKey(column);
  const isJson = kind.scalar === 'json';
  const value = own === null ? valueSql(column, sql).sql : sql;
  const text = (cell: unknown) => cell as string | null;
  if (isJson) {
    const json = `nullif(CAST(${value} AS VARCHAR), 'null')`;
    return { name, type: null, field: { sql: json, kind: TEXT }, text };
  }
  const type = own ?? castFor(kind);
  // JSON has no word for numbers that are not finite.
  const json = `CASE WHEN CAST(to_json(${value}) AS VARCHAR) IN ('NaN', 'Infinity', '-Infinity') THEN '"' || CAST(to_json(${value}) AS VARCHAR) || '"' WHEN ${value} IS NOT NULL THEN CAST(to_json(${value}) AS VARCHAR) END`;
  return {
    name,
    type,
    field: { sql: form === 'json' ? json : `CAST(${value} AS VARCHAR)`, kind: TEXT },
    text,
  };
}

function noKey(column: Column): DataError {
  const { name, table, type } = column;
  return new DataError(
    diagnostic('ADS8006', null, { column: name, table, type, reason: 'a key needs columns of single values' }),
  );
}
