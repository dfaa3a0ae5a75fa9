/** The files of the primary table: the plan's with those that splits name, or others that are given. */
import { formatOfPath } from '../../ir/file-format.ts';
import type { TableSource } from '../../ir/plan.ts';
import { type DataFile, resolveGlob } from '../files/glob.ts';
import type { ExamplesOptions } from './examples-options.ts';
import { filesOfWindow } from './window-files.ts';

/** In the order of their paths; by the pattern of each split `files`, the paths that it matches. */
export function primaryFiles(options: ExamplesOptions): {
  files: DataFile[];
  splitFiles: Map<string, ReadonlySet<string>>;
} {
  const { root, data, files: override } = options;
  const splitFiles = new Map<string, ReadonlySet<string>>();
  if (override !== undefined) return { files: filesOfWindow(root, override, options.window), splitFiles };
  const own = filesOfWindow(root, data.primary.glob, options.window);
  const all = new Map(own.map((file) => [file.path, file]));
  for (const { holdout, validate } of options.splits) {
    for (const split of [holdout, validate]) {
      if (split?.kind !== 'files') continue;
      const files = resolveGlob(root, split.glob);
      splitFiles.set(split.glob, new Set(files.map((file) => file.path)));
      for (const file of files) all.set(file.path, file);
    }
  }
  const files = [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, splitFiles };
}

/** The primary's source with other files: of their own kind, where their name says it. */
export function sourceOf(primary: TableSource, glob: string): TableSource {
  const format = formatOfPath(glob);
  return format === null || format === primary.format
    ? { ...primary, glob }
    : { ...primary, glob, format, header: true, columns: null, delimiter: null };
}
