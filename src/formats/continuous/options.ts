import { optionTable } from '../../language/semantics/options/schema.ts';
import { BINS_DEFAULTS } from '../../ir/number-bins.ts';
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
    tunable: true,
    doc: 'How the squashed value is scaled.',
  },
  clip,
  embed: {
    type: { kind: 'count', min: 1, max: 4096, none: true },
    default: BINS_DEFAULTS.width,
    defaultText: `${BINS_DEFAULTS.width}; none where \`normalize\` is stated`,
    tunable: true,
    doc: 'Width of the piecewise linear embedding: every boundary of the bins has a row of a table, and a number is the interpolation of the two rows around it. A missing one has a row of its own. `none`: one scaled value and a flag for missing.',
  },
  bins: {
    type: { kind: 'count', min: 1, max: 1024 },
    default: BINS_DEFAULTS.count,
    tunable: true,
    doc: 'Bins of the embedding: half of the boundaries at quantiles of all values, half at quantiles of the values that are no spike. Equal boundaries count once.',
  },
  exact: {
    type: { kind: 'flag' },
    default: BINS_DEFAULTS.exact,
    tunable: true,
    doc: `Whether each value that at least ${100 * BINS_DEFAULTS.frequent} % of the training rows have is a boundary too.`,
  },
  ...scalar,
  ...common,
});

export const continuous: FormatSchema = {
  doc: 'One number, by default as a piecewise linear embedding.',
  argument: null,
  list: false,
  wanted: 'number',
  options: continuousOptions,
};
