/** Folders for what is on disk only while a command runs. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../files/process.ts';

const made = new Set<string>();

/** Where temporary folders go: `.adsc/tmp` of the project, whose disk holds the data too; the system's where that can't be used. */
export function temporaryFolder(root: string): string {
  const folder = join(root, '.adsc', 'tmp');
  // DuckDB takes what follows a question mark in a database's path for options.
  if (folder.includes('?')) return tmpdir();
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(mkdtempSync(join(folder, 'test-')), { recursive: true });
    return folder;
  } catch {
    return tmpdir();
  }
}

/** Of this machine's folders: a process number means nothing on another one that shares the disk. */
const prefix = `adsc-${hostname().replace(/[^\w.]/g, '_')}-`;

/** Removes what processes that were killed left behind. */
function sweep(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : Number.NaN;
    if (Number.isInteger(pid) && pid > 0 && !isRunning(pid))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** A new folder in `parent`, removed by `removeTemporary` or, at the latest, when the process exits. */
export function makeTemporary(parent: string): string {
  if (made.size === 0) process.once('exit', removeAll);
  sweep(parent);
  const folder = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
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
