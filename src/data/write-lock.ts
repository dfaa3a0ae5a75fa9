/** Writing a lock and its vocabularies beside the spec, each file at once or not at all. */
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Lock } from '../lock/schema.ts';
import { prettyJson } from '../plan/canonical.ts';
import { diagnostic } from '../diagnostics/index.ts';
import { DataError } from './error.ts';
import { errorCode } from './files.ts';

/**
 * Writes `vocabFiles` (paths relative to the lock's folder) and then the lock, so that a lock never names a vocabulary that isn't
 * there. `lockPath` is absolute. Returns the absolute paths written. @throws DataError
 */
export async function writeLock(lockPath: string, lock: Lock, vocabFiles: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = dirname(lockPath);
  const files: [string, string][] = [...[...vocabFiles].map(([path, text]): [string, string] => [join(folder, path), text]), [lockPath, prettyJson(lock)]];
  for (const [path, text] of files) await writeAtomically(path, text);
  return files.map(([path]) => path);
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
