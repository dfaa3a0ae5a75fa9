/** Whether a model has boosted trees next to its network where its spec does not say. docs/decisions/trees.md has the measurements. */
import type { TrainPlan, TreesOptions } from './plan.ts';

/** With more training rows trees see a part of them alone, and what they bring there was not measured. */
export const TREES_BELOW = 1_000_000;

/**
 * Rows × heads × numbers of a row that trees are grown on where the spec does not say. Above it they see fewer rows (docs/decisions/trees.md has times).
 */
export const TREES_WORK = 10_000_000;

/** What the time of growing trees follows from. */
export interface TreesSize {
  readonly heads: number;
  /** Numbers and ids of a row: of a vector as many as it has elements. */
  readonly values: number;
}

/** Of a checked model. */
export function treesSize(model: {
  readonly heads: readonly unknown[];
  readonly signals: readonly { readonly inGraph: boolean; readonly serve: unknown; readonly length: number }[];
}): TreesSize {
  // Trees see no constant of serving.
  const seen = model.signals.filter(({ inGraph, serve }) => inGraph && serve === null);
  return { heads: model.heads.length, values: seen.reduce((sum, { length }) => sum + length, 0) };
}

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
  { heads, values }: TreesSize,
): TreesOptions | null {
  if (options === null || stated) return options;
  if (rows === null || rows.train >= TREES_BELOW || validate === null || rows.validate === 0) return null;
  const maxRows = Math.ceil(TREES_WORK / Math.max(1, heads * values));
  return maxRows < Math.min(rows.train, options.maxRows) ? { ...options, maxRows } : options;
}
