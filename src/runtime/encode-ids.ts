import { BAD, HASH, type IdSpace, OUT_OF_VOCABULARY } from './id-space.ts';
import { isList, splitText } from './list.ts';
import type { Memory } from './memory.ts';
import type { EncodedSignal, RawValue, SignalCounts } from './types.ts';

export interface IdsSpec {
  readonly kind: 'ids';
  readonly vocab: string;
  readonly max: number;
  readonly keep: 'first' | 'last';
  /** Each element weighs 1/(number of kept elements), rather than 1. */
  readonly mean: boolean;
  readonly split: string | null;
}

/**
 * indexed and hash_indexed: `max` ids and weights per row. Padding is id 0 with weight 0; a missing list is one id 0 with
 * weight 1; an empty list has only weights 0. Null and bad elements are dropped and counted before `keep` picks.
 */
export class IdsEncoder {
  /** Numbers of four bytes per row. */
  readonly cells: number;
  readonly #spec: IdsSpec;
  readonly #space: IdSpace;
  /** The kept ids of one list. */
  readonly #kept: Int32Array;

  constructor(spec: IdsSpec, space: IdSpace) {
    this.#spec = spec;
    this.#space = space;
    this.cells = 2 * spec.max;
    this.#kept = new Int32Array(spec.max);
  }

  /** `present` has a 0 for rows where the signal does not exist; null: it exists everywhere. */
  encode(column: readonly RawValue[], rows: number, present: Uint8Array | null, counts: SignalCounts, memory: Memory): EncodedSignal {
    const { max, mean } = this.#spec;
    const ids = memory.ints(rows * max);
    const weights = memory.floats(rows * max);
    for (let i = 0; i < rows; i++) {
      const at = i * max;
      const list = present !== null && present[i] === 0 ? null : this.#listOf(column[i], counts);
      if (list === null) {
        weights[at] = 1;
        continue;
      }
      const n = this.#keep(list, counts);
      const weight = mean ? 1 / n : 1;
      for (let j = 0; j < n; j++) {
        ids[at + j] = this.#kept[j]!;
        weights[at + j] = weight;
      }
    }
    return { kind: 'ids', max, ids, weights };
  }

  #listOf(value: unknown, counts: SignalCounts): ArrayLike<unknown> | null {
    counts.rows++;
    if (value === null || value === undefined) {
      counts.missing++;
      return null;
    }
    if (isList(value)) return value;
    if (typeof value === 'string' && this.#spec.split !== null) return splitText(value, this.#spec.split);
    counts.bad++;
    return null;
  }

  /** Fills `#kept` in the list's order and returns how many there are. */
  #keep(list: ArrayLike<unknown>, counts: SignalCounts): number {
    const max = this.#spec.max;
    const kept = this.#kept;
    const space = this.#space;
    const length = list.length;
    const fromEnd = this.#spec.keep === 'last';
    const unknown = space.kind === HASH ? -2 : OUT_OF_VOCABULARY;
    let n = 0;
    let truncated = false;
    for (let k = 0; k < length; k++) {
      const value = list[fromEnd ? length - 1 - k : k];
      if (value === null || value === undefined) {
        counts.nulls++;
        continue;
      }
      // Beyond `max` only nulls are still of interest, to be counted.
      if (n === max) {
        truncated = true;
        continue;
      }
      const id = space.idOf(value);
      if (id === BAD) {
        counts.bad++;
        continue;
      }
      if (id === unknown) counts.outOfVocabulary++;
      kept[n++] = id;
    }
    counts.values += n;
    if (truncated) counts.truncated++;
    if (fromEnd) kept.subarray(0, n).reverse();
    return n;
  }
}
