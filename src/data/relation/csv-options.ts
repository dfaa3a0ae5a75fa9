/** How DuckDB reads the text files of a table. */
import type { TableSource } from '../../ir/plan.ts';
import { literals, sqlString } from '../sql.ts';
import type { Group } from './table.ts';

export function delimiterOf(source: TableSource): string {
  return source.delimiter ?? (source.format === 'tsv' ? '\t' : ',');
}

/** @param rejects keep what is left out in DuckDB's table `reject_errors` */
export function csvOptions(source: TableSource, { width, lineEnd }: Group, rejects: boolean): string {
  // Files without a text for "missing" need one that can't occur: DuckDB insists on one, and its default is ''.
  const missing = source.missing.length === 0 ? ['\u{10ffff}adsc\u{10ffff}'] : source.missing;
  return [
    'auto_detect = false',
    `header = ${source.header}`,
    `delim = ${sqlString(delimiterOf(source))}`,
    `quote = '"'`,
    `escape = '"'`,
    `nullstr = ${literals(missing)}`,
    `columns = {${Array.from({ length: width }, (_, i) => `'p${i}': 'VARCHAR'`).join(', ')}}`,
    'ignore_errors = true',
    'hive_partitioning = false',
    ...(lineEnd === null ? [] : [`new_line = '${lineEnd === '\n' ? '\\n' : '\\r\\n'}'`]),
    // Without them DuckDB 1.5 takes a line with text after a closing quote for the file's end, unless it reads in one thread.
    ...(rejects ? ['store_rejects = true', 'rejects_limit = 100000'] : ['parallel = false']),
  ].join(', ');
}
