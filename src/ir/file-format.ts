import type { FileFormat } from './plan.ts';

const extensions: Readonly<Record<string, FileFormat>> = {
  csv: 'csv',
  tsv: 'tsv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  parquet: 'parquet',
};

/** By the suffix; null for one that says nothing, or that adsc can't read. */
export function formatOfPath(path: string): FileFormat | null {
  const match = /\.([a-z]+)(\.gz)?$/.exec(path.toLowerCase());
  const format = match !== null && Object.hasOwn(extensions, match[1]!) ? extensions[match[1]!]! : null;
  return format === 'parquet' && match![2] !== undefined ? null : format;
}
