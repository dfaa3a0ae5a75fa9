/** Numbers as they are written elsewhere: with separators, with a decimal comma, with units that are not here. */
import type { IToken } from 'chevrotain';
import { type Diagnostic, diagnostic, certainFix, didYouMean, guessedFix } from '../../diagnostics/index.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import { durationOptions } from './keywords.ts';
import * as t from './tokens.ts';
import { numberParts, units } from './units.ts';

/** The errors of a number, or null; `all` are those of the file, and it is number `at`. Its `payload` is the number that was meant, where that is sure. */
export function checkNumber(token: IToken, all: readonly IToken[], at: number, file: SourceFile): Diagnostic[] | null {
  const span = { file: file.path, start: token.startOffset, end: token.startOffset + token.image.length };
  const plain = withoutSeparators(token.image);
  if (plain !== token.image) {
    token.payload = plain;
    return [separated(span, token.image, plain)];
  }
  const { unknownUnit } = numberParts(token.image);
  if (unknownUnit !== null) return [unknownUnitAt(span, token.image, unknownUnit, isDuration(all, at))];
  if (/^-?0\d/.test(token.image))
    return [diagnostic('ADS1008', span, { text: token.image }, { hint: `if it is a code, write "${token.image}"` })];
  return null;
}

function separated(span: Span, text: string, plain: string): Diagnostic {
  return diagnostic('ADS1024', span, { text }, { fix: certainFix(span, plain) });
}

/** `10_000`, `10 000`, `10,000`, `0,001`: the number without what separates its digits. */
function withoutSeparators(text: string): string {
  if (/^[+-]?\d{1,3}(?:_\d{3})+(?!\d)/.test(text) || /^[+-]?\d{1,3}(?: \d{3})+(?!\d)/.test(text))
    return text.replaceAll(/(?<=\d)[ _](?=\d{3})/g, '');
  const comma = /^([+-]?\d+),(\d+)(.*)$/s.exec(text);
  if (comma === null) return text;
  const [, whole, rest, unit] = comma;
  return rest!.length === 3 && !/^[+-]?0/.test(whole!) ? `${whole}${rest}${unit}` : `${whole}.${rest}${unit}`;
}

/**
 * Makes one number of `10 000`, and of `10,000` and `0,001`, where the zeros say that the comma separates no values. Changes `tokens`,
 * and is cheap where there is nothing to do.
 */
export function joinNumbers(tokens: IToken[], file: SourceFile): IToken[] {
  let joined: IToken[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.tokenType !== t.NumberToken) {
      joined?.push(token);
      continue;
    }
    let end = endOf(token);
    let last = i;
    for (;;) {
      const next = tokens[last + 1];
      const after = tokens[last + 2];
      if (next?.tokenType === t.NumberToken && !isInList(tokens, i) && isThousands(token, end, next, file)) last += 1;
      else if (
        last === i &&
        next?.tokenType === t.Comma &&
        next.startOffset === end &&
        after?.tokenType === t.NumberToken &&
        after.startOffset === end + 1 &&
        /^0\d+/.test(after.image) &&
        /^[+-]?\d+$/.test(token.image)
      )
        last += 2;
      else break;
      end = endOf(tokens[last]!);
    }
    if (last > i) {
      joined ??= tokens.slice(0, i);
      token.image = file.text.slice(token.startOffset, end);
      i = last;
    }
    joined?.push(token);
  }
  return joined ?? tokens;
}

/** `layers 256 128`: numbers of a list that lack their commas. */
function isInList(tokens: readonly IToken[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.tokenType === t.Comma || tokens[before]?.tokenType === t.NumberToken) before--;
  return tokens[before]?.image === 'layers';
}

/** `10 000`: three digits after a space. */
function isThousands(first: IToken, end: number, next: IToken, file: SourceFile): boolean {
  return (
    next.startOffset === end + 1 &&
    file.text[end] === ' ' &&
    /^\d{3}(?!\d)/.test(next.image) &&
    /^[+-]?[1-9]\d{0,2}$/.test(first.image)
  );
}

function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

/** Whether number `at` of the tokens is a duration: `window 60m`, `last(60m)`. */
function isDuration(all: readonly IToken[], at: number): boolean {
  const last = all[at - 1];
  const word = last?.tokenType === t.ParenOpen ? all[at - 2] : last;
  return word !== undefined && durationOptions.has(word.image);
}

function unknownUnitAt(number: Span, text: string, unit: string, isDuration: boolean): Diagnostic {
  const span = { ...number, start: number.end - unit.length };
  const digits = text.slice(0, -unit.length);
  if (unit === 'm') {
    const hint = "millions are 'M', minutes are 'min'";
    return diagnostic('ADS1006', span, { unit }, { hint, fix: isDuration ? certainFix(span, 'min') : null });
  }
  const inDays = days.get(unit.toLowerCase());
  if (inDays !== undefined && Number.isInteger(Number(digits))) {
    const fix = certainFix(number, `${Number(digits) * inDays}d`);
    return diagnostic('ADS1006', number, { unit }, { fix });
  }
  const known = unitNames.get(unit.toLowerCase());
  const meant =
    known ??
    [...units.keys()].find((one) => one.toLowerCase() === unit.toLowerCase()) ??
    didYouMean(unit, units.keys());
  if (meant === null)
    return diagnostic('ADS1006', span, { unit }, { hint: `the units are ${[...units.keys()].join(', ')}` });
  return diagnostic(
    'ADS1006',
    span,
    { unit },
    { hint: `did you mean '${meant}'?`, fix: known === undefined ? guessedFix(span, meant) : certainFix(span, meant) },
  );
}

/** How long a word says that something takes. */
export const durationWords: ReadonlyMap<string, string> = new Map([
  ...['daily', 'day', 'nightly'].map((word) => [word, '1d'] as const),
  ...['hourly', 'hour'].map((word) => [word, '1h'] as const),
  ...['weekly', 'week'].map((word) => [word, '7d'] as const),
  ...['monthly', 'month'].map((word) => [word, '30d'] as const),
  ...['minutely', 'minute'].map((word) => [word, '1min'] as const),
]);

const days: ReadonlyMap<string, number> = new Map(['w', 'wk', 'week', 'weeks'].map((name) => [name, 7]));

/** What people write for units elsewhere. */
export const unitNames: ReadonlyMap<string, string> = new Map([
  ...['sec', 'secs', 'second', 'seconds'].map((name) => [name, 's'] as const),
  ...['mins', 'minute', 'minutes'].map((name) => [name, 'min'] as const),
  ...['hr', 'hrs', 'hour', 'hours'].map((name) => [name, 'h'] as const),
  ...['day', 'days'].map((name) => [name, 'd'] as const),
  ...['million', 'millions', 'mio'].map((name) => [name, 'M'] as const),
  ...['thousand', 'thousands'].map((name) => [name, 'k'] as const),
  ...['percent', 'pct'].map((name) => [name, '%'] as const),
]);
