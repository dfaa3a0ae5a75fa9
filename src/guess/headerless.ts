/** Whether the first line of a text file is data already. */
import { readFirst } from '../data/files/csv-first-record.ts';
import type { DataFile } from '../data/files/glob.ts';
import type { FileFormat } from '../ir/plan.ts';

/**
 * Names for the columns of files without a header: `c1`, `c2` …; null where the first line names them. A name is neither empty nor a number,
 * and comes once; a file whose columns are all words says nothing either way, and counts as one with a header.
 */
export function headerless(format: FileFormat, files: readonly DataFile[]): string[] | null {
  if (format !== 'csv' && format !== 'tsv') return null;
  const first = readFirst(files[0]!, format === 'tsv' ? '\t' : ',');
  if (first === null) return null;
  const { fields } = first;
  const isNumber = (field: string) => field.trim() !== '' && Number.isFinite(Number(field));
  const isData = fields.some(isNumber) || new Set(fields).size < fields.length;
  return isData ? fields.map((_, i) => `c${i + 1}`) : null;
}
