/** Folders for what is on disk only while a command runs. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Set<string>();

/** Where temporary folders go: `.adsc/tmp` of the project, whose disk holds the data too; the system's where that can't be written. */
export function temporaryFolder(root: string): string {
  const folder = join(root, '.adsc', 'tmp');
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(mkdtempSync(join(folder, 'test-')), { recursive: true });
    return folder;
  } catch {
    return tmpdir();
  }
}

/** A new folder in `parent`, removed by `removeTemporary` or, at the latest, when the process exits. */
export function makeTemporary(parent: string): string {
  if (made.size === 0) process.once('exit', removeAll);
  const folder = mkdtempSync(join(parent, 'adsc-'));
  made.add(folder);
  return folder;
}

export function removeTemporary(folder: string): void {
  made.delete(folder);
  if (made.size === 0) process.removeListener('exit', removeAll);
  rmSync(folder, { recursive: true, force: true });
}

function removeAll(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}
