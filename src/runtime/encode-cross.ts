import type { Memory } from './memory.ts';
import type { EncodedSignal, SignalCounts } from './types.ts';
import { hashBucket } from './xxhash64.ts';

/** A cross of signals with ids: wide & deep's product features (Cheng et al. 2016, equation 1). */
export interface CrossSpec {
  readonly name: string;
  /** Names of id and list signals, two or more. */
  readonly of: readonly string[];
  /** Buckets of the hashed id space. */
  readonly buckets: number;
}

/**
 * Combines encoded signals, so that whatever became of a value (missing, out of vocabulary, a default, a constant for serving) is
 * crossed as it is. The key of a pair is the members' ids in decimal joined by commas, `17,3`, hashed as every key: ids 1…B. Lists are
 * crossed element by element, the last member fastest; weights multiply, and elements of weight 0 (padding) are left out.
 */
export class CrossEncoder {
  /** Numbers of four bytes per row. */
  readonly cells: number;
  readonly spec: CrossSpec;
  readonly #list: boolean;
  readonly #max: number;

  /** @param lengths the `max` of each list member, null for one that is a single id. */
  constructor(spec: CrossSpec, lengths: readonly (number | null)[]) {
    this.spec = spec;
    this.#list = lengths.some((length) => length !== null);
    this.#max = lengths.reduce<number>((product, length) => product * (length ?? 1), 1);
    this.cells = this.#list ? 2 * this.#max : 1;
  }

  encode(
    signals: Readonly<Record<string, EncodedSignal>>,
    rows: number,
    counts: SignalCounts,
    memory: Memory,
  ): EncodedSignal {
    const members = this.spec.of.map((name) => idsOf(signals[name]!));
    counts.rows += rows;
    return this.#list
      ? this.#encodeLists(members, rows, counts, memory)
      : this.#encodeIds(members, rows, counts, memory);
  }

  #encodeIds(members: readonly Member[], rows: number, counts: SignalCounts, memory: Memory): EncodedSignal {
    const { buckets } = this.spec;
    const ids = memory.ints(rows);
    const [first, ...rest] = members;
    for (let i = 0; i < rows; i++) {
      let key = String(first!.ids[i]);
      for (const member of rest) key += `,${member.ids[i]}`;
      ids[i] = hashBucket(key, buckets);
    }
    counts.values += rows;
    return { kind: 'id', ids };
  }

  #encodeLists(members: readonly Member[], rows: number, counts: SignalCounts, memory: Memory): EncodedSignal {
    const { buckets } = this.spec;
    const max = this.#max;
    const ids = memory.ints(rows * max);
    const weights = memory.floats(rows * max);
    for (let i = 0; i < rows; i++) {
      let next = i * max;
      const cross = (member: number, key: string, weight: number): void => {
        if (member === members.length) {
          ids[next] = hashBucket(key, buckets);
          weights[next++] = weight;
          return;
        }
        const { ids: own, weights: ownWeights, max: length } = members[member]!;
        for (let j = i * length; j < (i + 1) * length; j++) {
          const elementWeight = ownWeights === null ? 1 : ownWeights[j]!;
          if (elementWeight !== 0)
            cross(member + 1, member === 0 ? String(own[j]) : `${key},${own[j]}`, weight * elementWeight);
        }
      };
      cross(0, '', 1);
      counts.values += next - i * max;
    }
    return { kind: 'ids', max, ids, weights };
  }
}

interface Member {
  readonly ids: Int32Array;
  readonly weights: Float32Array | null;
  readonly max: number;
}

function idsOf(signal: EncodedSignal): Member {
  if (signal.kind === 'vec') throw new Error('numbers cannot be crossed');
  return signal.kind === 'id' ? { ids: signal.ids, weights: null, max: 1 } : signal;
}
