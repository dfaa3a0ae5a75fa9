/**
 * Bundles the command line and the library into dist/. What must start quickly (`adsc check`) goes into parts with V8's code cache, the
 * other commands stay ES modules, imported when asked for; native and large packages stay outside of both.
 *   cli.js        the launcher: loads parts/cli/main.js
 *   parts/        scripts and, for the Node that builds, their caches; see src/cli/scripts.ts
 *   modules/      the other commands, and the chunks that they share
 *   index.mjs     the library
 *   prettier.mjs  the Prettier plugin
 *   define.mjs    what a config imports
 *   browser.mjs   scoring in a browser
 *   *.d.mts       the types of each entry
 *   onnxruntime/  onnxruntime for every platform, without its install script
 */
import { build, type BuildOptions } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { lighter } from './bundle/lighter.ts';
import { buildParts, src } from './bundle/parts.ts';
import { writeDeclarations } from './package/declarations.ts';
import { threads } from '../src/files/thread-file.ts';
import { licenses } from './package/licenses.ts';
import { packedOnnxRuntime, packOnnxRuntime } from './package/onnxruntime.ts';

const top = join(import.meta.dirname, '..');
/** Another folder can be given, which is how the tests get a command line that is not out of date: it has no types. */
const dist = resolve(process.argv[2] ?? join(top, 'dist'));
/** The commands that are parts: they read a spec, or less, and print. What they import dynamically of api/ is for data. */
const quick = ['check', 'compile', 'explain', 'fmt', 'init'];

const CHUNKS = 'modules/chunks';

/** What esbuild read, for the licenses. */
const inputs = new Set<string>();
const shared: BuildOptions = {
  bundle: true,
  metafile: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
};

async function bundle(options: BuildOptions): Promise<void> {
  const { metafile } = await build({ ...shared, ...options });
  for (const input of Object.keys(metafile!.inputs)) inputs.add(input);
}

async function buildModules(names: Iterable<string>, outdir: string): Promise<void> {
  await bundle({
    entryPoints: {
      index: join(src, 'index.ts'),
      prettier: join(src, 'prettier-plugin.ts'),
      // What `import … from 'adsc'` is in an adsc.config.ts.
      define: join(src, 'config/define.ts'),
      ...Object.fromEntries(Array.from(names, (name) => [`modules/${name}`, join(src, `${name}.ts`)])),
    },
    outdir,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    format: 'esm',
    chunkNames: `${CHUNKS}/[name]-[hash]`,
    plugins: [packedOnnxRuntime(CHUNKS)],
    // Native or large, loaded lazily by the code that needs them.
    external: ['@duckdb/node-api', 'onnxruntime-node', '@tensorflow/*', 'jiti'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
}

/** One file, for browsers and their bundlers. */
async function buildBrowser(outdir: string): Promise<void> {
  await bundle({
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    entryPoints: { browser: join(src, 'browser/index.ts') },
    outdir,
    outExtension: { '.js': '.mjs' },
    plugins: lighter(),
  });
}

/** In `outdir` so far: all but the caches. A part's cache is of the first command that runs it. */
async function warm(outdir: string, define: Record<string, string>): Promise<void> {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [join(import.meta.dirname, 'bundle/warm.ts')],
    format: 'cjs',
    define,
    write: false,
  });
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
    ['compile', flagship, '--assume', '-o', join(scratch, 'build')],
  ];
  for (const command of commands) {
    const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' };
    const { signal, stderr } = spawnSync(process.execPath, ['-', outdir, ...command], {
      input: outputFiles[0]!.text,
      cwd: scratch,
      env,
      encoding: 'utf8',
    });
    // Without caches adsc only starts later.
    if (signal !== null || /^node:|ADS9001/m.test(stderr))
      console.warn(`no code cache of 'adsc ${command[0]}': ${signal ?? stderr}`);
  }
  rmSync(scratch, { recursive: true });
}

// Built next to it and put in its place whole, so that a build that fails leaves the last one.
const next = `${dist}-${process.pid}`;
try {
  const {
    parts,
    modules,
    inputs: read,
  } = await buildParts(
    'cli/main',
    (name) =>
      name.startsWith('api/') ||
      (name.startsWith('cli/commands/') && !quick.includes(name.slice('cli/commands/'.length))),
  );
  for (const input of read) inputs.add(input);
  for (const [name, { text }] of parts) {
    const path = join(next, 'parts', `${name}.js`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  await buildModules([...modules, ...threads], next);
  await buildBrowser(next);
  const define = {
    PART_HASHES: JSON.stringify(Object.fromEntries([...parts].map(([name, { hash }]) => [name, hash]))),
  };
  await bundle({ entryPoints: { cli: join(src, 'cli/launcher.ts') }, outdir: next, format: 'cjs', define });
  // The project's package.json makes .js files ES modules; the launcher and onnxruntime are CommonJS.
  writeFileSync(join(next, 'package.json'), '{ "type": "commonjs" }\n');
  await packOnnxRuntime(next);
  writeFileSync(join(next, 'THIRD-PARTY-LICENSES.txt'), licenses(inputs));
  if (process.argv[2] === undefined)
    writeDeclarations(next, { index: 'index.ts', prettier: 'prettier-plugin.ts', browser: 'browser/index.ts' });
  await warm(next, define);
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
} finally {
  rmSync(next, { recursive: true, force: true });
}
