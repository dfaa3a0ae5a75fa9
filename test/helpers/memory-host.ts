/** A project in memory. */
import type { Host } from '../../src/language/semantics/index.ts';

export function memoryHost(files: Readonly<Record<string, string>>): Host {
  return {
    readText: (path) => (Object.hasOwn(files, path) ? files[path]! : null),
    specsIn: (folder) =>
      Object.keys(files).flatMap((path) => {
        const at = path.lastIndexOf('/');
        return path.endsWith('.ads') && path.slice(0, Math.max(0, at)) === folder ? [path.slice(at + 1)] : [];
      }),
  };
}
