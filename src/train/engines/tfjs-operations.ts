/** Operation IR → tf operations. */
import type { BinaryFn, Op, UnaryFn } from '../../program/ir.ts';
import { LEAKY_RELU_SLOPE } from '../../program/ir.ts';
import { sizeOf } from '../../program/shapes.ts';
import type { TfjsName } from './tfjs.ts';

export type Tf = typeof import('@tensorflow/tfjs-core');
export type TfTensor = import('@tensorflow/tfjs-core').Tensor;
type Matrix = import('@tensorflow/tfjs-core').Tensor2D;

/** Runs one operation; each result is a tensor of its own, safe to dispose. `dims`: of the outputs, in this batch. */
export function runOp(tf: Tf, name: TfjsName, op: Op, inputs: readonly TfTensor[], dims: readonly number[][]): TfTensor[] {
  const out = dims[0]!;
  const [x, y] = inputs as [TfTensor, TfTensor];
  // Backends differ in what they make of empty tensors: nothing is computed from or into one.
  if (op.kind !== 'concat_rows' && op.kind !== 'split_rows' && op.kind !== 'constant' && inputs.some((input) => input.size === 0)) return dims.map((shape) => tf.zeros(shape));
  switch (op.kind) {
    case 'gemm':
      return [gemm(tf, name, op, x as Matrix, y as Matrix, inputs[2])];
    case 'unary':
      return [unary[op.fn](tf, x)];
    case 'binary':
      return [binary[op.fn](tf, x, y)];
    case 'add_n':
      return [tf.addN([...inputs])];
    case 'reduce':
      return [op.fn === 'sum' ? tf.sum(x, [...op.axes], op.keep) : tf.max(x, [...op.axes], op.keep)];
    case 'broadcast':
      return [tf.add(tf.zeros(out), x.size === 1 ? tf.reshape(x, []) : x)];
    case 'concat':
      return [tf.concat([...inputs], -1)];
    case 'slice':
      return [tf.slice(x, out.map((_, axis) => (axis === op.axis ? op.begin : 0)), out)];
    case 'split':
      return tf.split(x, [...op.sizes], -1);
    case 'split_rows': {
      let begin = 0;
      return dims.map((part) => {
        const start = begin;
        begin += part[0]!;
        return sizeOf(part) === 0 ? tf.zeros(part) : tf.slice(x, [start, ...part.slice(1).map(() => 0)], part);
      });
    }
    case 'concat_rows': {
      const filled = inputs.filter((input) => input.size > 0);
      return [filled.length === 0 ? tf.zeros(out) : filled.length === 1 ? filled[0]!.clone() : tf.concat(filled, 0)];
    }
    case 'reshape':
      return [tf.reshape(x, out)];
    case 'constant':
      return [tf.scalar(op.value)];
  }
}

/**
 * On wasm and cpu a transposed matMul is ten times slower than a transposition and a plain one, and wasm's fused matMul
 * gives wrong values with transposes (tfjs 4.22): so operands are transposed first. tfjs-node takes the flags.
 */
function gemm(tf: Tf, name: TfjsName, op: Extract<Op, { kind: 'gemm' }>, a: Matrix, b: Matrix, bias: TfTensor | undefined): TfTensor {
  const native = name === 'tfjs-node';
  const left = op.transA && !native ? tf.transpose(a) : a;
  const right = op.transB && !native ? tf.transpose(b) : b;
  const [transposeA, transposeB] = [op.transA && native, op.transB && native];
  if (bias === undefined && op.activation === 'none') return tf.matMul(left, right, transposeA, transposeB);
  if (bias?.rank === 2) {
    const sum = tf.add(tf.matMul(left, right, transposeA, transposeB), bias);
    return op.activation === 'relu' ? tf.relu(sum) : sum;
  }
  return tf.fused.matMul({ a: left, b: right, transposeA, transposeB, ...(bias && { bias }), activation: op.activation === 'relu' ? 'relu' : 'linear' });
}

const unary: Readonly<Record<UnaryFn, (tf: Tf, x: TfTensor) => TfTensor>> = {
  neg: (tf, x) => tf.neg(x),
  exp: (tf, x) => tf.exp(x),
  sqrt: (tf, x) => tf.sqrt(x),
  reciprocal: (tf, x) => tf.reciprocal(x),
  square: (tf, x) => tf.square(x),
  relu: (tf, x) => tf.relu(x),
  leaky_relu: (tf, x) => tf.leakyRelu(x, LEAKY_RELU_SLOPE),
  tanh: (tf, x) => tf.tanh(x),
  sigmoid: (tf, x) => tf.sigmoid(x),
  // Stable on every backend: max(x, 0) + ln(1 + e^−|x|).
  softplus: (tf, x) => tf.add(tf.relu(x), tf.log1p(tf.exp(tf.neg(tf.abs(x))))),
  erf: (tf, x) => tf.erf(x),
  step: (tf, x) => tf.step(x, 0),
};

const binary: Readonly<Record<BinaryFn, (tf: Tf, a: TfTensor, b: TfTensor) => TfTensor>> = {
  add: (tf, a, b) => tf.add(a, b),
  sub: (tf, a, b) => tf.sub(a, b),
  mul: (tf, a, b) => tf.mul(a, b),
  div: (tf, a, b) => tf.div(a, b),
  max: (tf, a, b) => tf.maximum(a, b),
  equal: (tf, a, b) => tf.cast(tf.equal(a, b), 'float32'),
};
