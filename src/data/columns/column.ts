/** Columns of raw values on their way to the encoder: plain, or as numbers of the distinct values. */
import type { RawValue } from '../../runtime/types.ts';
import type { DistinctValues } from './distinct-values.ts';

/** Row i has the value `distinct.values[codes[i]]`. */
export interface CodedColumn {
  readonly codes: Int32Array;
  readonly distinct: DistinctValues;
}

export type Column = readonly RawValue[] | CodedColumn;

export function isCoded(column: Column | ArrayLike<RawValue>): column is CodedColumn {
  return 'codes' in column;
}

export function valueAt(column: Column, row: number): RawValue {
  return isCoded(column) ? column.distinct.values[column.codes[row]!] : column[row];
}

/** All values, each for itself. */
export function plainValues(column: Column): readonly RawValue[] {
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
  return pickedValues(column, rows);
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

/** A column that rows are added to, from 0 on and then again: coded as long as all that is added is, by the same distinct values. */
export class GrowingColumn {
  readonly #codes: Int32Array;
  #coded: { readonly codes: Int32Array; readonly distinct: DistinctValues } | null = null;
  #plain: RawValue[] = [];

  /** @param rows at most */
  constructor(rows: number) {
    this.#codes = new Int32Array(rows);
  }

  /** Row `at + k` becomes row `picks[k]` of a column; all rows before `at` are there. */
  take(from: Column, picks: Int32Array, at: number): void {
    if (at === 0) this.#coded = isCoded(from) ? { codes: this.#codes, distinct: from.distinct } : null;
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
    if (isCoded(from)) for (let k = 0; k < picks.length; k++) to[at + k] = valueAt(from, picks[k]!);
    else for (let k = 0; k < picks.length; k++) to[at + k] = from[picks[k]!];
  }

  /** The first rows, until others are taken. */
  column(rows: number): Column {
    const coded = this.#coded;
    if (coded !== null) return { ...coded, codes: coded.codes.subarray(0, rows) };
    this.#plain.length = rows;
    return this.#plain;
  }
}
