import { optionTable } from './schema.ts';

const learning = optionTable({
  learning_rate: { type: { kind: 'number', above: 0 }, default: 0.05, doc: 'Learning rate (Adagrad).' },
  l2: { type: { kind: 'number', min: 0 }, default: 0, doc: 'L2 penalty.' },
  epochs: { type: { kind: 'count', min: 1, max: 1e6 }, default: null, defaultText: "the model's", doc: 'Passes over the training part.' },
});

export const lrOptions = optionTable({ ...learning });
export const wideDeepOptions = optionTable({
  wide: { type: { kind: 'product', of: 'signal' }, many: true, required: true, default: null, doc: 'Terms of the wide part: signals and products of signals, as in `country * device`.' },
  ...learning,
});
export const gbdtLrOptions = optionTable({
  trees: { type: { kind: 'count', min: 1, max: 100_000 }, default: 100, doc: 'Number of boosted trees.' },
  depth: { type: { kind: 'count', min: 1, max: 32 }, default: 5, doc: 'Depth of a tree.' },
  learning_rate: { type: { kind: 'number', above: 0, max: 1 }, default: 0.1, doc: 'Shrinkage of each tree.' },
  l2: learning.l2,
  epochs: learning.epochs,
});

export const baselineMethods = {
  lr: { doc: 'Logistic regression over the same signals.', options: lrOptions },
  wide_deep: { doc: 'A wide linear part beside the deep one (Cheng et al. 2016).', options: wideDeepOptions },
  gbdt_lr: { doc: 'Boosted trees whose leaves feed a logistic regression (He et al. 2014).', options: gbdtLrOptions },
} as const;
