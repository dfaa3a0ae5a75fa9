import type { Squash } from '../../ir/plan.ts';
import type { CheckedSignal } from '../../language/semantics/model.ts';

/** What the spec states of a transform; null: left open. */
export interface StatedTransform {
  readonly squash: Squash | null;
  readonly normalize: 'minmax' | 'zscore' | 'quantile' | 'l2' | 'none' | null;
  readonly clip: { readonly kind: 'values' | 'percentiles'; readonly low: number; readonly high: number } | null;
  /** Of a number that is embedded; null: one scaled value. */
  readonly bins: { readonly count: number; readonly exact: boolean } | null;
}

/** What the spec states of a signal's transform. */
export function statedOf(signal: CheckedSignal): StatedTransform {
  return {
    squash: signal.squash?.value ?? null,
    normalize: signal.normalize?.value ?? null,
    clip: signal.clip?.value ?? null,
    bins: signal.bins,
  };
}
