/**
 * Boundaries of a number's bins. Numbers of logs are spiky and mostly zero: quantiles of all values would put all boundaries into the spike. So
 * half of the boundaries are quantiles of all values, the other half quantiles of the values that are no spike, and frequent values are
 * boundaries themselves.
 */
import { ascending, BINS_DEFAULTS } from '../../ir/number-bins.ts';
import type { ChosenTransform } from '../../ir/lock.ts';
import type { Sorted } from '../../math/quantiles.ts';
import { squashedBy } from '../../runtime/scaling.ts';
import { clipAt, statedClip } from './choose-clip.ts';
import { shortNumber } from './short-number.ts';
import type { StatedTransform } from './stated-transform.ts';

/** What lies outside is absurd more often than not. */
const ENDS = [0.001, 0.999] as const;
/** Spikes that are named in the reason. */
const named = 3;

/** @param sorted not empty. */
export function chooseBins(
  sorted: Sorted,
  range: readonly [number, number],
  stated: StatedTransform & { readonly bins: NonNullable<StatedTransform['bins']> },
): ChosenTransform {
  const { bins } = stated;
  const squash = stated.squash ?? 'none';
  const clip = stated.clip === null ? clipAt(sorted, range, ENDS) : statedClip(sorted, range, stated.clip);
  const runs = [...sorted.runs()];
  const spikes = runs.filter(({ fraction }) => fraction > 1 / bins.count);
  const frequent = bins.exact ? runs.filter(({ fraction }) => fraction >= BINS_DEFAULTS.frequent) : [];
  const steps = Math.max(1, Math.floor(bins.count / 2));
  const values = [
    ...clip,
    ...quantiles(sorted, steps),
    ...quantiles(sorted.without(new Set(spikes.map(({ value }) => value))), bins.count - steps),
    ...frequent.map(({ value }) => value),
  ];
  const boundaries = ascending(values.filter((x) => x >= clip[0] && x <= clip[1]).map((x) => squashedBy(squash, x)));
  return {
    squash,
    clip,
    normalize: { kind: 'bins', boundaries },
    reason: reasonFor(boundaries.length, spikes, frequent.length),
  };
}

function quantiles(sorted: Sorted, steps: number): number[] {
  if (sorted.rows === 0 || steps < 1) return [];
  return Array.from({ length: steps + 1 }, (_, i) => sorted.quantile(i / steps));
}

function reasonFor(
  boundaries: number,
  spikes: readonly { readonly value: number; readonly fraction: number }[],
  frequent: number,
): string {
  const percent = (fraction: number) => `${shortNumber(100 * fraction)} %`;
  const largest = [...spikes].sort((a, b) => b.fraction - a.fraction).slice(0, named);
  const spiky =
    largest.length === 0
      ? ', no value is a spike'
      : ` and of those that are no spike (${largest.map(({ value, fraction }) => `${shortNumber(value)}: ${percent(fraction)}`).join(', ')}${spikes.length > named ? ', …' : ''})`;
  const own = frequent === 0 ? '' : `, ${frequent} frequent value${frequent === 1 ? '' : 's'}`;
  return `piecewise linear, ${boundaries} boundar${boundaries === 1 ? 'y' : 'ies'}: quantiles of all values${spiky}${own}`;
}
