/** A plan's signals that a table encodes, and the plan without them. */
import type { Plan } from '../../ir/plan.ts';
import { inputNames } from '../../ir/signal-inputs.ts';

/** Plain data. */
export interface TableSignals {
  /** Name of the join. */
  readonly join: string;
  /** In the plan's order. */
  readonly signals: readonly string[];
}

/** A plan without the signals of tables, and without the inputs that they alone read. */
export function withoutTables(plan: Plan, tables: readonly TableSignals[]): Plan {
  const taken = new Set(tables.flatMap(({ signals }) => signals));
  const signals = plan.signals.filter(({ name }) => !taken.has(name));
  const kept = new Set(signals.flatMap(inputNames));
  const all = new Set(plan.signals.flatMap(inputNames));
  return { ...plan, signals, inputs: plan.inputs.filter(({ name }) => kept.has(name) || !all.has(name)) };
}

/** A plan's signals of a table, and the inputs that they read. */
export function ofTable(plan: Plan, { signals: names }: TableSignals): Plan {
  const signals = plan.signals.filter(({ name }) => names.includes(name));
  const read = new Set(signals.flatMap(inputNames));
  return { ...plan, signals, inputs: plan.inputs.filter(({ name }) => read.has(name)) };
}
