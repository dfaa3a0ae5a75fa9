/** `trees { … }`: boosted trees next to the network. */
import type { TreesOptions } from '../../../ir/plan.ts';
import type { StatedTrain } from '../../../ir/default-steps.ts';
import { readOptions } from '../options/read-options.ts';
import { treesOptions } from '../options/trees.ts';
import type { Reporter } from '../reporter.ts';
import type { Scope } from '../scope.ts';
import { blocksOf } from './singletons.ts';

export function bindTrees(scope: Scope, train: StatedTrain, reporter: Reporter): TreesOptions | null {
  const { blocks, declaration, keyword } = blocksOf(scope, 'trees');
  if (declaration === null) return null;
  const options = readOptions(reporter, { title: 'trees', span: keyword }, blocks, treesOptions);
  if (train.validate === null) reporter.report('ADS3100', declaration.keyword, {});
  const { count, leaves, depth, shrinkage, l2, min_rows: minRows, max_rows: maxRows } = options;
  const { patience, subsample, colsample, pairs } = options;
  return {
    trees: count.value,
    leaves: leaves.value,
    depth: depth.value,
    shrinkage: shrinkage.value,
    l2: l2.value,
    minRows: minRows.value,
    maxRows: maxRows.value,
    patience: patience.value,
    subsample: subsample.value,
    colsample: colsample.value,
    pairs: pairs.value,
  };
}
