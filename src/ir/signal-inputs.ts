/** Names of the raw columns that a signal reads, its own first; a cross reads none itself. */
import type { SignalPlan } from './plan.ts';

export function inputNames({ input, encoding, cross }: SignalPlan): readonly string[] {
  if (cross !== undefined) return [];
  const weights = encoding.kind === 'ids' ? encoding.weights : undefined;
  const other = weights?.kind === 'column' ? weights.input : weights?.kind === 'steps' ? weights.along : null;
  const at = weights?.kind === 'steps' ? weights.before?.input : undefined;
  const others = [...(other === null || other === input ? [] : [other]), ...(at === undefined ? [] : [at])];
  return [input, ...others];
}
