/** Which columns of each table are read, and which joins the files hold already. */
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { JoinPlan } from '../../ir/plan.ts';
import { joinNamed } from '../../ir/joined-name.ts';
import type { Span } from '../../text/source.ts';
import { DataError } from '../error.ts';
import type { ExamplesOptions } from './examples-options.ts';
import {
  inPlaceName,
  inputReference,
  joinedTable,
  madeSteps,
  type OpenTables,
  type Reference,
  referenceTo,
} from './joins.ts';
import { historyNamed, type OpenHistory, ownColumns } from './histories.ts';
import { hashedColumns } from './splits.ts';
import { openStepRows } from './step-rows.ts';
import type { Table } from './table.ts';

/**
 * Rows as they were served (`adsc serve --log`) hold what was joined to them, as `users.age`: those values count, whatever the joined
 * table says today. By what is wanted of a join: indexes of the files that hold it.
 */
export function filesInPlace(join: JoinPlan, primary: Table, options: ExamplesOptions): Map<string, number[]> {
  const { data, columns } = options;
  const named = [...data.joins.flatMap(({ on }) => on.map(({ left }) => left)), ...hashedColumns(options)].flatMap(
    (name) => joinNamed(data.joins, name) ?? [],
  );
  const wanted = new Set(
    [...columns.filter(({ table }) => table === join.name), ...named.filter((one) => one.join === join)].map(
      ({ column }) => column,
    ),
  );
  return new Map(
    [...wanted].map((column) => {
      const name = `${join.name}.${column}`;
      const without = primary.hasColumnCalled(name) ? new Set(primary.filesWithout(name)) : null;
      return [column, without === null ? [] : primary.files.flatMap((_, file) => (without.has(file) ? [] : [file]))];
    }),
  );
}

/** The histories that are read, but for what all files hold themselves (as served rows do). @throws DataError */
export async function openHistories(options: ExamplesOptions, primary: Table): Promise<OpenHistory[]> {
  const { data, columns } = options;
  const read = new Map<string, Set<string>>();
  for (const { table, column } of columns) {
    const input = table === null || table === data.primary.name ? column : `${table}.${column}`;
    const found = historyNamed(data, input);
    if (found === null || (primary.hasColumnCalled(input) && primary.filesWithout(input).length === 0)) continue;
    read.set(found.plan.name, (read.get(found.plan.name) ?? new Set<string>()).add(found.column));
  }
  const rows = read.size === 0 ? null : await openStepRows(options, primary);
  return (data.histories ?? []).flatMap((plan) => {
    const own = read.get(plan.name);
    return own === undefined ? [] : [{ plan, columns: [...own].sort(), rows }];
  });
}

interface Needed {
  readonly primary: Set<string>;
  readonly joins: Set<string>[];
}

/** @throws DataError of all columns that are not there */
export function neededColumns(options: ExamplesOptions, tables: OpenTables): Needed {
  const { data } = options;
  const needed: Needed = { primary: new Set(), joins: data.joins.map(() => new Set()) };
  // Everything that is missing is said at once, before a row is read.
  const missing = new Map<string, Diagnostic>();
  const known = (table: Table, column: string, span: Span | null): boolean => {
    if (table.has(column)) return true;
    const problem = table.noColumn(column, span);
    missing.set(`${problem.message} ${span?.start ?? ''}`, problem);
    return false;
  };
  const add = (reference: Reference, span: Span | null = null) => {
    const made = madeSteps(tables, reference);
    if (made !== null) {
      for (const column of [made.column, ...ownColumns(made.history.plan)])
        if (known(tables.primary, column, span)) needed.primary.add(column);
      if (tables.primary.hasColumnCalled(reference.column)) needed.primary.add(reference.column);
      return;
    }
    if (!known(joinedTable(tables, reference), reference.column, span)) return;
    (reference.table < 0 ? needed.primary : needed.joins[reference.table]!).add(reference.column);
    const own = inPlaceName(tables, reference);
    if (own !== null) needed.primary.add(own);
  };
  for (const input of options.columns) {
    const reference = inputReference(data, input);
    if (reference.table < 0 && !tables.primary.has(reference.column) && options.mayLack?.has(reference.column))
      continue;
    add(reference, input.span);
  }
  if (data.time !== null) add({ table: -1, column: data.time.column });
  for (const column of data.key ?? []) add({ table: -1, column });
  data.joins.forEach((j, i) => {
    for (const on of j.on) {
      add(referenceTo(data, tables, on.left));
      known(tables.joins[i]!, on.right, null);
    }
    if (j.asOf !== null) known(tables.joins[i]!, j.asOf, null);
  });
  for (const name of hashedColumns(options)) add(referenceTo(data, tables, name));
  if (missing.size > 0) throw new DataError(...missing.values());
  return needed;
}
