/**
 * Bootstrap intervals (Efron 1979): rows are drawn again with replacement, whole clusters at a time where rows belong together (one
 * user's impressions are not independent), and the interval runs between percentiles of the metric over the samples.
 */
import { Random } from '../math/random.ts';
import { logLossOf } from '../math/logistic.ts';
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
  const units = unitsOf(rows);
  const ranked = new Ranked(rows, rows.logits, rows.order, units.ofRow);
  const random = new Random(options.seed ?? 1, 'bootstrap');
  const counts = new Uint16Array(units.count);
  const aucs: number[] = [];
  const losses: number[] = [];
  for (let s = 0; s < samples; s++) {
    drawUnits(counts, random);
    const { auc, logLoss } = ranked.metrics(counts);
    if (auc !== null) aucs.push(auc);
    if (logLoss !== null) losses.push(logLoss);
  }
  return {
    level,
    samples,
    units: units.count,
    auc: aucs.length * 2 > samples ? interval(aucs, level) : null,
    logLoss: interval(losses, level),
  };
}

/** What is drawn as a whole: a cluster, or a row of its own. */
export interface Units {
  readonly count: number;
  /** −1 for a row that doesn't count. */
  readonly ofRow: Int32Array;
}

/** Units in the order of their first row in `order`. */
export function unitsOf(rows: BootstrapRows): Units {
  const ofRow = new Int32Array(rows.logits.length).fill(-1);
  const known = new Map<number, number>();
  let count = 0;
  for (const i of rows.order) {
    if (Number.isNaN(rows.labels[i]!) || !(rows.weights[i]! > 0)) continue;
    if (rows.clusters === null) {
      ofRow[i] = count++;
      continue;
    }
    let unit = known.get(rows.clusters[i]!);
    if (unit === undefined) known.set(rows.clusters[i]!, (unit = count++));
    ofRow[i] = unit;
  }
  return { count, ofRow };
}

/** As many units as there are, with replacement: counts[unit] is how often it is in. */
export function drawUnits(counts: Uint16Array, random: Random): void {
  counts.fill(0);
  for (let n = 0; n < counts.length; n++) counts[random.int(counts.length)]!++;
}

/** The rows that count, side by side in ascending order of their logit, so that a sample is one pass over plain arrays. */
export class Ranked {
  readonly #unit: Int32Array;
  readonly #weight: Float64Array;
  readonly #positive: Uint8Array;
  readonly #loss: Float64Array;
  /** 1 where the logit differs from the one before. */
  readonly #starts: Uint8Array;

  constructor(
    rows: Pick<BootstrapRows, 'labels' | 'weights'>,
    logits: ArrayLike<number>,
    order: Uint32Array,
    unitOfRow: Int32Array,
  ) {
    const kept = order.filter((i) => unitOfRow[i]! >= 0);
    this.#unit = Int32Array.from(kept, (i) => unitOfRow[i]!);
    this.#weight = Float64Array.from(kept, (i) => rows.weights[i]!);
    this.#positive = Uint8Array.from(kept, (i) => (rows.labels[i]! > 0 ? 1 : 0));
    this.#loss = Float64Array.from(kept, (i) => logLossOf(logits[i]!, rows.labels[i]! > 0));
    this.#starts = Uint8Array.from(kept, (i, k) => (k === 0 || logits[i] !== logits[kept[k - 1]!] ? 1 : 0));
  }

  /** With each row as often as its unit was drawn; null where there is one class, or no row. */
  metrics(counts: Uint16Array): { auc: number | null; logLoss: number | null } {
    // Locals: reading a private field costs as much as the arithmetic of a row.
    const [unit, weights, positive, losses, starts] = [
      this.#unit,
      this.#weight,
      this.#positive,
      this.#loss,
      this.#starts,
    ];
    let won = 0;
    let positives = 0;
    let negatives = 0;
    let tiedPositive = 0;
    let tiedNegative = 0;
    let loss = 0;
    for (let k = 0; k < unit.length; k++) {
      if (starts[k] === 1) {
        won += tiedPositive * (negatives + tiedNegative / 2);
        positives += tiedPositive;
        negatives += tiedNegative;
        tiedPositive = 0;
        tiedNegative = 0;
      }
      const times = counts[unit[k]!]!;
      if (times === 0) continue;
      const weight = weights[k]! * times;
      if (positive[k] === 1) tiedPositive += weight;
      else tiedNegative += weight;
      loss += weight * losses[k]!;
    }
    won += tiedPositive * (negatives + tiedNegative / 2);
    positives += tiedPositive;
    negatives += tiedNegative;
    const total = positives + negatives;
    return {
      auc: positives > 0 && negatives > 0 ? won / (positives * negatives) : null,
      logLoss: total > 0 ? loss / total : null,
    };
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
