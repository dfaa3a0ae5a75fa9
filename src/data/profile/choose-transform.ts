/**
 * Choosing the transform of a number from its distribution (language.md, "Choosing transforms"): heavy one-sided tails get `log`,
 * heavy two-sided ones `asinh`, bounded or flat distributions `minmax`, near-normal ones `zscore`, all clipped; otherwise `minmax`,
 * clipped. What the spec states always wins, and the rest is chosen for it.
 */
import type { ChosenTransform } from '../../ir/lock.ts';
import type { Normalize, Squash } from '../../ir/plan.ts';
import { clipped, squashedBy } from '../../runtime/scaling.ts';
import type { Sorted } from '../../math/quantiles.ts';
import { chooseBins } from './choose-bins.ts';
import { type Clip, clipAt, statedClip } from './choose-clip.ts';
import { shortNumber } from './short-number.ts';
import type { StatedTransform } from './stated-transform.ts';
import { lastOf, present } from '../../text/present.ts';

/** (99th percentile − median) / (75th − median) of a normal distribution: 2.3263 / 0.6745. */
const NORMAL_TAIL = 3.449;
/** A tail is heavy from half again the normal's reach: exponential 5.6 and Laplace 5.6 are, Student's t with 5 degrees (4.6) is not. */
const HEAVY = 1.5 * NORMAL_TAIL;
/** The same with the 95th percentile, 2.44 for a normal: absurd values in a few percent of the rows are no heavy tail. */
const HEAVY_95 = 1.25 * 2.439;
/** Clipped values lie within so many robust standard deviations (quartile distance / 1.349) of the median, after squashing. */
const CLIP_DEVIATIONS = 6;
/** Levels to clip at, from the outermost. */
const CLIP_LEVELS = [0.001, 0.01, 0.05];
/** Below this excess kurtosis a distribution is flat: uniform −1.2, triangular −0.6. */
const FLAT = -0.8;
/** Near-normal: a sample of thousands of normal values stays well below. */
const NORMAL_SKEWNESS = 0.5;
const NORMAL_KURTOSIS = 1;
/** Boundaries of a quantile normalization: steps of one percent. */
const QUANTILE_STEPS = 100;

interface Shape {
  readonly squash: Squash;
  readonly normalize: 'minmax' | 'zscore';
  /** Percentiles to clip at; null: the ends. */
  readonly clip: readonly [number, number] | null;
  readonly words: string;
}

/** The transform for a signal whose finite values are `sorted` (a sample), with smallest and largest of all values. */
export function chooseTransform(sorted: Sorted, range: Clip, stated: StatedTransform): ChosenTransform {
  if (sorted.rows === 0) {
    const clip: Clip | null = stated.clip?.kind === 'values' ? [stated.clip.low, stated.clip.high] : null;
    return { squash: stated.squash ?? 'none', clip, normalize: { kind: 'none' }, reason: 'no value to judge by' };
  }
  if (stated.bins !== null) return chooseBins(sorted, range, { ...stated, bins: stated.bins });
  const shape = distributionOf(sorted, range);
  const squash = stated.squash ?? (keepsItsScale(stated.normalize) ? 'none' : shape.squash);
  const kind = stated.normalize ?? normalizeFor(squash, shape);
  const percentiles = steady(sorted, squash, clipFor(squash, kind, shape));
  const chosen = percentiles === null ? null : clipAt(sorted, range, percentiles);
  const clip = stated.clip === null ? chosen : statedClip(sorted, range, stated.clip);
  const normalize = normalization(kind, squash, clip, sorted, range);
  return { squash, clip, normalize, reason: reasonFor({ stated, shape, squash, normalize, clip, percentiles }) };
}

/** With these the user asks for ranks, directions or raw values; squashing first would change nothing, or what was asked for. */
function keepsItsScale(normalize: StatedTransform['normalize']): boolean {
  return normalize === 'quantile' || normalize === 'l2' || normalize === 'none';
}

function normalizeFor(squash: Squash, shape: Shape): 'minmax' | 'zscore' | 'none' {
  // tanh is bounded already.
  if (squash === 'tanh') return 'none';
  if (squash === 'none') return shape.squash === 'none' ? shape.normalize : 'minmax';
  return squash === shape.squash ? shape.normalize : 'zscore';
}

/** Where the tails are tamed already, only what is absurd is cut; otherwise a percent on each side. */
function clipFor(squash: Squash, kind: string, shape: Shape): readonly [number, number] | null {
  if (squash === 'tanh' || kind === 'quantile' || kind === 'none' || kind === 'l2') return null;
  if (shape.clip === null) return [0, 1];
  return squash !== 'none' || kind === 'zscore' ? [0.001, 0.999] : [0.01, 0.99];
}

/** Moves each end inwards while it is among values that nothing on its side leads up to: absurd ones, more than the level allows for. */
function steady(
  sorted: Sorted,
  squash: Squash,
  start: readonly [number, number] | null,
): readonly [number, number] | null {
  if (start === null || start[0] === 0) return start;
  const at = (p: number) => squashedBy(squash, sorted.quantile(p));
  const reach = (CLIP_DEVIATIONS * (at(0.75) - at(0.25))) / 1.349;
  const level = (outermost: number, side: (level: number) => number) => {
    const levels = CLIP_LEVELS.filter((l) => l >= outermost);
    return reach === 0 ? outermost : (levels.find((l) => Math.abs(at(side(l)) - at(0.5)) <= reach) ?? lastOf(levels));
  };
  return [level(start[0], (l) => l), 1 - level(start[0], (l) => 1 - l)];
}

function normalization(
  kind: NonNullable<StatedTransform['normalize']>,
  squash: Squash,
  clip: Clip | null,
  sorted: Sorted,
  range: Clip,
): Normalize {
  switch (kind) {
    case 'none':
    case 'l2':
      return { kind };
    case 'minmax': {
      const [low, high] = clip ?? range;
      return { kind, min: squashedBy(squash, low), max: squashedBy(squash, high) };
    }
    case 'zscore': {
      const { mean, std } = sorted.moments((x) => squashedBy(squash, clipped(clip, x)));
      return { kind, mean, std };
    }
    case 'quantile': {
      const boundaries = Array.from({ length: QUANTILE_STEPS + 1 }, (_, i) => {
        const x = i === 0 ? range[0] : i === QUANTILE_STEPS ? range[1] : sorted.quantile(i / QUANTILE_STEPS);
        return squashedBy(squash, clipped(clip, x));
      });
      return { kind, boundaries };
    }
  }
}

/** The distribution in a word, and what suits it. */
export function distributionOf(sorted: Sorted, range: Clip): Shape {
  const bounded = (words: string): Shape => ({ squash: 'none', normalize: 'minmax', clip: null, words });
  if (range[0] === range[1]) return bounded(`one value only (${shortNumber(range[0])})`);
  // The range itself is no number any more.
  if (!Number.isFinite(range[1] - range[0]))
    return { squash: 'asinh', normalize: 'minmax', clip: null, words: `values up to ${shortNumber(range[1])}` };
  const distinct = sorted.distinct;
  if (distinct <= 2) return bounded(`two values (${shortNumber(range[0])} and ${shortNumber(range[1])})`);

  const median = sorted.quantile(0.5);
  const from = (p: number) => Math.abs(sorted.quantile(p) - median);
  const right = tail(from(0.99), from(0.75), distinct);
  const left = tail(from(0.01), from(0.25), distinct);
  const heavyRight = right > HEAVY && tail(from(0.95), from(0.75), distinct, right) > HEAVY_95;
  const heavyLeft = left > HEAVY && tail(from(0.05), from(0.25), distinct, left) > HEAVY_95;
  // Of the bulk: one absurd value would decide otherwise.
  const [low, high] = present(steady(sorted, 'none', [0.01, 0.99]), 'range');
  const bulk: Clip = [sorted.quantile(low), sorted.quantile(high)];
  const { skewness, kurtosis } = sorted.moments((x) => clipped(bulk, x));
  if (heavyRight || heavyLeft) {
    const squash: Squash = heavyRight && heavyLeft ? 'asinh' : 'log';
    const reach = heavyRight && heavyLeft ? Math.max(right, left) : heavyRight ? right : left;
    const side = heavyRight && heavyLeft ? 'heavy tails on both sides' : `heavy ${heavyRight ? 'right' : 'left'} tail`;
    const how = Number.isFinite(reach)
      ? `(the ${heavyRight ? '99th' : '1st'} percentile lies ${shortNumber(reach)} times as far from the median as the quartile; normal: 3.45)`
      : `(half of the values or more are ${shortNumber(median)}, and the rest reaches ${shortNumber(heavyRight ? range[1] : range[0])})`;
    if (squashHelps(sorted, squash))
      return { squash, normalize: 'zscore', clip: [0.001, 0.999], words: `${side} ${how}` };
    return {
      squash: 'none',
      normalize: 'minmax',
      clip: [0.01, 0.99],
      words: `${side} ${how}, which ${squash} would hardly shorten`,
    };
  }
  const both = `skewness ${shortNumber(skewness)}, excess kurtosis ${shortNumber(kurtosis)}${outliers(sorted, range)}`;
  if (kurtosis < FLAT)
    return { squash: 'none', normalize: 'minmax', clip: [0.01, 0.99], words: `bounded or flat (${both})` };
  if (Math.abs(skewness) < NORMAL_SKEWNESS && Math.abs(kurtosis) < NORMAL_KURTOSIS) {
    return { squash: 'none', normalize: 'zscore', clip: [0.001, 0.999], words: `near-normal (${both})` };
  }
  return { squash: 'none', normalize: 'minmax', clip: [0.01, 0.99], words: `nothing stands out (${both})` };
}

/** How far the far percentile lies from the median, in quartile distances; Infinity where the quartile is the median itself. */
function tail(far: number, quartile: number, distinct: number, otherwise: number | null = null): number {
  if (quartile > 0) return far / quartile;
  if (otherwise !== null) return otherwise;
  // A few small counts next to a mass of one value are no tail.
  return far >= 10 || (far > 0 && distinct > 20) ? Infinity : 0;
}

/** Values far beyond the 1st and 99th percentiles. */
function outliers(sorted: Sorted, range: Clip): string {
  const [low, high] = [sorted.quantile(0.05), sorted.quantile(0.95)];
  const far = [
    range[0] < low - 3 * (high - low) ? shortNumber(range[0]) : null,
    range[1] > high + 3 * (high - low) ? shortNumber(range[1]) : null,
  ].filter((x) => x !== null);
  return far.length === 0 ? '' : `, outliers up to ${far.join(' and ')}`;
}

/** log(1+x) is x itself for small x: whether squashing shortens the tails by a fifth at least. */
function squashHelps(sorted: Sorted, squash: Squash): boolean {
  const reach = (q: (p: number) => number) =>
    Math.max(q(0.99) - q(0.5), q(0.5) - q(0.01)) / Math.max(q(0.75) - q(0.25), Number.MIN_VALUE);
  const raw = (p: number) => sorted.quantile(p);
  const before = reach(raw);
  const after = reach((p) => squashedBy(squash, raw(p)));
  // Without a spread between the quartiles only the size counts.
  return Number.isFinite(before) ? after < 0.8 * before : Math.max(Math.abs(raw(0.01)), Math.abs(raw(0.99))) > 2;
}

function reasonFor(o: {
  stated: StatedTransform;
  shape: Shape;
  squash: Squash;
  normalize: Normalize;
  clip: Clip | null;
  percentiles: readonly [number, number] | null;
}): string {
  const steps = [
    o.squash === 'none' ? null : o.squash,
    o.clip === null
      ? null
      : `clip ${shortNumber(o.clip[0])} .. ${shortNumber(o.clip[1])}${o.stated.clip !== null || o.percentiles === null ? '' : percentileWords(o.percentiles)}`,
    o.normalize.kind === 'none' ? null : o.normalize.kind,
  ].filter((step) => step !== null);
  return `${o.shape.words}: ${steps.join(', ') || 'as it is'}`;
}

function percentileWords([low, high]: readonly [number, number]): string {
  const percent = (p: number) => Number((p * 100).toFixed(1));
  return low === 0 ? ' (the ends)' : ` (p${percent(low)} .. p${percent(high)})`;
}
