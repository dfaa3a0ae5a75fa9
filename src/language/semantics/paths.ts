/** Paths in specs: `/`-separated, relative to the file that names them, never outside of the project root. */

/** Why a path is refused; a phrase that finishes "the path …". */
export type PathProblem =
  'is empty' | 'is absolute' | 'leaves the project' | 'has a backslash' | 'has a control character';

/**
 * The root-relative form of `path` as written in the file `from` (itself root-relative), without `.` and `..`.
 * Globs pass through. Links are the host's concern: text alone can't follow them.
 */
export function resolvePath(from: string, path: string): { readonly path: string } | { readonly problem: PathProblem } {
  if (path === '') return { problem: 'is empty' };
  // eslint-disable-next-line no-control-regex -- these must not reach a file system or a query
  if (/[\u0000-\u001f\u007f]/.test(path)) return { problem: 'has a control character' };
  if (path.includes('\\')) return { problem: 'has a backslash' };
  // `c:/x`, `file:…`, `s3://…`: not below any root.
  if (path.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return { problem: 'is absolute' };
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return { problem: 'leaves the project' };
  }
  return parts.length === 0 ? { problem: 'is empty' } : { path: parts.join('/') };
}

/** What helps against a problem; null: nothing but another path. */
export function hintFor(problem: PathProblem): string | null {
  switch (problem) {
    case 'leaves the project':
      return "an empty file `.adsc-root` in a folder above the spec makes that folder the root of the project; option 'root' does so once";
    case 'is absolute':
      return 'put the file, or a copy, into the project, and write its path as from the folder of this spec; an empty file `.adsc-root` in a folder above makes that folder the project';
    case 'has a backslash':
      return 'write / between folders';
    default:
      return null;
  }
}

/** A root path in the same form, so that a file that is imported is recognized as the root. */
export function normalizeRoot(root: string): string {
  const parts: string[] = [];
  for (const part of root.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return (root.startsWith('/') ? '/' : '') + parts.join('/');
}
