/** What vocabularies that grow were: the keys that the lock names, and when each was last seen. */
import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { parseLastSeen } from '../../ir/last-seen.ts';
import type { Lock, LockedVocab } from '../../ir/lock.ts';
import { besideLock } from '../../ir/vocabulary-files.ts';
import { vocabsOf } from '../../language/semantics/program-vocabs.ts';
import type { CheckedProgram, CheckedVocab } from '../../language/semantics/model.ts';
import { parseVocab } from '../../runtime/index.ts';
import type { GrownVocabulary } from './grow.ts';
import { describe } from './growth-problems.ts';

/**
 * By id, the vocabularies of the program that grow and that the lock has, grown before or not: one that has just begun to grow keeps the ids
 * that it has. ADS8090 where a file is not what the lock was written with.
 * @param readText of a root-relative path; null: it is missing, unreadable or outside of the root @param lockFolder root-relative, '' for the root
 */
export function readGrown(
  program: CheckedProgram,
  lock: Lock,
  readText: (path: string) => string | null,
  lockFolder: string,
): ReadonlyMap<string, GrownVocabulary> | Diagnostic[] {
  const found = new Map<string, GrownVocabulary>();
  const wrong: Diagnostic[] = [];
  const earlier = earlierIds(program);
  for (const vocab of vocabsOf(program).values()) {
    const id = [vocab.id, earlier.get(vocab.id)].find((one) => one !== undefined && Object.hasOwn(lock.vocabs, one));
    if (vocab.grow === undefined || id === undefined) continue;
    const read = (path: string) => {
      const place = besideLock(lockFolder, path);
      return place === null ? null : readText(place);
    };
    const grown = readOne(vocab, lock.vocabs[id]!, lock.time?.last ?? null, read);
    if ('code' in grown) wrong.push(grown);
    else found.set(vocab.id, grown);
  }
  return wrong.length > 0 ? wrong : found;
}

/** What vocabularies were called before, as `was` says: ids by id. */
function earlierIds({ base, variants }: CheckedProgram): ReadonlyMap<string, string> {
  return new Map(
    [base, ...variants.values()]
      .flatMap(({ was }) => was)
      .flatMap(({ kind, name, was }) =>
        kind === 'vocab' || kind === 'signal' ? [[`${kind}.${name}`, `${kind}.${was}`]] : [],
      ),
  );
}

function readOne(
  { id, grow, span }: CheckedVocab,
  locked: LockedVocab,
  end: number | null,
  read: (path: string) => string | null,
): GrownVocabulary | Diagnostic {
  const refuse = (path: string, problem: string) =>
    diagnostic(
      'ADS8090',
      grow?.span ?? span,
      { vocab: describe(id), path, problem },
      { hint: "take the file back from version control, or give all ids again with option 'rebuild'" },
    );
  const asWritten = (path: string, hash: string): string | Diagnostic => {
    const text = read(path);
    if (text === null) return refuse(path, 'is missing or cannot be read');
    return createHash('sha256').update(text).digest('hex') === hash
      ? text
      : refuse(path, 'is not the one that the lock was written with');
  };
  const text = asWritten(locked.file, locked.sha256);
  if (typeof text !== 'string') return text;
  const parsed = parseVocab(text);
  if ('error' in parsed) return refuse(locked.file, `has a mistake in line ${parsed.line}: ${parsed.error}`);
  const { keys, entries } = parsed;
  const forgotten = Uint8Array.from(entries, (key) => (key === null ? 1 : 0));
  const { grown } = locked;
  if (grown === undefined) {
    // What it was counted over ends there: each key was seen by then.
    const until = end ?? -Infinity;
    return { keys, seen: new Float64Array(keys.length).fill(until), forgotten, until };
  }
  const times = asWritten(grown.file, grown.sha256);
  if (typeof times !== 'string') return times;
  const seen = parseLastSeen(times, keys.length);
  if (seen === null) return refuse(grown.file, `does not have a time for each of the ${keys.length} keys`);
  return { keys, seen, forgotten, until: grown.until };
}
