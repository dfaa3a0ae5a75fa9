/** Rows that are too young for a head that learns delays, for a model that knows of none: a baseline. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import type { Plan } from '../ir/plan.ts';
import { type YoungHead, youngHeads } from '../ir/young-rows.ts';
import type { TrainingData } from './batches/training-data.ts';

/** Whether each head is one that waits so, and the model knows of no delays. */
export function learnsFromOld(plan: Plan): boolean {
  return youngOf(plan).length === plan.heads.length;
}

function youngOf(plan: Plan): YoungHead[] {
  return youngHeads(plan.heads).filter(({ head, measured }) => measured && plan.outputs[head]?.delay === undefined);
}

/**
 * Without the labels that training would have of young rows, whether their event has come or not: trees, regression and network learn from the same
 * ones. The same data where there are none.
 */
export function oldEnough(plan: Plan, data: TrainingData): TrainingData {
  const { lastTime } = data;
  const young = youngOf(plan);
  if (lastTime === null || young.length === 0) return data;
  return {
    counts: data.counts,
    labels: null,
    lastTime,
    // Which labels go is a function of plan and data.
    key: data.key,
    async *chunks(split, options) {
      for await (const chunk of data.chunks(split, options))
        yield split === 'train' ? { ...chunk, labels: labelsOf(chunk, lastTime) } : chunk;
    },
  };

  function labelsOf({ rows, time, labels }: EncodedChunk, last: number): Float32Array {
    const known = labels.slice();
    for (const { head, seconds } of young)
      for (let row = 0; row < rows; row++)
        if (time[row]! > last - 1000 * seconds) known[row * plan.heads.length + head] = NaN;
    return known;
  }
}
