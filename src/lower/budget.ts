/** `budget { params, flops, memory }` against the cost model. */
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { CheckedModel } from '../language/semantics/model.ts';
import { formatBytes, formatCount } from '../ir/format-number.ts';
import { isAssumed } from '../ir/id-space.ts';
import { costOf } from '../ir/cost.ts';
import type { AssumedPlan, CostItem, Plan, TablePlan } from '../ir/plan.ts';

const named = 3;

/**
 * One error a limit that is exceeded, on the limit, with the biggest contributors. Tables whose sizes are assumed count nothing: what
 * is reported then is certain, whatever the data hold.
 */
export function checkBudget(plan: Plan, budget: CheckedModel['budget']): Diagnostic[] {
  const cost = plan.assumed === undefined ? plan.cost : costOf({ ...plan, tables: knownTables(plan, plan.assumed) });
  const measures = [
    { key: 'params', what: 'parameters', actual: cost.params, of: (item: CostItem) => item.params, show: formatCount },
    {
      key: 'flops',
      what: 'FLOPs per example',
      actual: cost.flops,
      of: (item: CostItem) => item.flops,
      show: formatCount,
    },
    {
      key: 'memory',
      what: 'weights and optimizer state',
      actual: cost.memory,
      of: (item: CostItem) => item.bytes + item.optimizerBytes,
      show: formatBytes,
    },
  ] as const;
  return measures.flatMap(({ key, what, actual, of, show }) => {
    const limit = budget[key];
    if (limit === null || actual <= limit.value) return [];
    const biggest = [...cost.items]
      .sort((a, b) => of(b) - of(a))
      .slice(0, named)
      .filter((item) => of(item) > 0)
      .map((item) => `${item.name} (${show(of(item))})`)
      .join(', ');
    return [diagnostic('ADS7010', limit.span, { actual: show(actual), what, limit: show(limit.value), biggest })];
  });
}

function knownTables(plan: Plan, assumed: AssumedPlan): TablePlan[] {
  return plan.tables.map((table) => (isAssumed(table, assumed) ? { ...table, rows: 0 } : table));
}
