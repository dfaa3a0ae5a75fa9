/** Compiles src/train/kernels/kernels.as.ts (AssemblyScript) to the WebAssembly module that training loads. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const source = 'src/train/kernels/kernels.as.ts';
export const kernelsFile = join(root, 'src/train/kernels/kernels.generated.ts');

/** The content of {@link kernelsFile}: a module that exports the bytes. */
export function generateKernels(): string {
  const compiler = join(root, 'node_modules/assemblyscript/bin/asc.js');
  if (!existsSync(compiler)) throw new Error('assemblyscript is not installed: run `npm ci`');
  const folder = mkdtempSync(join(tmpdir(), 'adsc-kernels-'));
  try {
    const out = join(folder, 'kernels.wasm');
    const options = [
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--importMemory',
      '--noExportMemory',
      '--initialMemory',
      '1',
      '--use',
      'abort=',
    ];
    // A process of its own: importing the compiler would bring its global types into this program's.
    const { status, stderr } = spawnSync(process.execPath, [compiler, source, '--outFile', out, ...options], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${source} does not compile:\n${stderr}`);
    const base64 = readFileSync(out).toString('base64');
    return `// Generated from kernels.as.ts by scripts/generate.ts; do not edit.\n/** The WebAssembly module, in base64. */\nexport const kernelsModule = '${base64}';\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
