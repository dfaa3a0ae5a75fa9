/** Which coefficients of a level are reported: the largest, without the neighbours of one boundary that say nearly the same. */
import { BEFORE_BOUNDARIES } from '../ir/number-bins.ts';
import type { CalibratorLayout } from './features.ts';
import { lastOf } from '../text/present.ts';

export interface LargeCoefficient {
  readonly feature: number;
  readonly gamma: number;
}

/** At most `count` of at least `smallest`, the largest first; of a number's boundaries only the highest and the lowest coefficient. */
export function largestCoefficients(
  layout: CalibratorLayout,
  gamma: readonly number[],
  smallest: number,
  count: number,
): LargeCoefficient[] {
  return layout.blocks
    .flatMap((block) => {
      const of = Array.from({ length: block.count }, (_, i) => ({
        feature: block.offset + i,
        gamma: gamma[block.offset + i]!,
      }));
      return block.kind === 'bins' ? [...of.slice(0, BEFORE_BOUNDARIES), ...ends(of.slice(BEFORE_BOUNDARIES))] : of;
    })
    .filter((one) => Math.abs(one.gamma) >= smallest)
    .sort((a, b) => Math.abs(b.gamma) - Math.abs(a.gamma) || a.feature - b.feature)
    .slice(0, count);
}

function ends(of: readonly LargeCoefficient[]): LargeCoefficient[] {
  const sorted = [...of].sort((a, b) => a.gamma - b.gamma || a.feature - b.feature);
  return sorted.length < 2 ? sorted : [sorted[0]!, lastOf(sorted)];
}
