/** How a signal reads its column, as SQL over the stored rows; the same rules as the runtime's encoders. */
import {
  DOUBLE,
  DuckDBScalarFunction,
  type DuckDBType,
  type DuckDBValue,
  LIST,
  listValue,
  VARCHAR,
} from '@duckdb/node-api';
import { formats } from '../../formats/options.ts';
import type { CheckedSignal } from '../../language/semantics/model.ts';
import { keyOf, zoneOf } from '../../runtime/index.ts';
import { listOfText, vectorOfText } from '../../runtime/list.ts';
import { toNumber } from '../../runtime/number.ts';
import type { ColumnKind } from '../files/column-type.ts';
import type { Database } from '../database.ts';
import { readTexts } from '../files/read-vector.ts';
import { keySql } from '../relation/key-sql.ts';
import { isUtc } from '../relation/time-sql.ts';
import { sqlString } from '../sql.ts';

/** White space and form of the runtime's `parseNumber`. */
const numberPattern = '[\\x09-\\x0D ]*[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?[\\x09-\\x0D ]*';

/** SQL of type DOUBLE: the finite number of a scalar column, NULL for missing and for what is none. */
export function numberSql(expression: string, kind: ColumnKind): string {
  const finite = (x: string) => `CASE WHEN isfinite(${x}) THEN ${x} END`;
  const parse = (text: string) =>
    `CASE WHEN regexp_full_match(${text}, '${numberPattern}') THEN ${finite(`TRY_CAST(trim(${text}, ' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13)) AS DOUBLE)`)} END`;
  if (kind.list) return 'NULL::DOUBLE';
  switch (kind.scalar) {
    case 'boolean':
      return 'NULL::DOUBLE';
    case 'int':
    case 'bigint':
    case 'hugeint':
      return `CAST(${expression} AS DOUBLE)`;
    case 'text':
      return parse(expression);
    case 'json':
      return `CASE WHEN starts_with(${expression}, '"') THEN ${parse(`(${expression} ->> '$')`)} WHEN regexp_matches(${expression}, '^[-0-9]') THEN ${parse(expression)} END`;
    default:
      return finite(`CAST(${expression} AS DOUBLE)`);
  }
}

/** `hour` or `weekday` of epoch milliseconds in a zone, as a number. */
export function derivedSql(
  database: Database,
  milliseconds: string,
  derive: NonNullable<CheckedSignal['derive']>,
): string {
  if (isUtc(derive.zone)) return utcSql(milliseconds, derive.fn);
  const zone = zoneOf(derive.zone);
  const name = database.scalarFunction(`derive ${derive.fn} ${derive.zone}`, (name) =>
    DuckDBScalarFunction.create({
      name,
      returnType: DOUBLE,
      parameterTypes: [DOUBLE],
      mainFunction: (_info, input, output) => {
        const rows = input.rowCount;
        const times = input.getColumnVector(0);
        for (let i = 0; i < rows; i++) {
          const time = times.getItem(i) as number | null;
          output.setItem(
            i,
            time === null || time !== time ? null : derive.fn === 'hour' ? zone.hourAt(time) : zone.weekdayAt(time),
          );
        }
        output.flush();
      },
    }),
  );
  return `${name}(${milliseconds})`;
}

/** As the zone computes them. */
function utcSql(milliseconds: string, fn: 'hour' | 'weekday'): string {
  const days = `floor(${milliseconds} / 86400000)`;
  const part =
    fn === 'hour' ? `floor(${milliseconds} / 3600000) - ${days} * 24` : `${days} + 3 - floor((${days} + 3) / 7) * 7`;
  return `CASE WHEN isfinite(${milliseconds}) THEN ${part} END`;
}

/** The elements of a list as keys: SQL of a list, NULL where the value is missing or no list; missing and bad elements are NULL. */
export function keyListSql(database: Database, expression: string, kind: ColumnKind, split: string | null): string {
  if (kind.list) return `list_transform(${expression}, lambda e: ${keySql('e', { ...kind, list: false })})`;
  if (kind.scalar === 'text') return keysOfText(database, expression, split);
  if (kind.scalar !== 'json') return 'NULL::VARCHAR[]';
  const elements = `list_transform(json_extract(${expression}, '$[*]'), lambda e: ${keySql('e', kind)})`;
  return `CASE WHEN starts_with(${expression}, '[') THEN ${elements} WHEN starts_with(${expression}, '"') THEN ${keysOfText(database, `(${expression} ->> '$')`, split)} END`;
}

/** As the runtime's `listOfText`, which is asked for all texts that are more than plain elements between separators. */
function keysOfText(database: Database, text: string, split: string | null): string {
  const name = textFunction(
    database,
    `keys of text ${split ?? ''}`,
    VARCHAR,
    (one) => listOfText(one, split)?.map(keyOf) ?? null,
  );
  if (split === null) return `${name}(${text})`;
  return `CASE WHEN ${text} = '' THEN []::VARCHAR[] WHEN regexp_matches(${text}, '^[\\x09-\\x0D ]*[\\[{(]') THEN ${name}(${text})
    ELSE list_transform(string_split(${text}, ${sqlString(split)}), lambda e: nullif(e, '')) END`;
}

/** SQL that is NULL where a value of a signal is missing. */
export function presentValueSql(signal: CheckedSignal, expression: string, kind: ColumnKind): string {
  const written = formats[signal.format].list && signal.split === null && !kind.list;
  if (!written || (kind.scalar !== 'text' && kind.scalar !== 'json')) return expression;
  const text = kind.scalar === 'text' ? expression : `(${expression} ->> '$')`;
  // The text `null`, as in the runtime.
  return `CASE WHEN ${expression} IS NULL OR regexp_full_match(${text}, '[\\x09-\\x0D ]*null[\\x09-\\x0D ]*') THEN NULL ELSE ${expression} END`;
}

/** The elements of a dense vector: SQL of type DOUBLE[] of exactly `length` finite numbers, otherwise NULL. */
export function vectorSql(database: Database, expression: string, kind: ColumnKind, length: number): string {
  const ofText = () =>
    textFunction(database, 'vector of text', DOUBLE, (text) => vectorOfText(text)?.map(toNumber) ?? null);
  let list: string;
  if (kind.list)
    list =
      kind.scalar === 'text' || kind.scalar === 'boolean'
        ? `list_transform(${expression}, lambda e: ${numberSql('e', { ...kind, list: false })})`
        : `CAST(${expression} AS DOUBLE[])`;
  else if (kind.scalar === 'text') list = `${ofText()}(${expression})`;
  else if (kind.scalar === 'json') {
    const elements = `list_transform(json_extract(${expression}, '$[*]'), lambda e: ${numberSql('CAST(e AS VARCHAR)', kind)})`;
    list = `CASE WHEN starts_with(${expression}, '[') THEN ${elements} WHEN starts_with(${expression}, '"') THEN ${ofText()}(${expression} ->> '$') END`;
  } else return 'NULL::DOUBLE[]';
  const good = `len(${list}) = ${length} AND len(list_filter(${list}, lambda e: e IS NOT NULL AND isfinite(e))) = ${length}`;
  return `CASE WHEN ${good} THEN ${list} END`;
}

/** The name of a function from a text to a list of elements of this type; NULL for NULL. */
function textFunction(
  database: Database,
  key: string,
  element: DuckDBType,
  of: (text: string) => readonly DuckDBValue[] | null,
): string {
  return database.scalarFunction(key, (name) =>
    DuckDBScalarFunction.create({
      name,
      returnType: LIST(element),
      parameterTypes: [VARCHAR],
      mainFunction: (_info, input, output) => {
        const rows = input.rowCount;
        const texts = readTexts(input.getColumnVector(0), rows);
        for (let i = 0; i < rows; i++) {
          const text = texts[i]!;
          const list = text === null ? null : of(text);
          output.setItem(i, list === null ? null : listValue(list));
        }
        output.flush();
      },
    }),
  );
}
