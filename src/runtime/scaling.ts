/** From a raw number to a network input: y = normalize(squash(clip(x))), in doubles, rounded to float32 once at the end. */

/** log is sign(x)·ln(1+|x|). */
export type Squash = 'none' | 'log' | 'asinh' | 'tanh';
/**
 * Constants are in squashed units. minmax (x−min)/(max−min), 0 where max = min; zscore (x−mean)/std, 0 where std = 0; quantile: piecewise
 * linear rank in 0..1 over the boundaries; bins: the place among the boundaries, from 1 (at the first) to their number (at the last), linear between two;
 * l2 divides a dense vector by its norm (zero stays zero). Arrays are per element of `dense`.
 */
export type Normalize =
  | { readonly kind: 'none' }
  | { readonly kind: 'l2' }
  | { readonly kind: 'minmax'; readonly min: number | readonly number[]; readonly max: number | readonly number[] }
  | { readonly kind: 'zscore'; readonly mean: number | readonly number[]; readonly std: number | readonly number[] }
  | { readonly kind: 'quantile'; readonly boundaries: readonly number[] }
  | { readonly kind: 'bins'; readonly boundaries: readonly number[] };

export interface ScalingSpec {
  readonly squash: Squash;
  readonly clip: readonly [number, number] | null;
  readonly normalize: Normalize;
}

export interface VecSpec extends ScalingSpec {
  readonly kind: 'vec';
  /** 1: a number (continuous); for `dense` a list of so many. */
  readonly length: number;
  readonly dense: boolean;
  readonly missingFlag: boolean;
  /** The raw value in place of a missing one. */
  readonly default: number | null;
}

export const NONE = 0;
const LOG = 1,
  ASINH = 2,
  TANH = 3;
const MAX_FLOAT32 = 3.4028234663852886e38;

/**
 * The constants of one signal, ready for loops. minmax and zscore are both (x − shift)/divisor; a divisor of 0 gives 0.
 * One class for all signals, so that the loops over them stay monomorphic.
 */
export class Scaling {
  readonly low: number;
  readonly high: number;
  readonly clips: boolean;
  readonly squash: number;
  /** By element for a dense vector, else of length 1. */
  readonly shift: Float64Array;
  readonly divisor: Float64Array;
  readonly boundaries: Float64Array | null;
  /** The boundaries are those of bins, strictly ascending; a place among them is no rank. */
  readonly binned: boolean;
  readonly unitNorm: boolean;
  /** Nothing but (x − shift)/divisor with sound constants: no NaN can come of a finite number. */
  readonly affine: boolean;
  /** What `clip` lets through stays within float32, so that loops need not look. */
  readonly bounded: boolean;

  constructor(spec: ScalingSpec, length: number) {
    this.low = spec.clip?.[0] ?? -Infinity;
    this.high = spec.clip?.[1] ?? Infinity;
    this.clips = spec.clip !== null;
    this.squash = squashCode(spec.squash);
    this.shift = new Float64Array(length);
    this.divisor = new Float64Array(length).fill(1);
    const n = spec.normalize;
    for (let i = 0; i < length; i++) {
      if (n.kind === 'minmax') {
        this.shift[i] = elementOf(n.min, i);
        this.divisor[i] = elementOf(n.max, i) - elementOf(n.min, i);
      } else if (n.kind === 'zscore') {
        this.shift[i] = elementOf(n.mean, i);
        this.divisor[i] = elementOf(n.std, i);
      }
    }
    this.binned = n.kind === 'bins';
    this.boundaries = n.kind === 'quantile' || n.kind === 'bins' ? Float64Array.from(n.boundaries) : null;
    this.unitNorm = n.kind === 'l2';
    this.affine =
      this.boundaries === null && !this.unitNorm && this.divisor.every((d) => d !== 0 && Number.isFinite(d));
    // Every step is monotone: the ends bound what lies between.
    this.bounded =
      this.affine &&
      [this.low, this.high].every((end) =>
        this.divisor.every((d, i) => Math.abs((squashed(end, this.squash) - this.shift[i]!) / d) <= MAX_FLOAT32),
      );
  }

  /** The network input for a finite number. */
  scale(x: number): number {
    return this.normalize(squashed(x < this.low ? this.low : x > this.high ? this.high : x, this.squash), 0);
  }

  /** Normalizes a clipped, squashed number at an element, within float32's finite range. `l2` here is that of one number: its sign. */
  normalize(y: number, element: number): number {
    if (this.boundaries !== null)
      return this.binned ? binPosition(y, this.boundaries) : quantileRank(y, this.boundaries);
    if (this.unitNorm) return Math.sign(y);
    const divisor = this.divisor[element]!;
    const z = divisor === 0 ? 0 : (y - this.shift[element]!) / divisor;
    return z === z ? inFloat32(z) : 0;
  }
}

function elementOf(constants: number | readonly number[], i: number): number {
  return typeof constants === 'number' ? constants : (constants[i] ?? 0);
}

function squashCode(squash: Squash): number {
  return squash === 'log' ? LOG : squash === 'asinh' ? ASINH : squash === 'tanh' ? TANH : NONE;
}

/** For what is no loop over rows: constants and profiles. */
export function squashedBy(squash: Squash, x: number): number {
  return squashed(x, squashCode(squash));
}

export function clipped(clip: readonly [number, number] | null, x: number): number {
  return clip === null ? x : Math.min(clip[1], Math.max(clip[0], x));
}

/** @param squash LOG, ASINH, TANH or NONE */
export function squashed(x: number, squash: number): number {
  if (squash === NONE) return x;
  if (squash === LOG) return x < 0 ? -Math.log1p(-x) : Math.log1p(x);
  return squash === ASINH ? Math.asinh(x) : Math.tanh(x);
}

/** A number too large for float32 is its largest, never Infinity: one absurd value must not poison a batch. */
export function inFloat32(y: number): number {
  return y > MAX_FLOAT32 ? MAX_FLOAT32 : y < -MAX_FLOAT32 ? -MAX_FLOAT32 : y;
}

/**
 * The rank of a number in 0..1 among k+1 ascending boundaries: piecewise linear, boundary i has rank i/k. On a run of equal
 * boundaries (a value with much of the data on it) the rank is the middle of the run.
 */
export function quantileRank(x: number, boundaries: Float64Array): number {
  const last = boundaries.length - 1;
  if (last < 1 || x < boundaries[0]!) return 0;
  if (x > boundaries[last]!) return 1;
  const above = firstAbove(x, boundaries, false);
  const from = firstAbove(x, boundaries, true);
  if (from < above) return (from + above - 1) / 2 / last;
  const low = boundaries[above - 1]!;
  return (above - 1 + (x - low) / (boundaries[above]! - low)) / last;
}

/**
 * The place of a number among strictly ascending boundaries: at the i-th (from 1) exactly i, between two linear. Below the first it is 1, above
 * the last their number: 0 is left for a missing number.
 */
export function binPosition(x: number, boundaries: Float64Array): number {
  const last = boundaries.length - 1;
  if (!(x > boundaries[0]!)) return 1;
  if (x >= boundaries[last]!) return last + 1;
  const above = firstAbove(x, boundaries, false);
  const low = boundaries[above - 1]!;
  const fraction = (x - low) / (boundaries[above]! - low);
  // A bin wider than the largest double: nowhere in it is exact.
  return above + (fraction === fraction ? fraction : 0.5);
}

/** The first index with a boundary > x, or ≥ x. */
function firstAbove(x: number, boundaries: Float64Array, orEqual: boolean): number {
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const b = boundaries[middle]!;
    if (b < x || (b === x && !orEqual)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What to divide a vector by for a Euclidean norm of 1; 1 for a zero vector. Where squares overflow or vanish the vector itself is
 * first divided by its largest element, in place.
 */
export function normOf(vector: Float64Array, sum = squaresOf(vector)): number {
  if (sum > 1e-250 && sum < 1e250) return Math.sqrt(sum);
  const largest = vector.reduce((max, v) => Math.max(max, Math.abs(v)), 0);
  if (largest === 0) return 1;
  for (let i = 0; i < vector.length; i++) vector[i] = vector[i]! / largest;
  return Math.sqrt(vector.reduce((s, v) => s + v * v, 0));
}

function squaresOf(vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i]! * vector[i]!;
  return sum;
}
