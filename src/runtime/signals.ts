/**
 * What emitted code says of each signal. One function a format, so that features/transforms.js reads like the spec; what an
 * option leaves out has the default shown here.
 */
import type { CrossSpec } from './encode-cross.ts';
import type { Derivation } from './encode-derived.ts';
import type { IdSpec } from './encode-id.ts';
import type { IdsSpec } from './encode-ids.ts';

import type { VocabSpec } from './id-space.ts';
import type { Normalize, Squash, VecSpec } from './scaling.ts';

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

interface Common {
  readonly name: string;
  readonly input: string;
  readonly derive?: Derivation;
  readonly sources?: readonly string[];
  readonly serve?: string | number | boolean;
}
interface Numeric extends Common {
  readonly clip?: readonly [number, number];
  readonly squash?: Squash;
  readonly normalize?: Normalize;
}
interface List extends Common {
  readonly vocab: string;
  readonly max: number;
  readonly keep: 'first' | 'last';
  readonly mean?: boolean;
  readonly split?: string;
}

/** A number: [value, missing flag], or [value] with a default. */
export function continuous(o: Numeric & { readonly default?: number }): SignalSpec {
  const fallback = o.default ?? null;
  return signal(o, {
    kind: 'vec',
    length: 1,
    dense: false,
    missingFlag: fallback === null,
    default: fallback,
    ...scaling(o),
  });
}

/** A list of `length` numbers: [values…, missing flag], or [values…] with a default for every element. */
export function dense(o: Numeric & { readonly length: number; readonly default?: number }): SignalSpec {
  const fallback = o.default ?? null;
  return signal(o, {
    kind: 'vec',
    length: o.length,
    dense: true,
    missingFlag: fallback === null,
    default: fallback,
    ...scaling(o),
  });
}

/** A key: one id. */
export function onehot(o: Common & { readonly vocab: string; readonly default?: string }): SignalSpec {
  return signal(o, { kind: 'id', vocab: o.vocab, default: o.default ?? null });
}

/** A list of keys: `max` ids and weights. */
export function indexed(o: List): SignalSpec {
  return signal(o, {
    kind: 'ids',
    vocab: o.vocab,
    max: o.max,
    keep: o.keep,
    mean: o.mean ?? false,
    split: o.split ?? null,
  });
}

/** As {@link onehot}, over hash buckets. */
export const hashOnehot = onehot;
/** As {@link indexed}, over hash buckets. */
export const hashIndexed = indexed;

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

function scaling(o: Numeric): { clip: readonly [number, number] | null; squash: Squash; normalize: Normalize } {
  return { clip: o.clip ?? null, squash: o.squash ?? 'none', normalize: o.normalize ?? { kind: 'none' } };
}

function signal(o: Common, encoding: SignalSpec['encoding']): SignalSpec {
  return {
    name: o.name,
    input: o.input,
    derive: o.derive ?? null,
    sources: o.sources ?? null,
    serve: o.serve ?? null,
    encoding,
  };
}
