import type { Graph, Op, Shape, Value } from '../graph.ts';
import { countUses, producers } from './uses.ts';

/**
 * A sum with products in it, as gradients of a value with several uses are: each gemm that nothing else reads adds to the sum
 * so far instead of writing a matrix of its own.
 */
export function accumulateGemms(graph: Graph): Graph {
  const uses = countUses(graph);
  const producer = producers(graph);
  const shapes = [...graph.shapes];
  const moved = new Set<Op>();
  const sums = new Map<Op, Op[]>();
  for (const op of graph.ops) {
    if (op.kind !== 'add_n' && !(op.kind === 'binary' && op.fn === 'add')) continue;
    const whole = op.inputs.every((input) => shapes[input]!.length === 2 && sameSize(shapes, input, op.outputs[0]!));
    if (!whole) continue;
    const gemms = op.inputs
      .map((input) => producer.get(input))
      .filter(
        (by): by is Op =>
          by?.kind === 'gemm' && by.inputs.length === 2 && by.activation === 'none' && uses.get(by.outputs[0]!) === 1,
      );
    // The sum starts from what is no product, or from one product that stays where it is.
    const added = gemms.length === op.inputs.length ? gemms.slice(1) : gemms;
    if (added.length === 0) continue;
    const values = new Set(added.flatMap((gemm) => gemm.outputs));
    sums.set(
      op,
      chain(
        op,
        op.inputs.filter((input) => !values.has(input)),
        added,
        shapes,
      ),
    );
    for (const gemm of added) moved.add(gemm);
  }
  return { ...graph, shapes, ops: graph.ops.flatMap((op) => (moved.has(op) ? [] : (sums.get(op) ?? [op]))) };
}

/** start + Σ gemms, the last of them giving the sum's value. */
function chain(sum: Op, start: readonly Value[], gemms: readonly Op[], shapes: Shape[]): Op[] {
  const shape = shapes[sum.outputs[0]!]!;
  const fresh = (): Value => shapes.push(shape) - 1;
  const ops: Op[] = [];
  let total = start[0]!;
  if (start.length > 1) {
    total = fresh();
    ops.push(
      start.length === 2
        ? { kind: 'binary', fn: 'add', inputs: start, outputs: [total] }
        : { kind: 'add_n', inputs: start, outputs: [total] },
    );
  }
  gemms.forEach((gemm, i) => {
    const output = i === gemms.length - 1 ? sum.outputs[0]! : fresh();
    ops.push({ ...gemm, inputs: [...gemm.inputs, total], outputs: [output] });
    total = output;
  });
  return ops;
}

function sameSize(shapes: readonly Shape[], a: Value, b: Value): boolean {
  return JSON.stringify(shapes[a]) === JSON.stringify(shapes[b]);
}
