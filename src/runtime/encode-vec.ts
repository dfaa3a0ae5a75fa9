import { emptyCounts } from './counts.ts';
import { isList, parseVector } from './list.ts';
import { toNumber } from './number.ts';
import { Scaling, type ScalingSpec, toUnitNorm } from './scaling.ts';
import type { EncodedSignal, RawValue, SignalCounts } from './types.ts';

export interface VecSpec extends ScalingSpec {
  readonly kind: 'vec';
  /** 1: a number (continuous); more, or `dense`: a list of so many. */
  readonly length: number;
  readonly dense: boolean;
  readonly missingFlag: boolean;
  /** The raw value in place of a missing one. */
  readonly default: number | null;
}

const BLOCK = 4096;
/** Numbers of a block of rows; NaN: missing or bad. Shared: encoding is synchronous. */
const block = new Float64Array(BLOCK);

/** continuous: [value, missing flag] per row, or [value] with a default; see `VecEncoding` in the plan. */
export class ContinuousEncoder {
  readonly #scaling: Scaling;
  readonly #width: number;
  /** What a missing value becomes. */
  readonly #fill: number;

  constructor(spec: VecSpec) {
    this.#scaling = new Scaling(spec, 1);
    this.#width = spec.missingFlag ? 2 : 1;
    this.#fill = spec.default === null ? 0 : this.#encodeDefault(spec.default);
  }

  /** `present` has a 0 for rows where the signal does not exist; null: it exists everywhere. */
  encode(column: ArrayLike<RawValue>, rows: number, present: Uint8Array | null, counts: SignalCounts): EncodedSignal {
    const values = new Float32Array(rows * this.#width);
    for (let from = 0; from < rows; from += BLOCK) {
      const n = Math.min(BLOCK, rows - from);
      readNumbers(column, from, n, present, counts);
      this.#scaleBlock(n, values, from * this.#width, counts);
    }
    return { kind: 'vec', width: this.#width, values };
  }

  #encodeDefault(raw: number): number {
    const one = new Float32Array(this.#width);
    block[0] = raw;
    this.#scaleBlock(1, one, 0, { clipped: 0 });
    return one[0]!;
  }

  #scaleBlock(n: number, values: Float32Array, at: number, counts: Pick<SignalCounts, 'clipped'>): void {
    const scaling = this.#scaling;
    const { low, high, unitNorm } = scaling;
    const width = this.#width;
    const fill = this.#fill;
    let clipped = 0;
    for (let i = 0, o = at; i < n; i++, o += width) {
      const x = block[i]!;
      if (x !== x) {
        values[o] = fill;
        if (width === 2) values[o + 1] = 1;
        continue;
      }
      if (x < low || x > high) clipped++;
      const y = scaling.scale(x, 0);
      // The norm of one number is its absolute value.
      values[o] = unitNorm ? Math.sign(y) : y;
    }
    counts.clipped += clipped;
  }
}

/** Fills `block` with numbers of column[from … from+n) and counts what isn't one. */
function readNumbers(column: ArrayLike<RawValue>, from: number, n: number, present: Uint8Array | null, counts: SignalCounts): void {
  if (present === null && (column instanceof Float64Array || column instanceof Float32Array || column instanceof Int32Array)) {
    return readTypedNumbers(column, from, n, counts);
  }
  let rows = 0;
  let missing = 0;
  let bad = 0;
  for (let i = 0; i < n; i++) {
    if (present !== null && present[from + i] === 0) {
      block[i] = NaN;
      continue;
    }
    rows++;
    const value = column[from + i];
    if (typeof value === 'number') {
      const isBad = value - value !== 0;
      if (isBad) bad++;
      block[i] = isBad ? NaN : value;
    } else if (value === null || value === undefined) {
      missing++;
      block[i] = NaN;
    } else {
      const x = toNumber(value);
      if (x !== x) bad++;
      block[i] = x;
    }
  }
  counts.rows += rows;
  counts.missing += missing;
  counts.bad += bad;
}

function readTypedNumbers(column: Float64Array | Float32Array | Int32Array, from: number, n: number, counts: SignalCounts): void {
  const there = Math.max(0, Math.min(n, column.length - from));
  block.set(column.subarray(from, from + there));
  let bad = 0;
  for (let i = 0; i < there; i++) {
    const x = block[i]!;
    if (x - x !== 0) {
      bad++;
      block[i] = NaN;
    }
  }
  block.fill(NaN, there, n);
  counts.rows += n;
  counts.missing += n - there;
  counts.bad += bad;
}

/** dense(N): [N values, missing flag] per row. A wrong length or an element that is no finite number is bad: missing. */
export class DenseEncoder {
  readonly #scaling: Scaling;
  readonly #length: number;
  readonly #width: number;
  readonly #scratch: Float64Array;
  /** What a missing vector becomes. */
  readonly #fill: Float32Array;

  constructor(spec: VecSpec) {
    this.#length = spec.length;
    this.#width = spec.length + (spec.missingFlag ? 1 : 0);
    this.#scaling = new Scaling(spec, spec.length);
    this.#scratch = new Float64Array(spec.length);
    this.#fill = new Float32Array(spec.length);
    if (spec.default !== null && this.#read(new Float64Array(spec.length).fill(spec.default), emptyCounts())) this.#fill.set(this.#scratch);
  }

  encode(column: ArrayLike<RawValue>, rows: number, present: Uint8Array | null, counts: SignalCounts): EncodedSignal {
    const width = this.#width;
    const length = this.#length;
    const values = new Float32Array(rows * width);
    for (let i = 0; i < rows; i++) {
      const at = i * width;
      const exists = present === null || present[i] !== 0;
      if (exists) counts.rows++;
      const read = exists && this.#read(column[i], counts);
      values.set(read ? this.#scratch : this.#fill, at);
      if (!read && width > length) values[at + length] = 1;
    }
    return { kind: 'vec', width, values };
  }

  /** Encodes one vector into the scratch; false if it is missing. */
  #read(raw: unknown, counts: SignalCounts): boolean {
    if (raw === null || raw === undefined) {
      counts.missing++;
      return false;
    }
    const value = typeof raw === 'string' ? parseVector(raw) : raw;
    if (!isList(value) || value.length !== this.#length) {
      counts.bad++;
      return false;
    }
    const scaling = this.#scaling;
    const scratch = this.#scratch;
    let clipped = false;
    for (let j = 0; j < scratch.length; j++) {
      const v = value[j];
      const x = typeof v === 'number' ? v : toNumber(v);
      if (x - x !== 0) {
        counts.bad++;
        return false;
      }
      if (x < scaling.low || x > scaling.high) clipped = true;
      scratch[j] = scaling.scale(x, j);
    }
    if (clipped) counts.clipped++;
    if (scaling.unitNorm) toUnitNorm(scratch, scratch.length);
    return true;
  }
}
