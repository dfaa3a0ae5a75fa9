/** Whether files are still those that were looked at first: by size and time of modification, which is quick and finds what writers do. */
import { statSync } from 'node:fs';
import { diagnostic } from '../../diagnostics/index.ts';
import { DataError } from '../error.ts';
import type { DataFile } from './glob.ts';

/** @throws DataError for the first that was written to since it was listed */
export function refuseChanged(files: readonly DataFile[]): void {
  const changed = files.find((file) => !isSame(file));
  if (changed !== undefined) throw new DataError(diagnostic('ADS8045', null, { file: changed.path }));
}

function isSame({ absolute, size, modified }: DataFile): boolean {
  const stat = statSync(absolute, { throwIfNoEntry: false });
  return stat !== undefined && stat.size === size && stat.mtimeMs === modified;
}
