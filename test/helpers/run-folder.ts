/** Once a run of vitest (vitest.config.ts): a folder for what several test files need and one of them makes (made-once.ts), removed at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const RUN_FOLDER = 'ADSC_TEST_RUN_FOLDER';

export default function setup(): (() => void) | undefined {
  // Of several projects the first.
  if (process.env[RUN_FOLDER] !== undefined) return undefined;
  const dir = mkdtempSync(join(tmpdir(), 'adsc-run-'));
  process.env[RUN_FOLDER] = dir;
  return () => {
    delete process.env[RUN_FOLDER];
    rmSync(dir, { recursive: true, force: true });
  };
}
