/** The two ways in which a model has boosted trees: leaves that its graph reads, or a logit added to the network's. */
import type { ForestPlan, GrowPlan, Plan } from './plan.ts';

type OfForests = Pick<Plan, 'forests'>;
export type LeafForest = ForestPlan & { readonly vocab: string };

/** Forests whose leaves the graph reads as ids. */
export function leafForests({ forests }: OfForests): LeafForest[] {
  return (forests ?? []).filter((forest): forest is LeafForest => forest.vocab !== null);
}

/** Whether the logit is the network's and the trees' together. */
export function addsTrees({ forests }: OfForests): boolean {
  return (forests ?? []).some(({ vocab }) => vocab === null);
}

export interface TreesCost {
  /** Comparisons of an example, over all heads, at most. */
  readonly comparisons: number;
  /** Of the grown trees in memory, at most. */
  readonly bytes: number;
}

/** Feature, threshold and two children of a node are 4 bytes each, and the value of a leaf 8. */
const NODE_BYTES = 24;

/** What forests cost where all trees that may be grown are kept. */
export function treesCost(forests: readonly GrowPlan[]): TreesCost {
  const sum = (of: (forest: GrowPlan) => number) => forests.reduce((all, forest) => all + of(forest), 0);
  return {
    comparisons: sum(({ trees, depth, leaves }) => trees * Math.min(depth, leaves - 1)),
    bytes: sum(({ trees, leaves }) => trees * (2 * leaves - 1) * NODE_BYTES),
  };
}

/** logit of a head = network · the network's + trees · the trees' + shift. Weights are not negative. */
export interface Blend {
  readonly network: number;
  readonly trees: number;
  readonly shift: number;
}

/** @param blends by head, with the number of trees that are kept. A line a head. */
export function describeBlends(blends: Readonly<Record<string, Blend & { readonly kept: number }>>): string[] {
  const signed = (n: number) => `${n < 0 ? '−' : '+'} ${Math.abs(n).toFixed(3)}`;
  return Object.entries(blends).map(([head, { kept, network, trees, shift }]) =>
    trees === 0
      ? `logit of ${head} = network: nothing speaks for trees on the validation part`
      : `logit of ${head} = ${network.toFixed(3)} · network + ${trees.toFixed(3)} · trees ${signed(shift)} (${kept} tree${kept === 1 ? '' : 's'} kept)`,
  );
}

/** In words; null: forests are of one kind, and of those that are added each head has one, in the order of the heads. */
export function forestsFault(plan: Pick<Plan, 'forests' | 'heads'>): string | null {
  if (!addsTrees(plan)) return null;
  const forests = plan.forests!;
  return forests.length === plan.heads.length &&
    forests.every(({ vocab, head }, h) => vocab === null && head === plan.heads[h]!.name)
    ? null
    : 'its trees are not one forest a head';
}
