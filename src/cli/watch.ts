/** `--watch`: runs again when a file of the last run changes, until Ctrl-C. */
import { statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { CommandFailure, type Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import { printDiagnostics } from './print-diagnostics.ts';

export interface Watched {
  readonly code: ExitCode;
  /** Absolute paths to watch. */
  readonly paths: readonly string[];
}

/**
 * Runs once, and again after every change, and gives the last run's exit code. What goes wrong in a later run is printed and doesn't end
 * the watch: an editor may just be writing.
 */
export async function watchFiles(context: Context, run: () => Promise<Watched>): Promise<ExitCode> {
  let started = Date.now();
  let last = await run();
  while (!context.signal.aborted) {
    const { paths } = last;
    const since = started;
    await context.cancellable(() => {
      if (!context.quiet) context.err('watching for changes (Ctrl-C ends it)\n');
      return nextChange(paths, since, context.signal);
    });
    if (context.signal.aborted) break;
    started = Date.now();
    try {
      last = await run();
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      await printDiagnostics(context, error.diagnostics, error.sources);
      last = { code: error.exit, paths: last.paths };
    }
  }
  return last.code;
}

/** Resolves when one of the files changes, or has changed since `since`, or the signal aborts. */
function nextChange(paths: readonly string[], since: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // Editors write by renaming, so folders are watched rather than files; bursts are taken together.
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
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(finish, 50);
    };
    const watchers = [...names].map(([dir, files]) =>
      watch(dir, (_event, file) => (file === null || files.has(file) ? soon() : undefined)),
    );
    // What changed while the last run was at work, before there was a watcher.
    if (paths.some((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > since)) soon();
    signal.addEventListener('abort', finish, { once: true });
  });
}
