/**
 * The operation IR: what a plan's graph lowers to. A straight list of operations in single assignment form over
 * float32 tensors with known shapes; only the number of rows is symbolic. Executors (interpret.ts, emit/onnx,
 * train/engines) read this and nothing above it.
 */

/**
 * The one symbolic axis: `times` × the rows of a tower (`tower` is an index in plan.towers), or of the whole batch
 * (`tower: null`). Rows arrive sorted by tower, so a tower's rows are contiguous.
 */
export interface RowAxis {
  readonly tower: number | null;
  readonly times: number;
}
export type Axis = number | RowAxis;
export type Shape = readonly Axis[];

/** Index in `Graph.shapes`. */
export type Value = number;

/** Slope of `leaky_relu` below zero: TensorFlow's tf.nn.leaky_relu. */
export const LEAKY_RELU_SLOPE = 0.2;

export type UnaryFn =
  | 'neg'
  | 'exp'
  | 'sqrt'
  | 'reciprocal'
  | 'square'
  | 'relu'
  | 'leaky_relu'
  | 'tanh'
  | 'sigmoid'
  | 'softplus'
  | 'erf'
  /** 1 where x > 0, else 0. */
  | 'step';
/** With NumPy broadcasting. `equal` gives 1 or 0. */
export type BinaryFn = 'add' | 'sub' | 'mul' | 'div' | 'max' | 'equal';

export type Op = { readonly inputs: readonly Value[]; readonly outputs: readonly Value[] } &
  /** activation(a·b + c) with a, b 2-D, transposed where said; inputs [a, b] or [a, b, c], c a bias [columns] or a whole matrix. */
  (
    | {
        readonly kind: 'gemm';
        readonly transA: boolean;
        readonly transB: boolean;
        readonly activation: 'none' | 'relu';
      }
    /** A matrix product for each row: a·b with a [rows, m, k], b [rows, k, n], transposed where said. */
    | { readonly kind: 'batch_gemm'; readonly transA: boolean; readonly transB: boolean }
    /** inputs [table, places]: of each place, a whole number as a float, that row of the table [table rows, width]. */
    | { readonly kind: 'gather' }
    | { readonly kind: 'unary'; readonly fn: UnaryFn }
    | { readonly kind: 'binary'; readonly fn: BinaryFn }
    /** Sum of two or more values of one shape. */
    | { readonly kind: 'add_n' }
    /** Over `axes`; a kept axis has size 1. A sum over no rows is 0. */
    | { readonly kind: 'reduce'; readonly fn: 'sum' | 'max'; readonly axes: readonly number[]; readonly keep: boolean }
    /** inputs [x, like]: x broadcast to like's shape; only like's shape is used. */
    | { readonly kind: 'broadcast' }
    | { readonly kind: 'slice'; readonly axis: number; readonly begin: number; readonly size: number }
    /** Along the last axis. */
    | { readonly kind: 'concat' }
    | { readonly kind: 'split'; readonly sizes: readonly number[] }
    /** All rows → one value per tower; `concat_rows` is its inverse. */
    | { readonly kind: 'split_rows' }
    | { readonly kind: 'concat_rows' }
    /** Row-major; the new shape is the output's. */
    | { readonly kind: 'reshape' }
    /** A scalar (shape []). */
    | { readonly kind: 'constant'; readonly value: number }
    /** 0, 1, … size − 1. */
    | { readonly kind: 'iota'; readonly size: number }
  );
export type OpKind = Op['kind'];

/**
 * - feature, labels, loss_weights, dropout_mask: see DenseFeeds and TrainFeeds in train/engine.ts;
 * - param: a plan param by its name;
 * - row_scale: [1], 1/rows of `tower` (null: all), 0 where rows < 2: makes batch statistics of sums;
 * - running_share: [1], 1 where rows of `tower` < 2, else 0: how much of the running statistics batch norm uses.
 */
export type InputKind =
  'feature' | 'param' | 'labels' | 'loss_weights' | 'dropout_mask' | 'row_scale' | 'running_share';
export interface GraphInput {
  readonly kind: InputKind;
  /** Feature name, param name, dropout node id; unique within a kind. */
  readonly name: string;
  /** For row_scale and running_share: the tower; null all rows. */
  readonly tower: number | null;
  readonly value: Value;
}

/** batch_stat: by running-statistic param name, to be ignored where `tower` has fewer than 2 rows. */
export type OutputKind = 'loss' | 'head_loss' | 'param_grad' | 'feature_grad' | 'batch_stat' | 'logits';
export interface GraphOutput {
  readonly kind: OutputKind;
  readonly name: string;
  readonly tower: number | null;
  readonly value: Value;
}

export interface Graph {
  readonly inputs: readonly GraphInput[];
  /** In an order that can be executed. */
  readonly ops: readonly Op[];
  readonly outputs: readonly GraphOutput[];
  /** By value. */
  readonly shapes: readonly Shape[];
}

/** A plan, lowered. */
export interface Program {
  readonly towers: number;
  readonly heads: number;
  /** Features and params in, logits [rows × heads] out; batch norm by running statistics, no dropout. */
  readonly forward: Graph;
  /** One training step: loss, per-head loss, gradients of params and features, batch statistics. */
  readonly step: Graph;
}
