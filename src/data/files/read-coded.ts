/** DuckDB's column vectors to numbers of distinct values: no JavaScript value per row. */
import type { DuckDBVector } from '@duckdb/node-api';
import type { RawValue } from '../../runtime/types.ts';
import { type Column, isCoded } from '../columns/column.ts';
import { DistinctValues } from '../columns/distinct-values.ts';
import type { ColumnKind } from './column-type.ts';
import { parseJsonValue } from './json-value.ts';
import { hasNumbers } from './column-type.ts';
import { type ColumnReader, NumberReader } from './read-numbers.ts';
import { readVector } from './read-vector.ts';
import { INLINE_BYTES, textAt } from './strings.ts';
import { itemsOf, truthsOf, validity, wideData } from './vector-internals.ts';

/** Distinct values that the columns of a reader remember together, at most. */
const REMEMBERED = 1 << 20;
const [FEWEST, MOST] = [1 << 13, 1 << 17];
/** A column whose values come less often than this on average is read value by value. */
const LEAST_REPEATS = 3;

/**
 * SQL of what tells long texts apart, which do not lie in the vector; NULL for the others. DuckDB's `hash` would not: of texts that differ
 * in the last bytes of two blocks of eight it is often the same.
 */
export function longTextHash(sql: string): string {
  return `CASE WHEN strlen(${sql}) > ${INLINE_BYTES} THEN md5_number(${sql}) END`;
}

/** Whether any text is too long to lie in its vector. */
export function hasLongTexts(vector: DuckDBVector, rows: number): boolean {
  const words = wordsOf(vector, rows);
  const mask = validity(vector);
  for (let i = 0; i < rows; i++)
    if (words[4 * i]! > INLINE_BYTES && (mask === null || (mask[i >> 3]! & (1 << (i & 7))) !== 0)) return true;
  return false;
}

/** A column whose values may come again and again. */
export interface DistinctField {
  readonly kind: ColumnKind;
  /** Texts that are told apart: all others are alike, and any of them stands for all. null: every text is its own. */
  readonly known: readonly (readonly string[])[] | null;
}

/** Where values hardly repeat, it gives them as they are. */
export class CodedReader implements ColumnReader {
  readonly #kind: ColumnKind;
  readonly #known: DistinctField['known'];
  readonly #most: number;
  #distinct: DistinctValues | null;
  /** Of the values at the start, which need no place among the most. */
  #own = 0;
  /** Values read since the distinct ones began again. */
  #read = 0;
  /** Of values that hardly repeat; null: they are no numbers. */
  readonly #numbers: NumberReader | null;

  /** @param columns that are read like this at the same time, in all threads */
  constructor({ kind, known }: DistinctField, columns: number) {
    this.#kind = kind;
    this.#most = Math.min(MOST, Math.max(FEWEST, Math.floor(REMEMBERED / columns)));
    const entries = (known ?? []).reduce((sum, texts) => sum + texts.length, 0);
    this.#numbers = hasNumbers(kind) ? new NumberReader({ kind, elements: null }) : null;
    this.#known = known !== null && kind.scalar === 'text' && entries <= this.#most ? known : null;
    this.#distinct = this.#begin();
  }

  #begin(): DistinctValues {
    const known = this.#known ?? [];
    const distinct = new DistinctValues(known.reduce((sum, texts) => sum + texts.length, 0));
    for (const texts of known) for (const text of texts) addShort(distinct, text);
    this.#own = distinct.size;
    return distinct;
  }

  read(vector: DuckDBVector, hashes: DuckDBVector | null, rows: number, into: Int32Array): Column {
    const seen = this.#distinct === null ? 0 : this.#distinct.size - this.#own;
    if (seen > this.#most) {
      this.#distinct = this.#read < LEAST_REPEATS * seen ? null : this.#begin();
      this.#read = 0;
    }
    if (this.#distinct === null) {
      if (this.#numbers !== null) return this.#numbers.read(vector, hashes, rows);
      const values: RawValue[] = [];
      readVector(vector, this.#kind, rows, values, 0);
      return values;
    }
    this.#read += rows;
    const codes = into.subarray(0, rows).fill(0);
    this.#fill(vector, hashes, codes, this.#distinct);
    return { codes, distinct: this.#distinct };
  }

  release(column: Column): void {
    if (!isCoded(column)) this.#numbers?.release(column);
  }

  #fill(vector: DuckDBVector, hashes: DuckDBVector | null, codes: Int32Array, distinct: DistinctValues): void {
    const mask = validity(vector);
    switch (this.#kind.scalar) {
      case 'text':
      case 'json':
        return codeTexts(vector, mask, hashes, codes, distinct, {
          valueOf: this.#kind.scalar === 'json' ? jsonValue : same,
          closed: this.#known !== null,
        });
      case 'boolean':
        return codeTruths(vector, mask, codes, distinct);
      case 'int':
      case 'float':
        return codeWords(vector, mask, 1, codes, distinct);
      default:
        return codeWords(vector, mask, 2, codes, distinct);
    }
  }
}

const same = (text: string): RawValue => text;
const jsonValue = (text: string): RawValue => parseJsonValue(text) as RawValue;

function codeTexts(
  vector: DuckDBVector,
  mask: Uint8Array | null,
  hashes: DuckDBVector | null,
  codes: Int32Array,
  distinct: DistinctValues,
  { valueOf, closed }: { readonly valueOf: (text: string) => RawValue; readonly closed: boolean },
): void {
  /** Of closed ones: the number of any other short text. */
  let other = distinct.other;
  const words = wordsOf(vector, codes.length);
  const hashed = hashes === null ? null : wordsOf(hashes, codes.length);
  for (let i = 0, w = 0; i < codes.length; i++, w += 4) {
    if (mask !== null && (mask[i >> 3]! & (1 << (i & 7))) === 0) continue;
    const length = words[w]!;
    let a = words[w + 1]!,
      b = words[w + 2]!,
      c = words[w + 3]!;
    if (length > INLINE_BYTES) {
      if (hashed === null) {
        codes[i] = distinct.ofText(textAt(vector, words, i), valueOf);
        continue;
      }
      // 96 of its 128 bits, next to the length.
      a = hashed[w]!;
      b = hashed[w + 1]!;
      c = hashed[w + 2]!;
    }
    const known = distinct.find(length, a, b, c);
    if (known > 0) codes[i] = known;
    else if (!closed || length > INLINE_BYTES)
      codes[i] = distinct.add(length, a, b, c, valueOf(textAt(vector, words, i)));
    else {
      if (other === 0) other = distinct.other = distinct.add(length, a, b, c, valueOf(textAt(vector, words, i)));
      codes[i] = other;
    }
  }
}

function codeTruths(vector: DuckDBVector, mask: Uint8Array | null, codes: Int32Array, distinct: DistinctValues): void {
  const [no, yes] = [false, true].map((truth) => {
    const word = Number(truth);
    return distinct.find(word, 0, 0, 0) || distinct.add(word, 0, 0, 0, truth);
  });
  const truths = truthsOf(vector, codes.length);
  for (let i = 0; i < codes.length; i++)
    if (mask === null || (mask[i >> 3]! & (1 << (i & 7))) !== 0) codes[i] = truths[i] === 0 ? no! : yes!;
}

/** Numbers of one or two words: the same bits are the same number. */
function codeWords(
  vector: DuckDBVector,
  mask: Uint8Array | null,
  width: 1 | 2,
  codes: Int32Array,
  distinct: DistinctValues,
): void {
  const items = itemsOf<Int32Array | Float32Array | Float64Array | BigInt64Array>(vector);
  const words = new Int32Array(items.buffer, items.byteOffset, width * codes.length);
  for (let i = 0; i < codes.length; i++) {
    if (mask !== null && (mask[i >> 3]! & (1 << (i & 7))) === 0) continue;
    const low = words[width * i]!;
    const high = width === 1 ? 0 : words[2 * i + 1]!;
    const known = distinct.find(low, high, 0, 0);
    if (known > 0) codes[i] = known;
    else {
      codes[i] = distinct.add(low, high, 0, 0, numberAt(items, i, low, high));
    }
  }
}

/** Without a BigInt where the number is safe. @param low the lower word of an integer of 64 bits */
function numberAt(
  items: Int32Array | Float32Array | Float64Array | BigInt64Array,
  i: number,
  low: number,
  high: number,
): RawValue {
  if (!(items instanceof BigInt64Array)) return items[i]!;
  const number = high * 2 ** 32 + (low >>> 0);
  return Number.isSafeInteger(number) ? number : items[i]!;
}

/** Four a row, of texts or of numbers of 128 bits. */
function wordsOf(vector: DuckDBVector, rows: number): Int32Array {
  const { buffer, byteOffset } = wideData(vector);
  return new Int32Array(buffer, byteOffset, 4 * rows);
}

/** A text as it lies in a vector. */
const scratch = new Int32Array(4);
const bytesOfScratch = Buffer.from(scratch.buffer);

/** A text that lies in its vector. */
function addShort(distinct: DistinctValues, text: string): void {
  if (text.length > INLINE_BYTES) return;
  const bytes = Buffer.byteLength(text);
  if (bytes > INLINE_BYTES) return;
  scratch.fill(0);
  bytesOfScratch.write(text, 4);
  const [a, b, c] = [scratch[1]!, scratch[2]!, scratch[3]!];
  if (distinct.find(bytes, a, b, c) === 0) distinct.add(bytes, a, b, c, text);
}
