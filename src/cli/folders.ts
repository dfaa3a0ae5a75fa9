/** Making the folders that the command line was told to write to. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import { CommandFailure, type Context, exitCode } from './context.ts';

/**
 * Makes a folder and its parents, or fails with the reason. One at a time: Node's own `recursive` never returns where the system says
 * "no such file" of a folder in one that is there, as it does in /proc.
 */
export function makeFolder(context: Context, path: string): void {
  const missing: string[] = [];
  for (let at = path; statSync(at, { throwIfNoEntry: false }) === undefined && dirname(at) !== at; at = dirname(at))
    missing.push(at);
  try {
    for (const folder of missing.reverse()) mkdirSync(folder);
    if (!statSync(path).isDirectory()) throw new Error('it is a file');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return makeFolder(context, path);
    const reason = error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : String(error);
    throw new CommandFailure(
      [diagnostic('ADS9009', null, { path: relative(context.cwd, path) || '.', reason })],
      exitCode.data,
    );
  }
}
