/**
 * An engine runs the dense part of the model: the compiled program (program/) on onnxruntime (its CPU, WebGPU or CUDA provider), tfjs-node,
 * wasm or cpu.
 * Embedding tables live outside: lookups feed it and their gradients leave it. Weights live with the caller and are
 * fed, so that optimizers and checkpoints are the same for every engine.
 */
export type EngineName = 'onnx' | 'webgpu' | 'cuda' | 'tfjs-node' | 'wasm' | 'cpu';

/** One batch, rows sorted by tower. N rows, H heads, C columns of logits (`trainedColumns`: the heads, unless `correct base` mixes some or there is an ensemble). */
export interface DenseFeeds {
  readonly rows: number;
  /** Rows per tower, in the order of plan.towers; sums to `rows`. */
  readonly towerRows: readonly number[];
  /**
   * By node id: `input` [N × width], `lookup` [N × width], `pool` of mean or sum [N × width] (already pooled);
   * pool of max or attention: `ID/entries` [N × max × width] and `ID/mask` [N × max] (1 where weight ≠ 0).
   */
  readonly features: ReadonlyMap<string, Float32Array>;
}

export interface TrainFeeds extends DenseFeeds {
  /** [N × C], 0 or 1; any finite number where the weight is 0. */
  readonly labels: Float32Array;
  /** [N × C]: loss_weight · row weight · mask / Σ_rows(row weight), so that loss = Σ weight · log-loss. */
  readonly lossWeights: Float32Array;
  /** By dropout node id, [rows × width] of 0 or 1/(1−rate), drawn by the caller from the seed; rows of that tower only. */
  readonly dropoutMasks: ReadonlyMap<string, Float32Array>;
}

export interface StepResult {
  readonly loss: number;
  /** Σ over the batch's rows of lossWeights·log-loss, per column. */
  readonly headLoss: Float32Array;
  /** By trainable param name; a param that no logit depends on is absent. Valid until the next step (buffers are reused). */
  readonly paramGrads: ReadonlyMap<string, Float32Array>;
  /** By feature name with a gradient: lookups, pools, and `ID/entries`. Valid until the next step. */
  readonly featureGrads: ReadonlyMap<string, Float32Array>;
  /** Batch mean and variance (biased) by running-statistic param name: the caller moves the running averages. Absent where a tower had 0 or 1 rows. */
  readonly batchStats: ReadonlyMap<string, Float32Array>;
}

export interface Engine {
  readonly name: EngineName;
  /** In words: version, threads. */
  readonly description: string;
  /** One at a time: results lie in buffers that the next step overwrites. @throws FeedError where a feed is missing or has another length. */
  step(params: ReadonlyMap<string, Float32Array>, feeds: TrainFeeds): Promise<StepResult>;
  /** Logits [N × `forwardWidth`] in the order of the rows given, of the whole log where `correct base` trains on a downsampled one; of an engine that was made for another forward graph, its output. Calls may overlap, each has a result of its own. */
  forward(params: ReadonlyMap<string, Float32Array>, feeds: DenseFeeds): Promise<Float32Array>;
  dispose(): Promise<void>;
}
