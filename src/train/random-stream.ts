/**
 * Seeded random streams. A stream is a function of its labels alone (seed, purpose, name, step …), so nothing about randomness
 * has to be saved in a checkpoint, and adding a layer changes no other layer's draws.
 *
 * The labels are hashed with SHA-256 to the 96-bit state of sfc32 (C. Doty-Humphrey, PractRand): small, fast in 32-bit
 * integers, and without known failures in PractRand and BigCrush.
 */
import { unitOfSalt } from '../data/relation/row-key.ts';
import { sha256 } from '../ir/sha256.ts';

const TWO_POW_MINUS_24 = 2 ** -24;

export class RandomStream {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** Labels are kept apart by their JSON form: ('a', 'bc') and ('ab', 'c') are different streams. */
  constructor(...labels: readonly (string | number)[]) {
    const digest = sha256(JSON.stringify(labels));
    this.#a = littleEndian(digest, 0);
    this.#b = littleEndian(digest, 4);
    this.#c = littleEndian(digest, 8);
  }

  /** Uniform in 0 … 2³²−1. */
  nextUint32(): number {
    const out = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + out) | 0;
    return out >>> 0;
  }

  /** Uniform in [0, 1), 24 bits. */
  nextFloat(): number {
    return (this.nextUint32() >>> 8) * TWO_POW_MINUS_24;
  }

  /** Fills `out` uniformly in [−limit, limit). */
  fillUniform(out: Float32Array, limit: number): void {
    let a = this.#a,
      b = this.#b,
      c = this.#c,
      counter = this.#counter;
    const scale = 2 * limit * TWO_POW_MINUS_24;
    for (let i = 0; i < out.length; i++) {
      const drawn = (a + b + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + drawn) | 0;
      out[i] = (drawn >>> 8) * scale - limit;
    }
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#counter = counter;
  }

  /**
   * Fills `out` with inverted-dropout factors: 0 with probability `rate`, else 1/(1−rate). Two decisions a draw, so the
   * probability is rounded to 1/65536.
   */
  fillDropout(out: Float32Array, rate: number): void {
    let a = this.#a,
      b = this.#b,
      c = this.#c,
      counter = this.#counter;
    const threshold = Math.round(rate * 65536);
    // A branch would be guessed wrong for each value that is dropped.
    const factors = Float32Array.of(1 / (1 - rate), 0);
    for (let i = 0; i < out.length; i += 2) {
      const drawn = (a + b + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + drawn) | 0;
      out[i] = factors[((drawn >>> 16) - threshold) >>> 31]!;
      // Past the end of an odd length this store is dropped, as typed arrays do.
      out[i + 1] = factors[((drawn & 0xffff) - threshold) >>> 31]!;
    }
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#counter = counter;
  }
}

/** Four bytes of a hexadecimal text, the first the lowest. */
function littleEndian(hex: string, byte: number): number {
  let word = 0;
  for (let i = 3; i >= 0; i--) word = (word << 8) | parseInt(hex.slice(2 * (byte + i), 2 * (byte + i) + 2), 16);
  return word;
}

/**
 * A seeded hash of 64-bit row keys to [0, 1): which rows negative sampling keeps. `keys` holds little-endian pairs (low, high),
 * the words of a BigUint64Array. XXH64 of a salt, 64 bits drawn from seed and purpose, with the row's key as its seed: the salt last, as
 * in every salted hash here (data/row-key.ts).
 */
export class RowKeyHash {
  readonly #saltLow: number;
  readonly #saltHigh: number;

  constructor(seed: number, purpose: string) {
    const stream = new RandomStream(seed, purpose);
    this.#saltLow = stream.nextUint32() | 0;
    this.#saltHigh = stream.nextUint32() | 0;
  }

  unit(keys: Uint32Array, row: number): number {
    return unitOfSalt(keys[2 * row]! | 0, keys[2 * row + 1]! | 0, this.#saltHigh, this.#saltLow);
  }
}
