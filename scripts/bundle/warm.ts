/**
 * Runs a command of a built `dist` and keeps V8's code cache of each part that ran and has none yet: `dist COMMAND…`. The cache holds
 * the functions that were called, so a part's first run should be the one that matters most.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Scripts, seal } from '../../src/cli/scripts.ts';

/** Put in by the build. */
declare const PART_HASHES: Readonly<Record<string, string>>;

const [, , dist = '', ...command] = process.argv;
const scripts = new Scripts(join(dist, 'parts'), PART_HASHES, {
  require,
  import: (name) => Promise.reject(new Error(`${name} is no part`)),
});
process.on('exit', () => {
  for (const [name, script] of scripts.scripts)
    if (script.cachedDataRejected !== false) writeFileSync(scripts.cachePath(name), seal(script.createCachedData()));
});
process.argv = [process.execPath, 'adsc', ...command];
scripts.run('cli/main');
