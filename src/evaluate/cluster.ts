/** Which rows belong together: one user's impressions are not independent, and intervals that take them so are too narrow. */
import type { Plan } from '../ir/plan.ts';

/**
 * The column whose rows of one value are a cluster. Unless it is stated: the key of the first table that is joined on the side of the
 * request (the user), else what identifies a request, else null, which takes each row as independent.
 * @param asked a column; false: rows are to be taken as independent
 */
export function clusterColumn(plan: Plan, asked: string | false | undefined): string | null {
  if (asked === false) return null;
  if (asked !== undefined) return asked;
  const user = plan.data?.joins.find((join) => join.side === 'request' && join.on.length === 1);
  return user?.on[0]?.left ?? plan.data?.requestId ?? null;
}

/** Numbers of values, from 1, for hashed keys that come chunk by chunk. 0 is a row without one. */
export class ValueLabels {
  readonly #known = new Map<bigint, number>([[0n, 0]]);
  readonly #hashes: bigint[] = [0n];

  of(keys: BigUint64Array): Int32Array {
    return Int32Array.from(keys, (key) => {
      let label = this.#known.get(key);
      if (label === undefined) {
        this.#known.set(key, (label = this.#hashes.length));
        this.#hashes.push(key);
      }
      return label;
    });
  }

  hashOf(label: number): bigint {
    return this.#hashes[label]!;
  }
}

/** Numbers of clusters, from 0, for hashed keys that come chunk by chunk. A row without a key (0) is a cluster of its own. */
export class ClusterLabels {
  readonly #known = new Map<bigint, number>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  of(keys: BigUint64Array): Int32Array {
    return Int32Array.from(keys, (key) => {
      if (key === 0n) return this.#count++;
      let label = this.#known.get(key);
      if (label === undefined) this.#known.set(key, (label = this.#count++));
      return label;
    });
  }
}
