import { integerOfKey, keyOf } from './key.ts';
import { toNumber } from './number.ts';
import type { Vocabulary } from './types.ts';
import { hashBucket } from './xxhash64.ts';

export type IdSpaceKind = 'file' | 'range' | 'hash';

/** What the emitted code says of an id space. `entries`: file: its entries; range: N; hash: buckets. */
export interface VocabSpec {
  readonly id: string;
  readonly kind: IdSpaceKind;
  readonly entries: number;
}

export const MISSING = 0;
export const OUT_OF_VOCABULARY = 1;
/** Not an id: the value can't be read. The caller counts it and encodes it as missing. */
export const BAD = -1;

/** Kinds as small integers: a comparison in a loop costs nothing. */
export const FILE = 0,
  RANGE = 1,
  HASH = 2;

/**
 * One id space. file: 0 missing, 1 out of vocabulary, 2… the entries in order, where no value has the id of a forgotten one. range: 2…N+1 for the integers 0..N−1.
 * hash: 0 missing, 1…B. So every id is below {@link size}, whatever the value.
 */
export class IdSpace {
  readonly spec: VocabSpec;
  /** Number of ids, the reserved ones included. */
  readonly size: number;
  readonly kind: number;
  readonly entries: number;
  readonly #ids: ReadonlyMap<string, number>;
  /** The entries that are integers, by value: spares turning every number into text. */
  #integers: Map<number, number> | null = null;

  /** @throws Error if a vocabulary has not as many entries as the spec says, or has one twice. */
  constructor(spec: VocabSpec, vocabulary: Vocabulary | undefined) {
    this.spec = spec;
    this.kind = spec.kind === 'file' ? FILE : spec.kind === 'range' ? RANGE : HASH;
    this.entries = spec.entries;
    this.size = spec.entries + (spec.kind === 'hash' ? 1 : 2);
    this.#ids = spec.kind === 'file' ? numbered(spec, vocabulary) : new Map();
  }

  /** The id of a raw value: 0 for null and undefined, {@link BAD} for what can't be read. */
  idOf(value: unknown): number {
    if (typeof value === 'string') {
      if (this.kind === FILE) return this.#ids.get(value) ?? OUT_OF_VOCABULARY;
      return this.kind === HASH ? hashBucket(value, this.entries) : this.#idInRange(value);
    }
    if (typeof value === 'number') return this.idOfNumber(value);
    return value === null || value === undefined ? MISSING : this.#idOfOther(value);
  }

  /** The same for a number. */
  idOfNumber(value: number): number {
    if (this.kind === RANGE) {
      if (value >= 0 && value < this.entries && Math.floor(value) === value) return value + 2;
      // Huge but finite integers are readable, and out of the range.
      return Number.isInteger(value) ? OUT_OF_VOCABULARY : BAD;
    }
    if (this.kind === HASH) return Number.isSafeInteger(value) ? hashBucket(String(value), this.entries) : BAD;
    const id = (this.#integers ??= this.#byInteger()).get(value);
    return id ?? (Number.isSafeInteger(value) ? OUT_OF_VOCABULARY : BAD);
  }

  /** Booleans, BigInts and what can't be read. */
  #idOfOther(value: unknown): number {
    if (this.kind === RANGE) return this.#idInRange(value);
    const key = keyOf(value);
    if (key === null) return BAD;
    return this.kind === HASH ? hashBucket(key, this.entries) : (this.#ids.get(key) ?? OUT_OF_VOCABULARY);
  }

  #idInRange(value: unknown): number {
    if (this.entries === 2) {
      const truth = truthOf(value);
      if (truth !== null) return truth ? 3 : 2;
    }
    return this.idOfNumber(toNumber(value));
  }

  #byInteger(): Map<number, number> {
    const byInteger = new Map<number, number>();
    for (const [key, id] of this.#ids) {
      const n = integerOfKey(key);
      if (n === n) byInteger.set(n, id);
    }
    return byInteger;
  }
}

/** Booleans, and the texts of them that CSV writers leave: `true`, `True`, `TRUE`. null: neither. */
function truthOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (value === 'true' || value === 'True' || value === 'TRUE') return true;
  if (value === 'false' || value === 'False' || value === 'FALSE') return false;
  return null;
}

function numbered(spec: VocabSpec, vocabulary: Vocabulary | undefined): Map<string, number> {
  if (vocabulary === undefined) throw new Error(`no vocabulary ${JSON.stringify(spec.id)} was given`);
  if (vocabulary.length !== spec.entries) {
    throw new Error(
      `vocabulary ${JSON.stringify(spec.id)} has ${vocabulary.length} entries, but these transforms were made for ${spec.entries}`,
    );
  }
  const ids = new Map<string, number>();
  let forgotten = 0;
  for (let i = 0; i < vocabulary.length; i++) {
    const key = vocabulary[i]!;
    if (key === null) forgotten++;
    else ids.set(key, i + 2);
  }
  if (ids.size + forgotten !== vocabulary.length)
    throw new Error(`vocabulary ${JSON.stringify(spec.id)} has an entry twice`);
  return ids;
}
