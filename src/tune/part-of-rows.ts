/** A part of the training rows, by a hash of each row: the rows of a smaller part are among those of a larger one. */
import type { Plan } from '../ir/plan.ts';
import { takeRows } from '../train/batches/take-rows.ts';
import type { TrainingData } from '../train/batches/training-data.ts';
import { RowPicker } from '../train/trees/binned-rows.ts';

export function partOfRows(data: TrainingData, plan: Plan, part: number, seed: number): TrainingData {
  if (part >= 1) return data;
  const picker = new RowPicker(plan, seed, 'rows of a trial', part);
  return {
    key: `${data.key} ${part}`,
    counts: { ...data.counts, train: Math.round(part * data.counts.train) },
    lastTime: data.lastTime,
    labels: null,
    async *chunks(split, options) {
      for await (const chunk of data.chunks(split, options)) {
        const own = split === 'train' ? takeRows(chunk, picker.rows(chunk)) : chunk;
        if (own.rows > 0) yield own;
      }
    },
  };
}
