/** Where the code of an encoding thread is: made of the sources next to this file, or one of the modules of a build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { present } from '../../../text/present.ts';

export function threadFile(): URL {
  const here = fileURLToPath(import.meta.url);
  if (here.endsWith('.ts')) return (bundled ??= typescript(join(dirname(here), 'thread.ts')));
  // This may be in any chunk of the build.
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    const file = join(folder, 'modules/data/encode/threads/thread.mjs');
    if (existsSync(file)) return pathToFileURL(file);
    if (folder === dirname(folder)) throw new Error('the build has no modules/data/encode/threads/thread.mjs');
  }
}

/** Of this process. */
let bundled: URL | null = null;

/**
 * A source in one file that a thread can start with. Node 20 takes no `--import` for a thread, and a compiler of TypeScript in each would cost
 * more than what tests encode. It lies among the packages, which its imports are found from.
 */
function typescript(source: string): URL {
  const require = createRequire(import.meta.url);
  const { buildSync } = require('esbuild') as typeof import('esbuild');
  const [output] = buildSync({
    entryPoints: [source],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
  }).outputFiles;
  const { text } = present(output, 'file of a bundle');
  const folder = join(dirname(require.resolve('esbuild/package.json')), '../.cache/adsc-threads');
  const file = join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.mjs`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  }
  return pathToFileURL(file);
}
