/** Where numbers are clipped: at percentiles, or as the spec states. */
import type { Sorted } from '../../math/quantiles.ts';
import type { StatedTransform } from './stated-transform.ts';

export type Clip = readonly [number, number];

/** @param percentiles of the values that are kept, as fractions. */
export function clipAt(sorted: Sorted, range: Clip, percentiles: readonly [number, number]): Clip {
  // Where nearly all values are one value, percentiles would clip everything to it.
  for (const [low, high] of [percentiles, [0.001, 0.999]] as const) {
    const clip: Clip = low === 0 ? range : [sorted.quantile(low), sorted.quantile(high)];
    if (clip[0] < clip[1]) return clip;
  }
  return range;
}

export function statedClip(sorted: Sorted, range: Clip, clip: NonNullable<StatedTransform['clip']>): Clip {
  if (clip.kind === 'values') return [clip.low, clip.high];
  const at = (percent: number) =>
    percent <= 0 ? range[0] : percent >= 100 ? range[1] : sorted.quantile(percent / 100);
  return [at(clip.low), at(clip.high)];
}
