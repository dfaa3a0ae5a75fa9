/** What commands that train, move and serve models print with `--json`. */
import type { Bundled } from '../../../src/api/bundle.ts';
import type { ComparedSteps } from '../../../src/api/compare-steps.ts';
import type { MigratedPart, Migration } from '../../../src/api/migrate.ts';
import type { Prediction } from '../../../src/api/predict.ts';
import type { Quantized } from '../../../src/api/quantize.ts';
import type { RanStep } from '../../../src/api/run.ts';
import type { SamplingDeciles } from '../../../src/api/sampling-report.ts';
import type { Steps } from '../../../src/api/steps.ts';
import type { SearchExtent, SpecEdit, TunedTrial } from '../../../src/api/tune.ts';
import type { BadRow } from '../../../src/data/encode/bad-rows.ts';
import type { Distilled, HeadLogit } from '../../../src/ir/forests.ts';
import type { GivenColumns, HeadColumns } from '../../../src/ir/output-columns.ts';
import type { JudgedGate, RollbackEntry, StepEntry, StepMetrics } from '../../../src/schedule/history.ts';
import type { CurvePoint } from '../../../src/train/loop/state.ts';
import type { Int8HeadLoss, Int8Loss } from '../../../src/train/run/int8-bundle.ts';
import type { RunRecord, SamplingRecord, StartedFrom } from '../../../src/train/run/folder.ts';
import { artifacts } from '../../../src/ir/artifact-version.ts';
import { HISTORY_VERSION } from '../../../src/schedule/history.ts';
import { lockSchema } from '../artifacts.ts';
import {
  count,
  flag,
  fraction,
  list,
  type Members,
  nullable,
  number,
  object,
  oneOf,
  pair,
  record,
  sha256,
  text,
  type Schema,
  weighted,
} from '../dsl.ts';
import { comparison } from './evaluation.ts';
import { keeps, parameters } from './specs.ts';

const maybe = nullable(number);
const losses = (loss: Schema) => object({ loss, heads: record(maybe) });

/** src/train/run/folder.ts, with the folder. */
const runRecord: Members<RunRecord & { readonly dir: string }> = {
  version: { const: artifacts.run.version },
  id: text,
  adsc: text,
  model: text,
  variant: nullable(text),
  fingerprint: sha256,
  modelFingerprint: nullable(sha256),
  status: oneOf('running', 'interrupted', 'failed', 'done', 'stopped early', 'migrated'),
  engine: text,
  seed: count,
  epochs: count,
  'data?': text,
  rows: record(count),
  'from?': object<StartedFrom>({ run: text, modelFingerprint: sha256, parameters, optimizer: flag }),
  'trainedUntil?': maybe,
  steps: count,
  examples: count,
  bestEpoch: nullable(count),
  curve: list(
    object<CurvePoint>({
      epoch: count,
      step: count,
      examples: count,
      train: losses(maybe),
      validate: nullable(losses(number)),
    }),
  ),
  'refit?': object({ epochs: count, rows: count }),
  sampling: nullable(
    object<SamplingRecord>({
      base: nullable(text),
      keep: fraction,
      correct: oneOf('weight', 'base', 'batch'),
      offsets: nullable(record(record(number))),
      corrections: nullable(record(oneOf('base', 'implies', 'mixture', 'none'))),
      effectivePositives: record(number),
    }),
  ),
  'trees?': record(object<HeadLogit>({ network: number, trees: number, shift: number, kept: count, 'bias?': flag })),
  'distilled?': object<Distilled>({
    trees: count,
    network: number,
    sum: number,
    pupil: maybe,
    kept: oneOf('pupil', 'network'),
  }),
  vectors: record(object({ found: count, missing: count, ignored: count })),
  started: text,
  updated: text,
  dir: text,
};

const deciles = object<SamplingDeciles>({
  split: oneOf('validate', 'holdout'),
  base: nullable(text),
  rows: count,
  heads: list(
    object<SamplingDeciles['heads'][number]>({
      head: text,
      deciles: list(maybe),
      all: maybe,
      expected: list(number),
      events: weighted,
    }),
  ),
});

export const train = { ...runRecord, 'deciles?': deciles };
export const bundle = { ...runRecord, golden: object<Bundled['golden']>({ logits: count, error: number }) };

export const migrate: Members<Migration> = {
  run: nullable(object(runRecord)),
  parts: list(
    object<MigratedPart>({
      name: text,
      kind: oneOf('table', 'parameter'),
      action: oneOf(...keeps),
      size: count,
      kept: count,
      note: nullable(text),
    }),
  ),
  parameters,
  optimizer: object({ kept: count, fresh: count }),
  predictions: object<Migration['predictions']>({
    equal: flag,
    trees: flag,
    on: oneOf('golden rows', 'the log'),
    rows: count,
    unlike: count,
    heads: list(object({ head: text, mean: number, max: number })),
  }),
  calibrator: object<Migration['calibrator']>({ kept: flag, reason: text }),
  trees: nullable(text),
};

const both = nullable(pair(number));
export const quantize: Members<Quantized> = {
  run: object<Quantized['run']>({ dir: text, id: text, modelFingerprint: sha256 }),
  bytes: pair(count),
  loss: object<Int8Loss>({
    tables: list(text),
    of: sha256,
    measured: oneOf('holdout', 'validate', 'train', 'data'),
    rows: count,
    heads: record(object<Int8HeadLoss>({ logLoss: both, auc: both })),
  }),
};

const metricsByHead = record(object<StepMetrics>({ logLoss: maybe, auc: maybe, calibration: maybe }));
const step = object<StepEntry>({
  version: { const: HISTORY_VERSION },
  kind: { const: 'step' },
  name: text,
  model: text,
  modelFingerprint: sha256,
  from: nullable(text),
  scratch: nullable(oneOf('first', 'policy', 'asked', 'incompatible')),
  after: maybe,
  until: number,
  trainedUntil: number,
  measuredAfter: number,
  rows: record(count),
  vocabularies: record(object({ keys: count, added: count, forgotten: count })),
  metrics: metricsByHead,
  serving: nullable(metricsByHead),
  gates: list(
    object<JudgedGate>({
      measure: oneOf('log_loss', 'auc', 'calibration'),
      head: text,
      value: maybe,
      limit: maybe,
      passed: flag,
    }),
  ),
  verdict: oneOf('published', 'refused'),
  seconds: number,
});

export const run: Members<RanStep> = {
  step,
  done: flag,
  serving: nullable(text),
  current: text,
  calibrator: nullable(text),
};
const rollback = object<RollbackEntry>({
  version: { const: HISTORY_VERSION },
  kind: { const: 'rollback' },
  name: text,
});
export const runs = [
  object<Steps>({
    steps: list(step),
    history: list({ anyOf: [step, rollback] }),
    serving: nullable(text),
    kept: list(text),
  }),
  object<ComparedSteps>({ steps: pair(step), metrics: pair(metricsByHead), after: number, until: number }),
];

const { choices } = lockSchema.properties as { readonly choices: Schema };
export const tune = {
  lock: text,
  changed: record(text),
  reason: text,
  trials: list(
    object<TunedTrial>({
      changes: record(text),
      part: fraction,
      logLoss: number,
      difference: number,
      standardError: number,
    }),
  ),
  'choices?': choices,
  structure: nullable(object<SpecEdit>({ diff: text, reason: text, written: flag })),
  extent: object<SearchExtent>({ ended: count, left: count, trials: count, asked: count }),
};

export const auto = {
  dir: text,
  spec: text,
  unsure: list(text),
  model: text,
  baseline: text,
  calibrator: nullable(text),
  report: text,
  comparison,
};

const columns = { head: text, raw: text, calibrated: text };
export const predict: Members<Prediction> = {
  rows: count,
  bad: count,
  badRows: object<Prediction['badRows']>({
    kinds: record(count),
    sample: list(object<BadRow>({ kind: text, file: text, row: count, detail: text })),
  }),
  output: nullable(text),
  format: oneOf('parquet', 'csv', 'jsonl'),
  model: object<Prediction['model']>({ name: text, fingerprint: sha256, column: text }),
  calibrator: nullable(
    object<NonNullable<Prediction['calibrator']>>({ name: text, hash: sha256, file: text, column: text }),
  ),
  keys: list(text),
  heads: list(object<HeadColumns>(columns)),
  given: list(object<GivenColumns>({ ...columns, given: text })),
};
