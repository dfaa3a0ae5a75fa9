import type { NumberColumn, RawValue } from './types.ts';

export function isNumberColumn(column: unknown): column is NumberColumn {
  return typeof column === 'object' && column !== null && 'numbers' in column;
}

/** The value of a row. */
export function numberAt({ numbers, elements, valid }: NumberColumn, row: number): RawValue {
  if (valid !== null && valid[row] === 0) return null;
  return elements === null ? numbers[row]! : numbers.slice(row * elements, (row + 1) * elements);
}

/** The first rows, each value for itself. */
export function plainNumbers(column: NumberColumn, rows: number): RawValue[] {
  const out: RawValue[] = [];
  for (let i = 0; i < rows; i++) out[i] = numberAt(column, i);
  return out;
}
