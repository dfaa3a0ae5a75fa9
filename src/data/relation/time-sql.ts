/**
 * Times as SQL: epoch milliseconds UTC of a column, by the rules of the runtime's `timeReader`. Texts go through that reader itself
 * (as a function that DuckDB calls), so a time in training can't be another one in serving; numbers and instants are plain SQL.
 */
import { DOUBLE, DuckDBScalarFunction, VARCHAR } from '@duckdb/node-api';
import type { TimePlan } from '../../ir/plan.ts';
import { timeReader, zoneOf } from '../../runtime/index.ts';
import { MAX_TIME, MIN_TIME } from '../../runtime/zone.ts';
import { type Column, conflicting, eachType, unusable } from '../files/column.ts';
import type { Database } from '../database.ts';
import { parseJsonValue } from '../files/json-value.ts';
import type { OwnType } from '../files/common-kind.ts';
import { readTexts } from '../files/read-vector.ts';

/** Parts of a millisecond in one of the unit's. */
const perMillisecond: Readonly<Record<NonNullable<TimePlan['unit']>, number>> = { s: 0.001, ms: 1, us: 1e3, ns: 1e6 };

/**
 * SQL of type DOUBLE: whole epoch milliseconds (finer is cut off), NULL where the value is missing or no time.
 * Naive times are in the plan's zone. Where the files differ in the type, each value is read by its own.
 * @throws DataError for a column type that holds no time.
 */
export function timeSql(database: Database, column: Column, expression: string, time: TimePlan): string {
  const { types } = column;
  const none = types.findIndex((type) => !holdsTime(type));
  if (none >= 0) {
    const reason = 'it cannot be read as a time';
    throw types.length === 1
      ? unusable(column, reason)
      : conflicting(column, none === 0 ? 1 : 0, none, `${types[none]!.type} cannot be read as a time`);
  }
  return eachType(column, expression, (value, type) => timeOfType(database, value, type, time));
}

function holdsTime({ kind, time }: OwnType): boolean {
  return time !== null ? kind?.list === false : kind !== null && !kind.list && kind.scalar !== 'boolean';
}

function timeOfType(
  database: Database,
  expression: string,
  { kind: ownKind, time: timeKind }: OwnType,
  time: TimePlan,
): string {
  if (timeKind === 'timestamptz') return milliseconds(expression);
  if (timeKind !== null) {
    const local = milliseconds(`CAST(${expression} AS TIMESTAMP)`);
    return isUtc(time.zone) ? local : `${zoneFunction(database, time.zone)}(${local})`;
  }
  const kind = ownKind!;
  if (kind.scalar === 'text' || kind.scalar === 'json') {
    const text = `CAST(${expression} AS VARCHAR)`;
    const read = `${readerFunction(database, time, kind.scalar)}(${text})`;
    return isPlain(time) ? plainTimes(text, kind.scalar, read) : read;
  }
  const parts = perMillisecond[time.unit ?? 'ms'];
  if (kind.scalar === 'float' || kind.scalar === 'double') {
    const number = `CAST(${expression} AS DOUBLE)`;
    return inRange(
      `CASE WHEN isfinite(${number}) THEN floor(${parts < 1 ? `${number} * ${1 / parts}` : `${number} / ${parts}`}) END`,
    );
  }
  // Nanoseconds since 1970 have more digits than a double: divide as integers, rounding down.
  const integer = `CAST(${expression} AS HUGEINT)`;
  return inRange(
    `CAST(${parts < 1 ? `${integer} * ${1 / parts}` : `(${integer} - ((${integer} % ${parts}) + ${parts}) % ${parts}) // ${parts}`} AS DOUBLE)`,
  );
}

/** Whether texts without an offset are ISO 8601 in UTC. */
function isPlain({ unit, format, zone }: TimePlan): boolean {
  return unit === null && format === null && isUtc(zone);
}

/** ISO 8601 as most files have it, with nothing in it that DuckDB and the runtime could read in two ways: no leap second, no year 0, no seventh digit. */
const PLAIN =
  '([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,6})?Z?';

/** Plain texts by DuckDB itself, all others by `read`: a call from DuckDB costs some microseconds a row, and one thread makes them all. */
function plainTimes(text: string, kind: 'text' | 'json', read: string): string {
  const quote = kind === 'json' ? '"' : '';
  const own = kind === 'json' ? `substr(${text}, 2, length(${text}) - 2)` : text;
  const plain = `regexp_full_match(${text}, '${quote}${PLAIN}${quote}')`;
  // Said once, for it is parsed as often as it is said. To a millisecond it is cut as `milliseconds` does, downwards.
  const time = `CAST(epoch_ms(date_trunc('milliseconds', TRY_CAST(rtrim(${own}, 'Z') AS TIMESTAMP))) AS DOUBLE)`;
  return `CASE WHEN ${plain} THEN ${time} ELSE ${read} END`;
}

/** Of a timestamp with or without zone; NULL for ±infinity, of which there are no microseconds, and outside of the years. */
function milliseconds(timestamp: string): string {
  // As whole numbers: of a time before 1685 a double does not have every microsecond. Counted from the first year on, so that what is cut
  // off rounds down. What a CASE says twice is computed twice.
  const us = `epoch_us(${timestamp})`;
  return `CASE WHEN ${us} BETWEEN ${MIN_TIME}000 AND ${MAX_TIME}999 THEN CAST((${us} - (${MIN_TIME}000)) // 1000 + (${MIN_TIME}) AS DOUBLE) END`;
}

function inRange(sql: string): string {
  return `CASE WHEN ${sql} BETWEEN ${MIN_TIME} AND ${MAX_TIME} THEN ${sql} END`;
}

export function isUtc(zone: string): boolean {
  return /^(UTC|Etc\/UTC|GMT|Etc\/GMT|Z)$/i.test(zone);
}

/** `adsc_zone_N(local milliseconds) → instant`. */
function zoneFunction(database: Database, zoneName: string): string {
  const zone = zoneOf(zoneName);
  return database.scalarFunction(`zone ${zoneName}`, (name) =>
    DuckDBScalarFunction.create({
      name,
      returnType: DOUBLE,
      parameterTypes: [DOUBLE],
      mainFunction: (_info, input, output) => {
        const rows = input.rowCount;
        const local = input.getColumnVector(0);
        for (let i = 0; i < rows; i++) {
          const time = local.getItem(i) as number | null;
          output.setItem(i, time === null ? null : zone.instantOf(time));
        }
        output.flush();
      },
    }),
  );
}

/** `adsc_time_N(text) → milliseconds`, for one way of writing times. */
function readerFunction(database: Database, time: TimePlan, kind: 'text' | 'json'): string {
  const { unit, format, zone } = time;
  const read = timeReader({ unit, format, zone });
  return database.scalarFunction(`time ${JSON.stringify([unit, format, zone, kind])}`, (name) =>
    DuckDBScalarFunction.create({
      name,
      returnType: DOUBLE,
      parameterTypes: [VARCHAR],
      mainFunction: (_info, input, output) => {
        const rows = input.rowCount;
        const texts = readTexts(input.getColumnVector(0), rows);
        for (let i = 0; i < rows; i++) {
          const text = texts[i]!;
          const value = text === null ? NaN : read(kind === 'json' ? parseJsonValue(text) : text);
          output.setItem(i, value === value ? value : null);
        }
        output.flush();
      },
    }),
  );
}
