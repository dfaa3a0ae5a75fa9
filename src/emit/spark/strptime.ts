/** Times in a stated format as SQL, as the runtime's `timeParserOf` reads them. */
import { entryOf } from '../../text/present.ts';
import { BLANK, text } from './sql.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PATTERNS: Readonly<Record<string, string>> = {
  Y: '([0-9]{4})',
  y: '([0-9]{2})',
  m: '([0-9]{1,2})',
  d: '([0-9]{1,2})',
  j: '([0-9]{1,3})',
  H: '([0-9]{1,2})',
  I: '([0-9]{1,2})',
  M: '([0-9]{1,2})',
  S: '([0-9]{1,2})',
  f: '([0-9]{1,9})',
  p: '(am|pm)',
  b: `(${MONTHS.join('|')})`,
  B: '(january|february|march|april|may|june|july|august|september|october|november|december)',
  a: '(mon|tue|wed|thu|fri|sat|sun)',
  A: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  z: '(z|[+-][0-9]{2}:?[0-9]{2})',
  s: '(-?[0-9]{1,12})',
};

/**
 * SQL of the local time (ms as if it were UTC; NULL where the text is not of the format) and of its offset.
 * @param step takes SQL that is said more than once, and gives the name of its column
 */
export function writtenSql(
  x: string,
  format: string,
  step: (sql: string) => string,
): { readonly local: string; readonly offset: string | null } {
  let pattern = '';
  const fields: string[] = [];
  const expanded = format.replaceAll('%T', '%H:%M:%S');
  for (let i = 0; i < expanded.length; i++) {
    const c = expanded[i]!;
    if (c !== '%') {
      pattern += /\s/.test(c) ? BLANK : c.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
      continue;
    }
    const directive = expanded[++i] ?? '';
    pattern += directive === '%' ? '%' : (PATTERNS[directive] ?? '');
    if (directive !== '%') fields.push(directive);
  }
  const regex = text(`(?i)^${BLANK}${pattern}${BLANK}\\z`);
  const parts = new Map(
    fields.map((field, i) => [field, step(`lower(regexp_extract(${x}, ${regex}, ${i + 1}))`)] as const),
  );
  const at = (field: string) => entryOf(parts, field);
  const has = (field: string) => fields.includes(field);
  const number = (field: string, absent: number) => (has(field) ? `CAST(${at(field)} AS BIGINT)` : `${absent}L`);
  const found = `regexp_like(${x}, ${regex})`;
  if (has('s')) return { local: `CASE WHEN ${found} THEN ${number('s', 0)} * 1000L END`, offset: '0L' };

  const short = number('y', 0);
  const year = has('Y') ? number('Y', 0) : `(${short} + CASE WHEN ${short} < 69 THEN 2000L ELSE 1900L END)`;
  const monthName = has('b') ? at('b') : has('B') ? `substr(${at('B')}, 1, 3)` : null;
  const month =
    monthName === null
      ? number('m', 1)
      : `CASE ${monthName} ${MONTHS.map((one, i) => `WHEN '${one}' THEN ${i + 1}L`).join(' ')} END`;
  const padded = (value: string, width: number) => `lpad(CAST(${value} AS STRING), ${width}, '0')`;
  const dated = `try_cast(concat(${padded(year, 4)}, '-', ${padded(`(${month})`, 2)}, '-', ${padded(number('d', 1), 2)}) AS DATE)`;
  const firstOfYear = `try_cast(concat(${padded(year, 4)}, '-01-01') AS DATE)`;
  const ordinal = `CASE WHEN ${number('j', 0)} BETWEEN 1 AND 366 AND year(date_add(${firstOfYear}, CAST(${number('j', 0)} AS INT) - 1)) = ${year} THEN date_add(${firstOfYear}, CAST(${number('j', 0)} AS INT) - 1) END`;
  const date = step(`CASE WHEN ${found} THEN ${has('j') ? ordinal : dated} END`);
  const twelve = number('I', 12);
  const hour = has('I')
    ? `(pmod(${twelve}, 12L) + ${has('p') ? `CASE WHEN ${at('p')} = 'pm' THEN 12L ELSE 0L END` : '0L'})`
    : number('H', 0);
  const [minute, second] = [number('M', 0), number('S', 0)];
  const fraction = has('f') ? `CAST(substr(rpad(${at('f')}, 3, '0'), 1, 3) AS BIGINT)` : '0L';
  const sound = [
    `${hour} <= 23`,
    `${minute} <= 59`,
    `${second} <= 59`,
    `${year} > 0`,
    `(${date}) IS NOT NULL`,
    ...(has('I') ? [`${twelve} BETWEEN 1 AND 12`] : []),
    ...(has('z') ? [`regexp_like(${at('z')}, '^(?:z|.(?:[01][0-9]|2[0-3]):?[0-5][0-9])')`] : []),
  ].join(' AND ');
  const local = `(CAST(unix_date(${date}) AS BIGINT) * 86400000L + ((${hour}) * 60L + ${minute}) * 60000L + ${second} * 1000L + ${fraction})`;
  return {
    local: `CASE WHEN ${found} THEN CASE WHEN ${sound} THEN ${local} END END`,
    offset: has('z') ? offsetMs(at('z')) : null,
  };
}

/** Minutes and hours of `Z`, `+02`, `+0200`, `-05:30` as ms. */
export function offsetMs(zone: string): string {
  const digits = `replace(substr(${zone}, 2), ':', '')`;
  const ms = `(CAST(substr(${digits}, 1, 2) AS BIGINT) * 3600000L + CAST(CASE WHEN length(${digits}) > 2 THEN substr(${digits}, 3, 2) ELSE '0' END AS BIGINT) * 60000L)`;
  return `CASE WHEN lower(${zone}) = 'z' THEN 0L WHEN startswith(${zone}, '-') THEN -${ms} ELSE ${ms} END`;
}
