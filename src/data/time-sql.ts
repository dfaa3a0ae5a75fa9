/** Times as SQL: epoch milliseconds UTC of a column, the same that the runtime's parser gives (a test holds them to it). */
import { diagnostic } from '../diagnostics/index.ts';
import type { TimePlan } from '../plan/schema.ts';
import type { Column } from './table.ts';
import { DataError } from './error.ts';
import { literal } from './sql.ts';

/** What is said of an unparsed number's unit. */
const perSecond: Readonly<Record<NonNullable<TimePlan['unit']>, number>> = { s: 1, ms: 1e3, us: 1e6, ns: 1e9 };

/** ISO 8601, dates alone included: `2024-03-01`, `2024-03-01T12:30`, `2024-03-01 12:30:05.25+01:00`. */
const isoDate = '\\d{4}-\\d{2}-\\d{2}';
const isoTime = '[T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?';
const isoZone = '(Z|[+-]\\d{2}(:?\\d{2})?)';

/**
 * SQL of type DOUBLE: whole epoch milliseconds (fractions cut down), NULL where the value is missing or no time.
 * Naive times are in the plan's zone. @throws DataError for a column type that holds no time.
 */
export function timeSql(expression: string, column: Column, time: TimePlan, table: string): string {
  const zone = literal(time.zone);
  const micros = (timestamptz: string) => `CAST(floor(epoch_us(${timestamptz}) / 1000.0) AS DOUBLE)`;
  const naive = (timestamp: string) => micros(`timezone(${zone}, CAST(${timestamp} AS TIMESTAMP))`);
  if (column.time === 'timestamptz') return micros(expression);
  if (column.time !== null) return naive(expression);
  const kind = column.kind;
  if (kind === null || kind.list || kind.scalar === 'boolean') {
    throw new DataError(diagnostic('ADS8006', null, { column: column.name, table: `'${table}'`, type: column.type, reason: 'it cannot be read as a time' }));
  }
  const number = (text: string) => `CAST(floor(${text} * ${1000 / perSecond[time.unit ?? 'ms']}) AS DOUBLE)`;
  const finite = (sql: string) => `CASE WHEN isfinite(${sql}) THEN ${sql} END`;
  if (kind.scalar !== 'text' && kind.scalar !== 'json') return finite(number(`CAST(${expression} AS DOUBLE)`));

  const text = kind.scalar === 'json' ? `(${expression} ->> '$')` : expression;
  const asNumber = number(`TRY_CAST(trim(${text}) AS DOUBLE)`);
  const isNumber = `regexp_full_match(trim(${text}), '[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?')`;
  if (time.unit !== null) return `CASE WHEN ${isNumber} THEN ${asNumber} END`;
  if (time.format !== null) {
    const format = literal(time.format);
    // A format with an offset gives instants, one without gives naive times.
    return /%[zZ]/.test(time.format) ? micros(`CAST(try_strptime(${text}, ${format}) AS TIMESTAMPTZ)`) : naive(`try_strptime(${text}, ${format})`);
  }
  const iso = `replace(trim(${text}), ',', '.')`;
  const cases = [
    `WHEN regexp_full_match(${iso}, '${isoDate}${isoTime}\\s?${isoZone}') THEN ${micros(`TRY_CAST(${iso} AS TIMESTAMPTZ)`)}`,
    `WHEN regexp_full_match(${iso}, '${isoDate}(${isoTime})?') THEN ${naive(`TRY_CAST(${iso} AS TIMESTAMP)`)}`,
    // JSON has no times, so a number there is epoch milliseconds, as in a request.
    ...(kind.scalar === 'json' ? [`WHEN ${isNumber} THEN ${asNumber}`] : []),
  ];
  return `CASE ${cases.join(' ')} END`;
}
