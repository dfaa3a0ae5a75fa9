/** Text for DuckDB. Names and texts of specs and data are untrusted: they reach SQL only through these two. */

/** A quoted identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A string literal. NUL can't stand in SQL text, so it is put together by chr(0). */
export function sqlString(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\0') ? `(${quoted.split('\0').join("' || chr(0) || '")})` : quoted;
}

/** A list of string literals: `['a', 'b']`. */
export function literals(texts: readonly string[]): string {
  return `[${texts.map(sqlString).join(', ')}]`;
}
