/** Types of fields of lists of structs, by DuckDB's names of types. */

/** A list of structs, `STRUCT(a BIGINT, …)[]`. */
export function isStructs(type: string): boolean {
  return type.startsWith('STRUCT(') && type.endsWith(')[]');
}

/** The type of the list of a field's values: of JSON for what is read as JSON; null: there is no such field. */
export function fieldType(type: string, field: string): string | null {
  if (type === 'JSON' || type === 'VARCHAR') return 'JSON';
  const own = isStructs(type) ? structFields(type).find(([name]) => name === field) : undefined;
  return own === undefined ? null : `${own[1]}[]`;
}

/** Names and types of the fields of a list of structs. */
export function structFields(type: string): [name: string, type: string][] {
  const text = type.slice('STRUCT('.length, -')[]'.length);
  const parts: string[] = [];
  let [depth, quoted, from] = [0, false, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (unit === '(') depth++;
    else if (unit === ')') depth--;
    else if (unit === ',' && depth === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => {
    const found = /^\s*(?:"((?:[^"]|"")*)"|(\S+))\s+(.*)$/s.exec(part);
    return found === null ? ['', ''] : [found[1]?.replaceAll('""', '"') ?? found[2]!, found[3]!];
  });
}

/** Names of the columns whose elements a column may be a field of, the longest first: `a.b` and `a` for `a.b.c`. */
export function listsOf(column: string): string[] {
  const parts = column.split('.');
  return parts.slice(1).map((_, i) => parts.slice(0, parts.length - 1 - i).join('.'));
}
