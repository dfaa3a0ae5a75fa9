export {
  collect,
  ColumnValues,
  sliceableSignals,
  type EvaluateOptions,
  type PredictedChunk,
} from './evaluate.ts';
export { Collector, type CollectOptions, type EvaluationBatch, type ReportOptions } from './collect-predictions.ts';
export { auc, BINS, metricsOf, type Bin, type Metrics, type Rows } from './metrics.ts';
export { binaryEntropy, divergence, logitOf, logLossOf, sigmoid, softplus } from '../math/logistic.ts';
export { bootstrapIntervals, interval, type BootstrapOptions } from './bootstrap.ts';
export { clusterColumn, ClusterLabels } from './cluster.ts';
export { type Verdict, verdictLine } from './verdict.ts';
export { compareReports, pairedDifferences, renderComparison, type Comparison } from './compare.ts';
export { DecileCollector, renderDeciles, type DecileReport } from './deciles.ts';
export { renderReport } from './render.ts';
export { ascending } from '../math/order.ts';
export type { EvaluationReport, HeadReport, Intervals, SliceReport, TruthReport } from './report.ts';
export { Calendar, type CalendarUnit } from './calendar.ts';
export { type GroupedAuc, groupedAuc } from './grouped-auc.ts';
export type { CalibrationOverTime, TimeBucket } from './over-time.ts';
