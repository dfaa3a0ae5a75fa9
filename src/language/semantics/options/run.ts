import { optionTable } from './schema.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

export const runOptions = optionTable({
  every: {
    type: { kind: 'duration', min: HOUR },
    default: DAY,
    defaultText: '1d',
    doc: 'How long a step is: the rows of so much time are learned at once. Steps begin at whole multiples of it in the zone of `time`.',
  },
  window: {
    type: { kind: 'duration', min: HOUR },
    default: 7 * DAY,
    defaultText: '7d',
    doc: 'A training from scratch learns from the rows of so much time.',
  },
  retrain: {
    type: {
      kind: 'amount',
      words: {
        every: {
          doc: 'from scratch once so much time has passed, vocabularies counted again',
          type: { kind: 'duration', min: HOUR },
        },
      },
    },
    default: null,
    defaultText: 'never: each step trains on',
    doc: 'When a step trains from scratch instead of training on, as `retrain every 7d`. The first step always does, and one without a model that it can train on.',
  },
  gate: {
    type: {
      kind: 'amount',
      words: {
        log_loss: {
          doc: 'the log-loss of no head is higher than that of the model that serves by more than this part of it',
          type: { kind: 'fraction', min: 0 },
        },
        auc: {
          doc: 'the AUC of no head is lower than that of the model that serves by more than this',
          type: { kind: 'fraction', min: 0, max: 1 },
        },
        calibration: {
          doc: 'of no head the mean prediction is further than this part from the mean label',
          type: { kind: 'fraction', above: 0 },
        },
      },
    },
    many: true,
    repeats: true,
    default: [],
    defaultText: 'none: every model is published',
    doc: 'What a new model must fulfil on the holdout, rows that neither model has learned from: `gate log_loss +1%`, `gate calibration 5%`. One that does not is kept aside, and the old one serves on.',
  },
  keep: {
    type: { kind: 'count', min: 2, max: 10_000 },
    default: 14,
    doc: 'Steps whose folders are kept, to roll back to; of older ones the history is.',
  },
});
