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

/** Whether a bundle of the plan holds trees: what is distilled has none. */
export function keepsTrees({ forests }: OfForests): boolean {
  return forests !== undefined && !forests.some(({ distill }) => distill === true);
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

/** What became of a network that was to learn what its trees know (`distill yes`): validation losses. */
export interface Distilled {
  /** That the sum had. */
  readonly trees: number;
  readonly network: number;
  readonly sum: number;
  /** null: no trees were kept to learn from. */
  readonly pupil: number | null;
  /** The one with the lower loss is the model. */
  readonly kept: 'pupil' | 'network';
}

export function describeDistilled({ trees, network, sum, pupil, kept }: Distilled): string {
  const loss = (n: number) => n.toFixed(5);
  const both = `validation loss ${loss(network)} of the network alone, ${loss(sum)} with ${trees.toLocaleString('en')} tree${trees === 1 ? '' : 's'}`;
  if (pupil === null) return `not distilled: nothing speaks for trees on the validation part (${both})`;
  return kept === 'pupil'
    ? `distilled: ${both}, ${loss(pupil)} of the network that learned from both, which is the model`
    : `not distilled: ${both}, ${loss(pupil)} of the network that learned from both, so the network alone is the model`;
}

/** In words; null: forests are of one kind, and of those that are added each head has one, in the order of the heads. */
export function forestsFault(plan: Pick<Plan, 'forests' | 'heads'>): string | null {
  if (leafForests(plan).some(({ distill }) => distill === true))
    return 'its graph reads leaves of trees that are not kept';
  if (!addsTrees(plan)) return null;
  const forests = plan.forests!;
  return forests.length === plan.heads.length &&
    forests.every(({ vocab, head }, h) => vocab === null && head === plan.heads[h]!.name)
    ? null
    : 'its trees are not one forest a head';
}
