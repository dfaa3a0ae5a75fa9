/** Vocabularies and the embedding tables over them: which rows of the old table have a place in the new one. */
import type { TablePlan, VocabPlan } from '../ir/plan.ts';
import { liveKeys } from '../runtime/vocab-file.ts';
import { hashBucket } from '../runtime/xxhash64.ts';
import { RESERVED_IDS } from '../ir/id-space.ts';
import type { Change, Keep } from './change.ts';
import { SAME, weights } from './change.ts';
import { type ModelSide, type Sides, type VocabularyKeys, vocabAssumed } from './model-side.ts';
import { count, plural, sameValue } from './words.ts';

/** Of a range, whose keys are no list, as many are compared with those of a list. */
const MOST_KEYS = 1_000_000;

/** How rows of an old table go into a new one. */
export interface RowMap {
  readonly keep: Keep;
  readonly equal: boolean;
  /** Rows of the new table that have one of the old. */
  readonly kept: number;
  /** Rows of the old table that none of the new has. */
  readonly dropped: number;
  /** How the key sets differ, and what follows. */
  readonly message: string;
  readonly reason: string;
  /** Requests with keys that are out of vocabulary from now on. */
  readonly lost: boolean;
}

/** null: every row stays where it is. */
export function rowMap(sides: Sides, before: VocabPlan, after: VocabPlan): RowMap | null {
  if (vocabAssumed(sides, before.id) || vocabAssumed(sides, after.id)) return null;
  if (before.kind === 'hash' && after.kind === 'hash') return hashMap(before, after);
  if (before.kind === 'hash' || after.kind === 'hash') return acrossHash(sides, before, after);
  if (before.kind === 'range' && after.kind === 'range')
    return keyCounts({
      old: before.entries,
      next: after.entries,
      kept: Math.min(before.entries, after.entries),
      lost: Math.max(0, before.entries - after.entries),
      inPlace: true,
    });
  const [old, next] = [keysOf(sides.old, before), keysOf(sides.new, after)];
  if (old === null || next === null) {
    if (before.kind === after.kind && before.sha256 === after.sha256 && before.entries === after.entries) return null;
    return {
      keep: 'remap',
      equal: false,
      kept: 0,
      dropped: 0,
      message: `${plural(before.entries, 'key')} → ${count(after.entries)}, other keys or another order`,
      reason: 'rows go by their keys, never by their numbers; without the keys of both sides they are not counted',
      lost: true,
    };
  }
  return keyMap(old, next);
}

function keyMap(old: VocabularyKeys, next: VocabularyKeys): RowMap | null {
  const known = new Set(old.keys);
  const all = new Set(next.keys);
  const wasLive = liveKeys(old.entries);
  const map = keyCounts({
    old: old.keys.length,
    next: next.keys.length,
    kept: next.keys.filter((key) => known.has(key)).length,
    // Those that were forgotten are out of vocabulary before and after.
    lost: wasLive.filter((key) => !all.has(key)).length,
    inPlace: old.keys.every((key, i) => next.keys[i] === key),
  });
  const live = new Set(liveKeys(next.entries));
  return withForgotten(map, next.keys.length, {
    forgotten: wasLive.filter((key) => all.has(key) && !live.has(key)).length,
    returned: old.keys.filter((key, i) => old.entries[i] === null && live.has(key)).length,
  });
}

/** Keys that keep their rows, and are read or not read from now on. */
function withForgotten(
  map: RowMap | null,
  keys: number,
  { forgotten, returned }: { readonly forgotten: number; readonly returned: number },
): RowMap | null {
  if (forgotten === 0 && returned === 0) return map;
  const parts = [
    ...(forgotten === 0 ? [] : [`${count(forgotten)} forgotten`]),
    ...(returned === 0 ? [] : [`${count(returned)} back`]),
  ].join(', ');
  const reasons = [
    ...(map === null ? [] : [map.reason]),
    ...(forgotten === 0
      ? []
      : ['requests with a forgotten key are scored as out of vocabulary from now on, and its row stays']),
    ...(returned === 0 ? [] : ['a key that is back has the row that it had']),
  ];
  return {
    ...(map ?? { keep: 'grow', kept: keys + RESERVED_IDS.file, dropped: 0, lost: false }),
    equal: false,
    message: map === null ? `${plural(keys, 'key')}: ${parts}` : `${map.message}, ${parts}`,
    reason: reasons.join('; '),
    ...(forgotten === 0 ? {} : { lost: true }),
  };
}

interface KeyCounts {
  readonly old: number;
  readonly next: number;
  /** Keys that both have. */
  readonly kept: number;
  /** Keys that only the old one has, and that it had not forgotten. */
  readonly lost: number;
  /** The old keys are the first of the new ones, or the new ones the first of the old. */
  readonly inPlace: boolean;
}

function keyCounts({ old, next, kept, lost, inPlace }: KeyCounts): RowMap | null {
  const fresh = next - kept;
  const gone = old - kept;
  if (inPlace && fresh === 0 && gone === 0) return null;
  const parts = [
    ...(fresh === 0 ? [] : [`${count(fresh)} new`]),
    ...(gone === 0 ? [] : [`${count(gone)} gone`]),
    ...(fresh === 0 && gone === 0 ? ['in another order'] : []),
  ];
  const message = `${plural(old, 'key')} → ${count(next)}: ${parts.join(', ')}`;
  const reserved = RESERVED_IDS.file;
  const counts = { kept: kept + reserved, dropped: gone, message, lost: lost > 0 };
  if (inPlace && gone === 0)
    return {
      keep: 'grow',
      equal: true,
      ...counts,
      reason:
        'the old keys keep their rows; a new one starts as the row of out-of-vocabulary values, which it was until now',
    };
  return {
    keep: 'remap',
    equal: lost === 0,
    ...counts,
    reason:
      lost === 0
        ? 'rows go by their keys, never by their numbers; a new key starts as the row of out-of-vocabulary values'
        : 'rows go by their keys, never by their numbers; those of keys that are gone merge, by how often they were seen, into the row of out-of-vocabulary values, which is how requests with them are scored',
  };
}

function hashMap(before: VocabPlan, after: VocabPlan): RowMap | null {
  const [old, next] = [before.entries, after.entries];
  if (old === next) return null;
  const message = `${count(old)} hash buckets → ${count(next)}`;
  if (next % old === 0)
    return {
      keep: 'copy',
      equal: true,
      kept: after.size,
      dropped: 0,
      message,
      reason: `a key of bucket i falls into one of the buckets i, i + ${count(old)} …: all of them start as copies of row i`,
      lost: false,
    };
  return {
    keep: 'fresh',
    equal: false,
    kept: RESERVED_IDS.hash,
    dropped: before.size - RESERVED_IDS.hash,
    message,
    reason: `${count(next)} is no multiple of ${count(old)}, so the keys of a bucket are spread over all others`,
    lost: false,
  };
}

function acrossHash(sides: Sides, before: VocabPlan, after: VocabPlan): RowMap {
  const toHash = after.kind === 'hash';
  const keys = (toHash ? keysOf(sides.old, before) : keysOf(sides.new, after))?.keys ?? null;
  const message = toHash
    ? `${plural(before.entries, 'key')} → ${count(after.entries)} hash buckets`
    : `${count(before.entries)} hash buckets → ${plural(after.entries, 'key')}`;
  const buckets = toHash ? after.entries : before.entries;
  const hit = keys === null ? null : new Set(keys.map((key) => hashBucket(key, buckets))).size;
  return {
    keep: 'remap',
    equal: false,
    kept: hit === null ? 0 : (toHash ? hit : keys!.length) + RESERVED_IDS.hash,
    dropped: hit === null || toHash ? 0 : before.entries - hit,
    message,
    reason: 'a key finds its row by its hash; keys that share a bucket share its row',
    lost: !toHash,
  };
}

function keysOf(side: ModelSide, vocab: VocabPlan): VocabularyKeys | null {
  if (vocab.kind !== 'range') return side.keys.get(vocab.id) ?? null;
  if (vocab.entries > MOST_KEYS) return null;
  const keys = Array.from({ length: vocab.entries }, (_, i) => String(i));
  return { keys, entries: keys };
}

/** Changes of vocabularies that both sides have. */
export function vocabChanges(sides: Sides): Change[] {
  const before = new Map(sides.old.plan.vocabs.map((vocab) => [vocab.id, vocab]));
  return sides.new.plan.vocabs.flatMap((vocab): Change[] => {
    const was = before.get(vocab.id);
    if (was === undefined) return [];
    const map = rowMap(sides, was, vocab);
    if (map === null) return [];
    const tables = (plan: Sides['old']['plan']) => plan.tables.filter((table) => table.vocab === vocab.id);
    const [old, next] = [tables(sides.old.plan), tables(sides.new.plan)];
    return [
      {
        ...vocabName(vocab.id),
        action: 'changed',
        what: vocab.kind === 'hash' && was.kind === 'hash' ? 'hash' : null,
        message: map.message,
        serving: 'compatible',
        weights: old.length === 0 || next.length === 0 ? SAME : tableVerdict(map, old[0]!, next[0]!),
        reason: map.reason,
        fix: map.keep === 'fresh' ? `take a multiple of ${count(was.entries)} buckets, and every row is kept` : null,
      },
    ];
  });
}

function tableVerdict(map: RowMap, before: TablePlan, after: TablePlan) {
  const width = Math.min(before.width, after.width);
  const kept = Math.min(map.kept, after.rows) * width;
  return weights(map.keep, map.equal, {
    kept,
    fresh: after.rows * width - kept,
    dropped: map.dropped * width,
  });
}

/** Widths of tables that both sides have, and what they start from. */
export function tableChanges(sides: Sides): Change[] {
  const before = new Map(sides.old.plan.tables.map((table) => [table.id, table]));
  return sides.new.plan.tables.flatMap((table): Change[] => {
    const was = before.get(table.id);
    if (was === undefined) return [];
    const found: Change[] = [];
    if (was.width !== table.width) {
      const wider = table.width > was.width;
      found.push({
        ...vocabName(table.id),
        action: 'changed',
        what: 'embed',
        message: `${wider ? 'wider' : 'narrower'} embeddings: ${was.width} → ${table.width} numbers a row`,
        serving: 'compatible',
        weights: weights(wider ? 'widen' : 'narrow', wider, {
          kept: table.rows * Math.min(table.width, was.width),
          fresh: table.rows * Math.max(0, table.width - was.width),
          dropped: was.rows * Math.max(0, was.width - table.width),
        }),
        reason: wider
          ? 'the new numbers may be anything while the kernel rows that read them start at zero'
          : 'the largest singular vectors of the table keep most of it',
        fix: null,
      });
    }
    if (!sameValue(was.vectors, table.vectors)) {
      const frozen = table.vectors?.freeze === true;
      found.push({
        ...vocabName(table.id),
        action: 'changed',
        what: 'init',
        message: frozen
          ? 'the table is the vectors of a file, and is not trained'
          : 'the rows start from something else',
        serving: 'compatible',
        weights: frozen
          ? weights('fresh', false, { kept: 0, fresh: table.rows * table.width, dropped: 0 })
          : weights('warm', false),
        reason: frozen ? 'frozen rows are those of the file' : 'rows that are trained already do not start again',
        fix: null,
      });
    }
    return found;
  });
}

/** `vocab.category` is declared as `vocab category`, `signal.country` is a signal's own. */
export function vocabName(id: string): { readonly kind: 'vocab' | 'signal'; readonly name: string } {
  const dot = id.indexOf('.');
  return { kind: id.startsWith('vocab.') ? 'vocab' : 'signal', name: id.slice(dot + 1) };
}
