import type { Graph, Op, Shape, Value } from '../graph.ts';
import { countUses, producers } from './uses.ts';

type Gemm = Extract<Op, { kind: 'gemm' }>;
interface Part {
  readonly begin: number;
  readonly size: number;
  readonly output: Value;
}

/**
 * Columns of a product are the product with those columns of its right side: a split or slices of a gemm that nothing else
 * reads become gemms by parts of the (small) right side. It saves a pass over the large result, and the columns that
 * nobody needs (the gradient of a concat's dense inputs) are never computed.
 */
export function splitGemms(graph: Graph): Graph {
  const uses = countUses(graph);
  const readers = new Map<Value, number>();
  const producer = producers(graph);
  const shapes = [...graph.shapes];
  const parts = new Map<Value, Part[]>();
  for (const op of graph.ops) {
    const taken = partsOf(op);
    if (taken.length === 0) continue;
    const x = op.inputs[0]!;
    parts.set(x, [...(parts.get(x) ?? []), ...taken]);
    readers.set(x, (readers.get(x) ?? 0) + 1);
  }

  const split = new Set<Op>();
  for (const value of parts.keys()) {
    const gemm = producer.get(value);
    if (gemm?.kind !== 'gemm' || gemm.inputs.length > 2 || gemm.activation !== 'none') continue;
    if (readers.get(value) === uses.get(value)) split.add(gemm);
  }
  const ops = graph.ops.flatMap((op): Op[] => {
    if (split.has(op)) return parts.get(op.outputs[0]!)!.flatMap((part) => columnsOf(op as Gemm, part, shapes));
    return partsOf(op).length > 0 && split.has(producer.get(op.inputs[0]!)!) ? [] : [op];
  });
  return { ...graph, ops, shapes };
}

/** The columns that a split or slice along the last of two axes takes. */
function partsOf(op: Op): Part[] {
  if (op.kind === 'slice' && op.axis === 1) return [{ begin: op.begin, size: op.size, output: op.outputs[0]! }];
  if (op.kind !== 'split') return [];
  let begin = 0;
  return op.sizes.map((size, i) => ({ begin: (begin += size) - size, size, output: op.outputs[i]! }));
}

function columnsOf(gemm: Gemm, { begin, size, output }: Part, shapes: Shape[]): Op[] {
  const [a, b] = gemm.inputs as [Value, Value];
  const axis = gemm.transB ? 0 : 1;
  shapes.push(shapes[b]!.with(axis, size));
  const part = shapes.length - 1;
  return [
    { kind: 'slice', axis, begin, size, inputs: [b], outputs: [part] },
    { ...gemm, inputs: [a, part], outputs: [output] },
  ];
}
