/** `sequence of FORMAT`: what the format says of one value, for each step of a list. */
import { guessedFix } from '../../../diagnostics/index.ts';
import { lastOf } from '../../../text/present.ts';
import { writtenText } from '../value-text.ts';
import type { FormatParts, FormatReading } from '../../../formats/shared/bind.ts';
import { AGE_BUCKETS } from '../../../ir/step-ages.ts';
import type { SignalFormat } from '../../../ir/plan.ts';

/** A list with an element of this format in each step. */
export function stepsFormat(element: SignalFormat): SignalFormat {
  return element === 'hash_onehot' ? 'hash_indexed' : 'indexed';
}

/** Numbers of an embedding of ages where the spec does not say. */
const AGE_WIDTH = 8;

/** Constants stand for a row's value, and a list has no such value; `sources` would leave its members out of step. */
export function stepParts(parts: FormatParts, { blocks, format, declaration, context }: FormatReading): FormatParts {
  const isNumber = format === 'continuous';
  for (const { name } of blocks.flatMap((block) => block?.options ?? []))
    if (isNumber ? name.text !== 'embed' : ['default', 'serve', 'sources'].includes(name.text))
      context.reporter.report('ADS3012', name.span, { option: name.text, thing: 'the steps of a sequence' });
  const steps = { default: null, serve: null, sources: null, pool: 'sum', keep: 'last' } as const;
  if (!isNumber) return { ...parts, ...steps };
  const { name } = declaration;
  const vocab = {
    id: `signal.${name.text}`,
    kind: 'range',
    entries: AGE_BUCKETS,
    top: null,
    minCount: 1,
    values: null,
    file: null,
    embed: parts.bins?.width ?? AGE_WIDTH,
    span: name.span,
  } as const;
  return { ...parts, ...steps, bins: null, squash: null, normalize: null, clip: null, vocab };
}

/** Ages are the numbers that steps have, and only steps have ages. @returns whether it is so; otherwise it is reported */
export function checkAge(
  { declaration, format, context }: FormatReading,
  isSequence: boolean,
  isAge: boolean,
): boolean {
  const { data, reporter } = context;
  const span = (declaration.from ?? declaration.format)!.span;
  if (isAge !== (isSequence && format === 'continuous')) {
    const { from } = declaration;
    // Numbers of steps that are called like times are most likely meant as ages.
    const name = from?.kind === 'ref' ? lastOf(from.path).text : '';
    const meant =
      isSequence && from?.kind === 'ref' && /(?:_at|_ts|time|date|_on)s?$/i.test(name)
        ? `age(${writtenText(from)})`
        : null;
    const extras = meant === null ? {} : { hint: `did you mean ${meant}?`, fix: guessedFix(span, meant) };
    const found = isAge ? 'age(…)' : 'a number in each step';
    if (isAge || isSequence) reporter.report('ADS4022', span, { found }, extras);
    return !isAge && !isSequence;
  }
  if (!isAge || data.time !== null) return true;
  reporter.report('ADS4023', span, {});
  return false;
}
