/** The options of each public function, and what each takes: an option that is not here does not compile. */
import type { AutoOptions } from './auto.ts';
import type { BundleOptions } from './bundle.ts';
import type { CalibrateOptions } from './calibrate.ts';
import type { CallOptions } from './call.ts';
import type { ReadConfigOptions } from './config.ts';
import type { CompareOptions } from './compare.ts';
import type { CompileOptions } from './compile.ts';
import type { DescribeOptions } from './describe.ts';
import type { CheckOptions } from './check.ts';
import type { CompareStepsOptions } from './compare-steps.ts';
import type { DiffOptions } from './diff.ts';
import type { RunOptions } from './run.ts';
import type { EvaluateOptions, IntervalOptions, RunAccess } from './evaluate.ts';
import type { ExportOptions } from './export.ts';
import type { FormatOptions, FormatSourceOptions } from './format.ts';
import type { GatherOptions } from './gather-calibration-rows.ts';
import type { ImportanceOptions } from './importance.ts';
import type { FromFileOptions, InitOptions } from './init.ts';
import type { LintOptions } from './lint.ts';
import type { LoadOptions } from './load.ts';
import type { MigrateOptions } from './migrate.ts';
import type { PredictOptions } from './predict.ts';
import type { ProfileOptions } from './profile.ts';
import type { SpecOptions } from './project.ts';
import type { QuantizeOptions } from './quantize.ts';
import type { ReportOptions } from './report.ts';
import type { ServeOptions } from './serve.ts';
import type { SignOptions } from './sign.ts';
import type { SignatureOptions } from './signatures.ts';
import type { SimulateOptions } from './simulate.ts';
import type { EngineOptions } from './start-engine.ts';
import type { TrainingOptions, TrainOptions } from './train.ts';
import type { TuneOptions } from './tune.ts';
import {
  abortSignal,
  boolean,
  callback,
  count,
  either,
  fraction,
  type Kind,
  never,
  nullable,
  number,
  object,
  oneOf,
  path,
  pathsByName,
  paths,
  required,
  secret,
  stream,
  string,
  strings,
} from './option-kinds.ts';

/** A kind for each option, and none for what is no option. */
type Table<Options> = Readonly<Record<keyof Options, Kind>>;

const split = oneOf('train', 'validate', 'holdout');
const baseline = nullable(oneOf('lr', 'wide_deep', 'gbdt_lr'));

export const callOptions = {
  cwd: path,
  signal: abortSignal,
  onProgress: callback,
  onDiagnostics: callback,
} satisfies Table<CallOptions>;

export const specOptions = { ...callOptions, root: path } satisfies Table<SpecOptions>;

export const profileOptions = {
  ...specOptions,
  rebuild: boolean,
  counts: path,
  maxBad: fraction,
} satisfies Table<ProfileOptions>;

const engineOptions = {
  engine: oneOf('auto', 'onnx', 'tfjs-node', 'wasm', 'cpu', 'webgpu', 'cuda'),
  threads: count(1),
} satisfies Table<EngineOptions>;

const gatherOptions = { ...engineOptions, data: path, maxBad: fraction } satisfies Table<GatherOptions>;

const signatureOptions = { requireSignature: path, calibratorKey: path } satisfies Table<SignatureOptions>;

const runAccess = { ...signatureOptions, root: path } satisfies Table<RunAccess>;

const intervalOptions = { bootstrap: count(0), cluster: either(string, never) } satisfies Table<IntervalOptions>;

export const formatOptions = { ...callOptions, check: boolean } satisfies Table<FormatOptions>;

export const formatSourceOptions = { check: boolean } satisfies Table<FormatSourceOptions>;

export const describeOptions = { ...specOptions, name: string } satisfies Table<DescribeOptions>;

const fromFileOptions = {
  label: either(string, strings),
  join: either(path, paths),
  root: path,
} satisfies Table<FromFileOptions>;

export const checkOptions = { ...specOptions, now: number } satisfies Table<CheckOptions>;

export const readConfigOptions = { ...callOptions, path } satisfies Table<ReadConfigOptions>;

export const lintOptions = {
  ...specOptions,
  preset: oneOf('recommended', 'strict'),
  rules: object,
} satisfies Table<LintOptions>;

export const diffOptions = { ...specOptions, variant: nullable(string), now: number } satisfies Table<DiffOptions>;

export const initOptions = {
  ...callOptions,
  ...fromFileOptions,
  template: oneOf('ctr', 'multi-task', 'multi-tower'),
  from: path,
} satisfies Table<InitOptions>;

export const autoOptions = {
  ...callOptions,
  ...fromFileOptions,
  ...engineOptions,
  epochs: count(1),
  seed: count(0),
  out: path,
  force: boolean,
  tune: number,
  onStep: callback,
} satisfies Table<AutoOptions>;

export const compileOptions = {
  ...specOptions,
  variant: nullable(string),
  baseline,
  frozen: boolean,
  assume: boolean,
  targets: strings,
  targetOptions: object,
  out: path,
} satisfies Table<CompileOptions>;

export const simulateOptions = {
  ...callOptions,
  out: path,
  rows: number,
  days: number,
  users: number,
  pins: number,
  seed: number,
  conflict: number,
  clickRate: number,
  delays: boolean,
  closedLoop: boolean,
  drift: number,
  explore: number,
  selection: oneOf('value', 'random'),
} satisfies Table<SimulateOptions>;

const trainingOptions = {
  ...specOptions,
  ...engineOptions,
  maxBad: fraction,
  epochs: count(1),
  seed: count(0),
  runs: path,
  checkpointEvery: count(1),
  cache: boolean,
} satisfies Table<TrainingOptions>;

export const trainOptions = {
  ...trainingOptions,
  variant: nullable(string),
  baseline,
  id: path,
  resume: boolean,
  from: path,
} satisfies Table<TrainOptions>;

export const runOptions = {
  ...specOptions,
  ...engineOptions,
  at: required(string),
  state: path,
  retrain: boolean,
  acceptChanges: boolean,
  config: path,
  maxBad: fraction,
} satisfies Table<RunOptions>;

export const compareStepsOptions = {
  ...callOptions,
  ...engineOptions,
  maxBad: fraction,
} satisfies Table<CompareStepsOptions>;

export const migrateOptions = {
  ...specOptions,
  ...engineOptions,
  variant: nullable(string),
  seed: count(0),
  runs: path,
  id: path,
  dryRun: boolean,
  onPlan: callback,
} satisfies Table<MigrateOptions>;

export const quantizeOptions = {
  ...callOptions,
  ...gatherOptions,
  ...runAccess,
  id: path,
  split,
} satisfies Table<QuantizeOptions>;

export const bundleOptions = {
  ...specOptions,
  ...engineOptions,
  weights: required(path),
  out: path,
  spec: path,
  embeddingsMemory: count(0),
} satisfies Table<BundleOptions>;

export const tuneOptions = {
  ...specOptions,
  ...engineOptions,
  maxBad: fraction,
  trials: count(1),
  within: number,
  seed: count(0),
  write: boolean,
  onTrial: callback,
} satisfies Table<TuneOptions>;

const metricOptions = {
  ...callOptions,
  ...gatherOptions,
  ...intervalOptions,
  split,
  by: strings,
  values: count(1),
  group: string,
  trueProbability: strings,
  calibrated: boolean,
} satisfies Table<Omit<EvaluateOptions, keyof RunAccess | 'lr'>>;

export const evaluateOptions = { ...metricOptions, ...runAccess, lr: boolean } satisfies Table<EvaluateOptions>;

export const compareOptions = {
  ...metricOptions,
  ...trainingOptions,
  onEvaluation: callback,
} satisfies Table<CompareOptions>;

export const reportOptions = { ...evaluateOptions, out: path, compare: paths } satisfies Table<ReportOptions>;

export const calibrateOptions = {
  ...callOptions,
  ...gatherOptions,
  ...runAccess,
  until: string,
  sign: path,
} satisfies Table<CalibrateOptions>;

export const importanceOptions = {
  ...callOptions,
  ...gatherOptions,
  ...runAccess,
  cluster: intervalOptions.cluster,
  repeats: count(1),
  seed: count(0),
  conditional: boolean,
  confirm: boolean,
  sample: count(1),
  request: string,
  calibration: boolean,
} satisfies Table<ImportanceOptions>;

export const loadOptions = {
  ...callOptions,
  ...signatureOptions,
  threads: count(1),
  maxCandidates: count(1),
  tables: pathsByName,
  root: path,
  embeddingsMemory: count(0),
} satisfies Table<LoadOptions>;

export const serveOptions = {
  ...callOptions,
  ...signatureOptions,
  host: string,
  port: count(0, 65_535),
  token: secret,
  adminToken: secret,
  tables: pathsByName,
  root: path,
  watch: boolean,
  allowBreakingSwap: boolean,
  embeddingsMemory: count(0),
  threads: count(1),
  maxBody: count(1024),
  maxMemory: count(1024),
  maxConnections: count(1),
  maxCandidates: count(1),
  maxWaiting: count(1),
  timeout: count(10),
  maxDrift: fraction,
  log: path,
  logShare: fraction,
  logRows: count(1),
  logSeconds: count(1),
  onVersion: callback,
  onTable: callback,
} satisfies Table<ServeOptions>;

export const predictOptions = {
  ...callOptions,
  ...engineOptions,
  ...signatureOptions,
  output: required(either(path, stream)),
  format: oneOf('parquet', 'csv', 'jsonl'),
  data: path,
  root: path,
  calibrator: path,
  split,
  maxBad: fraction,
  batchSize: count(1),
} satisfies Table<PredictOptions>;

export const exportOptions = { ...callOptions, ...signatureOptions, out: path } satisfies Table<ExportOptions>;

export const signOptions = { ...callOptions, key: required(path) } satisfies Table<SignOptions>;
