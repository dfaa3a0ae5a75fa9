/** The two ways in which a model has boosted trees: leaves that its graph reads, or a logit added to the network's. */
import { logitColumns } from './logit-columns.ts';
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

/**
 * Whether trees stand next to a network with a bias. They see no presentation, so the bias keeps its weight of 1 next to them: the forward graph
 * gives the heads' logits, and after them the same without the bias.
 */
export function setsBiasApart(plan: Pick<Plan, 'forests' | 'outputs'>): boolean {
  return addsTrees(plan) && logitColumns(plan).some(({ bias }) => bias !== null);
}

/** How many numbers of a row the forward graph gives. */
export function forwardWidth(plan: Pick<Plan, 'forests' | 'outputs' | 'heads'>): number {
  return setsBiasApart(plan) ? 2 * plan.heads.length : plan.heads.length;
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

/**
 * logit of a head = bias + network · the network's without it + trees · the trees' + shift. Weights are not negative. Without a bias, that is 0.
 */
export interface Blend {
  readonly network: number;
  readonly trees: number;
  readonly shift: number;
}

/** What a head's logit is made of, as a run's record says it. */
export interface HeadLogit extends Blend {
  /** Trees that are kept. */
  readonly kept: number;
  /** Whether the network has a bias for it. */
  readonly bias?: boolean;
}

/** @param blends by head. A line a head. */
export function describeBlends(blends: Readonly<Record<string, HeadLogit>>): string[] {
  const signed = (n: number) => `${n < 0 ? '−' : '+'} ${Math.abs(n).toFixed(3)}`;
  return Object.entries(blends).map(([head, { kept, network, trees, shift, bias }]) =>
    trees === 0
      ? `logit of ${head} = network: nothing speaks for trees on the validation part`
      : `logit of ${head} = ${bias === true ? 'bias + ' : ''}${network.toFixed(3)} · network + ${trees.toFixed(3)} · trees ${signed(shift)} (${kept} tree${kept === 1 ? '' : 's'} kept)`,
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
