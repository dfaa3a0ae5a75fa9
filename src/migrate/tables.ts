/** Rows of an embedding table, and what its optimizer keeps of them, from an old table. */
import type { NamedTensor } from '../train/weights.ts';
import { entryOf } from '../text/present.ts';
import { OUT_OF_VOCABULARY } from '../runtime/id-space.ts';
import { FRESH, MIXED, type RowSources } from './row-sources.ts';

/** Rows of some width. */
export interface Rows {
  readonly data: Float32Array;
  readonly width: number;
}

/**
 * Writes rows of `old` into `next`, the first columns of both. A row without a source stays as it is.
 * @param counts how often each old row was seen, as far as is known, in any unit; null: gone rows do not merge
 */
export function moveRows(old: Rows, next: Rows, { from, mixed, gone }: RowSources, counts: Float32Array | null): void {
  const width = Math.min(old.width, next.width);
  const merged = merge(old, gone, counts, width);
  for (let row = 0; row < from.length; row++) {
    const source = from[row]!;
    const to = row * next.width;
    if (source === FRESH) continue;
    if (source === MIXED) next.data.set(meanOf(old, entryOf(mixed, row), width), to);
    else if (source === OUT_OF_VOCABULARY && merged !== null) next.data.set(merged, to);
    else next.data.set(old.data.subarray(source * old.width, source * old.width + width), to);
  }
}

function meanOf({ data, width: stride }: Rows, rows: readonly number[], width: number): Float64Array {
  const mean = new Float64Array(width);
  for (const row of rows) for (let k = 0; k < width; k++) mean[k]! += data[row * stride + k]! / rows.length;
  return mean;
}

/** The row of out-of-vocabulary values and those of keys that are gone, by how often they were seen; null: nothing merges. */
function merge(
  { data, width: stride }: Rows,
  gone: readonly number[],
  counts: Float32Array | null,
  width: number,
): Float64Array | null {
  if (gone.length === 0 || counts === null) return null;
  const rows = [OUT_OF_VOCABULARY, ...gone];
  const total = rows.reduce((sum, row) => sum + counts[row]!, 0);
  if (!(total > 0)) return null;
  const merged = new Float64Array(width);
  for (const row of rows)
    for (let k = 0; k < width; k++) merged[k]! += (counts[row]! / total) * data[row * stride + k]!;
  return merged;
}

/**
 * What an optimizer keeps of a table, one number or a number a weight for each row. Rows that did not have a row of their own start at zero: they have learned nothing yet.
 */
export function moveState(old: NamedTensor, rows: number, width: number, sources: RowSources): NamedTensor {
  const perRow = old.shape.length === 1;
  const stride = perRow ? 1 : old.shape[1]!;
  const own = perRow ? 1 : width;
  const data = new Float32Array(rows * own);
  const isGrown = (row: number, source: number) => source === OUT_OF_VOCABULARY && row !== OUT_OF_VOCABULARY;
  const { from, mixed } = sources;
  for (let row = 0; row < rows; row++) {
    const source = from[row]!;
    if (source === FRESH || isGrown(row, source)) continue;
    const values =
      source === MIXED
        ? meanOf({ data: old.data, width: stride }, entryOf(mixed, row), Math.min(own, stride))
        : old.data.subarray(source * stride, source * stride + Math.min(own, stride));
    data.set(values, row * own);
  }
  return { name: old.name, shape: perRow ? [rows] : [rows, width], data };
}
