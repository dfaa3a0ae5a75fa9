/** Patterns of data paths, without a disk: `*`, `?` within a name, `**` any folders. */

/** Whether a name of a folder or file is one of a segment of a pattern: `*` and `?` stand for any text and sign, and hidden files need a dot. */
export function nameMatcher(pattern: string): (name: string) => boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^]*')
    .replaceAll('?', '[^]');
  const expression = new RegExp(`^${source}$`, 'u');
  return (name) => (pattern.startsWith('.') || !name.startsWith('.')) && expression.test(name);
}

/** `..` is resolved in the text, so that `a/../b` works and `../b` does not. */
export function collapse(segments: readonly string[]): string[] {
  const out: string[] = [];
  for (const s of segments) {
    if (s === '..') out.pop();
    else out.push(s);
  }
  return out;
}

/** Whether segments lead above the folder that they start at. */
export function escapes(segments: readonly string[]): boolean {
  let depth = 0;
  for (const s of segments) {
    depth += s === '..' ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}

/** Whether a path (`/`-separated, relative to the project root) is one that a pattern names: the same as `resolveGlob` finds on a disk. */
export function matchesGlob(glob: string, path: string): boolean {
  const segments = glob.split('/').filter((segment) => segment !== '' && segment !== '.');
  return !escapes(segments) && matchesFrom(collapse(segments), path.split('/'));
}

function matchesFrom(pattern: readonly string[], path: readonly string[]): boolean {
  const [head, ...rest] = pattern;
  const [name, ...below] = path;
  if (head === undefined) return name === undefined;
  if (name === undefined) return false;
  if (head === '**')
    return matchesFrom(rest, path) || (below.length > 0 && !name.startsWith('.') && matchesFrom(pattern, below));
  return (/[*?]/.test(head) ? nameMatcher(head)(name) : head === name) && matchesFrom(rest, below);
}
