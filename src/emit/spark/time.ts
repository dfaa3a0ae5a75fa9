/** Times as SQL: BIGINT epoch milliseconds by the rules of the runtime's `timeReader`, and the hours and weekdays of them. */
import { noLists } from '../../formats/shared/spark.ts';
import { textElements } from '../../formats/shared/spark-lists.ts';
import { numberOf, type ReadSql, type Readers, type ScalarType } from '../../formats/shared/spark-values.ts';
import type { TimePlan } from '../../ir/plan.ts';
import type { TimeReading } from '../../runtime/time.ts';
import { MAX_TIME, MIN_TIME } from '../../runtime/zone.ts';
import { BLANK, double, matches, text, trimmed } from './sql.ts';
import { offsetMs, writtenSql } from './strptime.ts';
import { recordOf } from '../../text/record.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function isUtc(zone: string): boolean {
  return /^(UTC|Etc\/UTC|GMT|Etc\/GMT|Z)$/i.test(zone);
}

/** Takes what an expression says more than once, and gives the name of it: what an expression says twice is computed twice. */
interface Steps {
  add(sql: string): string;
}

/** Columns that a value is computed by, one after the other. */
class ColumnSteps implements Steps {
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
      const steps = new ColumnSteps(as);
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

/** The same for the elements of a list: fields of structs, each made of those before it. */
class FieldSteps implements Steps {
  readonly #fields: string[];
  #list: string;

  /** @param list SQL of an array of structs with these fields */
  constructor(list: string, fields: readonly string[]) {
    this.#list = list;
    this.#fields = [...fields];
  }

  add(sql: string): string {
    const name = `s${this.#fields.length}`;
    const kept = this.#fields.map((field) => `'${field}', e.${field}`).join(', ');
    this.#list = `transform(${this.#list}, e -> named_struct(${kept}, '${name}', ${sql}))`;
    this.#fields.push(name);
    return `e.${name}`;
  }

  /** The array of what is made of the fields. */
  of(sql: string): string {
    return `transform(${this.#list}, e -> ${sql})`;
  }
}

/** ARRAY<BIGINT> of lists of times: NULL where an element is none. @param split of texts */
export function timeLists(time: TimeReading, split: string | null): Readers {
  const { unit, format, zone } = time;
  const type = 'ARRAY<BIGINT>';
  const NONE = 'CAST(NULL AS BIGINT)';
  const NO_TEXT = 'CAST(NULL AS STRING)';
  const fields = (text: string, ms: string) => `named_struct('t', ${text}, 'n', ${ms})`;
  // Of texts, and of what is a number already.
  const read = (list: string) => {
    const steps = new FieldSteps(list, ['t', 'n']);
    const at = steps.add(`coalesce(e.n, ${ofText(steps, 'e.t', time)})`);
    return steps.of(inRange(at));
  };
  const plain = (of: (e: string) => string) => (x: string) =>
    `transform(transform(${x}, e -> ${of('e')}), e -> ${inRange('e')})`;
  const local = (of: (e: string) => string) => (x: string) => {
    // Without a zone a time in a list is a text to adsc, and no number of a unit or text of a format.
    if (unit !== null || format !== null) return `transform(${x}, e -> ${NONE})`;
    const steps = new FieldSteps(`transform(${x}, e -> named_struct('t', ${of('e')}))`, ['t']);
    return steps.of(inRange(steps.add(instantOf(steps, 'e.t', zone))));
  };
  const micros = (us: string) => `(${us} - pmod(${us}, 1000L)) div 1000L`;
  const lists: Readonly<Record<string, (x: string) => string>> = {
    'list<text>': (x) => read(`transform(${x}, e -> ${fields('e', NONE)})`),
    'list<integer>': plain((e) => ofInteger(e, unit)),
    'list<double>': plain((e) => ofNumber(`CAST(${e} AS DOUBLE)`, unit)),
    'list<boolean>': plain(() => NONE),
    'list<timestamp>': plain((e) => micros(`unix_micros(${e})`)),
    'list<timestamp_ntz>': local((e) => micros(`unix_micros(CAST(${e} AS TIMESTAMP))`)),
    'list<date>': local((e) => `CAST(unix_date(${e}) AS BIGINT) * ${DAY}L`),
  };
  const element = (of: ScalarType, x: string) =>
    of === 'text' ? fields(x, NONE) : fields(NO_TEXT, of === 'double' ? ofNumber(x, unit) : NONE);
  const whole = (x: string) => fields(NO_TEXT, ofInteger(x, unit));
  return {
    what: 'lists of times',
    type,
    of: {
      ...noLists(`CAST(NULL AS ${type})`),
      ...recordOf(
        Object.entries(lists).map(([of, list]) => [
          of,
          (x: string): ReadSql => ({ value: list(x), bad: () => 'false' }),
        ]),
      ),
      text: (x, as) => {
        const elements = `${as}_e`;
        const how = { element, whole, type: 'STRUCT<t: STRING, n: BIGINT>' };
        const { value, bad } = textElements(x, split, how);
        const unread = `(${elements} IS NULL AND ${bad(elements)})`;
        return { value: read(elements), bad: () => unread, steps: [[elements, value]] };
      },
    },
  };
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
