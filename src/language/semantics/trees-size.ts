import type { TreesSize } from '../../ir/default-trees.ts';
import type { CheckedModel } from './model.ts';

/** What the time of growing a model's trees follows from. */
export function treesSize({ heads, signals }: CheckedModel): TreesSize {
  const seen = signals.filter(({ inGraph, serve }) => inGraph && serve === null);
  return { heads: heads.length, values: seen.reduce((sum, { length }) => sum + length, 0) };
}
