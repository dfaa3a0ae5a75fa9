/** Whether golden vectors read from a file check every signal of a plan, and what shape they are of: told before a row of them is encoded. */
import type { Plan, SignalPlan } from '../../ir/plan.ts';
import type { Golden, GoldenSignal } from './golden-vectors.ts';

/** Far more than adsc writes. */
const MOST_CASES = 200;
const MOST_VALUES = 100_000;

/** Why these golden vectors don't check an encoder of the plan, in words; null: they do. Their schema holds. */
export function goldenFault(plan: Plan, { cases }: Golden): string | null {
  if (cases.length === 0) return 'they have no cases';
  if (cases.length > MOST_CASES) return `they have ${cases.length} cases, and at most ${MOST_CASES} are read`;
  let filled = false;
  for (const { note, row, signals } of cases) {
    for (const { name, encoding } of plan.signals) {
      const signal = Object.hasOwn(signals, name) ? signals[name]! : null;
      if (signal === null) return `the row '${note}' lacks the signal '${name}'`;
      if (!fits(encoding, signal)) return `the row '${note}' has the signal '${name}' in another shape than the plan's`;
    }
    for (const [column, value] of Object.entries(row as Readonly<Record<string, unknown>>)) {
      const elements: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [value];
      if (elements.length > MOST_VALUES || !elements.every(isScalar))
        return `the row '${note}' has a value of '${column}' that is neither a scalar nor a list or map of some`;
      filled ||= value !== null;
    }
  }
  return filled || plan.inputs.length === 0 ? null : 'none of their rows has a value';
}

function fits(encoding: SignalPlan['encoding'], signal: GoldenSignal): boolean {
  if (encoding.kind === 'vec') return 'values' in signal && signal.values.length === encoding.width;
  if (!('ids' in signal)) return false;
  return encoding.kind === 'id'
    ? signal.ids.length === 1
    : signal.ids.length <= encoding.max &&
        (signal.weights === undefined || signal.weights.length === signal.ids.length);
}

function isScalar(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}
