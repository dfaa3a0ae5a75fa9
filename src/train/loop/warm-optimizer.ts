/** What optimizers have learned before training begins: of a warm start. */
import type { Plan } from '../../ir/plan.ts';
import { operationOf, statisticsOf } from '../../ops/index.ts';
import { emptyRecord } from '../../text/record.ts';
import { featureLayout } from '../batches/layout.ts';
import { EmbeddingUpdates } from '../embeddings/tables.ts';
import { DenseOptimizer } from '../optimizer/dense.ts';
import type { NamedTensor, Weights } from '../weights.ts';
import type { Stepper } from './stepper.ts';

export interface WarmOptimizer {
  /** By name, as in checkpoints (`group.user/dense/kernel#m`). One that is not there starts at zero. */
  readonly tensors: ReadonlyMap<string, NamedTensor>;
  /** Steps of the shared parameters and all tables, then of each tower's parameters: the t of Adam's bias correction. */
  readonly steps: readonly number[];
  /** Batches that each running statistic of batch norm is an average of. */
  readonly seen: Readonly<Record<string, number>>;
}

/** All zeros: the names and shapes of what a plan's optimizers keep. @param weights of the plan, whose tables have room for it; not changed */
export function optimizerTensors(plan: Plan, weights: Weights): NamedTensor[] {
  return [...new DenseOptimizer(plan).state, ...new EmbeddingUpdates(plan, featureLayout(plan), weights.tables).state];
}

/**
 * Of weights whose optimizer state is not known. Running statistics are averages of many batches all the same: the first batch must not
 * take their place.
 */
export function forgottenOptimizer(plan: Plan): WarmOptimizer {
  const seen = emptyRecord<number>();
  for (const node of plan.nodes) {
    const momentum = operationOf(node).momentum?.(node);
    if (momentum !== undefined) for (const name of statisticsOf(node)) seen[name] = Math.round(1 / (1 - momentum));
  }
  return { tensors: new Map(), steps: Array.from({ length: 1 + plan.towers.length }, () => 0), seen };
}

/** Before the first step. */
export function warm(stepper: Stepper, { tensors, steps, seen }: WarmOptimizer): void {
  for (const { name, data } of stepper.optimizerState) {
    const known = tensors.get(name);
    if (known !== undefined) data.set(known.data);
  }
  steps.forEach((count, i) => (stepper.dense.steps[i] = count));
  Object.assign(stepper.running.seen, seen);
}
