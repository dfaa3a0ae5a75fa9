/** Texts of DuckDB's column vectors, each made once however often it comes: no text per value, which would be most of the garbage. */
import type { DuckDBVector } from '@duckdb/node-api';
import { validity, wideData } from './vector-internals.ts';

/** Texts remembered: a power of two. One takes its place from another that falls on the same slot, so memory is bounded. */
const SLOTS = 1 << 16;
/** Bytes that lie in the vector itself; longer texts lie elsewhere. */
export const INLINE_BYTES = 12;
/** The UTF-8 bytes of a byte-order mark. */
const MARK = 0xbfbbef;

/**
 * A text in a vector is 16 bytes: its length, then its bytes (padded with zeros), or, if it has more than 12, the first four and an
 * address. Equal bytes are equal texts, of short ones always, of long ones as long as they lie in the same vector: where a file holds
 * a dictionary, its equal values have one address.
 */
export class TextReader {
  readonly #keys = new Int32Array(4 * SLOTS);
  /** Number of the vector that a long text was read from. */
  readonly #vectors = new Uint32Array(SLOTS);
  readonly #texts: (string | null)[] = Array.from({ length: SLOTS }, () => null);
  #vector = 0;

  /** Appends the first `rows` values of a VARCHAR vector to `out`, from `out[at]` on. */
  read(vector: DuckDBVector, rows: number, out: unknown[], at: number): void {
    const dataView = wideData(vector);
    const mask = validity(vector);
    const words = new Int32Array(dataView.buffer, dataView.byteOffset, 4 * rows);
    const keys = this.#keys;
    this.#vector++;
    for (let i = 0, w = 0; i < rows; i++, w += 4) {
      if (mask !== null && (mask[i >> 3]! & (1 << (i & 7))) === 0) {
        out[at + i] = null;
        continue;
      }
      const length = words[w]!;
      const a = words[w + 1]!,
        b = words[w + 2]!,
        c = words[w + 3]!;
      const slot = slotOf(length, a, b, c);
      const key = 4 * slot;
      const known =
        keys[key] === length &&
        keys[key + 1] === a &&
        keys[key + 2] === b &&
        keys[key + 3] === c &&
        (length <= INLINE_BYTES || this.#vectors[slot] === this.#vector);
      let text = known ? this.#texts[slot]! : null;
      if (text === null) {
        text = textAt(vector, words, i);
        keys[key] = length;
        keys[key + 1] = a;
        keys[key + 2] = b;
        keys[key + 3] = c;
        this.#vectors[slot] = this.#vector;
        this.#texts[slot] = text;
      }
      out[at + i] = text;
    }
  }
}

/** The text of row `i`, which is not null. @param words of the vector, four a row */
export function textAt(vector: DuckDBVector, words: Int32Array, i: number): string {
  const length = words[4 * i]!;
  const a = words[4 * i + 1]!;
  // The vector's own decoder drops a byte-order mark, which is a part of the text.
  if (length > INLINE_BYTES) return `${(a & 0xffffff) === MARK ? '\ufeff' : ''}${vector.getItem(i) as string}`;
  const bytes = Buffer.from(words.buffer, words.byteOffset + 16 * i + 4, length);
  return bytes.toString(((a | words[4 * i + 2]! | words[4 * i + 3]!) & 0x80808080) === 0 ? 'latin1' : 'utf8');
}

function slotOf(length: number, a: number, b: number, c: number): number {
  // Odd multipliers of xxHash; the high bits are the mixed ones.
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d) ^ length;
  h = Math.imul(h ^ (h >>> 15), 0x27d4eb2f);
  return (h ^ (h >>> 13)) & (SLOTS - 1);
}
