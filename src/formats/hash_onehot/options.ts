import { optionTable } from '../../language/semantics/options/schema.ts';
import { embedOptions } from '../../language/semantics/options/vocab.ts';
import { common, type FormatSchema, scalar } from '../shared/options.ts';

export const hashOnehotOptions = optionTable({ ...embedOptions, ...scalar, ...common });

export const hashOnehot: FormatSchema = {
  doc: 'One value of an unbounded vocabulary, hashed.',
  argument: {
    doc: 'the number of buckets, or a hashed vocab',
    required: true,
    number: 'buckets',
    vocab: 'hash',
    example: 'hash_onehot(100k)',
  },
  list: false,
  wanted: 'key',
  options: hashOnehotOptions,
};
