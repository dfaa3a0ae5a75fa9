/** Where a project begins: nothing that a spec names may lie outside. */
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of this name, whatever is in it, makes its folder the root of every spec in and below it. */
export const ROOT_FILE = '.adsc-root';

/**
 * The nearest folder from `folder` upwards that holds a `.adsc-root`; `folder` itself where none does. `folder` is a real path. Only a
 * file of the user's own counts: one that somebody else puts into a shared folder (/tmp) would let specs read all of it.
 */
export function projectRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (isOwnFile(join(at, ROOT_FILE))) return at;
    if (dirname(at) === at) return folder;
  }
}

function isOwnFile(path: string): boolean {
  try {
    const stats = lstatSync(path);
    const user = process.getuid?.();
    return stats.isFile() && (user === undefined || stats.uid === user || stats.uid === 0);
  } catch {
    return false;
  }
}
