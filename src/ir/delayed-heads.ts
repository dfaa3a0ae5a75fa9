/** Heads whose loss knows that an event may still come (`delay exponential`): chunks have a delay of each. */
import type { DelayPlan, HeadPlan, LabelPlan } from './plan.ts';

export interface DelayedHead {
  /** Index in the heads. */
  readonly head: number;
  readonly delay: DelayPlan & { readonly kind: 'exponential' };
}

/** In the order of the heads. */
export function delayedHeads(heads: readonly Pick<HeadPlan, 'delay'>[]): DelayedHead[] {
  return heads.flatMap(({ delay }, head) => (delay?.kind === 'exponential' ? [{ head, delay }] : []));
}

/** Shorter delays count as this long: if all were 0, any larger rate would be a better one. */
export const LEAST_DELAY_SECONDS = 1;

/** Labels of the heads whose log repeats a row when its event comes (`delay weight`), in the order of the heads. */
export function repeatedLabels(heads: readonly Pick<HeadPlan, 'delay' | 'label'>[]): LabelPlan[] {
  return heads.flatMap(({ delay, label }) => (delay?.kind === 'weight' ? [label] : []));
}
