export { collect, evaluate, sliceableSignals, type EvaluateOptions, type PredictedChunk } from './evaluate.ts';
export { Collector, type CollectOptions, type EvaluationBatch, type ReportOptions } from './collect.ts';
export { auc, BINS, metricsOf, type Bin, type Metrics, type Rows } from './metrics.ts';
export { binaryEntropy, divergence, logitOf, logLossOf, sigmoid, softplus } from './loss.ts';
export { bootstrapIntervals, interval, type BootstrapOptions } from './bootstrap.ts';
export { compareReports, pairedDifferences, renderComparison, type Comparison } from './compare.ts';
export { renderReport } from './render.ts';
export { ascending } from './order.ts';
export type { EvaluationReport, HeadReport, Intervals, SliceReport, TruthReport } from './report.ts';
