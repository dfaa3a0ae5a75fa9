/** Globs of a spec to files, never outside the project root. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { diagnostic, didYouMean } from '../../diagnostics/index.ts';
import { DataError } from '../error.ts';
import { collapse, escapes, nameMatcher } from './glob-pattern.ts';

export interface DataFile {
  /** Relative to the project root, `/`-separated. */
  readonly path: string;
  readonly absolute: string;
  readonly size: number;
  /** Milliseconds, with fraction. */
  readonly modified: number;
}

/**
 * The files that a glob matches (`*`, `?` within a name, `**` any folders), sorted by path as UTF-16 text, so that row order
 * doesn't depend on the file system. Folders that are symbolic links are entered, but not by `**`; hidden files need a dot.
 * @throws DataError when nothing matches, a match is a folder, or the glob or a symbolic link leads outside `root`.
 */
export function resolveGlob(root: string, glob: string): DataFile[] {
  const realRoot = realpath(root);
  if (realRoot === null) throw new DataError(diagnostic('ADS8001', null, { path: root }));
  const segments = glob.split('/').filter((s) => s !== '' && s !== '.');
  if (isAbsolute(glob) || glob.includes('\0') || escapes(segments)) throw outside(glob);

  const found = new Set<string>();
  walk(root, [], collapse(segments), found);
  const files: DataFile[] = [];
  const folders: string[] = [];
  for (const path of [...found].sort()) {
    const absolute = join(root, path);
    const real = realpath(absolute);
    if (real === null) throw unreadable(path, 'its symbolic link leads nowhere, or it may not be read');
    if (!isWithin(realRoot, real)) throw outside(path);
    const stat = statSync(real);
    if (stat.isDirectory()) folders.push(path);
    else files.push({ path, absolute, size: stat.size, modified: stat.mtimeMs });
  }
  if (files.length > 0) return files;
  const folder = folders[0];
  if (folder !== undefined) {
    throw new DataError(
      diagnostic(
        'ADS8003',
        null,
        { file: folder, reason: 'it is a folder' },
        { hint: `name the files in it, such as "${folder}/*.parquet"` },
      ),
    );
  }
  const meant = nearest(realRoot, segments);
  const hint = meant === null ? null : `did you mean "${meant}"?`;
  throw new DataError(diagnostic('ADS8001', null, { path: glob }, { hint }));
}

/** The path with a name that is near instead of the first one that is not there; null: none is near, or a name is a pattern. */
function nearest(root: string, segments: readonly string[]): string | null {
  for (const [i, name] of segments.entries()) {
    if (/[*?[\]{}]/.test(name)) return null;
    const before = segments.slice(0, i);
    const names = entriesIn(join(root, ...before));
    if (names.includes(name)) continue;
    const meant = didYouMean(
      name,
      names.filter((one) => !one.startsWith('.')),
    );
    return meant === null ? null : [...before, meant, ...segments.slice(i + 1)].join('/');
  }
  return null;
}

function entriesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function walk(root: string, folder: readonly string[], pattern: readonly string[], found: Set<string>): void {
  const [head, ...rest] = pattern;
  if (head === undefined) return;
  if (head === '**') {
    walk(root, folder, rest, found);
    for (const entry of list(root, folder)) {
      if (entry.isDirectory() && !entry.name.startsWith('.')) walk(root, [...folder, entry.name], pattern, found);
    }
    return;
  }
  const matches = nameMatcher(head);
  const names = /[*?]/.test(head)
    ? list(root, folder)
        .map((e) => e.name)
        .filter(matches)
    : [head];
  for (const name of names) {
    const path = [...folder, name];
    const stat = statSync(join(root, ...path), { throwIfNoEntry: false });
    if (stat === undefined) continue;
    if (rest.length === 0) found.add(path.join('/'));
    else if (stat.isDirectory()) walk(root, path, rest, found);
  }
}

function list(root: string, folder: readonly string[]): Dirent[] {
  try {
    return readdirSync(join(root, ...folder), { withFileTypes: true });
  } catch (error) {
    throw unreadable(folder.join('/') || '.', errorCode(error));
  }
}

function isWithin(realRoot: string, real: string): boolean {
  const path = relative(realRoot, real);
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path));
}

function realpath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function outside(path: string): DataError {
  return new DataError(
    diagnostic(
      'ADS8002',
      null,
      { path },
      {
        hint: "an empty file `.adsc-root` in a folder above the spec makes that folder the root; option 'root' does so once",
      },
    ),
  );
}

export function unreadable(file: string, reason: string): DataError {
  return new DataError(diagnostic('ADS8003', null, { file, reason }));
}

/** What went wrong, in words, from a system error. */
export function errorCode(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  const words: Readonly<Record<string, string>> = {
    EACCES: 'it may not be read (permission denied)',
    EPERM: 'it may not be read (permission denied)',
    ENOENT: 'it does not exist',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the file system is read-only',
  };
  return (code !== undefined && words[code]) || (error instanceof Error ? error.message : String(error));
}
