/** Passes over a graph, each small and order-preserving; the result computes the same values with fewer operations. */
import type { Graph } from '../graph.ts';
import { accumulateGemms } from './accumulate.ts';
import { removeDead } from './dead.ts';
import { fuseRelu } from './fuse-relu.ts';
import { simplify } from './simplify.ts';
import { splitGemms } from './split-gemm.ts';

export function optimize(graph: Graph): Graph {
  return [simplify, removeDead, splitGemms, removeDead, accumulateGemms, fuseRelu].reduce(
    (current, pass) => pass(current),
    graph,
  );
}
