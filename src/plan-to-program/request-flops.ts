/** What a ranking request costs: the products that are computed once for it, and those for each of its candidates. */
import type { Plan } from '../ir/plan.ts';
import { feedOf, signalOf } from '../ops/index.ts';
import type { Graph } from '../program/graph.ts';
import { multiplications } from '../program/multiplications.ts';
import { splitRequestSide } from '../program/split-request-side.ts';
import { lowerForward } from './programs.ts';

export interface RequestFlops {
  readonly request: number;
  /** Through the tower that costs most. */
  readonly candidate: number;
}

/**
 * FLOPs of matrix products as the server splits them; a multiply-add is two.
 * @param shared names of the signals that a request sends once
 */
export function requestFlops(plan: Plan, shared: ReadonlySet<string>): RequestFlops {
  const ofRequest = new Set<string>();
  for (const node of plan.nodes) {
    const feed = feedOf(node);
    if (feed === null || !shared.has(signalOf(node) ?? '')) continue;
    ofRequest.add(feed.feature);
    if (feed.kind === 'entries') ofRequest.add(feed.mask);
  }
  const { graph, requestOps, candidateOps } = splitRequestSide(lowerForward(plan), (name) => ofRequest.has(name));
  const flops = (ops: Graph['ops'], tower: number) =>
    2 *
    multiplications(
      { ...graph, ops },
      plan.towers.map((_, t) => (t === tower ? 1 : 0)),
    );
  return {
    request: flops(requestOps, 0),
    candidate: Math.max(...plan.towers.map((_, tower) => flops(candidateOps, tower))),
  };
}
