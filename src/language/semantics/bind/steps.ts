/** `sequence of FORMAT`: what the format says of one value, for each step of a list. */
import type { FormatParts, FormatReading } from '../../../formats/shared/bind.ts';
import type { SignalFormat } from '../../../ir/plan.ts';
import type { Reporter } from '../reporter.ts';

/** A list with an element of this format in each step. */
export function stepsFormat(element: SignalFormat): SignalFormat {
  return element === 'hash_onehot' ? 'hash_indexed' : 'indexed';
}

/** Constants stand for a row's value, and a list has no such value; `sources` would leave its members out of step. */
export function stepParts(parts: FormatParts, { blocks }: FormatReading, reporter: Reporter): FormatParts {
  for (const option of blocks.flatMap((block) => block?.options ?? []))
    if (['default', 'serve', 'sources'].includes(option.name.text))
      reporter.report('ADS3012', option.name.span, { option: option.name.text, thing: 'the steps of a sequence' });
  return { ...parts, default: null, serve: null, sources: null, pool: 'sum', keep: 'last' };
}
