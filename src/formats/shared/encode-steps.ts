import { BAD, HASH, type IdSpace, MISSING, OUT_OF_VOCABULARY } from '../../runtime/id-space.ts';
import type { Memory } from '../../runtime/memory.ts';
import type { EncodedSignal, RawValue, SignalCounts } from '../../runtime/types.ts';
import type { IdsSpec } from '../indexed/encode.ts';
import { type ListWeights, weightedListOf, type WeightedSpec } from './encode-weights.ts';

/**
 * A member of a sequence: as `IdsEncoder`, but that elements keep their places, so that those of all members are in step. A null or bad
 * element is id 0 and counted, and each of the first or last `max` steps weighs 1. A missing list has no steps, and neither has one that
 * is not as long as that of the first member: it is bad.
 */
export class StepIdsEncoder {
  /** Numbers of four bytes per row. */
  readonly cells: number;
  /** The column of the first member; null: this is it. */
  readonly weightsInput: string | null;
  readonly #spec: IdsSpec & WeightedSpec;
  readonly #space: IdSpace;

  constructor(spec: IdsSpec & { readonly weights: ListWeights & { readonly kind: 'steps' } }, space: IdSpace) {
    this.#spec = spec;
    this.#space = space;
    this.cells = 2 * spec.max;
    this.weightsInput = spec.weights.along;
  }

  /** `present` has a 0 for rows where the signal does not exist; null: it exists everywhere. */
  encode(
    column: readonly RawValue[],
    rows: number,
    present: Uint8Array | null,
    counts: SignalCounts,
    memory: Memory,
    along: readonly RawValue[] | null = null,
  ): EncodedSignal {
    const { max, keep } = this.#spec;
    const ids = memory.ints(rows * max);
    const weights = memory.floats(rows * max);
    for (let i = 0; i < rows; i++) {
      if (present !== null && present[i] === 0) continue;
      counts.rows++;
      const list = weightedListOf(column[i], along?.[i], this.#spec);
      if (list === null || list === undefined) {
        if (list === undefined) counts.bad++;
        else counts.missing++;
        continue;
      }
      const { keys } = list;
      const steps = Math.min(max, keys.length);
      const from = keep === 'first' ? 0 : keys.length - steps;
      if (keys.length > max) counts.truncated++;
      for (let k = 0; k < steps; k++) {
        ids[i * max + k] = this.#idOf(keys[from + k], counts);
        weights[i * max + k] = 1;
      }
    }
    return { kind: 'ids', max, ids, weights };
  }

  #idOf(value: unknown, counts: SignalCounts): number {
    const id = value === undefined ? MISSING : this.#space.idOf(value);
    if (id === BAD) counts.bad++;
    else if (id === MISSING) counts.nulls++;
    else {
      counts.values++;
      // Of a hashed space, id 1 is a bucket like any other.
      if (id === OUT_OF_VOCABULARY && this.#space.kind !== HASH) counts.outOfVocabulary++;
    }
    return id === BAD ? MISSING : id;
  }
}
