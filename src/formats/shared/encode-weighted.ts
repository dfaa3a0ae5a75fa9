import { BAD, HASH, type IdSpace, MISSING, OUT_OF_VOCABULARY } from '../../runtime/id-space.ts';
import type { Memory } from '../../runtime/memory.ts';
import type { EncodedSignal, RawValue, SignalCounts } from '../../runtime/types.ts';
import type { IdsSpec } from '../indexed/encode.ts';
import { type ListWeights, weightedListOf, weightOf, type WeightedSpec } from './encode-weights.ts';

/**
 * Weighted lists: as `IdsEncoder`, but that each element has its own weight, for `mean` over the sum of the kept ones. A missing weight is
 * 1. An element of weight 0 is left out; one of a weight that is no number, or below 0 for `mean`, is bad and left out. Where a list and
 * its weights have different lengths the value is bad.
 */
export class WeightedIdsEncoder {
  /** Numbers of four bytes per row. */
  readonly cells: number;
  /** The column of weights; null: the elements bring theirs. */
  readonly weightsInput: string | null;
  readonly #spec: IdsSpec & WeightedSpec;
  readonly #space: IdSpace;
  /** Weights of the elements that are kept. */
  readonly #kept: Float64Array;

  constructor(spec: IdsSpec & { readonly weights: ListWeights }, space: IdSpace) {
    this.#spec = spec;
    this.#space = space;
    this.#kept = new Float64Array(spec.max);
    this.cells = 2 * spec.max;
    this.weightsInput = spec.weights.kind === 'column' ? spec.weights.input : null;
  }

  /** `present` has a 0 for rows where the signal does not exist; null: it exists everywhere. */
  encode(
    column: readonly RawValue[],
    rows: number,
    present: Uint8Array | null,
    counts: SignalCounts,
    memory: Memory,
    weightsColumn: readonly RawValue[] | null = null,
  ): EncodedSignal {
    const { max, mean } = this.#spec;
    const ids = memory.ints(rows * max);
    const weights = memory.floats(rows * max);
    for (let i = 0; i < rows; i++) {
      const at = i * max;
      const exists = present === null || present[i] !== 0;
      const list = exists ? weightedListOf(column[i], weightsColumn?.[i], this.#spec) : null;
      if (exists) counts.rows++;
      if (list === null || list === undefined) {
        if (list === undefined) counts.bad++;
        else if (exists) counts.missing++;
        weights[at] = 1;
        continue;
      }
      const n = this.#keep(list.keys, list.weights, ids, at, counts);
      const kept = this.#kept;
      let divisor = mean ? 0 : 1;
      if (mean) for (let j = 0; j < n; j++) divisor += kept[j]!;
      for (let j = 0; j < n; j++) weights[at + j] = kept[j]! / divisor;
    }
    return { kind: 'ids', max, ids, weights };
  }

  /** Writes the ids of the first or last `max` good elements from ids[at] on, in the order of the list, and their weights to `#kept`. */
  #keep(
    keys: ArrayLike<unknown>,
    weights: ArrayLike<unknown> | null,
    ids: Int32Array,
    at: number,
    counts: SignalCounts,
  ): number {
    const { max, mean, keep } = this.#spec;
    const kept = this.#kept;
    const { length } = keys;
    const last = keep === 'last';
    let n = 0;
    let cut = false;
    for (let step = 0; step < length; step++) {
      const k = last ? length - 1 - step : step;
      const key = keys[k];
      const weight = weights === null ? 1 : weightOf(weights[k], mean);
      if (key === null || key === undefined) counts.nulls++;
      else if (n === max) cut ||= weight !== 0;
      else if (weight !== weight) counts.bad++;
      else if (Math.fround(weight) !== 0) {
        const id = this.#idOf(key, counts);
        if (id > MISSING) {
          ids[at + n] = id;
          kept[n++] = weight;
        }
      }
    }
    if (cut) counts.truncated++;
    if (last) {
      ids.subarray(at, at + n).reverse();
      kept.subarray(0, n).reverse();
    }
    counts.values += n;
    return n;
  }

  /** The id of an element; 0 or less, and counted, for one that is left out. */
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
