/** Whether the validation part has rows enough to choose by: the best epoch, the number of trees, what they weigh. */
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { addsTrees } from '../ir/forests.ts';
import type { Plan } from '../ir/plan.ts';
import type { TrainingData } from './batches/training-data.ts';
import { trainedRows } from './trained-rows.ts';

/**
 * Fewer of a head's rarer outcome are few: a sum of k rare losses has a relative standard error of about 1/√k, which is a third at 10, and
 * epochs differ by some hundredths.
 */
const FEW_OUTCOMES = 10;

/** A warning where chance chooses; null: nothing is chosen, or by enough rows. Reads no more than it must. */
/** @param epochs of the run */
export async function fewToChooseBy(
  plan: Plan,
  data: TrainingData,
  epochs = plan.train.epochs,
): Promise<Diagnostic | null> {
  const { validate, seed } = plan.train;
  const chosen = [...(epochs > 1 ? ['the best epoch'] : []), ...(addsTrees(plan) ? ['the trees'] : [])];
  if (validate === null || chosen.length === 0 || data.counts.validate === 0) return null;
  const trains = trainedRows(plan);
  const heads = plan.heads.map(({ name }) => ({ name, positives: 0, negatives: 0 }));
  const few = () => heads.filter(({ positives, negatives }) => Math.min(positives, negatives) < FEW_OUTCOMES);
  for await (const chunk of data.chunks('validate', { seed, shuffle: false })) {
    for (let row = 0; row < chunk.rows; row++) {
      if (!trains(chunk, row)) continue;
      heads.forEach((head, h) => {
        const label = chunk.labels[row * heads.length + h]!;
        if (label > 0) head.positives++;
        else if (label === 0) head.negatives++;
      });
    }
    if (few().length === 0) return null;
  }
  const found = few().map(
    ({ name, positives, negatives }) => `${name} ${positives} of ${positives + negatives} positive`,
  );
  return diagnostic('ADS8133', null, {
    rows: `${data.counts.validate.toLocaleString('en')} row${data.counts.validate === 1 ? '' : 's'}`,
    heads: found.join(', '),
    chosen: chosen.join(' and '),
  });
}
