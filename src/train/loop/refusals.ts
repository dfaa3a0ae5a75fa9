/** Why a plan can't be trained on its data: known before the first step, and before trees are grown, which takes minutes. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { Plan } from '../../ir/plan.ts';
import type { TrainingData } from '../batches/training-data.ts';
import { fitProblem } from '../memory-check.ts';
import type { TrainOptions } from './train.ts';
import { hasLabels } from './validation-loss.ts';

/** Empty: nothing is in the way. */
export async function refusalsOf({ plan, data, seed, initial }: TrainOptions): Promise<Diagnostic[]> {
  const problem = fitProblem(plan, data.counts);
  if (problem !== null) return [problem];
  const unread = initial === undefined ? plan.tables.find(({ vectors }) => vectors !== undefined) : undefined;
  if (unread !== undefined) return [diagnostic('ADS8001', null, { path: unread.vectors!.glob })];
  // What chooses the best epoch must have something to choose by.
  const judges = plan.train.validate !== null && data.counts.validate > 0;
  if (judges && !(await hasLabels(plan, data.chunks('validate', { seed, shuffle: false }))))
    return [unlabelled(plan, data)];
  return [];
}

function unlabelled(plan: Plan, { counts }: TrainingData): Diagnostic {
  const columns = plan.heads.map((head) => `'${head.label.column}'`).join(', ');
  const rows = `${counts.validate} row${counts.validate === 1 ? '' : 's'}, none with a label (${columns})`;
  return diagnostic('ADS8120', null, { rows });
}
