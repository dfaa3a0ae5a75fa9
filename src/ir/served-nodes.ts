/** The nodes that a served graph has: those that a head's probability comes from. */
import { inputsOf } from '../ops/index.ts';
import { logitColumns } from './logit-columns.ts';
import type { GraphNode, Plan } from './plan.ts';

/** In the plan's order. Left out is what training alone needs (`OutputPlan.delay`). */
export function servedNodes(plan: Pick<Plan, 'nodes' | 'outputs'>): readonly GraphNode[] {
  if (plan.outputs.every(({ delay }) => delay === undefined)) return plan.nodes;
  const needed = new Set(
    logitColumns(plan).flatMap(({ logits, bias }) => (bias === null ? logits : [...logits, bias])),
  );
  // Inputs come before what reads them.
  for (const node of [...plan.nodes].reverse()) if (needed.has(node.id)) inputsOf(node).forEach((id) => needed.add(id));
  return plan.nodes.filter(({ id }) => needed.has(id));
}
