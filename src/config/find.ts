/** Where a project's config is: looked for upwards, as `.adsc-root` is. */
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of this name, whatever is in it, makes its folder the root of every spec in and below it. */
export const ROOT_FILE = '.adsc-root';
/** `.json` is data; `.ts` is a program, which only the command line runs. */
export const CONFIG_FILES = ['adsc.config.json', 'adsc.config.ts'] as const;

/**
 * The configs of the nearest folder from `folder` upwards that has one, and not above the nearest `.adsc-root`; two where both kinds are
 * there. Only files of the user's own count: what somebody else puts into a shared folder (/tmp) says nothing, and is not run.
 */
export function findConfigs(folder: string): string[] {
  for (let at = folder; ; at = dirname(at)) {
    const found = CONFIG_FILES.map((name) => join(at, name)).filter(isOwnFile);
    if (found.length > 0 || isOwnFile(join(at, ROOT_FILE)) || dirname(at) === at) return found;
  }
}

export function isOwnFile(path: string): boolean {
  try {
    const stats = lstatSync(path);
    const user = process.getuid?.();
    return stats.isFile() && (user === undefined || stats.uid === user || stats.uid === 0);
  } catch {
    return false;
  }
}
