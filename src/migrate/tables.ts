/** Rows of an embedding table, and what its optimizer keeps of them, from an old table. */
import { symmetricEigen } from '../math/eigen.ts';
import { OUT_OF_VOCABULARY } from '../runtime/id-space.ts';
import { entryOf } from '../text/present.ts';
import type { NamedTensor } from '../train/weights.ts';
import type { Recovery } from './recovery.ts';
import { FRESH, MIXED, type RowSources } from './row-sources.ts';

/** Rows of some width. */
export interface Rows {
  readonly data: Float32Array;
  readonly width: number;
}

/** Writes a new row from the numbers of an old one: the first columns, or where the table gets narrower a projection. */
export interface Columns {
  readonly recovery: Recovery;
  /** Columns of the new row as combinations of the old ones; null: the first columns, as they are. */
  readonly basis: readonly Float64Array[] | null;
}

/** @param rows of the old table */
export function columnsOf(old: Rows, width: number): Columns {
  if (width >= old.width) return { recovery: firstColumns(old.width), basis: null };
  const basis = symmetricEigen(gram(old), old.width).vectors.slice(0, width);
  return {
    recovery: Array.from({ length: old.width }, (_, i) => ({
      terms: basis.map((vector, unit) => ({ unit, factor: vector[i]! })),
      shift: 0,
    })),
    basis,
  };
}

function firstColumns(width: number): Recovery {
  return Array.from({ length: width }, (_, unit) => ({ terms: [{ unit, factor: 1 }], shift: 0 }));
}

/** Rows that the axes of a narrower table are found by, at most: of more, every so many-th. */
const MOST_ROWS = 100_000;

/** [width × width]: its eigenvectors are the table's right singular vectors. */
function gram({ data, width }: Rows): Float64Array {
  const products = new Float64Array(width * width);
  const step = width * Math.ceil(data.length / width / MOST_ROWS);
  for (let at = 0; at < data.length; at += step)
    for (let i = 0; i < width; i++)
      for (let j = 0; j < width; j++) products[i * width + j]! += data[at + i]! * data[at + j]!;
  return products;
}

/**
 * Writes rows of `old` into `next`. A row without a source stays as it is, and so do columns that the old table did not have.
 * @param counts how often each old row was seen, as far as is known, in any unit; null: gone rows do not merge
 */
export function moveRows(
  old: Rows,
  next: Rows,
  { from, mixed, merged }: RowSources,
  { basis }: Columns,
  counts: Float32Array | null,
): void {
  const outside = merge(old, merged, counts);
  for (let row = 0; row < from.length; row++) {
    const source = from[row]!;
    if (source === FRESH) continue;
    const numbers =
      source === MIXED
        ? meanOf(old, entryOf(mixed, row))
        : source === OUT_OF_VOCABULARY && outside !== null
          ? outside
          : old.data.subarray(source * old.width, (source + 1) * old.width);
    const to = row * next.width;
    if (basis === null) next.data.set(numbers, to);
    else basis.forEach((vector, k) => (next.data[to + k] = vector.reduce((sum, v, i) => sum + v * numbers[i]!, 0)));
  }
}

function meanOf({ data, width }: Rows, rows: readonly number[]): Float64Array {
  const mean = new Float64Array(width);
  for (const row of rows) for (let k = 0; k < width; k++) mean[k]! += data[row * width + k]! / rows.length;
  return mean;
}

/** The row of out-of-vocabulary values and those of keys that are gone, by how often they were seen; null: nothing merges. */
function merge({ data, width }: Rows, gone: readonly number[], counts: Float32Array | null): Float64Array | null {
  if (gone.length === 0 || counts === null) return null;
  const rows = [OUT_OF_VOCABULARY, ...gone];
  const total = rows.reduce((sum, row) => sum + counts[row]!, 0);
  if (!(total > 0)) return null;
  const merged = new Float64Array(width);
  for (const row of rows) for (let k = 0; k < width; k++) merged[k]! += (counts[row]! / total) * data[row * width + k]!;
  return merged;
}

/**
 * What an optimizer keeps of a table, one number or a number a weight for each row; null: a number a weight, and columns are others. Rows that had no
 * row of their own start at zero, as they have learned nothing yet, and so do new columns.
 */
export function moveState(
  old: NamedTensor,
  rows: number,
  width: number,
  { from, mixed }: RowSources,
  { basis }: Columns,
): NamedTensor | null {
  const perRow = old.shape.length === 1;
  if (!perRow && basis !== null) return null;
  const of: Rows = { data: old.data, width: perRow ? 1 : old.shape[1]! };
  const own = perRow ? 1 : width;
  const data = new Float32Array(rows * own);
  for (let row = 0; row < rows; row++) {
    const source = from[row]!;
    const isGrown = source === OUT_OF_VOCABULARY && row !== OUT_OF_VOCABULARY;
    if (source === FRESH || isGrown) continue;
    const numbers =
      source === MIXED ? meanOf(of, entryOf(mixed, row)) : of.data.subarray(source * of.width, (source + 1) * of.width);
    data.set(numbers, row * own);
  }
  return { name: old.name, shape: perRow ? [rows] : [rows, width], data };
}
