import { optionTable } from '../../language/semantics/options/schema.ts';
import { clip, common, type FormatSchema, minmax, scalar, squash, zscore } from '../shared/options.ts';

export const continuousOptions = optionTable({
  squash,
  normalize: {
    type: {
      kind: 'enum',
      values: { minmax, zscore, quantile: 'rank among the training values, 0 to 1', none: 'as it is' },
    },
    default: null,
    defaultText: 'chosen by adsc profile',
    doc: 'How the squashed value is scaled.',
  },
  clip,
  ...scalar,
  ...common,
});

export const continuous: FormatSchema = {
  doc: 'One number.',
  argument: null,
  list: false,
  wanted: 'number',
  options: continuousOptions,
};
