/**
 * Bootstrap intervals (Efron 1979): rows are drawn again with replacement, whole clusters at a time where rows belong together (one
 * user's impressions are not independent), and the interval runs between percentiles of the metric over the samples.
 */
import { Random } from '../random/random.ts';
import { logLossOf } from './loss.ts';
import { RankSum } from './metrics.ts';
import type { Intervals } from './report.ts';

export interface BootstrapOptions {
  /** Default 200. */
  readonly samples?: number;
  /** Default 1. */
  readonly seed?: number;
  /** Default .95. */
  readonly level?: number;
}

export interface BootstrapRows {
  readonly logits: Float32Array | Float64Array;
  /** 0, 1 or NaN. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  /** Null: every row on its own. */
  readonly clusters: Int32Array | null;
  /** The rows to use, in ascending order of the logit. */
  readonly order: Uint32Array;
}

/** Percentile intervals of AUC (null if a class is missing in more than half of the samples) and log-loss. */
export function bootstrapIntervals(rows: BootstrapRows, options: BootstrapOptions = {}): Intervals {
  const level = options.level ?? 0.95;
  const samples = options.samples ?? 200;
  const resampler = new Resampler(rows);
  const random = new Random(options.seed ?? 1, 'bootstrap');
  const aucs: number[] = [];
  const losses: number[] = [];
  for (let s = 0; s < samples; s++) {
    const counts = resampler.draw(random);
    const { auc, logLoss } = resampler.metrics(rows.logits, rows.order, counts);
    if (auc !== null) aucs.push(auc);
    if (logLoss !== null) losses.push(logLoss);
  }
  return {
    level, samples, units: resampler.units,
    auc: aucs.length * 2 > samples ? interval(aucs, level) : null,
    logLoss: interval(losses, level),
  };
}

/** Draws how often each unit (row or cluster) is taken, and computes metrics with the rows that often. */
export class Resampler {
  readonly units: number;
  /** Unit of each row, −1 for a row that doesn't count. */
  readonly #unit: Int32Array;
  readonly #counts: Uint32Array;
  readonly #rows: BootstrapRows;

  constructor(rows: BootstrapRows) {
    this.#rows = rows;
    this.#unit = new Int32Array(rows.logits.length).fill(-1);
    const unitOf = new Map<number, number>();
    let units = 0;
    for (const i of rows.order) {
      if (Number.isNaN(rows.labels[i]!) || !(rows.weights[i]! > 0)) continue;
      if (rows.clusters === null) {
        this.#unit[i] = units++;
        continue;
      }
      const cluster = rows.clusters[i]!;
      let unit = unitOf.get(cluster);
      if (unit === undefined) unitOf.set(cluster, (unit = units++));
      this.#unit[i] = unit;
    }
    this.units = units;
    this.#counts = new Uint32Array(units);
  }

  /** How often each unit is drawn; valid until the next draw. */
  draw(random: Random): Uint32Array {
    this.#counts.fill(0);
    for (let n = 0; n < this.units; n++) this.#counts[random.int(this.units)]!++;
    return this.#counts;
  }

  /** `order` ascending in these logits. */
  metrics(logits: ArrayLike<number>, order: Uint32Array, counts: Uint32Array): { auc: number | null; logLoss: number | null } {
    const ranks = new RankSum();
    let [loss, total] = [0, 0];
    for (const i of order) {
      const unit = this.#unit[i]!;
      const weight = unit < 0 ? 0 : this.#rows.weights[i]! * counts[unit]!;
      if (weight === 0) continue;
      const positive = this.#rows.labels[i]! > 0;
      ranks.add(logits[i]!, positive, weight);
      loss += weight * logLossOf(logits[i]!, positive);
      total += weight;
    }
    return { auc: ranks.auc(), logLoss: total > 0 ? loss / total : null };
  }
}

/** Central interval of the values at a level, by linear interpolation between order statistics (Hyndman & Fan's type 7). */
export function interval(values: readonly number[], level: number): [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (q: number): number => {
    const place = q * (sorted.length - 1);
    const low = sorted[Math.floor(place)]!;
    return low + (place % 1) * (sorted[Math.ceil(place)]! - low);
  };
  return [at((1 - level) / 2), at((1 + level) / 2)];
}
