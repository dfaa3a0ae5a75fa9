/** SQL of values that depend on the file of a row: those of folders (`day=2025-01-01/`). */
import { folderValues } from '../files/hive.ts';
import { sqlString } from '../sql.ts';
import type { Group } from './table.ts';

/** What the folders of each file give for a column, by the reader's own number of the file. */
export function folderSql(group: Group, name: string): string {
  return byFile(
    group.files.map(({ path }) => {
      const value = folderValues(path).get(name) ?? null;
      return value === null ? 'CAST(NULL AS VARCHAR)' : sqlString(value);
    }),
  );
}

/** SQL of one value for each file, by the reader's own number of the file. */
export function byFile(values: readonly string[]): string {
  const [first = 'NULL'] = values;
  return values.every((value) => value === first) ? first : `[${values.join(', ')}][CAST(file_index AS BIGINT) + 1]`;
}
