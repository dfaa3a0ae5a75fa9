/**
 * Pieces of Spark SQL. Names, vocabularies and constants of a spec are untrusted: what is written here can end neither a literal nor an identifier, and holds
 * no `${`, which Spark would take for one of its variables. Only what Spark 4 and Sail read alike is used.
 */

/** A string literal. Spark reads backslash escapes (`spark.sql.parser.escapedStringLiterals` is off, or job.py says so); a literal is on one line. */
export function text(value: string): string {
  return `'${wellFormed(value).replace(
    // oxlint-disable-next-line no-control-regex
    /['\\$\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}'`;
}

/** An engine's texts are UTF-8: half of a surrogate pair is U+FFFD there, as it is for the hash of adsc. */
export function wellFormed(value: string): string {
  return value.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** An identifier in backticks. */
export function name(value: string): string {
  return `\`${wellFormed(value).replaceAll('`', '``')}\``;
}

/** A DOUBLE literal that reads back as the same number. */
export function double(x: number): string {
  if (x !== x) return "CAST('NaN' AS DOUBLE)";
  if (!Number.isFinite(x)) return `CAST('${x < 0 ? '-' : ''}Infinity' AS DOUBLE)`;
  const written = `${String(Math.abs(x)).replace('e+', 'E').replace('e', 'E')}D`;
  return x < 0 || Object.is(x, -0) ? `(-${written})` : written;
}

/** A FLOAT literal. */
export function float(x: number): string {
  return `CAST(${double(Math.fround(x))} AS FLOAT)`;
}

export function array(elements: readonly string[]): string {
  return `array(${elements.join(', ')})`;
}

/** Regular expressions of the language that Java and Rust share. `\z`: `$` of Java also matches before a line end. */
export function matches(expression: string, pattern: string): string {
  return `regexp_like(${expression}, ${text(`^(?:${pattern})\\z`)})`;
}

/** White space around numbers and times, as the runtime has it. */
export const BLANK = '[ \\t-\\r]*';

/** A text without white space around it. */
export function trimmed(expression: string): string {
  return `trim(BOTH ${text(' \t\n\v\f\r')} FROM ${expression})`;
}

/** 1 + the unsigned 64-bit hash of a text modulo `buckets`, as the runtime's `hashBucket`: Spark's hash is signed, and 2^64 mod B puts that right. */
export function bucket(key: string, buckets: number): string {
  const hash = `xxhash64(${key})`;
  if ((buckets & (buckets - 1)) === 0) return `CAST((${hash} & ${buckets - 1}L) + 1 AS INT)`;
  const wrap = (1n << 64n) % BigInt(buckets);
  return `CAST(pmod(pmod(${hash}, ${buckets}L) + CASE WHEN ${hash} < 0 THEN ${wrap}L ELSE 0L END, ${buckets}L) + 1 AS INT)`;
}

/** A number in [0, 1) of a row: the top 53 bits of the hash of texts and a salt, as `unitOfKey` of the row keys. */
export function unit(texts: readonly string[], salt: number): string {
  return `shiftrightunsigned(xxhash64(${[...texts, `CAST(${salt} AS BIGINT)`].join(', ')}), 11) / 9007199254740992D`;
}
