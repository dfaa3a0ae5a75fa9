import { type FormSchema, optionTable } from './schema.ts';

const rate = (value: number) =>
  [{ name: 'learning rate', type: { kind: 'number', above: 0 }, default: value }] as const;
const optimizers = {
  adam: { doc: 'Adam (Kingma & Ba 2015); lazy on embedding rows', args: rate(0.001) },
  adagrad: { doc: 'Adagrad (Duchi et al. 2011); one sum a row on embedding tables', args: rate(0.05) },
  sgd: { doc: 'plain stochastic gradient descent', args: rate(0.01) },
} as const satisfies Record<string, FormSchema>;

const fraction = { name: 'fraction', type: { kind: 'fraction', above: 0, below: 1 } } as const;
/** A fraction without a word is most likely meant as the first form that takes one. */
const partForms = {
  last: {
    doc: "the newest part, cut back from the data's last time; needs a time column",
    args: [{ name: 'duration', type: { kind: 'duration', above: 0 } }],
  },
  random: { doc: 'a random part of the rows', args: [fraction] },
  newest: {
    doc: 'the newest part, of so many rows, those of the same time on one side; needs a time column',
    args: [fraction],
  },
  hash: {
    doc: "a part by a hash of a column, so that all of a value's rows stand on one side",
    args: [fraction, { name: 'column', type: { kind: 'column' } }],
  },
} as const satisfies Record<string, FormSchema>;
const otherRows = { why: 'trials that have other rows could not be compared' };
const otherFiles = 'other files: a glob, relative to the spec';

export const trainOptions = optionTable({
  optimizer: {
    type: { kind: 'form', forms: optimizers },
    default: { name: 'adam', args: [0.001] },
    defaultText: 'adam(0.001)',
    tunable: true,
    doc: 'Optimizer of the dense layers.',
  },
  embeddings: {
    type: { kind: 'form', forms: optimizers },
    default: { name: 'adagrad', args: [0.05] },
    defaultText: 'adagrad(0.05)',
    tunable: true,
    doc: 'Optimizer of the embedding tables, sparse.',
  },
  batch: {
    type: { kind: 'count', min: 1, max: 2 ** 24 },
    default: null,
    defaultText: 'a hundredth of the training rows, as a power of 2 between 128 and 4096',
    tunable: true,
    doc: 'Rows a step.',
  },
  epochs: {
    type: { kind: 'count', min: 1, max: 1e6 },
    default: null,
    defaultText: 'as many as read 10M rows, at most 40; 1 without a validation part or a lock',
    tunable: true,
    doc: 'Passes over the training part, at most.',
  },
  seed: {
    type: { kind: 'integer', min: 0, max: 2 ** 32 - 1 },
    default: 1,
    unchosen: { why: 'which seed is best is chance, and no better on other rows' },
    doc: 'Decides every random draw.',
  },
  l2: {
    type: { kind: 'number', min: 0 },
    default: 0,
    tunable: true,
    doc: 'L2 penalty on dense kernels and on the embedding rows of a batch.',
  },
  patience: {
    type: { kind: 'count', min: 1 },
    default: 4,
    tunable: true,
    doc: 'Early stopping after so many epochs without a better validation log-loss. Needs a validation part.',
  },
  holdout: {
    type: { kind: 'form', forms: partForms, string: otherFiles },
    default: null,
    defaultText: 'none',
    unchosen: otherRows,
    doc: 'The part that is never trained on, for evaluation. Cut before sampling.',
  },
  validate: {
    type: {
      kind: 'form',
      forms: { ...partForms, none: { doc: 'no part: the last epoch counts', args: [] } },
      string: otherFiles,
    },
    default: null,
    defaultText:
      'where there is more than one epoch, a tenth of what the holdout leaves: by the column of a hash holdout, newest(10%) where there is a time, otherwise random(10%)',
    unchosen: otherRows,
    doc: 'The part for early stopping, cut after the holdout.',
  },
  refit: {
    type: { kind: 'flag' },
    default: false,
    unchosen: {
      why: 'trials are compared on the validation part, and a model that is trained again with `refit yes` has seen it',
      instead:
        "a holdout says which is better: 'adsc evaluate SPEC --compare base again' with a variant again { train { refit yes } }",
    },
    doc: 'Once early stopping has chosen the epochs (and trees), train again from the start for as many, on training and validation part together. Takes twice as long.',
  },
  sources: {
    type: { kind: 'name', of: 'source' },
    many: true,
    default: null,
    defaultText: 'all',
    unchosen: otherRows,
    doc: 'Train on the rows of these sources only.',
  },
});

export const samplingOptions = optionTable({
  base: {
    type: { kind: 'name', of: 'head', words: { any: 'a row is negative if every head is' } },
    default: null,
    defaultText: 'any',
    unchosen: otherRows,
    doc: 'Whose negatives are sampled: a head, or `any`.',
  },
  keep: {
    type: { kind: 'fraction', above: 0, max: 1 },
    required: true,
    default: null,
    unchosen: otherRows,
    doc: "Rate at which the base's negatives are kept in training.",
  },
  log: {
    type: {
      kind: 'enum',
      values: {
        unsampled: 'the log holds every row; adsc samples it',
        sampled:
          'the log has been sampled at this rate; its base negatives weigh 1/keep in profile, metrics and calibration',
      },
    },
    default: 'unsampled',
    unchosen: otherRows,
    doc: 'Whether the log itself has been sampled.',
  },
  correct: {
    type: {
      kind: 'enum',
      values: {
        weight: 'a kept negative weighs 1/keep in the loss; nothing to correct later',
        base: "exact without weights, by the base head's own correction; needs a base head",
        batch:
          'a shift of each logit by the kept rates of positives and negatives, counted in the batches; exact only if those do not depend on the signals',
      },
    },
    default: 'weight',
    unchosen: otherRows,
    doc: 'How predictions are corrected for sampling.',
  },
});

export const calibrationOptions = optionTable({
  signals: {
    type: { kind: 'name', of: 'signal' },
    many: true,
    default: [],
    defaultText: 'none',
    doc: 'Lean signals in addition to the logit: continuous (of a number in bins a coefficient at each boundary, linear between two, and one for missing), or onehot with a small vocabulary. Only for platt.',
  },
  per: {
    type: { kind: 'enum', values: { head: 'a calibrator per head', source: 'and per source' } },
    many: true,
    default: ['head'],
    doc: 'What has a calibrator of its own.',
  },
  every: {
    type: { kind: 'duration', above: 0 },
    default: 3600,
    defaultText: '1h',
    doc: 'How often calibrators are fitted again.',
  },
  window: {
    type: { kind: 'duration', above: 0 },
    default: 604800,
    defaultText: '7d',
    doc: 'How far back the rows of a fit reach.',
  },
  half_life: {
    type: { kind: 'duration', above: 0, none: true },
    default: 21600,
    defaultText: '6h',
    doc: "Age at which a row's weight in the fit has halved; none: all weigh the same.",
  },
  traffic: {
    type: {
      kind: 'enum',
      values: {
        all: 'all rows',
        own: 'rows that this model and variant served, by `served_by`, with all traffic as the prior',
      },
    },
    default: 'all',
    doc: 'Whose impressions calibrators are fitted on.',
  },
});
export const calibrationMethods: Readonly<Record<string, string>> = {
  platt: 'logistic regression over the logit and a few signals',
  isotonic: 'a monotone step function of the logit',
  temperature: 'one factor on the logit',
};

export const budgetOptions = optionTable({
  params: {
    type: { kind: 'count', min: 1 },
    default: null,
    defaultText: 'no limit',
    doc: 'Most parameters, embedding tables included.',
  },
  flops: {
    type: { kind: 'count', min: 1 },
    default: null,
    defaultText: 'no limit',
    doc: 'Most floating point operations an example, forward.',
  },
  memory: {
    type: { kind: 'bytes', min: 1 },
    default: null,
    defaultText: 'no limit',
    doc: 'Most memory of weights and optimizer state.',
  },
});

export const biasOptions = optionTable({
  signals: {
    type: { kind: 'name', of: 'signal' },
    many: true,
    required: true,
    default: null,
    doc: 'Signals of the presentation; each has a constant for serving.',
  },
});
