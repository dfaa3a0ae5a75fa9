/** What a token must satisfy beyond its pattern: escapes, units, dots, letters. */
import type { IToken } from 'chevrotain';
import { type Diagnostic, diagnostic, certainFix, didYouMean, guessedFix } from '../../diagnostics/index.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import * as t from './tokens.ts';
import { numberParts, units } from './units.ts';

/** The errors of a token, or null. A string token gets its value as `payload`. */
export function checkToken(token: IToken, file: SourceFile): Diagnostic[] | null {
  const type = token.tokenType;
  if (type === t.Name) return isBareName(token.image) ? null : [notBare(token, file)];
  if (type === t.NumberToken) return checkNumber(token, file);
  if (type === t.Text || type === t.SingleQuotedText || type === t.UnterminatedText) return checkString(token, file);
  if (type === t.MalformedNumber) return [malformedNumber(token, file)];
  return null;
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

function checkNumber(token: IToken, file: SourceFile): Diagnostic[] | null {
  const { unknownUnit } = numberParts(token.image);
  if (unknownUnit !== null) {
    const span = spanIn(token, file, token.image.length - unknownUnit.length, token.image.length);
    return [unknownUnitAt(span, unknownUnit)];
  }
  if (/^-?0\d/.test(token.image)) {
    const span = spanIn(token, file, 0, token.image.length);
    return [diagnostic('ADS1008', span, { text: token.image }, { hint: `if it is a code, write "${token.image}"` })];
  }
  return null;
}

function unknownUnitAt(span: Span, unit: string): Diagnostic {
  if (unit === 'm') {
    return diagnostic('ADS1006', span, { unit }, { hint: "millions are 'M', minutes are 'min'" });
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

/** What people write for units elsewhere. */
const unitNames: ReadonlyMap<string, string> = new Map([
  ...['sec', 'secs', 'second', 'seconds'].map((name) => [name, 's'] as const),
  ...['mins', 'minute', 'minutes'].map((name) => [name, 'min'] as const),
  ...['hr', 'hrs', 'hour', 'hours'].map((name) => [name, 'h'] as const),
  ...['day', 'days'].map((name) => [name, 'd'] as const),
  ...['million', 'mio'].map((name) => [name, 'M'] as const),
]);

function malformedNumber(token: IToken, file: SourceFile): Diagnostic {
  const span = spanIn(token, file, 0, token.image.length);
  const right = token.image.replace(/^(-?)\./, '$10.').replace(/(\d)\.(?!\d)/, '$1');
  return diagnostic('ADS1007', span, { text: token.image }, { hint: `write ${right}`, fix: certainFix(span, right) });
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
    errors.push(diagnostic('ADS1003', spanIn(token, file, 0, token.image.length), {}));
  }
  const inner = token.image.slice(1, terminated ? -1 : undefined);
  token.payload = inner.includes('\\') ? unescape(token, inner, single, file, errors) : inner;
  if (single) {
    const span = spanIn(token, file, 0, token.image.length);
    errors.push(diagnostic('ADS1019', span, {}, { fix: certainFix(span, JSON.stringify(token.payload)) }));
  }
  return errors.length === 0 ? null : errors;
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
