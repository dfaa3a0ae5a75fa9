/** Where a head's logit starts. */
import { LEAST_DELAY_SECONDS } from '../ir/delayed-heads.ts';
import type { Lock } from '../ir/lock.ts';
import type { Init, SamplingPlan } from '../ir/plan.ts';
import { countsOf, onNegatives } from './sampling-correction.ts';

/** What of the training part a logit is trained on: all rows, or those where the base has this label. */
export interface TrainedOn {
  readonly sampling: SamplingPlan | null;
  readonly base?: 0 | 1 | null;
  /** Of a head `after` another the logit is of the rows where the parent's label is 1. */
  readonly parent?: string | null;
}

/**
 * The log-odds of the head's rate in the rows that its logit is trained on, so that training doesn't spend its first steps on finding
 * out that clicks are rare (the prior π of Lin et al. 2017, "Focal loss", section 3.3). `correct base` and `batch` train on the downsampled
 * log, where base negatives count w times. One is added to either class: finite with one class only. Without a lock, or for a head
 * that it doesn't know: 0.
 */
export function priorLogit(
  lock: Lock | null,
  head: string,
  { sampling, base = null, parent = null }: TrainedOn = { sampling: null },
): Init {
  const seen = countsOf(lock, head);
  if (seen === null) return { kind: 'zeros' };
  if (parent !== null) {
    // With `correct base` no row of these is a negative of the base (ADS3013 holds that), so that sampling keeps them all.
    const rows = countsOf(lock, parent);
    return rows === null
      ? { kind: 'zeros' }
      : {
          kind: 'constant',
          value: Math.log((seen.positives + 1) / (Math.max(0, rows.positives - seen.positives) + 1)),
        };
  }
  const negative = sampling === null || sampling.correct === 'weight' ? null : onNegatives(seen, sampling);
  const logOdds = (positives: number, negatives: number): Init => ({
    kind: 'constant',
    value: Math.log((positives + 1) / (negatives + 1)),
  });
  if (negative === null) return logOdds(seen.positives, seen.observed - seen.positives);
  // How much the rows count where the base is 1 (or unobserved) and 0.
  const [whole, downsampled] = base === 1 ? [1, 0] : base === 0 ? [0, 1] : [1, sampling!.keep];
  const negatives = { all: seen.observed - seen.positives, base: negative.observed - negative.positives };
  return logOdds(
    whole * (seen.positives - negative.positives) + downsampled * negative.positives,
    whole * (negatives.all - negatives.base) + downsampled * negatives.base,
  );
}

/**
 * Where u of `delay exponential` starts, for all rows: as if the delays of the events that came were those of all. They are shorter, so that young
 * negatives count as nearly certain at first. Without a lock: one unit.
 */
export function priorLogRate(lock: Lock | null, head: string, unitSeconds: number): Init {
  const mean = countsOf(lock, head)?.meanDelay;
  if (mean === undefined) return { kind: 'zeros' };
  return { kind: 'constant', value: Math.log(unitSeconds / Math.max(mean, LEAST_DELAY_SECONDS)) };
}
