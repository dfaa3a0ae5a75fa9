/** Heads that come `after` another one, by their places: who is whose parent, in what order they can be computed. */
import type { HeadPlan } from './plan.ts';

type Heads = readonly Pick<HeadPlan, 'name' | 'after'>[];

/** By head: the index of its parent; −1: it stands alone. */
export function parentsOf(heads: Heads): number[] {
  const index = new Map(heads.map(({ name }, h) => [name, h]));
  return heads.map(({ after }) => (after === undefined ? -1 : (index.get(after.head) ?? -1)));
}

/** Indices of the heads with a parent, each after its own parent. Those on a circle are left out. */
export function parentsFirst(heads: Heads): number[] {
  const parents = parentsOf(heads);
  const depths = parents.map((_, h) => ancestorsOf(heads, h).length);
  return [...heads.keys()].filter((h) => depths[h]! > 0).sort((a, b) => depths[a]! - depths[b]! || a - b);
}

/** Indices of a head's parent, the parent's parent and so on; empty for one that stands alone, or whose chain never ends. */
export function ancestorsOf(heads: Heads, head: number): number[] {
  const parents = parentsOf(heads);
  const found: number[] = [];
  for (let at = parents[head]!; at >= 0; at = parents[at]!) {
    if (found.length > heads.length) return [];
    found.push(at);
  }
  return found;
}

/** What answers call a head's probability given its parent's event: `conversion.given_click`. */
export function conditionalName({ name, after }: Pick<HeadPlan, 'name' | 'after'>): string | null {
  return after === undefined ? null : `${name}.given_${after.head}`;
}
