/**
 * Choosing the transform of a dense vector: left alone where it is scaled already, otherwise each element to mean 0 and deviation 1. Elements of
 * one scale, as those of an embedding, are judged and clipped together; elements of several scales, as of amounts in a list, each by itself.
 */
import type { ChosenTransform } from '../../ir/lock.ts';
import type { Normalize } from '../../ir/plan.ts';
import { clipped } from '../../runtime/scaling.ts';
import { shortNumber } from './short-number.ts';
import type { StatedTransform } from './stated-transform.ts';
import { Sorted } from '../../math/quantiles.ts';
import { lastOf } from '../../text/present.ts';

/** `vectors` holds whole vectors of `length` elements one after the other; `weights` has one for each vector, null: 1 each. */
export function chooseDense(
  vectors: Float64Array<ArrayBuffer>,
  length: number,
  stated: StatedTransform,
  weights: Float64Array<ArrayBuffer> | null = null,
): ChosenTransform {
  const rows = vectors.length / length;
  const statedValues = stated.clip?.kind === 'values' ? ([stated.clip.low, stated.clip.high] as const) : null;
  const squash = stated.squash ?? 'none';
  if (rows === 0) return { squash, clip: statedValues, normalize: { kind: 'none' }, reason: 'no vector to judge by' };
  const all = sortedElements(vectors, length, weights);
  const { mean, std } = all.moments();
  const norms = normRange(vectors, length);
  const deviations = elementDeviations(vectors, length, weights);
  const alike = lastOf(deviations) <= SCALES_ALIKE * deviations[0]!;
  const unit = norms[0] > 0.99 && norms[1] < 1.01;
  const standard = alike && Math.abs(mean) < 0.25 && std > 0.5 && std < 2;
  const kind = stated.normalize ?? (unit || standard ? 'none' : 'zscore');

  const at = (percent: number) =>
    percent <= 0 ? all.values[0]! : percent >= 100 ? lastOf(all.values) : all.quantile(percent / 100);
  let clip = statedValues;
  if (stated.clip?.kind === 'percentiles') clip = [at(stated.clip.low), at(stated.clip.high)];
  else if (stated.clip === null && (kind === 'zscore' || kind === 'minmax'))
    clip = commonClip([at(0.1), at(99.9)], vectors, length, weights);

  const shape = unit
    ? 'unit vectors'
    : alike
      ? `elements have mean ${shortNumber(mean)} and standard deviation ${shortNumber(std)}`
      : `elements have standard deviations from ${shortNumber(deviations[0]!)} to ${shortNumber(lastOf(deviations))}`;
  const steps = [
    clip === null ? null : `clip ${shortNumber(clip[0])} .. ${shortNumber(clip[1])}`,
    kind === 'none' ? null : `${kind} of each element`,
  ].filter((step) => step !== null);
  return {
    squash,
    clip,
    normalize: normalizationOf(kind, vectors, length, clip, weights),
    reason: `${shape}: ${steps.join(', ') || 'as they are'}`,
  };
}

/** Of an element's values, at most this part is cut by a clip that all elements share. */
const MOST_CUT = 0.01;

/**
 * Bounds of all elements together. Where they would cut the usual values of an element with another scale, those of the widest element: one
 * absurd value must never come through.
 */
function commonClip(
  [low, high]: readonly [number, number],
  vectors: Float64Array,
  length: number,
  weights: Float64Array<ArrayBuffer> | null,
): readonly [number, number] | null {
  const cut = new Float64Array(length);
  vectors.forEach((x, i) => {
    if (x < low || x > high) cut[i % length]! += 1;
  });
  const most = (MOST_CUT * vectors.length) / length;
  const unlike = [...cut.keys()]
    .filter((j) => cut[j]! > most)
    .map((j) => Sorted.of(elementOf(vectors, length, j), weights));
  const bounds = [
    Math.min(low, ...unlike.map((element) => element.quantile(0.001))),
    Math.max(high, ...unlike.map((element) => element.quantile(0.999))),
  ] as const;
  return bounds[0] < bounds[1] ? bounds : null;
}

/** Elements whose standard deviations differ by no more than this factor have one scale. */
const SCALES_ALIKE = 10;

/** The standard deviations of the elements that vary at all, ascending; [0] where none does. */
function elementDeviations(
  vectors: Float64Array,
  length: number,
  weights: Float64Array<ArrayBuffer> | null,
): readonly number[] {
  const deviations = Array.from(
    { length },
    (_, j) => Sorted.of(elementOf(vectors, length, j), weights).moments().std,
  ).filter((std) => std > 0);
  return deviations.length === 0 ? [0] : deviations.sort((a, b) => a - b);
}

function elementOf(vectors: Float64Array, length: number, element: number): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: vectors.length / length }, (_, i) => vectors[i * length + element]!);
}

/** The elements of all vectors, each with its vector's weight. */
export function sortedElements(
  vectors: Float64Array<ArrayBuffer>,
  length: number,
  weights: Float64Array<ArrayBuffer> | null,
): Sorted {
  return Sorted.of(
    vectors.slice(),
    weights === null ? null : Float64Array.from(vectors, (_, i) => weights[Math.floor(i / length)]!),
  );
}

function normalizationOf(
  kind: NonNullable<StatedTransform['normalize']>,
  vectors: Float64Array<ArrayBuffer>,
  length: number,
  clip: readonly [number, number] | null,
  weights: Float64Array<ArrayBuffer> | null,
): Normalize {
  if (kind === 'l2' || kind === 'none') return { kind };
  const rows = vectors.length / length;
  const columns = Array.from({ length }, (_, j) =>
    Float64Array.from({ length: rows }, (_, i) => clipped(clip, vectors[i * length + j]!)),
  );
  if (kind === 'minmax')
    return {
      kind,
      min: columns.map((c) => c.reduce((a, b) => Math.min(a, b))),
      max: columns.map((c) => c.reduce((a, b) => Math.max(a, b))),
    };
  if (kind === 'zscore') {
    // Sorted: sums must not depend on the order of the rows.
    const figures = columns.map((column) => Sorted.of(column, weights).moments());
    return { kind, mean: figures.map((m) => m.mean), std: figures.map((m) => m.std) };
  }
  // The checker refuses quantile for dense vectors: one list of boundaries can't fit every element.
  return { kind: 'none' };
}

/** Smallest and largest Euclidean norm. */
function normRange(vectors: Float64Array, length: number): [number, number] {
  let low = Infinity;
  let high = 0;
  for (let i = 0; i < vectors.length; i += length) {
    let sum = 0;
    for (let j = 0; j < length; j++) sum += vectors[i + j]! ** 2;
    const norm = Math.sqrt(sum);
    low = Math.min(low, norm);
    high = Math.max(high, norm);
  }
  return [low, high];
}
