/** One value of an option, by its type. Reports what doesn't fit and gives null then: the error type. */
import type { NumberLiteral, Range, Ref, Value } from '../../syntax/ast.ts';
import { type Extras, guessedFix } from '../../../diagnostics/index.ts';
import { numberParts } from '../../syntax/units.ts';
import { isChoose } from '../choices.ts';
import type { Reporter } from '../reporter.ts';
import { keyOfNumber } from '../keys.ts';
import type { ClipValue, FormValue, LiteralValue, NumberType, ValueOf, ValueType } from './schema.ts';
import { writtenText } from '../value-text.ts';
import { meantValue } from './synonyms.ts';
import { describeBounds, describeForm, describeType, describeValue } from './show.ts';

/** The value, or undefined where it was wrong (null is a value: `none`). */
export function readValue<T extends ValueType>(
  reporter: Reporter,
  option: string,
  type: T,
  value: Value,
): ValueOf<T> | undefined {
  return read(reporter, option, type, value) as ValueOf<T> | undefined;
}

function read(reporter: Reporter, option: string, type: ValueType, value: Value): unknown {
  switch (type.kind) {
    case 'flag': {
      const word = wordOf(value);
      if (word === 'yes' || word === 'true') return true;
      if (word === 'no' || word === 'false') return false;
      const meant =
        word !== null && on.has(word.toLowerCase())
          ? 'yes'
          : word !== null && off.has(word.toLowerCase())
            ? 'no'
            : null;
      return mismatch(reporter, option, type, value, null, meant === null ? null : guessedFix(value.span, meant));
    }
    case 'enum': {
      const word = wordOf(value);
      if (word === null) return mismatch(reporter, option, type, value);
      if (Object.hasOwn(type.values, word)) return word;
      const choices = Object.keys(type.values);
      reporter.report(
        'ADS3008',
        value.span,
        { option, value: word, choices: choices.join(', ') },
        suggestValue(reporter, word, choices, value.span),
      );
      return undefined;
    }
    case 'string':
      if (value.kind !== 'string') {
        const word = wordOf(value);
        const fix =
          word === null || type.characters !== undefined ? null : guessedFix(value.span, JSON.stringify(word));
        return mismatch(reporter, option, type, value, fix === null ? null : 'a text stands in quotes', fix);
      }
      if (type.characters !== undefined && [...value.value].length !== type.characters)
        return mismatch(reporter, option, type, value);
      return value.value;
    case 'name':
      if (value.kind === 'string') return { text: value.value, quoted: true, span: value.span };
      if (value.kind === 'ref' && value.path.length === 1) return value.path[0];
      return mismatch(reporter, option, type, value);
    case 'column':
      return columnRefOf(value) ?? mismatch(reporter, option, type, value);
    case 'amount': {
      const known = Object.keys(type.words);
      const word = value.kind === 'amount' ? value.word.text : wordOf(value);
      if (word !== null && !Object.hasOwn(type.words, word)) {
        const suggestion = suggestValue(reporter, word, known, value.span);
        reporter.report('ADS3008', value.span, { option, value: word, choices: known.join(', ') }, suggestion);
        return undefined;
      }
      if (value.kind !== 'amount') {
        const meant = value.kind === 'number' && known[0] !== undefined ? `${known[0]} ${value.raw}` : null;
        const fix = meant === null ? null : guessedFix(value.span, meant);
        return mismatch(reporter, option, type, value, null, fix);
      }
      const amount = readNumber(
        reporter,
        `${option} ${value.word.text}`,
        type.words[value.word.text]!.type,
        value.number,
      );
      return amount === undefined ? undefined : { word: value.word.text, amount };
    }
    case 'metric': {
      if (value.kind !== 'ref' || value.path.length !== 2) return mismatch(reporter, option, type, value);
      const measure = value.path[1]!;
      if (type.measures.includes(measure.text)) return value;
      const choices = type.measures.join(', ');
      const suggestion = reporter.suggestion(measure.text, type.measures, measure.span);
      reporter.report('ADS3008', measure.span, { option, value: measure.text, choices }, suggestion);
      return undefined;
    }
    case 'literal':
      return literalOf(value) ?? mismatch(reporter, option, type, value);
    case 'list': {
      if (value.kind !== 'list') return mismatch(reporter, option, type, value);
      const items = value.items.map((item) => {
        const literal = literalOf(item);
        return literal === null
          ? mismatch(reporter, option, { kind: 'literal' }, item)
          : { value: literal, span: item.span };
      });
      return items.includes(undefined) ? undefined : items;
    }
    case 'clip':
      return value.kind === 'range' ? readClip(reporter, option, value) : mismatch(reporter, option, type, value);
    case 'product': {
      if (value.kind === 'string') return [{ text: value.value, quoted: true, span: value.span }];
      const factors = value.kind === 'product' ? value.factors : value.kind === 'ref' ? [value] : [];
      const bad = factors.length === 0 || factors.some((factor) => factor.path.length !== 1);
      return bad ? mismatch(reporter, option, type, value) : factors.map((factor) => factor.path[0]);
    }
    case 'form':
      return readForm(reporter, option, type, value);
    default:
      if (type.none && wordOf(value) === 'none') return null;
      return readNumber(reporter, option, type, value);
  }
}

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

/** A number, a text, `true` or `false`; another bare word is a text. null for anything else, or a number with a unit that isn't a count. */
export function literalOf(value: Value): LiteralValue | null {
  if (value.kind === 'string') return { value: value.value, key: value.value };
  if (value.kind === 'number' && (value.unitKind === 'none' || value.unitKind === 'count')) {
    const key = keyOfNumber(value);
    // Whole numbers beyond 2^53 keep their digits as text: a key is text anyway.
    return { value: Number.isSafeInteger(value.value) || key === null ? value.value : key, key };
  }
  const word = value.kind === 'ref' && value.path.length === 1 ? value.path[0]! : null;
  if (word === null) return null;
  if (!word.quoted && (word.text === 'true' || word.text === 'false'))
    return { value: word.text === 'true', key: word.text };
  return { value: word.text, key: word.text };
}

export function readNumber(reporter: Reporter, option: string, type: NumberType, value: Value): number | undefined {
  if (value.kind !== 'number') return mismatch(reporter, option, type, value);
  // An unknown unit has been reported with the number.
  if (numberParts(value.raw).unknownUnit !== null) return undefined;
  if (!unitFits(type, value)) {
    const { unitKind } = value;
    const meant = inUnitsOf(type, value);
    const hint =
      unitKind === 'none'
        ? `write its unit, as in ${type.kind === 'bytes' ? '512MB' : '7d'}`
        : `${unitKind} and ${type.kind} are different types`;
    reporter.report(
      'ADS3003',
      value.span,
      { option, expected: describeType(type), found: describeValue(value) },
      meant === null ? { hint } : { hint: `${hint}; did you mean ${meant}?`, fix: guessedFix(value.span, meant) },
    );
    return undefined;
  }
  if ((type.kind === 'count' || type.kind === 'integer') && !Number.isSafeInteger(value.value))
    return mismatch(reporter, option, type, value);
  const x = value.value;
  const fits =
    Number.isFinite(x) &&
    (type.min === undefined || x >= type.min) &&
    (type.max === undefined || x <= type.max) &&
    (type.above === undefined || x > type.above) &&
    (type.below === undefined || x < type.below) &&
    (type.kind !== 'count' || x >= 0);
  if (fits) return x;
  const bounds = describeBounds(type) ?? (type.kind === 'count' ? 'at least 0' : 'a finite number');
  const percent =
    type.kind === 'fraction' && value.unitKind === 'none' && x > 1 && x <= 100
      ? { hint: `did you mean ${value.raw}%?`, fix: guessedFix(value.span, `${value.raw}%`) }
      : {};
  reporter.report('ADS3004', value.span, { option, bounds, found: value.raw }, percent);
  return undefined;
}

const bytesOfCounts: readonly (readonly [string, string])[] = [
  ['k', 'KB'],
  ['M', 'MB'],
  ['G', 'GB'],
];

/** `params 30MB` is meant as 30M, and `memory 512M` as 512MB. */
function inUnitsOf(type: NumberType, { raw, unit, unitKind }: NumberLiteral): string | null {
  if (unit === null) return null;
  const other =
    type.kind === 'bytes'
      ? bytesOfCounts.find(([count]) => count === unit)?.[1]
      : type.kind === 'count' && unitKind === 'bytes'
        ? bytesOfCounts.find(([, bytes]) => bytes === unit)?.[0]
        : undefined;
  return other === undefined ? null : `${raw.slice(0, -unit.length)}${other}`;
}

function unitFits(type: NumberType, value: NumberLiteral): boolean {
  switch (type.kind) {
    case 'fraction':
      return value.unitKind === 'fraction' || value.unitKind === 'none';
    case 'bytes':
      return value.unitKind === 'bytes';
    case 'duration':
      return value.unitKind === 'duration';
    default:
      return value.unitKind === 'none' || value.unitKind === 'count';
  }
}

function readClip(reporter: Reporter, option: string, range: Range): ClipValue | undefined {
  const percentile = (bound: Value) => bound.kind === 'call' && bound.name.text === 'p';
  const kind = percentile(range.low) || percentile(range.high) ? 'percentiles' : 'values';
  const read = (bound: Value): number | undefined => {
    if (kind === 'values') return readNumber(reporter, option, { kind: 'number' }, bound);
    if (bound.kind !== 'call' || bound.name.text !== 'p' || bound.args.length !== 1)
      return mismatch(reporter, option, { kind: 'clip' }, bound, 'both bounds are percentiles, or neither');
    return readNumber(reporter, option, { kind: 'number', min: 0, max: 100 }, bound.args[0]!);
  };
  const words = [range.low, range.high].map((bound) => /^p(\d+)$/.exec(wordOf(bound) ?? '')?.[1]);
  if (words[0] !== undefined && words[1] !== undefined) {
    const meant = `p(${words[0]}) .. p(${words[1]})`;
    return mismatch(reporter, option, { kind: 'clip' }, range, `write ${meant}`, guessedFix(range.span, meant));
  }
  const low = read(range.low);
  const high = read(range.high);
  if (low === undefined || high === undefined) return undefined;
  if (low < high) return { kind, low, high };
  reporter.report('ADS3004', range.span, {
    option,
    bounds: 'a range whose first bound is the smaller one',
    found: `${low} .. ${high}`,
  });
  return undefined;
}

function readForm(
  reporter: Reporter,
  option: string,
  type: Extract<ValueType, { kind: 'form' }>,
  value: Value,
): FormValue | undefined {
  if (value.kind === 'string' && type.string !== undefined) return { name: 'string', args: [value.value] };
  const name = value.kind === 'call' ? value.name.text : wordOf(value);
  if (name === null) {
    const meant = value.kind === 'number' ? formAround(type, value) : null;
    return mismatch(
      reporter,
      option,
      type,
      value,
      meant === null ? null : `write ${meant}`,
      meant === null ? null : guessedFix(value.span, meant),
    );
  }
  const form = Object.hasOwn(type.forms, name) ? type.forms[name]! : null;
  if (form === null) {
    const choices = Object.keys(type.forms);
    const span = value.kind === 'call' ? value.name.span : value.span;
    reporter.report(
      'ADS3008',
      span,
      { option, value: name, choices: choices.map((choice) => describeForm(choice, type.forms[choice]!)).join(', ') },
      suggestValue(reporter, name, choices, span),
    );
    return undefined;
  }
  const given = value.kind === 'call' ? value.args : [];
  const needed = form.args.filter((arg) => arg.default === undefined).length;
  if (given.length < needed || given.length > form.args.length) {
    const wants = `${form.args.length} argument${form.args.length === 1 ? '' : 's'}: ${form.args.map((arg) => arg.name).join(', ')}`;
    const other = otherForm(type, given);
    const extras =
      other === null
        ? { hint: `write ${describeForm(name, form)}` }
        : { hint: `did you mean ${other}?`, fix: guessedFix(value.span, other) };
    reporter.report('ADS3016', value.span, { form: name, wants }, extras);
    return undefined;
  }
  const args = form.args.map((arg, i) => {
    const item = given[i];
    if (item === undefined) return arg.default!;
    return arg.type.kind === 'column'
      ? (columnRefOf(item) ?? mismatch(reporter, name, arg.type, item))
      : readNumber(reporter, name, arg.type, item);
  });
  return args.includes(undefined) ? undefined : { name, args: args as FormValue['args'] };
}

/** `random(10%, user_id)` has the arguments of hash(10%, user_id). */
function otherForm({ forms }: Extract<ValueType, { kind: 'form' }>, given: readonly Value[]): string | null {
  const fits = Object.entries(forms).find(
    ([, { args }]) =>
      args.length > 0 &&
      given.length === args.length &&
      args.every(({ type }, i) => {
        const value = given[i]!;
        return type.kind === 'column' ? columnRefOf(value) !== null : value.kind === 'number' && unitFits(type, value);
      }),
  );
  return fits === undefined ? null : `${fits[0]}(${given.map(writtenText).join(', ')})`;
}

const on: ReadonlySet<string> = new Set(['on', 'y', 'enable', 'enabled', 'always']);
const off: ReadonlySet<string> = new Set(['off', 'n', 'disable', 'disabled', 'never', 'none']);

/** The choice that a word means, by what it is called elsewhere first. */
function suggestValue(reporter: Reporter, word: string, choices: readonly string[], span: Value['span']) {
  const meant = meantValue(word, choices);
  return meant === null
    ? reporter.suggestion(word, choices, span)
    : { hint: `did you mean '${meant}'?`, fix: guessedFix(span, meant) };
}

/** `holdout 10%` is most likely meant as the first form that takes such a number alone: random(10%). */
function formAround({ forms }: Extract<ValueType, { kind: 'form' }>, value: NumberLiteral): string | null {
  const found = Object.entries(forms).find(([, { args }]) => {
    const first = args[0];
    if (first === undefined || first.type.kind === 'column' || args.slice(1).some((arg) => arg.default === undefined))
      return false;
    return unitFits(first.type, value) && (value.unitKind !== 'none' || first.type.kind !== 'count');
  });
  return found === undefined ? null : `${found[0]}(${value.raw})`;
}

function mismatch(
  reporter: Reporter,
  option: string,
  type: ValueType,
  value: Value,
  hint: string | null = null,
  fix: Extras['fix'] = null,
): undefined {
  reporter.report(
    'ADS3002',
    value.span,
    { option, expected: describeType(type), found: describeValue(value) },
    { hint: hint ?? (isChoose(value) ? 'choose(…) stands for the whole value of an option' : null), fix },
  );
  return undefined;
}
