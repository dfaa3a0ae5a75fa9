/** Bytes that encodings of few rows are cut from, and how large such an encoding is at most. */
const SLAB_BYTES = 16_384;
const SMALL_BYTES = 4096;

let slab = new ArrayBuffer(0);
let slabUsed = 0;

/**
 * Where encoded values lie. A typed array with a buffer of its own costs a few hundred nanoseconds in every engine, which is most of the
 * time of encoding one row; so few rows share one buffer, and small encodings one after the other come from the same one, as with
 * Node's `Buffer.from`: it must not be transferred to another thread. Many rows get arrays of their own, to be kept or dropped one by one.
 */
export class Memory {
  readonly #buffer: ArrayBuffer | null;
  #used = 0;

  /** For `cells` numbers of four bytes in all. */
  constructor(rows: number, cells: number) {
    const bytes = cells * 4;
    if (rows > 64) this.#buffer = null;
    else if (bytes > SMALL_BYTES) this.#buffer = new ArrayBuffer(bytes);
    else {
      if (slabUsed + bytes > slab.byteLength) {
        slab = new ArrayBuffer(SLAB_BYTES);
        slabUsed = 0;
      }
      this.#buffer = slab;
      this.#used = slabUsed;
      slabUsed += bytes;
    }
  }

  floats(n: number): Float32Array {
    return this.#buffer === null ? new Float32Array(n) : new Float32Array(this.#buffer, this.#take(n), n);
  }

  ints(n: number): Int32Array {
    return this.#buffer === null ? new Int32Array(n) : new Int32Array(this.#buffer, this.#take(n), n);
  }

  #take(n: number): number {
    const at = this.#used;
    this.#used += n * 4;
    return at;
  }
}
