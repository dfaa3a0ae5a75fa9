/** Carrying a kernel over: its rows by what is recovered of the values that it reads, its columns by the units that stay. */
import type { UnitRecovery } from './recovery.ts';

export interface Carried {
  /** By row of the old kernel: how the value that it reads follows from the new values. */
  readonly rows: readonly UnitRecovery[];
  /** By column of the new kernel, the old one; −1: a new unit. */
  readonly columns: Int32Array;
  /** Columns of the old kernel. */
  readonly width: number;
}

/** Writes a kernel [in, out]: columns of old units are the old ones, and 0 where they read what is new; columns of new units stay as they are. */
export function carryKernel(old: Float32Array, next: Float32Array, { rows, columns, width }: Carried): void {
  const stride = columns.length;
  const inputs = next.length / stride;
  for (let column = 0; column < stride; column++) {
    const from = columns[column]!;
    if (from < 0) continue;
    // In doubles, so that a sum of several is rounded once.
    const sums = new Float64Array(inputs);
    rows.forEach((unit, row) => {
      for (const { unit: to, factor } of unit?.terms ?? []) sums[to]! += factor * old[row * width + from]!;
    });
    for (let row = 0; row < inputs; row++) next[row * stride + column] = sums[row]!;
  }
}

/**
 * What an old unit had and a new one lacks, for each new column: shifts of what is recovered, and means of what is gone.
 * @param means by row of the old kernel; NaN where a mean is not known, which counts as 0
 */
export function lacking(old: Float32Array, { rows, columns, width }: Carried, means: Float64Array): Float64Array {
  const lacks = new Float64Array(columns.length);
  rows.forEach((unit, row) => {
    const shift = unit === null ? means[row]! : unit.shift;
    if (shift === 0 || Number.isNaN(shift)) return;
    columns.forEach((from, column) => {
      if (from >= 0) lacks[column]! += shift * old[row * width + from]!;
    });
  });
  return lacks;
}

/**
 * An optimizer's sums for a kernel: gradients of a weight are proportional to the value that it reads, which has changed by 1/factor.
 * @param power 1 for sums of gradients, 2 for sums of squares. Weights that several old ones are mixed into start at 0.
 */
export function carryState(
  old: Float32Array,
  next: Float32Array,
  { rows, columns, width }: Carried,
  power: 1 | 2,
): void {
  const stride = columns.length;
  const readers = new Int32Array(next.length / stride);
  const main = rows.map((unit) => unit?.terms[0] ?? null);
  for (const term of main) if (term !== null) readers[term.unit]!++;
  main.forEach((term, row) => {
    if (term === null || term.factor === 0 || readers[term.unit]! > 1) return;
    columns.forEach((from, column) => {
      if (from >= 0) next[term.unit * stride + column] = old[row * width + from]! / term.factor ** power;
    });
  });
}

/** A vector with a number for each unit. */
export function carryVector(old: Float32Array, next: Float32Array, columns: Int32Array): void {
  columns.forEach((from, column) => {
    if (from >= 0) next[column] = old[from]!;
  });
}
