/** Finds the rows of some hours: which files hold them, and how many there are. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeFileAtomically } from '../../files/durable.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import type { DataPlan } from '../../ir/plan.ts';
import { parseJson, recordOf } from '../../text/record.ts';
import { entryOf } from '../../text/present.ts';
import { Database } from '../database.ts';
import { ContentOf } from '../files/content-hash.ts';
import { type DataFile, resolveGlob } from '../files/glob.ts';
import { temporaryFolder } from '../temporary.ts';
import { primaryTime } from './count-rows.ts';
import { openTable } from './open-table.ts';
import { insideSql, type RowWindow } from './row-window.ts';
import { earlierFiles, filesOfWindow } from './window-files.ts';
import { FILE, READABLE } from './table.ts';

const VERSION = 1;
/** Files remembered: the oldest go first. */
const KEPT = 20_000;

/** First and last time of the rows of a file, epoch ms; null: none has a time. */
interface TimesOfFile {
  readonly first: number | null;
  readonly last: number | null;
}

export interface WindowOptions {
  readonly root: string;
  /** With a time. */
  readonly data: DataPlan;
  readonly after: number | null;
  readonly until: number;
}

/**
 * The window, with those files that hold such rows or rows without a time, and those with the steps of their histories. A file is read once for its first and last time, which are
 * remembered in `.adsc` of the root by its content. @returns the window; null: no file has such rows @throws DataError
 */
export async function openWindow({ root, data, after, until }: WindowOptions): Promise<RowWindow | null> {
  const files = resolveGlob(root, data.primary.glob);
  const times = await timesOf(root, data, files);
  const inside = files.filter(({ path }) => {
    const { first, last } = entryOf(times, path);
    return first === null || last === null || (first < until && (after === null || last > after));
  });
  const timed = inside.some(({ path }) => entryOf(times, path).first !== null);
  const paths = inside.map(({ path }) => path);
  const rest = data.histories === undefined ? [] : files.filter((file) => !inside.includes(file));
  const earlier = rest.filter(({ path }) => (entryOf(times, path).first ?? until) < until).map(({ path }) => path);
  return timed ? { after, until, files: paths, earlier } : null;
}

/** What identifies the files of a window, those with steps of histories, and those of the tables that are joined: path and SHA-256 of each. @throws DataError */
export async function contentOfWindow(
  root: string,
  data: DataPlan,
  window: RowWindow,
): Promise<(readonly [string, string])[]> {
  const files = [
    filesOfWindow(root, data.primary.glob, window),
    earlierFiles(root, data.primary.glob, window),
    ...data.joins.map(({ glob }) => resolveGlob(root, glob)),
  ];
  const content = await ContentOf.of(files.flat(), join(root, '.adsc', 'content.json'));
  return files.flat().map(({ path }) => [path, content.sha256(path)]);
}

/** First and last time of all rows, epoch ms; null: there are none with a time. @throws DataError */
export async function timeSpan(root: string, data: DataPlan): Promise<{ first: number; last: number } | null> {
  const times = await timesOf(root, data, resolveGlob(root, data.primary.glob));
  const known = [...times.values()].filter(({ first }) => first !== null);
  if (known.length === 0) return null;
  return {
    first: known.reduce((least, { first }) => Math.min(least, first!), Infinity),
    last: known.reduce((most, { last }) => Math.max(most, last!), -Infinity),
  };
}

async function timesOf(
  root: string,
  data: DataPlan,
  files: readonly DataFile[],
): Promise<ReadonlyMap<string, TimesOfFile>> {
  const content = await ContentOf.of(files, join(root, '.adsc', 'content.json'));
  const memory = join(root, '.adsc', 'times.json');
  const known = remembered(memory);
  const keyOf = ({ path }: DataFile) =>
    createHash('sha256')
      .update(canonicalJson([data.primary, data.time, content.sha256(path)]))
      .digest('hex')
      .slice(0, 32);
  const unknown = files.filter((file) => !known.has(keyOf(file)));
  if (unknown.length > 0) {
    const found = await readTimes(root, data, unknown);
    await content.check();
    unknown.forEach((file, i) => known.set(keyOf(file), found[i]!));
    await remember(memory, known);
  }
  return new Map(files.map((file) => [file.path, entryOf(known, keyOf(file))]));
}

async function readTimes(root: string, data: DataPlan, files: readonly DataFile[]): Promise<TimesOfFile[]> {
  return withDatabase(root, async (database) => {
    const table = await openTable(database, data.primary, files, data.primary.optional);
    const time = primaryTime(database, data, table);
    const read = table.relation([data.time!.column], { whole: true, anyOrder: true });
    const rows = await database.all(
      `SELECT ${FILE}, min(t) AS first, max(t) AS last FROM (SELECT ${FILE}, ${time} AS t FROM (${read})) GROUP BY ${FILE}`,
      `"${data.primary.glob}"`,
    );
    const found = new Map(rows.map((row) => [Number(row[FILE]), row]));
    return files.map((_, f) => ({
      first: (found.get(f)?.['first'] ?? null) as number | null,
      last: (found.get(f)?.['last'] ?? null) as number | null,
    }));
  });
}

/** What identifies the rows of a file that are inside, whatever else it holds. Plain data. */
export interface DigestOfRows {
  readonly path: string;
  /** SHA-256 of the whole file. */
  readonly sha256: string;
  readonly rows: number;
  /** Of the columns that were asked for, without their order: 32 hex digits. */
  readonly digest: string;
}

/** By file of the window. @param columns of the primary @param known of the same rows and columns: a file with the same content is not read again. @throws DataError */
export async function digestRows(
  root: string,
  data: DataPlan,
  window: RowWindow,
  columns: readonly string[],
  known: ReadonlyMap<string, DigestOfRows> = new Map(),
): Promise<DigestOfRows[]> {
  const wanted = new Set(window.files);
  const all = resolveGlob(root, data.primary.glob).filter(({ path }) => wanted.has(path));
  const content = await ContentOf.of(all, join(root, '.adsc', 'content.json'));
  const unchanged = all.flatMap(({ path }) => {
    const before = known.get(path);
    return before?.sha256 === content.sha256(path) ? [before] : [];
  });
  const same = new Set(unchanged.map(({ path }) => path));
  const files = all.filter(({ path }) => !same.has(path));
  if (files.length === 0) return unchanged;
  return withDatabase(root, async (database) => {
    const table = await openTable(database, data.primary, files, data.primary.optional);
    const names = [...new Set([...columns, data.time!.column])].filter((name) => table.has(name)).sort();
    const time = primaryTime(database, data, table);
    const values = `{${names.map((name, i) => `'c${i}': ${table.alias(name)}`).join(', ')}}`;
    const relation = table.relation(names, { whole: true, anyOrder: true });
    const rows = await database.all(
      `SELECT ${FILE}, count(*) AS n, md5(coalesce(CAST(sum(CAST(md5_number_lower(CAST(v AS VARCHAR)) AS HUGEINT)) AS VARCHAR), '')) AS digest FROM (SELECT ${FILE}, ${time} AS t, ${values} AS v FROM (${relation}) WHERE ${READABLE}) WHERE t IS NOT NULL AND ${insideSql(window, 't')} GROUP BY ${FILE}`,
      `"${data.primary.glob}"`,
    );
    await content.check();
    const found = new Map(rows.map((row) => [Number(row[FILE]), row]));
    const read = files.flatMap(({ path }, f) => {
      const row = found.get(f);
      if (row === undefined) return [];
      return [{ path, sha256: content.sha256(path), rows: Number(row['n']), digest: row['digest'] as string }];
    });
    return [...unchanged, ...read].sort((x, y) => (x.path < y.path ? -1 : 1));
  });
}

/** How many rows with a time are inside. @throws DataError */
export async function rowsInside(root: string, data: DataPlan, window: RowWindow): Promise<number> {
  const wanted = new Set(window.files);
  const files = resolveGlob(root, data.primary.glob).filter(({ path }) => wanted.has(path));
  if (files.length === 0) return 0;
  return withDatabase(root, async (database) => {
    const table = await openTable(database, data.primary, files, data.primary.optional);
    const time = primaryTime(database, data, table);
    const read = table.relation([data.time!.column], { whole: true, anyOrder: true });
    const [row] = await database.all(
      `SELECT count(*) AS n FROM (SELECT ${time} AS t FROM (${read})) WHERE t IS NOT NULL AND ${insideSql(window, 't')}`,
      `"${data.primary.glob}"`,
    );
    return Number(row!['n']);
  });
}

async function withDatabase<T>(root: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await Database.open({ tempFolder: temporaryFolder(root) });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** What is damaged or of another version is forgotten. */
function remembered(path: string): Map<string, TimesOfFile> {
  const known = new Map<string, TimesOfFile>();
  const isTime = (value: unknown): value is number | null => value === null || Number.isFinite(value);
  try {
    const { version, files } = parseJson(readFileSync(path, 'utf8')) as {
      version: unknown;
      files: Record<string, Partial<TimesOfFile>>;
    };
    if (version !== VERSION) return known;
    for (const [key, { first, last }] of Object.entries(files))
      if (isTime(first) && isTime(last)) known.set(key, { first, last });
  } catch {
    return known;
  }
  return known;
}

/** Where it can't be written, files are read each time. */
async function remember(path: string, known: ReadonlyMap<string, TimesOfFile>): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomically(path, JSON.stringify({ version: VERSION, files: recordOf([...known].slice(-KEPT)) }));
  } catch {
    return;
  }
}
