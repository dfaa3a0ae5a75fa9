import type { Graph, Op, Shape, Value } from '../graph.ts';
import { broadcastShape, sameShape } from '../shapes.ts';

/** Identities (×1, +0, a stretch that the consumer does itself, a reshape of a reshape) and common subexpressions. */
export function simplify(graph: Graph): Graph {
  const same = new Map<Value, Value>();
  const resolve = (value: Value): Value => same.get(value) ?? value;
  const producer = new Map<Value, Op>();
  const uniform = new Map<Value, number>();
  const seen = new Map<string, Op>();
  const ops: Op[] = [];
  const shape = (value: Value): Shape => graph.shapes[value]!;

  for (const original of graph.ops) {
    const inputs = original.inputs.map(resolve);
    const op = { ...original, inputs: stretchLess(original, inputs, producer, shape) };
    const output = op.outputs[0]!;
    const equal = identity(op, shape, uniform, producer);
    if (equal !== null) {
      same.set(output, equal);
      continue;
    }
    const key = JSON.stringify({ ...op, outputs: op.outputs.map(shape) });
    const twin = seen.get(key);
    if (twin !== undefined) {
      op.outputs.forEach((value, i) => same.set(value, twin.outputs[i]!));
      continue;
    }
    seen.set(key, op);
    ops.push(op);
    for (const value of op.outputs) producer.set(value, op);
    const constant =
      op.kind === 'constant'
        ? op.value
        : ['broadcast', 'reshape', 'slice', 'split', 'split_rows'].includes(op.kind)
          ? uniform.get(op.inputs[0]!)
          : undefined;
    if (constant !== undefined) for (const value of op.outputs) uniform.set(value, constant);
  }
  return { ...graph, ops, outputs: graph.outputs.map((output) => ({ ...output, value: resolve(output.value) })) };
}

/** A binary operation stretches by itself: take a broadcast operand as it was before, if the result's shape stays. */
function stretchLess(
  op: Op,
  inputs: readonly Value[],
  producer: ReadonlyMap<Value, Op>,
  shape: (value: Value) => Shape,
): readonly Value[] {
  if (op.kind === 'reshape') {
    const before = producer.get(inputs[0]!);
    return before?.kind === 'reshape' ? before.inputs : inputs;
  }
  if (op.kind === 'broadcast') {
    const before = producer.get(inputs[0]!);
    return before?.kind === 'broadcast' ? [before.inputs[0]!, inputs[1]!] : inputs;
  }
  if (op.kind !== 'binary') return inputs;
  let current = [...inputs];
  for (const i of [0, 1]) {
    const before = producer.get(current[i]!);
    if (before?.kind !== 'broadcast') continue;
    const tried = current.with(i, before.inputs[0]!);
    if (sameShape(broadcastShape(shape(tried[0]!), shape(tried[1]!)), shape(op.outputs[0]!))) current = tried;
  }
  return current;
}

/** The value that an operation's only output equals, or null. */
function identity(
  op: Op,
  shape: (value: Value) => Shape,
  uniform: ReadonlyMap<Value, number>,
  producer: ReadonlyMap<Value, Op>,
): Value | null {
  const [x, y] = op.inputs as [Value, Value];
  const whole = (value: Value): boolean => sameShape(shape(value), shape(op.outputs[0]!));
  switch (op.kind) {
    case 'reshape':
    case 'broadcast':
      return whole(x) ? x : null;
    case 'binary': {
      const neutral = op.fn === 'mul' ? 1 : op.fn === 'add' ? 0 : null;
      if (neutral === null)
        return (op.fn === 'sub' && uniform.get(y) === 0) || (op.fn === 'div' && uniform.get(y) === 1)
          ? whole(x)
            ? x
            : null
          : null;
      if (uniform.get(x) === neutral && whole(y)) return y;
      return uniform.get(y) === neutral && whole(x) ? x : null;
    }
    case 'unary': {
      const before = producer.get(x);
      return op.fn === 'neg' && before?.kind === 'unary' && before.fn === 'neg' ? before.inputs[0]! : null;
    }
    default:
      return null;
  }
}
