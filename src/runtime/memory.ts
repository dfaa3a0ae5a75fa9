/**
 * Where encoded values lie. A typed array of its own costs a few hundred nanoseconds in every engine, which is most of the time of
 * encoding one row; so few rows share one buffer. Many rows get arrays of their own, to be kept or dropped one by one.
 */
export class Memory {
  readonly #buffer: ArrayBuffer | null;
  #used = 0;

  /** For `cells` numbers of four bytes in all. */
  constructor(rows: number, cells: number) {
    this.#buffer = rows <= 64 ? new ArrayBuffer(cells * 4) : null;
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
