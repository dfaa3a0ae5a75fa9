/** Runs a graph in float64, one plain loop per operation: the reference that engines and gradients are tested against. */
import {
  LEAKY_RELU_SLOPE,
  type BinaryFn,
  type Graph,
  type InputKind,
  type Op,
  type OutputKind,
  type UnaryFn,
  type Value,
} from './graph.ts';
import { concreteShape, elementCount } from './shapes.ts';

/** A tensor: row-major data and its dimensions. */
export interface Dense {
  readonly dims: readonly number[];
  readonly data: Float64Array;
}

/**
 * @param input the data of an input, as many elements as its shape has with these rows.
 * @returns the outputs by kind and name.
 */
export function interpret(
  graph: Graph,
  towerRows: readonly number[],
  input: (kind: InputKind, name: string, tower: number | null) => ArrayLike<number>,
): Map<OutputKind, Map<string, Float64Array>> {
  const values: (Dense | undefined)[] = [];
  const dimsOf = (value: Value): number[] => concreteShape(graph.shapes[value]!, towerRows);
  for (const { kind, name, tower, value } of graph.inputs) {
    const dims = dimsOf(value);
    const data = Float64Array.from(input(kind, name, tower));
    if (data.length !== elementCount(dims))
      throw new Error(`${kind} '${name}' has ${data.length} elements, not [${dims.join(' × ')}]`);
    values[value] = { dims, data };
  }
  for (const op of graph.ops) {
    const results = evaluate(
      op,
      op.inputs.map((value) => values[value]!),
      op.outputs.map(dimsOf),
    );
    results.forEach((data, i) => (values[op.outputs[i]!] = { dims: dimsOf(op.outputs[i]!), data }));
  }
  const outputs = new Map<OutputKind, Map<string, Float64Array>>();
  for (const { kind, name, value } of graph.outputs) {
    if (!outputs.has(kind)) outputs.set(kind, new Map());
    outputs.get(kind)!.set(name, values[value]!.data);
  }
  return outputs;
}

function evaluate(op: Op, inputs: readonly Dense[], dims: readonly (readonly number[])[]): readonly Float64Array[] {
  const out = dims[0]!;
  const [x, y] = inputs as [Dense, Dense];
  switch (op.kind) {
    case 'gemm':
      return [gemm(op, x, y, inputs[2], out)];
    case 'batch_gemm':
      return [batchGemm(op, x, y, out)];
    case 'gather':
      return [gather(x, y)];
    case 'iota':
      return [Float64Array.from({ length: op.size }, (_, i) => i)];
    case 'unary':
      return [x.data.map(unary[op.fn])];
    case 'binary':
      return [zip(binary[op.fn], stretch(x, out), stretch(y, out))];
    case 'add_n':
      return [inputs.map((input) => input.data).reduce((a, b) => zip(binary.add, a, b))];
    case 'reduce':
      return [reduce(op.fn, x, op.axes)];
    case 'broadcast':
      return [stretch(x, out)];
    case 'concat':
      return [concatColumns(inputs, out)];
    case 'slice':
      return [slice(x, op.axis, op.begin, op.size)];
    case 'split': {
      let begin = 0;
      return op.sizes.map((size) => slice(x, x.dims.length - 1, (begin += size) - size, size));
    }
    case 'split_rows': {
      let begin = 0;
      return dims.map((part) => x.data.slice(begin, (begin += elementCount(part))));
    }
    case 'concat_rows':
      return [Float64Array.from(inputs.flatMap((input) => [...input.data]))];
    case 'reshape':
      return [x.data];
    case 'constant':
      return [Float64Array.of(op.value)];
  }
}

const unary: Readonly<Record<UnaryFn, (x: number) => number>> = {
  neg: (x) => -x,
  exp: Math.exp,
  sqrt: Math.sqrt,
  reciprocal: (x) => 1 / x,
  square: (x) => x * x,
  relu: (x) => Math.max(0, x),
  leaky_relu: (x) => (x > 0 ? x : LEAKY_RELU_SLOPE * x),
  tanh: Math.tanh,
  sigmoid: (x) => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))),
  softplus: (x) => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x))),
  erf,
  step: (x) => (x > 0 ? 1 : 0),
};

const binary: Readonly<Record<BinaryFn, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  max: Math.max,
  equal: (a, b) => (a === b ? 1 : 0),
};

/** erf by its Maclaurin series (Abramowitz & Stegun 7.1.5); beyond 6 it is ±1 in float64. */
function erf(x: number): number {
  if (Math.abs(x) > 6) return Math.sign(x);
  if (Math.abs(x) > 3) return Math.sign(x) * (1 - erfc(Math.abs(x)));
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && n < 200; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

/** erfc for large x by its continued fraction (Abramowitz & Stegun 7.1.14), evaluated from the inside. */
function erfc(x: number): number {
  let fraction = x;
  for (let n = 60; n > 0; n--) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}

function zip(fn: (a: number, b: number) => number, a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => fn(value, b[i]!));
}

function gemm(
  op: Extract<Op, { kind: 'gemm' }>,
  a: Dense,
  b: Dense,
  bias: Dense | undefined,
  [m, n]: readonly number[],
): Float64Array {
  const k = a.dims[op.transA ? 0 : 1]!;
  const out = new Float64Array(m! * n!);
  for (let i = 0; i < m!; i++) {
    for (let j = 0; j < n!; j++) {
      let sum = bias === undefined ? 0 : bias.data[bias.dims.length === 1 ? j : i * n! + j]!;
      for (let l = 0; l < k; l++)
        sum += a.data[op.transA ? l * m! + i : i * k + l]! * b.data[op.transB ? j * k + l : l * n! + j]!;
      out[i * n! + j] = op.activation === 'relu' ? Math.max(0, sum) : sum;
    }
  }
  return out;
}

function batchGemm(
  op: Extract<Op, { kind: 'batch_gemm' }>,
  a: Dense,
  b: Dense,
  [rows, m, n]: readonly number[],
): Float64Array {
  const each = { ...op, kind: 'gemm', activation: 'none' } as const;
  const out = new Float64Array(rows! * m! * n!);
  const matrixOf = ({ dims: [, height, width], data }: Dense, row: number): Dense => {
    const size = height! * width!;
    return { dims: [height!, width!], data: data.subarray(row * size, (row + 1) * size) };
  };
  for (let row = 0; row < rows!; row++)
    out.set(gemm(each, matrixOf(a, row), matrixOf(b, row), undefined, [m!, n!]), row * m! * n!);
  return out;
}

function gather(table: Dense, places: Dense): Float64Array {
  const width = table.dims[1]!;
  const out = new Float64Array(places.data.length * width);
  places.data.forEach((place, i) => out.set(table.data.subarray(place * width, (place + 1) * width), i * width));
  return out;
}

/** Calls `visit` with each element's flat index in `dims` and in a tensor of `from` dims (same rank or lower) that is stretched over it. */
function eachStretched(
  dims: readonly number[],
  from: readonly number[],
  visit: (whole: number, part: number) => void,
): void {
  const lead = dims.length - from.length;
  const strides = from.map((size, i) => (size === 1 ? 0 : elementCount(from.slice(i + 1))));
  const total = elementCount(dims);
  for (let whole = 0; whole < total; whole++) {
    let rest = whole;
    let part = 0;
    for (let axis = dims.length - 1; axis >= 0; axis--) {
      part += (strides[axis - lead] ?? 0) * (rest % dims[axis]!);
      rest = Math.floor(rest / dims[axis]!);
    }
    visit(whole, part);
  }
}

function stretch(x: Dense, dims: readonly number[]): Float64Array {
  if (x.data.length === elementCount(dims)) return x.data;
  const out = new Float64Array(elementCount(dims));
  eachStretched(dims, x.dims, (whole, part) => (out[whole] = x.data[part]!));
  return out;
}

function reduce(fn: 'sum' | 'max', x: Dense, axes: readonly number[]): Float64Array {
  const kept = x.dims.map((size, i) => (axes.includes(i) ? 1 : size));
  const out = new Float64Array(elementCount(kept)).fill(fn === 'sum' ? 0 : -Infinity);
  eachStretched(
    x.dims,
    kept,
    (whole, part) => (out[part] = fn === 'sum' ? out[part]! + x.data[whole]! : Math.max(out[part]!, x.data[whole]!)),
  );
  return out;
}

function slice(x: Dense, axis: number, begin: number, size: number): Float64Array {
  const inner = elementCount(x.dims.slice(axis + 1));
  const outer = elementCount(x.dims.slice(0, axis));
  const out = new Float64Array(outer * size * inner);
  for (let i = 0; i < outer; i++) {
    const start = (i * x.dims[axis]! + begin) * inner;
    out.set(x.data.subarray(start, start + size * inner), i * size * inner);
  }
  return out;
}

function concatColumns(inputs: readonly Dense[], dims: readonly number[]): Float64Array {
  const width = dims.at(-1)!;
  const rows = elementCount(dims.slice(0, -1));
  const out = new Float64Array(rows * width);
  let begin = 0;
  for (const { dims: part, data } of inputs) {
    const size = part.at(-1)!;
    for (let row = 0; row < rows; row++) out.set(data.subarray(row * size, (row + 1) * size), row * width + begin);
    begin += size;
  }
  return out;
}
