/** What is said of a value that does not fit its option. */
import type { Ref, Value } from '../../syntax/ast.ts';
import { type Extras, guessedFix } from '../../../diagnostics/index.ts';
import { numberParts } from '../../syntax/units.ts';
import { isChoose } from '../choices.ts';
import type { Reporter } from '../reporter.ts';
import type { ValueType } from './schema.ts';
import { describeType, describeValue } from './show.ts';
import { meantValue } from './synonyms.ts';

/** The text of a bare one-part word, else null. */
export function wordOf(value: Value): string | null {
  return value.kind === 'ref' && value.path.length === 1 && !value.path[0]!.quoted ? value.path[0]!.text : null;
}

export function columnRefOf(value: Value): Ref | null {
  if (value.kind === 'ref') return value;
  if (value.kind === 'string')
    return { kind: 'ref', path: [{ text: value.value, quoted: true, span: value.span }], span: value.span };
  return null;
}

/** The choice that a word means, by what it is called elsewhere first. */
export function suggestValue(
  reporter: Reporter,
  word: string,
  choices: readonly string[],
  span: Value['span'],
): Pick<Extras, 'hint' | 'fix'> {
  const meant = meantValue(word, choices);
  return meant === null
    ? reporter.suggestion(word, choices, span)
    : { hint: `did you mean '${meant}'?`, fix: guessedFix(span, meant) };
}

export function mismatch(
  reporter: Reporter,
  option: string,
  type: ValueType,
  value: Value,
  hint: string | null = null,
  fix: Extras['fix'] = null,
): undefined {
  // An unknown unit has been reported with its number.
  if (value.kind === 'number' && numberParts(value.raw).unknownUnit !== null) return undefined;
  reporter.report(
    'ADS3002',
    value.span,
    { option, expected: describeType(type), found: describeValue(value) },
    { hint: hint ?? (isChoose(value) ? 'choose(…) stands for the whole value of an option' : null), fix },
  );
  return undefined;
}
