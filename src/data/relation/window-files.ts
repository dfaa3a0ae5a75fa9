/** The files that hold the rows of a window. */
import { diagnostic } from '../../diagnostics/index.ts';
import { DataError } from '../error.ts';
import { type DataFile, resolveGlob } from '../files/glob.ts';
import type { RowWindow } from './row-window.ts';

/** The files of a window among those of a glob. @throws DataError where one of them is gone */
export function filesOfWindow(root: string, glob: string, window: RowWindow | undefined): DataFile[] {
  return window === undefined ? resolveGlob(root, glob) : named(root, glob, window.files);
}

/** Those with rows before the window alone, which histories are made of. @throws DataError where one of them is gone */
export function earlierFiles(root: string, glob: string, window: RowWindow | undefined): DataFile[] {
  return window === undefined || window.earlier.length === 0 ? [] : named(root, glob, window.earlier);
}

function named(root: string, glob: string, paths: readonly string[]): DataFile[] {
  const byPath = new Map(resolveGlob(root, glob).map((file) => [file.path, file]));
  return paths.map((path) => {
    const file = byPath.get(path);
    if (file === undefined) throw new DataError(diagnostic('ADS8001', null, { path }));
    return file;
  });
}
