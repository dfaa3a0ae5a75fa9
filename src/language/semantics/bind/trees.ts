/** `trees { … }`: boosted trees next to the network. */
import type { StatedTrees } from '../../../ir/default-trees.ts';
import type { StatedTrain } from '../../../ir/default-steps.ts';
import type { HeadPlan, SamplingPlan } from '../../../ir/plan.ts';
import { readOptions } from '../options/read-options.ts';
import { treesOptions } from '../options/trees.ts';
import type { Reporter } from '../reporter.ts';
import type { Scope } from '../scope.ts';
import { blocksOf } from './singletons.ts';

export function bindTrees(scope: Scope, reporter: Reporter): StatedTrees {
  if (scope.without.has('trees')) return { options: null, stated: true };
  const { blocks, declaration, keyword } = blocksOf(scope, 'trees');
  const options = readOptions(reporter, { title: 'trees', span: keyword }, blocks, treesOptions);
  const { count, leaves, depth, shrinkage, l2, min_rows: minRows, max_rows: maxRows } = options;
  const { patience, subsample, colsample, pairs, distill } = options;
  return {
    stated: declaration !== null && declaration.ofLock !== true,
    options:
      count.value === null
        ? null
        : {
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
            distill: distill.value,
          },
  };
}

/** Trees add to single logits and take labels as they are: where heads are composed or delayed there are none, unless the spec states them (ADS5027). */
export function treesFor(trees: StatedTrees, heads: readonly Pick<HeadPlan, 'after' | 'delay'>[]): StatedTrees {
  const composed = heads.some(({ after, delay }) => after !== undefined || delay !== undefined);
  return composed && !trees.stated ? { options: null, stated: false } : trees;
}

/** Stated trees are weighed on a validation part; a pupil learns on the whole log. */
export function checkTrees(
  scope: Scope,
  trees: StatedTrees,
  train: StatedTrain,
  sampling: SamplingPlan | null,
  reporter: Reporter,
): void {
  const { declaration } = blocksOf(scope, 'trees');
  if (declaration !== null && trees.options?.distill === true) {
    if (sampling?.correct === 'base')
      reporter.report('ADS3101', declaration.keyword, {
        why: 'it needs a logit of the whole log, and `correct base` trains one of the downsampled log',
      });
    if (train.refit === true)
      reporter.report('ADS3101', declaration.keyword, {
        why: 'the validation part ends the training of the network that learns, and `refit yes` has none',
      });
  }
  if (declaration !== null && trees.stated && trees.options !== null && train.validate === null)
    reporter.report('ADS3100', declaration.keyword, {});
}
