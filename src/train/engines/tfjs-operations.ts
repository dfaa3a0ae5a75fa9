/** Operation IR → tf operations. */
import { LEAKY_RELU_SLOPE, type BinaryFn, type Op, type UnaryFn } from '../../program/graph.ts';
import { elementCount } from '../../program/shapes.ts';
import type { TfjsName } from './tfjs-graph.ts';

export type Tf = typeof import('@tensorflow/tfjs-core');
export type TfTensor = import('@tensorflow/tfjs-core').Tensor;
type Matrix = import('@tensorflow/tfjs-core').Tensor2D;

/**
 * Runs one operation; each result is a tensor of its own, safe to dispose.
 * @param dims of the outputs, in this batch.
 * @param transposed the transpose of a (matrix) input by its place, kept by the caller as long as the input.
 */
export function runOp(
  tf: Tf,
  name: TfjsName,
  op: Op,
  inputs: readonly TfTensor[],
  dims: readonly number[][],
  transposed: (input: number) => TfTensor,
): TfTensor[] {
  const out = dims[0]!;
  const [x, y] = inputs as [TfTensor, TfTensor];
  // Backends differ in what they make of empty tensors: nothing is computed from or into one.
  if (
    op.kind !== 'concat_rows' &&
    op.kind !== 'split_rows' &&
    op.kind !== 'constant' &&
    op.kind !== 'iota' &&
    inputs.some((input) => input.size === 0)
  )
    return dims.map((shape) => tf.zeros(shape));
  switch (op.kind) {
    case 'gemm':
      return [gemm(tf, name, op, inputs, transposed)];
    case 'batch_gemm':
      return [batchGemm(tf, name, op, x, y)];
    case 'gather':
      // Places are sums and products of float32, so near whole numbers: a half keeps the cast from the one below.
      return [tf.gather(x, tf.cast(tf.add(y, 0.5), 'int32'))];
    case 'iota':
      return [tf.range(0, op.size, 1, 'float32')];
    case 'unary':
      return [unary[op.fn](tf, x)];
    case 'binary':
      return [binary[op.fn](tf, x, y)];
    case 'add_n':
      return [tf.addN([...inputs])];
    case 'reduce':
      // A product with ones is 15 times faster than the sum over rows on wasm and cpu, measured.
      if (op.fn === 'sum' && x.rank === 2 && op.axes.length === 1 && op.axes[0] === 0)
        return [tf.reshape(tf.matMul(tf.ones([1, x.shape[0]]), x as Matrix), out)];
      return [op.fn === 'sum' ? tf.sum(x, [...op.axes], op.keep) : tf.max(x, [...op.axes], op.keep)];
    case 'broadcast':
      return [tf.add(tf.zeros(out), x.size === 1 ? tf.reshape(x, []) : x)];
    case 'concat':
      return [tf.concat([...inputs], -1)];
    case 'slice':
      return [
        tf.slice(
          x,
          out.map((_, axis) => (axis === op.axis ? op.begin : 0)),
          out,
        ),
      ];
    case 'split':
      return tf.split(x, [...op.sizes], -1);
    case 'split_rows': {
      let begin = 0;
      return dims.map((part) => {
        const start = begin;
        begin += part[0]!;
        return elementCount(part) === 0 ? tf.zeros(part) : tf.slice(x, [start, ...part.slice(1).map(() => 0)], part);
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
 * On wasm a transposed matMul is ten times slower than a transposition and a plain one, and its fused matMul gives wrong
 * values with transposes (tfjs 4.22): so operands are transposed first there, of aᵀ·b the narrower one. Other backends take the flags.
 */
function gemm(
  tf: Tf,
  name: TfjsName,
  op: Extract<Op, { kind: 'gemm' }>,
  inputs: readonly TfTensor[],
  transposed: (input: number) => TfTensor,
): TfTensor {
  const [a, b, c] = inputs as [Matrix, Matrix, TfTensor?];
  const explicit = name === 'wasm';
  if (explicit && op.transA && !op.transB && c === undefined && op.activation === 'none' && a.shape[1] > b.shape[1]) {
    return tf.transpose(tf.matMul(transposed(1) as Matrix, a));
  }
  const left = op.transA && explicit ? (transposed(0) as Matrix) : a;
  const right = op.transB && explicit ? (transposed(1) as Matrix) : b;
  const [transposeA, transposeB] = [op.transA && !explicit, op.transB && !explicit];
  if (c === undefined && op.activation === 'none') return tf.matMul(left, right, transposeA, transposeB);
  if (c?.rank !== 2 && !transposeA && !transposeB)
    return tf.fused.matMul({
      a: left,
      b: right,
      ...(c && { bias: c }),
      activation: op.activation === 'relu' ? 'relu' : 'linear',
    });
  const product = tf.matMul(left, right, transposeA, transposeB);
  const sum = c === undefined ? product : tf.add(product, c);
  return op.activation === 'relu' ? tf.relu(sum) : sum;
}

/** Never fused; on wasm without transposes, as above. */
function batchGemm(
  tf: Tf,
  name: TfjsName,
  { transA, transB }: Extract<Op, { kind: 'batch_gemm' }>,
  a: TfTensor,
  b: TfTensor,
): TfTensor {
  if (name !== 'wasm') return tf.matMul(a, b, transA, transB);
  const turned = (x: TfTensor, turn: boolean) => (turn ? tf.transpose(x, [0, 2, 1]) : x);
  return tf.matMul(turned(a, transA), turned(b, transB));
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
