/** Prediction over a stream of chunks: logits in the rows' own order. */
import { AddedTrees, headLogits } from './trees/added-trees.ts';
import type { LeafEncoder } from './trees/index.ts';
import { leafEncoderOf } from './trees/index.ts';
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import { forwardWidth } from '../ir/forests.ts';
import type { Plan } from '../ir/plan.ts';
import { BatchBuffers, RowPicks } from './batches/batch-buffers.ts';
import { featureLayout } from './batches/layout.ts';
import { EmbeddingGather } from './embeddings/gather.ts';
import type { Engine } from './engines/engine.ts';
import { addLeaves } from './trees/grow-forests.ts';
import type { ForwardWeights } from './weights.ts';

export interface PredictedChunk {
  /** [rows × heads], in the order of the chunk's rows: the model's own logits, before sampling correction and calibration. */
  readonly logits: Float32Array;
  readonly chunk: EncodedChunk;
}

/** Rows in the engine at a time: enough to use it fully, few enough to bound memory whatever the chunks' size. */
const ROWS_AT_A_TIME = 4096;

/** Logits of every row of `chunks`, chunk by chunk. Dropout is off and batch norm uses its running statistics. */
export async function* predict(
  plan: Plan,
  weights: ForwardWeights,
  engine: Engine,
  chunks: AsyncIterable<EncodedChunk>,
): AsyncGenerator<PredictedChunk> {
  const predictor = new Predictor(plan, weights, engine);
  for await (const chunk of chunks) yield { logits: await predictor.logits(chunk), chunk };
}

/** What a graph gives for the rows of a chunk, some at a time. */
export class ChunkForward {
  readonly #width: number;
  readonly #weights: ForwardWeights;
  readonly #engine: Engine;
  readonly #picks = new RowPicks(ROWS_AT_A_TIME);
  readonly #buffers: BatchBuffers;
  readonly #gather: EmbeddingGather;
  /** null: the model has no trees, or (in training, where they aren't with the weights yet) the chunks have their leaves already. */
  readonly #leaves: LeafEncoder | null;

  /** @param width of the output of `engine.forward` */
  constructor(plan: Plan, weights: ForwardWeights, engine: Engine, width: number) {
    const layout = featureLayout(plan);
    this.#width = width;
    this.#weights = weights;
    this.#engine = engine;
    this.#buffers = new BatchBuffers(layout, ROWS_AT_A_TIME);
    this.#gather = new EmbeddingGather(layout, ROWS_AT_A_TIME);
    this.#leaves = leafEncoderOf(plan, weights.forests);
  }

  /** [rows × width], in the order of the chunk's rows. */
  async values(encoded: EncodedChunk): Promise<Float32Array> {
    const chunk = this.#leaves === null ? encoded : addLeaves(encoded, this.#leaves);
    const out = new Float32Array(chunk.rows * this.#width);
    for (let from = 0; from < chunk.rows; from += ROWS_AT_A_TIME)
      await this.#part(chunk, from, Math.min(from + ROWS_AT_A_TIME, chunk.rows), out);
    return out;
  }

  async #part(chunk: EncodedChunk, from: number, to: number, out: Float32Array): Promise<void> {
    this.#picks.clear();
    for (let row = from; row < to; row++) this.#picks.add(chunk, row, 1);
    const batch = this.#buffers.fill(this.#picks);
    const features = await this.#gather.fetched(batch, this.#weights.tables);
    const values = await this.#engine.forward(this.#weights.params, {
      rows: batch.rows,
      towerRows: batch.towerRows,
      features,
    });
    for (let row = from; row < to; row++) {
      const at = (batch.position[row - from] as number) * this.#width;
      for (let c = 0; c < this.#width; c++) out[row * this.#width + c] = values[at + c] as number;
    }
  }
}

export class Predictor {
  readonly #heads: number;
  readonly #width: number;
  readonly #forward: ChunkForward;
  /** null: the model has none (in training: they aren't with the weights yet). */
  readonly #trees: AddedTrees | null;

  constructor(plan: Plan, weights: ForwardWeights, engine: Engine) {
    this.#heads = plan.heads.length;
    this.#width = forwardWidth(plan);
    this.#forward = new ChunkForward(plan, weights, engine, this.#width);
    this.#trees = AddedTrees.of(plan, weights.forests);
  }

  /** [rows × heads] */
  async logits(encoded: EncodedChunk): Promise<Float32Array> {
    const given = await this.#forward.values(encoded);
    return this.#trees?.logits(given, encoded) ?? headLogits(given, encoded.rows, this.#heads, this.#width);
  }

  /**
   * The network's logits, taken apart, [rows × heads] each: what its bias adds, and the rest; without a bias that is all. With `correct base` the
   * bias adds the difference of the logits with and without it.
   */
  async apart(encoded: EncodedChunk): Promise<{ readonly rest: Float32Array; readonly bias: Float32Array }> {
    const given = await this.#forward.values(encoded);
    const [heads, width] = [this.#heads, this.#width];
    const rest = new Float32Array(encoded.rows * heads);
    const bias = new Float32Array(encoded.rows * heads);
    const apart = width === heads ? 0 : heads;
    for (let i = 0; i < rest.length; i++) {
      const at = Math.floor(i / heads) * width + (i % heads);
      rest[i] = given[at + apart]!;
      bias[i] = given[at]! - rest[i]!;
    }
    return { rest, bias };
  }
}
