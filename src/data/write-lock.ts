/** Writing a lock and its vocabularies beside the spec, each file at once or not at all. */
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Lock } from '../lock/schema.ts';
import { prettyJson } from '../plan/canonical.ts';
import { describeVocab } from '../plan/lower/signals.ts';
import { readLock } from '../plan/read.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { DataError } from './error.ts';
import { errorCode } from './files.ts';

/**
 * Writes `vocabFiles` (paths relative to the lock's folder) and then the lock, so that a lock never names a vocabulary that isn't
 * there. `lockPath` is absolute. Returns the absolute paths written. @throws DataError, also for a vocabulary that belongs to another lock too,
 * before anything is written.
 */
export async function writeLock(lockPath: string, lock: Lock, vocabFiles: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = dirname(lockPath);
  const shared = await sharedVocabularies(lockPath, lock);
  if (shared.length > 0) throw new DataError(...shared);
  const files: [string, string][] = [...[...vocabFiles].map(([path, text]): [string, string] => [join(folder, path), text]), [lockPath, prettyJson(lock)]];
  for (const [path, text] of files) await writeAtomically(path, text);
  return files.map(([path]) => path);
}

/** Vocabularies that another lock of the folder holds with other entries, one error a lock. A lock that can't be read holds none: nothing can be compiled with it. */
async function sharedVocabularies(lockPath: string, lock: Lock): Promise<Diagnostic[]> {
  const folder = dirname(lockPath);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.lock.json') && name !== basename(lockPath)).sort();
  const own = new Map(Object.entries(lock.vocabs).map(([id, vocab]) => [vocab.file, { id, sha256: vocab.sha256 }]));
  const found: Diagnostic[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => null);
    const other = text === null ? [] : await readLock(text, name);
    if (Array.isArray(other)) continue;
    const shared = Object.values((other as Lock).vocabs).flatMap(({ file, sha256 }) => {
      const mine = own.get(file);
      return mine === undefined || mine.sha256 === sha256 ? [] : [{ file, vocab: describeVocab(mine.id) }];
    });
    const [first] = shared;
    if (first === undefined) continue;
    const more = shared.length === 1 ? '' : shared.length === 2 ? 'another file is shared like this; ' : `${shared.length - 1} other files are shared like this; `;
    const hint = `${more}move this spec or that of ${name} to a folder of its own and profile both again; if ${name} has no spec any more, remove it`;
    found.push(diagnostic('ADS7017', null, { path: first.file, vocab: first.vocab, lock: name }, { hint }));
  }
  return found;
}

async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = `${path}.tmp-${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new DataError(diagnostic('ADS8022', null, { file: path, reason: errorCode(error) }));
  }
}
