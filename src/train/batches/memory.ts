/** Where the arrays of a batch lie. */
export interface Memory {
  floats(length: number): Float32Array;
  integers(length: number): Int32Array;
}

/** Each array by itself. */
export const apart: Memory = {
  floats: (length) => new Float32Array(length),
  integers: (length) => new Int32Array(length),
};

/** All arrays in one buffer, which can go to another thread as a whole. */
export class Shelf implements Memory {
  readonly buffer: ArrayBuffer;
  #used = 0;

  constructor(buffer: ArrayBuffer) {
    this.buffer = buffer;
  }

  /** Bytes that `fill` asks for. */
  static bytesOf(fill: (memory: Memory) => unknown): number {
    let words = 0;
    const count = (length: number): number => ((words += length), length);
    fill({ floats: (length) => new Float32Array(count(length)), integers: (length) => new Int32Array(count(length)) });
    return words * Float32Array.BYTES_PER_ELEMENT;
  }

  floats(length: number): Float32Array {
    return new Float32Array(this.buffer, this.#take(length), length);
  }

  integers(length: number): Int32Array {
    return new Int32Array(this.buffer, this.#take(length), length);
  }

  #take(length: number): number {
    const at = this.#used;
    this.#used += length * Float32Array.BYTES_PER_ELEMENT;
    return at;
  }
}
