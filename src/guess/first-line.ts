/** What the first line of a text file says: what separates its columns, and whether it is data already. */
import { readFirst } from '../data/files/csv-first-record.ts';
import type { DataFile } from '../data/files/glob.ts';
import type { FileFormat } from '../ir/plan.ts';

export interface FirstLine {
  /** null: the format's own, a comma or a tab. */
  readonly delimiter: string | null;
  /**
   * Names for the columns of files without a header: `c1`, `c2` …; null where the first line names them. A name is neither empty nor a number,
   * and comes once; a file whose columns are all words says nothing either way, and counts as one with a header.
   */
  readonly named: readonly string[] | null;
}

/** Separators that are found where the format's own is not in the first line. */
const OTHERS = [';', '\t', '|', ','];

/** @throws DataError for a file that can't be read as text. */
export function firstLine(format: FileFormat, files: readonly DataFile[]): FirstLine {
  const nothing = { delimiter: null, named: null };
  if (format !== 'csv' && format !== 'tsv') return nothing;
  const fieldsBy = (delimiter: string) => readFirst(files[0]!, delimiter)?.fields ?? [];
  const usual = fieldsBy(format === 'tsv' ? '\t' : ',');
  const other = usual.length > 1 ? undefined : OTHERS.find((delimiter) => fieldsBy(delimiter).length > 1);
  const fields = other === undefined ? usual : fieldsBy(other);
  const isNumber = (field: string) => field.trim() !== '' && Number.isFinite(Number(field));
  const isData = fields.some(isNumber) || new Set(fields).size < fields.length;
  return { delimiter: other ?? null, named: isData ? fields.map((_, i) => `c${i + 1}`) : null };
}
