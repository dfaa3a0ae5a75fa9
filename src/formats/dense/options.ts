import { optionTable } from '../../language/semantics/options/schema.ts';
import { clip, common, type FormatSchema, minmax, squash, zscore } from '../shared/options.ts';

export const denseOptions = optionTable({
  squash: { ...squash, defaultText: 'none' },
  normalize: {
    type: { kind: 'enum', values: { l2: 'the vector over its Euclidean length', minmax, zscore, none: 'as it is' } },
    default: null,
    defaultText: 'chosen by adsc profile',
    tunable: true,
    doc: 'How the vector is scaled; minmax and zscore by element.',
  },
  clip,
  ...common,
});

export const dense: FormatSchema = {
  doc: 'A vector of numbers of a fixed length.',
  argument: {
    doc: 'the length of the vector',
    required: true,
    number: 'length',
    vocab: null,
    example: 'dense(64)',
  },
  list: true,
  wanted: 'list of numbers',
  options: denseOptions,
};
