/** Where the code of a thread is: made of the sources, or one of the modules of a build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Modules that are threads. */
export const threads = ['data/encode/threads/thread', 'train/batches/ahead/thread'] as const;

export type ThreadName = (typeof threads)[number];

/** null: the program was bundled into another one, without the files of its threads. */
export function threadFile(name: ThreadName): URL | null {
  const here = fileURLToPath(import.meta.url);
  if (here.endsWith('.ts')) {
    const file = bundled.get(name) ?? typescript(join(dirname(here), '..', `${name}.ts`));
    bundled.set(name, file);
    return file;
  }
  // This may be in a chunk of the build, or in its index. Further up lie files of others, which are not run.
  const inside = /^.*[\\/]modules(?=[\\/])/.exec(here)?.[0];
  const folders = [...(inside === undefined ? [] : [inside]), join(dirname(here), 'modules')];
  const file = folders.map((folder) => join(folder, `${name}.mjs`)).find((path) => existsSync(path));
  return file === undefined ? null : pathToFileURL(file);
}

/** Of this process. */
const bundled = new Map<ThreadName, URL>();

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
  if (output === undefined) throw new Error('esbuild gave no file');
  const { text } = output;
  const folder = join(dirname(require.resolve('esbuild/package.json')), '../.cache/adsc-threads');
  const file = join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.mjs`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  }
  return pathToFileURL(file);
}
