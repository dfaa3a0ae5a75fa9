import { FEW_VALUES } from '../../../ir/least-count.ts';
import { optionTable } from './schema.ts';

/** Ids are 32-bit with two reserved ones. */
export const maxEntries = 2 ** 31 - 3;

const embed = {
  type: { kind: 'count', min: 1, max: 4096 },
  default: 16,
  tunable: true,
  doc: 'Width of the embedding table.',
} as const;

/** What fills an own or a named vocabulary that isn't hashed. */
export const entriesOptions = optionTable({
  top: {
    type: { kind: 'count', min: 1, max: maxEntries },
    default: null,
    defaultText: 'no limit',
    tunable: true,
    doc: 'Keep the most frequent values only; the rest are out of vocabulary. Of a vocabulary that grows: the most keys that are not forgotten; none that has an id makes room for another.',
  },
  min_count: {
    type: { kind: 'count', min: 1 },
    default: null,
    defaultText: `2 where more than ${FEW_VALUES} values are seen and none has a vector of \`init\`, otherwise 1`,
    tunable: true,
    doc: 'Keep values seen at least so often in the training part; the others are out of vocabulary.',
  },
  grow: {
    type: { kind: 'flag' },
    default: false,
    doc: 'Whether the vocabulary grows: `adsc profile` keeps the id of each key that the lock has, and new keys get new ids after them. Otherwise every profile gives all ids again, by count. `grow` alone is `grow yes`. It needs a `time` in `data`.',
  },
  admit: {
    type: { kind: 'count', min: 1 },
    default: null,
    defaultText: `2 where the profile sees more than ${FEW_VALUES} values and none has a vector of \`init\`, otherwise 1`,
    doc: 'Of a vocabulary that grows, instead of `min_count`: a new key gets an id when the training part has it at least so often. One that has an id keeps it, however rare it becomes.',
  },
  forget: {
    type: { kind: 'duration', above: 0 },
    default: null,
    defaultText: 'no key is forgotten',
    doc: 'Of a vocabulary that grows: a key that was not seen for so long, up to the end of the training part, is out of vocabulary. Its id stays taken, and is its own again when the key is admitted again.',
  },
  values: {
    type: { kind: 'list' },
    default: null,
    defaultText: 'from the data',
    doc: 'The entries, in order. Nothing is profiled then.',
  },
  file: {
    type: { kind: 'string' },
    default: null,
    defaultText: 'from the data',
    doc: 'A file with one entry a line, relative to the spec that names it.',
  },
});

export const vocabOptions = optionTable({
  ...entriesOptions,
  hash: {
    type: { kind: 'count', min: 2, max: maxEntries },
    default: null,
    defaultText: 'not hashed',
    tunable: true,
    doc: 'Number of hash buckets, for hash_onehot and hash_indexed.',
  },
  embed,
  init: {
    type: { kind: 'string' },
    default: null,
    defaultText: 'random',
    doc: 'A file with a vector for each key, relative to the spec that names it: rows of the embedding table start from these. Parquet with a column of lists, JSON Lines, or CSV with lists such as `[0.1, 0.2]`.',
  },
  on: {
    type: { kind: 'name', of: 'column' },
    default: null,
    doc: 'The column of the `init` file that holds the keys.',
  },
  vectors: {
    type: { kind: 'name', of: 'column' },
    default: null,
    defaultText: 'the one with lists of numbers',
    doc: 'The column of the `init` file that holds the vectors. They are `embed` numbers long.',
  },
  freeze: {
    type: { kind: 'flag' },
    default: false,
    tunable: true,
    doc: 'Whether the table stays as it starts: no row is trained, also not those of missing and out-of-vocabulary values and of keys without a vector. `freeze` alone is `freeze yes`.',
  },
});

export const embedOptions = optionTable({ embed });
