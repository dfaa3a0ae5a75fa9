/** How rows of embedding tables are stored: as float32, or in 8 bits each. The formula of 8 bits is in train/embeddings/int8-rows.ts. */
import type { TablePlan } from './plan.ts';

/** Ids of one look-up at most; the fewest rows that a window of a larger table has. */
export const LOOKUP_ROWS = 4096;

/** Bytes of a row of `width` numbers in float32. */
export function floatRowBytes(width: number): number {
  return 4 * width;
}

/** Bytes of a row of `width` numbers in 8 bits: a byte each, a float32 scale and a float32 offset. */
export function int8RowBytes(width: number): number {
  return width + 8;
}

/** Whether 8 bits make a table smaller, and it counts. */
export function isSmallerInt8({ rows, width }: Pick<TablePlan, 'rows' | 'width'>): boolean {
  return rows > LOOKUP_ROWS && int8RowBytes(width) < floatRowBytes(width);
}
