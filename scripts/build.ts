/**
 * Bundles the command line and the library into dist/. The commands stay separate chunks that load when asked for
 * (cold start), chevrotain is inlined (bundled it loads in a third of the time), native packages stay outside.
 */
import { build } from 'esbuild';
import { rmSync } from 'node:fs';

/** Another folder can be given, which is how the tests get a command line that is not out of date. */
const outdir = process.argv[2] ?? 'dist';

rmSync(outdir, { recursive: true, force: true });

await build({
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: false,
  chunkNames: 'chunks/[name]-[hash]',
  // Native or large, loaded lazily by the code that needs them.
  external: [
    '@duckdb/node-api',
    'onnxruntime-node',
    '@tensorflow/*',
    'prettier',
    'prettier/*',
  ],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
