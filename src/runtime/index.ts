/**
 * What emitted code and adsc itself call. Imports nothing but the formats' encoders; bundled into every build as features/runtime.js.
 *
 * How raw values are read, in training and serving alike. null and undefined are missing; whatever can't be read is counted as bad
 * and encoded as missing; nothing throws.
 * - numbers (continuous): numbers, BigInts, texts of numbers (number.ts). NaN, ±Infinity, booleans and lists are bad.
 * - keys (onehot, hash_onehot): texts as they are, '' included; integers to ±(2⁵³−1), BigInts of any size; booleans. NaN, fractions
 *   and larger plain numbers (they may have lost digits) are bad. Of `onehot(N)`: integers, also as text; `onehot(2)` booleans too.
 * - lists of keys: arrays and typed arrays, texts of JSON lists, or other texts where `split` is stated ('' is an empty list, `a||b`
 *   holds a null; lists in another notation are bad). Null and bad elements (lists and objects, too) are dropped and counted.
 * - weighted lists: a list of keys and another of numbers, of one length; objects `{"a": 0.3}`, also as JSON text; elements `a:0.3`.
 *   A missing weight is 1; elements of weight 0 are left out, those of a weight that is no number are bad.
 * - vectors (dense): arrays and typed arrays of exactly N finite numbers, or a text such as `[1, 2.5]`.
 * - times: ISO 8601 text, naive ones in the zone, or epoch milliseconds (time.ts). Weekday 0 is Monday.
 */
export { buildEncoder } from './encoder.ts';
export { continuous, dense, hashIndexed, hashOnehot, indexed, onehot } from '../formats/encode.ts';
export { cross, fileVocab, hashVocab, rangeVocab, type SignalSpec, type TransformSpec } from './signals.ts';
export type { CrossSpec } from './encode-cross.ts';
export type { Derivation } from './encode-derived.ts';
export { keyOf } from './key.ts';
export { parseNumber } from './number.ts';
export { timeReader, type TimeReading, type TimeUnit } from './time.ts';
export { timeParserOf } from './strptime.ts';
export { zoneOf, type Zone } from './zone.ts';
export { formatVocab, liveKeys, parseVocab, type ParsedVocab, type VocabError } from './vocab-file.ts';
export { hashBucket, xxh64 } from './xxhash64.ts';
export type { VocabSpec } from './id-space.ts';
export type { Normalize, Squash } from './scaling.ts';
export type * from './types.ts';
