/** `--watch`: runs again when a file of the last run changes, until Ctrl-C. */
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Context, exitCode, type ExitCode } from './context.ts';

export interface Watched {
  readonly code: ExitCode;
  /** Absolute paths to watch. */
  readonly paths: readonly string[];
}

/** Editors write by renaming, so folders are watched rather than files; bursts are taken together. */
export async function watchFiles(context: Context, first: Watched, again: () => Promise<Watched>): Promise<ExitCode> {
  let last = first;
  while (!context.signal.aborted) {
    if (!context.quiet) context.err('watching for changes (Ctrl-C ends it)\n');
    await nextChange(last.paths, context.signal);
    if (context.signal.aborted) break;
    last = await again();
  }
  return last.code === exitCode.fine ? exitCode.fine : last.code;
}

function nextChange(paths: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const names = new Map<string, Set<string>>();
    for (const path of paths) {
      const dir = dirname(path);
      names.set(dir, (names.get(dir) ?? new Set()).add(basename(path)));
    }
    let timer: NodeJS.Timeout | undefined;
    const finish = () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const watchers = [...names].map(([dir, files]) =>
      watch(dir, (_event, file) => {
        if (file !== null && !files.has(file)) return;
        clearTimeout(timer);
        timer = setTimeout(finish, 50);
      }),
    );
    signal.addEventListener('abort', finish, { once: true });
  });
}
