/** The values that a column has had, each once, with a number: what is done for a value is done once, however often it comes. */
import type { RawValue } from '../../runtime/types.ts';

/** Slots at the start: a power of two, and at least two for each value. */
const SLOTS = 1 << 10;

/** Values by four words of 32 bits that identify them, or by their text. Number 0 is null. */
export class DistinctValues {
  /** By number. */
  readonly values: RawValue[] = [null];
  /** The number of what stands for texts that need not be told apart; 0: there is none yet. */
  other = 0;
  /** By number, four each. */
  #words = new Int32Array(2 * SLOTS);
  /** Numbers by hash, with open addressing; 0: free. */
  #slots = new Int32Array(SLOTS);
  /** Numbers of those that have no words. */
  readonly #byText = new Map<string, number>();

  /** @param expected values, which there is room for at once */
  constructor(expected = 0) {
    let slots = SLOTS;
    while (2 * (expected + 1) > slots) slots *= 2;
    if (slots > SLOTS) this.#grow(slots);
  }

  get size(): number {
    return this.values.length;
  }

  /** The number of a value; 0: it is new. */
  find(a: number, b: number, c: number, d: number): number {
    const words = this.#words;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = hashOf(a, b, c, d) & mask; ; at = (at + 1) & mask) {
      const number = slots[at]!;
      const k = 4 * number;
      if (number === 0 || (words[k] === a && words[k + 1] === b && words[k + 2] === c && words[k + 3] === d))
        return number;
    }
  }

  /** Gives a new value a number. */
  add(a: number, b: number, c: number, d: number, value: RawValue): number {
    const number = this.#push(value);
    const words = this.#words;
    const k = 4 * number;
    words[k] = a;
    words[k + 1] = b;
    words[k + 2] = c;
    words[k + 3] = d;
    this.#place(number);
    return number;
  }

  /** The number of a text that no words identify. @param valueOf what a text that is new stands for */
  ofText(text: string, valueOf: (text: string) => RawValue): number {
    let number = this.#byText.get(text);
    if (number === undefined) this.#byText.set(text, (number = this.#push(valueOf(text))));
    return number;
  }

  #push(value: RawValue): number {
    const number = this.values.push(value) - 1;
    if (4 * number === this.#words.length) this.#grow(2 * this.#slots.length);
    return number;
  }

  #grow(slots: number): void {
    const words = new Int32Array(2 * slots);
    words.set(this.#words);
    this.#words = words;
    const before = this.#slots;
    this.#slots = new Int32Array(slots);
    for (let at = 0; at < before.length; at++) if (before[at] !== 0) this.#place(before[at]!);
  }

  #place(number: number): void {
    const k = 4 * number;
    const words = this.#words;
    const mask = this.#slots.length - 1;
    let at = hashOf(words[k]!, words[k + 1]!, words[k + 2]!, words[k + 3]!) & mask;
    while (this.#slots[at] !== 0) at = (at + 1) & mask;
    this.#slots[at] = number;
  }
}

function hashOf(a: number, b: number, c: number, d: number): number {
  // Odd multipliers of xxHash; the high bits are the mixed ones.
  let h = Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca77) ^ Math.imul(d, 0xc2b2ae3d) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x27d4eb2f);
  return h ^ (h >>> 13);
}
