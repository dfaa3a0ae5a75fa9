/** Columns of raw values on their way to the encoder: plain, numbers in typed arrays, or as numbers of the distinct values. */
import { isNumberColumn, numberAt, plainNumbers } from '../../runtime/number-column.ts';
import type { NumberColumn, RawValue } from '../../runtime/types.ts';
import type { DistinctValues } from './distinct-values.ts';

/** Row i has the value `distinct.values[codes[i]]`. */
export interface CodedColumn {
  readonly codes: Int32Array;
  readonly distinct: DistinctValues;
}

export type Column = readonly RawValue[] | NumberColumn | CodedColumn;

export function isCoded(column: Column): column is CodedColumn {
  return 'codes' in column;
}

export function valueAt(column: Column, row: number): RawValue {
  if (isCoded(column)) return column.distinct.values[column.codes[row]!];
  return isNumberColumn(column) ? numberAt(column, row) : column[row];
}

/** All values, each for itself. */
export function plainValues(column: Column): readonly RawValue[] {
  if (isNumberColumn(column)) return plainNumbers(column, rowsOf(column));
  if (!isCoded(column)) return column;
  const { codes, distinct } = column;
  const out: RawValue[] = [];
  for (let i = 0; i < codes.length; i++) out[i] = distinct.values[codes[i]!];
  return out;
}

/** These rows, in this order. */
export function pickedRows(column: Column, rows: ArrayLike<number>): Column {
  if (isCoded(column)) {
    const codes = new Int32Array(rows.length);
    for (let k = 0; k < rows.length; k++) codes[k] = column.codes[rows[k]!]!;
    return { codes, distinct: column.distinct };
  }
  if (!isNumberColumn(column)) return pickedValues(column, rows);
  const picked = new GrowingNumbers(column, rows.length);
  picked.take(column, rows, 0);
  return picked.column(rows.length);
}

/** Rows from … to − 1, in the column's memory where it has typed arrays. */
export function rowRange(column: Column, from: number, to: number): Column {
  if (isCoded(column)) return { ...column, codes: column.codes.subarray(from, to) };
  return isNumberColumn(column) ? numberRange(column, from, to) : column.slice(from, to);
}

function rowsOf({ numbers, elements }: NumberColumn): number {
  return numbers.length / (elements ?? 1);
}

/** Rows from … to − 1, in the column's memory. */
export function numberRange({ numbers, elements, valid }: NumberColumn, from: number, to: number): NumberColumn {
  const each = elements ?? 1;
  return {
    numbers: numbers.subarray(from * each, to * each),
    elements,
    valid: valid === null ? null : valid.subarray(from, to),
  };
}

export function pickedValues(column: readonly RawValue[], rows: ArrayLike<number>): RawValue[] {
  // Written from the first on: an array that is made with nulls holds each number as an object.
  const out: RawValue[] = [];
  for (let k = 0; k < rows.length; k++) out[k] = column[rows[k]!];
  return out;
}

/** One after the other. */
export function joinedColumns(columns: readonly Column[]): Column {
  const [first] = columns;
  if (
    first !== undefined &&
    isNumberColumn(first) &&
    columns.every((one) => isNumberColumn(one) && isLike(one, first))
  ) {
    const numbers = columns as readonly NumberColumn[];
    const rows = numbers.reduce((sum, column) => sum + rowsOf(column), 0);
    const all = new GrowingNumbers(first, rows);
    let at = 0;
    for (const column of numbers) {
      const own = rowsOf(column);
      all.take(
        column,
        Int32Array.from({ length: own }, (_, k) => k),
        at,
      );
      at += own;
    }
    return all.column(rows);
  }
  if (
    first === undefined ||
    !isCoded(first) ||
    !columns.every((one) => isCoded(one) && one.distinct === first.distinct)
  )
    return columns.flatMap((column) => plainValues(column));
  const coded = columns as readonly CodedColumn[];
  const codes = new Int32Array(coded.reduce((sum, column) => sum + column.codes.length, 0));
  let at = 0;
  for (const column of coded) {
    codes.set(column.codes, at);
    at += column.codes.length;
  }
  return { codes, distinct: first.distinct };
}

/** Whether rows of both can be in one column. */
function isLike(a: NumberColumn, b: Pick<NumberColumn, 'numbers' | 'elements'>): boolean {
  return a.elements === b.elements && a.numbers.constructor === b.numbers.constructor;
}

/** Numbers that rows are added to. */
class GrowingNumbers {
  readonly numbers: Float32Array | Float64Array;
  readonly elements: number | null;
  readonly #valid: Uint8Array;
  #allValid = true;

  constructor({ numbers, elements }: NumberColumn, rows: number) {
    const length = rows * (elements ?? 1);
    this.numbers = numbers instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
    this.elements = elements;
    this.#valid = new Uint8Array(rows);
  }

  /** Row `at + k` becomes row `picks[k]` of a column that is like this one. */
  take({ numbers: from, valid }: NumberColumn, picks: ArrayLike<number>, at: number): void {
    if (at === 0) this.#allValid = true;
    const to = this.numbers;
    const each = this.elements ?? 1;
    if (each === 1) for (let k = 0; k < picks.length; k++) to[at + k] = from[picks[k]!]!;
    else
      for (let k = 0, o = at * each; k < picks.length; k++) {
        let i = picks[k]! * each;
        for (const end = i + each; i < end;) to[o++] = from[i++]!;
      }
    if (valid === null) {
      if (!this.#allValid) this.#valid.fill(1, at, at + picks.length);
      return;
    }
    if (this.#allValid) this.#valid.fill(1, 0, at);
    this.#allValid = false;
    for (let k = 0; k < picks.length; k++) this.#valid[at + k] = valid[picks[k]!]!;
  }

  /** The first rows, in this memory. */
  column(rows: number): NumberColumn {
    return numberRange(
      { numbers: this.numbers, elements: this.elements, valid: this.#allValid ? null : this.#valid },
      0,
      rows,
    );
  }
}

/** A column that rows are added to, from 0 on and then again: it stays typed as long as all that is added is alike. */
export class GrowingColumn {
  readonly #codes: Int32Array;
  #coded: { readonly codes: Int32Array; readonly distinct: DistinctValues } | null = null;
  #numbers: GrowingNumbers | null = null;
  /** Whether the rows so far are in `#numbers`. */
  #isNumbers = false;
  #plain: RawValue[] = [];
  readonly #rows: number;

  /** @param rows at most */
  constructor(rows: number) {
    this.#codes = new Int32Array(rows);
    this.#rows = rows;
  }

  /** Row `at + k` becomes row `picks[k]` of a column; all rows before `at` are there. */
  take(from: Column, picks: Int32Array, at: number): void {
    if (at === 0) {
      this.#coded = isCoded(from) ? { codes: this.#codes, distinct: from.distinct } : null;
      this.#isNumbers = isNumberColumn(from);
      if (isNumberColumn(from) && (this.#numbers === null || !isLike(from, this.#numbers)))
        this.#numbers = new GrowingNumbers(from, this.#rows);
    }
    if (this.#isNumbers) {
      const numbers = this.#numbers!;
      if (isNumberColumn(from) && isLike(from, numbers)) return numbers.take(from, picks, at);
      this.#plain = plainNumbers(numbers.column(at), at);
      this.#isNumbers = false;
    }
    const coded = this.#coded;
    if (isCoded(from) && coded !== null && coded.distinct === from.distinct) {
      const [source, to] = [from.codes, coded.codes];
      for (let k = 0; k < picks.length; k++) to[at + k] = source[picks[k]!]!;
      return;
    }
    if (coded !== null) {
      this.#plain = plainValues({ ...coded, codes: coded.codes.subarray(0, at) }) as RawValue[];
      this.#coded = null;
    }
    const to = this.#plain;
    if (isCoded(from) || isNumberColumn(from))
      for (let k = 0; k < picks.length; k++) to[at + k] = valueAt(from, picks[k]!);
    else for (let k = 0; k < picks.length; k++) to[at + k] = from[picks[k]!];
  }

  /** The first rows, until others are taken. */
  column(rows: number): Column {
    const coded = this.#coded;
    if (coded !== null) return { ...coded, codes: coded.codes.subarray(0, rows) };
    if (this.#isNumbers) return this.#numbers!.column(rows);
    this.#plain.length = rows;
    return this.#plain;
  }
}
