/**
 * Numbers from text: JSON's form, also with a leading `+` or `.`, a trailing `.` and leading zeros; ASCII white space around
 * it is ignored. Everything else ('', 'NaN', 'Inf', '0x10', '1,5', '1_000') is no number, and neither is an overflow.
 */

/** The number that a text states, or NaN. Never ±Infinity. */
export function parseNumber(text: string): number {
  const x = Number(text);
  if (x - x !== 0) return NaN;
  // JavaScript also reads '' and blanks as 0, 0x10, 0b1, 0o7 and exotic white space: only texts that could be those are looked at.
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const plain =
    first <= NINE &&
    first >= PLUS &&
    (isDigit(last) || last === DOT) &&
    (text.length < 2 || text.charCodeAt(1) <= NINE || x !== Math.floor(x));
  return plain || NUMBER.test(text) ? x : NaN;
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

const NUMBER = /^[ \t-\r]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t-\r]*$/;
const PLUS = 43,
  DOT = 46,
  NINE = 57;

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= NINE;
}
