/** Times as SQL: BIGINT epoch milliseconds by the rules of the runtime's `timeReader`, and the hours and weekdays of them. */
import { numberOf, type ReadSql, type Readers } from '../../formats/shared/spark-values.ts';
import type { TimePlan } from '../../ir/plan.ts';
import type { TimeReading } from '../../runtime/time.ts';
import { MAX_TIME, MIN_TIME } from '../../runtime/zone.ts';
import { BLANK, double, matches, text, trimmed } from './sql.ts';
import { offsetMs, writtenSql } from './strptime.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function isUtc(zone: string): boolean {
  return /^(UTC|Etc\/UTC|GMT|Etc\/GMT|Z)$/i.test(zone);
}

/** Columns that a value is computed by, one after the other: what an expression says twice is computed twice. */
class Steps {
  readonly all: (readonly [name: string, sql: string])[] = [];
  readonly #as: string;

  constructor(as: string) {
    this.#as = as;
  }

  /** The name of the column. */
  add(sql: string): string {
    const name = `${this.#as}_s${this.all.length}`;
    this.all.push([name, sql]);
    return name;
  }
}

/** Local time (ms as if it were UTC) of an instant. Engines know the offset of each instant, so no local time is ever ambiguous here. */
function localOf(time: string, zone: string): string {
  return isUtc(zone) ? time : `unix_millis(from_utc_timestamp(timestamp_millis(${time}), ${text(zone)}))`;
}

function offsetAt(time: string, zone: string): string {
  return `(${localOf(`(${time})`, zone)} - (${time}))`;
}

/** `Zone.instantOf` of the runtime: a local time that is skipped is read with the offset before, the first of one that comes twice is taken. */
function instantOf(steps: Steps, localSql: string, zone: string): string {
  if (isUtc(zone)) return localSql;
  const local = steps.add(localSql);
  const before = steps.add(offsetAt(`${local} - ${DAY}L`, zone));
  const after = steps.add(offsetAt(`${local} + ${DAY}L`, zone));
  const first = steps.add(`${local} - greatest(${before}, ${after})`);
  const second = steps.add(`${local} - least(${before}, ${after})`);
  return `CASE WHEN ${offsetAt(first, zone)} = ${local} - ${first} THEN ${first} WHEN ${offsetAt(second, zone)} = ${local} - ${second} THEN ${second} ELSE ${local} - ${before} END`;
}

function inRange(time: string): string {
  return `CASE WHEN ${time} BETWEEN ${MIN_TIME}L AND ${MAX_TIME}L THEN ${time} END`;
}

/** Of a DOUBLE in a unit. */
function ofNumber(number: string, unit: TimePlan['unit']): string {
  const ms =
    unit === 's'
      ? `floor(${number} * 1000D)`
      : unit === 'us'
        ? `floor(${number} / 1000D)`
        : unit === 'ns'
          ? `floor(${number} / 1000000D)`
          : `floor(${number})`;
  const bound = `abs(${number}) < ${double(unit === 'ns' ? 1e21 : unit === 'us' ? 1e18 : 1e15)}`;
  return `CASE WHEN ${bound} THEN CAST(${ms} AS BIGINT) END`;
}

function ofInteger(x: string, unit: TimePlan['unit']): string {
  const long = `try_cast(${x} AS BIGINT)`;
  if (unit === 's') return `CASE WHEN ${long} BETWEEN -1000000000000L AND 1000000000000L THEN ${long} * 1000L END`;
  const parts = unit === 'us' ? 1000 : unit === 'ns' ? 1_000_000 : 1;
  return parts === 1 ? long : `(${long} - pmod(${long}, ${parts}L)) div ${parts}L`;
}

const ISO = `${BLANK}[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?[ \\t-\\r]?(?:[Zz]|[+-](?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)?)?${BLANK}`;
const OFFSET = '([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)\\z';

/** Of ISO 8601. @param zone of texts without an offset; null: those are no times */
function ofIso(steps: Steps, x: string, zone: string | null): string {
  const t = steps.add(`CASE WHEN ${matches(x, ISO)} AND ${trimmed(x)} NOT LIKE '0000%' THEN ${trimmed(x)} END`);
  const date = `try_cast(substr(${t}, 1, 10) AS DATE)`;
  const part = (at: number, from: string) =>
    `CASE WHEN ${from} THEN CAST(substr(${t}, ${at}, 2) AS BIGINT) ELSE 0L END`;
  const timed = `length(${t}) > 10`;
  const seconds = `substr(${t}, 17, 1) = ':'`;
  const fraction = `CASE WHEN substr(${t}, 20, 1) IN ('.', ',') THEN CAST(substr(rpad(regexp_extract(substr(${t}, 21), '^[0-9]+', 0), 3, '0'), 1, 3) AS BIGINT) ELSE 0L END`;
  const local = steps.add(
    `CAST(unix_date(${date}) AS BIGINT) * ${DAY}L + (${part(12, timed)}) * ${HOUR}L + (${part(15, timed)}) * 60000L + (${part(18, seconds)}) * 1000L + (${fraction})`,
  );
  const offset = steps.add(`CASE WHEN ${timed} THEN regexp_extract(substr(${t}, 17), ${text(OFFSET)}, 1) ELSE '' END`);
  const naive = zone === null ? 'CAST(NULL AS BIGINT)' : instantOf(steps, local, zone);
  return `CASE WHEN ${offset} <> '' THEN ${local} - (${offsetMs(offset)}) ELSE ${naive} END`;
}

function ofText(steps: Steps, x: string, { unit, format, zone }: TimeReading): string {
  if (unit !== null) return `coalesce(${ofNumber(steps.add(numberOf('text', x)), unit)}, ${ofIso(steps, x, null)})`;
  if (format === null) return ofIso(steps, x, zone);
  const { local, offset } = writtenSql(x, format, (sql) => steps.add(sql));
  const at = steps.add(local);
  const naive = instantOf(steps, at, zone);
  const written = offset === null ? naive : `${at} - (${offset})`;
  return `coalesce(${written}, ${ofIso(steps, x, null)})`;
}

/** Of times: BIGINT. */
export function times(time: TimeReading): Readers {
  const read =
    (of: (x: string, steps: Steps) => string) =>
    (x: string, as: string): ReadSql => {
      const steps = new Steps(as);
      const at = steps.add(of(x, steps));
      return { value: inRange(at), bad: (value) => `(${x} IS NOT NULL AND ${value} IS NULL)`, steps: steps.all };
    };
  const micros = (us: string) => `(${us} - pmod(${us}, 1000L)) div 1000L`;
  const local = (x: string) => micros(`unix_micros(CAST(${x} AS TIMESTAMP))`);
  const of: Readers['of'] = {
    text: read((x, steps) => ofText(steps, x, time)),
    integer: read((x) => ofInteger(x, time.unit)),
    double: read((x) => ofNumber(`CAST(${x} AS DOUBLE)`, time.unit)),
    boolean: read(() => 'CAST(NULL AS BIGINT)'),
    timestamp: read((x) => micros(`unix_micros(${x})`)),
    // Without a zone the time is local in the zone that the spec states. The session's zone is UTC.
    timestamp_ntz: read((x, steps) => instantOf(steps, local(x), time.zone)),
    date: read((x, steps) => instantOf(steps, `CAST(unix_date(${x}) AS BIGINT) * ${DAY}L`, time.zone)),
  };
  return { what: 'times', type: 'BIGINT', of };
}

/** INT of a time: hours 0…23, weekdays 0 (Monday) to 6. */
export function derivedSql(
  time: string,
  { fn, zone }: { readonly fn: 'hour' | 'weekday'; readonly zone: string },
): string {
  const local = localOf(time, zone);
  return fn === 'hour'
    ? `CAST(pmod(${local}, ${DAY}L) div ${HOUR}L AS INT)`
    : // 1970-01-01 was a Thursday.
      `CAST(pmod(${local} + ${3 * DAY}L, ${7 * DAY}L) div ${DAY}L AS INT)`;
}
