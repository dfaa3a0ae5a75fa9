/** Forests of a model whose network is there and whose trees are not: each training grows its own. */
import type { Plan } from '../../ir/plan.ts';
import { featuresOf, isCategory } from './features.ts';
import type { Forests } from './leaf-ids.ts';

/** Every logit is the network's. */
export function noTrees(plan: Plan): Forests {
  const features = featuresOf(plan)
    .filter(({ kind }) => kind !== 'rate')
    .map((feature) => ({
      feature,
      binning: isCategory(feature)
        ? { kind: 'category' as const, ids: [] }
        : { kind: 'number' as const, thresholds: [] },
    }));
  const alone = { network: 1, trees: 0, shift: 0 };
  return {
    features,
    forests: (plan.forests ?? []).map(({ name }) => ({ name, base: 0, blend: alone, trees: [] })),
  };
}
