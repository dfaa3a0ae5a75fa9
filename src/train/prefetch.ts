/**
 * Random rows of a large table come from main memory, and a loop that works on one row at a time waits for each. Reading one
 * element of many rows in a tight loop first lets the processor fetch them at the same time: a gather of 16-wide rows from
 * tables beyond the cache takes 3.5 ms instead of 10 (bench/train.ts). A block fits the first-level cache.
 */
export const BLOCK = 64;

/** Takes what the loads return, so that they are not optimized away. Never read. */
let sink = 0;

/** Brings the table's rows[from … to) into the cache. */
export function touchRows(table: Float32Array, width: number, rows: Int32Array, from: number, to: number): void {
  let sum = 0;
  const last = width - 1;
  for (let i = from; i < to; i++) {
    const at = (rows[i] as number) * width;
    // Both ends: a row may lie on two cache lines.
    sum += (table[at] as number) + (table[at + last] as number);
  }
  sink = sum;
}

/** For the compiler's sake: a module variable that nothing reads could be dropped. */
export function touched(): number {
  return sink;
}
