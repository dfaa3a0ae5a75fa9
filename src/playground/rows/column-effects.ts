/** What each value of a column adds to a hidden function. The column is looked at once, for all functions of it. */
import { isList } from '../../runtime/list.ts';
import type { Random } from '../../math/random.ts';
import type { RawValue } from '../../runtime/types.ts';

/** Numbers of more values than these count by their rank; those of fewer are keys. */
const MOST_KEYS = 30;

export class ColumnEffects {
  readonly #keys: string[] = [];
  readonly #index = new Map<string, number>();
  /** Of row r the terms are those from `#starts[r]` to `#starts[r + 1]`: a key and a factor each. */
  readonly #starts: Int32Array;
  readonly #terms: number[] = [];
  readonly #factors: number[] = [];
  /** By row: what its sum is divided by. */
  readonly #divisors: Float64Array;

  constructor(column: readonly RawValue[], rows: number) {
    this.#starts = new Int32Array(rows + 1);
    this.#divisors = new Float64Array(rows).fill(1);
    const rankOf = ranks(column);
    for (let row = 0; row < rows; row++) {
      this.#add(row, column[row], rankOf);
      this.#starts[row + 1] = this.#terms.length;
    }
  }

  #add(row: number, value: RawValue | undefined, rankOf: ((x: number) => number) | null): void {
    if (value === null || value === undefined) return;
    if (typeof value === 'number' && rankOf !== null) return this.#term('slope', 3 * rankOf(value));
    if (!isList(value) && typeof value === 'object') {
      for (const [key, weight] of Object.entries(value)) this.#term(key, Number(weight));
      return;
    }
    if (!Array.isArray(value)) return this.#term(String(value), 1);
    if (value.length > 0) this.#divisors[row] = Math.sqrt(value.length);
    const isVector = typeof value[0] === 'number' && !Number.isInteger(value[0]);
    value.forEach((x, i) => (isVector ? this.#term(String(i), Number(x)) : this.#term(String(x), 1)));
  }

  #term(key: string, factor: number): void {
    let index = this.#index.get(key);
    if (index === undefined) {
      index = this.#keys.push(key) - 1;
      this.#index.set(key, index);
    }
    this.#terms.push(index);
    this.#factors.push(factor);
  }

  /** What a function draws for a row of a kind: the same for the same value. */
  drawnBy(random: Random): (row: number, kind: string) => number {
    const fork = random.branch();
    const kinds = new Map<string, Float64Array>();
    const effectsOf = (kind: string): Float64Array => {
      let effects = kinds.get(kind);
      if (effects === undefined) kinds.set(kind, (effects = new Float64Array(this.#keys.length).fill(Number.NaN)));
      return effects;
    };
    return (row, kind) => {
      const effects = effectsOf(kind);
      let sum = 0;
      for (let at = this.#starts[row]!; at < this.#starts[row + 1]!; at++) {
        const key = this.#terms[at]!;
        let effect = effects[key]!;
        if (Number.isNaN(effect)) effects[key] = effect = fork(`${kind}\u0000${this.#keys[key]!}`).normal();
        sum += this.#factors[at]! * effect;
      }
      return sum / this.#divisors[row]!;
    };
  }
}

/** The rank of a number among those of a column, from −½ to ½; null: they are keys. */
function ranks(column: readonly RawValue[]): ((x: number) => number) | null {
  const numeric = column.filter((value): value is number => typeof value === 'number');
  const sorted = Float64Array.from(numeric).sort();
  let distinct = 0;
  for (let i = 0; i < sorted.length && distinct <= MOST_KEYS; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) distinct++;
  if (distinct <= MOST_KEYS) return null;
  return (x) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < x) low = middle + 1;
      else high = middle;
    }
    return low / Math.max(1, sorted.length) - 0.5;
  };
}
