/**
 * Negative sampling with the `weight` correction: the base's negatives are kept at rate w, and a kept one weighs 1/w in every
 * head's loss, which leaves every head's expected loss as it was, whatever the dependence between heads.
 */
import type { EncodedChunk } from '../../data/batch.ts';
import type { Plan } from '../../plan/schema.ts';
import { RowKeyHash } from '../random.ts';

/** Gives the sampling weight of a chunk's row: 0 = left out. */
export type SamplingWeights = (chunk: EncodedChunk) => (row: number) => number;

const everyRow: SamplingWeights = () => () => 1;

/**
 * For training rows. Which negatives are kept depends on the seed and the row's key only: the same in every epoch and order.
 * With `log sampled` the log has been thinned already, so all rows stay and base negatives weigh 1/RATE.
 */
export function trainingSampling(plan: Plan, seed: number): SamplingWeights {
  const { sampling } = plan;
  if (sampling === null) return everyRow;
  if (sampling.log === 'sampled') return loggedWeights(plan);
  const isNegative = baseNegatives(plan);
  const hash = new RowKeyHash(seed, 'negative sampling');
  const { keep } = sampling;
  return (chunk) => {
    const keys = new Uint32Array(chunk.rowKey.buffer, chunk.rowKey.byteOffset, 2 * chunk.rowKey.length);
    return (row) => (!isNegative(chunk, row) ? 1 : hash.unit(keys, row) < keep ? 1 / keep : 0);
  };
}

/** For validation and other metrics: every row, weighed back to the unsampled log where the log is sampled. */
export function loggedWeights(plan: Plan): SamplingWeights {
  const { sampling } = plan;
  if (sampling === null || sampling.log !== 'sampled') return everyRow;
  const isNegative = baseNegatives(plan);
  return (chunk) => (row) => (isNegative(chunk, row) ? 1 / sampling.keep : 1);
}

/**
 * Base HEAD: its label is 0. Base any: no head's label is 1 and at least one is 0. An unobserved label (NaN) does not count: a head
 * that does not exist on a source must not keep all of that source's negatives.
 */
function baseNegatives(plan: Plan): (chunk: EncodedChunk, row: number) => boolean {
  const heads = plan.heads.length;
  const base = plan.sampling?.base ?? null;
  if (base !== null) {
    const head = plan.heads.findIndex((h) => h.name === base);
    if (head < 0) throw new Error(`the sampling base '${base}' is no head of the plan`);
    return (chunk, row) => chunk.labels[row * heads + head] === 0;
  }
  return (chunk, row) => {
    let observed = false;
    for (let h = row * heads; h < (row + 1) * heads; h++) {
      const label = chunk.labels[h] as number;
      if (label > 0) return false;
      if (label === 0) observed = true;
    }
    return observed;
  };
}
