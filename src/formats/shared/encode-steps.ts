import { BAD, HASH, type IdSpace, MISSING, OUT_OF_VOCABULARY } from '../../runtime/id-space.ts';
import { isList, listOfText } from '../../runtime/list.ts';
import type { Memory } from '../../runtime/memory.ts';
import { timeReader } from '../../runtime/time.ts';
import type { EncodedSignal, RawValue, SignalCounts } from '../../runtime/types.ts';
import type { IdsSpec } from '../indexed/encode.ts';
import { type StepsSpec, weightedListOf, type WeightedSpec } from './encode-weights.ts';

/** Of ages, the first bucket; ids before it are those of what is missing and unknown. */
const FIRST_AGE = 2;
const AGES = 32;

/**
 * A member of a sequence: as `IdsEncoder`, but that elements keep their places, so that those of all members are in step. A null or bad
 * element is id 0 and counted, and each of the first or last `max` steps weighs 1. A missing list has no steps, and neither has one that
 * is not as long as that of the first member: it is bad. Where steps have times, those that are not before the example are left out and
 * counted as nulls; so are steps without a time, and all steps of an example without one.
 */
export class StepIdsEncoder {
  /** Numbers of four bytes per row. */
  readonly cells: number;
  /** The column that this list is as long as: that of the first member, or the times; null: this one itself. */
  readonly weightsInput: string | null;
  /** The example's time; null: steps have no times. */
  readonly atInput: string | null;
  readonly #spec: IdsSpec & WeightedSpec;
  readonly #steps: StepsSpec;
  readonly #space: IdSpace;
  readonly #time: (value: unknown) => number;

  constructor(spec: IdsSpec & { readonly weights: StepsSpec }, space: IdSpace) {
    const { before, along } = spec.weights;
    this.#spec = spec;
    this.#steps = spec.weights;
    this.#space = space;
    this.#time = before === undefined ? () => NaN : timeReader(before);
    this.cells = 2 * spec.max;
    this.weightsInput = along;
    this.atInput = before?.input ?? null;
  }

  /** `present` has a 0 for rows where the signal does not exist; null: it exists everywhere. */
  encode(
    column: readonly RawValue[],
    rows: number,
    present: Uint8Array | null,
    counts: SignalCounts,
    memory: Memory,
    along: readonly RawValue[] | null = null,
    at: readonly RawValue[] | null = null,
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
      const places = this.#steps.before === undefined ? null : this.#before(along![i], at?.[i], counts);
      const length = places === null ? keys.length : places.steps.length;
      const steps = Math.min(max, length);
      const from = keep === 'first' ? 0 : length - steps;
      if (length > max) counts.truncated++;
      for (let k = 0; k < steps; k++) {
        const place = places === null ? from + k : places.steps[from + k]!;
        ids[i * max + k] = this.#steps.age === true ? places!.ages[from + k]! : this.#idOf(keys[place], counts);
        weights[i * max + k] = 1;
      }
    }
    return { kind: 'ids', max, ids, weights };
  }

  /** Places in the list of the steps that were before the example, and the ids of their ages. */
  #before(
    times: RawValue,
    at: RawValue,
    counts: SignalCounts,
  ): { readonly steps: readonly number[]; readonly ages: readonly number[] } {
    const own = typeof times === 'string' ? listOfText(times, this.#spec.split) : times;
    const list: ArrayLike<unknown> = isList(own) ? own : [];
    const now = this.#time(at);
    const steps: number[] = [];
    const ages: number[] = [];
    for (let k = 0; k < list.length; k++) {
      const time = this.#time(list[k]);
      // Not so of a time that can't be read.
      if (time < now) {
        steps.push(k);
        ages.push(FIRST_AGE + Math.min(AGES - 1, Math.floor(Math.log2(1 + (now - time) / 1000))));
      } else counts.nulls++;
    }
    if (this.#steps.age === true) counts.values += Math.min(this.#spec.max, steps.length);
    return { steps, ages };
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
