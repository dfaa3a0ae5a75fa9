/**
 * Keys: what vocabularies list and hashes hash. Text is used as it is (no Unicode normalisation, no trimming), integers
 * in decimal, booleans as `true` and `false`. Training reads 64-bit integers as BigInt; a plain number beyond 2⁵³−1 may
 * have lost digits on its way (JSON), so it is refused rather than looked up as a neighbour's id.
 */

/** The key of a raw value; null when the value has none (a non-integral or unsafe number, NaN, an object, a missing value). */
export function keyOf(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return Number.isSafeInteger(value) ? String(value) : null;
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      return null;
  }
}

/** A safe integer in canonical decimal, as {@link keyOf} writes it, or NaN. */
export function integerOfKey(key: string): number {
  const n = Number(key);
  return Number.isSafeInteger(n) && String(n) === key ? n : NaN;
}
