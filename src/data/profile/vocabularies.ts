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
import { readTexts } from '../files/read-vector.ts';
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
    const keys = keysOf(used);
    if (!(await anyOdd(database, keys))) continue;
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
    const keys = used.length === 0 ? null : keysOf(used);
    const [all] =
      keys === null
        ? []
        : await database.all(`SELECT ${SUM} AS n, count(*) AS keys FROM (${keys})`, 'the training rows');
    const total = Number(all?.['n'] ?? 0);
    let entries: readonly string[];
    let least: number | null = null;
    let covered: number;
    if (vocab.values !== null || vocab.file !== null) {
      entries = vocab.values ?? readVocabulary(root, vocab.file!, diagnostics);
      covered = keys === null ? 0 : await coveredBy(database, keys, entries);
    } else if (keys === null) [entries, covered] = [[], 0];
    else {
      least = leastCount(vocab, Number(all!['keys']));
      ({ entries, covered } = await mostFrequent(database, keys, vocab, least));
    }
    const text = formatVocab(entries);
    const file = entryOf(paths, vocab.id);
    files.set(file, text);
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

/** Of weighted counts, in their units: exact, in whatever order they come. */
const SUM = 'CAST(sum(CAST(round(n / adsc_weight_unit()) AS HUGEINT)) AS DOUBLE) * adsc_weight_unit()';

/** A statement of keys, each once, with their counts in all tables. A table has none twice. */
function keysOf(tables: readonly string[]): string {
  const all = tables.map((table) => `SELECT key, n, seen FROM ${table}`).join(' UNION ALL ');
  return tables.length === 1 ? all : `SELECT key, sum(n) AS n, sum(seen) AS seen FROM (${all}) GROUP BY key`;
}

/** By count, then by key in the order of its UTF-8 bytes: DuckDB compares texts so. */
async function mostFrequent(
  database: Database,
  keys: string,
  { minCount, top }: CheckedVocab,
  least: number,
): Promise<{ readonly entries: readonly string[]; readonly covered: number }> {
  const limit = top === null ? '' : ` LIMIT ${top}`;
  // Weighted counts, as all of a profile: a row of weight 2 is two rows. But two rows of small weights are no single one.
  const often = `${minCount === null ? 'greatest(seen, n)' : 'n'} >= ${least}`;
  const chosen = `SELECT key, n FROM (${keys}) WHERE ${often} ORDER BY n DESC, key${limit}`;
  const entries: string[] = [];
  const session = await database.session();
  try {
    for await (const chunk of session.stream(chosen, 'the training rows'))
      for (const key of readTexts(chunk.getColumnVector(0), chunk.rowCount)) entries.push(key!);
  } finally {
    session.close();
  }
  const counted = top === null ? `SELECT n FROM (${keys}) WHERE ${often}` : chosen;
  const [row] = await database.all(`SELECT ${SUM} AS n FROM (${counted})`, 'the training rows');
  return { entries, covered: Number(row!['n'] ?? 0) };
}

/** A file of the spec's author where this command writes, and removes, its own. */
function refuseOwnFiles(folder: string, vocabs: readonly CheckedVocab[]): void {
  const wrong = vocabs.filter(({ file }) => file !== null && file.toLowerCase().startsWith(folder.toLowerCase()));
  if (wrong.length > 0)
    throw new DataError(...wrong.map(({ file, span }) => diagnostic('ADS8053', span, { file: file!, folder })));
}

async function coveredBy(database: Database, keys: string, entries: readonly string[]): Promise<number> {
  if (entries.length === 0) return 0;
  await database.run('CREATE OR REPLACE TABLE adsc_profile.entries (key VARCHAR)', 'the training rows');
  await database.append('adsc_profile', 'entries', entries);
  const [row] = await database.all(
    `SELECT ${SUM} AS n FROM (${keys}) WHERE key IN (SELECT key FROM adsc_profile.entries)`,
    'the training rows',
  );
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
