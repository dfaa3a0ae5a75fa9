/** Where the rows of a new table start: found by keys, never by numbers. */
import { RESERVED_IDS } from '../ir/id-space.ts';
import type { VocabPlan } from '../ir/plan.ts';
import type { Vocabulary } from '../runtime/types.ts';
import { MISSING, OUT_OF_VOCABULARY } from '../runtime/id-space.ts';
import { hashBucket } from '../runtime/xxhash64.ts';

/** An id space with its keys; `keys` is null where they are no list: hashes, ranges. */
export interface KeySpace {
  readonly vocab: VocabPlan;
  readonly keys: readonly string[] | null;
  /** The same with null for a key that is forgotten. */
  readonly entries: Vocabulary | null;
}

/** Of a new row: the old row that it starts as, {@link FRESH}, or {@link MIXED}. */
export interface RowSources {
  readonly action: 'same' | 'grow' | 'remap' | 'copy' | 'fresh';
  readonly from: Int32Array;
  /** Old rows whose mean a new row starts as. */
  readonly mixed: ReadonlyMap<number, readonly number[]>;
  /** Old rows whose keys the new vocabulary does not have. */
  readonly gone: readonly number[];
  /**
   * Those of them that merge into the new row of out-of-vocabulary values by how often they were seen, in addition to that row itself: a key that was
   * forgotten was out of vocabulary before, and predictions do not depend on its row.
   */
  readonly merged: readonly number[];
  /** New rows that start as the one of out-of-vocabulary values. */
  readonly grown: number;
}

export const FRESH = -1;
export const MIXED = -2;

/** Row of each key of a vocabulary. The one place that says which row a key has. */
export function rowsOfKeys({ vocab, keys }: KeySpace): ReadonlyMap<string, number> {
  const reserved = RESERVED_IDS[vocab.kind];
  if (vocab.kind === 'hash') throw new Error(`${vocab.id} has buckets, not keys`);
  const rows = new Map<string, number>();
  if (vocab.kind === 'range') for (let i = 0; i < vocab.entries; i++) rows.set(String(i), reserved + i);
  else keys!.forEach((key, i) => rows.set(key, reserved + i));
  return rows;
}

export function rowSources(old: KeySpace, next: KeySpace): RowSources {
  const [before, after] = [old.vocab, next.vocab];
  if (before.kind === 'hash' && after.kind === 'hash') return betweenHashes(before, after);
  if (after.kind === 'hash') return intoHash(old, after);
  if (before.kind === 'hash') return outOfHash(before, next);
  return byKeys(old, next);
}

function start(vocab: VocabPlan): Int32Array<ArrayBuffer> {
  return new Int32Array(vocab.size).fill(FRESH);
}

function byKeys(old: KeySpace, next: KeySpace): RowSources {
  const [was, is] = [rowsOfKeys(old), rowsOfKeys(next)];
  const from = start(next.vocab);
  from[MISSING] = MISSING;
  from[OUT_OF_VOCABULARY] = OUT_OF_VOCABULARY;
  let [grown, moved] = [0, 0];
  for (const [key, row] of is) {
    const before = was.get(key);
    from[row] = before ?? OUT_OF_VOCABULARY;
    if (before === undefined) grown++;
    else if (before !== row) moved++;
  }
  const gone = [...was].flatMap(([key, row]) => (is.has(key) ? [] : [row]));
  const { entries } = old;
  const merged = gone.filter((row) => entries === null || entries[row - RESERVED_IDS.file] !== null);
  const action = moved > 0 || gone.length > 0 ? 'remap' : grown > 0 ? 'grow' : 'same';
  return { action, from, mixed: new Map(), gone, merged, grown };
}

function betweenHashes(before: VocabPlan, after: VocabPlan): RowSources {
  const from = start(after);
  from[MISSING] = MISSING;
  const whole = after.entries % before.entries === 0;
  const reserved = RESERVED_IDS.hash;
  if (whole)
    for (let bucket = 0; bucket < after.entries; bucket++)
      from[reserved + bucket] = reserved + (bucket % before.entries);
  const action = before.entries === after.entries ? 'same' : whole ? 'copy' : 'fresh';
  return { action, from, mixed: new Map(), gone: [], merged: [], grown: 0 };
}

/** A bucket starts as the mean of the keys that are known to fall into it; one without starts as what keys outside of the vocabulary were. */
function intoHash(old: KeySpace, after: VocabPlan): RowSources {
  const from = start(after).fill(OUT_OF_VOCABULARY);
  from[MISSING] = MISSING;
  const mixed = new Map<number, number[]>();
  for (const [key, row] of rowsOfKeys(old)) {
    const bucket = hashBucket(key, after.entries);
    const others = mixed.get(bucket);
    if (others === undefined) mixed.set(bucket, [row]);
    else others.push(row);
  }
  for (const [bucket, rows] of mixed) {
    from[bucket] = rows.length === 1 ? rows[0]! : MIXED;
    if (rows.length === 1) mixed.delete(bucket);
  }
  const known = [...from].filter((row) => row !== OUT_OF_VOCABULARY).length;
  return { action: 'remap', from, mixed, gone: [], merged: [], grown: after.size - known };
}

/** Keys outside of the vocabulary start as the mean of all buckets, which is what little is known of them. */
function outOfHash(before: VocabPlan, next: KeySpace): RowSources {
  const from = start(next.vocab);
  from[MISSING] = MISSING;
  from[OUT_OF_VOCABULARY] = MIXED;
  const all = Array.from({ length: before.entries }, (_, bucket) => RESERVED_IDS.hash + bucket);
  for (const [key, row] of rowsOfKeys(next)) from[row] = hashBucket(key, before.entries);
  return { action: 'remap', from, mixed: new Map([[OUT_OF_VOCABULARY, all]]), gone: [], merged: [], grown: 0 };
}
