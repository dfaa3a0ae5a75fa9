/** What a format's description is, and what several have in common. */
import type { CheckedSignal, Stated } from '../../language/semantics/model.ts';

/** A line: what, and how it is; null: nothing to say. */
export type Fact = readonly [string, string | null];

/** What `adsc explain SPEC` and the editor's hover say of a signal because of its format. */
export interface FormatDescription {
  /** The format with its argument: `dense(64)`. */
  title(signal: CheckedSignal): string;
  /** What becomes of a missing value where no default is stated; null: nothing to say. */
  missing(signal: CheckedSignal): string | null;
  /** What was read from the options, in their order. */
  facts(signal: CheckedSignal): readonly Fact[];
}

export function numberFacts({ format, bins, clip, squash, normalize }: CheckedSignal): readonly Fact[] {
  return [
    ...(format === 'continuous'
      ? [['embed', bins === null ? 'none: one scaled value' : binsWords(bins)] as const]
      : []),
    ['clip', show(clip, (c) => (c.kind === 'values' ? `${c.low} .. ${c.high}` : `p(${c.low}) .. p(${c.high})`))],
    ['squash', show(squash, String)],
    ...(bins === null ? [['normalize', show(normalize, String)] as const] : []),
  ];
}

function binsWords({ width, count, exact }: NonNullable<CheckedSignal['bins']>): string {
  return `${width} numbers, piecewise linear over up to ${count} bins${exact ? ' and frequent values' : ''}`;
}

export function numberMissing({ bins }: CheckedSignal): string {
  return bins === null ? 'none: a missing value is zeros and a flag' : 'none: a missing value has a row of its own';
}

export function listFacts({ vocab, max, keep, pool, split, weights }: CheckedSignal): readonly Fact[] {
  return [
    ['vocab', vocab],
    ['weights', weightsWords(weights)],
    ['list', `max ${max}, keep ${keep}, pool ${pool}${split === null ? '' : `, split ${JSON.stringify(split)}`}`],
  ];
}

function weightsWords(weights: CheckedSignal['weights']): string | null {
  switch (weights?.kind) {
    case undefined:
      return null;
    case 'column':
      return `of ${weights.input}, element by element`;
    case 'steps':
      if (weights.age === true)
        return `a step of ${weights.sequence} each: how long before the example, in powers of two of a second`;
      return weights.along === null
        ? `a step of ${weights.sequence} each`
        : `a step of ${weights.sequence} each, as many as in ${weights.along}`;
    case 'map':
      return 'the values of the map';
    case 'pairs':
      return `in each element, after ${JSON.stringify(weights.separator)}`;
  }
}

function show<T>(value: Stated<T> | null, words: (v: T) => string): string {
  return value === null ? 'left to the profile' : `${words(value.value)}${value.span === null ? ' (default)' : ''}`;
}
