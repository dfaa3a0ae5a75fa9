import type { SignalFormat } from '../../../ir/plan.ts';
import { type OptionTable, optionTable } from './schema.ts';
import { embedOptions, entriesOptions } from './vocab.ts';

/** Every signal has these. */
const common = optionTable({
  sources: {
    type: { kind: 'name', of: 'source' },
    many: true,
    default: null,
    defaultText: 'all',
    doc: 'Sources where the signal exists. On the rows of others it is missing by definition, is not counted as missing, and is not profiled there.',
  },
});
/** Formats of one value. */
const scalar = optionTable({
  default: {
    type: { kind: 'literal' },
    default: null,
    defaultText: 'missing is its own value',
    doc: 'The raw value that stands in for a missing one.',
  },
  serve: {
    type: { kind: 'literal' },
    default: null,
    defaultText: 'as sent',
    doc: 'The constant used at serving, whatever the request says: positions.',
  },
});

const squash = {
  type: {
    kind: 'enum',
    values: {
      log: 'sign(x)·ln(1+|x|), for one-sided heavy tails',
      asinh: 'asinh x, for two-sided heavy tails',
      tanh: 'tanh x',
      none: 'x',
    },
  },
  default: null,
  defaultText: 'chosen by adsc profile',
  doc: 'What is done to the clipped value before normalization.',
} as const;
const clip = {
  type: { kind: 'clip' },
  default: null,
  defaultText: 'chosen by adsc profile',
  doc: 'Values outside are moved to the nearer bound: `clip 0 .. 50`, or percentiles of the training part: `clip p(1) .. p(99)`.',
} as const;
const minmax = '(x − min) / (max − min) over the training part';
const zscore = '(x − mean) / standard deviation over the training part';

const list = optionTable({
  max: { type: { kind: 'count', min: 1, max: 65536 }, default: 50, doc: 'Longest list that is kept whole.' },
  keep: {
    type: { kind: 'enum', values: { first: 'the first elements', last: 'the last elements' } },
    default: 'first',
    doc: 'Which elements of a longer list are kept.',
  },
  pool: {
    type: {
      kind: 'enum',
      values: {
        mean: 'mean of the embeddings',
        sum: 'sum',
        max: 'elementwise maximum',
        attention: 'softmax-weighted sum with a learned query',
      },
    },
    default: 'mean',
    doc: 'How the embeddings of a list become one vector.',
  },
  split: {
    type: { kind: 'string' },
    default: null,
    defaultText: 'the column holds lists, or texts of JSON lists',
    doc: 'Text between two elements, for columns of text: `split "|"`. A text that is a JSON list (`["a", 7]`) is read as that list, with `split` or without.',
  },
});

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
export const onehotOptions = optionTable({ ...entriesOptions, ...embedOptions, ...scalar, ...common });
export const indexedOptions = optionTable({ ...entriesOptions, ...embedOptions, ...list, ...common });
export const hashOnehotOptions = optionTable({ ...embedOptions, ...scalar, ...common });
export const hashIndexedOptions = optionTable({ ...embedOptions, ...list, ...common });
export const denseOptions = optionTable({
  squash: { ...squash, defaultText: 'none' },
  normalize: {
    type: { kind: 'enum', values: { l2: 'the vector over its Euclidean length', minmax, zscore, none: 'as it is' } },
    default: null,
    defaultText: 'chosen by adsc profile',
    doc: 'How the vector is scaled; minmax and zscore by element.',
  },
  clip,
  ...common,
});

export interface FormatSchema {
  readonly doc: string;
  /** What stands in the parentheses; null: nothing may. */
  readonly argument: {
    readonly doc: string;
    readonly required: boolean;
    readonly number: 'range' | 'buckets' | 'length' | null;
    readonly vocab: 'hash' | 'entries' | null;
  } | null;
  /** One value a row, or a list. */
  readonly list: boolean;
  readonly options: OptionTable;
}

export const formats: Readonly<Record<SignalFormat, FormatSchema>> = {
  continuous: { doc: 'One number.', argument: null, list: false, options: continuousOptions },
  onehot: {
    doc: 'One value of a vocabulary.',
    argument: {
      doc: '`onehot(24)` is the integers 0 to 23 (`onehot(2)` takes booleans too); `onehot(VOCAB)` shares a named vocabulary',
      required: false,
      number: 'range',
      vocab: 'entries',
    },
    list: false,
    options: onehotOptions,
  },
  indexed: {
    doc: 'Several values of a vocabulary (multi-hot).',
    argument: { doc: '`indexed(VOCAB)` shares a named vocabulary', required: false, number: null, vocab: 'entries' },
    list: true,
    options: indexedOptions,
  },
  hash_onehot: {
    doc: 'One value of an unbounded vocabulary, hashed.',
    argument: { doc: 'the number of buckets, or a hashed vocab', required: true, number: 'buckets', vocab: 'hash' },
    list: false,
    options: hashOnehotOptions,
  },
  hash_indexed: {
    doc: 'Several values of an unbounded vocabulary, hashed.',
    argument: { doc: 'the number of buckets, or a hashed vocab', required: true, number: 'buckets', vocab: 'hash' },
    list: true,
    options: hashIndexedOptions,
  },
  dense: {
    doc: 'A vector of numbers of a fixed length.',
    argument: { doc: 'the length of the vector', required: true, number: 'length', vocab: null },
    list: true,
    options: denseOptions,
  },
};
export const formatNames = Object.keys(formats) as readonly SignalFormat[];

export function isFormat(name: string): name is SignalFormat {
  return Object.hasOwn(formats, name);
}
