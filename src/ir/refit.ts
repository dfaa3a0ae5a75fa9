/** `train { refit yes }`: what a plan is for training once more, on training and validation part together. */
import type { Plan } from './plan.ts';

/** Whether the rows of the validation part are trained on in the end: no figure over them is one over new rows. */
export function trainsOnValidation({ train }: Pick<Plan, 'train'>): boolean {
  return train.refit === true && train.validate !== null;
}

/** The same plan without a validation part, whose rows are training rows then. */
export function withoutValidation(plan: Plan): Plan {
  return { ...plan, train: { ...plan.train, validate: null } };
}
