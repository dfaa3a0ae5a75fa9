/** What emitted code and adsc itself call. Imports nothing outside this folder; bundled into every build as features/runtime.js. */
export { buildEncoder } from './encoder.ts';
export {
  continuous, dense, fileVocab, hashIndexed, hashOnehot, hashVocab, indexed, onehot, rangeVocab,
  type SignalSpec, type TransformSpec,
} from './signals.ts';
export type { Derivation } from './encode-derived.ts';
export { keyOf } from './key.ts';
export { parseNumber } from './number.ts';
export { timeReader, type TimeReading, type TimeUnit } from './time.ts';
export { timeParserOf } from './strptime.ts';
export { zoneOf, type Zone } from './zone.ts';
export { formatVocab, parseVocab, type ParsedVocab, type VocabError } from './vocab-file.ts';
export { hashBucket, xxh64 } from './xxhash64.ts';
export type { VocabSpec } from './id-space.ts';
export type { Normalize, Squash } from './scaling.ts';
export type * from './types.ts';
