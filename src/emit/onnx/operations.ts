/** Operation IR → ONNX nodes. */
import {
  LEAKY_RELU_SLOPE,
  type BinaryFn,
  type Graph,
  type Shape,
  type UnaryFn,
  type Value,
} from '../../program/graph.ts';
import { type Attribute, ML_DOMAIN, node, tensor } from './model.ts';
import type { Message } from './protobuf.ts';

/** How rows are routed to towers and back: the step is fed sorted rows, an exported graph sorts them itself. */
export interface RowRouting {
  split(names: Names, x: string, outputs: readonly string[]): void;
  concat(names: Names, parts: readonly string[], output: string): void;
}

/** Collects nodes and shared constants. Names of values are `v12`, of constants `c3`; nodes are named by their first output. */
export class Names {
  readonly nodes: Message[] = [];
  readonly initializers: Message[] = [];
  /** Whether there is a node of `ML_DOMAIN`. */
  ml = false;
  private readonly constants = new Map<string, string>();
  private readonly known = new Map<Value, string>();

  bind(value: Value, name: string): void {
    this.known.set(value, name);
  }

  of(value: Value): string {
    return this.known.get(value) ?? `v${value}`;
  }

  emit(
    opType: string,
    inputs: readonly string[],
    outputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
  ): string {
    this.nodes.push(node(opType, `${opType}/${outputs[0]!}`, inputs, outputs, attributes));
    return outputs[0]!;
  }

  /** A node of `ML_DOMAIN`. */
  emitMl(
    opType: string,
    inputs: readonly string[],
    output: string,
    attributes: Readonly<Record<string, Attribute>>,
  ): string {
    this.ml = true;
    this.nodes.push(node(opType, `${opType}/${output}`, inputs, [output], attributes, ML_DOMAIN));
    return output;
  }

  scalar(value: number): string {
    return this.constant(`float ${value}`, (name) => tensor(name, [], Float32Array.of(value)));
  }

  floats(values: readonly number[]): string {
    return this.constant(`float ${values.join(' ')}`, (name) =>
      tensor(name, [values.length], Float32Array.from(values)),
    );
  }

  long(value: number): string {
    return this.constant(`int64 scalar ${value}`, (name) => tensor(name, [], BigInt64Array.of(BigInt(value))));
  }

  longs(values: readonly number[]): string {
    return this.constant(`int64 ${values.join(' ')}`, (name) =>
      tensor(name, [values.length], BigInt64Array.from(values.map(BigInt))),
    );
  }

  private constant(key: string, make: (name: string) => Message): string {
    let name = this.constants.get(key);
    if (name === undefined) {
      name = `c${this.constants.size}`;
      this.constants.set(key, name);
      this.initializers.push(make(name));
    }
    return name;
  }
}

const unary: Readonly<Record<Exclude<UnaryFn, 'step' | 'square'>, string>> = {
  neg: 'Neg',
  exp: 'Exp',
  sqrt: 'Sqrt',
  reciprocal: 'Reciprocal',
  relu: 'Relu',
  leaky_relu: 'LeakyRelu',
  tanh: 'Tanh',
  sigmoid: 'Sigmoid',
  softplus: 'Softplus',
  erf: 'Erf',
};
const binary: Readonly<Record<Exclude<BinaryFn, 'equal'>, string>> = {
  add: 'Add',
  sub: 'Sub',
  mul: 'Mul',
  div: 'Div',
  max: 'Max',
};
/** TensorProto.FLOAT and INT64, targets of Cast. */
const FLOAT = 1;
const INT64 = 7;

/** Writes a graph's operations; `dims` of a reshape are static but for the rows, which ONNX infers (-1). */
export function emitOperations(graph: Graph, names: Names, routing: RowRouting): void {
  for (const op of graph.ops) {
    const inputs = op.inputs.map((value) => names.of(value));
    const outputs = op.outputs.map((value) => names.of(value));
    const [x, y] = inputs as [string, string];
    const out = outputs[0]!;
    switch (op.kind) {
      case 'gemm': {
        const attributes = { ...(op.transA && { transA: 1 }), ...(op.transB && { transB: 1 }) };
        // onnxruntime fuses the pair into one kernel.
        if (op.activation === 'relu')
          names.emit('Relu', [names.emit('Gemm', inputs, [`${out}.linear`], attributes)], outputs);
        else names.emit('Gemm', inputs, outputs, attributes);
        break;
      }
      case 'batch_gemm': {
        // onnxruntime makes one kernel of a product and its transpositions.
        const turned = (value: string, turn: boolean, side: string) =>
          turn ? names.emit('Transpose', [value], [`${out}.${side}`], { perm: [0, 2, 1] }) : value;
        names.emit('MatMul', [turned(x, op.transA, 'a'), turned(y, op.transB, 'b')], outputs);
        break;
      }
      case 'gather':
        names.emit('Gather', [x, names.emit('Cast', [y], [`${out}.places`], { to: INT64 })], outputs, { axis: 0 });
        break;
      case 'iota':
        names.bind(op.outputs[0]!, names.floats(Array.from({ length: op.size }, (_, i) => i)));
        break;
      case 'unary':
        emitUnary(names, op.fn, x, out);
        break;
      case 'binary':
        if (op.fn === 'equal')
          names.emit('Cast', [names.emit('Equal', inputs, [`${out}.equal`])], outputs, { to: FLOAT });
        else names.emit(binary[op.fn], inputs, outputs);
        break;
      case 'add_n':
        names.emit('Sum', inputs, outputs);
        break;
      case 'reduce':
        if (op.fn === 'sum') names.emit('ReduceSum', [x, names.longs(op.axes)], outputs, { keepdims: op.keep ? 1 : 0 });
        else names.emit('ReduceMax', [x], outputs, { axes: op.axes, keepdims: op.keep ? 1 : 0 });
        break;
      case 'broadcast': {
        const like = graph.shapes[op.inputs[1]!]!;
        const shape = isStatic(like) ? names.longs(like as number[]) : names.emit('Shape', [y], [`${out}.shape`]);
        names.emit('Expand', [x, shape], outputs);
        break;
      }
      case 'concat':
        names.emit('Concat', inputs, outputs, { axis: -1 });
        break;
      case 'slice':
        names.emit(
          'Slice',
          [x, names.longs([op.begin]), names.longs([op.begin + op.size]), names.longs([op.axis])],
          outputs,
        );
        break;
      case 'split':
        names.emit('Split', [x, names.longs(op.sizes)], outputs, { axis: -1 });
        break;
      case 'split_rows':
        routing.split(names, x, outputs);
        break;
      case 'concat_rows':
        routing.concat(names, inputs, out);
        break;
      case 'reshape':
        names.emit(
          'Reshape',
          [x, names.longs(graph.shapes[op.outputs[0]!]!.map((axis) => (typeof axis === 'number' ? axis : -1)))],
          outputs,
        );
        break;
      case 'constant':
        names.bind(op.outputs[0]!, names.scalar(op.value));
    }
  }
}

function emitUnary(names: Names, fn: UnaryFn, x: string, out: string): void {
  if (fn === 'square') names.emit('Mul', [x, x], [out]);
  // max(0, min(1, 1e38·x)): in onnxruntime a quarter quicker than Greater and Where in relu's gradient, twice as quick as Sign.
  else if (fn === 'step') names.emit('HardSigmoid', [x], [out], { alpha: { float: 1e38 }, beta: { float: 0 } });
  else names.emit(unary[fn], [x], [out], fn === 'leaky_relu' ? { alpha: { float: LEAKY_RELU_SLOPE } } : {});
}

function isStatic(shape: Shape): boolean {
  return shape.every((axis) => typeof axis === 'number');
}
