import type { Graph, Op, Value } from '../graph.ts';
import { countUses } from './uses.ts';

/** gemm followed by a relu that alone uses it: engines have the two as one. */
export function fuseRelu(graph: Graph): Graph {
  const uses = countUses(graph);
  const relus = new Map<Value, Op>();
  for (const op of graph.ops)
    if (op.kind === 'unary' && op.fn === 'relu' && uses.get(op.inputs[0]!) === 1) relus.set(op.inputs[0]!, op);
  const fused = new Set<Op>();
  const ops = graph.ops.map((op): Op => {
    const relu = op.kind === 'gemm' ? relus.get(op.outputs[0]!) : undefined;
    if (op.kind !== 'gemm' || relu === undefined || op.activation !== 'none') return op;
    fused.add(relu);
    return { ...op, activation: 'relu', outputs: relu.outputs };
  });
  return { ...graph, ops: ops.filter((op) => !fused.has(op)) };
}
