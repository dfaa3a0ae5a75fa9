import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { FULL } from '../helpers/full.ts';

/** Peak resident memory (KiB) of a process of its own that simulates so many rows of one market. */
async function peak(rows: number, outDir: string): Promise<number> {
  const library = join(import.meta.dirname, '../../src/simulate/index.ts');
  const script = `
    import { simulate } from ${JSON.stringify(library)};
    const { diagnostics } = await simulate({ outDir: ${JSON.stringify(outDir)}, rows: ${rows}, users: 3000, pins: 1000, days: 1 });
    if (diagnostics.length > 0) throw new Error(diagnostics[0].message);
    console.log(process.resourceUsage().maxRSS);`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    script,
  ]);
  return Number(stdout);
}

// In the full run alone: two processes that write half a million rows.
it.runIf(FULL)(
  'memory does not grow with the log: 300,000 more rows cost less than 80 MB, where holding them would take some 300',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'adsc-memory-'));
    try {
      const small = await peak(100_000, folder);
      const large = await peak(400_000, folder);
      // Garbage collection and allocators leave slack that settles near 250 MB in all, whatever the length.
      expect(large - small).toBeLessThan(80_000);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
