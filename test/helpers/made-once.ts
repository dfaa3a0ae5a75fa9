/** Projects that many test files begin with, trained once in each run; each test gets a copy, which it may change. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './command.ts';
import { RUN_FOLDER } from './run-folder.ts';
import { sourceHash } from './source-hash.ts';

/**
 * A new folder as `make` fills it, removed after the tests of the file. `from` is all that the result depends on besides the sources, as JSON:
 * what was made of it in this run is copied, with its times.
 */
export async function madeOnce(from: unknown, make: (dir: string) => Promise<void>): Promise<string> {
  const home = process.env[RUN_FOLDER];
  if (home === undefined) throw new Error(`${RUN_FOLDER} is not set: vitest.config.ts sets it`);
  const key = createHash('sha256').update(sourceHash()).update(JSON.stringify(from)).digest('hex').slice(0, 32);
  const made = join(home, key);
  if (!existsSync(made)) {
    const dir = mkdtempSync(join(home, 'making-'));
    await make(dir);
    try {
      renameSync(dir, made);
    } catch (error) {
      // Another process may have been faster: what it made is the same.
      if (!existsSync(made)) throw error;
      rmSync(dir, { recursive: true });
    }
  }
  const copy = folder();
  cpSync(made, copy, { recursive: true, preserveTimestamps: true });
  return copy;
}
