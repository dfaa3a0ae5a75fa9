import type { Span } from '../../../text/source.ts';
import type { Lock } from '../../../ir/lock.ts';
import { fieldType, isStructs, listsOf, structFields } from '../../../ir/struct-fields.ts';
import { type BoundTable, type ColumnUse, describeColumn } from '../bind/columns.ts';
import { fitsType, wantedWords } from '../column-types.ts';
import type { Rule } from './rule.ts';

/** Columns exist, by what the spec lists or the lock has seen, and their types fit what is read from them. */
export const columnsExist: Rule = ({ data, uses }, { reporter, lock }) => {
  const tables = new Map(
    [...data.columns.tables.values()].map((table) => [table.join, { table, known: knownColumns(table, lock) }]),
  );
  const check = (use: ColumnUse) => {
    const entry = tables.get(use.column.table);
    if (entry === undefined || entry.known === null) return;
    const { table, known } = entry;
    const type = typeOf(known, use.column.column);
    if (type === undefined) {
      const name = nameSpan(use);
      const { meant: _, ...suggestion } = reporter.suggestion(use.column.column, known.keys(), name ?? use.span);
      const hint =
        fieldsHint(known, use.column.column) ??
        suggestion.hint ??
        (known.size <= 20 ? `its columns are ${[...known.keys()].join(', ')}` : null);
      const fix = name === null ? null : suggestion.fix;
      reporter.report('ADS4011', name ?? use.span, { table: table.name, column: use.column.column }, { hint, fix });
      return;
    }
    if (type === null) return;
    const wanted = table.log === undefined ? use.wanted : stepOf(use.wanted);
    const fits = fitsType(wanted, type, {
      split: use.split !== null,
      text: table.format === 'csv' || table.format === 'tsv' || table.format === 'jsonl',
    });
    if (!fits)
      reporter.report(
        'ADS4020',
        use.span,
        { column: describeColumn(use.column), type, wants: wantedWords[wanted] },
        { hint: hintFor(use, type) },
      );
  };
  data.uses.forEach(check);
  uses.forEach(check);
};

/** Of a column, or of a field of the elements of one; undefined: there is none. */
function typeOf(known: ReadonlyMap<string, string | null>, column: string): string | null | undefined {
  const own = known.get(column);
  if (own !== undefined) return own;
  for (const list of listsOf(column)) {
    const type = known.get(list);
    if (type === undefined) continue;
    const field = type === null ? null : fieldType(type, column.slice(list.length + 1));
    if (type === null || field !== null) return field;
  }
  return undefined;
}

function fieldsHint(known: ReadonlyMap<string, string | null>, column: string): string | null {
  const list = listsOf(column).find((name) => isStructs(known.get(name) ?? ''));
  const type = list === undefined ? null : (known.get(list) ?? null);
  if (list === undefined || type === null) return null;
  const names = structFields(type).map(([name]) => name);
  return `the elements of '${list}' have ${names.slice(0, 12).join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`;
}

/** Where the column's name alone stands; null where that is not sure, as in `hour(served_at)`. */
function nameSpan({ span, column }: ColumnUse): Span | null {
  const length = span.end - span.start;
  if (length !== column.column.length && length !== column.input.length) return null;
  return { ...span, start: span.end - column.column.length };
}

function hintFor(use: ColumnUse, type: string): string | null {
  return use.wanted === 'list of keys' && use.split !== null && type.endsWith(']')
    ? 'the column holds lists already: remove split'
    : null;
}

/** Of a list of a log's column, what is asked of the column. */
function stepOf(wanted: ColumnUse['wanted']): ColumnUse['wanted'] {
  return wanted === 'list of keys' ? 'key' : 'scalar';
}

/** Names to DuckDB types (null: only the name is known), or null where nothing is known of the table. */
function knownColumns(table: BoundTable, lock: Lock | null): Map<string, string | null> | null {
  const name = table.log ?? table.name;
  const locked = lock !== null && Object.hasOwn(lock.columns, name) ? lock.columns[name]! : null;
  if (locked !== null) return new Map(locked.map(({ name, type }) => [name, type]));
  if (table.columns !== null) return new Map(table.columns.map((name) => [name, null]));
  return null;
}
