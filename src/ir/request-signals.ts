/** Which signals say something about a ranking request, and not about one of its candidates. */
import { leafForests } from './forests.ts';
import type { Plan, SignalPlan } from './plan.ts';

/** A signal of the request's side has one value for all candidates, unless it exists on some sources only and candidates say their source. */
export function isOfRequest(plan: Plan): (signal: SignalPlan) => boolean {
  const column = plan.data?.source?.column ?? null;
  const sourceSide = plan.inputs.find((input) => input.name === column)?.side ?? 'candidate';
  return (signal) => signal.side === 'request' && (signal.sources === null || sourceSide === 'request');
}

/** Names of the signals that a server encodes, and looks up, once a request. */
export function sharedSignals(plan: Plan): ReadonlySet<string> {
  // Crosses and the leaves of trees are made of signals of both sides.
  const mixes = leafForests(plan).length > 0 || plan.signals.some((signal) => signal.cross !== undefined);
  return new Set(mixes ? [] : plan.signals.filter(isOfRequest(plan)).map(({ name }) => name));
}
