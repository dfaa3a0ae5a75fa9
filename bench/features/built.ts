/** adsc's own sources in JavaScript, as its build has them: a compiler of TypeScript must not be part of what is measured. */
import { build } from 'esbuild';
import { join } from 'node:path';

const top = join(import.meta.dirname, '../..');

/** The programs that are measured. */
export interface Children {
  readonly stages: string;
  readonly endToEnd: string;
}

/** Their paths. They lie among the packages, which their imports are found from. */
export async function builtChildren(): Promise<Children> {
  const outdir = join(top, 'node_modules/.cache/adsc-features');
  const thread = 'modules/data/encode/threads/thread';
  await build({
    entryPoints: {
      'adsc-child': join(import.meta.dirname, 'adsc-child.ts'),
      'adsc-end-to-end': join(import.meta.dirname, 'adsc-end-to-end.ts'),
      [thread]: join(top, 'src', thread.replace('modules/', '').concat('.ts')),
    },
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'modules/chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
    // As scripts/build.ts: what is bundled of CommonJS asks for built-in modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  return { stages: join(outdir, 'adsc-child.mjs'), endToEnd: join(outdir, 'adsc-end-to-end.mjs') };
}
