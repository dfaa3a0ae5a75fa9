/** The rows that may be steps of histories: those of the examples' files and, of a window, those of all files with rows before it. */
import type { DataPlan } from '../../ir/plan.ts';
import type { Database } from '../database.ts';
import { primaryTime } from './count-rows.ts';
import type { ExamplesOptions } from './examples-options.ts';
import { type OpenHistory, ownColumns } from './histories.ts';
import { KeyedRows } from './keyed-rows.ts';
import { openTable } from './open-table.ts';
import { Table } from './table.ts';
import { earlierFiles } from './window-files.ts';

/**
 * The table of a window's rows and of those before it; null: the examples' files have all that there is.
 * @throws DataError for files that can't be read
 */
export async function openStepRows(
  { database, root, files: override, window, facts }: ExamplesOptions,
  primary: Table,
): Promise<Table | null> {
  const { source, files: own } = primary;
  const earlier = earlierFiles(root, override ?? source.glob, window);
  if (earlier.length === 0) return null;
  const files = [...earlier, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
  const known = facts?.staged.steps ?? null;
  // Columns that old files lack are missing in old steps.
  return known === null
    ? openTable(
        database,
        source,
        files,
        primary.columns.map(({ name }) => name),
      )
    : Table.of(source, files, known, null);
}

/** `p`: the rows, with their time `t` and, where columns identify a row, the hash of their key, `k`. They are numbered file by file. */
export function stepRowsSql(database: Database, data: DataPlan, table: Table, { plan, columns }: OpenHistory): string {
  const names = [...columns, ...ownColumns(plan), ...(data.key ?? []), data.time!.column];
  const key = data.key === undefined ? '' : `, ${KeyedRows.hashOf(data.key, table)} AS k`;
  const rows = table.relation(names, { whole: true, anyOrder: true });
  return `(SELECT *, ${primaryTime(database, data, table)} AS t${key} FROM (${rows})) AS p`;
}
