/**
 * Negative sampling: the base's negatives are kept at rate w. With `correct weight` a kept one weighs 1/w in every head's loss, which
 * leaves every head's expected loss as it was, whatever the dependence between heads; with `base` and `batch` all kept rows weigh the
 * same, and the logits are corrected.
 */
import type { EncodedChunk } from '../../data/encoded-chunk.ts';
import { baseNegatives } from '../../ir/base-negatives.ts';
import type { Plan } from '../../ir/plan.ts';
import { RowKeyHash } from '../random-stream.ts';

/** Gives the factor on the weight of a chunk's row in training: 0 = left out. */
export type SamplingWeights = (chunk: EncodedChunk) => (row: number) => number;

const everyRow: SamplingWeights = () => () => 1;

/**
 * Which negatives are kept depends on the seed and the row's key only: the same in every epoch and order. Of a log that was sampled
 * already all rows stay, and its base negatives come with weight 1/w: that stays for `weight` and is taken away for the others.
 */
export function trainingSampling(plan: Plan, seed: number): SamplingWeights {
  const { sampling } = plan;
  if (sampling === null) return everyRow;
  const { keep, log, correct } = sampling;
  const isNegative = baseNegatives(plan);
  if (log === 'sampled')
    return correct === 'weight' ? everyRow : (chunk) => (row) => (isNegative(chunk.labels, row) ? keep : 1);
  const hash = new RowKeyHash(seed, 'negative sampling');
  const weight = correct === 'weight' ? 1 / keep : 1;
  return (chunk) => {
    const keys = new Uint32Array(chunk.rowKey.buffer, chunk.rowKey.byteOffset, 2 * chunk.rowKey.length);
    return (row) => (!isNegative(chunk.labels, row) ? 1 : hash.unit(keys, row) < keep ? weight : 0);
  };
}
