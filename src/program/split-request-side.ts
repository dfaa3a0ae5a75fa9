/**
 * The forward graph of a ranking request: what depends on the request alone is computed once a request, and read by its candidates.
 * Rows of the request side are requests (in any number: a batch may hold several), all others are candidates.
 */
import type { Graph, Op, Shape, Value } from './graph.ts';
import { removeDead } from './optimize/dead.ts';

/** fixed: weights alone; request: one row a request; candidate: one row a candidate. */
export type Side = 'fixed' | 'request' | 'candidate';

export interface RequestSideGraph {
  /** Operations on weights and requests, then those on candidates. */
  readonly graph: Graph;
  readonly requestOps: readonly Op[];
  readonly candidateOps: readonly Op[];
  /** Values with a row a request that candidate operations (or the outputs) read: each candidate takes its request's row. */
  readonly crossing: readonly Value[];
  readonly side: (value: Value) => Side;
}

/**
 * @param graph of `lowerForward`.
 * @param isRequest whether a feature (see `DenseFeeds.features`) depends on the request side alone.
 */
export function splitRequestSide(graph: Graph, isRequest: (feature: string) => boolean): RequestSideGraph {
  const split = removeDead(splitBySide(graph, isRequest));
  const sides = sidesOf(split, isRequest);
  const side = (value: Value): Side => sides[value]!;
  const requestOps = split.ops.filter((op) => side(op.outputs[0]!) !== 'candidate');
  const candidateOps = split.ops.filter((op) => side(op.outputs[0]!) === 'candidate');
  const read = new Set([...candidateOps.flatMap((op) => op.inputs), ...split.outputs.map((output) => output.value)]);
  const crossing = [...read].filter((value) => side(value) === 'request');
  return { graph: { ...split, ops: [...requestOps, ...candidateOps] }, requestOps, candidateOps, crossing, side };
}

/** The side of every value. A value that more than one row belongs to (the entries of lists, flattened) never crosses: then it is computed by candidate. */
function sidesOf(graph: Graph, isRequest: (feature: string) => boolean): Side[] {
  const demoted = new Set<Value>();
  for (;;) {
    const sides: Side[] = [];
    for (const { kind, name, value } of graph.inputs)
      sides[value] = kind === 'param' ? 'fixed' : isRequest(name) ? 'request' : 'candidate';
    for (const op of graph.ops) {
      const side = sideOf(op, (value) => sides[value]!);
      for (const output of op.outputs) sides[output] = demoted.has(output) && side === 'request' ? 'candidate' : side;
    }
    const before = demoted.size;
    for (const op of graph.ops) {
      if (sides[op.outputs[0]!] !== 'candidate') continue;
      for (const input of op.inputs) if (sides[input] === 'request' && !isRow(graph.shapes[input]!)) demoted.add(input);
    }
    if (demoted.size === before) return sides;
  }
}

function isRow(shape: Shape): boolean {
  const [rows] = shape;
  return typeof rows === 'object' && rows.times === 1;
}

function sideOf(op: Op, of: (value: Value) => Side): Side {
  const sides = op.inputs.map(of);
  if (op.kind === 'split_rows' || op.kind === 'concat_rows' || sides.includes('candidate')) return 'candidate';
  if (!sides.includes('request')) return 'fixed';
  // An operation over rows mixes requests; the forward graph has none, but a new one must not slip through.
  if (op.kind === 'gemm' && (op.transA || sides[1] !== 'fixed')) return 'candidate';
  if (op.kind === 'reduce' && op.axes.includes(0)) return 'candidate';
  return op.kind === 'slice' && op.axis === 0 ? 'candidate' : 'request';
}

type Gemm = Extract<Op, { kind: 'gemm' }>;

/**
 * A product with a concat of both sides is the sum of the products with each: [r, c]·K = r·K_r + c·K_c. The first layer after a concat
 * is most of a ranking model's work, and its share of the request is then done once.
 */
function splitBySide(graph: Graph, isRequest: (feature: string) => boolean): Graph {
  const sides = sidesOf(graph, isRequest);
  const shapes = [...graph.shapes];
  const concats = new Map<Value, Op>();
  for (const op of graph.ops) if (op.kind === 'concat') concats.set(op.outputs[0]!, op);
  const ops = graph.ops.flatMap((op): Op[] => {
    const concat = op.kind === 'gemm' && !op.transA && !op.transB ? concats.get(op.inputs[0]!) : undefined;
    if (
      concat === undefined ||
      !concat.inputs.some((value) => sides[value] === 'request') ||
      sides[op.outputs[0]!] !== 'candidate'
    )
      return [op];
    const [, kernel, addend] = op.inputs;
    // The chain of sums starts with the bias; a whole matrix in its place has rows of its own.
    if (sides[kernel!] !== 'fixed' || (addend !== undefined && sides[addend] !== 'fixed')) return [op];
    return splitGemm(op as Gemm, concat, sides, shapes);
  });
  return { ...graph, ops, shapes };
}

function splitGemm(gemm: Gemm, concat: Op, sides: readonly Side[], shapes: Shape[]): Op[] {
  const [, kernel, bias] = gemm.inputs as [Value, Value, Value | undefined];
  const value = (shape: Shape): Value => shapes.push(shape) - 1;
  const widthOf = (x: Value) => shapes[x]!.at(-1) as number;
  // Neighbours of one side stay together: fewer and larger products.
  const runs: { side: Side; begin: number; size: number; inputs: Value[] }[] = [];
  let begin = 0;
  for (const input of concat.inputs) {
    const size = widthOf(input);
    const last = runs.at(-1);
    const side = sides[input]!;
    if (last?.side === side) {
      last.size += size;
      last.inputs.push(input);
    } else runs.push({ side, begin, size, inputs: [input] });
    begin += size;
  }
  const ordered = [...runs.filter(({ side }) => side === 'request'), ...runs.filter(({ side }) => side !== 'request')];
  const ops: Op[] = [];
  let sum = bias;
  ordered.forEach(({ begin: from, size, inputs }, i) => {
    const last = i === ordered.length - 1;
    let x = inputs[0]!;
    if (inputs.length > 1) {
      x = value(shapes[gemm.inputs[0]!]!.with(1, size));
      ops.push({ kind: 'concat', inputs, outputs: [x] });
    }
    const part = value(shapes[kernel]!.with(0, size));
    ops.push({ kind: 'slice', axis: 0, begin: from, size, inputs: [kernel], outputs: [part] });
    const output = last ? gemm.outputs[0]! : value(shapes[gemm.outputs[0]!]!);
    ops.push({
      ...gemm,
      activation: last ? gemm.activation : 'none',
      inputs: sum === undefined ? [x, part] : [x, part, sum],
      outputs: [output],
    });
    sum = output;
  });
  return ops;
}
