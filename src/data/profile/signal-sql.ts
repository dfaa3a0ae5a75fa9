/** How a signal reads its column, as SQL over the stored rows; the same rules as the runtime's encoders. */
import { DOUBLE, DuckDBScalarFunction } from '@duckdb/node-api';
import { diagnostic } from '../../diagnostics/index.ts';
import { type Column, conflicting } from '../column.ts';
import type { CheckedSignal } from '../../semantics/model.ts';
import { zoneOf } from '../../runtime/index.ts';
import type { ColumnKind } from '../column-type.ts';
import type { Database } from '../database.ts';
import { DataError } from '../error.ts';
import { keySql } from '../key-sql.ts';
import { literal } from '../sql.ts';

/** White space and form of the runtime's `parseNumber`. */
const numberPattern = '[\\x09-\\x0D ]*[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?[\\x09-\\x0D ]*';

/** SQL of type DOUBLE: the finite number of a scalar column, NULL for missing and for what is none. */
export function numberSql(expression: string, kind: ColumnKind): string {
  const finite = (x: string) => `CASE WHEN isfinite(${x}) THEN ${x} END`;
  const parse = (text: string) => `CASE WHEN regexp_full_match(${text}, '${numberPattern}') THEN ${finite(`TRY_CAST(trim(${text}, ' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13)) AS DOUBLE)`)} END`;
  if (kind.list) return 'NULL::DOUBLE';
  switch (kind.scalar) {
    case 'boolean':
      return 'NULL::DOUBLE';
    case 'text':
      return parse(expression);
    case 'json':
      return `CASE WHEN starts_with(${expression}, '"') THEN ${parse(`(${expression} ->> '$')`)} WHEN regexp_matches(${expression}, '^[-0-9]') THEN ${parse(expression)} END`;
    default:
      return finite(`CAST(${expression} AS DOUBLE)`);
  }
}

/** `hour` or `weekday` of epoch milliseconds in a zone, as a number. */
export function derivedSql(database: Database, milliseconds: string, derive: NonNullable<CheckedSignal['derive']>): string {
  const zone = zoneOf(derive.zone);
  const name = database.scalarFunction(`derive ${derive.fn} ${derive.zone}`, (name) =>
    DuckDBScalarFunction.create({
      name,
      returnType: DOUBLE,
      parameterTypes: [DOUBLE],
      mainFunction: (_info, input, output) => {
        const times = input.getColumnVector(0);
        for (let i = 0; i < input.rowCount; i++) {
          const time = times.getItem(i) as number | null;
          output.setItem(i, time === null || time !== time ? null : derive.fn === 'hour' ? zone.hourAt(time) : zone.weekdayAt(time));
        }
        output.flush();
      },
    }),
  );
  return `${name}(${milliseconds})`;
}

/** The elements of a list as keys: SQL of a list, NULL where the value is missing or no list; missing and bad elements are NULL. */
export function keyListSql(expression: string, kind: ColumnKind, split: string | null): string {
  if (kind.list) return `list_transform(${expression}, lambda e: ${keySql('e', { ...kind, list: false })})`;
  const parts = split === null ? null : splitSql(expression, split);
  if (kind.scalar === 'text') return parts ?? 'NULL::VARCHAR[]';
  if (kind.scalar !== 'json') return 'NULL::VARCHAR[]';
  const elements = `list_transform(json_extract(${expression}, '$[*]'), lambda e: ${keySql('e', kind)})`;
  const text = split === null ? '' : ` WHEN starts_with(${expression}, '"') THEN ${splitSql(`(${expression} ->> '$')`, split)}`;
  return `CASE WHEN starts_with(${expression}, '[') THEN ${elements}${text} END`;
}

/** As the runtime's `splitText`: an empty text is an empty list, an empty element is missing. */
function splitSql(text: string, split: string): string {
  return `CASE WHEN ${text} = '' THEN []::VARCHAR[] ELSE list_transform(string_split(${text}, ${literal(split)}), lambda e: nullif(e, '')) END`;
}

/** The elements of a dense vector: SQL of type DOUBLE[] of exactly `length` finite numbers, otherwise NULL. */
export function vectorSql(expression: string, kind: ColumnKind, length: number): string {
  let list: string;
  if (kind.list) list = kind.scalar === 'text' || kind.scalar === 'boolean' ? `list_transform(${expression}, lambda e: ${numberSql('e', { ...kind, list: false })})` : `CAST(${expression} AS DOUBLE[])`;
  else if (kind.scalar === 'text') list = vectorOfText(expression);
  else if (kind.scalar === 'json') {
    const elements = `list_transform(json_extract(${expression}, '$[*]'), lambda e: ${numberSql('CAST(e AS VARCHAR)', kind)})`;
    list = `CASE WHEN starts_with(${expression}, '[') THEN ${elements} WHEN starts_with(${expression}, '"') THEN ${vectorOfText(`(${expression} ->> '$')`)} END`;
  }
  else return 'NULL::DOUBLE[]';
  const good = `len(${list}) = ${length} AND len(list_filter(${list}, lambda e: e IS NOT NULL AND isfinite(e))) = ${length}`;
  return `CASE WHEN ${good} THEN ${list} END`;
}

function vectorOfText(text: string): string {
  return `CASE WHEN regexp_full_match(trim(${text}), '\\[[^\\[\\]]*\\]') THEN TRY_CAST(trim(${text}) AS DOUBLE[]) END`;
}

/** @throws DataError when a format can never read a column of that type, which is a slip in the spec rather than bad data. */
export function refuseType(signal: CheckedSignal, column: Column): void {
  const reasons = column.types.map(({ kind }) => (kind === null ? null : refusal(signal, kind)));
  const refused = reasons.findIndex((reason) => reason !== null);
  if (refused < 0) return;
  const read = reasons.indexOf(null);
  if (read >= 0) throw conflicting(column, Math.min(read, refused), Math.max(read, refused), `where it is ${column.types[refused]!.type}, ${reasons[refused]!}`, signal.span);
  throw new DataError(diagnostic('ADS8006', signal.span, { column: column.name, table: column.table, type: column.type, reason: reasons[0]! }));
}

function refusal(signal: CheckedSignal, kind: ColumnKind): string | null {
  const listFormat = signal.format === 'indexed' || signal.format === 'hash_indexed' || signal.format === 'dense';
  if (kind.list && !listFormat) return `it holds lists, and ${signal.format} takes single values`;
  if (listFormat && !kind.list && kind.scalar !== 'text' && kind.scalar !== 'json') return `it holds single values, and ${signal.format} takes lists`;
  if ((signal.format === 'indexed' || signal.format === 'hash_indexed') && kind.scalar === 'text' && !kind.list && signal.split === null) {
    return `it holds texts, and ${signal.format} takes lists: say what separates the elements, such as \`split "|"\``;
  }
  return signal.format === 'continuous' && kind.scalar === 'boolean' ? 'it holds booleans, and continuous takes numbers: use onehot(2)' : null;
}
