/**
 * What emitted code says of each signal. One function a format (formats/NAME/encode.ts), so that features/transforms.js reads like the
 * spec.
 */
import type { CrossSpec } from './encode-cross.ts';
import type { Derivation } from './encode-derived.ts';
import type { IdSpec } from '../formats/onehot/encode.ts';
import type { IdsSpec } from '../formats/indexed/encode.ts';

import type { VocabSpec } from './id-space.ts';
import type { VecSpec } from './scaling.ts';

export interface SignalSpec {
  readonly name: string;
  /** The input's name: the key of a request row. */
  readonly input: string;
  readonly derive: Derivation | null;
  readonly sources: readonly string[] | null;
  readonly serve: string | number | boolean | null;
  readonly encoding: VecSpec | IdSpec | IdsSpec;
}

/** Everything that an encoder is made from. */
export interface TransformSpec {
  /** The input that holds the example's source; null: there is none. */
  readonly source: string | null;
  readonly vocabs: readonly VocabSpec[];
  readonly signals: readonly SignalSpec[];
  readonly crosses?: readonly CrossSpec[];
}

/** Pairs of ids of other signals, hashed. */
export function cross(o: CrossSpec): CrossSpec {
  return o;
}

/** Ids 2… for the entries of a vocabulary file. */
export function fileVocab(id: string, entries: number): VocabSpec {
  return { id, kind: 'file', entries };
}
/** Ids 2…N+1 for the integers 0..N−1. */
export function rangeVocab(id: string, entries: number): VocabSpec {
  return { id, kind: 'range', entries };
}
/** Ids 1…B for buckets of XXH64 with seed 42. */
export function hashVocab(id: string, buckets: number): VocabSpec {
  return { id, kind: 'hash', entries: buckets };
}
