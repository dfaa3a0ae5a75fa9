/** Writing a lock and its vocabularies next to the spec, each file at once or not at all. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Lock } from '../../ir/lock.ts';
import { prettyJson } from '../../ir/canonical.ts';
import { vocabularyFolder } from '../../ir/vocabulary-files.ts';
import { readLock } from '../../ir/read-artifact.ts';
import { diagnostic } from '../../diagnostics/index.ts';
import { writeFileAtomically } from '../../files/durable.ts';
import { DataError } from '../error.ts';
import { errorCode } from '../files/glob.ts';

/**
 * Writes `vocabFiles` (paths relative to the lock's folder) and then the lock, so that a lock never names a vocabulary that isn't
 * there, and removes the vocabularies that the lock before named and no lock names any more. `lockPath` is absolute. Returns the
 * absolute paths written. @throws DataError
 */
export async function writeLock(
  lockPath: string,
  lock: Lock,
  vocabFiles: ReadonlyMap<string, string>,
): Promise<string[]> {
  const folder = dirname(lockPath);
  const before = await lockAt(lockPath);
  const files: [string, string][] = [
    ...[...vocabFiles].map(([path, text]): [string, string] => [join(folder, path), text]),
    [lockPath, prettyJson(lock)],
  ];
  for (const [path, text] of files) await write(folder, path, text);
  // Another profile of the same spec may have taken for left what was written before the lock, or have written its lock since.
  for (const [path, text] of files.slice(0, -1)) if (!existsSync(path)) await write(folder, path, text);
  if ((await readFile(lockPath, 'utf8').catch(() => null)) === prettyJson(lock))
    await removeLeft(lockPath, before, lock);
  return files.map(([path]) => path);
}

/** null: there is none, or none that can be read. */
async function lockAt(path: string): Promise<Lock | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  const read = text === null ? null : await readLock(text, path);
  return read === null || Array.isArray(read) ? null : read;
}

/**
 * What `before` wrote, and what a profile wrote that ended before its lock, if it is as it was written, and no file of this lock or another one of
 * the folder. What can't be removed stays.
 */
async function removeLeft(lockPath: string, before: Lock | null, now: Lock): Promise<void> {
  const folder = dirname(lockPath);
  const own = `${vocabularyFolder(basename(lockPath).replace(/\.lock\.json$/, '.ads'))}/`;
  const left = new Map(await withoutLock(folder, own));
  // A lock is a file like others: it may name anything. What lies straight in `vocab/` an older adsc wrote, and others may have come to read.
  for (const [file, hash] of before === null ? [] : filesOf(before))
    if (file.startsWith(own) && /^[\w.%~-]+\.(txt|seen)$/.test(file.slice(own.length))) left.set(file, hash);
  for (const [file] of filesOf(now)) left.delete(file);
  if (left.size === 0) return;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.endsWith('.lock.json') || name === basename(lockPath)) continue;
    const other = await lockAt(join(folder, name));
    if (other === null) return;
    for (const [file] of filesOf(other)) left.delete(file);
  }
  for (const [file, hash] of left) {
    const path = join(folder, file);
    const text = (await isWithin(folder, path)) ? await readFile(path, 'utf8').catch(() => null) : null;
    if (text !== null && createHash('sha256').update(text).digest('hex').startsWith(hash))
      await rm(path, { force: true }).catch(() => undefined);
    // Only a folder that is empty goes.
    await rmdir(dirname(path)).catch(() => undefined);
  }
}

/** What is younger may be of a profile that is about to write its lock. */
const ABANDONED_MS = 3_600_000;

/** Files of vocabularies that grow have the hash of their content in their name: by it they are known. */
async function withoutLock(folder: string, own: string): Promise<[string, string][]> {
  const names = await readdir(join(folder, own)).catch(() => []);
  const found: [string, string][] = [];
  for (const name of names) {
    const hash = /~([\da-f]{12})\.(txt|seen)$/.exec(name)?.[1];
    const written = hash === undefined ? null : await stat(join(folder, own, name)).catch(() => null);
    if (written !== null && Date.now() - written.mtimeMs > ABANDONED_MS) found.push([`${own}${name}`, hash!]);
  }
  return found;
}

function filesOf(lock: Lock): [string, string][] {
  return Object.values(lock.vocabs).flatMap(({ file, sha256: hash, grown }): [string, string][] => [
    [file, hash],
    ...(grown === undefined ? [] : [[grown.file, grown.sha256] satisfies [string, string]]),
  ]);
}

/** Not through a link to somewhere else. */
async function isWithin(folder: string, path: string): Promise<boolean> {
  try {
    const inside = relative(await realpath(folder), await realpath(dirname(path)));
    return inside !== '..' && !/^\.\.[/\\]|^([a-zA-Z]:)?[/\\]/.test(inside);
  } catch {
    return false;
  }
}

async function write(folder: string, path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    if (!(await isWithin(folder, path)))
      throw new DataError(
        diagnostic('ADS8022', null, { file: path, reason: 'its folder is a link that leads outside' }),
      );
    await writeFileAtomically(path, text);
  } catch (error) {
    throw error instanceof DataError
      ? error
      : new DataError(diagnostic('ADS8022', null, { file: path, reason: errorCode(error) }));
  }
}
