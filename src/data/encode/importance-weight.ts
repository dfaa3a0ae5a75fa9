/** What a row of a downsampled log weighs. */
import { baseNegatives } from '../../ir/base-negatives.ts';
import type { Plan } from '../../ir/plan.ts';

/** The importance weight of a row by its labels: 1/keep for a base negative of a log that was sampled, else 1. */
export function importanceWeights(plan: Pick<Plan, 'sampling' | 'heads'>): (labels: Float32Array) => number {
  const { sampling } = plan;
  if (sampling === null || sampling.log !== 'sampled') return () => 1;
  const isNegative = baseNegatives(plan);
  return (labels) => (isNegative(labels, 0) ? 1 / sampling.keep : 1);
}
