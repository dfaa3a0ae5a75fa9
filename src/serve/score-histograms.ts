/** How the probabilities of each head are spread, in the buckets of a Prometheus histogram. */
import type { Plan } from '../ir/plan.ts';

/** Upper bounds. Rates of ads engagement are small, so the buckets are finer there. */
export const SCORE_BOUNDS: readonly number[] = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

export interface ScoreHistogram {
  /** Not cumulative; the last one is above all bounds (NaN). */
  readonly buckets: Float64Array;
  sum: number;
  count: number;
}

export class ScoreHistograms {
  readonly heads = new Map<string, ScoreHistogram>();

  /** @param probabilities [rows × heads]. */
  add(plan: Plan, probabilities: Float64Array): void {
    const width = plan.heads.length;
    plan.heads.forEach(({ name }, h) => {
      let histogram = this.heads.get(name);
      if (histogram === undefined)
        this.heads.set(name, (histogram = { buckets: new Float64Array(SCORE_BOUNDS.length + 1), sum: 0, count: 0 }));
      for (let i = h; i < probabilities.length; i += width) {
        const p = probabilities[i]!;
        let bucket = 0;
        while (bucket < SCORE_BOUNDS.length && !(p <= SCORE_BOUNDS[bucket]!)) bucket++;
        histogram.buckets[bucket]!++;
        if (!Number.isNaN(p)) histogram.sum += p;
        histogram.count++;
      }
    });
  }
}
