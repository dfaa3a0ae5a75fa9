/** What a graph's matrix products cost: most of what an engine has to do. */
import type { Graph } from './graph.ts';
import { axisSize, concreteShape, elementCount } from './shapes.ts';

/** Multiplications of all matrix products, for a batch with these rows per tower. */
export function multiplications({ ops, shapes }: Graph, towerRows: readonly number[]): number {
  let sum = 0;
  for (const op of ops) {
    if (op.kind !== 'gemm' && op.kind !== 'batch_gemm') continue;
    const before = op.kind === 'gemm' ? 0 : 1;
    const inner = axisSize(shapes[op.inputs[0]!]![before + (op.transA ? 0 : 1)]!, towerRows);
    sum += inner * elementCount(concreteShape(shapes[op.outputs[0]!]!, towerRows));
  }
  return sum;
}
