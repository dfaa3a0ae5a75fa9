/** `train { refit yes }`: what a plan is for training once more, on training and validation part together. */
import type { Plan } from './plan.ts';

/** Whether the rows of the validation part are trained on in the end: no figure over them is one over new rows. */
export function trainsOnValidation({ train }: Pick<Plan, 'train'>): boolean {
  return train.refit === true && train.validate !== null;
}

/** Whether the model has seen the labels of a part of its data. */
export function hasSeen(plan: Pick<Plan, 'train'>, split: 'train' | 'validate' | 'holdout'): boolean {
  return split === 'train' || (split === 'validate' && trainsOnValidation(plan));
}

/** The same plan without a validation part, whose rows are training rows then. */
export function withoutValidation(plan: Plan): Plan {
  return { ...plan, train: { ...plan.train, validate: null } };
}

/** What a model with a refit was trained on in the end. */
export function describeRefit({ epochs, rows }: { readonly epochs: number; readonly rows: number }): string {
  const passes = `${epochs.toLocaleString('en')} epoch${epochs === 1 ? '' : 's'}`;
  return `trained again: ${passes} of ${rows.toLocaleString('en')} rows, those of the validation part among them; that is the model`;
}

/** The holdout where there is one; of files that are given everything counts as holdout. */
export function evaluationSplit(plan: Pick<Plan, 'train'>, files: boolean): 'train' | 'validate' | 'holdout' {
  if (files || plan.train.holdout !== null) return 'holdout';
  return plan.train.validate !== null && !trainsOnValidation(plan) ? 'validate' : 'train';
}
