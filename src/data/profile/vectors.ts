/** A sample of dense vectors, and the distributions of their elements. */
import { Sorted } from '../../math/quantiles.ts';

type Numbers = Float64Array<ArrayBuffer>;

export class Vectors {
  /** Whole vectors of `length` elements, one after the other. */
  readonly values: Numbers;
  readonly length: number;
  /** Of all examples with each vector; null: their number. */
  readonly #weights: Numbers | null;
  /** How many examples have each; null: 1 each. */
  readonly #counts: Numbers | null;
  #all: Sorted | null = null;
  readonly #elements: Sorted[] = [];

  constructor(values: Numbers, length: number, weights: Numbers | null = null, counts: Numbers | null = null) {
    this.values = values;
    this.length = length;
    this.#weights = weights;
    this.#counts = counts;
  }

  get rows(): number {
    return this.values.length / this.length;
  }

  /** How many examples have a vector. */
  countOf(row: number): number {
    return this.#counts?.[row] ?? 1;
  }

  /** The elements of all vectors, each with its vector's weight. */
  get all(): Sorted {
    return (this.#all ??= Sorted.of(this.values.slice(), this.#ofEach(this.#weights), this.#ofEach(this.#counts)));
  }

  /** Element `j` of all vectors. */
  element(j: number): Sorted {
    return (this.#elements[j] ??= Sorted.of(this.#column(j), this.#weights, this.#counts));
  }

  #column(j: number): Numbers {
    const { rows, length, values } = this;
    const column = new Float64Array(rows);
    for (let row = 0; row < rows; row++) column[row] = values[row * length + j]!;
    return column;
  }

  #ofEach(of: Numbers | null): Numbers | null {
    if (of === null) return null;
    const { length } = this;
    const each = new Float64Array(this.values.length);
    for (let row = 0; row < of.length; row++) each.fill(of[row]!, row * length, (row + 1) * length);
    return each;
  }
}
