/** The trees of a bundle next to its weights. */
import { parseForests } from '../../src/train/trees/index.ts';
import type { Plan } from '../../src/ir/plan.ts';
import type { Weights } from '../../src/train/weights.ts';

/** null: the text holds none that fit the plan. */
export function readForestsOrNone(plan: Plan, weights: Weights, text: string): Weights | null {
  if (plan.forests === undefined) return weights;
  const forests = parseForests(plan, text);
  return typeof forests === 'string' ? null : { ...weights, forests };
}
