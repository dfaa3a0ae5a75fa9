import type { Graph, Op, Value } from '../graph.ts';

/** How often each value is read, outputs of the graph included. */
export function countUses(graph: Graph): ReadonlyMap<Value, number> {
  const uses = new Map<Value, number>();
  const use = (value: Value): void => void uses.set(value, (uses.get(value) ?? 0) + 1);
  for (const op of graph.ops) op.inputs.forEach(use);
  for (const output of graph.outputs) use(output.value);
  return uses;
}

/** The operation that computes each value; inputs have none. */
export function producers(graph: Graph): ReadonlyMap<Value, Op> {
  return new Map(graph.ops.flatMap((op) => op.outputs.map((value) => [value, op] as const)));
}
