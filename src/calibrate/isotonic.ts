/**
 * Isotonic regression by pooling adjacent violators (Barlow et al. 1972; Zadrozny & Elkan 2002 for calibration):
 * the non-decreasing step function of the logit nearest to the labels in weighted squares.
 */
import { lastOf, present } from '../text/present.ts';
export interface IsotonicFit {
  /** Ascending logits at which the function is known, and its value (a probability) there; linear in between, flat outside. */
  readonly logits: readonly number[];
  readonly values: readonly number[];
}

/** Ties in the logit are pooled first, so that the result doesn't depend on the order of rows. Throws on nothing: no rows give no points. */
export function fitIsotonic(logits: Float64Array, y: Float64Array, weight: Float64Array): IsotonicFit {
  const order = Array.from(logits.keys())
    .filter((i) => weight[i]! > 0)
    .sort((a, b) => logits[a]! - logits[b]!);
  const blocks: { low: number; high: number; sum: number; weight: number }[] = [];
  for (const i of order) {
    const z = logits[i]!;
    const last = blocks.at(-1);
    if (last && last.low === last.high && last.high === z) {
      last.sum += weight[i]! * y[i]!;
      last.weight += weight[i]!;
    } else {
      blocks.push({ low: z, high: z, sum: weight[i]! * y[i]!, weight: weight[i]! });
    }
  }
  const pooled: typeof blocks = [];
  for (const block of blocks) {
    pooled.push({ ...block });
    while (pooled.length > 1 && mean(pooled[pooled.length - 2]!) >= mean(lastOf(pooled))) {
      const top = present(pooled.pop(), 'block');
      const below = lastOf(pooled);
      below.high = top.high;
      below.sum += top.sum;
      below.weight += top.weight;
    }
  }
  const points: [number, number][] = [];
  for (const block of pooled) {
    points.push([block.low, mean(block)]);
    if (block.high > block.low) points.push([block.high, mean(block)]);
  }
  return { logits: points.map((p) => p[0]), values: points.map((p) => p[1]) };
}

/**
 * The fit with its ends kept off 0 and 1, which would claim certainty and cost an infinite log-loss the first time they are wrong: a step of
 * n rows (by weight) without an event is (0 + ½)/(n + 1), the mean under Jeffreys' prior, and the other way round one of events only. Where
 * that step weighs next to nothing it takes no more than its neighbour's value, so that it never moves the other steps.
 */
export function boundedIsotonic(fit: IsotonicFit, logits: Float64Array, weight: Float64Array): IsotonicFit {
  let [zeros, ones] = [0, 0];
  logits.forEach((z, i) => {
    const value = applyIsotonic(fit, z);
    if (value === 0) zeros += weight[i]!;
    else if (value === 1) ones += weight[i]!;
  });
  const inner = fit.values.filter((value) => value > 0 && value < 1);
  const low = zeros > 0 ? Math.min(0.5 / (zeros + 1), ...inner.slice(0, 1)) : 0;
  const high = ones > 0 ? Math.max(1 - 0.5 / (ones + 1), ...inner.slice(-1)) : 1;
  return { logits: fit.logits, values: fit.values.map((value) => Math.min(high, Math.max(low, value))) };
}

/** The fitted probability at a logit. */
export function applyIsotonic(fit: IsotonicFit, z: number): number {
  const { logits, values } = fit;
  if (logits.length === 0) return NaN;
  let low = 0;
  let high = logits.length - 1;
  if (z <= logits[low]!) return values[low]!;
  if (z >= logits[high]!) return values[high]!;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (logits[middle]! <= z) low = middle;
    else high = middle;
  }
  const share = (z - logits[low]!) / (logits[high]! - logits[low]!);
  return values[low]! + share * (values[high]! - values[low]!);
}

function mean(block: { sum: number; weight: number }): number {
  return block.sum / block.weight;
}
