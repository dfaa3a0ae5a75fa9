/** The files that hold the rows of a window. */
import { diagnostic } from '../../diagnostics/index.ts';
import { DataError } from '../error.ts';
import { type DataFile, resolveGlob } from '../files/glob.ts';
import type { RowWindow } from './row-window.ts';

/** The files of a window among those of a glob. @throws DataError where one of them is gone */
export function filesOfWindow(root: string, glob: string, window: RowWindow | undefined): DataFile[] {
  const files = resolveGlob(root, glob);
  if (window === undefined) return files;
  const byPath = new Map(files.map((file) => [file.path, file]));
  return window.files.map((path) => {
    const file = byPath.get(path);
    if (file === undefined) throw new DataError(diagnostic('ADS8001', null, { path }));
    return file;
  });
}
