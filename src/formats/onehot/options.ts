import { optionTable } from '../../language/semantics/options/schema.ts';
import { embedOptions, entriesOptions } from '../../language/semantics/options/vocab.ts';
import { common, type FormatSchema, scalar } from '../shared/options.ts';

export const onehotOptions = optionTable({ ...entriesOptions, ...embedOptions, ...scalar, ...common });

export const onehot: FormatSchema = {
  doc: 'One value of a vocabulary.',
  argument: {
    doc: '`onehot(24)` is the integers 0 to 23 (`onehot(2)` takes booleans too); `onehot(VOCAB)` shares a named vocabulary',
    required: false,
    number: 'range',
    vocab: 'entries',
  },
  list: false,
  wanted: 'key',
  options: onehotOptions,
};
