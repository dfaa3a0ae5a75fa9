/** A call of the command line as a process of its own: processor seconds and peak memory. Reads /proc: Linux. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../dist/cli.js');
/** Clock ticks a second: what Linux shows, whatever the kernel's own clock. */
const TICKS = 100;

export interface Measured {
  /** User and system, of the process and its threads. */
  readonly seconds: number;
  /** MiB. */
  readonly peak: number;
  readonly out: string;
}

export function adsc(cwd: string, ...args: string[]): Promise<Measured> {
  const before = ofChildren();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let [peak, out, errors] = [0, '', ''];
    child.stdout.on('data', (text) => (out += String(text)));
    child.stderr.on('data', (text) => (errors += String(text)));
    const timer = setInterval(() => {
      try {
        const kib = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        if (kib !== undefined) peak = Math.max(peak, Number(kib) / 1024);
      } catch {
        // It has ended.
      }
    }, 20);
    child.on('close', (code) => {
      clearInterval(timer);
      // 3: a model that is not published.
      if (code === 0 || code === 3) resolve({ seconds: ofChildren() - before, peak, out });
      else reject(new Error(`adsc ${args.join(' ')} exited ${code}\n${errors}`));
    });
  });
}

/** Processor seconds of all children that have ended: one at a time, so the difference is of the last one. */
function ofChildren(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Bytes and files below a folder; a link is none. */
export function sizeOf(folder: string): { readonly bytes: number; readonly files: number } {
  let [bytes, files] = [0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.parentPath.includes('/current')) continue;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
    files++;
  }
  return { bytes, files };
}
