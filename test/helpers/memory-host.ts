/** A project in memory. */
import type { Host } from '../../src/language/semantics/index.ts';

export function memoryHost(files: Readonly<Record<string, string>>): Host {
  return { readText: (path) => (Object.hasOwn(files, path) ? files[path]! : null) };
}
