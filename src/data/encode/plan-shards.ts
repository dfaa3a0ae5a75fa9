/** Which runs of files, or of a large file's rows, are encoded together: a function of the files alone (shards.ts). */
import type { FileRange } from '../relation/table.ts';

/** Rows of a shard, at least, unless fewer are left: the last, short blocks of a shard are then few. */
const SHARE_ROWS = 1 << 17;
/** A shard's reader looks at the head of every file of a Parquet table, so there are not too many. */
const MAX_SHARES = 64;

/**
 * @param starts rows before each file @param split whether a large file may be read in parts
 * @param least rows of a shard
 */
export function planShards(
  starts: readonly number[],
  rows: number,
  split: boolean,
  least = Math.max(SHARE_ROWS, Math.ceil(rows / MAX_SHARES)),
): FileRange[] {
  return filesTogether(starts, rows, least).flatMap((files) => {
    const own = (starts[files.end] ?? rows) - (starts[files.first] ?? 0);
    const parts = split && files.end === files.first + 1 ? Math.floor(own / least) : 1;
    if (parts < 2) return [files];
    const bound = (part: number) => Math.floor((part * own) / parts);
    return Array.from({ length: parts }, (_, i) => ({ ...files, rows: { from: bound(i), to: bound(i + 1) } }));
  });
}

function filesTogether(starts: readonly number[], rows: number, least: number): FileRange[] {
  const shards: FileRange[] = [];
  for (let first = 0, end = 1; end <= starts.length; end++) {
    const before = (file: number) => starts[file] ?? rows;
    // What is left must be a shard too.
    if (end < starts.length && (before(end) - before(first) < least || rows - before(end) < least)) continue;
    shards.push({ first, end });
    first = end;
  }
  return shards;
}
