/**
 * Numbers from text: JSON's form, also with a leading `+` or `.`, a trailing `.` and leading zeros; ASCII white space around
 * it is ignored. Everything else ('', 'NaN', 'Inf', '0x10', '1,5', '1_000') is no number, and neither is an overflow.
 */

/** The number that a text states, or NaN. Never ±Infinity. */
export function parseNumber(text: string): number {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;

  let i = start;
  const sign = text.charCodeAt(i);
  if (sign === PLUS || sign === MINUS) i++;
  const wholeEnd = skipDigits(text, i, end);
  let digits = wholeEnd - i;
  i = wholeEnd;
  if (i < end && text.charCodeAt(i) === DOT) {
    const fractionEnd = skipDigits(text, i + 1, end);
    digits += fractionEnd - i - 1;
    i = fractionEnd;
  }
  if (digits === 0) return NaN;
  if (i < end && (text.charCodeAt(i) | 32) === LOWER_E) {
    i++;
    const exponentSign = text.charCodeAt(i);
    if (i < end && (exponentSign === PLUS || exponentSign === MINUS)) i++;
    const exponentEnd = skipDigits(text, i, end);
    if (exponentEnd === i) return NaN;
    i = exponentEnd;
  }
  if (i !== end) return NaN;
  const x = Number(text);
  return x - x === 0 ? x : NaN;
}

/** A raw value as a finite number: numbers, BigInts and texts. Booleans, lists and the rest are NaN. */
export function toNumber(value: unknown): number {
  if (typeof value === 'number') return value - value === 0 ? value : NaN;
  if (typeof value === 'string') return parseNumber(value);
  if (typeof value === 'bigint') return finite(Number(value));
  return NaN;
}

function finite(x: number): number {
  return x - x === 0 ? x : NaN;
}

const PLUS = 43, MINUS = 45, DOT = 46, LOWER_E = 101;

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

function skipDigits(text: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const unit = text.charCodeAt(i);
    if (unit < 48 || unit > 57) break;
    i++;
  }
  return i;
}
