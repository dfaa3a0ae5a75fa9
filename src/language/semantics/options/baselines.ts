import { GBDT_LR_DEFAULTS, LINEAR_DEFAULTS, WIDE_DEEP_DEFAULTS } from '../../../ir/plan.ts';
import { optionTable } from './schema.ts';

/** Of every logistic regression here: FTRL-Proximal's constants, per example. */
const linear = {
  learning_rate: {
    type: { kind: 'number', above: 0 },
    default: LINEAR_DEFAULTS.learningRate,
    doc: "FTRL-Proximal's α for the linear part (McMahan et al. 2013).",
  },
  l1: {
    type: { kind: 'number', min: 0 },
    default: LINEAR_DEFAULTS.l1,
    doc: "FTRL-Proximal's λ1: weights whose gradients never add up to more stay exactly 0.",
  },
  l2: {
    type: { kind: 'number', min: 0 },
    default: LINEAR_DEFAULTS.l2,
    doc: "FTRL-Proximal's λ2 on the linear part's weights, against gradients summed over examples.",
  },
  epochs: {
    type: { kind: 'count', min: 1, max: 1e6 },
    default: LINEAR_DEFAULTS.epochs,
    defaultText: "the model's",
    doc: 'Passes over the training part.',
  },
} as const;

export const lrOptions = optionTable(linear);
export const wideDeepOptions = optionTable({
  wide: {
    type: { kind: 'product', of: 'signal' },
    many: true,
    required: true,
    default: null,
    doc: 'Products of signals in the wide part, as in `country * device`; every signal is there by itself too.',
  },
  buckets: {
    type: { kind: 'count', min: 1, max: 2 ** 30 },
    default: WIDE_DEEP_DEFAULTS.buckets,
    defaultText: '100k',
    doc: 'Hash buckets of each product.',
  },
  layers: {
    type: { kind: 'count', min: 1, max: 65_536 },
    many: true,
    default: WIDE_DEEP_DEFAULTS.layers,
    doc: "Hidden layers of the deep part, relu. It is trained with the model's `optimizer` and `embeddings`.",
  },
  dropout: {
    type: { kind: 'fraction', min: 0, below: 1 },
    default: WIDE_DEEP_DEFAULTS.dropout,
    doc: 'Share of a hidden layer left out in training.',
  },
  ...linear,
  learning_rate: { ...linear.learning_rate, default: WIDE_DEEP_DEFAULTS.learningRate },
});
export const gbdtLrOptions = optionTable({
  trees: {
    type: { kind: 'count', min: 1, max: 100_000 },
    default: GBDT_LR_DEFAULTS.trees,
    doc: 'Number of boosted trees of each head.',
  },
  depth: { type: { kind: 'count', min: 1, max: 32 }, default: GBDT_LR_DEFAULTS.depth, doc: 'Depth of a tree.' },
  leaves: {
    type: { kind: 'count', min: 2, max: 65_536 },
    default: GBDT_LR_DEFAULTS.leaves,
    defaultText: '2 to the depth, at most 256',
    doc: 'Most leaves of a tree; the split that gains most comes first.',
  },
  shrinkage: {
    type: { kind: 'number', above: 0, max: 1 },
    default: GBDT_LR_DEFAULTS.shrinkage,
    doc: "Factor on each tree's values (Friedman 2001, section 5).",
  },
  min_rows: {
    type: { kind: 'count', min: 1 },
    default: GBDT_LR_DEFAULTS.minRows,
    doc: 'Fewest training rows in a leaf.',
  },
  grow_on: {
    type: { kind: 'fraction', above: 0, max: 1 },
    default: GBDT_LR_DEFAULTS.growOn,
    doc: 'Share of the training rows that trees are grown on. The logistic regression is trained on the others: on rows that the trees have fitted, leaves say more than they do on new ones. 100%: both on all.',
  },
  max_rows: {
    type: { kind: 'count', min: 1 },
    default: GBDT_LR_DEFAULTS.maxRows,
    defaultText: '200k',
    doc: 'Most training rows that trees are grown on, chosen by a seeded hash: they are held in memory, a byte a feature.',
  },
  ...linear,
  learning_rate: { ...linear.learning_rate, default: GBDT_LR_DEFAULTS.learningRate },
});

export const baselineMethods = {
  lr: { doc: 'Logistic regression over the same signals.', options: lrOptions },
  wide_deep: { doc: 'A wide linear part next to the deep one (Cheng et al. 2016).', options: wideDeepOptions },
  gbdt_lr: { doc: 'Boosted trees whose leaves feed a logistic regression (He et al. 2014).', options: gbdtLrOptions },
} as const;
