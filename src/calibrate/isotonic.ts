/**
 * Isotonic regression by pooling adjacent violators (Barlow et al. 1972; Zadrozny & Elkan 2002 for calibration):
 * the non-decreasing step function of the logit nearest to the labels in weighted squares.
 */
export interface IsotonicFit {
  /** Ascending logits at which the function is known, and its value (a probability) there; linear in between, flat outside. */
  readonly logits: readonly number[];
  readonly values: readonly number[];
}

/** Ties in the logit are pooled first, so that the result doesn't depend on the order of rows. Throws on nothing: no rows give no points. */
export function fitIsotonic(logits: Float64Array, y: Float64Array, weight: Float64Array): IsotonicFit {
  const order = Array.from(logits.keys()).filter((i) => weight[i]! > 0).sort((a, b) => logits[a]! - logits[b]!);
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
    while (pooled.length > 1 && mean(pooled.at(-2)!) >= mean(pooled.at(-1)!)) {
      const top = pooled.pop()!;
      const below = pooled.at(-1)!;
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
