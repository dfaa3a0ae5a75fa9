/** What a model costs, in one line. */
import { say } from '../diagnostics/visible.ts';
import { showSymbolic, symbolicSum } from '../ir/id-space.ts';
import { addsTrees, treesCost } from '../ir/forests.ts';
import type { Plan } from '../ir/plan.ts';

export function describeCost(plan: Plan): string {
  const count = (n: number) =>
    n >= 1e6 ? `${(n / 1e6).toFixed(1)}M` : n >= 1e4 ? `${(n / 1e3).toFixed(0)}k` : String(n);
  const tables = new Set(plan.tables.map((table) => table.id));
  const params = showSymbolic(
    symbolicSum(plan, (item) => item.params),
    count,
  );
  const embedded = showSymbolic(
    symbolicSum(
      plan,
      (item) => item.params,
      (item) => tables.has(item),
    ),
    count,
  );
  const memory = symbolicSum(plan, (item) => item.bytes + item.optimizerBytes);
  return (
    say`${plan.model}${plan.variant === null ? '' : ` ${plan.variant}`}: ${params} parameters (${embedded} in ${plan.tables.length} embedding tables), ` +
    `${count(plan.cost.flops)} FLOPs an example, ${memory.terms.length > 0 ? 'at least ' : ''}${(memory.constant / 1e6).toFixed(1)} MB with optimizer state${treesText(plan, count)}`
  );
}

function treesText(plan: Plan, count: (n: number) => string): string {
  if (!addsTrees(plan)) return '';
  const forests = plan.forests ?? [];
  const cost = treesCost(forests);
  const trees = forests.reduce((sum, forest) => sum + forest.trees, 0);
  return `; up to ${count(trees)} trees, at most ${count(cost.comparisons)} comparisons an example and ${(cost.bytes / 1e6).toFixed(1)} MB`;
}
