/** Vocabularies: counted over all signals that share one, or as the spec states them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { LockedVocab } from '../../ir/lock.ts';
import { vocabularyFiles, vocabularyFolder } from '../../ir/vocabulary-files.ts';
import { leastCount } from '../../ir/least-count.ts';
import { formatVocab, parseVocab } from '../../runtime/index.ts';
import type { CheckedVocab } from '../../language/semantics/model.ts';
import type { Database } from '../database.ts';
import { DataError } from '../error.ts';
import { errorCode, resolveGlob, unreadable } from '../files/glob.ts';
import { anyOdd, nearKeys, plainSql } from './near-keys.ts';
import { emptyRecord } from '../../text/record.ts';
import { entryOf } from '../../text/present.ts';

export interface Vocabularies {
  readonly locked: Record<string, LockedVocab>;
  /** By path relative to the lock. */
  readonly files: Map<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Entries of every `file` vocabulary. `spec` is the path of the root file below the project's root; `tables` has the key tables of the
 * signals that use each. @throws DataError for an unusable vocabulary file.
 */
export async function lockVocabularies(
  database: Database,
  root: string,
  spec: string,
  vocabs: readonly CheckedVocab[],
  tables: ReadonlyMap<string, readonly string[]>,
): Promise<Vocabularies> {
  const listed = vocabs.filter((vocab) => vocab.kind === 'file');
  const folder = vocabularyFolder(spec);
  refuseOwnFiles(`${spec.slice(0, spec.lastIndexOf('/') + 1)}${folder}/`, listed);
  const paths = vocabularyFiles(
    listed.map((vocab) => vocab.id),
    folder,
  );
  const locked = emptyRecord<LockedVocab>();
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { id, kind } of vocabs) {
    const used = tables.get(id) ?? [];
    if (kind === 'range' || used.length === 0) continue;
    const all = used.map((table) => `SELECT key, n FROM ${table}`).join(' UNION ALL ');
    if (!(await anyOdd(database, all))) continue;
    const keys = `SELECT key, sum(n) AS n FROM (${all}) GROUP BY key`;
    diagnostics.push(
      ...(await nearKeys(
        database,
        `keys of ${id.replace(/^(\w+)\.(.*)$/s, "$1 '$2'")}`,
        `SELECT * FROM (${keys}) WHERE key <> ${plainSql('key')}`,
        keys,
      )),
    );
  }
  for (const vocab of listed) {
    const used = tables.get(vocab.id) ?? [];
    const union = used.map((table) => `SELECT key, n, seen FROM ${table}`).join(' UNION ALL ');
    const total = used.length === 0 ? 0 : await sum(database, `SELECT sum(n) AS n FROM (${union})`);
    let entries: readonly string[];
    let least: number | null = null;
    if (vocab.values !== null) entries = vocab.values;
    else if (vocab.file !== null) entries = readVocabulary(root, vocab.file, diagnostics);
    else if (used.length === 0) entries = [];
    else {
      least = leastCount(vocab, await sum(database, `SELECT count(DISTINCT key) AS n FROM (${union})`));
      entries = await mostFrequent(database, union, vocab, least);
    }
    const text = formatVocab(entries);
    const file = entryOf(paths, vocab.id);
    files.set(file, text);
    const covered = total === 0 ? 0 : await coveredBy(database, union, entries);
    locked[vocab.id] = {
      entries: entries.length,
      file,
      sha256: createHash('sha256').update(text).digest('hex'),
      coverage: total === 0 ? 0 : covered / total,
      ...(least === null || vocab.minCount !== null ? {} : { minCount: least }),
    };
  }
  return { locked, files, diagnostics };
}

/** By count, then by key in the order of its UTF-8 bytes: DuckDB compares texts so. */
async function mostFrequent(
  database: Database,
  union: string,
  { minCount, top }: CheckedVocab,
  least: number,
): Promise<string[]> {
  const limit = top === null ? '' : ` LIMIT ${top}`;
  // Weighted counts, as all of a profile: a row of weight 2 is two rows. But two rows of small weights are no single one.
  const often = `${minCount === null ? 'greatest(sum(seen), total)' : 'total'} >= ${least}`;
  const counted = `SELECT key, sum(n) AS total FROM (${union}) GROUP BY key HAVING ${often} ORDER BY total DESC, key${limit}`;
  return (await database.all(counted, 'the training rows')).map((row) => row['key'] as string);
}

/** A file of the spec's author where this command writes, and removes, its own. */
function refuseOwnFiles(folder: string, vocabs: readonly CheckedVocab[]): void {
  const wrong = vocabs.filter(({ file }) => file !== null && file.toLowerCase().startsWith(folder.toLowerCase()));
  if (wrong.length > 0)
    throw new DataError(...wrong.map(({ file, span }) => diagnostic('ADS8053', span, { file: file!, folder })));
}

async function coveredBy(database: Database, union: string, entries: readonly string[]): Promise<number> {
  if (entries.length === 0) return 0;
  await database.run('CREATE OR REPLACE TABLE adsc_profile.entries (key VARCHAR)', 'the training rows');
  await database.append('adsc_profile', 'entries', entries);
  return sum(database, `SELECT sum(n) AS n FROM (${union}) WHERE key IN (SELECT key FROM adsc_profile.entries)`);
}

async function sum(database: Database, sql: string): Promise<number> {
  const [row] = await database.all(sql, 'the training rows');
  return Number(row!['n'] ?? 0);
}

/** The entries of a vocabulary file of the spec. A byte-order mark and Windows line ends are passed over with a warning. */
export function readVocabulary(root: string, path: string, diagnostics: Diagnostic[]): readonly string[] {
  const [file] = resolveGlob(root, path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file!.absolute));
  } catch (error) {
    if (error instanceof TypeError)
      throw new DataError(diagnostic('ADS8013', null, { file: path, reason: 'it is not UTF-8' }));
    throw unreadable(path, errorCode(error));
  }
  const parsed = parseVocab(text);
  const twice = 'error' in parsed ? /^(".*") is there already, on line (\d+)$/s.exec(parsed.error) : null;
  if ('error' in parsed && twice !== null) {
    throw new DataError(
      diagnostic('ADS8012', null, {
        file: path,
        entry: JSON.parse(twice[1]!) as string,
        first: twice[2]!,
        second: parsed.line,
      }),
    );
  }
  if ('error' in parsed)
    throw new DataError(diagnostic('ADS8013', null, { file: path, reason: `line ${parsed.line}: ${parsed.error}` }));
  if (parsed.entries.length === 0)
    throw new DataError(diagnostic('ADS8013', null, { file: path, reason: 'it has no entries' }));
  if (parsed.tolerated.length > 0)
    diagnostics.push(diagnostic('ADS8021', null, { file: path, what: parsed.tolerated.join(' and ') }));
  return parsed.entries;
}
