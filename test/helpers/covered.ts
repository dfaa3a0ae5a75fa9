/** Whether plans that are compared with something hold every operation there is. */
import { operations } from '../../src/ops/index.ts';
import type { Plan } from '../../src/ir/plan.ts';

/** Operations of plans that only some specs have, and where they are compared in the same ways. */
const elsewhere: Readonly<Record<string, string>> = {
  softmax: 'test/lower/experts.test.ts',
  mix: 'test/lower/experts.test.ts',
  join_towers: 'test/lower/experts.test.ts',
  interpolate: 'test/emit/number-bins.test.ts',
};

/** Operations that no plan has, and that nothing else compares. */
export function uncovered(plans: readonly Plan[]): string[] {
  const there = new Set<string>(plans.flatMap(({ nodes }) => nodes.map(({ op }) => op)));
  return Object.keys(operations).filter((op) => !there.has(op) && !Object.hasOwn(elsewhere, op));
}
