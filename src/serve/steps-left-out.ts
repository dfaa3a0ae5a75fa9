/** How many steps of sequences requests sent in vain: those at or after the time of the request, and those without a time. */
import type { Plan } from '../ir/plan.ts';
import { emptyCounts } from '../runtime/counts.ts';
import type { ServedCounts } from './encode-request.ts';

/** By sequence whose steps have times: once a request where the request sends them, else once a candidate. */
export function stepsLeftOut(plan: Plan, { rows, requests, single }: ServedCounts): (readonly [string, number])[] {
  const left = new Map<string, number>();
  for (const { name, encoding } of plan.signals) {
    if (encoding.kind !== 'ids' || encoding.weights?.kind !== 'steps' || encoding.weights.age !== true) continue;
    const of = (counts: ServedCounts['rows']) => (counts[name] ?? emptyCounts()).nulls;
    const own = Object.hasOwn(requests, name) ? of(requests) + of(single) : of(rows);
    // Ages of one sequence are of the same times.
    left.set(encoding.weights.sequence, own);
  }
  return [...left];
}
