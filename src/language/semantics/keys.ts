import type { NumberLiteral } from '../syntax/ast.ts';

/** The key of a number in a vocabulary: a whole number in decimal digits, exact beyond 2^53; null for any other number. */
export function keyOfNumber(number: NumberLiteral): string | null {
  // No key of real data is that long; BigInt is quadratic in the digits.
  if (/^[+-]?\d{1,1000}$/.test(number.raw)) return BigInt(number.raw).toString();
  return Number.isSafeInteger(number.value) ? BigInt(number.value).toString() : null;
}
