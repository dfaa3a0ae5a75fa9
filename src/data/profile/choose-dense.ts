/**
 * Choosing the transform of a dense vector: left alone where it is scaled already, otherwise each element to mean 0 and deviation 1. Elements of
 * one scale, as those of an embedding, are judged and clipped together; elements of several scales, as of amounts in a list, each by itself.
 */
import type { ChosenTransform } from '../../ir/lock.ts';
import type { Normalize } from '../../ir/plan.ts';
import { clipped } from '../../runtime/scaling.ts';
import { shortNumber } from './short-number.ts';
import type { StatedTransform } from './stated-transform.ts';
import type { Vectors } from './vectors.ts';
import { lastOf } from '../../text/present.ts';

export function chooseDense(vectors: Vectors, stated: StatedTransform): ChosenTransform {
  const statedValues = stated.clip?.kind === 'values' ? ([stated.clip.low, stated.clip.high] as const) : null;
  const squash = stated.squash ?? 'none';
  if (vectors.rows === 0)
    return { squash, clip: statedValues, normalize: { kind: 'none' }, reason: 'no vector to judge by' };
  const { all } = vectors;
  const { mean, std } = all.moments();
  const norms = normRange(vectors);
  const deviations = elementDeviations(vectors);
  const alike = lastOf(deviations) <= SCALES_ALIKE * deviations[0]!;
  const unit = norms[0] > 0.99 && norms[1] < 1.01;
  const standard = alike && Math.abs(mean) < 0.25 && std > 0.5 && std < 2;
  const kind = stated.normalize ?? (unit || standard ? 'none' : 'zscore');

  const at = (percent: number) =>
    percent <= 0 ? all.values[0]! : percent >= 100 ? lastOf(all.values) : all.quantile(percent / 100);
  let clip = statedValues;
  if (stated.clip?.kind === 'percentiles') clip = [at(stated.clip.low), at(stated.clip.high)];
  else if (stated.clip === null && (kind === 'zscore' || kind === 'minmax'))
    clip = commonClip([at(0.1), at(99.9)], vectors);

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
    normalize: normalizationOf(kind, vectors, clip),
    reason: `${shape}: ${steps.join(', ') || 'as they are'}`,
  };
}

/** Of an element's values, at most this part is cut by a clip that all elements share. */
const MOST_CUT = 0.01;

/**
 * Bounds of all elements together. Where they would cut the usual values of an element with another scale, those of the widest element: one
 * absurd value must never come through.
 */
function commonClip([low, high]: readonly [number, number], vectors: Vectors): readonly [number, number] | null {
  const { values, length } = vectors;
  const cut = new Float64Array(length);
  let rows = 0;
  for (let row = 0; row < vectors.rows; row++) {
    const count = vectors.countOf(row);
    rows += count;
    for (let j = 0; j < length; j++) {
      const x = values[row * length + j]!;
      if (x < low || x > high) cut[j]! += count;
    }
  }
  const unlike = [...cut.keys()].filter((j) => cut[j]! > MOST_CUT * rows).map((j) => vectors.element(j));
  const bounds = [
    Math.min(low, ...unlike.map((element) => element.quantile(0.001))),
    Math.max(high, ...unlike.map((element) => element.quantile(0.999))),
  ] as const;
  return bounds[0] < bounds[1] ? bounds : null;
}

/** Elements whose standard deviations differ by no more than this factor have one scale. */
const SCALES_ALIKE = 10;

/** The standard deviations of the elements that vary at all, ascending; [0] where none does. */
function elementDeviations(vectors: Vectors): readonly number[] {
  const deviations = Array.from({ length: vectors.length }, (_, j) => vectors.element(j).moments().std).filter(
    (std) => std > 0,
  );
  return deviations.length === 0 ? [0] : deviations.sort((a, b) => a - b);
}

function normalizationOf(
  kind: NonNullable<StatedTransform['normalize']>,
  vectors: Vectors,
  clip: readonly [number, number] | null,
): Normalize {
  if (kind === 'l2' || kind === 'none') return { kind };
  const elements = Array.from({ length: vectors.length }, (_, j) => vectors.element(j));
  if (kind === 'minmax')
    return {
      kind,
      min: elements.map(({ values }) => clipped(clip, values[0]!)),
      max: elements.map(({ values }) => clipped(clip, lastOf(values))),
    };
  if (kind === 'zscore') {
    const figures = elements.map((element) => element.moments((x) => clipped(clip, x)));
    return { kind, mean: figures.map((m) => m.mean), std: figures.map((m) => m.std) };
  }
  // The checker refuses quantile for dense vectors: one list of boundaries can't fit every element.
  return { kind: 'none' };
}

/** Smallest and largest Euclidean norm. */
function normRange({ values, length }: Vectors): [number, number] {
  let low = Infinity;
  let high = 0;
  for (let i = 0; i < values.length; i += length) {
    let sum = 0;
    for (let j = 0; j < length; j++) sum += values[i + j]! ** 2;
    const norm = Math.sqrt(sum);
    low = Math.min(low, norm);
    high = Math.max(high, norm);
  }
  return [low, high];
}
