import { emptyCounts } from '../../runtime/counts.ts';
import { isList, vectorOfText } from '../../runtime/list.ts';
import type { Memory } from '../../runtime/memory.ts';
import { toNumber } from '../../runtime/number.ts';
import { NONE, Scaling, type VecSpec, inFloat32, normOf, squashed } from '../../runtime/scaling.ts';
import type { EncodedSignal, NumberColumn, RawValue, SignalCounts } from '../../runtime/types.ts';
import type { SignalSpec } from '../../runtime/signals.ts';
import { type NumericSpec, scaling, signal } from '../shared/encode.ts';

/** dense(N): [N values, missing flag] per row. A wrong length or an element that is no finite number is bad: missing. */
export class DenseEncoder {
  /** Numbers of four bytes per row. */
  readonly cells: number;
  readonly #scaling: Scaling;
  /** Elements of each vector. */
  readonly elements: number;
  readonly #width: number;
  /** The vector at hand, and what a missing one becomes. */
  readonly #vector: Float64Array;
  /** Σ of its squares, as it was read; NaN: it wasn't. */
  #squares = Number.NaN;
  readonly #fill: Float32Array;

  constructor(spec: VecSpec) {
    this.elements = spec.length;
    this.#width = this.cells = spec.length + (spec.missingFlag ? 1 : 0);
    this.#scaling = new Scaling(spec, spec.length);
    this.#vector = new Float64Array(spec.length);
    this.#fill = new Float32Array(spec.length);
    if (spec.default !== null) {
      this.#squares = copyNumbers(new Float64Array(spec.length).fill(spec.default), this.#vector);
      this.#write(this.#fill, 0, emptyCounts());
    }
  }

  /** `present` has a 0 for rows where the signal does not exist; null: it exists everywhere. */
  encode(
    column: readonly RawValue[],
    rows: number,
    present: Uint8Array | null,
    counts: SignalCounts,
    memory: Memory,
  ): EncodedSignal {
    const width = this.#width;
    const length = this.elements;
    const values = memory.floats(rows * width);
    for (let i = 0; i < rows; i++) {
      const at = i * width;
      const exists = present === null || present[i] !== 0;
      if (exists) counts.rows++;
      if (exists && this.#read(column[i], counts)) {
        this.#write(values, at, counts);
      } else {
        values.set(this.#fill, at);
        if (width > length) values[at + length] = 1;
      }
    }
    return { kind: 'vec', width, values };
  }

  /** The same of a typed column of vectors. */
  encodeNumbers(
    { numbers, valid }: NumberColumn,
    rows: number,
    present: Uint8Array | null,
    counts: SignalCounts,
    memory: Memory,
  ): EncodedSignal {
    const width = this.#width;
    const length = this.elements;
    const values = memory.floats(rows * width);
    for (let i = 0, at = 0; i < rows; i++, at += width) {
      if (present === null || present[i] !== 0) {
        counts.rows++;
        if (valid !== null && valid[i] === 0) counts.missing++;
        else {
          this.#squares = copyTyped(numbers, i * length, this.#vector);
          if (this.#squares === this.#squares) {
            this.#write(values, at, counts);
            continue;
          }
          counts.bad++;
        }
      }
      values.set(this.#fill, at);
      if (width > length) values[at + length] = 1;
    }
    return { kind: 'vec', width, values };
  }

  /** Reads one value into `#vector`; false, and counted, if it is missing or bad. */
  #read(raw: unknown, counts: SignalCounts): boolean {
    const list = typeof raw === 'string' ? vectorOfText(raw) : raw;
    if (list === null || (list === undefined && raw === undefined)) {
      counts.missing++;
      return false;
    }
    const vector = this.#vector;
    this.#squares =
      !isList(list) || list.length !== this.elements
        ? Number.NaN
        : list instanceof Float32Array || list instanceof Float64Array
          ? copyTyped(list, 0, vector)
          : copyNumbers(list, vector);
    const sound = this.#squares === this.#squares;
    if (!sound) counts.bad++;
    return sound;
  }

  /** Writes `#vector` clipped, squashed and normalized to values[at …]: a plain loop each, and only those that the signal has. */
  #write(values: Float32Array, at: number, counts: SignalCounts): void {
    const scaling = this.#scaling;
    const vector = this.#vector;
    if (scaling.clips && clip(vector, scaling.low, scaling.high)) counts.clipped++;
    if (scaling.squash !== NONE)
      for (let j = 0; j < vector.length; j++) vector[j] = squashed(vector[j]!, scaling.squash);
    if (scaling.unitNorm) {
      const norm = scaling.clips || scaling.squash !== NONE ? normOf(vector) : normOf(vector, this.#squares);
      for (let j = 0; j < vector.length; j++) values[at + j] = vector[j]! / norm;
    } else if (scaling.affine) {
      const { shift, divisor } = scaling;
      for (let j = 0; j < vector.length; j++) values[at + j] = inFloat32((vector[j]! - shift[j]!) / divisor[j]!);
    } else for (let j = 0; j < vector.length; j++) values[at + j] = scaling.normalize(vector[j]!, j);
  }
}

/** Clips in place; was anything outside? */
function clip(vector: Float64Array, low: number, high: number): boolean {
  let clipped = false;
  for (let j = 0; j < vector.length; j++) {
    const x = vector[j]!;
    if (x < low) {
      vector[j] = low;
      clipped = true;
    } else if (x > high) {
      vector[j] = high;
      clipped = true;
    }
  }
  return clipped;
}

/** @returns the sum of the squares; NaN if an element is no finite number */
function copyNumbers(list: ArrayLike<unknown>, vector: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < vector.length; j++) {
    const value = list[j];
    if (typeof value === 'number' && value - value === 0) {
      vector[j] = value;
      sum += value * value;
      continue;
    }
    const x = toNumber(value);
    if (x !== x) return x;
    vector[j] = x;
    sum += x * x;
  }
  return sum;
}

/** The same from list[from] on. */
function copyTyped(list: Float32Array | Float64Array, from: number, vector: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < vector.length; j++) {
    const x = (vector[j] = list[from + j]!);
    sum += x * x;
  }
  // A sum of squares of finite numbers may overflow.
  if (sum - sum !== 0) for (let j = 0; j < vector.length; j++) if (vector[j]! - vector[j]! !== 0) return Number.NaN;
  return sum;
}

/** A list of `length` numbers: [values…, missing flag], or [values…] with a default for every element. */
export function dense(o: NumericSpec & { readonly length: number; readonly default?: number }): SignalSpec {
  const fallback = o.default ?? null;
  return signal(o, {
    kind: 'vec',
    length: o.length,
    dense: true,
    missingFlag: fallback === null,
    default: fallback,
    ...scaling(o),
  });
}
