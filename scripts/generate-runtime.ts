/** Bundles src/runtime, with the formats' encoders, into the text that every build gets as features/runtime.js. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { format } from 'prettier';

const root = join(import.meta.dirname, '..');
export const runtimeTextFile = join(root, 'src/emit/transforms/runtime.generated.ts');

/** The content of {@link runtimeTextFile}: a module that exports the runtime's text. */
export async function generateRuntimeText(): Promise<string> {
  const result = await build({
    entryPoints: [join(root, 'src/runtime/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    absWorkingDir: root,
  });
  const header =
    '// What features/transforms.js calls; the same for every adsc build of this version. Imports nothing.\n';
  // esbuild names each source file in a comment; those paths mean nothing in a build.
  const code = result.outputFiles[0]!.text.replace(/^\/\/ src\/(runtime|formats)\/.*\n/gm, '');
  const text = await format(header + code, { parser: 'babel', printWidth: 100, singleQuote: true });
  return `// Generated from src/runtime by scripts/generate.ts; do not edit.\n/** features/runtime.js as a text. */\nexport const runtimeText: string = ${JSON.stringify(text)};\n`;
}
