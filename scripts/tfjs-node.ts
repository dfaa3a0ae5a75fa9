/**
 * Builds @tensorflow/tfjs-node without its download of libtensorflow, for machines that reach the npm registry and little else: against the
 * TensorFlow of a Python package (`pip install tensorflow-cpu`; its libtensorflow_cc has the C API) or an unpacked libtensorflow. Links them
 * into the package, compiles the binding (needs a C++ compiler, make and Python for node-gyp), and multiplies two matrices on it.
 * Nothing of package.json changes; `npm ci` removes it all again. See docs/tfjs-node.md.
 * Usage: tsx scripts/tfjs-node.ts [FOLDER: of the `tensorflow` package, or with `lib` and `include`; default: asks python3]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const top = join(import.meta.dirname, '..');
const target = join(top, 'node_modules/@tensorflow/tfjs-node');
const version = (
  JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as { peerDependencies: Record<string, string> }
).peerDependencies['@tensorflow/tfjs-node']!;

function fail(why: string): never {
  console.error(`tfjs-node: ${why}`);
  process.exit(1);
}

interface TensorFlow {
  /** The library with the C API, and the one that it needs. */
  readonly library: string;
  readonly framework: string;
  readonly include: string;
}

/** The libraries of a Python package (`libtensorflow_cc.so.2`) or of a libtensorflow archive (`lib/libtensorflow.so.2`). */
function tensorFlowIn(folder: string): TensorFlow | null {
  for (const lib of [folder, join(folder, 'lib')]) {
    if (!existsSync(lib)) continue;
    const names = readdirSync(lib);
    const find = (pattern: RegExp) => names.filter((name) => pattern.test(name)).sort((a, b) => a.length - b.length)[0];
    const library = find(/^libtensorflow(_cc)?\.(so|\d*\.?dylib)(\.\d+)*$/);
    const framework = find(/^libtensorflow_framework\.(so|\d*\.?dylib)(\.\d+)*$/);
    const include = join(folder, 'include');
    if (library !== undefined && framework !== undefined && existsSync(join(include, 'tensorflow/c/c_api.h'))) {
      return { library: realpathSync(join(lib, library)), framework: realpathSync(join(lib, framework)), include };
    }
  }
  return null;
}

function ofPython(): string {
  const code =
    "import importlib.util; spec = importlib.util.find_spec('tensorflow'); print(spec.submodule_search_locations[0] if spec else '')";
  const { stdout, status } = spawnSync('python3', ['-c', code], { encoding: 'utf8' });
  const folder = status === 0 ? stdout.trim() : '';
  return folder === ''
    ? fail(
        'python3 has no TensorFlow here. `pip install tensorflow-cpu`, or name the folder of an unpacked libtensorflow',
      )
    : folder;
}

if (process.platform !== 'linux') fail(`only on Linux so far, not on ${process.platform}`);
const folder = resolve(process.argv[2] ?? ofPython());
const found =
  tensorFlowIn(folder) ??
  fail(
    `no libtensorflow or libtensorflow_cc with libtensorflow_framework and include/tensorflow/c/c_api.h in ${folder}`,
  );

console.log(`1. @tensorflow/tfjs-node ${version}, without its install script`);
execFileSync('npm', ['install', '--no-save', '--ignore-scripts', `@tensorflow/tfjs-node@${version}`], {
  cwd: top,
  stdio: ['ignore', 'ignore', 'inherit'],
});

console.log(`2. ${found.library}`);
const deps = join(target, 'deps');
rmSync(deps, { recursive: true, force: true });
mkdirSync(join(deps, 'lib'), { recursive: true });
symlinkSync(found.include, join(deps, 'include'));
// By the names that the binding is linked with, that tfjs-node's own check looks for, and that the libraries have of each other.
for (const name of ['libtensorflow.so', 'libtensorflow.so.2', 'libtensorflow.so.2.9.1', 'libtensorflow_cc.so.2'])
  symlinkSync(found.library, join(deps, 'lib', name));
for (const name of ['libtensorflow_framework.so', 'libtensorflow_framework.so.2'])
  symlinkSync(found.framework, join(deps, 'lib', name));

console.log('3. the binding');
const nodeFolder = dirname(dirname(realpathSync(process.execPath)));
// Node's headers are next to it where it came as an archive or with its -dev package; node-gyp would download them.
const headers = existsSync(join(nodeFolder, 'include/node/node_api.h')) ? [`--nodedir=${nodeFolder}`] : [];
const preGyp = createRequire(join(target, 'package.json')).resolve('@mapbox/node-pre-gyp/bin/node-pre-gyp');
const built = spawnSync(process.execPath, [preGyp, 'install', '--build-from-source', ...headers], {
  cwd: target,
  encoding: 'utf8',
});
if (built.status !== 0) fail(`the binding does not compile:\n${built.stderr.split('\n').slice(-30).join('\n')}`);

console.log('4. a product on it');
const check = `const tf = require('@tensorflow/tfjs-node'); const x = tf.matMul([[1, 2], [3, 4]], [[5, 6], [7, 8]]).dataSync(); if (tf.getBackend() !== 'tensorflow' || String(x) !== '19,22,43,50') throw new Error(tf.getBackend() + ' ' + x);`;
const checked = spawnSync(process.execPath, ['-e', check], {
  cwd: top,
  encoding: 'utf8',
  env: { ...process.env, TF_CPP_MIN_LOG_LEVEL: '2' },
});
if (checked.status !== 0) fail(`it does not run:\n${checked.stderr}`);
console.log('done: `adsc doctor` lists tfjs-node, `adsc train --engine tfjs-node` trains on it');
