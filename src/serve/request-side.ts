/** What of a model depends on the request alone: it is encoded and computed once for all candidates of a request. */
import { inputUses } from '../emit/transforms/inputs.ts';
import { sharedSignals } from '../ir/request-signals.ts';
import type { InputPlan, Plan, Side } from '../ir/plan.ts';

export interface Sides {
  /** Signals of the request side, by name, and all others. */
  readonly shared: readonly string[];
  readonly rest: readonly string[];
  /** Columns that the request sends, and those of each candidate. */
  readonly requestInputs: readonly InputPlan[];
  readonly candidateInputs: readonly InputPlan[];
  /** The column that says the source, and who sends it; null: there is none. */
  readonly source: { readonly column: string; readonly side: Side } | null;
}

export function sidesOf(plan: Plan): Sides {
  const inputs = inputUses(plan).map(({ input }) => input);
  const sideOf = (name: string): Side => inputs.find((input) => input.name === name)?.side ?? 'candidate';
  const column = plan.data?.source?.column ?? null;
  const source = column === null ? null : { column, side: sideOf(column) };
  const shared = sharedSignals(plan);
  const [once, rest] = [true, false].map((is) => plan.signals.filter(({ name }) => shared.has(name) === is));
  const requestInputs = inputs.filter((input) => input.side === 'request');
  return {
    shared: once!.map((signal) => signal.name),
    rest: rest!.map((signal) => signal.name),
    requestInputs,
    candidateInputs: inputs.filter((input) => input.side === 'candidate'),
    source,
  };
}
