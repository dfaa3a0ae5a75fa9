/** How formats read raw columns, for what a build says of rows: types, JSON Schema, golden values; and their calls in emitted code. */
import type { InputPlan, SignalPlan, VocabPlan } from '../../ir/plan.ts';
import type { SignalSpec } from '../../runtime/signals.ts';
import type { RawRow, Vocabularies } from '../../runtime/types.ts';
import { lengthFault } from './encode-weights.ts';
import type { TimeReading } from '../../runtime/time.ts';
import { entryOf } from '../../text/present.ts';

/** How one signal reads one raw column. */
export type Reading =
  | { readonly kind: 'number'; readonly signal: SignalPlan }
  | { readonly kind: 'key'; readonly signal: SignalPlan | null; readonly vocab: VocabPlan | null }
  | { readonly kind: 'time'; readonly signal: SignalPlan; readonly time: TimeReading }
  | {
      readonly kind: 'keys';
      readonly signal: SignalPlan;
      readonly vocab: VocabPlan;
      readonly max: number;
      readonly split: string | null;
    }
  | WeightsReading
  | TimesReading
  | PairsReading
  | MapReading
  | { readonly kind: 'vector'; readonly signal: SignalPlan; readonly length: number };

/** The weights of a list that is in another column; `negative`: they may be below 0. */
export interface WeightsReading {
  readonly kind: 'weights';
  readonly signal: SignalPlan;
  readonly max: number;
  readonly split: string | null;
  readonly negative: boolean;
}
/** The times of the steps of a sequence. */
export interface TimesReading {
  readonly kind: 'times';
  readonly signal: SignalPlan;
  readonly time: TimeReading;
  readonly max: number;
  readonly split: string | null;
}
/** Elements with their weights behind a separator. */
export interface PairsReading {
  readonly kind: 'pairs';
  readonly signal: SignalPlan;
  readonly vocab: VocabPlan;
  readonly max: number;
  readonly split: string | null;
  readonly negative: boolean;
  readonly separator: string;
}
/** Keys to weights. */
export interface MapReading {
  readonly kind: 'map';
  readonly signal: SignalPlan;
  readonly vocab: VocabPlan;
  readonly max: number;
  readonly negative: boolean;
}

/** Of each kind of reading; a table that lacks one does not compile. */
export type ReadingTable<T> = {
  readonly [K in Reading['kind']]: (reading: Extract<Reading, { readonly kind: K }>, vocabularies: Vocabularies) => T;
};

export type Schema = Readonly<Record<string, unknown>>;

export type Json =
  | null
  | string
  | number
  | boolean
  | readonly (null | string | number | boolean)[]
  | { readonly [key: string]: null | string | number | boolean };
export type Role = 'typical' | 'unknown' | 'low' | 'high' | 'odd';
/** Values for golden rows, by what they show. */
export type Values = Readonly<Record<Role, readonly Json[]>>;

/** A format in emitted artifacts. */
export interface FormatEmission {
  /** The runtime's function that features/transforms.js calls for a signal. */
  readonly builder: 'continuous' | 'dense' | 'onehot' | 'indexed' | 'hashOnehot' | 'hashIndexed';
  /** What the runtime encodes by. */
  spec(signal: SignalPlan): SignalSpec['encoding'];
  /** How the signal reads its columns, by input name. One that derives from a time never gets here. */
  readings(
    signal: SignalPlan,
    vocabs: ReadonlyMap<string, VocabPlan>,
  ): readonly (readonly [InputPlan['name'], Reading])[];
  /** What is wrong with a row of which each column is right by itself; absent: nothing can be. */
  fault?(signal: SignalPlan): ((row: RawRow) => string | null) | null;
}

/** A plan is checked when it is read: a format has its own kind of encoding. */
export function encodingOf<K extends SignalPlan['encoding']['kind']>(
  { encoding }: SignalPlan,
  kind: K,
): Extract<SignalPlan['encoding'], { readonly kind: K }> {
  if (encoding.kind !== kind) throw new Error(`an encoding ${encoding.kind} where ${kind} was to be`);
  return encoding as Extract<SignalPlan['encoding'], { readonly kind: K }>;
}

export function vecSpec(signal: SignalPlan): SignalSpec['encoding'] {
  const { length, missingFlag, squash, clip, normalize, default: fallback } = encodingOf(signal, 'vec');
  return {
    kind: 'vec',
    length,
    dense: signal.format === 'dense',
    missingFlag,
    default: fallback,
    squash,
    clip,
    normalize,
  };
}

export function idSpec(signal: SignalPlan): SignalSpec['encoding'] {
  const { vocab, default: fallback } = encodingOf(signal, 'id');
  return { kind: 'id', vocab, default: fallback };
}

export const idReadings: FormatEmission['readings'] = (signal, vocabs) => [
  [signal.input, { kind: 'key', signal, vocab: entryOf(vocabs, encodingOf(signal, 'id').vocab) }],
];

export function idsSpec(signal: SignalPlan): SignalSpec['encoding'] {
  const { vocab, max, keep, pool, split, weights } = encodingOf(signal, 'ids');
  return { kind: 'ids', vocab, max, keep, mean: pool === 'mean', split, weights: weights ?? null };
}

export const idsReadings: FormatEmission['readings'] = (signal, vocabs) => {
  const { vocab, max, split, weights, pool } = encodingOf(signal, 'ids');
  const list = { signal, vocab: entryOf(vocabs, vocab), max, split };
  const negative = pool !== 'mean';
  switch (weights?.kind) {
    case undefined:
      return [[signal.input, { kind: 'keys', ...list }]];
    case 'steps': {
      const { before, age } = weights;
      if (before === undefined) return [[signal.input, { kind: 'keys', ...list }]];
      return [
        [signal.input, age === true ? { kind: 'times', signal, time: before, max, split } : { kind: 'keys', ...list }],
        [before.input, { kind: 'time', signal, time: before }],
      ];
    }
    case 'column':
      return [
        [signal.input, { kind: 'keys', ...list }],
        [weights.input, { kind: 'weights', signal, max, split, negative }],
      ];
    case 'map':
      return [[signal.input, { kind: 'map', ...list, negative }]];
    case 'pairs':
      return [[signal.input, { kind: 'pairs', ...list, negative, separator: weights.separator }]];
  }
};

/** A list and its weights of different lengths. */
export const idsFault: NonNullable<FormatEmission['fault']> = (signal) => {
  const { weights, split, pool } = encodingOf(signal, 'ids');
  const other = weights?.kind === 'column' ? weights.input : weights?.kind === 'steps' ? weights.along : null;
  if (weights === undefined || other === null) return null;
  const spec = { split, mean: pool === 'mean', weights };
  const own = (row: RawRow, name: string) => (Object.hasOwn(row, name) ? row[name] : undefined);
  return (row) => {
    const fault = lengthFault(own(row, signal.input), own(row, other), spec);
    const words = weights.kind === 'steps' ? `'${other}' of sequence '${weights.sequence}'` : `its weights '${other}'`;
    return fault === null ? null : `'${signal.input}' and ${words} have ${fault}`;
  };
};

/** Texts of numbers, as `parseNumber` of the runtime reads them. */
export const NUMBER_TEXT = '^\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*$';
export const BLANK = '[ \\t\\n\\r]*';
export const NULL_TEXT = `${BLANK}null${BLANK}`;

/** A pattern of the text of a JSON list; `more`: how many elements follow the first. An empty list has a length that no vector has. */
export function jsonList(element: string, more: string): string {
  const elements = `${element}(?:${BLANK},${BLANK}${element})${more}${BLANK}`;
  return `${BLANK}\\[${BLANK}${more === '*' ? `(?:${elements})?` : elements}\\]${BLANK}`;
}

/** Integers beyond these may have lost digits on their way here, so they are no keys. */
export const KEY = {
  type: ['string', 'integer', 'boolean', 'null'],
  minimum: Number.MIN_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
};

export function keySchema(vocab: VocabPlan | null): Schema {
  if (vocab?.kind !== 'range') return KEY;
  return vocab.entries === 2
    ? { type: ['integer', 'boolean', 'string', 'null'], pattern: '^\\s*[+-]?\\d+\\s*$|^([Tt]rue|TRUE|[Ff]alse|FALSE)$' }
    : { type: ['integer', 'string', 'null'], pattern: '^\\s*[+-]?\\d+\\s*$' };
}
