/** What stands in a format's parentheses: a number or a vocabulary. */
import type { SignalFormat } from '../../../ir/plan.ts';
import type { FormatExpression, Name, NumberLiteral, Value } from '../../syntax/ast.ts';
import { guessedFix } from '../../../diagnostics/index.ts';
import { formats, type FormatSchema, isFormat } from '../../../formats/options.ts';
import { describeValue } from '../options/show.ts';
import { maxEntries } from '../options/vocab.ts';
import type { SignalContext } from './signals.ts';
import type { BoundVocab } from './vocabs.ts';

export type FormatArgument =
  | { readonly kind: 'none' }
  /** range: values; buckets: hash buckets; length: of a vector. */
  | { readonly kind: 'range' | 'buckets' | 'length'; readonly value: number }
  | { readonly kind: 'vocab'; readonly vocab: BoundVocab };

const limits = { range: [1, maxEntries], buckets: [2, maxEntries], length: [1, 65536] } as const;

/** null: wrong, and reported. */
export function bindArgument(
  expression: FormatExpression,
  format: SignalFormat,
  context: SignalContext,
): FormatArgument | null {
  const schema = formats[format];
  const { reporter } = context;
  const wants = schema.argument === null ? 'nothing in parentheses' : describeArgument(schema.argument);
  const [argument, second] = expression.args;
  if (argument === undefined) {
    if (schema.argument?.required !== true) return { kind: 'none' };
    reporter.report(
      'ADS4002',
      expression.span,
      { format, wants },
      { hint: schema.argument.example === undefined ? null : `write ${schema.argument.example}` },
    );
    return null;
  }
  const wrong = (value: Value, found = describeValue(value)): null => {
    reporter.report('ADS4003', value.span, { format, wants, found }, meantFormat(expression, format, value));
    return null;
  };
  if (schema.argument === null) return wrong(argument);
  if (second !== undefined) return wrong(second, 'two of them');
  if (argument.kind === 'number') {
    const { number } = schema.argument;
    if (number === null) return wrong(argument);
    return isSize(argument, number) ? { kind: number, value: argument.value } : wrong(argument, argument.raw);
  }
  const name: Name | null =
    argument.kind === 'ref' && argument.path.length === 1
      ? argument.path[0]!
      : argument.kind === 'string'
        ? { text: argument.value, quoted: true, span: argument.span }
        : null;
  if (name === null || schema.argument.vocab === null) return wrong(argument);
  return bindVocabName(name, format, schema.argument.vocab, context);
}

/** `continuous(8)` without its argument, `indexed(10k)` as `hash_indexed(10k)`. */
function meantFormat({ name, args, span }: FormatExpression, format: SignalFormat, value: Value) {
  if (formats[format].argument === null && args.length === 1)
    return { fix: guessedFix({ ...span, start: name.span.end }, '', `write '${format}'`) };
  const hashed = `hash_${format}`;
  if (value.kind !== 'number' || args.length !== 1 || !isFormat(hashed) || name.text !== format) return {};
  const text = `${hashed}(${value.raw})`;
  return { hint: `did you mean ${text}?`, fix: guessedFix(span, text) };
}

function isSize(number: NumberLiteral, kind: keyof typeof limits): boolean {
  const [low, high] = limits[kind];
  return (
    (number.unitKind === 'none' || number.unitKind === 'count') &&
    Number.isInteger(number.value) &&
    number.value >= low &&
    number.value <= high
  );
}

function bindVocabName(
  name: Name,
  format: SignalFormat,
  wanted: 'hash' | 'entries',
  { vocabs, usedVocabs, reporter }: SignalContext,
): FormatArgument | null {
  const vocab = vocabs.get(name.text);
  if (vocab === undefined) {
    const meant = reporter.unknown('vocab', name, vocabs.keys());
    if (meant !== null) usedVocabs.add(meant);
    return null;
  }
  usedVocabs.add(name.text);
  if (vocab === null) return null;
  const kind = vocab.checked.kind === 'hash' ? 'hash' : 'entries';
  if (kind === wanted) return { kind: 'vocab', vocab };
  const other = format.startsWith('hash_') ? format.slice(5) : `hash_${format}`;
  reporter.report(
    'ADS4006',
    name.span,
    { format, vocab: name.text, kind: kind === 'hash' ? 'hashed' : 'not hashed' },
    {
      related: [{ span: vocab.declaration.name.span, message: 'the vocab' }],
      hint:
        kind === 'hash'
          ? `use ${other}(${name.text})`
          : `use ${other}(${name.text}), or give the vocab hash buckets: hash 100k`,
    },
  );
  return null;
}

function describeArgument(argument: NonNullable<FormatSchema['argument']>): string {
  const { number, vocab } = argument;
  const words: string[] = [];
  if (number !== null) {
    const [low, high] = limits[number];
    words.push(
      `${{ range: 'a number of values', buckets: 'a number of buckets', length: 'the length of its vectors' }[number]} (${low} to ${high})`,
    );
  }
  if (vocab !== null) words.push(vocab === 'hash' ? 'a hashed vocab' : 'a vocab');
  return words.join(' or ');
}
