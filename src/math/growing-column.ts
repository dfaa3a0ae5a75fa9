/** A numeric column that grows: typed storage that doubles. */
export class Column<T extends Float32Array | Float64Array | Int32Array | Uint8Array> {
  #values: T;
  #length = 0;
  readonly #make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#values = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  /** The values so far: a view, valid until the next `push`. */
  get values(): T {
    return this.#values.subarray(0, this.#length) as T;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = this.#make(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }
}

export const float32 = (): Column<Float32Array> => new Column((length) => new Float32Array(length));
export const float64 = (): Column<Float64Array> => new Column((length) => new Float64Array(length));
export const int32 = (): Column<Int32Array> => new Column((length) => new Int32Array(length));
export const uint8 = (): Column<Uint8Array> => new Column((length) => new Uint8Array(length));
