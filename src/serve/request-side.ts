/** What of a model depends on the request alone: it is encoded and computed once for all candidates of a request. */
import { inputUses } from '../emit/transforms/inputs.ts';
import { leafForests } from '../ir/forests.ts';
import { isOfRequest } from '../ir/request-signals.ts';
import type { InputPlan, Plan, Side, SignalPlan } from '../ir/plan.ts';

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
  // Crosses and the leaves of trees are made of signals of both sides.
  const mixes = leafForests(plan).length > 0 || plan.signals.some((signal) => signal.cross !== undefined);
  const ofRequest = isOfRequest(plan);
  const isShared = (signal: SignalPlan) => !mixes && ofRequest(signal);
  const rest = plan.signals.filter((signal) => !isShared(signal));
  const requestInputs = inputs.filter((input) => input.side === 'request');
  return {
    shared: plan.signals.filter(isShared).map((signal) => signal.name),
    rest: rest.map((signal) => signal.name),
    requestInputs,
    candidateInputs: inputs.filter((input) => input.side === 'candidate'),
    source,
  };
}
