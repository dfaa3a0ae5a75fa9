/** One batch: rows sorted by tower, in buffers that are reused. */

export interface BatchIds {
  /** Ids per row. */
  readonly max: number;
  /** [rows × max] */
  readonly ids: Int32Array;
  /** [rows × max]; null for single ids, whose weight is 1. */
  readonly weights: Float32Array | null;
}

/** What a forward pass needs. Rows are sorted by tower, in stream order within one. Valid until its buffers are filled again. */
export interface Batch {
  readonly rows: number;
  /** In the order of plan.towers. */
  readonly towerRows: readonly number[];
  /** By `input` node, [rows × width]. */
  readonly vecs: ReadonlyMap<string, Float32Array>;
  /** By signal. */
  readonly ids: ReadonlyMap<string, BatchIds>;
  /** position[i]: where the i-th row of the stream lies in this batch. */
  readonly position: Int32Array;
}

/** Labels and loss weights are of the rows in this batch's order. */
export interface LabelledBatch extends Batch {
  /** [rows × columns] (`trainedColumns`), 0 or 1; 0 where unobserved. */
  readonly labels: Float32Array;
  /** [rows × columns]: loss_weight · weight · observed / Σ_rows weight. */
  readonly lossWeights: Float32Array;
  /** Σ over the rows of example weight · sampling weight: what `lossWeights` was divided by. */
  readonly weightSum: number;
  /** Per head, Σ of the weights of the rows that train it. */
  readonly headWeightSums: Float64Array;
  /** With negative sampling: what corrections and reports need to know of the batch, see `correct-batch/sampling-counts.ts`. */
  readonly samplingCounts: Float64Array | null;
  /** By dropout node, [rows of its tower × width]: 0 or 1/(1 − rate), drawn for the step. */
  readonly dropoutMasks: ReadonlyMap<string, Float32Array>;
  /** Rows of the stream up to the end of this batch, those left out by sampling included: the data position to resume at. */
  readonly streamRows: number;
}
