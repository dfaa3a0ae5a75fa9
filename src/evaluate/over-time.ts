/** Calibration over a time column: how far predictions and outcomes drift apart from day to day and hour to hour. */
import { sigmoid } from './loss.ts';

export type TimeUnit = 'day' | 'hour';

export interface CalibrationOverTime {
  readonly unit: TimeUnit;
  readonly head: string;
  /** null: all sources. */
  readonly source: string | null;
  /** In order; those without labelled rows left out. */
  readonly buckets: readonly TimeBucket[];
  /** Mean of the buckets' errors weighted by their positives; null if no bucket has any. */
  readonly meanError: number | null;
}

export interface TimeBucket {
  /** Epoch ms of its start, UTC. */
  readonly start: number;
  readonly rows: number;
  readonly positives: number;
  /** Σ w p / Σ w y; null without positives. */
  readonly calibration: number | null;
  /** |ln calibration|: 0 is perfect, and twice too many is as wrong as half. */
  readonly error: number | null;
}

const MS: Readonly<Record<TimeUnit, number>> = { day: 86_400_000, hour: 3_600_000 };

interface Sums {
  rows: number;
  positives: number;
  predicted: number;
  actual: number;
}

/** Sums by head, source and bucket: memory is the number of buckets, not of rows. */
export class OverTime {
  readonly #heads: readonly string[];
  readonly #sources: readonly string[];
  /** By unit, then head and source (keyOf), then bucket. */
  readonly #sums = new Map<TimeUnit, Map<number, Map<number, Sums>>>([['day', new Map()], ['hour', new Map()]]);

  constructor(heads: readonly string[], sources: readonly string[]) {
    this.#heads = heads;
    this.#sources = sources;
  }

  /** One row of one head; rows without a label, weight or time don't count. */
  add(head: number, source: number, time: number, logit: number, label: number, weight: number): void {
    if (Number.isNaN(label) || Number.isNaN(time) || !(weight > 0)) return;
    const prediction = weight * sigmoid(logit);
    for (const [unit, groups] of this.#sums) {
      const bucket = Math.floor(time / MS[unit]);
      for (const of of this.#sources.length > 0 ? [ALL, source] : [ALL]) {
        const key = this.#keyOf(head, of);
        let buckets = groups.get(key);
        if (buckets === undefined) groups.set(key, (buckets = new Map()));
        let sums = buckets.get(bucket);
        if (sums === undefined) buckets.set(bucket, (sums = { rows: 0, positives: 0, predicted: 0, actual: 0 }));
        sums.rows++;
        sums.predicted += prediction;
        if (label > 0) {
          sums.positives++;
          sums.actual += weight;
        }
      }
    }
  }

  #keyOf(head: number, source: number): number {
    return head * (this.#sources.length + 2) + source - ALL;
  }

  report(): CalibrationOverTime[] {
    const reports: CalibrationOverTime[] = [];
    for (const [h, head] of this.#heads.entries()) {
      for (const source of [ALL, ...this.#sources.keys()]) {
        for (const [unit, groups] of this.#sums) {
          const buckets = [...(groups.get(this.#keyOf(h, source)) ?? [])].sort(([a], [b]) => a - b).map(([bucket, sums]) => bucketOf(bucket * MS[unit], sums));
          reports.push({ unit, head, source: source === ALL ? null : this.#sources[source]!, buckets, meanError: meanError(buckets) });
        }
      }
    }
    return reports;
  }
}

/** Stands for all sources; −1 is an unknown one. */
const ALL = -2;

function bucketOf(start: number, { rows, positives, predicted, actual }: Sums): TimeBucket {
  const calibration = positives > 0 ? predicted / actual : null;
  return { start, rows, positives, calibration, error: calibration === null ? null : Math.abs(Math.log(calibration)) };
}

function meanError(buckets: readonly TimeBucket[]): number | null {
  let [sum, positives] = [0, 0];
  for (const bucket of buckets) {
    if (bucket.error === null) continue;
    sum += bucket.error * bucket.positives;
    positives += bucket.positives;
  }
  return positives > 0 ? sum / positives : null;
}
