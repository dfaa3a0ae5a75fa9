/** The number of a joined row: how an example says which row it found. */

/**
 * SQL of the number of the row that an example found in a join, over the joined relation; NULL: it found none. From 0, in the order of files and rows,
 * in which rows are stored: any database that reads the table numbers its rows alike. A window over all rows would take five times as long, and more memory.
 */
export function rowNumberSql(index: number): string {
  return `CAST(j${index}.rowid AS INTEGER)`;
}
