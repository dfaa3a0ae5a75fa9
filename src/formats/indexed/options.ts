import { optionTable } from '../../language/semantics/options/schema.ts';
import { embedOptions, entriesOptions } from '../../language/semantics/options/vocab.ts';
import { common, type FormatSchema, list } from '../shared/options.ts';

export const indexedOptions = optionTable({ ...entriesOptions, ...embedOptions, ...list, ...common });

export const indexed: FormatSchema = {
  doc: 'Several values of a vocabulary (multi-hot).',
  argument: { doc: '`indexed(VOCAB)` shares a named vocabulary', required: false, number: null, vocab: 'entries' },
  list: true,
  wanted: 'list of keys',
  options: indexedOptions,
};
