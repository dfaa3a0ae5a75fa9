/**
 * Temperature scaling (Guo et al. 2017): logit q = z / T, the T that minimizes weighted log-loss, found by Newton's
 * method on the slope b = 1/T, in which the loss is convex. A N(1, 1) prior on b keeps one-class windows finite; T is
 * kept within 1/20 … 20.
 */
import { sigmoid } from '../math/logistic.ts';

export function fitTemperature(logits: Float64Array, y: Float64Array, weight: Float64Array): number {
  let b = 1;
  for (let iteration = 0; iteration < 100; iteration++) {
    let gradient = -(b - 1);
    let curvature = 1;
    for (let i = 0; i < logits.length; i++) {
      const z = logits[i]!;
      const p = sigmoid(b * z);
      gradient += weight[i]! * (y[i]! - p) * z;
      curvature += weight[i]! * p * (1 - p) * z * z;
    }
    const step = gradient / curvature;
    // A step of the convex problem may overshoot where the sigmoid is flat: never further than to double or half.
    const next = Math.min(Math.max(b + step, b / 2), b * 2);
    const moved = Math.abs(next - b);
    b = Math.min(Math.max(next, 0.05), 20);
    if (moved < 1e-12) break;
  }
  return 1 / b;
}
