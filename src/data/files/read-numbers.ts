/** DuckDB's vectors of numbers, and of lists of them, to typed arrays: no JavaScript value per row. */
import { DuckDBListVector, type DuckDBVector } from '@duckdb/node-api';
import { isNumberColumn } from '../../runtime/number-column.ts';
import type { NumberColumn, RawValue } from '../../runtime/types.ts';
import type { Column } from '../columns/column.ts';
import type { ColumnKind } from './column-type.ts';
import { readVector } from './read-vector.ts';
import { itemsOf, listEntries, validity } from './vector-internals.ts';

/** Reads one column, vector by vector. */
export interface ColumnReader {
  /** @param hashes of `longTextHash`; null: they were not asked for @param into memory for the codes of distinct values */
  read(vector: DuckDBVector, hashes: DuckDBVector | null, rows: number, into: Int32Array): Column;
  /** Takes back a column that nobody reads any more: its memory is used again. */
  release(column: Column): void;
}

/** A column of numbers, or of lists of them. */
export interface NumbersField {
  readonly kind: ColumnKind;
  /** Of each list; null: a value is a number. */
  readonly elements: number | null;
}

/** Gives values as they are where some are not what a typed array can hold: integers beyond 2^53, lists of another length or with gaps. */
export class NumberReader implements ColumnReader {
  readonly #kind: ColumnKind;
  readonly #elements: number | null;
  readonly #spare: (Float32Array | Float64Array)[] = [];

  constructor({ kind, elements }: NumbersField) {
    this.#kind = kind;
    this.#elements = elements;
  }

  read(vector: DuckDBVector, _hashes: DuckDBVector | null, rows: number): Column {
    const column = this.#elements === null ? this.#numbers(vector, rows) : this.#vectors(vector, rows, this.#elements);
    if (column !== null) return column;
    const values: RawValue[] = [];
    readVector(vector, this.#kind, rows, values, 0);
    return values;
  }

  release(column: Column): void {
    if (!isNumberColumn(column)) return;
    const { buffer } = column.numbers;
    this.#spare.push(column.numbers instanceof Float32Array ? new Float32Array(buffer) : new Float64Array(buffer));
  }

  #numbers(vector: DuckDBVector, rows: number): NumberColumn | null {
    const out = this.#memory(rows, Float64Array).subarray(0, rows);
    const mask = validity(vector);
    if (this.#kind.scalar === 'bigint') {
      const items = itemsOf<BigInt64Array>(vector);
      if (!readIntegers(new Int32Array(items.buffer, items.byteOffset, 2 * rows), mask, out)) return null;
    } else out.set(itemsOf<Float64Array>(vector).subarray(0, rows));
    return { numbers: out, elements: null, valid: validRows(mask, rows) };
  }

  #vectors(vector: DuckDBVector, rows: number, elements: number): NumberColumn | null {
    if (!(vector instanceof DuckDBListVector))
      throw new Error(`expected a list vector, got ${vector.constructor.name}`);
    const { childVector } = vector;
    if (validRows(validity(childVector), childVector.itemCount) !== null) return null;
    const valid = validRows(validity(vector), rows);
    const entries = listEntries(vector);
    for (let row = 0; row < rows; row++)
      if ((valid === null || valid[row] !== 0) && entries[4 * row + 2] !== elements) return null;
    const items = itemsOf<Float32Array | Float64Array>(childVector);
    const out = this.#memory(rows * elements, items instanceof Float32Array ? Float32Array : Float64Array);
    // Lists that lie one behind the other are copied as one.
    let [first, from] = [0, 0];
    const copy = (end: number) => out.set(items.subarray(from, from + (end - first) * elements), first * elements);
    for (let row = 0; row < rows; row++) {
      const start = valid !== null && valid[row] === 0 ? -1 : entries[4 * row]!;
      if (start === from + (row - first) * elements) continue;
      copy(row);
      // Of a row without a list nobody reads the numbers.
      [first, from] = start < 0 ? [row + 1, from] : [row, start];
    }
    if (first < rows) copy(rows);
    return { numbers: out.subarray(0, rows * elements), elements, valid };
  }

  #memory(length: number, Type: Float32ArrayConstructor | Float64ArrayConstructor): Float32Array | Float64Array {
    const spare = this.#spare.pop();
    return spare !== undefined && spare.length >= length && spare instanceof Type ? spare : new Type(length);
  }
}

/** Integers of 64 bits, two words each. @returns false where one is not safe */
function readIntegers(words: Int32Array, mask: Uint8Array | null, out: Float32Array | Float64Array): boolean {
  for (let i = 0; i < out.length; i++) {
    const value = words[2 * i + 1]! * 4294967296 + (words[2 * i]! >>> 0);
    if (!Number.isSafeInteger(value) && (mask === null || (mask[i >> 3]! & (1 << (i & 7))) !== 0)) return false;
    out[i] = value;
  }
  return true;
}

/** A byte for each row, 0 where it is NULL; null: none is. */
function validRows(mask: Uint8Array | null, rows: number): Uint8Array | null {
  if (mask === null) return null;
  let all = true;
  for (let i = 0; i < rows && all; i++) all = (mask[i >> 3]! & (1 << (i & 7))) !== 0;
  if (all) return null;
  const valid = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) valid[i] = (mask[i >> 3]! >> (i & 7)) & 1;
  return valid;
}
