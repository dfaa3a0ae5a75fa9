import type { Graph } from '../graph.ts';

/** Without the operations and inputs that no output needs. */
export function removeDead(graph: Graph): Graph {
  const needed = new Set(graph.outputs.map((output) => output.value));
  const ops = graph.ops.toReversed().filter((op) => {
    if (!op.outputs.some((value) => needed.has(value))) return false;
    // Of a broadcast's `like` only the shape is used, but an executor reads it from the value.
    for (const input of op.inputs) needed.add(input);
    return true;
  });
  return { ...graph, ops: ops.reverse(), inputs: graph.inputs.filter((input) => needed.has(input.value)) };
}
