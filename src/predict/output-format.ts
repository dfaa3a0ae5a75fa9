/** In which formats scores are written, and which one a file's name asks for. */
import { formatOfPath } from '../ir/file-format.ts';

export type OutputFormat = 'parquet' | TextFormat;
/** Those that can be streamed: the index of Parquet comes last. */
export type TextFormat = 'csv' | 'jsonl';

/** By the suffix; null where it says nothing, or something that is only read: `.tsv`, and what is compressed. */
export function outputFormatOfPath(path: string): OutputFormat | null {
  const format = /\.gz$/i.test(path) ? null : formatOfPath(path);
  return format === 'tsv' ? null : format;
}
