/** The machine's own files, as the language server reads them. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { headOf } from '../api/git.ts';
import { diskHost } from '../api/project.ts';
import { projectRoot, ROOT_FILE } from '../api/project-root.ts';
import { findConfigs, isOwnFile } from '../config/find.ts';
import type { Disk } from './disk.ts';
import { configReader } from './project-config.ts';

export const nodeDisk: Disk = {
  pathOf: (uri) => {
    try {
      return fileURLToPath(uri);
    } catch {
      return null;
    }
  },
  uriOf: (path) => pathToFileURL(path).href,
  // Links among the folders are left as they are, so that paths below the root stay those that the editor knows.
  rootOf: (path) => projectRoot(dirname(path)),
  below: (root, path) => relative(root, path).split(sep).join('/'),
  join: (folder, path) => join(folder, ...path.split('/')),
  specsBelow: (folder, most) => specsIn(folder, most, true),
  projectSpecs: (root, most) => specsIn(root, most, isOwnFile(join(root, ROOT_FILE)) || findConfigs(root).length > 0),
  stamp: (path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined || !stats.isFile() ? null : `${stats.mtimeMs} ${stats.size}`;
  },
  host: diskHost,
  config: configReader(null),
  head: headOf,
};

function specsIn(folder: string, most: number, deep: boolean): string[] {
  const found: string[] = [];
  const walk = (inside: string): void => {
    let entries;
    try {
      entries = readdirSync(inside, { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries) {
      if (found.length >= most || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(inside, entry.name);
      if (entry.isDirectory() && deep) walk(path);
      else if (entry.isFile() && entry.name.endsWith('.ads')) found.push(path);
    }
  };
  walk(folder);
  return found;
}
