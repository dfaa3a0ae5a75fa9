import { BAD, HASH, type IdSpace, MISSING, OUT_OF_VOCABULARY } from '../../runtime/id-space.ts';
import type { ListWeights } from '../shared/encode-weights.ts';
import { isList, listOfText } from '../../runtime/list.ts';
import type { Memory } from '../../runtime/memory.ts';
import type { EncodedSignal, RawValue, SignalCounts } from '../../runtime/types.ts';
import type { SignalSpec } from '../../runtime/signals.ts';
import { type CommonSpec, signal } from '../shared/encode.ts';

export interface IdsSpec {
  readonly kind: 'ids';
  readonly vocab: string;
  readonly max: number;
  readonly keep: 'first' | 'last';
  /** Each element weighs 1/(number of kept elements), rather than 1. */
  readonly mean: boolean;
  readonly split: string | null;
  /** Of a weighted list; null: it has none. */
  readonly weights: ListWeights | null;
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

  constructor(spec: IdsSpec, space: IdSpace) {
    this.#spec = spec;
    this.#space = space;
    this.cells = 2 * spec.max;
  }

  /** `present` has a 0 for rows where the signal does not exist; null: it exists everywhere. */
  encode(
    column: readonly RawValue[],
    rows: number,
    present: Uint8Array | null,
    counts: SignalCounts,
    memory: Memory,
  ): EncodedSignal {
    const { max, mean, keep } = this.#spec;
    const ids = memory.ints(rows * max);
    const weights = memory.floats(rows * max);
    for (let i = 0; i < rows; i++) {
      const at = i * max;
      const list = present !== null && present[i] === 0 ? null : this.#listOf(column[i], counts);
      if (list === null) {
        weights[at] = 1;
        continue;
      }
      const n = keep === 'first' ? this.#keepFirst(list, ids, at, counts) : this.#keepLast(list, ids, at, counts);
      const weight = mean ? 1 / n : 1;
      for (let j = at; j < at + n; j++) weights[j] = weight;
    }
    return { kind: 'ids', max, ids, weights };
  }

  #listOf(value: RawValue, counts: SignalCounts): ArrayLike<unknown> | null {
    counts.rows++;
    if (Array.isArray(value)) return value;
    const list = typeof value === 'string' ? listOfText(value, this.#spec.split) : value;
    if (list === null || list === undefined) {
      // A value that isn't there is missing; a text that is no list is bad.
      if (list === value || list === null) counts.missing++;
      else counts.bad++;
      return null;
    }
    if (isList(list)) return list;
    counts.bad++;
    return null;
  }

  /** Writes the ids of the first `max` good elements from ids[at] on; returns how many. */
  #keepFirst(list: ArrayLike<unknown>, ids: Int32Array, at: number, counts: SignalCounts): number {
    const end = at + this.#spec.max;
    let to = at;
    for (let k = 0; k < list.length; k++) {
      if (to === end) {
        countRest(list, k, list.length, counts);
        break;
      }
      const id = this.#idOf(list[k], counts);
      if (id > MISSING) ids[to++] = id;
    }
    counts.values += to - at;
    return to - at;
  }

  /** The same with the last ones, in the list's order. */
  #keepLast(list: ArrayLike<unknown>, ids: Int32Array, at: number, counts: SignalCounts): number {
    const end = at + this.#spec.max;
    let from = end;
    for (let k = list.length - 1; k >= 0; k--) {
      if (from === at) {
        countRest(list, 0, k + 1, counts);
        break;
      }
      const id = this.#idOf(list[k], counts);
      if (id > MISSING) ids[--from] = id;
    }
    const n = end - from;
    if (from > at) {
      ids.copyWithin(at, from, end);
      ids.fill(0, at + n, end);
    }
    counts.values += n;
    return n;
  }

  /** The id of an element; 0 or less, and counted, for one that is dropped. */
  #idOf(value: unknown, counts: SignalCounts): number {
    const space = this.#space;
    const id = space.idOf(value);
    if (id === OUT_OF_VOCABULARY) {
      // Of a hashed space, id 1 is a bucket like any other.
      if (space.kind !== HASH) counts.outOfVocabulary++;
    } else if (id === BAD) counts.bad++;
    else if (id === MISSING) counts.nulls++;
    return id;
  }
}

/** Beyond `max`, elements are not read any more; but nulls are counted, and anything else means that the list was cut. */
function countRest(list: ArrayLike<unknown>, from: number, to: number, counts: SignalCounts): void {
  let cut = false;
  for (let k = from; k < to; k++) {
    if (list[k] === null || list[k] === undefined) counts.nulls++;
    else cut = true;
  }
  if (cut) counts.truncated++;
}

interface List extends CommonSpec {
  readonly vocab: string;
  readonly max: number;
  readonly keep: 'first' | 'last';
  readonly mean?: boolean;
  readonly split?: string;
  readonly weights?: ListWeights;
}

/** A list of keys: `max` ids and weights. */
export function indexed(o: List): SignalSpec {
  return signal(o, {
    kind: 'ids',
    vocab: o.vocab,
    max: o.max,
    keep: o.keep,
    mean: o.mean ?? false,
    split: o.split ?? null,
    weights: o.weights ?? null,
  });
}
