/** Where a project begins: nothing that a spec names may lie outside. */
import { dirname, join } from 'node:path';
import { findConfigs, isOwnFile, ROOT_FILE } from '../config/find.ts';

export { ROOT_FILE };

/**
 * The nearest folder from `folder` upwards that holds a `.adsc-root`; where none does, the nearest one with an `adsc.config.json` or
 * `adsc.config.ts`; else `folder` itself. `folder` is a real path. Only a file of the user's own counts: one that somebody else puts into
 * a shared folder (/tmp) would let specs read all of it.
 */
export function projectRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (isOwnFile(join(at, ROOT_FILE))) return at;
    if (dirname(at) !== at) continue;
    const [config] = findConfigs(folder);
    return config === undefined ? folder : dirname(config);
  }
}
