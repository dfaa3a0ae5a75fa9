/**
 * Calibration over a time column: how far predictions and outcomes drift apart from day to day and hour to hour. The error of a bucket is
 * E = |ln(Σ w p / Σ w y)|: infinite where events were predicted and none came. A mean of such errors takes them with half an event on either
 * side (Haldane 1956, Anscombe 1956), so that it is finite and the worst buckets are in it.
 */
import { weightedMean } from '../math/weighted-mean.ts';
import { Calendar, type CalendarUnit } from './calendar.ts';
import { sigmoid } from '../math/logistic.ts';

export interface CalibrationOverTime {
  readonly unit: CalendarUnit;
  readonly head: string;
  /** null: all sources. */
  readonly source: string | null;
  /** IANA zone whose days and hours these are. */
  readonly zone: string;
  /** In order; those without labelled rows left out. */
  readonly buckets: readonly TimeBucket[];
  /** Buckets without an event, whose E is infinite. */
  readonly withoutEvents: number;
  /**
   * Mean over all buckets of |ln((expected + ½) / (observed + ½))|, weighted by expected + observed; ½ is half the mean weight of an event.
   * Null without a bucket, and where no event is expected or observed.
   */
  readonly meanError: number | null;
}

export interface TimeBucket {
  /** Epoch ms of its start. */
  readonly start: number;
  /** What the clocks of the zone show then. */
  readonly label: string;
  readonly rows: number;
  readonly positives: number;
  /** Σ w p. */
  readonly expected: number;
  /** Σ w y. */
  readonly observed: number;
  /** Expected over observed; null where it is infinite: no event came. */
  readonly calibration: number | null;
  /** |ln calibration|: 0 is perfect, and twice too many is as wrong as half; null where it is infinite. */
  readonly error: number | null;
}

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
  readonly #sums = new Map<CalendarUnit, Map<number, Map<number, Sums>>>([
    ['day', new Map()],
    ['hour', new Map()],
  ]);

  readonly #calendar: Calendar;

  /** @param zone IANA name */
  constructor(heads: readonly string[], sources: readonly string[], zone = 'UTC') {
    this.#calendar = new Calendar(zone);
    this.#heads = heads;
    this.#sources = sources;
  }

  /** One row of one head; rows without a label, weight or time don't count. */
  add(head: number, source: number, time: number, logit: number, label: number, weight: number): void {
    if (Number.isNaN(label) || Number.isNaN(time) || !(weight > 0)) return;
    const prediction = weight * sigmoid(logit);
    for (const [unit, groups] of this.#sums) {
      const bucket = this.#calendar.start(unit, time);
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
          const buckets = [...(groups.get(this.#keyOf(h, source)) ?? [])]
            .sort(([a], [b]) => a - b)
            .map(([start, sums]) => bucketOf(start, this.#calendar.label(unit, start), sums));
          reports.push({
            unit,
            head,
            source: source === ALL ? null : this.#sources[source]!,
            zone: this.#calendar.zone,
            buckets,
            withoutEvents: buckets.filter((b) => b.error === null).length,
            meanError: meanError(buckets),
          });
        }
      }
    }
    return reports;
  }
}

/** Stands for all sources; −1 is an unknown one. */
const ALL = -2;

function bucketOf(start: number, label: string, { rows, positives, predicted, actual }: Sums): TimeBucket {
  const calibration = positives > 0 ? predicted / actual : null;
  return {
    start,
    label,
    rows,
    positives,
    expected: predicted,
    observed: actual,
    calibration,
    error: calibration === null ? null : Math.abs(Math.log(calibration)),
  };
}

function meanError(buckets: readonly TimeBucket[]): number | null {
  const sum = (of: (bucket: TimeBucket) => number): number => buckets.reduce((total, bucket) => total + of(bucket), 0);
  const half =
    (weightedMean(
      sum((b) => b.observed),
      sum((b) => b.positives),
    ) ?? 1) / 2;
  const weight = (b: TimeBucket): number => b.expected + b.observed;
  return weightedMean(
    sum((b) => weight(b) * Math.abs(Math.log((b.expected + half) / (b.observed + half)))),
    sum(weight),
  );
}
