import type { RawScalar } from '../runtime/types.ts';
import type { DataPlan, Plan } from './plan.ts';

/** Columns of the examples' own table that only signals with a constant for serving read (`serve 0` of a position), and the constant: it stands in for a column that no file has. */
export function servedColumns(plan: Plan, data: DataPlan): Map<string, RawScalar> {
  const found = new Map<string, RawScalar>();
  for (const { name, table, column } of plan.inputs) {
    if (table !== null && table !== data.primary.name) continue;
    const constants = plan.signals.filter(({ input, cross }) => input === name && cross === undefined);
    const [first] = constants;
    if (first?.serve != null && constants.every(({ serve }) => serve === first.serve)) found.set(column, first.serve);
  }
  return found;
}
