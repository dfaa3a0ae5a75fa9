/** The JSON Schema of plan.json: src/ir/plan.ts and src/ir/plan/, member for member. */
import { artifacts } from '../../src/ir/artifact-version.ts';
import { fieldsOf, operationNames } from '../../src/ops/index.ts';
import type { AnyField } from '../../src/ops/operation.ts';
import { pools } from '../../src/ops/pool.ts';
import { earlierNameKinds } from '../../src/ir/plan/earlier-names.ts';
import { recordOf } from '../../src/text/record.ts';
import {
  count,
  document,
  flag,
  fraction,
  list,
  literal,
  localPath,
  nullable,
  number,
  object,
  oneOf,
  pair,
  positive,
  ref,
  sha256,
  text,
  union,
  type Schema,
} from './dsl.ts';

const side = oneOf('request', 'candidate');
const fileFormat = oneOf('csv', 'tsv', 'jsonl', 'parquet');
const tableSource = {
  name: text,
  glob: localPath,
  format: fileFormat,
  header: flag,
  columns: nullable(list(text)),
  delimiter: nullable(text),
  missing: list(text),
  'optional?': list(text),
};
const time = object({ column: text, unit: nullable(oneOf('s', 'ms', 'us', 'ns')), format: nullable(text), zone: text });
const data = object({
  primary: object(tableSource),
  joins: list(
    object({
      ...tableSource,
      on: list(object({ left: text, right: text })),
      side,
      asOf: nullable(text),
      asOfTime: nullable(time),
    }),
  ),
  'histories?': {
    ...list(
      object({ name: text, by: text, where: nullable(text), at: nullable(text), delaySeconds: number, max: positive }),
    ),
    minItems: 1,
  },
  time: nullable(time),
  source: nullable(object({ column: text, values: list(text) })),
  'key?': { ...list(text), minItems: 1 },
  servedBy: nullable(text),
  weight: nullable(text),
  afterImpression: list(text),
  'requestId?': text,
});

/** AssumedPlan, of plans and manifests. */
export const assumed = object({ vocabs: list(text), signals: list(text) });

const numbers: Schema = { anyOf: [number, list(number)] };
export const squash = oneOf('none', 'log', 'asinh', 'tanh');
export const normalize = union('kind', {
  none: {},
  l2: {},
  minmax: { min: numbers, max: numbers },
  zscore: { mean: numbers, std: numbers },
  quantile: { boundaries: list(number) },
  bins: { boundaries: list(number) },
});
const pool = oneOf(...pools);
const encoding = union('kind', {
  vec: {
    length: positive,
    width: positive,
    missingFlag: flag,
    squash,
    clip: nullable(pair(number)),
    normalize,
    default: nullable(number),
  },
  id: { vocab: text, default: nullable(text) },
  ids: {
    vocab: text,
    max: positive,
    keep: oneOf('first', 'last'),
    pool,
    split: nullable(text),
    'weights?': union('kind', {
      column: { input: text },
      steps: {
        sequence: text,
        along: nullable(text),
        'before?': object({
          input: text,
          unit: nullable(oneOf('s', 'ms', 'us', 'ns')),
          format: nullable(text),
          zone: text,
        }),
        'age?': { const: true },
      },
      map: {},
      pairs: { separator: text },
    }),
  },
});
const signal = object({
  name: text,
  doc: nullable(text),
  format: oneOf('continuous', 'onehot', 'indexed', 'hash_onehot', 'hash_indexed', 'dense'),
  'cross?': { type: 'array', items: text, minItems: 2 },
  input: text,
  derive: nullable(object({ fn: oneOf('hour', 'weekday'), zone: text })),
  sources: nullable(list(text)),
  serve: nullable(literal),
  encoding,
  table: nullable(text),
  side,
  reason: text,
});

const init = union('kind', {
  zeros: {},
  ones: {},
  glorot: {},
  he: {},
  signs: {},
  uniform: { scale: number },
  constant: { value: number },
});
const fieldSchemas = {
  node: text,
  nodes: { type: 'array', items: text, minItems: 1 },
  signal: text,
  table: text,
  kernel: text,
  weight: text,
  'weight?': nullable(text),
  statistic: text,
  count: positive,
  fraction,
  number,
} satisfies Readonly<Record<Extract<AnyField, string>, unknown>>;
const node = union(
  'op',
  recordOf(
    operationNames.map((op) => [
      op,
      recordOf(
        fieldsOf(op).map(([name, kind]) => [name, typeof kind === 'string' ? fieldSchemas[kind] : oneOf(...kind)]),
      ),
    ]),
  ),
  { id: text, width: positive, tower: nullable(count) },
);

const label = object({ column: text, op: nullable(oneOf('==', '!=', '<', '<=', '>', '>=')), value: nullable(literal) });
export const sampling = object({
  base: nullable(text),
  keep: fraction,
  log: oneOf('unsampled', 'sampled'),
  correct: oneOf('weight', 'base', 'batch'),
});
const correction = union('kind', { base: {}, implies: {}, mixture: { logits: list(text), bias: nullable(text) } });
const calibration = object({
  method: oneOf('platt', 'isotonic', 'temperature'),
  signals: list(text),
  per: list(oneOf('head', 'source')),
  everySeconds: number,
  windowSeconds: number,
  halfLifeSeconds: nullable(number),
  traffic: oneOf('all', 'own'),
});
const split = union('kind', {
  last: { seconds: number },
  newest: { fraction },
  random: { fraction },
  hash: { fraction, column: text },
  files: { glob: localPath },
});
const optimizer = object({ kind: oneOf('adam', 'adagrad', 'sgd'), learningRate: number });
const train = object({
  optimizer,
  embeddings: optimizer,
  batch: positive,
  epochs: positive,
  seed: { type: 'integer' },
  l2: number,
  patience: count,
  holdout: nullable(ref('split')),
  validate: nullable(ref('split')),
  sources: nullable(list(text)),
  'refit?': { const: true },
  'reasons?': object({ 'batch?': text, 'epochs?': text, 'validate?': text }),
});
const ftrl = object({ kind: { const: 'ftrl' }, learningRate: number, beta: number, l1: number, l2: number });
const linear = { learningRate: number, l1: number, l2: number, epochs: nullable(positive) };
const baseline = union('kind', {
  lr: linear,
  wide_deep: { ...linear, wide: list(list(text)), buckets: positive, layers: list(positive), dropout: fraction },
  gbdt_lr: {
    ...linear,
    trees: positive,
    depth: positive,
    leaves: nullable(positive),
    shrinkage: number,
    minRows: positive,
    growOn: fraction,
    maxRows: positive,
  },
});
const forest = object({
  name: text,
  head: text,
  vocab: nullable(text),
  trees: positive,
  depth: positive,
  leaves: positive,
  shrinkage: number,
  minRows: positive,
  l2: number,
  growOn: fraction,
  maxRows: positive,
  'patience?': positive,
  'subsample?': fraction,
  'colsample?': fraction,
  'pairs?': { type: 'boolean' },
  'distill?': { type: 'boolean' },
});
const cost = object({
  params: count,
  flops: count,
  memory: count,
  items: list(
    object({
      name: text,
      kind: oneOf('table', 'layer'),
      params: count,
      bytes: count,
      optimizerBytes: count,
      flops: count,
      activationBytes: count,
    }),
  ),
});

export const planSchema = document(
  'adsc plan',
  'Everything that adsc resolved of a spec: data, transforms with their constants, embedding tables, the graph, training. Emitters, training and serving read this and nothing above it.',
  {
    version: { const: artifacts.plan.version },
    model: text,
    variant: nullable(text),
    'baseline?': oneOf('lr', 'wide_deep', 'gbdt_lr'),
    'assumed?': assumed,
    doc: nullable(text),
    data: nullable(data),
    inputs: list(
      object({ name: text, table: nullable(text), column: text, side, kind: oneOf('scalar', 'list', 'time') }),
    ),
    vocabs: list(
      object({
        id: text,
        kind: oneOf('file', 'range', 'hash'),
        size: positive,
        entries: count,
        'forgotten?': positive,
        file: nullable(localPath),
        sha256: nullable(sha256),
      }),
    ),
    tables: list(
      object({
        id: text,
        vocab: nullable(text),
        rows: positive,
        width: positive,
        signals: list(text),
        init,
        'vectors?': object({ glob: localPath, format: fileFormat, key: text, column: nullable(text), freeze: flag }),
        'optimizer?': ftrl,
      }),
    ),
    signals: list(signal),
    'forests?': list(forest),
    nodes: list(node),
    params: list(
      object({ name: text, shape: list(positive), init, trainable: flag, tower: nullable(count), 'optimizer?': ftrl }),
    ),
    towers: list(object({ name: text, source: nullable(text), fallback: flag })),
    heads: list(
      object({
        name: text,
        doc: nullable(text),
        label,
        lossWeight: number,
        sources: nullable(list(text)),
        withinSeconds: nullable(number),
        'after?': object({ head: text, loss: oneOf('joint', 'within_parent') }),
        'delay?': union('kind', { exponential: { at: text, unitSeconds: positive }, weight: {} }),
      }),
    ),
    outputs: list(
      object({
        head: text,
        logits: list(text),
        bias: nullable(text),
        'correction?': correction,
        'delay?': object({ logits: list(text) }),
      }),
    ),
    sampling: nullable(sampling),
    calibration: nullable(calibration),
    train,
    baselines: list(baseline),
    cost,
    'was?': list(object({ kind: oneOf(...earlierNameKinds), name: text, was: text })),
    fingerprint: sha256,
  },
  { split },
);
