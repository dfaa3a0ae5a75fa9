/**
 * Builds the playground into dist/playground: a page that needs no server.
 *   index.html, style.css
 *   reference.html   docs/reference.md
 *   page.js       the editor and the panels
 *   language.js   the worker with the language server and the compiler, asked for at once
 *   emit.js       the worker that writes the files of a build, asked for when they are
 *   train.js      the worker that trains, with tfjs
 * A worker's script hands its body to the page as a function (src/playground/page/workers.ts): so it starts from a file, too.
 */
import { build, type BuildOptions } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lighter } from './bundle/lighter.ts';
import { withoutNode } from './bundle/without-node.ts';
import { referencePage } from './playground/reference.ts';

const top = join(import.meta.dirname, '..');
const sources = join(top, 'src/playground');
/** Another folder can be given, which is how the tests get a page that is not out of date. */
const dist = resolve(process.argv[2] ?? join(top, 'dist/playground'));
const workers = ['language', 'emit', 'train'] as const;

const shared: BuildOptions = {
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: ['chrome105', 'firefox114', 'safari16.4'],
  minify: true,
  legalComments: 'none',
  charset: 'ascii',
  logLevel: 'warning',
  loader: { '.ads': 'text', '.wasm': 'binary' },
  plugins: [...lighter(), withoutNode],
};

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({ ...shared, write: false, entryPoints: [join(sources, entry)] });
  return outputFiles[0]!.text;
}

const next = `${dist}-${process.pid}`;
try {
  mkdirSync(next, { recursive: true });
  for (const file of ['index.html', 'style.css']) copyFileSync(join(sources, 'page', file), join(next, file));
  writeFileSync(
    join(next, 'reference.html'),
    referencePage(readFileSync(join(top, 'docs/reference.md'), 'utf8'), (path) =>
      readFileSync(join(top, 'docs', path), 'utf8'),
    ),
  );
  writeFileSync(join(next, 'page.js'), await bundle('page/main.ts'));
  for (const name of workers)
    writeFileSync(
      join(next, `${name}.js`),
      `adscWorker(${JSON.stringify(name)},function(){${await bundle(`${name}/worker.ts`)}});\n`,
    );
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
} finally {
  rmSync(next, { recursive: true, force: true });
}
if (process.argv[2] === undefined) {
  for (const name of ['page', ...workers]) {
    const script = readFileSync(join(dist, `${name}.js`));
    console.log(
      `${name}.js`.padEnd(14),
      `${(script.length / 1e3).toFixed(0)} kB`.padStart(8),
      `${(gzipSync(script).length / 1e3).toFixed(0)} kB gzipped`.padStart(18),
    );
  }
  console.log(`open ${join(dist, 'index.html')}`);
}
