/** Parts that are the newest rows. */
import type { SplitPlan } from './plan.ts';

export type TimedSplit = SplitPlan & { readonly kind: 'last' | 'newest' };

export function isCutByTime(split: SplitPlan | null): split is TimedSplit {
  return split?.kind === 'last' || split?.kind === 'newest';
}
