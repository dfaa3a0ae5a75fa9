/** An offset to logits with which their predictions add up to the labels: the intercept's likelihood equation. */
import { sigmoid } from './logistic.ts';

/** Newton's method ends when a step is below this: a ten-thousandth of a per cent in the odds. */
const TOLERANCE = 1e-6;
const MAX_STEPS = 100;

/** δ with Σ w·(σ(z + δ) − y) = 0 over the rows with a label; 0 where only one class is there, for which there is none. */
export function solveOffset(
  logits: readonly Float32Array[],
  labels: readonly Float32Array[],
  weights: readonly Float32Array[],
): number {
  let [positives, total] = [0, 0];
  labels.forEach((part, c) => {
    const weight = weights[c]!;
    for (let i = 0; i < part.length; i++) {
      const label = part[i]!;
      if (label !== label) continue;
      positives += weight[i]! * label;
      total += weight[i]!;
    }
  });
  if (!(positives > 0 && positives < total)) return 0;
  let offset = 0;
  // The sum rises with δ: what is known to be too low or too high brackets it, should a Newton step leave.
  let [low, high] = [-Infinity, Infinity];
  for (let step = 0; step < MAX_STEPS; step++) {
    const { sum, slope } = offsetSums(logits, labels, weights, offset);
    if (sum < positives) low = offset;
    else high = offset;
    let next = offset - (sum - positives) / slope;
    if (!(next > low && next < high))
      next = Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : offset + (sum < positives ? 1 : -1);
    const moved = Math.abs(next - offset);
    offset = next;
    if (moved < TOLERANCE) break;
  }
  return offset;
}

/** Σ w·σ(z + δ) over the rows with a label, and its derivative by δ. */
export function offsetSums(
  logits: readonly Float32Array[],
  labels: readonly Float32Array[],
  weights: readonly Float32Array[],
  offset: number,
): { sum: number; slope: number } {
  let [sum, slope] = [0, 0];
  logits.forEach((part, c) => {
    const [label, weight] = [labels[c]!, weights[c]!];
    for (let i = 0; i < part.length; i++) {
      if (label[i] !== label[i]) continue;
      const p = sigmoid(part[i]! + offset);
      sum += weight[i]! * p;
      slope += weight[i]! * p * (1 - p);
    }
  });
  return { sum, slope };
}
