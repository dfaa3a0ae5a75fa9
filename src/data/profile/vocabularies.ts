/** Vocabularies: counted over all signals that share one, or as the spec states them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { formatLastSeen } from '../../ir/last-seen.ts';
import type { LockedGrowth, LockedVocab } from '../../ir/lock.ts';
import { grownFile, vocabularyFiles, vocabularyFolder } from '../../ir/vocabulary-files.ts';
import { leastCount } from '../../ir/least-count.ts';
import { formatVocab, liveKeys, type ParsedVocab, parseVocab, type Vocabulary } from '../../runtime/index.ts';
import type { CheckedVocab } from '../../language/semantics/model.ts';
import type { Database } from '../database.ts';
import { DataError } from '../error.ts';
import { errorCode, resolveGlob, unreadable } from '../files/glob.ts';
import { readTexts } from '../files/read-vector.ts';
import { anyOdd, nearKeys, plainSql } from './near-keys.ts';
import { SUM_OF_COUNTS } from './stored-rows.ts';
import { emptyRecord } from '../../text/record.ts';
import { entryOf, present } from '../../text/present.ts';
import { entriesOf, type GrownVocabulary, type Growth, growVocabulary, NOTHING } from './grow.ts';
import { growthWarnings, refuseFuture } from './growth-problems.ts';

export interface Vocabularies {
  readonly locked: Record<string, LockedVocab>;
  /** By path relative to the lock. */
  readonly files: Map<string, string>;
  /** By id, of those that grow: what this profile has changed. */
  readonly growth: Readonly<Record<string, Growth>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the vocabularies of a profile are made of. */
export interface VocabularyQuestion {
  /** The project's, absolute. */
  readonly root: string;
  /** Path of the root file below it. */
  readonly spec: string;
  readonly vocabs: readonly CheckedVocab[];
  /** The key tables of the signals that use each, by id. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  /** What those that grow were before. */
  readonly before: ReadonlyMap<string, GrownVocabulary>;
  /** Time of the last training row, epoch ms; null: the data has no times. */
  readonly end: number | null;
}

/** Entries of every `file` vocabulary. @throws DataError for an unusable vocabulary file. */
export async function lockVocabularies(database: Database, question: VocabularyQuestion): Promise<Vocabularies> {
  const { spec, vocabs, tables } = question;
  const listed = vocabs.filter((vocab) => vocab.kind === 'file');
  const folder = vocabularyFolder(spec);
  refuseOwnFiles(`${spec.slice(0, spec.lastIndexOf('/') + 1)}${folder}/`, listed);
  const paths = vocabularyFiles(
    listed.map((vocab) => vocab.id),
    folder,
  );
  const locked = emptyRecord<LockedVocab>();
  const files = new Map<string, string>();
  const growth = emptyRecord<Growth>();
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
    const found = await findEntries(database, vocab, question, diagnostics);
    const text = formatVocab(found.keys, found.entries);
    const hash = sha256Of(text);
    const plain = entryOf(paths, vocab.id);
    const { grown } = found;
    const file = grown === null ? plain : grownFile(plain, 'keys', hash);
    files.set(file, text);
    if (found.growth !== null) growth[vocab.id] = found.growth;
    locked[vocab.id] = {
      entries: found.keys.length,
      file,
      sha256: hash,
      coverage: found.total === 0 ? 0 : found.covered / found.total,
      ...(found.least === null || vocab.minCount !== null ? {} : { minCount: found.least }),
      ...(grown === null ? {} : { grown: lockGrowth(grown, plain, files) }),
    };
  }
  return { locked, files, growth, diagnostics };
}

/** Puts the times into a file of their own. */
function lockGrowth(
  { seen, forgotten, until }: GrownVocabulary,
  plain: string,
  files: Map<string, string>,
): LockedGrowth {
  const text = formatLastSeen(seen);
  const hash = sha256Of(text);
  const file = grownFile(plain, 'seen', hash);
  files.set(file, text);
  return { file, sha256: hash, forgotten: forgotten.reduce((sum, one) => sum + one, 0), until };
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

interface FoundEntries {
  /** In the order of their ids. */
  readonly keys: readonly string[];
  readonly entries: Vocabulary;
  /** Values of the training part, and those of them that are in the vocabulary. */
  readonly total: number;
  readonly covered: number;
  /** How often a key has to be seen; null: the spec lists them, or nothing reads the vocabulary. */
  readonly least: number | null;
  /** null: it does not grow. */
  readonly grown: GrownVocabulary | null;
  readonly growth: Growth | null;
}

async function findEntries(
  database: Database,
  vocab: CheckedVocab,
  { root, tables, before, end }: VocabularyQuestion,
  diagnostics: Diagnostic[],
): Promise<FoundEntries> {
  const used = tables.get(vocab.id) ?? [];
  const counted = used.length === 0 ? null : keysOf(used, vocab.grow !== undefined);
  const [all] =
    counted === null
      ? []
      : await database.all(`SELECT ${SUM_OF_COUNTS} AS n, count(*) AS keys FROM (${counted})`, 'the training rows');
  const total = Number(all?.['n'] ?? 0);
  const none = { total, covered: 0, least: null, grown: null, growth: null };
  if (vocab.values !== null || vocab.file !== null) {
    const { keys, entries } =
      vocab.values === null ? readVocabulary(root, vocab.file!, diagnostics) : listedKeys(vocab.values);
    const covered = counted === null ? 0 : await coveredBy(database, counted, liveKeys(entries));
    return { ...none, keys, entries, covered };
  }
  const least = counted === null ? null : leastCount(vocab, Number(all!['keys']));
  if (vocab.grow !== undefined) {
    const was = before.get(vocab.id) ?? NOTHING;
    refuseFuture(vocab, present(end, 'time of the training rows'));
    const { grown, growth, covered } = await growVocabulary(database, vocab, was, {
      end: present(end, 'time of the training rows'),
      counted: counted ?? NO_KEYS,
      often: oftenSql(vocab, least ?? 1),
    });
    diagnostics.push(...growthWarnings(vocab, was, grown, growth, end!));
    return { keys: grown.keys, entries: entriesOf(grown), total, covered, least, grown, growth };
  }
  if (counted === null || least === null) return { ...none, keys: [], entries: [] };
  const { entries, covered } = await mostFrequent(database, counted, vocab, least);
  return { ...none, keys: entries, entries, covered, least };
}

function listedKeys(values: readonly string[]) {
  return { keys: values, entries: values };
}

/** A statement of keys, each once, with their counts in all tables, and `last` where they are timed. A table has none twice. */
function keysOf(tables: readonly string[], timed = false): string {
  const [last, newest] = timed ? [', last', ', max(last) AS last'] : ['', ''];
  const all = tables.map((table) => `SELECT key, n, seen${last} FROM ${table}`).join(' UNION ALL ');
  return tables.length === 1 ? all : `SELECT key, sum(n) AS n, sum(seen) AS seen${newest} FROM (${all}) GROUP BY key`;
}

/** Of a vocabulary that no signal reads. */
const NO_KEYS = 'SELECT NULL::VARCHAR AS key, 0::DOUBLE AS n, 0 AS seen, 0::DOUBLE AS last WHERE false';

/** Weighted counts, as all of a profile: a row of weight 2 is two rows. But two rows of small weights are no single one. */
function oftenSql({ minCount }: CheckedVocab, least: number): string {
  return `${minCount === null ? 'greatest(seen, n)' : 'n'} >= ${least}`;
}

/** By count, then by key in the order of its UTF-8 bytes: DuckDB compares texts so. */
async function mostFrequent(
  database: Database,
  keys: string,
  vocab: CheckedVocab,
  least: number,
): Promise<{ readonly entries: readonly string[]; readonly covered: number }> {
  const { top } = vocab;
  const limit = top === null ? '' : ` LIMIT ${top}`;
  const often = oftenSql(vocab, least);
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
  const [row] = await database.all(`SELECT ${SUM_OF_COUNTS} AS n FROM (${counted})`, 'the training rows');
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
    `SELECT ${SUM_OF_COUNTS} AS n FROM (${keys}) WHERE key IN (SELECT key FROM adsc_profile.entries)`,
    'the training rows',
  );
  return Number(row!['n'] ?? 0);
}

/** The entries of a vocabulary file of the spec. A byte-order mark and Windows line ends are passed over with a warning. */
function readVocabulary(root: string, path: string, diagnostics: Diagnostic[]): ParsedVocab {
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
  return parsed;
}
