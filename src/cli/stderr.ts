/** Standard error without Node's streams, which take as long to load as a spec takes to check. */
import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Streams } from './make-context.ts';

const fd = 2;

/** Writes at once, and what can't be written is lost; null on a terminal and on Windows, where that isn't enough. */
export function plainStderr(): Streams['stderr'] | null {
  try {
    if (process.platform === 'win32') return null;
    const stats = fstatSync(fd);
    const isNull = stats.isCharacterDevice() && stats.rdev === statSync('/dev/null').rdev;
    return isNull || stats.isFile() || stats.isFIFO() || stats.isSocket() ? { isTTY: false, write } : null;
  } catch {
    return null;
  }
}

let rest: NodeJS.WriteStream | null = null;

function write(text: string): void {
  if (rest !== null) {
    rest.write(text);
    return;
  }
  let bytes = Buffer.from(text);
  try {
    while (bytes.length > 0) bytes = bytes.subarray(writeSync(fd, bytes));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
    // The reader is behind, and shares its end as one that doesn't wait: Node's stream knows how to.
    rest = process.stderr.on('error', () => undefined);
    rest.write(bytes);
  }
}
