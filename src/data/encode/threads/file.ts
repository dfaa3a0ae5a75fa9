/** Where the code of an encoding thread is: next to this file in the sources, or one of the modules of a build. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export function threadFile(): URL {
  const here = fileURLToPath(import.meta.url);
  if (here.endsWith('.ts')) return typescript(pathToFileURL(join(dirname(here), 'thread.ts')));
  // This may be in any chunk of the build.
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    const file = join(folder, 'modules/data/encode/threads/thread.mjs');
    if (existsSync(file)) return pathToFileURL(file);
    if (folder === dirname(folder)) throw new Error('the build has no modules/data/encode/threads/thread.mjs');
  }
}

/** A module that imports a source: Node 20 takes no `--import` for a thread. */
export function typescript(source: URL): URL {
  const tsx = pathToFileURL(
    join(dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist/esm/api/index.mjs'),
  );
  const code = `import { register } from ${JSON.stringify(tsx.href)}; register(); await import(${JSON.stringify(source.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
