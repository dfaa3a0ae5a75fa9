/** How often the examples found each row of the tables. */
import { PARTS, type Split } from '../encoded-chunk.ts';

/** Of one table, by row: as an encoded table has them. Plain data. */
export interface FoundTally {
  /** Examples of each part. */
  readonly parts: Readonly<Record<Split, Uint32Array>>;
  /** Of the training part, rows of the traffic that the examples stand for. */
  readonly seen: Float64Array;
}

export function newTally(rows: number): FoundTally {
  const none = () => new Uint32Array(rows);
  return { parts: { train: none(), validate: none(), holdout: none() }, seen: new Float64Array(rows) };
}

/** @param times how many rows of the traffic each example stands for */
export function countFound(tally: FoundTally, split: Split, found: Int32Array, times: Float64Array): void {
  const part = tally.parts[split];
  for (let i = 0; i < found.length; i++) part[found[i]!]! += 1;
  if (split !== 'train') return;
  const { seen } = tally;
  for (let i = 0; i < found.length; i++) seen[found[i]!]! += times[i]!;
}

/** to += from */
export function addTally(to: FoundTally, from: FoundTally): void {
  for (const split of PARTS) addInto(to.parts[split], from.parts[split]);
  addInto(to.seen, from.seen);
}

function addInto<T extends Float64Array | Uint32Array>(to: T, from: T): void {
  for (let i = 0; i < to.length; i++) to[i]! += from[i]!;
}
