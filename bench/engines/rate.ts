/** What an engine's matrix products could do at best: the limit that a dense step is measured against. */
import { model, node, valueInfo } from '../../src/emit/onnx/model.ts';
import type { Graph } from '../../src/program/graph.ts';
import { concreteShape, elementCount } from '../../src/program/shapes.ts';
import { loadOnnxRuntime } from '../../src/train/engines/onnx.ts';

/** Floating-point operations of a graph's matrix products; a multiply-add counts as two. */
export function gemmFlops(graph: Graph, towerRows: readonly number[]): number {
  return graph.ops.reduce((sum, op) => {
    if (op.kind !== 'gemm') return sum;
    const [a, out] = [op.inputs[0]!, op.outputs[0]!].map((value) => concreteShape(graph.shapes[value]!, towerRows)) as [
      number[],
      number[],
    ];
    return sum + 2 * elementCount(out) * a[op.transA ? 0 : 1]!;
  }, 0);
}

/** The product whose rate is taken: [M × K]·[K × N]. */
export const [M, K, N] = [2048, 512, 512];
export const PRODUCT_FLOPS = 2 * M * K * N;

/** One such product on onnxruntime, to be called again and again. */
export async function onnxProduct(
  threads: number,
): Promise<{ readonly once: () => Promise<unknown>; readonly release: () => Promise<void> }> {
  const ort = await loadOnnxRuntime();
  const bytes = model({
    name: 'gemm',
    initializers: [],
    nodes: [node('Gemm', 'gemm', ['a', 'b'], ['c'])],
    inputs: [valueInfo('a', 'float', [M, K]), valueInfo('b', 'float', [K, N])],
    outputs: [valueInfo('c', 'float', [M, N])],
  });
  const session = await ort.InferenceSession.create(bytes.finish(), {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
  });
  const ones = (dims: number[]) => new ort.Tensor('float32', new Float32Array(elementCount(dims)).fill(1), dims);
  const given = { a: ones([M, K]), b: ones([K, N]) };
  const output = { c: ones([M, N]) };
  return { once: () => session.run(given, output), release: () => session.release() };
}
