/** What makes a row positive: a comparison of a column with a value, as `init --label` and `head` take it. */
import { sqlString } from '../data/sql.ts';

export interface Comparison {
  readonly column: string;
  readonly op: '==' | '!=' | '<' | '<=' | '>' | '>=';
  readonly value: string | number;
}

/**
 * The parts of a `--label`: a column, or a comparison such as `rating >= 4` or `income == '>50K'`. Columns may have any name, so they are tried first.
 * null: no column of the file starts it, or what follows is no comparison.
 */
export function parseLabel(
  text: string,
  columns: readonly string[],
): { readonly column: string; readonly comparison: Comparison | null } | null {
  const trimmed = text.trim();
  if (columns.includes(trimmed)) return { column: trimmed, comparison: null };
  // The longest name first: `a` must not take `a-b == 1` from `a-b`.
  const names = [...columns].sort((a, b) => b.length - a.length);
  for (const column of names) {
    const rest = [column, JSON.stringify(column)].flatMap((name) =>
      trimmed.startsWith(name) ? [trimmed.slice(name.length)] : [],
    )[0];
    const match = rest === undefined ? null : /^\s*(==|!=|<=|>=|<|>)\s*(.+)$/s.exec(rest);
    if (match === null) {
      if (rest?.trim() === '') return { column, comparison: null };
      continue;
    }
    const op = match[1] as Comparison['op'];
    const value = valueOf(match[2]!.trim());
    if (value === null || (typeof value === 'string' && op !== '==' && op !== '!=')) return null;
    return { column, comparison: { column, op, value } };
  }
  return null;
}

function valueOf(text: string): string | number | null {
  const quoted = /^'([^']*)'$|^"([^"]*)"$/s.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2]!;
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  return /^[^\s'"]+$/.test(text) ? text : null;
}

/** Whether the string expression `v` is positive; NULL where there is no value. */
export function comparisonSql({ op, value }: Comparison, v: string): string {
  const sql = op === '==' ? '=' : op === '!=' ? '<>' : op;
  if (value === 'true' || value === 'false') return `lower(${v}) ${sql} '${value}'`;
  return typeof value === 'number' ? `TRY_CAST(${v} AS DOUBLE) ${sql} ${value}` : `${v} ${sql} ${sqlString(value)}`;
}
