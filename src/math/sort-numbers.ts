/** Sorting many numbers by their bits, a digit at a time: several times as fast as comparing them. */

/** Fewer are sorted by comparison: counts of digits take longer. */
const LEAST = 4096;
/** Bits of a digit, and where those of a number of 64 bits begin, without its sign. */
const BITS = 11;
const DIGITS = 6;
const SIZE = 1 << BITS;
const MASK = SIZE - 1;

/** In ascending order, in place; −0 comes before 0, and NaN last. */
export function sortNumbers(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  if (values.length < LEAST || hasNaN(values)) return values.sort();
  return sorted(values, null);
}

/** A copy in ascending order, and for each of its numbers where that was before. Equal ones come in any order. */
export function numbersInOrder(values: Float64Array): {
  readonly values: Float64Array<ArrayBuffer>;
  readonly order: Uint32Array;
} {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  if (values.length >= LEAST && !hasNaN(values)) return { values: sorted(values.slice(), order), order };
  order.sort((a, b) => compare(values[a]!, values[b]!));
  return { values: Float64Array.from(order, (i) => values[i]!), order };
}

/** As the sort of typed arrays compares. */
function compare(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  if (a === b) return a !== 0 || Object.is(a, b) ? 0 : Object.is(a, -0) ? -1 : 1;
  return Number(a !== a) - Number(b !== b);
}

function hasNaN(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (values[i] !== values[i]) return true;
  return false;
}

/** Without NaN. @param order moved with the values */
function sorted(values: Float64Array<ArrayBuffer>, order: Uint32Array | null): Float64Array<ArrayBuffer> {
  let [from, to] = [values, new Float64Array(values.length)];
  let orderFrom: Uint32Array | null = order;
  let orderTo: Uint32Array | null = order === null ? null : new Uint32Array(order.length);
  const counts = countDigits(values);
  for (let digit = 0; digit < DIGITS; digit++) {
    const places = counts.subarray(digit * SIZE, (digit + 1) * SIZE);
    if (!toPlaces(places, values.length)) continue;
    moveByDigit(from, to, digit, places, orderFrom, orderTo);
    [from, to] = [to, from];
    [orderFrom, orderTo] = [orderTo, orderFrom];
  }
  const negative = bySign(from, to, orderFrom, orderTo);
  if (!negative) [to, orderTo] = [from, orderFrom];
  if (to !== values) values.set(to);
  if (order !== null && orderTo !== order) order.set(orderTo!);
  return values;
}

function digitOf(low: number, high: number, digit: number): number {
  switch (digit) {
    case 0:
      return low & MASK;
    case 1:
      return (low >>> 11) & MASK;
    case 2:
      return (low >>> 22) | ((high & 1) << 10);
    case 3:
      return (high >>> 1) & MASK;
    case 4:
      return (high >>> 12) & MASK;
    default:
      return (high >>> 23) & 0xff;
  }
}

function countDigits(values: Float64Array): Uint32Array {
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const counts = new Uint32Array(DIGITS * SIZE);
  for (let i = 0; i < words.length; i += 2) {
    const [low, high] = [words[i]!, words[i + 1]!];
    for (let digit = 0; digit < DIGITS; digit++) counts[digit * SIZE + digitOf(low, high, digit)]!++;
  }
  return counts;
}

/** Counts to where the numbers with each digit begin. @returns false where all have the same one */
function toPlaces(counts: Uint32Array, all: number): boolean {
  let sum = 0;
  for (let digit = 0; digit < SIZE; digit++) {
    const count = counts[digit]!;
    if (count === all) return false;
    counts[digit] = sum;
    sum += count;
  }
  return true;
}

function moveByDigit(
  from: Float64Array,
  to: Float64Array,
  digit: number,
  places: Uint32Array,
  orderFrom: Uint32Array | null,
  orderTo: Uint32Array | null,
): void {
  const words = new Uint32Array(from.buffer, from.byteOffset, 2 * from.length);
  for (let i = 0; i < from.length; i++) {
    const place = places[digitOf(words[2 * i]!, words[2 * i + 1]!, digit)]!++;
    to[place] = from[i]!;
    if (orderFrom !== null) orderTo![place] = orderFrom[i]!;
  }
}

/** Numbers in the order of their magnitude: those below 0 first, from the largest on. @returns false where none is below 0 */
function bySign(
  from: Float64Array,
  to: Float64Array,
  orderFrom: Uint32Array | null,
  orderTo: Uint32Array | null,
): boolean {
  const words = new Uint32Array(from.buffer, from.byteOffset, 2 * from.length);
  let below = 0;
  for (let i = 0; i < from.length; i++) below += words[2 * i + 1]! >>> 31;
  if (below === 0) return false;
  let [left, right] = [below - 1, below];
  for (let i = 0; i < from.length; i++) {
    const place = words[2 * i + 1]! >>> 31 === 1 ? left-- : right++;
    to[place] = from[i]!;
    if (orderFrom !== null) orderTo![place] = orderFrom[i]!;
  }
  return true;
}
