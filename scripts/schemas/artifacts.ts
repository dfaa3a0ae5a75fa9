/** JSON Schemas of the other artifacts. */
import { count, document, flag, fraction, list, localPath, nullable, number, object, oneOf, pair, record, sha256, text, type Schema } from './dsl.ts';
import { normalize, squash } from './plan.ts';

const numeric = object({ min: number, max: number, mean: number, std: number, skewness: number, kurtosis: number, quantiles: { type: 'array', items: number, minItems: 9, maxItems: 9 } });
const profile = object({
  count,
  missing: count,
  bad: count,
  distinct: nullable(count),
  numeric: nullable(numeric),
  list: nullable(object({ meanLength: number, truncated: number, nulls: number })),
  top: list(object({ value: text, count })),
  transform: nullable(object({ squash, clip: nullable(pair(number)), normalize, reason: text })),
});

/** src/lock/schema.ts */
export const lockSchema = document('adsc lock', "What 'adsc profile' saw in the training part of the data: the constants that a build is made with.", {
  version: { const: 1 },
  model: text,
  key: text,
  rows: object({ train: count, validate: count, holdout: count }),
  time: nullable(object({ first: number, last: number })),
  sources: record(count),
  columns: record(list(object({ name: text, type: text }))),
  heads: record(object({ observed: count, positives: count, 'baseNegatives?': list(object({ base: nullable(text), observed: count, positives: count })) })),
  signals: record(profile),
  vocabs: record(object({ entries: count, file: localPath, sha256, coverage: fraction })),
});

/** src/emit/calibration.ts */
export const calibrationSchema = document('adsc calibration config', 'How a model is to be calibrated: what the spec asks for, resolved. A fitted calibrator is another file.', {
  version: { const: 1 },
  fingerprint: sha256,
  model: text,
  variant: nullable(text),
  method: oneOf('platt', 'isotonic', 'temperature'),
  heads: list(text),
  sources: nullable(list(text)),
  per: list(oneOf('head', 'source')),
  signals: list(object({ name: text, kind: oneOf('id', 'ids', 'vec'), vocab: nullable(text), size: count })),
  everySeconds: number,
  windowSeconds: number,
  halfLifeSeconds: nullable(number),
  traffic: nullable(object({ column: text, value: text })),
  sampling: nullable(object({ base: nullable(text), keep: fraction, log: oneOf('unsampled', 'sampled'), correct: oneOf('weight', 'base', 'batch') })),
});

/** src/emit/manifest.ts */
export const manifestSchema = document('adsc manifest', 'What a build or a trained bundle holds: the fingerprint of its plan and a hash of every other file.', {
  version: { const: 1 },
  adsc: text,
  model: text,
  variant: nullable(text),
  'baseline?': text,
  fingerprint: sha256,
  // In the bundle of a run: src/train/run/bundle.ts.
  'modelFingerprint?': sha256,
  files: record(object({ bytes: count, sha256 })),
});

const encoded: Schema = { anyOf: [object({ values: list(number) }), object({ ids: list(count), 'weights?': list(number) })] };

/** src/emit/transforms/golden.ts */
export const goldenSchema = document('adsc golden vectors', 'Rows, and what the feature transforms must make of them.', {
  version: { const: 1 },
  fingerprint: sha256,
  cases: list(object({ note: text, serving: flag, row: { type: 'object' }, signals: record(encoded) })),
});
