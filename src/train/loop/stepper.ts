/** One training step: features from the tables, the engine's gradients, every optimizer. */
import type { Plan } from '../../ir/plan.ts';
import type { LabelledBatch } from '../batches/batch.ts';
import type { FeatureLayout } from '../batches/layout.ts';
import { EmbeddingGather } from '../embeddings/gather.ts';
import { EmbeddingUpdates } from '../embeddings/tables.ts';
import type { Engine, StepResult } from '../engines/engine.ts';
import { DenseOptimizer } from '../optimizer/dense.ts';
import { RunningStatistics } from '../optimizer/running.ts';
import type { NamedTensor, Weights } from '../weights.ts';

export class Stepper {
  readonly weights: Weights;
  readonly dense: DenseOptimizer;
  readonly running: RunningStatistics;
  readonly #engine: Engine;
  readonly #gather: EmbeddingGather;
  readonly #embeddings: EmbeddingUpdates;

  constructor(plan: Plan, layout: FeatureLayout, weights: Weights, engine: Engine) {
    this.weights = weights;
    this.#engine = engine;
    this.#gather = new EmbeddingGather(layout, plan.train.batch);
    this.#embeddings = new EmbeddingUpdates(plan, layout, weights.tables);
    this.dense = new DenseOptimizer(plan);
    this.running = new RunningStatistics(plan);
  }

  get optimizerState(): NamedTensor[] {
    return [...this.dense.state, ...this.#embeddings.state];
  }

  /** Starts the engine on a batch. Nothing has moved until `apply`. */
  compute(batch: LabelledBatch): Promise<StepResult> {
    const features = this.#gather.features(batch, this.weights.tables);
    const { rows, towerRows, labels, lossWeights, dropoutMasks } = batch;
    return this.#engine.step(this.weights.params, { rows, towerRows, features, labels, lossWeights, dropoutMasks });
  }

  /** Moves all weights by the gradients of a batch. @param rate factor of the learning rates. */
  apply(batch: LabelledBatch, result: StepResult, rate: number): void {
    this.dense.apply(this.weights.params, result.paramGrads, batch.towerRows, rate, batch.weightSum);
    this.running.apply(this.weights.params, result.batchStats);
    // All steps, those before a warm start too.
    this.#embeddings.apply(batch, result.featureGrads, this.dense.steps[0]!, rate, batch.weightSum);
  }
}
