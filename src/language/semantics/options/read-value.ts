/** One value of an option, by its type. Reports what doesn't fit and gives null then: the error type. */
import type { Value } from '../../syntax/ast.ts';
import { guessedFix } from '../../../diagnostics/index.ts';
import type { Reporter } from '../reporter.ts';
import { writtenText } from '../value-text.ts';
import { keyOfNumber } from '../keys.ts';
import { readForm } from './read-form.ts';
import { meantNumber, readClip, readNumber } from './read-number.ts';
import type { LiteralValue, ValueOf, ValueType } from './schema.ts';
import { columnRefOf, mismatch, suggestValue, wordOf } from './wrong-value.ts';

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
      const quoted = value.kind === 'string' && Object.hasOwn(type.values, value.value) ? value.value : null;
      if (quoted !== null)
        return mismatch(
          reporter,
          option,
          type,
          value,
          `write ${quoted}, without quotes`,
          guessedFix(value.span, quoted),
        );
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
      const only = known.length === 1 ? known[0] : undefined;
      if (value.kind !== 'amount') {
        const first = known[0];
        const number =
          first === undefined
            ? null
            : value.kind === 'number'
              ? value.raw
              : meantNumber(type.words[first]!.type, value);
        const meant = number === null ? null : `${first} ${number}`;
        if (meant !== null && (value.kind === 'number' || only !== undefined))
          return mismatch(reporter, option, type, value, `write ${option} ${meant}`, guessedFix(value.span, meant));
      }
      const word = value.kind === 'amount' ? value.word.text : wordOf(value);
      if (word !== null && !Object.hasOwn(type.words, word)) {
        const at = value.kind === 'amount' ? value.word.span : value.span;
        const suggestion = suggestValue(reporter, word, known, at);
        reporter.report('ADS3008', at, { option, value: word, choices: known.join(', ') }, suggestion);
        return undefined;
      }
      if (value.kind !== 'amount') {
        const hint =
          value.kind === 'comparison'
            ? 'a gate is how much worse a model may be than the last one, not what it has to reach'
            : null;
        return mismatch(reporter, option, type, value, option === 'gate' ? hint : null);
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
      if (value.kind !== 'ref' || value.path.length !== 2) {
        const word = wordOf(value);
        // Which head it is of is for the reader to say, who knows them.
        if (word !== null && type.measures.includes(word)) return value;
        const meant = word === null ? null : `${writtenText(value)}.${type.measures[0]}`;
        const fix = meant === null ? null : guessedFix(value.span, meant);
        return mismatch(reporter, option, type, value, meant === null ? null : `write ${meant}`, fix);
      }
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
    case 'clip': {
      if (value.kind === 'range') return readClip(reporter, option, value);
      const bounds = value.kind === 'list' ? value.items : value.kind === 'call' ? value.args : [];
      const meant = bounds.length === 2 ? bounds.map(writtenText).join(' .. ') : null;
      const fix = meant === null ? null : guessedFix(value.span, meant);
      const both = value.kind === 'number' ? `a range has two ends, as in 0 .. ${value.raw}` : null;
      return mismatch(reporter, option, type, value, meant === null ? both : `write ${meant}`, fix);
    }
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

const on: ReadonlySet<string> = new Set(['on', 'y', 'enable', 'enabled', 'always']);
const off: ReadonlySet<string> = new Set(['off', 'n', 'disable', 'disabled', 'never', 'none']);
