/** What an evaluation says: plain JSON. */
import type { Metrics } from './metrics.ts';
import type { CalibrationOverTime } from './over-time.ts';

export interface EvaluationReport {
  readonly version: 1;
  readonly model: string;
  /** `base` for the model itself, else the variant's or baseline's name. */
  readonly variant: string;
  readonly rows: number;
  /** The column whose rows of one value are resampled together, and are one in the intervals of reliability bins; null: rows are taken as independent. */
  readonly clusteredBy: string | null;
  /** In the plan's order. */
  readonly heads: readonly HeadReport[];
  /** Calibration by day and by hour, per head and source; empty without times. */
  readonly overTime: readonly CalibrationOverTime[];
}

export interface HeadReport {
  readonly head: string;
  /** Overall first, then the sources in declared order, then the values of requested signals, most rows first. */
  readonly slices: readonly SliceReport[];
}

export interface SliceReport {
  readonly by: 'all' | 'source' | 'signal';
  /** The signal's name for `signal`. */
  readonly signal: string | null;
  /** The source or the signal's value; `(unknown)`, `(missing)` and `(out of vocabulary)` in parentheses. */
  readonly value: string | null;
  readonly metrics: Metrics;
  /** Against the true probabilities, where the data has them. */
  readonly truth: TruthReport | null;
  readonly intervals: Intervals | null;
}

export interface TruthReport {
  readonly rows: number;
  /** Log-loss and AUC of the true probabilities on the same labels: what no model can beat but by luck. */
  readonly logLoss: number;
  readonly auc: number | null;
  /** The model's log-loss less that of the truth, on the labels drawn. */
  readonly regret: number;
  /** The same over all labels that could have been drawn: mean Kullback–Leibler divergence of truth and prediction. */
  readonly expectedRegret: number;
}

/** Percentile bootstrap intervals. */
export interface Intervals {
  readonly level: number;
  readonly samples: number;
  /** Rows, or clusters when resampled by cluster. */
  readonly units: number;
  readonly auc: readonly [number, number] | null;
  readonly logLoss: readonly [number, number];
}
