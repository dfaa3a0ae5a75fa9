/** Lines of text files that DuckDB's reader leaves out: another number of columns, an open quote, not UTF-8. */
import type { Database } from '../database.ts';
import type { DataFile } from './glob.ts';

export interface Reject {
  /** Root-relative. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Lines that went with it: more than one where a quote was left open. */
  readonly lines: number;
  readonly detail: string;
}

/** What the last read with `rejects` of a table over `files` left out, in file order. */
export async function readRejects(database: Database, files: readonly DataFile[]): Promise<Reject[]> {
  // One line can have several faults; the first names it.
  const sql = `SELECT file_path, line, any_value(error_message ORDER BY column_idx) AS message, any_value(csv_line) AS text
    FROM reject_errors JOIN reject_scans USING (scan_id, file_id) GROUP BY file_path, line ORDER BY file_path, line`;
  const paths = new Map(files.map((file) => [file.absolute, file.path]));
  return (await database.all(sql, 'rejected lines')).map((row) => {
    const text = ((row['text'] as string | null) ?? '').replace(/\r?\n$/, '');
    const file = row['file_path'] as string;
    return {
      file: paths.get(file) ?? file,
      line: Number(row['line']),
      lines: text.split('\n').length,
      detail: `${String(row['message'])} ${JSON.stringify(text.slice(0, 200))}`,
    };
  });
}
