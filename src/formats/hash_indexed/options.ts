import { optionTable } from '../../language/semantics/options/schema.ts';
import { embedOptions } from '../../language/semantics/options/vocab.ts';
import { common, type FormatSchema, list } from '../shared/options.ts';

export const hashIndexedOptions = optionTable({ ...embedOptions, ...list, ...common });

export const hashIndexed: FormatSchema = {
  doc: 'Several values of an unbounded vocabulary, hashed.',
  argument: {
    doc: 'the number of buckets, or a hashed vocab',
    required: true,
    number: 'buckets',
    vocab: 'hash',
    example: 'hash_indexed(100k)',
  },
  list: true,
  wanted: 'list of keys',
  options: hashIndexedOptions,
};
