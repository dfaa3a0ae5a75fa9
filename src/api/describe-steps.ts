/** How long a model trains, in words. */
import { describeSplit } from '../language/semantics/describe-split.ts';
import type { TrainPlan } from '../ir/plan.ts';

/** `batch 256 (of 26,049 training rows), at most 40 epochs, patience 4, validation newest(10%)`. @param epochs of the run */
export function describeSteps({ batch, patience, validate, refit, reasons }: TrainPlan, epochs: number): string {
  const why = reasons?.batch === undefined ? '' : ` (${reasons.batch})`;
  const passes = `${validate !== null && epochs > 1 ? 'at most ' : ''}${epochs.toLocaleString('en')} epoch${epochs === 1 ? '' : 's'}`;
  const unvalidated =
    epochs > 1 || reasons?.epochs === undefined ? 'no validation' : `no validation (${reasons.epochs})`;
  return [
    `batch ${batch.toLocaleString('en')}${why}`,
    passes,
    ...(validate === null ? [unvalidated] : [`patience ${patience}`, `validation ${describeSplit(validate)}`]),
    ...(refit === true ? ['then a refit on training and validation part'] : []),
  ].join(', ');
}
