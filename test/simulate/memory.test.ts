import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** Peak resident memory (KiB) of a process of its own that simulates so many rows of one market. */
async function peak(rows: number, outDir: string): Promise<number> {
  const library = join(import.meta.dirname, '../../src/simulate/index.ts');
  const script = `
    import { simulate } from ${JSON.stringify(library)};
    const { diagnostics } = await simulate({ outDir: ${JSON.stringify(outDir)}, rows: ${rows}, users: 3000, pins: 1000, days: 1 });
    if (diagnostics.length > 0) throw new Error(diagnostics[0].message);
    console.log(process.resourceUsage().maxRSS);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
  return Number(stdout);
}

it('a log four times as long takes no more than a tenth more memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'adsc-memory-'));
  try {
    const small = await peak(100_000, folder);
    const large = await peak(400_000, folder);
    expect(large / small).toBeLessThan(1.1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
