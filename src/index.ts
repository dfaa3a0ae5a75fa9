/**
 * adsc as a library: each function does what the command of its name does, without printing and without ending the process.
 *
 * Options are those of the command line in camelCase, and relative paths start at `options.cwd`. Every function that reads a spec, data or a
 * bundle gives an `Outcome`: a value with its warnings, or the diagnostics that say why there is none. What is wrong with a spec, an option or
 * data is never thrown. `onProgress` and `onDiagnostics` hear of what happens meanwhile, and `signal` ends it.
 *
 * Engines and databases load with the functions that need them, not with this module.
 */
export * from './library/specs.ts';
export * from './library/models.ts';
export * from './library/serving.ts';

export type { CallOptions } from './api/call.ts';
export type { Failure, Fault, Outcome, Success, WithDiagnostics } from './api/outcome.ts';
export type { EpochProgress, Progress, TrainingProgress } from './api/progress.ts';

export type { Automated, AutoOptions, AutoStep } from './api/auto.ts';
export type { ExternalFiles, ExternalInput, ExternalTarget } from './emit/target.ts';
export type { Config, ServeSettings } from './config/config.ts';
export { defineConfig } from './config/define.ts';
export type { ReadConfig, ReadConfigOptions } from './api/config.ts';
export type { Checked, CheckOptions, Fixed } from './api/check.ts';
export type { Linted, LintOptions } from './api/lint.ts';
export type { Build, CompileOptions } from './api/compile.ts';
export type { Described, DescribeOptions } from './api/describe.ts';
export type { ComparedSide, Diffed, DiffOptions, ModelChange } from './api/diff.ts';
export type { FormatOptions, FormatSourceOptions, FormattedFiles, FormattedSource } from './api/format.ts';
export type { FromFileOptions, Initialized, InitOptions } from './api/init.ts';
export type { Growth, Profiled, ProfileOptions } from './api/profile.ts';
export type { RanStep, RunOptions } from './api/run.ts';
export type { Steps } from './api/steps.ts';
export type { ComparedSteps, CompareStepsOptions } from './api/compare-steps.ts';
export type {
  HistoryEntry,
  JudgedGate,
  MetricsByHead,
  RollbackEntry,
  StepEntry,
  StepMetrics,
} from './schedule/history.ts';
export type { Host, Project, ProjectOptions, Spec, SpecOptions } from './api/project.ts';

export type { Bundled, BundleOptions } from './api/bundle.ts';
export type { Calibrated, CalibrateOptions } from './api/calibrate.ts';
export type { GatherOptions } from './api/gather-calibration-rows.ts';
export type { Compared, CompareOptions } from './api/compare.ts';
export type { DataOptions } from './api/open-data.ts';
export type { EngineOptions } from './api/start-engine.ts';
export type { LrOptions } from './api/lr-of-run.ts';
export type { Evaluated, EvaluateOptions, Evaluation, IntervalOptions, RunAccess } from './api/evaluate.ts';
export type { Importance, ImportanceOptions } from './api/importance.ts';
export type { Quantized, QuantizeOptions } from './api/quantize.ts';
export type { MigratedPart, MigrateOptions, Migration } from './api/migrate.ts';
export type { Reported, ReportOptions } from './api/report.ts';
export type { Simulated, SimulateOptions } from './api/simulate.ts';
export type { SearchExtent, Tuned, TunedTrial, TuneOptions } from './api/tune.ts';
export type { Run, Trained, TrainingOptions, TrainOptions, TrainOutcome } from './api/train.ts';

export type { Diagnosis } from './api/doctor.ts';
export type { Exported, ExportOptions } from './api/export.ts';
export type { LoadOptions } from './api/load.ts';
export type { HeadColumns, OutputFormat, Prediction, PredictOptions } from './api/predict.ts';
export type { Server, ServeOptions } from './api/serve.ts';
export type { Signed, SignOptions } from './api/sign.ts';
export type { SignatureOptions } from './api/signatures.ts';
export type { InvalidRequest, Model, Scores } from './serve/in-process.ts';

export type { Diagnostic } from './diagnostics/diagnostic.ts';
export { explain, listCodes } from './diagnostics/explain.ts';
export { render } from './diagnostics/render/index.ts';
export type { Lock } from './ir/lock.ts';
export type { Plan } from './ir/plan.ts';
export { SourceFile, type Span } from './text/source.ts';
export { VERSION } from './version.ts';
