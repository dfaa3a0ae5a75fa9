/**
 * Bundles the command line and the library into dist/. What must start quickly (`adsc check`) goes into parts with V8's code cache, the
 * other commands stay ES modules, imported when asked for; native and large packages stay outside of both.
 *   cli.js        the launcher: loads parts/cli/main.js
 *   parts/        scripts and, for the Node that builds, their caches; see src/cli/scripts.ts
 *   modules/      the other commands, and the chunks that they share
 *   index.mjs     the library
 *   prettier.mjs  the Prettier plugin
 *   browser.mjs   scoring in a browser
 */
import { build, type BuildOptions } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { lighter } from './bundle/lighter.ts';
import { buildParts, src } from './bundle/parts.ts';

const top = join(import.meta.dirname, '..');
/** Another folder can be given, which is how the tests get a command line that is not out of date. */
const dist = resolve(process.argv[2] ?? join(top, 'dist'));
/** The commands that are parts: they read a spec, or less, and print. */
const quick = ['check', 'explain', 'fmt', 'init'];

/** Modules that start threads of their own. */
const threads = ['data/threads/thread'];

const shared: BuildOptions = { bundle: true, platform: 'node', target: 'node20', minifySyntax: true, minifyWhitespace: true, logLevel: 'warning' };

async function buildModules(names: Iterable<string>, outdir: string): Promise<void> {
  await build({
    ...shared,
    entryPoints: { index: join(src, 'index.ts'), prettier: join(src, 'prettier-plugin.ts'), ...Object.fromEntries(Array.from(names, (name) => [`modules/${name}`, join(src, `${name}.ts`)])) },
    outdir,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    format: 'esm',
    chunkNames: 'modules/chunks/[name]-[hash]',
    // Native or large, loaded lazily by the code that needs them.
    external: ['@duckdb/node-api', 'onnxruntime-node', '@tensorflow/*', 'prettier', 'prettier/*'],
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
}

/** One file, for browsers and their bundlers. */
async function buildBrowser(outdir: string): Promise<void> {
  await build({ ...shared, platform: 'browser', target: 'es2022', format: 'esm', entryPoints: { browser: join(src, 'browser/index.ts') }, outdir, outExtension: { '.js': '.mjs' }, plugins: lighter() });
}

/** In `outdir` so far: all but the caches. A part's cache is of the first command that runs it. */
async function warm(outdir: string, define: Record<string, string>): Promise<void> {
  const { outputFiles } = await build({ ...shared, entryPoints: [join(import.meta.dirname, 'bundle/warm.ts')], format: 'cjs', define, write: false });
  const flagship = join(top, 'specs/pinterest-ads/model.ads');
  const scratch = mkdtempSync(join(tmpdir(), 'adsc-build-'));
  writeFileSync(join(scratch, 'wrong.ads'), 'model m\nsignal s : onehott\n');
  writeFileSync(join(scratch, 'wrong.lock.json'), '{}');
  const commands = [
    ['check', flagship],
    ['check', join(scratch, 'wrong.ads')],
    ['check', join(scratch, 'missing.ads')],
    ['explain', 'ADS2001'],
    ['explain', flagship],
    ['fmt', '--check', flagship],
  ];
  for (const command of commands) {
    const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' };
    const { signal, stderr } = spawnSync(process.execPath, ['-', outdir, ...command], { input: outputFiles[0]!.text, cwd: scratch, env, encoding: 'utf8' });
    // Without caches adsc only starts later.
    if (signal !== null || /^node:|ADS9001/m.test(stderr)) console.warn(`no code cache of 'adsc ${command[0]}': ${signal ?? stderr}`);
  }
  rmSync(scratch, { recursive: true });
}

// Built beside it and put in its place whole, so that a build that fails leaves the last one.
const next = `${dist}-${process.pid}`;
try {
  const { parts, modules } = await buildParts('cli/main', (name) => name.startsWith('cli/commands/') && !quick.includes(name.slice('cli/commands/'.length)));
  for (const [name, { text }] of parts) {
    const path = join(next, 'parts', `${name}.js`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  await buildModules([...modules, ...threads], next);
  await buildBrowser(next);
  const define = { PART_HASHES: JSON.stringify(Object.fromEntries([...parts].map(([name, { hash }]) => [name, hash]))) };
  await build({ ...shared, entryPoints: { cli: join(src, 'cli/launcher.ts') }, outdir: next, format: 'cjs', define });
  // The project's package.json makes .js files ES modules; the launcher is CommonJS.
  writeFileSync(join(next, 'package.json'), '{ "type": "commonjs" }\n');
  await warm(next, define);
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
} finally {
  rmSync(next, { recursive: true, force: true });
}
