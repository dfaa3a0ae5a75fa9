/** Files that are only imported: they have no model, and are checked as parts of the specs that import them. */
import type { SourceTree } from '../syntax/ast.ts';
import { resolvePath } from './paths.ts';

interface Parsed {
  readonly tree: SourceTree;
}

export function isPart({ tree }: Parsed): boolean {
  return tree.declarations.every(({ kind }) => kind !== 'model');
}

/** The file and all that its imports reach, by path. @param open null: there is no such file. */
export function reachedFiles<F extends Parsed>(
  path: string,
  file: F,
  open: (path: string) => F | null,
): ReadonlyMap<string, F> {
  const files = new Map([[path, file]]);
  // Files found on the way are appended to the map, and this loop comes to them.
  for (const [from, { tree }] of files)
    for (const declaration of tree.declarations) {
      if (declaration.kind !== 'import' || declaration.path === null) continue;
      const resolved = resolvePath(from, declaration.path.value);
      if ('problem' in resolved || files.has(resolved.path)) continue;
      const imported = open(resolved.path);
      if (imported !== null) files.set(resolved.path, imported);
    }
  return files;
}
