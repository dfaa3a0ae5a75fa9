import type { SignalFormat } from '../../../ir/plan.ts';
import type { Span } from '../../../text/source.ts';
import type { LiteralValue } from '../options/schema.ts';
import { shown, type Reporter } from '../reporter.ts';
import type { VocabWithoutSignals } from './vocabs.ts';

/** Whether a `default` or `serve` value is one that the signal can have. */
export function checkConstant(
  option: string,
  literal: LiteralValue,
  span: Span,
  format: SignalFormat,
  vocab: VocabWithoutSignals | null,
  reporter: Reporter,
): boolean {
  const reason = problem(literal, format, vocab);
  if (reason === null) return true;
  const value = typeof literal.value === 'string' ? JSON.stringify(shown(literal.value, 40)) : String(literal.value);
  reporter.report('ADS4007', span, { option, value, reason });
  return false;
}

function problem({ value, key }: LiteralValue, format: SignalFormat, vocab: VocabWithoutSignals | null): string | null {
  if (format === 'continuous')
    return typeof value === 'number' && Number.isFinite(value) ? null : 'a continuous signal is a number';
  if (key === null) return 'a key is a text, a whole number, true or false';
  if (vocab === null) return null;
  if (vocab.kind === 'range') {
    const n = vocab.entries!;
    const inside = typeof value === 'boolean' ? n === 2 : /^\d+$/.test(key) && Number(key) < n;
    return inside ? null : `the values are the integers 0 to ${n - 1}${n === 2 ? ', false and true' : ''}`;
  }
  if (vocab.values !== null && !vocab.values.includes(key))
    return `it is not one of the vocabulary's values (${vocab.values.slice(0, 8).join(', ')}${vocab.values.length > 8 ? ' …' : ''})`;
  return null;
}
