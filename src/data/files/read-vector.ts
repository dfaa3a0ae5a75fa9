/** DuckDB's column vectors to raw values, without objects per row. */
import { DuckDBListVector, type DuckDBVector } from '@duckdb/node-api';
import type { RawScalar, RawValue } from '../../runtime/types.ts';
import type { ColumnKind, ScalarKind } from './column-type.ts';
import { parseJsonValue } from './json-value.ts';
import { TextReader } from './strings.ts';
import { itemsOf, truthsOf, validity } from './vector-internals.ts';

/** One for all columns: what they hold is often the same. */
const texts = new TextReader();

/** Appends the first `rows` values of a vector to `out`, from `out[at]` on. The vector's type is `castFor(kind)`. */
export function readVector(vector: DuckDBVector, kind: ColumnKind, rows: number, out: RawValue[], at: number): void {
  if (kind.list) readLists(vector, kind.scalar, rows, out, at);
  else readScalars(vector, kind.scalar, rows, out, at);
}

/** The texts of a VARCHAR vector. A function that DuckDB calls reads its arguments by this: `getItem` takes a byte-order mark off a text. */
export function readTexts(vector: DuckDBVector, rows: number): (string | null)[] {
  const out: (string | null)[] = [];
  texts.read(vector, rows, out, 0);
  return out;
}

function readScalars(vector: DuckDBVector, kind: ScalarKind, rows: number, out: RawValue[], at: number): void {
  switch (kind) {
    case 'int':
    case 'float':
    case 'double': {
      const items = itemsOf<ArrayLike<number>>(vector);
      for (let i = 0; i < rows; i++) out[at + i] = items[i]!;
      break;
    }
    case 'bigint': {
      const items = itemsOf<BigInt64Array>(vector);
      const halves = new Int32Array(items.buffer, items.byteOffset, items.length * 2);
      for (let i = 0; i < rows; i++) {
        const value = halves[2 * i + 1]! * 4294967296 + (halves[2 * i]! >>> 0);
        out[at + i] = Number.isSafeInteger(value) ? value : items[i]!;
      }
      break;
    }
    case 'hugeint':
      for (let i = 0; i < rows; i++) {
        const value = vector.getItem(i) as bigint | null;
        out[at + i] = value === null ? null : shrink(value);
      }
      return;
    case 'json':
      for (let i = 0; i < rows; i++) out[at + i] = parseJsonValue(vector.getItem(i) as string | null) as RawValue;
      return;
    case 'text':
      texts.read(vector, rows, out, at);
      return;
    case 'boolean':
      {
        const truths = truthsOf(vector, rows);
        for (let i = 0; i < rows; i++) out[at + i] = truths[i] !== 0;
      }
      break;
  }
  clearNulls(vector, rows, out, at);
}

function clearNulls(vector: DuckDBVector, rows: number, out: RawValue[], at: number): void {
  const mask = validity(vector);
  if (mask === null) return;
  for (let i = 0; i < rows; i++) if ((mask[i >> 3]! & (1 << (i & 7))) === 0) out[at + i] = null;
}

function readLists(vector: DuckDBVector, kind: ScalarKind, rows: number, out: RawValue[], at: number): void {
  if (!(vector instanceof DuckDBListVector)) throw new Error(`expected a list vector, got ${vector.constructor.name}`);
  const child = vector.childVector;
  const mask = validity(vector);
  const elementMask = validity(child);
  const elements: RawScalar[] = [];
  const flat = (kind === 'float' || kind === 'double') && elementMask === null;
  const items = flat ? itemsOf<Float32Array | Float64Array>(child) : null;
  if (items === null) readScalars(child, kind, child.itemCount, elements, 0);
  for (let i = 0; i < rows; i++) {
    if (mask !== null && (mask[i >> 3]! & (1 << (i & 7))) === 0) {
      out[at + i] = null;
      continue;
    }
    const start = vector.getEntryOffset(i);
    const end = start + vector.getEntryLength(i);
    // A copy: DuckDB's memory is not ours once the chunk is gone.
    out[at + i] = items === null ? elements.slice(start, end) : items.slice(start, end);
  }
}

/** A number where it is exact. */
export function shrink(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
