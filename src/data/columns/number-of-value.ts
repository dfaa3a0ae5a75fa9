/** A number for each value of a column: labels, indices of sources, weights. */
import type { RawValue } from '../../runtime/types.ts';
import { isNumberColumn, numberAt } from '../../runtime/number-column.ts';
import { type Column, isCoded } from './column.ts';
import type { DistinctValues } from './distinct-values.ts';

export class NumberOfValue {
  readonly #of: (value: RawValue) => number;
  #distinct: DistinctValues | null = null;
  /** By distinct value, of those that are known. */
  #known = new Float64Array(64);
  #size = 0;
  #out = new Float64Array(0);

  /** @param of the number of a value: it is asked once for each distinct value of a coded column */
  constructor(of: (value: RawValue) => number) {
    this.#of = of;
  }

  /** By row, until the next call. */
  read(column: Column, rows: number): Float64Array {
    if (this.#out.length < rows) this.#out = new Float64Array(rows);
    const out = this.#out;
    if (isNumberColumn(column)) {
      for (let i = 0; i < rows; i++) out[i] = this.#of(numberAt(column, i));
      return out;
    }
    if (!isCoded(column)) {
      for (let i = 0; i < rows; i++) out[i] = this.#of(column[i]);
      return out;
    }
    this.#learn(column.distinct);
    const { codes } = column;
    const known = this.#known;
    for (let i = 0; i < rows; i++) out[i] = known[codes[i]!]!;
    return out;
  }

  #learn(distinct: DistinctValues): void {
    if (distinct !== this.#distinct) this.#size = 0;
    this.#distinct = distinct;
    const { size, values } = distinct;
    if (size > this.#known.length) {
      const known = new Float64Array(2 * size);
      known.set(this.#known);
      this.#known = known;
    }
    for (; this.#size < size; this.#size++) this.#known[this.#size] = this.#of(values[this.#size]);
  }
}
