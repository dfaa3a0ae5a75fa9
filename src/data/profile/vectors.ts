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
    const ofEach = (of: Numbers | null) =>
      of === null ? null : Float64Array.from(this.values, (_, i) => of[Math.floor(i / this.length)]!);
    return (this.#all ??= Sorted.of(this.values.slice(), ofEach(this.#weights), ofEach(this.#counts)));
  }

  /** Element `j` of all vectors. */
  element(j: number): Sorted {
    return (this.#elements[j] ??= Sorted.of(
      Float64Array.from({ length: this.rows }, (_, row) => this.values[row * this.length + j]!),
      this.#weights,
      this.#counts,
    ));
  }
}
