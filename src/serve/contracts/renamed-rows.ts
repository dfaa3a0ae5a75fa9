/** Rows that call columns as an earlier contract did, under the names of now. */
import { emptyRecord } from '../../text/record.ts';

/**
 * The row itself where nothing has another name. A column that is sent under both names counts by the new one; what is no row stays what it is.
 * @param names of before to those of now
 */
export function renamedRow<T>(row: T, names: ReadonlyMap<string, string>): T {
  if (names.size === 0 || typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  if (![...names.keys()].some((old) => Object.hasOwn(row, old))) return row;
  const renamed = emptyRecord<unknown>();
  for (const [name, value] of Object.entries(row)) {
    const now = names.get(name);
    if (now === undefined) renamed[name] = value;
    else if (!Object.hasOwn(row, now)) renamed[now] = value;
  }
  // A row like the one that was given: an object of values.
  return renamed as T;
}

export function renamedRows<T>(rows: readonly T[], names: ReadonlyMap<string, string>): readonly T[] {
  return names.size === 0 ? rows : rows.map((row) => renamedRow(row, names));
}
