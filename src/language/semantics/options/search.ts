import { optionTable } from './schema.ts';

/** The part of the training rows that a trial is cut down to, by one round after another, and of the trials that stay. */
export const HALVING = 3;

export const searchOptions = optionTable({
  trials: {
    type: { kind: 'count', min: 1, max: 10_000 },
    default: 24,
    doc: 'Most trials, in addition to the one of what is taken now. Fewer combinations are all tried; of more, a seeded sample.',
  },
  by: {
    type: {
      kind: 'enum',
      values: {
        halving: `every trial on a part of the training rows, the best third of them on three times as many, and so on (successive halving, Jamieson & Talwalkar 2016)`,
        all: 'every trial on all training rows',
      },
    },
    default: 'halving',
    doc: 'How many rows a trial is trained on.',
  },
  minimize: {
    type: { kind: 'metric', measures: ['log_loss'] },
    default: null,
    defaultText: 'the mean over the heads',
    doc: 'What decides: the log-loss of a head on the validation part, as `click.log_loss`.',
  },
  within: {
    type: { kind: 'duration', above: 0 },
    default: null,
    defaultText: 'no limit',
    doc: 'How long a search may take. Of the trials that are done by then the best is taken.',
  },
});
