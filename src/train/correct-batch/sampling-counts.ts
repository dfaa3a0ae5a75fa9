/**
 * What training counts of negative sampling, by tower and head: a and b, the head's negatives on rows that are not and that are
 * negatives of the base, c and d, its positives on the same (weights of rows on the downsampled log). Of the base any, d is none.
 */
import type { Plan, SamplingPlan } from '../../ir/plan.ts';

/** a, b, c, d. */
export const SAMPLING_COUNTS = 4;

/**
 * Share of the past that the smoothed counts keep a batch: an average over about a thousand batches. Where a batch has 20 positives of a
 * head, the logarithm of their sampling rate is then sure to 1 % (1/√20,000).
 */
export const SMOOTHING = 0.999;

/** JSON of a checkpoint: numbers are kept exactly. */
export interface SamplingState {
  /** Exponential averages of the batches' counts, [towers × heads × 4]. */
  smoothed: number[];
  /** Sums over the first epoch, [towers × heads × 4]. */
  seen: number[];
}

export function newSamplingState(plan: Plan): SamplingState | null {
  if (plan.sampling === null) return null;
  const zeros = (): number[] =>
    Array.from({ length: plan.towers.length * plan.heads.length * SAMPLING_COUNTS }, () => 0);
  return { smoothed: zeros(), seen: zeros() };
}

/** Takes in a batch's counts. */
export function countBatch(state: SamplingState, counts: Float64Array, firstEpoch: boolean): void {
  for (let i = 0; i < counts.length; i++) {
    const n = counts[i] as number;
    state.smoothed[i] = SMOOTHING * (state.smoothed[i] as number) + (1 - SMOOTHING) * n;
    if (firstEpoch) state.seen[i] = (state.seen[i] as number) + n;
  }
}

/**
 * `correct batch`: logit q = logit p + offset, offset = ln r0 − ln r1 with the kept rates r0 = (a+b)/(a+b/w) of the head's negatives and
 * r1 = (c+d)/(c+d/w) of its positives. A class that was not seen was not downsampled, for all that is known.
 */
export function batchOffset([a, b, c, d]: readonly [number, number, number, number], keep: number): number {
  return Math.log(samplingRate(a, b, keep)) - Math.log(samplingRate(c, d, keep));
}

function samplingRate(whole: number, downsampled: number, keep: number): number {
  return whole + downsampled > 0 ? (whole + downsampled) / (whole + downsampled / keep) : 1;
}

/** Offsets by tower and head; null unless the plan corrects by `batch`. */
export function batchOffsets(plan: Plan, state: SamplingState | null): number[][] | null {
  const { sampling } = plan;
  if (state === null || sampling?.correct !== 'batch') return null;
  return plan.towers.map((_, tower) =>
    plan.heads.map((__, head) =>
      batchOffset(countsOf(state.smoothed, tower * plan.heads.length + head), sampling.keep),
    ),
  );
}

/**
 * How many positives a head has for its estimates where those on base negatives weigh 1/w (Kish 1965, section 8.2): (c + d/w)²/(c + d/w²).
 * The standard error of the mean prediction is about one over its square root.
 */
export function effectivePositives(c: number, d: number, keep: number): number {
  return c + d > 0 ? (c + d / keep) ** 2 / (c + d / keep ** 2) : 0;
}

/** Of each head over all towers, in the first epoch. */
export function effectivePositivesOf(plan: Plan, state: SamplingState): number[] {
  const { keep } = plan.sampling as SamplingPlan;
  return plan.heads.map((_, head) => {
    let [positives, downsampled] = [0, 0];
    for (let tower = 0; tower < plan.towers.length; tower++) {
      const [, , c, d] = countsOf(state.seen, tower * plan.heads.length + head);
      positives += c;
      downsampled += d;
    }
    return effectivePositives(positives, downsampled, keep);
  });
}

function countsOf(counts: readonly number[], place: number): [number, number, number, number] {
  const at = SAMPLING_COUNTS * place;
  return [counts[at] as number, counts[at + 1] as number, counts[at + 2] as number, counts[at + 3] as number];
}
