/** The `.ads` files that paths name: files themselves, and what lies in folders. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { writeFileAtomically } from '../files/durable.ts';
import type { Call } from './call.ts';

export interface SpecFile {
  /** As one would type it. */
  readonly shown: string;
  readonly absolute: string;
  /** Found in a folder rather than named. */
  readonly found: boolean;
}

/** In the order of the paths, each file once; folders are read in order of name, without hidden ones, packages and links. */
export function specFiles(
  call: Call,
  paths: readonly string[],
): { readonly files: SpecFile[]; readonly diagnostics: Diagnostic[] } {
  const files = new Map<string, SpecFile>();
  const diagnostics: Diagnostic[] = [];
  const walk = (shown: string, absolute: string): void => {
    let entries;
    try {
      entries = readdirSync(absolute, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      diagnostics.push(diagnostic('ADS9010', null, { path: shown, reason: reasonOf(error) }));
      return;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const inner = {
        shown: shown === '.' ? entry.name : join(shown, entry.name),
        absolute: join(absolute, entry.name),
        found: true,
      };
      if (entry.isDirectory()) walk(inner.shown, inner.absolute);
      else if (entry.isFile() && entry.name.endsWith('.ads') && !files.has(inner.absolute))
        files.set(inner.absolute, inner);
    }
  };
  for (const path of paths) {
    const absolute = resolve(call.cwd, path);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (stats === undefined) diagnostics.push(diagnostic('ADS9003', null, { path }));
    else if (stats.isDirectory()) walk(path, absolute);
    else files.set(absolute, { shown: path, absolute, found: false });
  }
  return { files: [...files.values()], diagnostics };
}

/** A system error without the path, which the message names. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : String(error);
}

/** Writes a spec whole or not at all. What a link names is written, and keeps its permissions. */
export async function writeSpec(file: Pick<SpecFile, 'absolute' | 'shown'>, text: string): Promise<Diagnostic | null> {
  try {
    const path = realpathSync(file.absolute);
    await writeFileAtomically(path, text, statSync(path).mode & 0o7777);
    return null;
  } catch (error) {
    return diagnostic('ADS9009', null, { path: file.shown, reason: reasonOf(error) });
  }
}
