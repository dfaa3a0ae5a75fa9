/** Making the folders that a call was given to write to. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import type { Call } from './call.ts';
import { Refusal } from './refusal.ts';

/**
 * Makes a folder and its parents, or fails with the reason. One at a time: Node's own `recursive` never returns where the system says
 * "no such file" of a folder in one that is there, as it does in /proc.
 */
export function makeFolder(call: Call, path: string): void {
  const missing: string[] = [];
  for (let at = path; statSync(at, { throwIfNoEntry: false }) === undefined && dirname(at) !== at; at = dirname(at))
    missing.push(at);
  try {
    for (const folder of missing.reverse()) mkdirSync(folder);
    if (!statSync(path).isDirectory()) throw new Error('it is a file');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return makeFolder(call, path);
    const reason = error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : String(error);
    throw new Refusal([diagnostic('ADS9009', null, { path: relative(call.cwd, path) || '.', reason })], 'data');
  }
}
