/** What a search chooses among: dimensions of members, and trials as one member of each. */
import type { TextEdit } from '../diagnostics/index.ts';
import { RandomStream } from '../train/random-stream.ts';

export interface Dimension {
  /** As people read it: `vocab advertiser.embed`. */
  readonly name: string;
  /** The first is what is taken now. */
  readonly members: readonly Member[];
}

export interface Member {
  readonly text: string;
  /** Choices of the lock that it stands for, by key. */
  readonly values: ReadonlyMap<string, string>;
  /** What it changes in the text of the spec. */
  readonly edits: readonly TextEdit[];
}

/** The place of a member by dimension. All 0: what is taken now. */
export type Assignment = readonly number[];

/** What is taken now. */
export function nothingChanged(dimensions: readonly Dimension[]): Assignment {
  return dimensions.map(() => 0);
}

/**
 * Up to `most` assignments that change something: all of them, where there are no more. Otherwise first those that change one dimension, so that
 * every member is tried, and then a seeded sample of the others, each as likely.
 */
export function assignmentsOf(dimensions: readonly Dimension[], most: number, seed: number): Assignment[] {
  const sizes = dimensions.map(({ members }) => members.length);
  const all = sizes.reduce((product, size) => Math.min(product * size, Number.MAX_SAFE_INTEGER), 1) - 1;
  if (all <= most) return everyOne(sizes).slice(1);
  const random = new RandomStream(seed, 'trials');
  const singles = sizes.flatMap((size, d) =>
    Array.from({ length: size - 1 }, (_, i) => sizes.map((_, other) => (other === d ? i + 1 : 0))),
  );
  if (singles.length > most) return sampleOf(singles, most, random);
  const chosen = new Map(singles.map((one) => [one.join(), one]));
  while (chosen.size < most) {
    const one = sizes.map((size) => below(size, random));
    if (one.some((member) => member > 0)) chosen.set(one.join(), one);
  }
  return [...chosen.values()];
}

function everyOne(sizes: readonly number[]): Assignment[] {
  return sizes.reduce<Assignment[]>(
    (all, size) => all.flatMap((one) => Array.from({ length: size }, (_, member) => [...one, member])),
    [[]],
  );
}

/** In their order. */
function sampleOf<T>(all: readonly T[], most: number, random: RandomStream): T[] {
  const order = all.map((_, i) => i);
  for (let i = 0; i < most; i++) {
    const j = i + below(order.length - i, random);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order
    .slice(0, most)
    .sort((a, b) => a - b)
    .map((i) => all[i]!);
}

function below(size: number, random: RandomStream): number {
  return Math.floor(random.nextFloat() * size);
}

/** The members that are not those taken now, with their dimensions. */
export function changesOf(
  dimensions: readonly Dimension[],
  assignment: Assignment,
): { readonly dimension: Dimension; readonly member: Member }[] {
  return dimensions.flatMap((dimension, d) =>
    assignment[d] === 0 ? [] : [{ dimension, member: dimension.members[assignment[d]!]! }],
  );
}
