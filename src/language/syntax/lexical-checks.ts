/** What a token must satisfy beyond its pattern: escapes, units, dots, letters. */
import type { IToken } from 'chevrotain';
import { type Diagnostic, diagnostic, certainFix, guessedFix } from '../../diagnostics/index.ts';
import { isFirstOnLine } from '../../text/lines.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import * as t from './tokens.ts';
import { declarationWords } from './keywords.ts';
import { checkNumber } from './numbers.ts';

/** The errors of a token, or null; `all` are those of the file, and it is number `at`. A string token gets its value as `payload`. */
export function checkToken(token: IToken, all: readonly IToken[], at: number, file: SourceFile): Diagnostic[] | null {
  const type = token.tokenType;
  if (type === t.Name) return isBareName(token.image) ? null : [notBare(token, file)];
  if (type === t.PercentileWord) return isBound(all, at) ? null : [notPercentile(token, file)];
  if (type === t.NumberToken) return checkNumber(token, all, at, file);
  if (type === t.Text || type === t.SingleQuotedText || type === t.ForeignText || type === t.UnterminatedText)
    return checkString(token, file);
  // `31.12.2026`: what a day is written like is said where one stands.
  if (type === t.MalformedNumber && isYear(token, all[at - 1])) return null;
  if (type === t.MalformedNumber) return [malformedNumber(token, all[at - 1], all[at - 2], file)];
  return null;
}

/** Whether a token is an end of a range: what is written for a percentile is said with the range then. */
function isBound(all: readonly IToken[], at: number): boolean {
  return [all[at - 1], all[at + 1]].some((next) => next?.tokenType === t.DotDot || next?.image === 'to');
}

function notPercentile(token: IToken, file: SourceFile): Diagnostic {
  const number = /[\d.]+/.exec(token.image)?.[0] ?? '';
  const text = token.image.includes('.') ? '.' : '%';
  const from = token.image.indexOf(text);
  const hint = `a percentile is written p(${number}), and a name with ${text} in it is quoted`;
  return diagnostic('ADS1005', spanIn(token, file, from, from + 1), { text }, { hint });
}

function isYear(token: IToken, before: IToken | undefined): boolean {
  const touches = before !== undefined && before.startOffset + before.image.length === token.startOffset;
  return touches && /^\.\d{4}$/.test(token.image) && /^\d{1,2}\.\d{1,2}$/.test(before.image);
}

const ascii = /^[A-Za-z_0-9]*$/;
const bareName = /^[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*$/u;

/** Whether a name may stand without quotes. */
export function isBareName(text: string): boolean {
  return (ascii.test(text) && text !== '' && !/^\d/.test(text)) || bareName.test(text);
}

function notBare(token: IToken, file: SourceFile): Diagnostic {
  const span = spanIn(token, file, 0, token.image.length);
  const strange = [...token.image].find((c) => !/[\p{L}\p{M}\p{N}_]/u.test(c)) ?? token.image;
  const hint = /[\u201c\u201d\u201e\u00ab\u00bb]/.test(strange)
    ? 'use the plain double quote, "'
    : 'a bare name has only letters, digits and _; quote this one';
  return diagnostic('ADS1005', span, { text: strange }, { hint });
}

function malformedNumber(
  token: IToken,
  before: IToken | undefined,
  further: IToken | undefined,
  file: SourceFile,
): Diagnostic {
  const span = spanIn(token, file, 0, token.image.length);
  // `0...50`
  if (before?.tokenType === t.DotDot && before.startOffset + 2 === token.startOffset) {
    const dot = { ...span, end: span.start + 1 };
    const extras = { hint: `a range has two dots: .. ${token.image.slice(1)}`, fix: guessedFix(dot, '', "remove '.'") };
    return diagnostic('ADS1007', span, { text: token.image }, extras);
  }
  const right = token.image.replace(/^(-?)\./, '$10.').replace(/(\d)\.(?!\d)/, '$1');
  // Behind the word of a declaration stands a name; behind a name of a list, nothing; a line begins with a word.
  const isName =
    before === undefined ||
    isFirstOnLine(file.text, token.startOffset) ||
    declarationWords.some((word) => word === before.image) ||
    (t.isName(before) && further?.tokenType === t.Comma);
  return diagnostic(
    'ADS1007',
    span,
    { text: token.image },
    { hint: `write ${right}`, fix: isName ? guessedFix(span, right) : certainFix(span, right) },
  );
}

const simpleEscapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function checkString(token: IToken, file: SourceFile): Diagnostic[] | null {
  const errors: Diagnostic[] = [];
  const single = token.tokenType === t.SingleQuotedText;
  const terminated = token.tokenType !== t.UnterminatedText;
  if (!terminated) {
    // A comment at the end of the line was swallowed, and so were brackets: only the quote is surely at fault.
    errors.push(unclosedString(token, file));
  }
  const inner = terminated ? token.image.slice(1, -1) : token.image.slice(1, endOfUnclosed(token.image));
  token.payload = inner.includes('\\') ? unescape(token, inner, single, file, errors) : inner;
  if (single) {
    const span = spanIn(token, file, 0, token.image.length);
    errors.push(diagnostic('ADS1019', span, {}, { fix: certainFix(span, JSON.stringify(token.payload)) }));
  }
  if (token.tokenType === t.ForeignText) {
    const span = spanIn(token, file, 0, token.image.length);
    const text = token.image[0]!;
    const hint = `a string stands in plain double quotes: ${JSON.stringify(token.payload)}`;
    errors.push(diagnostic('ADS1005', span, { text }, { hint, fix: certainFix(span, JSON.stringify(token.payload)) }));
  }
  return errors.length === 0 ? null : errors;
}

/** Where a string that is never closed was probably meant to end: before a block or a connective, or where the line does. */
function endOfUnclosed(image: string): number {
  const behind = /[ \t]*(?:[{})\],]|->|\b(?:on|from|until)\b).*$|[ \t]*(?:\/\/.*)?$/.exec(image);
  return Math.max(1, behind?.index ?? image.length);
}

function unclosedString(token: IToken, file: SourceFile): Diagnostic {
  const end = endOfUnclosed(token.image);
  const text = `${token.image.slice(0, end)}"`;
  const fix = end > 1 && !text.includes('\\') ? guessedFix(spanIn(token, file, end, end), '"', `write ${text}`) : null;
  return diagnostic('ADS1003', spanIn(token, file, 0, token.image.length), {}, { fix });
}

function unescape(token: IToken, inner: string, single: boolean, file: SourceFile, errors: Diagnostic[]): string {
  let value = '';
  for (let i = 0; i < inner.length; i++) {
    const c = inner[i]!;
    if (c !== '\\') {
      value += c;
      continue;
    }
    const next = inner[i + 1] ?? '';
    const simple = single && next === "'" ? "'" : Object.hasOwn(simpleEscapes, next) ? simpleEscapes[next] : undefined;
    const unicode = simple === undefined ? unicodeEscape.exec(inner.slice(i, i + 12)) : null;
    if (simple !== undefined) {
      value += simple;
      i++;
    } else if (unicode !== null) {
      value += JSON.parse(`"${unicode[0]}"`) as string;
      i += unicode[0].length - 1;
    } else if (next === '') {
      // The end of a string without an end: reported as that.
      return value;
    } else {
      const length = next === 'u' ? 2 : 1 + (String.fromCodePoint(inner.codePointAt(i + 1) ?? 0).length || 1);
      const text = inner.slice(i, i + length);
      errors.push(
        diagnostic(
          'ADS1004',
          spanIn(token, file, 1 + i, 1 + Math.min(i + length, inner.length)),
          { escape: text },
          {
            hint:
              next === 'u'
                ? '\\u needs four hexadecimal digits of one character'
                : 'a backslash itself is written \\\\',
          },
        ),
      );
      value += text.slice(1);
      i += text.length - 1;
    }
  }
  return value;
}

/** One character: a surrogate pair, or anything that is no half of one. */
const unicodeEscape =
  /^(?:\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u(?![dD][89a-fA-F])[0-9a-fA-F]{4})/;

function spanIn(token: IToken, file: SourceFile, from: number, to: number): Span {
  return { file: file.path, start: token.startOffset + from, end: token.startOffset + to };
}
