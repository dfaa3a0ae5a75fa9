/** What commands that train, move and serve models print with `--json`. */
import { artifacts } from '../../../src/ir/artifact-version.ts';
import { HISTORY_VERSION } from '../../../src/schedule/history.ts';
import { lockSchema } from '../artifacts.ts';
import {
  count,
  flag,
  fraction,
  list,
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
const runRecord = {
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
  'from?': object({ run: text, modelFingerprint: sha256, parameters, optimizer: flag }),
  'trainedUntil?': maybe,
  steps: count,
  examples: count,
  bestEpoch: nullable(count),
  curve: list(
    object({ epoch: count, step: count, examples: count, train: losses(maybe), validate: nullable(losses(number)) }),
  ),
  'refit?': object({ epochs: count, rows: count }),
  sampling: nullable(
    object({
      base: nullable(text),
      keep: fraction,
      correct: oneOf('weight', 'base', 'batch'),
      offsets: nullable(record(record(number))),
      corrections: nullable(record(oneOf('base', 'implies', 'mixture', 'none'))),
      effectivePositives: record(number),
    }),
  ),
  'trees?': record(object({ network: number, trees: number, shift: number, kept: count, 'bias?': flag })),
  'distilled?': object({
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

const deciles = object({
  split: oneOf('validate', 'holdout'),
  base: nullable(text),
  rows: count,
  heads: list(object({ head: text, deciles: list(maybe), all: maybe, expected: list(number), events: weighted })),
});

export const train = { ...runRecord, 'deciles?': deciles };
export const bundle = { ...runRecord, golden: object({ logits: count, error: number }) };

export const migrate = {
  run: nullable(object(runRecord)),
  parts: list(
    object({
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
  predictions: object({
    equal: flag,
    trees: flag,
    on: oneOf('golden rows', 'the log'),
    rows: count,
    unlike: count,
    heads: list(object({ head: text, mean: number, max: number })),
  }),
  calibrator: object({ kept: flag, reason: text }),
  trees: nullable(text),
};

const both = nullable(pair(number));
export const quantize = {
  run: object({ dir: text, id: text, modelFingerprint: sha256 }),
  bytes: pair(count),
  loss: object({
    tables: list(text),
    of: sha256,
    measured: oneOf('holdout', 'validate', 'train', 'data'),
    rows: count,
    heads: record(object({ logLoss: both, auc: both })),
  }),
};

const metricsByHead = record(object({ logLoss: maybe, auc: maybe, calibration: maybe }));
const step = object({
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
    object({
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

export const run = { step, done: flag, serving: nullable(text), current: text, calibrator: nullable(text) };
const rollback = object({ version: { const: HISTORY_VERSION }, kind: { const: 'rollback' }, name: text });
export const runs = [
  object({
    steps: list(step),
    history: list({ anyOf: [step, rollback] }),
    serving: nullable(text),
    kept: list(text),
  }),
  object({ steps: pair(step), metrics: pair(metricsByHead), after: number, until: number }),
];

const { choices } = lockSchema.properties as { readonly choices: Schema };
export const tune = {
  lock: text,
  changed: record(text),
  reason: text,
  trials: list(
    object({ changes: record(text), part: fraction, logLoss: number, difference: number, standardError: number }),
  ),
  'choices?': choices,
  structure: nullable(object({ diff: text, reason: text, written: flag })),
  extent: object({ ended: count, left: count, trials: count, asked: count }),
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

export const predict = {
  rows: count,
  bad: count,
  badRows: object({
    kinds: record(count),
    sample: list(object({ kind: text, file: text, row: count, detail: text })),
  }),
  output: nullable(text),
  format: oneOf('parquet', 'csv', 'jsonl'),
  model: object({ name: text, fingerprint: sha256, column: text }),
  calibrator: nullable(object({ name: text, hash: sha256, file: text, column: text })),
  keys: list(text),
  heads: list(object({ head: text, raw: text, calibrated: text })),
};
