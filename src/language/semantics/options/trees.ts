import { TREES_DEFAULTS } from '../../../ir/plan.ts';
import { optionTable } from './schema.ts';

export const treesOptions = optionTable({
  count: {
    type: { kind: 'count', min: 1, max: 10_000, none: true },
    default: TREES_DEFAULTS.trees,
    tunable: true,
    doc: 'Most boosted trees of each head. The validation part says how many of them are kept. `none`: no trees.',
  },
  leaves: {
    type: { kind: 'count', min: 2, max: 65_536 },
    default: TREES_DEFAULTS.leaves,
    tunable: true,
    doc: 'Most leaves of a tree; the split that gains most comes first.',
  },
  depth: {
    type: { kind: 'count', min: 1, max: 64 },
    default: TREES_DEFAULTS.depth,
    tunable: true,
    doc: 'Most splits above a leaf.',
  },
  shrinkage: {
    type: { kind: 'number', above: 0, max: 1 },
    default: TREES_DEFAULTS.shrinkage,
    tunable: true,
    doc: "Factor on each tree's values, the learning rate of boosting (Friedman 2001, section 5).",
  },
  l2: {
    type: { kind: 'number', min: 0 },
    default: TREES_DEFAULTS.l2,
    tunable: true,
    doc: "Penalty on a leaf's value, in sums of hessians (λ of Chen & Guestrin 2016).",
  },
  min_rows: {
    type: { kind: 'count', min: 1 },
    default: TREES_DEFAULTS.minRows,
    tunable: true,
    doc: 'Fewest training rows in a leaf.',
  },
  max_rows: {
    type: { kind: 'count', min: 1 },
    default: TREES_DEFAULTS.maxRows,
    defaultText: '1M',
    tunable: true,
    doc: 'Most training rows that trees are grown on, chosen by a seeded hash: they are held in memory, a byte a feature.',
  },
  patience: {
    type: { kind: 'count', min: 1 },
    default: TREES_DEFAULTS.patience,
    tunable: true,
    doc: 'Growing ends after so many trees without a better validation log-loss.',
  },
  subsample: {
    type: { kind: 'fraction', above: 0, max: 1 },
    default: TREES_DEFAULTS.subsample,
    tunable: true,
    doc: 'Part of the rows that each tree is grown on, chosen at random (Friedman 2002).',
  },
  colsample: {
    type: { kind: 'fraction', above: 0, max: 1 },
    default: TREES_DEFAULTS.colsample,
    tunable: true,
    doc: 'Part of the features that each tree is grown on, chosen at random.',
  },
  pairs: {
    type: { kind: 'flag' },
    default: TREES_DEFAULTS.pairs,
    tunable: true,
    doc: 'Also try trees that see how often pairs of ids were positive; they are kept where the validation part says that they are better.',
  },
  distill: {
    type: { kind: 'flag' },
    default: TREES_DEFAULTS.distill,
    tunable: true,
    doc: 'Train the network on, on the probabilities of network and trees, and drop the trees: graphs of tfjs and ONNX hold the whole model then. The network alone stays where the validation part does not say that it is better.',
  },
});
