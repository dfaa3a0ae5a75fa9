/** What a spec on disk is made of. */
import { join } from 'node:path';
import { isPart, reachedFiles } from '../language/semantics/parts.ts';
import { parse } from '../language/syntax/parse.ts';
import { SourceFile } from '../text/source.ts';
import type { Project } from './project.ts';

/** Whether a spec on disk is a part, and the absolute paths of all that its imports reach, its own first. */
export function filesOnDisk({ root, spec, host }: Project): {
  readonly isPart: boolean;
  readonly paths: readonly string[];
} {
  const open = (path: string) => {
    const text = host.readText(path);
    return text === null ? null : parse(new SourceFile(path, text));
  };
  const file = open(spec);
  if (file === null) return { isPart: false, paths: [] };
  return {
    isPart: isPart(file),
    paths: Array.from(reachedFiles(spec, file, open).keys(), (path) => join(root, path)),
  };
}
