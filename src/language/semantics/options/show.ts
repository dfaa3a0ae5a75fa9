/** Option types, values and defaults in words. */
import { writtenText } from '../value-text.ts';
import type { Value } from '../../syntax/ast.ts';
import { writeDuration } from '../../syntax/units.ts';
import type { FormSchema, NumberKind, NumberType, OptionSchema, ValueType } from './schema.ts';

const numberWords: Record<NumberKind, string> = {
  count: 'a whole number',
  integer: 'a whole number',
  number: 'a number',
  fraction: 'a fraction (5% or 0.05)',
  bytes: 'a size in bytes (512MB)',
  duration: 'a duration (6h)',
};

/** `a whole number`, `one of log, none`, `a list of signal names`. */
export function describeType(type: ValueType): string {
  switch (type.kind) {
    case 'flag':
      return 'yes or no';
    case 'enum':
      return `one of ${Object.keys(type.values).join(', ')}`;
    case 'string':
      return type.characters === 1 ? 'one character in quotes' : 'a text in quotes';
    case 'name':
      return `the name of a ${type.of}`;
    case 'column':
      return 'a column';
    case 'metric':
      return `a head and its measure: ${type.measures.map((measure) => `HEAD.${measure}`).join(', ')}`;
    case 'literal':
      return 'a number, a text, true or false';
    case 'list':
      return 'a list: [a, b]';
    case 'clip':
      return 'a range: 0 .. 50 or p(1) .. p(99)';
    case 'product':
      return `a ${type.of} or a product of ${type.of}s`;
    case 'amount':
      return `a word with its number: ${Object.entries(type.words)
        .map(
          ([word, { type: number }]) =>
            `${word} ${number.kind === 'duration' ? '6h' : number.kind === 'count' ? '2' : '5%'}`,
        )
        .join(', ')}`;
    case 'form': {
      const forms = Object.entries(type.forms).map(([name, form]) => describeForm(name, form));
      if (type.string !== undefined) forms.push(`${type.stringIs ?? 'a glob'} in quotes`);
      return `one of ${forms.join(', ')}`;
    }
    default:
      return numberWords[type.kind];
  }
}

/** `hash(fraction, column)`. */
export function describeForm(name: string, form: FormSchema): string {
  return form.args.length === 0 ? name : `${name}(${form.args.map((arg) => arg.name).join(', ')})`;
}

/** What a value is, as a message's "found": `the duration 7d`, `the word log`. */
export function describeValue(value: Value): string {
  switch (value.kind) {
    case 'number':
      switch (value.unitKind) {
        case 'none':
          return `the number ${value.raw}`;
        case 'count':
          return `the count ${value.raw}`;
        case 'bytes':
          return `the size ${value.raw}`;
        default:
          return `the ${value.unitKind} ${value.raw}`;
      }
    case 'string':
      return `the text ${JSON.stringify(clipped(value.value))}`;
    case 'ref':
      return value.path.length === 1
        ? `the word ${clipped(value.path[0]!.text)}`
        : `the column ${clipped(value.path.map((part) => part.text).join('.'))}`;
    case 'product':
      return 'a product';
    case 'call':
      return `${clipped(value.name.text)}(…)`;
    case 'list':
      return 'a list';
    case 'range':
      return `the range ${clipped(writtenText(value))}`;
    case 'comparison':
      return 'a comparison';
    case 'amount':
      return `${clipped(value.word.text)} ${value.number.raw}`;
  }
}

function clipped(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

/** The bounds of a number type in words, or null without any: `between 1 and 65536`, `more than 0%`. */
export function describeBounds(type: NumberType): string | null {
  const show = (x: number) =>
    type.kind === 'fraction' ? `${x * 100}%` : type.kind === 'duration' && x !== 0 ? writeDuration(x) : String(x);
  const low =
    type.min !== undefined
      ? `at least ${show(type.min)}`
      : type.above !== undefined
        ? `more than ${show(type.above)}`
        : null;
  const high =
    type.max !== undefined
      ? `at most ${show(type.max)}`
      : type.below !== undefined
        ? `less than ${show(type.below)}`
        : null;
  if (low !== null && high !== null)
    return type.min !== undefined && type.max !== undefined
      ? `between ${show(type.min)} and ${show(type.max)}`
      : `${low} and ${high}`;
  return low ?? high;
}

/** The default as a spec would state it, or in words. */
export function showDefault(option: OptionSchema): string {
  if (option.required) return 'required';
  if (option.defaultText !== undefined) return option.defaultText;
  const { default: value, type } = option;
  if (value === null) return 'none';
  const one = (item: unknown): string =>
    typeof item === 'boolean'
      ? item
        ? 'yes'
        : 'no'
      : type.kind === 'string'
        ? JSON.stringify(item)
        : type.kind === 'fraction'
          ? `${Number(item) * 100}%`
          : String(item);
  return Array.isArray(value) ? value.map(one).join(', ') : one(value);
}

/** A value of a type, for a hint. */
export function exampleOf(type: ValueType): string {
  switch (type.kind) {
    case 'fraction':
      return '5%';
    case 'duration':
      return '7d';
    case 'bytes':
      return '512MB';
    case 'flag':
      return 'yes';
    case 'enum':
      return Object.keys(type.values)[0] ?? '';
    case 'name':
      return { signal: 'position', source: 'app', head: 'click', column: 'price' }[type.of];
    case 'product':
      return 'country * device';
    case 'column':
      return 'served_at';
    case 'string':
      return '"…"';
    default:
      return '64';
  }
}
