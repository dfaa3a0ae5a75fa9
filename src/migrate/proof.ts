/** Predictions before and after, row by row. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import { sigmoid } from '../math/logistic.ts';
import type { Weights } from '../train/weights.ts';
import { logitsOf } from './interpreted.ts';
import type { WithKeys } from './key-space.ts';
import type { OldNames } from './old-names.ts';
import { readsAlike } from './read-alike.ts';

/** A row as both models encode it, and as they route it. */
export interface RowPair {
  readonly old: EncodedChunk;
  readonly next: EncodedChunk;
}

export interface HeadMovement {
  /** In the new model. */
  readonly head: string;
  /** Mean and largest |Δp| over the rows; NaN where there are none. */
  readonly mean: number;
  readonly max: number;
}

export interface Movement {
  /** Rows that both models read alike, and those that they do not. */
  readonly alike: number;
  readonly unlike: number;
  /** Of heads that both models have, over rows that are read alike. */
  readonly heads: readonly HeadMovement[];
  /** The same over all rows. */
  readonly all: readonly HeadMovement[];
}

/** Plan and keys of a model, with its weights: of trees, where they count. */
export interface Scored extends WithKeys {
  readonly weights: Weights;
}

export async function movementOf(
  old: Scored,
  next: Scored,
  names: OldNames,
  pairs: readonly RowPair[],
): Promise<Movement> {
  const alike = readsAlike(old, next, names);
  const [before, after] = [logitsOf(old.plan, old.weights), logitsOf(next.plan, next.weights)];
  const heads = next.plan.heads.flatMap(({ name }, h) => {
    const was = names.head(name);
    return was === null ? [] : [{ head: name, was, is: h }];
  });
  const sums = heads.map(() => ({ alike: newSums(), all: newSums() }));
  let [same, other] = [0, 0];
  for (const pair of pairs) {
    const [a, b] = [await before(pair.old), await after(pair.next)];
    for (let row = 0; row < pair.old.rows; row++) {
      const isAlike = alike(pair.old, pair.next, row);
      if (isAlike) same++;
      else other++;
      heads.forEach(({ was, is }, i) => {
        const p = (logits: Float32Array, of: Scored, head: number) =>
          sigmoid(logits[row * of.plan.heads.length + head]!);
        const [x, y] = [p(a, old, was), p(b, next, is)];
        // A head that a row has not (NaN) it has not in both.
        const moved = x !== x && y !== y ? 0 : Math.abs(x - y);
        add(sums[i]!.all, moved);
        if (isAlike) add(sums[i]!.alike, moved);
      });
    }
  }
  const of = (which: 'alike' | 'all') => heads.map(({ head }, i) => ({ head, ...result(sums[i]![which]) }));
  return { alike: same, unlike: other, heads: of('alike'), all: of('all') };
}

interface Sums {
  rows: number;
  sum: number;
  max: number;
}

const newSums = (): Sums => ({ rows: 0, sum: 0, max: 0 });

function add(sums: Sums, moved: number): void {
  sums.rows++;
  sums.sum += moved;
  // What is no number has moved as far as can be.
  sums.max = moved === moved ? Math.max(sums.max, moved) : Infinity;
}

function result({ rows, sum, max }: Sums): { readonly mean: number; readonly max: number } {
  return rows === 0 ? { mean: NaN, max: NaN } : { mean: sum / rows, max };
}
