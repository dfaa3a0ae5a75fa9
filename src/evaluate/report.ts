/** What an evaluation says: plain JSON. */
import type { GateReport } from './gates.ts';
import type { GroupedAuc } from './grouped-auc.ts';
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
  /** How the gates of `experts` share them out: the top ones by tower and head, then those between levels; empty without gates. */
  readonly gates: readonly GateReport[];
}

export interface HeadReport {
  readonly head: string;
  /**
   * Overall first, then the sources in declared order, then the values of requested signals and columns, most rows first; the last slice of a
   * signal or column is of all its other values together.
   */
  readonly slices: readonly SliceReport[];
  /** AUC within groups; null where none were asked for. */
  readonly grouped: GroupedAuc | null;
}

export interface SliceReport {
  readonly by: 'all' | 'source' | 'signal' | 'column';
  /** Of the signal or column. */
  readonly name: string | null;
  /** The source, or the signal's or column's value; `(unknown)`, `(missing)`, `(out of vocabulary)` and `(3 other values)` in parentheses. */
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
