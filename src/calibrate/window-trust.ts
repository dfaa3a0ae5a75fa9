/** Whether a window of one level can be trusted: by what the model expected and what came. */
import { sigmoid } from '../math/logistic.ts';
import type { CalibrationRows } from './calibration-rows.ts';

/** The last calibrator is kept where at least so many events, or rows without one, were expected and none came … */
export const EXPECTED_EVENTS = 10;
/** … or where predicted over actual (or its inverse) exceeds this. */
export const LARGEST_RATIO = 10;

/** `small`: too few events, expected and actual, to say anything by themselves. */
export type Judgement =
  { readonly kind: 'trusted' } | { readonly kind: 'small' } | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): Judgement => ({ kind: 'refused', reason });

/** Of the rows `take` says. Unweighted by decay: it is about what happened, not about how much it counts. */
export function judgementOf(rows: CalibrationRows, head: number, take: (row: number) => boolean): Judgement {
  const logits = rows.logits(head);
  const labels = rows.labels(head);
  let expected = 0;
  let actual = 0;
  let all = 0;
  for (let i = 0; i < rows.rows; i++) {
    if (Number.isNaN(labels[i]!) || !take(i)) continue;
    expected += rows.weight[i]! * sigmoid(logits[i]!);
    if (labels[i]! > 0) actual += rows.weight[i]!;
    all += rows.weight[i]!;
  }
  if (all > 0 && actual === all && all - expected >= EXPECTED_EVENTS)
    return refused(`${(all - expected).toFixed(0)} rows without the event were expected and none came`);
  if (actual === 0)
    return expected >= EXPECTED_EVENTS
      ? refused(`${expected.toFixed(0)} events were expected and none came`)
      : { kind: 'small' };
  // A handful of events says little about a ratio: the chain of priors takes care of those.
  if (actual < EXPECTED_EVENTS && expected < EXPECTED_EVENTS) return { kind: 'small' };
  const ratio = expected / actual;
  return ratio > LARGEST_RATIO || ratio < 1 / LARGEST_RATIO
    ? refused(`predicted over actual is ${ratio.toPrecision(3)}`)
    : { kind: 'trusted' };
}
