import { optionTable } from './schema.ts';

/** Trained with the model's own `train` options: it has none of its own. */
export const lrOptions = optionTable({});
export const wideDeepOptions = optionTable({
  wide: { type: { kind: 'product', of: 'signal' }, many: true, required: true, default: null, doc: 'Terms of the wide part: signals and products of signals, as in `country * device`.' },
});
export const gbdtLrOptions = optionTable({
  trees: { type: { kind: 'count', min: 1, max: 100_000 }, default: 100, doc: 'Number of boosted trees.' },
  depth: { type: { kind: 'count', min: 1, max: 32 }, default: 5, doc: 'Depth of a tree.' },
});

export const baselineMethods = {
  lr: { doc: 'Logistic regression over the same signals.', options: lrOptions },
  wide_deep: { doc: 'A wide linear part beside the deep one (Cheng et al. 2016).', options: wideDeepOptions },
  gbdt_lr: { doc: 'Boosted trees whose leaves feed a logistic regression (He et al. 2014).', options: gbdtLrOptions },
} as const;
