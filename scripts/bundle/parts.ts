/**
 * The parts of the command line that must start quickly: scripts, one for each dynamic import, that hold all that they need and are loaded
 * by src/cli/scripts.ts. Slow commands stay ES modules, which the parts import when asked for.
 */
import { build, type Plugin } from 'esbuild';
import { createHash } from 'node:crypto';
import { isBuiltin } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { lighter } from './lighter.ts';

export const src = join(import.meta.dirname, '../../src');

export interface Part {
  readonly text: string;
  readonly hash: string;
}

/** From `first` on, all that it imports dynamically, by path below src; `isModule` says what stays an ES module. */
export async function buildParts(
  first: string,
  isModule: (name: string) => boolean,
): Promise<{ parts: Map<string, Part>; modules: Set<string>; inputs: Set<string> }> {
  const inputs = new Set<string>();
  const parts = new Map<string, Part>();
  const modules = new Set<string>();
  const waiting = [first];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (parts.has(name)) continue;
    const { text, imports, read } = await buildPart(name);
    for (const path of read) inputs.add(path);
    parts.set(name, { text, hash: createHash('sha256').update(text).digest('hex').slice(0, 16) });
    for (const imported of imports) {
      if (isModule(imported)) modules.add(imported);
      else waiting.push(imported);
    }
  }
  return { parts, modules, inputs };
}

async function buildPart(name: string): Promise<{ text: string; imports: Set<string>; read: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(src, `${name}.ts`)],
    outfile: 'part.js',
    write: false,
    metafile: true,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    charset: 'ascii',
    logLevel: 'warning',
    plugins: [dynamicImportsByName, ...lighter()],
  });
  const imports = new Set<string>();
  for (const { path, kind } of Object.values(metafile.outputs)[0]!.imports) {
    if (kind === 'dynamic-import') imports.add(path);
    else if (!isBuiltin(path))
      throw new Error(
        `${name} needs ${path}, which isn't in the bundle: import it dynamically in a command that is no part`,
      );
  }
  let text = outputFiles[0]!.text;
  for (const path of imports) {
    const call = `import(${JSON.stringify(path)})`;
    if (!text.includes(call)) throw new Error(`${name}: no ${call} in the bundle`);
    text = text.replaceAll(call, `__load(${JSON.stringify(path)})`);
  }
  // eslint-disable-next-line no-control-regex
  if (!/^[\x00-\x7f]*$/.test(text)) throw new Error(`${name}: the bundle isn't ASCII`);
  return { text: `(function (require, module, __load) {${text}\n})\n`, imports, read: Object.keys(metafile.inputs) };
}

const dynamicImportsByName: Plugin = {
  name: 'dynamic imports by name',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return null;
      const name = relative(src, resolve(resolveDir, path)).replaceAll('\\', '/').replace(/\.ts$/, '');
      return name.startsWith('..') ? null : { path: name, external: true };
    });
  },
};
