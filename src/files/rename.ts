/** Renames, which Windows refuses for as long as another program has the file or folder open: a reader, a virus scanner, an indexer. */
import { rename as renameOnce } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** Waits between tries, in milliseconds; about two seconds in all. */
const WAITS = [10, 20, 50, 100, 200, 400, 600, 600];
const BUSY: ReadonlySet<unknown> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** `rename` of Node, tried again on Windows while the system says that something is in use. Throws the system's error. */
export function rename(from: string, to: string): Promise<void> {
  return untilFree(() => renameOnce(from, to), process.platform);
}

/** Runs `work`, again on Windows while it fails because something is in use; other systems mean what they say. */
export async function untilFree<T>(work: () => Promise<T>, platform: NodeJS.Platform): Promise<T> {
  for (const wait of platform === 'win32' ? WAITS : []) {
    try {
      return await work();
    } catch (error) {
      if (!BUSY.has((error as NodeJS.ErrnoException).code)) throw error;
      await pause(wait);
    }
  }
  return work();
}
