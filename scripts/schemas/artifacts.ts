/** JSON Schemas of the other artifacts. */
import { artifacts } from '../../src/ir/artifact-version.ts';
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
  record,
  ref,
  sha256,
  text,
  type Schema,
  union,
  weighted,
} from './dsl.ts';
import { assumed, normalize, sampling, squash } from './plan.ts';

/** Epoch ms that a `Date` can be. */
const instant: Schema = { type: 'number', minimum: -8.64e15, maximum: 8.64e15 };

const numeric = object({
  min: number,
  max: number,
  mean: number,
  std: number,
  skewness: number,
  kurtosis: number,
  quantiles: { type: 'array', items: number, minItems: 9, maxItems: 9 },
});
const profile = object({
  count: weighted,
  missing: weighted,
  bad: weighted,
  distinct: nullable(count),
  numeric: nullable(numeric),
  list: nullable(object({ meanLength: number, truncated: number, nulls: number })),
  top: list(object({ value: text, count: weighted })),
  transform: nullable(object({ squash, clip: nullable(pair(number)), normalize, reason: text })),
});

/** src/ir/lock.ts */
export const lockSchema = document(
  'adsc lock',
  "What 'adsc profile' saw in the training part of the data: the constants that a build is made with.",
  {
    version: { const: artifacts.lock.version },
    model: text,
    key: text,
    rows: object({ train: count, validate: count, holdout: count }),
    time: nullable(object({ first: instant, last: instant })),
    sources: record(count),
    columns: record(list(object({ name: text, type: text }))),
    heads: record(
      object({
        observed: weighted,
        positives: weighted,
        'positiveRows?': count,
        'meanDelay?': number,
        'baseNegatives?': list(object({ base: nullable(text), observed: weighted, positives: weighted })),
      }),
    ),
    signals: record(profile),
    vocabs: record(
      object({
        entries: count,
        file: localPath,
        sha256,
        coverage: fraction,
        'minCount?': positive,
        'grown?': object({ file: localPath, sha256, forgotten: count, until: instant }),
      }),
    ),
    'choices?': record(
      object({
        value: text,
        'choose?': { const: true },
        reason: text,
        tried: list(
          object({
            value: text,
            trials: count,
            part: fraction,
            logLoss: number,
            difference: number,
            interval: pair(number),
          }),
        ),
      }),
    ),
  },
);

/** src/emit/calibration-config.ts */
export const calibrationSchema = document(
  'adsc calibration config',
  'How a model is to be calibrated: what the spec asks for, resolved. A fitted calibrator is another file.',
  {
    version: { const: artifacts.calibration.version },
    fingerprint: sha256,
    model: text,
    variant: nullable(text),
    method: oneOf('platt', 'isotonic', 'temperature'),
    heads: list(text),
    sources: nullable(list(text)),
    per: list(oneOf('head', 'source')),
    signals: list(
      object({
        name: text,
        kind: oneOf('id', 'ids', 'vec', 'bins'),
        vocab: nullable(text),
        size: count,
        hours: nullable(text),
      }),
    ),
    everySeconds: number,
    windowSeconds: number,
    halfLifeSeconds: nullable(number),
    traffic: nullable(object({ column: text, value: text })),
    sampling: nullable(sampling),
  },
);

const time = nullable(number);
/** Far beyond what priors allow: sums of these stay finite whatever the logit. */
const coefficient: Schema = { type: 'number', minimum: -1e6, maximum: 1e6 };
const centre: Schema = { type: 'number', minimum: -1e9, maximum: 1e9 };
const level = union(
  'kind',
  {
    identity: {},
    platt: {
      center: centre,
      alpha: coefficient,
      beta: coefficient,
      gamma: list(coefficient),
      standardErrors: list(number),
      converged: flag,
    },
    isotonic: { fit: object({ logits: list(number), values: list(fraction) }) },
    temperature: { temperature: { type: 'number', minimum: 1e-6, maximum: 1e6 } },
  },
  {
    kept: flag,
    prior: flag,
    window: nullable(object({ from: time, to: time, rows: count })),
    weight: number,
    events: number,
  },
);
const levels = { all: ref('level'), sources: record(ref('level')) };

/** src/calibrate/calibrator.ts */
export const calibratorSchema = document(
  'adsc calibrator',
  'A fitted calibrator: by head and source a function from logit and features to probability, and the model that it was fitted on.',
  {
    version: { const: artifacts.calibrator.version },
    method: oneOf('platt', 'isotonic', 'temperature'),
    model: text,
    window: object({ from: time, to: time, rows: count, traffic: oneOf('all', 'own'), ownRows: nullable(count) }),
    sampling: nullable(sampling),
    layout: object({
      blocks: list(
        object({
          signal: text,
          kind: oneOf('ids', 'vec', 'hour', 'bins'),
          offset: count,
          count,
          vocab: nullable(object({ kind: oneOf('file', 'range', 'hash'), size: count, sha256: nullable(sha256) })),
          zone: nullable(text),
          boundaries: nullable(list(number)),
        }),
      ),
      features: count,
    }),
    heads: list(object({ head: text, ...levels, allTraffic: nullable(object(levels)) })),
    hash: sha256,
  },
  { level },
);

/** src/emit/manifest.ts */
export const manifestSchema = document(
  'adsc manifest',
  'What a build or a trained bundle holds: the fingerprint of its plan and a hash of every other file.',
  {
    version: { const: artifacts.manifest.version },
    adsc: text,
    model: text,
    variant: nullable(text),
    'baseline?': text,
    'assumed?': assumed,
    fingerprint: sha256,
    'contract?': sha256,
    // In the bundle of a run: src/train/run/bundle.ts.
    'modelFingerprint?': sha256,
    'distilled?': object({
      trees: count,
      network: number,
      sum: number,
      pupil: nullable(number),
      kept: oneOf('pupil', 'network'),
    }),
    'int8?': object({
      tables: list(text),
      of: sha256,
      measured: oneOf('holdout', 'validate', 'train', 'data'),
      rows: count,
      heads: record(object({ logLoss: nullable(list(number)), auc: nullable(list(number)) })),
    }),
    files: record(object({ bytes: count, sha256 })),
  },
);

const encoded: Schema = {
  anyOf: [object({ values: list(number) }), object({ ids: list(count), 'weights?': list(number) })],
};

/** src/emit/transforms/golden-vectors.ts */
export const goldenSchema = document(
  'adsc golden vectors',
  'Rows, and what the feature transforms must make of them.',
  {
    version: { const: artifacts.golden.version },
    fingerprint: sha256,
    cases: list(object({ note: text, serving: flag, row: { type: 'object' }, signals: record(encoded) })),
  },
);

const side = oneOf('request', 'candidate');
const names = record(text);
const contract = object({
  model: text,
  columns: list(
    object({
      name: text,
      side,
      required: flag,
      schema: { type: 'object' },
      reads: list(
        object({
          signal: text,
          format: text,
          'default?': literal,
          'serve?': literal,
          'split?': text,
          'weights?': text,
          'time?': object({ unit: nullable(oneOf('s', 'ms', 'us', 'ns')), format: nullable(text), zone: text }),
        }),
      ),
    }),
  ),
  tables: list(object({ name: text, side, on: list(object({ left: text, right: text })) })),
  heads: list(
    object({
      name: text,
      label: object({ column: text, op: nullable(text), value: nullable(literal) }),
      withinSeconds: nullable(number),
      'after?': text,
    }),
  ),
  was: list(object({ kind: oneOf('column', 'signal'), name: text, was: text })),
});

/** src/emit/contract/index.ts */
export const contractsSchema = document(
  'adsc contracts',
  'What requests of a model hold and what its answers say, and the same of the models before it that it knows.',
  {
    version: { const: artifacts.contracts.version },
    fingerprint: sha256,
    contract: ref('contract'),
    earlier: {
      ...list(object({ fingerprint: sha256, contract: ref('contract'), columns: names, signals: names })),
      maxItems: 8,
    },
  },
  { contract },
);
