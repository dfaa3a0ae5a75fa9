/** Whether a model has boosted trees next to its network where its spec does not say. docs/decisions/trees.md has the measurements. */
import type { TrainPlan, TreesOptions } from './plan.ts';

/** With more training rows trees see a part of them alone, and what they bring there was not measured. */
export const TREES_BELOW = 1_000_000;

/** `trees` of a spec. options: null for none. */
export interface StatedTrees {
  readonly options: TreesOptions | null;
  /** Otherwise the number of rows decides. */
  readonly stated: boolean;
}

/** @param rows of each part, as the lock counts them; null: not known, and a model has the trees that its spec states. */
export function treesOf(
  { options, stated }: StatedTrees,
  rows: { readonly train: number; readonly validate: number } | null,
  { validate }: Pick<TrainPlan, 'validate'>,
): TreesOptions | null {
  if (options === null || stated) return options;
  const few = rows !== null && rows.train < TREES_BELOW;
  return few && validate !== null && rows.validate > 0 ? options : null;
}
