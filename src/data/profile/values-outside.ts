/** Values of the data that a vocabulary of integers does not have: each is encoded as out of vocabulary. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { SignalProfile } from '../../ir/lock.ts';
import type { CheckedSignal, CheckedVocab } from '../../language/semantics/model.ts';
import { shown } from '../../language/semantics/reporter.ts';

/**
 * Of the most frequent values of a profile: those outside of `onehot(N)`. A list of values in the spec is not judged: it may leave
 * out values on purpose, where a range has all below N.
 *
 * @param vocab the signal's; undefined where it has none
 */
export function valuesOutside(
  signal: CheckedSignal,
  vocab: CheckedVocab | undefined,
  { top }: SignalProfile,
): Diagnostic[] {
  // The buckets of ages are no values: what the data hold are times.
  const isAge = signal.weights?.kind === 'steps' && signal.weights.age === true;
  if (vocab?.kind !== 'range' || vocab.entries === null || isAge) return [];
  const { entries } = vocab;
  const outside = top.filter(({ value }) => !isInside(value, entries));
  if (outside.length === 0) return [];
  const facts = {
    signal: signal.name,
    last: entries - 1,
    values: outside.map(({ value, count }) => `'${shown(value, 40)}' (${times(Math.round(count))})`).join(', '),
  };
  return [diagnostic('ADS8028', signal.span, facts, { hint: hintFor(signal, outside) })];
}

function isInside(value: string, entries: number): boolean {
  return /^\d+$/.test(value) ? Number(value) < entries : entries === 2 && /^(true|false)$/.test(value);
}

/** A larger range where that is all that is wrong: numbers that start at 1 are the likely case. */
function hintFor({ format }: CheckedSignal, outside: readonly { readonly value: string }[]): string {
  const largest = Math.max(...outside.map(({ value }) => (/^\d{1,9}$/.test(value) ? Number(value) : Infinity)));
  return largest < 1000
    ? `'${format}(${largest + 1})' has the integers 0 to ${largest}`
    : `'${format}' without a number takes the values from the data`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count.toLocaleString('en-US')} times`;
}
