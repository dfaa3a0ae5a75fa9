/** What several formats have in common of their options, and the form of a format's schema. */
import type { Wanted } from '../../language/semantics/bind/columns.ts';
import type { CheckedSignal } from '../../language/semantics/model.ts';
import { type OptionTable, optionTable } from '../../language/semantics/options/schema.ts';

/** How a format is written in a spec: what `adsc explain`, the reference, completion and the checker read. */
export interface FormatSchema {
  readonly doc: string;
  /** What stands in the parentheses; null: nothing may. */
  readonly argument: {
    readonly doc: string;
    readonly required: boolean;
    readonly number: 'range' | 'buckets' | 'length' | null;
    readonly vocab: 'hash' | 'entries' | null;
    /** A format with an argument, for the message where one is required and not there. */
    readonly example?: string;
  } | null;
  /** One value a row, or a list. */
  readonly list: boolean;
  /** What a column has to hold. */
  readonly wanted: Wanted;
  readonly options: OptionTable;
}

/** What a signal's own column has to hold: a time where it derives from one, otherwise what its format wants. */
export function wantedOf(schema: FormatSchema, { derive, weights }: Pick<CheckedSignal, 'derive' | 'weights'>): Wanted {
  if (derive !== null) return 'time';
  if (weights === null || weights.kind === 'column') return schema.wanted;
  return weights.kind === 'map' ? 'map' : 'list of pairs';
}

/** Every signal has these. */
export const common = optionTable({
  sources: {
    type: { kind: 'name', of: 'source' },
    many: true,
    default: null,
    defaultText: 'all',
    doc: 'Sources where the signal exists. On the rows of others it is missing by definition, is not counted as missing, and is not profiled there.',
  },
});
/** Formats of one value. */
export const scalar = optionTable({
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

export const squash = {
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
  tunable: true,
  doc: 'What is done to the clipped value before normalization.',
} as const;
export const clip = {
  type: { kind: 'clip' },
  default: null,
  defaultText: 'chosen by adsc profile',
  tunable: true,
  doc: 'Values outside are moved to the nearer bound: `clip 0 .. 50`, or percentiles of the training part: `clip p(1) .. p(99)`. A number that neither this, `squash` nor `normalize` bounds is clipped to ±10ᵏ, at least 1,000 and ten times as far out as training saw, so that no sum of the network overflows.',
} as const;
export const minmax = '(x − min) / (max − min) over the training part';
export const zscore = '(x − mean) / standard deviation over the training part';

export const list = optionTable({
  max: {
    type: { kind: 'count', min: 1, max: 65536 },
    default: 50,
    tunable: true,
    doc: 'Longest list that is kept whole.',
  },
  keep: {
    type: { kind: 'enum', values: { first: 'the first elements', last: 'the last elements' } },
    default: 'first',
    tunable: true,
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
    tunable: true,
    doc: 'How the embeddings of a list become one vector.',
  },
  split: {
    type: { kind: 'string' },
    default: null,
    defaultText: 'the column holds lists, or texts of JSON lists',
    doc: 'Text between two elements, for columns of text: `split "|"`. A text that is a JSON list (`["a", 7]`) is read as that list, with `split` or without.',
  },
  weights: {
    type: { kind: 'column' },
    default: null,
    defaultText: 'all elements weigh the same',
    doc: 'Column of lists with the weight of each element: `pool sum` is Σ weight·embedding, `pool mean` divides that by Σ weight. Weights are numbers, for `mean` none below 0; for `sum` they are clipped to ±10¹². A missing weight is 1, an element of weight 0 or of a weight that is no such number is left out. A list and its weights have the same length, or the value is bad. `split` holds for both.',
  },
  pairs: {
    type: {
      kind: 'form',
      forms: { map: { doc: 'a MAP column, or JSON objects: `{"a": 0.3, "b": 0.7}`', args: [] } },
      stringIs: 'a separator',
      string: 'what separates an element from its weight: `pairs ":"` for `a:0.3|b:0.7`',
    },
    default: null,
    defaultText: 'elements have no weights in them',
    doc: 'The elements bring their weights, which count as those of `weights`. The last separator of an element counts; an element without one has weight 1.',
  },
});
