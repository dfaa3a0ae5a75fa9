/**
 * Puts onnxruntime into the package: its JavaScript as one file and its native libraries for every platform that it has them for.
 * As a dependency, onnxruntime-node would run an install script that downloads CUDA on Linux, and an install behind a closed network would fail.
 * See docs/decisions/native-engine.md.
 */
import { build, type Plugin } from 'esbuild';
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const FOLDER = 'onnxruntime';

/**
 * `#onnxruntime`, as the code imports it, is onnxruntime-node in the sources (package.json's `imports`) and `dist/onnxruntime` in the package.
 * esbuild makes a chunk of what is imported dynamically, so the path is relative to the folder of chunks.
 */
export function packedOnnxRuntime(chunks: string): Plugin {
  const path = `${relative(chunks, '.').replaceAll('\\', '/')}/${FOLDER}/dist/index.js`;
  return {
    name: 'packed onnxruntime',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^#onnxruntime$/ }, () => ({ path: 'onnxruntime', namespace: 'packed' }));
      onLoad({ filter: /.*/, namespace: 'packed' }, () => ({
        contents: `import { createRequire } from 'node:module';\nexport default createRequire(import.meta.url)(${JSON.stringify(path)});\n`,
      }));
    },
  };
}

/** Writes `dist/onnxruntime`. */
export async function packOnnxRuntime(dist: string): Promise<void> {
  const source = dirname(createRequire(import.meta.url).resolve('onnxruntime-node/package.json'));
  await build({
    entryPoints: [join(source, 'dist/index.js')],
    outfile: join(dist, FOLDER, 'dist/index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    banner: { js: 'const __native = require;' },
    plugins: [nativeBinding],
  });
  for (const path of libraries(join(source, 'bin'))) place(join(source, 'bin', path), join(dist, FOLDER, 'bin', path));
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  writeFileSync(
    join(dist, FOLDER, 'VERSION'),
    `onnxruntime-node ${version}, MIT License, Copyright (c) Microsoft Corporation\n`,
  );
}

/** The binding stays a file of its own, found relative to the bundle. */
const nativeBinding: Plugin = {
  name: 'native binding',
  setup({ onLoad }) {
    onLoad({ filter: /onnxruntime-node[\\/]dist[\\/]binding\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replace('require(`../bin/', '__native(`../bin/');
      if (contents === text) throw new Error(`no native binding in ${path}`);
      return { contents };
    });
  },
};

/** Paths below `bin`. The binding of macOS links libonnxruntime.1.dylib; the package has the same file under its full version, too. */
function libraries(bin: string): string[] {
  return readdirSync(bin, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^libonnxruntime\.\d+\.\d+\.\d+\.dylib$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(bin.length + 1));
}

/** 250 MB: a second name of the same file costs nothing. On another disk a link is enough, since such a build is not packed. */
function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    try {
      symlinkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
}
