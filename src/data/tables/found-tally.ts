/** How often the examples found each row of the tables. */
import { PARTS, type Split } from '../encoded-chunk.ts';

/** Of one table, by row: as an encoded table has them. Plain data, and whole numbers, so that sums do not depend on threads. */
export interface FoundTally {
  /** Examples of each part. */
  readonly parts: Readonly<Record<Split, Uint32Array>>;
  /** Those of the training part, by how many rows of the traffic each stands for: there are few such numbers. */
  readonly seen: Map<number, Uint32Array>;
}

export function newTally(rows: number): FoundTally {
  const none = () => new Uint32Array(rows);
  return { parts: { train: none(), validate: none(), holdout: none() }, seen: new Map() };
}

/** @param times how many rows of the traffic each example stands for */
export function countFound(tally: FoundTally, split: Split, found: Int32Array, times: Float64Array): void {
  const part = tally.parts[split];
  for (let i = 0; i < found.length; i++) part[found[i]!]! += 1;
  if (split !== 'train') return;
  for (let i = 0; i < found.length; i++) seenOf(tally, times[i]!)[found[i]!]! += 1;
}

/** to += from */
export function addTally(to: FoundTally, from: FoundTally): void {
  for (const split of PARTS) addInto(to.parts[split], from.parts[split]);
  for (const [times, counts] of from.seen) addInto(seenOf(to, times), counts);
}

/** Rows of the traffic that found each row, in the training part. */
export function trafficOf({ parts, seen }: FoundTally): Float64Array {
  const sum = new Float64Array(parts.train.length);
  for (const [times, counts] of [...seen].sort(([a], [b]) => a - b))
    for (let i = 0; i < sum.length; i++) sum[i]! += times * counts[i]!;
  return sum;
}

function seenOf({ parts, seen }: FoundTally, times: number): Uint32Array {
  let counts = seen.get(times);
  if (counts === undefined) seen.set(times, (counts = new Uint32Array(parts.train.length)));
  return counts;
}

function addInto(to: Uint32Array, from: Uint32Array): void {
  for (let i = 0; i < to.length; i++) to[i]! += from[i]!;
}
